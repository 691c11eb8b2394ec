"""What votes can be about: every id told in every language, the same words in both read to the same id."""

from __future__ import annotations

import re

import pytest

from constancia.language import SUPPORTED
from constancia.language.matters import kinds, matter_words, offices, rows, topics
from constancia.language.phrases import longest, words_of

FILES = {"kinds.txt": kinds, "offices.txt": offices, "topics.txt": topics}


@pytest.mark.parametrize("code", SUPPORTED)
@pytest.mark.parametrize("name", sorted(FILES))
def test_a_language_lacks_no_id_and_has_no_other(code: str, name: str) -> None:
    told = {row[0] for row in rows(f"{code}/matters", name)} - {"-"}
    assert told == set(FILES[name]())


def test_every_id_is_listed_once_and_says_what_it_means() -> None:
    for name in FILES:
        listed = [row[0] for row in rows("matters", name)]
        assert len(listed) == len(set(listed))
        assert all(row[-1] for row in rows("matters", name))
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", id) for id in (*kinds(), *offices(), *topics()))


def test_kinds_agree_with_kinds() -> None:
    assert {other for kind in kinds().values() for other in kind.agrees} <= set(kinds())


@pytest.mark.parametrize("code", SUPPORTED)
def test_words_are_folded_and_of_the_known_form(code: str) -> None:
    package = f"{code}/matters"
    for name in (*FILES, "places.txt"):
        for row in rows(package, name):
            for phrase in ",".join(row[1:]).split(","):
                for part in phrase.split():
                    assert re.fullmatch(r"~{1,3}|\^|-|[!?]?[a-z0-9'.*/-]+", part), (name, row[0], phrase)


def found(code: str, text: str) -> set[str]:
    known = matter_words(code)
    words = [word.text for word in words_of(text, known.respell)]
    return {hit.id for hit in longest(known.kinds.find(words))} - {"-"}


