"""Which sentences of a claim tell its matter: of several, beside others, before it; and who is called president."""

from __future__ import annotations

from typing import Any

import pytest

from constancia.check.case import Case
from constancia.check.voting.matter import Told, told
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.plain import digest

from .sides import CHAMBER, matter


def parts(text: str, *quotes: str, language: str = "es", **value: Any) -> Told:
    """What a vote tells that lies in several places of a text."""
    said = {name.rstrip("_"): item for name, item in value.items()}
    document = Document(text=text, digest=digest(text.encode()), language=language)
    spans = tuple(document.span(text.index(quote), text.index(quote) + len(quote)) for quote in quotes)
    claim = Claim.of(ClaimKind.VOTE, spans, said, document.digest)
    return told(claim, Case(document=document, claims=(claim,), as_of=""), CHAMBER)


def words(found: Told) -> str:
    return " ".join(found.side.words[i].text for i in found.side.content)


FIRST = "El Senado aprobó la ley de zarandas por 40 a 20."
TALLY = {"for_": 40, "against": 20, "threshold": 35}


@pytest.mark.parametrize(
    ("second", "quote", "value", "expected"),
    [
        ("Pedían 35 bueyes.", "35", TALLY, "zarandas"),
        ("Pedían 35 bueyes lilas.", "35", TALLY, "zarandas"),
        ("Pedían 35 bueyes lilas y rojos.", "35", TALLY, "zarandas pedian bueyes lilas rojos"),
        ("Pedían 35 en Iruro.", "35", TALLY, "zarandas pedian iruro"),
        ("Pedían 35 de pensiones.", "35", TALLY, "zarandas pedian pensiones"),
        ("Pedían 35 para eliminar.", "35", TALLY, "zarandas pedian eliminar"),
        ("De 40, pedían 35.", "De 40", TALLY, "zarandas pedian"),
        ("Pedían 35 bueyes.", "35", {"for_": 40, "against": 20}, "zarandas pedian bueyes"),
        ("Hubo bueyes.", "bueyes", TALLY, "zarandas bueyes"),
    ],
)
def test_a_sentence_that_tells_only_how_many_were_needed_tells_no_matter(
    second: str, quote: str, value: dict[str, Any], expected: str
) -> None:
    assert words(parts(f"{FIRST} {second}", "40 a 20", quote, **value)) == expected


@pytest.mark.parametrize(
    ("text", "bills", "nearby"),
    [
        ("El Senado vota. El segundo, el proyecto de ley 5379, deja pasar. Se aprobó por 75 a 39.", ("5379",), True),
        ("El segundo, el proyecto de ley 5379, deja pasar. El Senado vota. Se aprobó por 75 a 39.", (), False),
        ("El Senado vota. El segundo, el proyecto de ley 5379, deja pasar.\n\nSe aprobó por 75 a 39.", (), False),
        ("El Senado vota. Los proyectos de ley 5379 y 5380 dejan pasar. Se aprobó por 75 a 39.", (), False),
        ("El Senado vota. El segundo deja pasar a 12. Se aprobó por 75 a 39.", (), False),
        ("El Senado vota. El segundo, el proyecto de ley 5379, deja pasar. Pesca: 75 a 39.", (), False),
    ],
)
def test_a_bill_numbered_right_before_the_figures_is_theirs(text: str, bills: tuple[str, ...], nearby: bool) -> None:
    found = parts(text, "vota", "75 a 39", for_=75, against=39)
    assert (found.bills if nearby else (), found.nearby) == (bills, nearby)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "El Senado oyó al presidente del Senado.", "speaker"),
        ("es", "El Senado oyó al presidente.", "president"),
        ("es", "El Senado oyó al presidente Quiroga.", "president"),
        ("es", "El Senado oyó al presidente de la empresa.", ""),
        ("es", "El Senado oyó al gerente del Senado.", ""),
        ("en", "The Senate heard the president.", "president"),
        ("en", "The Senate heard the president of a bank.", ""),
    ],
)
def test_of_what_somebody_is_president(language: str, text: str, expected: str) -> None:
    side = matter(text, language).side
    assert [(id, side.hit(hit)) for id, hit in side.offices.items()] == (
        [(expected, "president" if language == "en" else "presidente")] if expected else []
    )


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "El Senado autorizó el despliegue de soldados argentinos en Chipre.", "troops-abroad; CY"),
        ("es", "El Senado autorizó la salida de tropas argentinas.", "foreign-troops; "),
        ("es", "El Senado autorizó la salida de tropas chilenas.", "foreign-troops; CL"),
        ("en", "The Senate let Argentine troops deploy abroad.", "troops-abroad; "),
        ("en", "The Senate let foreign troops in and sent Argentine forces abroad.", "foreign-troops troops-abroad; "),
    ],
)
def test_a_body_s_own_country_is_no_place_and_its_forces_are_no_foreign_ones(
    language: str, text: str, expected: str
) -> None:
    side = matter(text, language).side
    assert f"{' '.join(sorted(side.kinds))}; {' '.join(sorted(side.places))}" == expected


CARRIED = "El Senado votó la insistencia, con 66 y otra vez, en las zarandas. Nadie se opuso: 75 a 0."


@pytest.mark.parametrize(
    ("others", "whole"),
    [
        ({}, True),
        ({"66": {"for": 66}}, False),
        ({"otra vez": {"outcome": "passed"}}, True),
        ({"66": {"for": 66}, "otra vez": {"outcome": "passed"}}, False),
    ],
)
def test_words_carried_from_a_sentence_bring_all_of_it_where_no_other_vote_has_figures_there(
    others: dict[str, dict[str, Any]], whole: bool
) -> None:
    document = Document(text=CARRIED, digest=digest(CARRIED.encode()), language="es")

    def claim(quote: str, value: dict[str, Any]) -> Claim:
        at = CARRIED.index(quote)
        return Claim.of(ClaimKind.VOTE, (document.span(at, at + len(quote)),), value, document.digest)

    own = claim("75 a 0", {"for": 75, "against": 0, "measure": "la insistencia"})
    claims = (*(claim(quote, value) for quote, value in others.items()), own)
    found = told(own, Case(document=document, claims=claims, as_of=""), CHAMBER)
    assert ("zarandas" in words(found)) is whole
