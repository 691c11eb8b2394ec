"""Whether a statement and a voting speak of one matter: each rule, in both languages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from constancia.check.voting.matter import Compared, Verdict, Vocabulary, compare
from constancia.model.votes import Question

from .sides import event, matter

Judge = Callable[..., Compared]
SAME, ANOTHER, NOT_COMPARABLE, NOT_TOLD = Verdict

CENSURE = "MOCIÓN DE CENSURA AL MINISTRO DE TRANSPORTE, SEÑOR RAMIRO QUIROGA BELTRÁN"
CONFIDENCE = "CUESTIÓN DE CONFIANZA PLANTEADA POR LA PRESIDENTA DEL CONSEJO DE MINISTROS, SEÑORA ELVIRA OCAMPO"
ELECTION = "ELECCIÓN DE LA DOCTORA MARTA IRIGOYEN COMO DEFENSORA DEL PUEBLO"
TRIP = "PROYECTO DE RESOLUCIÓN QUE AUTORIZA AL PRESIDENTE DE LA REPÚBLICA A SALIR DEL PAÍS PARA VISITAR CHILE"
TROOPS = "PROYECTO DE LEY 812 QUE AUTORIZA EL INGRESO DE UNIDADES NAVALES DE BRASIL"
RENTS = "PROYECTO DE LEY 77, QUE MODIFICA LA LEY 27551, SOBRE EL ALQUILER DE VIVIENDAS"
GLACIERS = "TEXTO SUSTITUTORIO DE LOS PROYECTOS DE LEY 410 Y 415, QUE PROTEGE LOS GLACIARES"
COMMONS = "That this House has no confidence in His Majesty's Government."
AGRICULTURE = "H.R. 8467: Farm, Food, and National Security Act of 2024"


@pytest.mark.parametrize(
    ("text", "language", "bills", "verdict"),
    [
        ("El Senado aprobó el proyecto de ley 4.766 por 40 a 20.", "es", ("4766/2022-PE",), SAME),
        ("El Senado aprobó los proyectos de ley 30, 31 y 32 por 40 a 20.", "es", ("31",), SAME),
        ("Aprobado el boletín N° 15.140-07 por 40 votos.", "es", ("15140-07",), SAME),
        ("El Senado aprobó el proyecto 5111 por 40 a 20.", "es", ("4766",), ANOTHER),
        ("The Senate passed bill 5111 by 40 votes to 20.", "en", ("4766",), ANOTHER),
        ("The House passed H.R. 4350 by 316-113.", "en", ("hr4350-118",), SAME),
        ("The House passed H.R. 4350 by 316-113.", "en", ("s4350-118",), ANOTHER),
        ("Canada's Commons passed Bill C-12 by 208 to 117.", "en", ("C-11",), ANOTHER),
        ("Canada's Commons passed Bill C-11 by 208 to 117.", "en", ("C-11",), SAME),
        ("The assembly adopted resolution A/RES/77/1 with 140 votes.", "en", ("A/RES/77/1",), SAME),
        ("The assembly adopted A/RES/77/2 with 140 votes.", "en", ("A/RES/77/1",), ANOTHER),
        ("The Senate passed the resolution 303 that it had debated.", "en", ("303",), SAME),
    ],
)
def test_a_number_settles_it(judge: Judge, text: str, language: str, bills: tuple[str, ...], verdict: Verdict) -> None:
    found = judge(text, "ASUNTO SIN DETALLE", language, bills=bills)
    assert (found.verdict, found.rule) == (verdict, "bill")


def test_a_number_of_another_paper_contradicts_no_bill(judge: Judge) -> None:
    found = judge("El Senado aprobó el dictamen 12 sobre el alquiler de viviendas.", RENTS, bills=("77",))
    assert found.verdict is SAME
    assert found.rule == "topic"


@pytest.mark.parametrize("text", ["The bill passed by 70 votes to 33.", "Senators approved the bill 70-33."])
def test_figures_of_votes_are_no_numbers_of_bills(judge: Judge, text: str) -> None:
    assert judge(text, RENTS, "en", bills=("77",)).verdict is NOT_TOLD


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("La moción 2224 obtuvo 40 votos.", "es"),
        ("Motion 2224 got 40 votes.", "en"),
    ],
)
def test_a_motions_number(judge: Judge, text: str, language: str) -> None:
    assert judge(text, "MOCIÓN 2224, QUE PROPONE UN DEBATE", language).rule == "motion"
    assert judge(text, "MOCIÓN 9, QUE PROPONE UN DEBATE", language).verdict is ANOTHER


def test_a_laws_number(judge: Judge) -> None:
    found = judge("El Senado cambió la ley 27551 por 40 votos.", RENTS)
    assert (found.verdict, found.rule) == (SAME, "law")


@pytest.mark.parametrize(
    ("text", "language", "subject", "recorded"),
    [
        ("El Senado censuró al ministro de Transporte por 40 a 20.", "es", CENSURE, "es"),
        ("The Senate voted to censure the transport minister, 40-20.", "en", CENSURE, "es"),
        ("El Senado dio la confianza al gabinete por 40 a 20.", "es", CONFIDENCE, "es"),
        ("The cabinet won a vote of confidence by 40 to 20.", "en", CONFIDENCE, "es"),
        ("El Senado eligió a Marta Irigoyen como defensora del Pueblo.", "es", ELECTION, "es"),
        ("Senators elected Marta Irigoyen ombudswoman, 40-20.", "en", ELECTION, "es"),
        ("El Senado permitió que el presidente viaje a Chile.", "es", TRIP, "es"),
        ("Senators let the president travel to Chile by 40 to 20.", "en", TRIP, "es"),
        ("El Senado autorizó la entrada de buques de la Armada brasileña.", "es", TROOPS, "es"),
        ("The Senate let Brazilian warships enter the country, 40-20.", "en", TROOPS, "es"),
        ("El Gobierno perdió una moción de censura por 319 a 306.", "es", COMMONS, "en"),
        ("The government survived a no-confidence vote by 325 to 306.", "en", COMMONS, "en"),
    ],
)
def test_the_same_kind_of_decision(judge: Judge, text: str, language: str, subject: str, recorded: str) -> None:
    assert judge(text, subject, language, recorded=recorded).verdict is SAME


@pytest.mark.parametrize(
    ("text", "language", "subject"),
    [
        ("El Senado censuró al ministro de Transporte por 40 a 20.", "es", TRIP),
        ("The Senate voted to censure the transport minister, 40-20.", "en", ELECTION),
        ("El Senado dio la confianza al gabinete por 40 a 20.", "es", RENTS),
        ("The cabinet won a vote of confidence by 40 to 20.", "en", GLACIERS),
        ("El Senado aprobó la ley de alquiler de viviendas por 40 a 20.", "es", CENSURE),
        ("Senators approved a law on rents by 40 votes to 20.", "en", CONFIDENCE),
        ("El Senado autorizó el ingreso de tropas extranjeras.", "es", ELECTION),
        ("The Senate approved the entry of foreign troops, 40-20.", "en", RENTS),
    ],
)
def test_another_kind_of_decision(judge: Judge, text: str, language: str, subject: str) -> None:
    found = judge(text, subject, language)
    assert (found.verdict, found.rule, found.firm) == (ANOTHER, "kind", True)
    assert found.told
    assert found.recorded


@pytest.mark.parametrize(
    ("text", "language", "subject", "rule", "words"),
    [
        ("El Senado censuró a la ministra Julia Paz Solís por 40 a 20.", "es", CENSURE, "person", "julia solis"),
        ("The Senate censured Minister Julia Paz Solís, 40-20.", "en", CENSURE, "person", "julia solis"),
        ("El Senado censuró al ministro de Salud por 40 a 20.", "es", CENSURE, "office", "ministro de Salud"),
        ("The Senate censured the health minister, 40-20.", "en", CENSURE, "office", "health minister"),
        ("El Senado autorizó el viaje del presidente a Japón.", "es", TRIP, "place", "Japón"),
        ("Senators let the president travel to Japan, 40-20.", "en", TRIP, "place", "Japan"),
        ("El Senado autorizó la entrada de buques de la Armada francesa.", "es", TROOPS, "place", "francesa"),
        ("The Senate let French warships enter the country, 40-20.", "en", TROOPS, "place", "French"),
    ],
)
def test_another_person_office_or_country(
    judge: Judge, text: str, language: str, subject: str, rule: str, words: str
) -> None:
    found = judge(text, subject, language)
    assert (found.verdict, found.rule, found.told, found.firm) == (ANOTHER, rule, (words,), True)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El Senado rechazó la moción contra Ramiro Quiroga por 20 a 40.", "es"),
        ("The Senate turned down the motion against Ramiro Quiroga, 40-20.", "en"),
    ],
)
def test_the_person_whom_it_is_about(judge: Judge, text: str, language: str) -> None:
    found = judge(text, CENSURE, language)
    assert (found.verdict, found.rule) == (SAME, "person")


def test_a_name_mistyped_by_one_letter(judge: Judge) -> None:
    assert judge("El Senado rechazó la moción contra Ramiro Quirroga.", CENSURE).verdict is SAME


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("El Senado aprobó la ley que protege los glaciares por 40 a 20.", "es", ("glaciares",)),
        ("The Senate passed a law to protect glaciers, 40-20.", "en", ("glaciers",)),
    ],
)
def test_the_same_topic(judge: Judge, text: str, language: str, words: tuple[str, ...]) -> None:
    found = judge(text, GLACIERS, language)
    assert (found.verdict, found.rule, found.told) == (SAME, "topic", words)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El Senado legalizó la eutanasia por 40 a 20.", "es"),
        ("The Senate legalised assisted dying by 40 votes to 20.", "en"),
    ],
)
def test_another_topic_is_never_firm(judge: Judge, text: str, language: str) -> None:
    found = judge(text, GLACIERS, language)
    assert (found.verdict, found.rule, found.firm) == (ANOTHER, "topic", False)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El Senado aprobó la ley de patinaje artístico por 40 a 20.", "es"),
        ("The Senate approved a law on kite makers by 40 votes to 20.", "en"),
    ],
)
def test_words_that_do_not_meet_are_not_another(judge: Judge, text: str, language: str) -> None:
    found = judge(text, GLACIERS, language)
    assert (found.verdict, found.rule) == (NOT_COMPARABLE, "words")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El Senado lo aprobó ayer por 40 votos a 20.", "es"),
        ("El resultado de la votación fue el siguiente: 40 votos a favor y 20 en contra.", "es"),
        ("La iniciativa cosechó 40 votos, lejos de los 48 necesarios.", "es"),
        ("La reconsideración propuesta por la senadora Marta Irigoyen obtuvo 40 votos.", "es"),
        ("The Senate approved it on Tuesday by 40 to 20.", "en"),
        ("The proposal garnered 40 votes, far from the 48 it needed.", "en"),
        ("The bill obtained 40 votes in favour, 20 against.", "en"),
        ("The point of order was also rejected, 40-20, as announced.", "en"),
    ],
)
def test_nothing_told(judge: Judge, text: str, language: str) -> None:
    steps = (Question.RECONSIDERATION, Question.POINT_OF_ORDER, Question.MEASURE)
    assert NOT_TOLD in {judge(text, GLACIERS, language, question=question).verdict for question in steps}


@pytest.mark.parametrize(
    ("text", "language", "question", "verdict"),
    [
        ("Se exoneró de segunda votación la ley de glaciares.", "es", Question.WAIVER, SAME),
        ("The glacier law was exempted from a second vote.", "en", Question.WAIVER, SAME),
        ("Se exoneró de segunda votación la ley de glaciares.", "es", Question.MEASURE, ANOTHER),
        ("The glacier law was sent back to committee.", "en", Question.MEASURE, ANOTHER),
        ("La ley de glaciares vuelve a comisión.", "es", Question.PREVIOUS_QUESTION, SAME),
        ("El Senado aprobó la ley de glaciares.", "es", Question.WAIVER, NOT_COMPARABLE),
        ("The Senate passed the glacier law.", "en", Question.RECONSIDERATION, NOT_COMPARABLE),
        ("The Senate passed the glacier law.", "en", Question.SECOND_VOTE, SAME),
    ],
)
def test_steps(judge: Judge, text: str, language: str, question: Question, verdict: Verdict) -> None:
    found = judge(text, GLACIERS, language, question=question)
    assert found.verdict is verdict
    assert (found.rule == "step") is (verdict is not SAME)


VACANCY = "MOCIÓN QUE DECLARA LA VACANCIA DE LA PRESIDENCIA DE LA REPÚBLICA"


@pytest.mark.parametrize(
    ("text", "language", "outcome", "question", "verdict"),
    [
        ("El Senado admitió a debate la moción de vacancia.", "es", "passed", Question.ADMISSION, SAME),
        ("Senators agreed to debate the vacancy motion.", "en", "passed", Question.ADMISSION, SAME),
        ("El Senado rechazó la vacancia presidencial.", "es", "rejected", Question.ADMISSION, SAME),
        ("El Senado declaró la vacancia presidencial.", "es", "passed", Question.ADMISSION, ANOTHER),
        ("Senators removed the president from office.", "en", "passed", Question.ADMISSION, ANOTHER),
        ("El Senado admitió a debate la moción de vacancia.", "es", "passed", Question.MEASURE, ANOTHER),
    ],
)
def test_admission_is_not_removal(
    judge: Judge, text: str, language: str, outcome: str, question: Question, verdict: Verdict
) -> None:
    subject = f"ADMISIÓN DE LA {VACANCY}" if question is Question.ADMISSION else VACANCY
    found = judge(text, subject, language, question=question, outcome=outcome)
    assert found.verdict is verdict
    assert verdict is SAME or (found.rule, found.firm) == ("step", False)


@pytest.mark.parametrize(
    ("text", "language", "verdict"),
    [
        ("El Senado aprobó la ley que regula la censura de ministros.", "es", SAME),
        ("The Senate passed a law on the censure of ministers.", "en", SAME),
        ("El Senado censuró al ministro de Salud.", "es", NOT_COMPARABLE),
        ("The Senate censured the health minister.", "en", NOT_COMPARABLE),
    ],
)
def test_a_law_on_censures_is_no_censure(judge: Judge, text: str, language: str, verdict: Verdict) -> None:
    subject = "PROYECTO DE LEY 12, QUE REGULA EL PROCEDIMIENTO DE LA CENSURA A LOS MINISTROS"
    assert judge(text, subject, language).verdict is verdict


@pytest.mark.parametrize(
    ("text", "language", "subject", "verdict"),
    [
        ("The House passed the farm bill by 216 to 212.", "en", AGRICULTURE, SAME),
        ("La Cámara aprobó la ley agrícola por 216 a 212.", "es", AGRICULTURE, SAME),
        ("The House impeached the homeland secretary, 214-213.", "en", AGRICULTURE, ANOTHER),
        ("The House voted to ban assault weapons, 217-213.", "en", AGRICULTURE, NOT_COMPARABLE),
        (
            "MPs backed the assisted dying bill by 330 to 275.",
            "en",
            "Terminally Ill Adults (End of Life) Bill",
            SAME,
        ),
    ],
)
def test_subjects_in_english(judge: Judge, text: str, language: str, subject: str, verdict: Verdict) -> None:
    assert judge(text, subject, language, recorded="en").verdict is verdict


def test_a_registers_own_common_words_confirm_nothing(judge: Judge) -> None:
    text = "El Senado aprobó la ley de patinaje por 40 a 20."
    subject = "PROYECTO DE LEY 5, QUE CREA LA ESCUELA DE PATINAJE"
    assert judge(text, subject).verdict is SAME
    common = Vocabulary(body="b", official=frozenset({"patinaje"}))
    assert judge(text, subject, words=common).verdict is NOT_COMPARABLE


def test_given_names_of_a_register_tell_persons(judge: Judge) -> None:
    subject = "MOCIÓN DE CENSURA A YURAQ CONDORCANQUI"
    text = "El Senado censuró a Marta Irigoyen."
    assert judge(text, subject).verdict is SAME
    assert judge(text, subject, words=Vocabulary(body="b", given_names=frozenset({"yuraq"}))).rule == "person"


@settings(max_examples=60, deadline=None)
@given(text=st.text(min_size=5, max_size=200), subject=st.text(min_size=1, max_size=200))
def test_no_text_makes_it_fail(text: str, subject: str) -> None:
    for language in ("es", "en"):
        compare(matter(text.strip() or "votes", language), event(subject, language="fr"))


@pytest.mark.parametrize(
    ("text", "language", "subject", "recorded", "verdict", "rule"),
    [
        ("El Senado destituyó a Dilvar Roussel por 61 votos.", "es", CENSURE, "es", ANOTHER, "person"),
        ("The Senate impeached Rigat Gachag by 40 to 20.", "en", "Impeaching Sara Zimmer", "en", ANOTHER, "person"),
        (
            "The Senate impeached Sara Zimmer by 40 to 20.",
            "en",
            "Impeaching Rigat Gachag",
            "en",
            NOT_COMPARABLE,
            "person",
        ),
        ("El Senado destituyó a Dilvar Roussel.", "es", "Processo da Presidente Dilvar Roussel", "pt", SAME, "person"),
        (
            "El Senado lo declaró persona no grata: a Julia Paz Solís.",
            "es",
            "DECLARA PERSONA NO GRATA A MARTA IRIGOYEN",
            "es",
            ANOTHER,
            "person",
        ),
    ],
)
def test_names_that_no_list_has(
    judge: Judge, text: str, language: str, subject: str, recorded: str, verdict: Verdict, rule: str
) -> None:
    found = judge(text, subject, language, recorded=recorded)
    assert (found.verdict, found.rule) == (verdict, rule)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The Senate passed the glacier law by 40 to 20.", "Boletín N° 8924-07"),
        ("The Senate censured the health minister, 40-20.", "Amendment 1 to H J RES 114"),
    ],
)
def test_a_subject_that_says_nothing_is_no_other_matter(judge: Judge, text: str, subject: str) -> None:
    assert judge(text, subject, "en", recorded="en").verdict is NOT_COMPARABLE


@pytest.mark.parametrize(
    ("text", "language", "subject", "verdict"),
    [
        (
            "The House passed the renters' bill, 40-20.",
            "en",
            "Renters' Rights Bill: Lords Amendment 11",
            NOT_COMPARABLE,
        ),
        ("The Lords amended the renters' bill, 40-20.", "en", "Renters' Rights Bill: Lords Amendment 11", SAME),
        ("El Senado aprobó la ley de glaciares.", "es", f"Enmienda 4 a la ley: {GLACIERS}", NOT_COMPARABLE),
        ("El Senado rechazó una enmienda a la ley de glaciares.", "es", f"Enmienda 4 a la ley: {GLACIERS}", SAME),
    ],
)
def test_an_amendment_is_not_the_bill(judge: Judge, text: str, language: str, subject: str, verdict: Verdict) -> None:
    assert judge(text, subject, language, recorded=language).verdict is verdict


@pytest.mark.parametrize(
    ("text", "language", "subject"),
    [
        ("El Senado aprobó la ley de glaciares.", "es", "INFORME DE LA COMISIÓN INVESTIGADORA SOBRE LOS GLACIARES"),
        ("The Senate approved the report on glaciers.", "en", GLACIERS),
    ],
)
def test_a_report_is_no_law(judge: Judge, text: str, language: str, subject: str) -> None:
    assert judge(text, subject, language).verdict is NOT_COMPARABLE


def test_what_a_committee_deals_with_is_no_matter(judge: Judge) -> None:
    subject = "TEXTO SUSTITUTORIO DE LA COMISIÓN DE SALUD DEL PROYECTO DE LEY 9, QUE PROTEGE LOS GLACIARES"
    assert judge("El Senado aprobó la ley de salud.", subject).verdict is not SAME
    assert (
        judge("La Comisión de Salud cedió y el Senado aprobó la ley de patinaje.", "LEY DE SALUD").verdict is not SAME
    )


def test_a_place_alone_confirms_nothing(judge: Judge) -> None:
    assert (
        judge("El Senado aprobó una condonación con Japón.", "PROYECTO DE LEY 4 SOBRE BECAS EN JAPÓN").verdict
        is not SAME
    )


def test_an_act_told_in_passing_beside_words_in_common_is_not_firm(judge: Judge) -> None:
    text = "El Senado aprobó la ley de Multirreincidencia que los socios del censurado ministro negociaron."
    found = judge(text, "PROYECTO DE LEY 8, EN MATERIA DE MULTIRREINCIDENCIA")
    assert found.verdict is not ANOTHER or not found.firm


def test_a_person_told_with_the_step_is_enough_where_no_law_is_put_to_the_vote(judge: Judge) -> None:
    text = "La cuestión previa para que vaya el ministro Ramiro Quiroga recibió 52 votos."
    subject = "CUESTIÓN PREVIA PARA QUE EL MINISTRO RAMIRO QUIROGA BELTRÁN ASISTA"
    assert judge(text, subject, question=Question.PREVIOUS_QUESTION).verdict is SAME
    law = "CUESTIÓN PREVIA PARA QUE RETORNE LA LEY RAMIRO QUIROGA DE GLACIARES"
    assert judge(text, law, question=Question.PREVIOUS_QUESTION).verdict is NOT_COMPARABLE


@pytest.mark.parametrize(
    ("text", "language", "subject", "verdict"),
    [
        (
            "Senators let the president travel to New York.",
            "en",
            "AUTORIZA AL PRESIDENTE A SALIR DEL PAÍS, NACIONES UNIDAS",
            SAME,
        ),
        (
            "El Senado autorizó el viaje del presidente a Roma.",
            "es",
            "AUTORIZA AL PRESIDENTE A SALIR DEL PAÍS, AL VATICANO",
            SAME,
        ),
        (
            "El Senado autorizó el viaje del presidente a Japón.",
            "es",
            "AUTORIZA AL PRESIDENTE A SALIR DEL PAÍS, A LA APEC",
            SAME,
        ),
        (
            "El Senado autorizó el viaje del presidente a Japón.",
            "es",
            "AUTORIZA AL PRESIDENTE A SALIR DEL PAÍS, A LA ONU",
            ANOTHER,
        ),
    ],
)
def test_bodies_of_several_countries_have_seats_or_none(
    judge: Judge, text: str, language: str, subject: str, verdict: Verdict
) -> None:
    assert judge(text, subject, language).verdict is verdict


@pytest.mark.parametrize(
    ("text", "language", "verdict"),
    [
        ("El Senado autorizó el ingreso de una unidad naval de la Armada china.", "es", ANOTHER),
        ("El Senado autorizó la visita de una unidad naval brasileña.", "es", SAME),
        ("Senators cleared the visit of a Brazilian navy ship.", "en", SAME),
        ("El Senado aprobó la visita de un buque por la paz.", "es", SAME),
    ],
)
def test_whose_ships(judge: Judge, text: str, language: str, verdict: Verdict) -> None:
    assert judge(text, TROOPS, language).verdict is verdict
    assert judge(text, TRIP, language).verdict is not SAME


def test_a_ministers_censure_that_is_called_an_impeachment(judge: Judge) -> None:
    assert judge("Senators impeached Transport Minister Ramiro Quiroga out of office.", CENSURE, "en").verdict is SAME
    asked = judge("El Senado interpeló al ministro Ramiro Quiroga.", CENSURE)
    assert asked.verdict is NOT_COMPARABLE


@pytest.mark.parametrize(
    ("decision", "verdict"),
    [("censure", SAME), ("law", NOT_COMPARABLE), ("election", NOT_COMPARABLE), ("agenda", SAME), (None, SAME)],
)
def test_what_the_record_derives_goes_before_the_opening(decision: str | None, verdict: Verdict) -> None:
    voting = replace(event(CENSURE), decision=decision)
    assert compare(matter("El Senado censuró al ministro de Transporte.", "es"), voting).verdict is verdict