PAIRS = [
    ("confidence", "el gabinete obtuvo el voto de confianza", "the cabinet won a vote of confidence"),
    ("investiture", "la camara invistio al candidato", "the chamber invested the candidate"),
    ("censure", "aprobo la mocion de censura contra la ministra", "passed a motion of no confidence in the minister"),
    ("censure", "diputados reprobaron la gestion: reprobacion del ministro", "deputies censured the minister"),
    ("interpellation", "interpelo al ministro de defensa", "grilled the defense minister"),
    ("invitation", "invito al ministro de defensa a informar", "summoned the defense minister"),
    ("vacancy", "declaro la vacancia por incapacidad moral", "approved the presidential vacancy for moral incapacity"),
    ("removal", "destituyo a la fiscal", "removed the prosecutor from office"),
    ("accusation", "aprobo la acusacion constitucional", "impeached the president"),
    ("accusation", "abrio un juicio politico al vicepresidente", "opened a political trial of the vice president"),
    ("disqualification", "inhabilito por diez anos al exministro", "barred the former minister from public office"),
    ("sanction", "suspendio al congresista por 120 dias", "suspended the lawmaker for 120 days"),
    ("immunity", "levanto la inmunidad del diputado", "lifted the deputy's immunity"),
    ("resignation", "acepto la renuncia del presidente", "accepted the resignation of the president"),
    ("election", "eligio contralora a una abogada", "elected a lawyer as comptroller"),
    ("election", "designo a los magistrados del tribunal", "appointed the justices of the court"),
    ("promotion", "ratifico los ascensos de oficiales", "promoted the generals"),
    ("travel", "autorizo el viaje de la presidenta", "let the president travel to brazil"),
    ("foreign-troops", "autorizo el ingreso de tropas extranjeras", "allowed foreign troops to enter"),
    ("foreign-troops", "permitio el transito de un buque de guerra", "allowed a warship to dock"),
    ("troops-abroad", "aprobo el envio de tropas a haiti", "approved sending troops to haiti"),
    ("war-powers", "limito los poderes de guerra", "the war powers resolution"),
    ("war", "declaro la guerra", "declared war"),
    ("emergency", "prorrogo el estado de excepcion", "extended the state of emergency"),
    ("inquiry", "creo una comision investigadora", "set up a committee of inquiry"),
    ("report", "aprobo el informe final", "approved the final report"),
    ("line-up", "aprobo el cuadro de comisiones", "approved the membership of committees"),
    ("agenda", "aprobo la ampliacion de agenda", "set the debate for monday"),
    ("adjournment", "levanto la sesion", "voted to adjourn"),
    ("tribute", "guardo un minuto de silencio", "held a minute of silence"),
    ("repudiation", "lo declaro persona no grata", "declared him persona non grata"),
    ("treaty", "ratifico el tratado con chile", "ratified the treaty with chile"),
    ("delegation", "delego facultades legislativas", "delegated legislative powers"),
    ("budget", "aprobo la ley de presupuesto", "passed the budget"),
    ("constitutional-reform", "aprobo la reforma constitucional", "passed the constitutional amendment"),
    ("referendum", "convoco a un referendum", "called a referendum"),
    ("amnesty", "aprobo la amnistia", "passed the amnesty"),
    ("national-interest", "declaro de interes nacional el cultivo", "declared the crop of national interest"),
    ("second-vote", "lo aprobo en segunda votacion", "passed it in a second vote"),
    ("waiver", "lo exonero de la segunda votacion", "exempted it from a second vote"),
    ("previous-question", "aprobo la cuestion previa", "passed the previous question"),
    ("reconsideration", "rechazo la reconsideracion", "refused to reconsider it"),
    ("reconsideration", "aprobo volver a debatir la reforma", "approved a measure to once again consider the reform"),
    ("reconsideration", "acordo reabrir el debate", "agreed to reopen the debate"),
    ("point-of-order", "rechazo la cuestion de orden", "rejected the point of order"),
    ("admission", "admitio a debate la mocion", "admitted the motion to debate"),
    ("urgency", "aprobo el cierre del debate", "invoked cloture"),
    ("override", "insistio en la ley observada por el presidente", "overrode the president's veto"),
    ("returned", "aprobo la ley observada por el ejecutivo", "passed the law vetoed by the president"),
    ("yielding", "se allano a las observaciones del ejecutivo", "accepted the president's objections"),
    ("amendment", "rechazo las enmiendas del senado", "rejected the amendments of the senate"),
    ("article", "aprobo el articulo 3", "passed article 3"),
    ("first-reading", "lo aprobo en primera votacion", "passed it in first reading"),
]


@pytest.mark.parametrize(("id", "spanish", "english"), PAIRS)
def test_one_kind_in_two_languages(id: str, spanish: str, english: str) -> None:
    assert id in found("es", spanish)
    assert id in found("en", english)


def test_every_kind_has_a_pair() -> None:
    assert {id for id, _, _ in PAIRS} == set(kinds())


@pytest.mark.parametrize(
    ("code", "text", "kind"),
    [
        ("en", "a motion of no-confidence in the government", "confidence"),
        ("en", "voted to remove the requirement of a licence", "removal"),
        ("en", "consumer confidence fell", "confidence"),
        ("en", "suspend the rules and pass the bill", "waiver"),
        ("es", "las elecciones generales de abril", "election"),
        ("es", "el recurso de reconsideracion administrativo", "reconsideration"),
        ("es", "los socios de investidura", "investiture"),
    ],
)
def test_what_only_looks_like_a_kind(code: str, text: str, kind: str) -> None:
    assert kind not in found(code, text)


@pytest.mark.parametrize(
    ("one", "other"), [("labour", "labor"), ("defence", "defense"), ("legalisation", "legalization")]
)
def test_british_and_american_spelling(one: str, other: str) -> None:
    respell = matter_words("en").respell
    assert words_of(one, respell)[0].text == words_of(other, respell)[0].text
