"""A measure is compared by its own phrase, and a matter by two seldom words: the story around them says nothing."""

from __future__ import annotations

import pytest

from constancia.check.voting.matter import Verdict, Vocabulary

from .conftest import Judge

SAME = Verdict.SAME

CUSTODY = "PROYECTO DE LEY 96, QUE PROPONE REGULAR LA TENENCIA COMPARTIDA DE LOS HIJOS"
BULL = "PROYECTO DE LEY 54, QUE PROPONE DECLARAR EL 18 DE MARZO DÍA NACIONAL DEL TORITO DE TANACA"
CENTRE = "PROYECTO DE LEY 46, QUE PROPONE CREAR UN RÉGIMEN ESPECIAL PARA EL CENTRO HISTÓRICO DE LA CAPITAL"
WORDS = Vocabulary(
    body="b",
    official=frozenset({"propone", "regular", "declarar", "nacional", "crear", "regimen", "especial"}),
    seldom=frozenset({"tenencia", "torito", "tanaca"}),
)

TRUE = [
    (
        "es",
        CUSTODY,
        "Madres y padres repartirán la crianza: el Congreso sacó adelante la ley de tenencia compartida por 60 a 10.",
        "ley de tenencia compartida",
    ),
    (
        "es",
        CENTRE,
        "La urbe vieja tendrá reglas: aprobada por 60 a 10 la ley del centro histórico.",
        "ley del centro histórico",
    ),
    ("es", BULL, "El torito de Tanaca ya luce en el almanaque: así lo acordó el Congreso por 60 a 10.", ""),
    ("en", BULL, "Potters are delighted: the torito of Tanaca joins the almanac, Congress agreed by 60 to 10.", ""),
]
FALSE = [
    (
        "es",
        CUSTODY,
        "Madres y padres repartirán la crianza: el Congreso derogó la ley de tenencia compartida por 60 a 10.",
        "ley de tenencia compartida",
    ),
    ("es", CUSTODY, "Aprobada por 60 a 10 la ley de tenencia de armas.", "ley de tenencia de armas"),
    ("es", CUSTODY, "Aprobada por 60 a 10 la ley de tenencia compartida de mascotas.", "ley de tenencia compartida"),
    ("es", CENTRE, "Aprobada por 60 a 10 la ley del centro penitenciario.", "ley del centro penitenciario"),
    ("es", CENTRE, "Aprobada por 60 a 10 la ley del museo histórico.", "ley del museo histórico"),
    ("es", BULL, "El torito de Tanaca pagará un impuesto: así lo acordó el Congreso por 60 a 10.", ""),
    ("en", BULL, "The torito of Tanaca is to be taxed, Congress agreed by 60 to 10.", ""),
    ("en", BULL, "Exports of the torito of Tanaca were banned by Congress by 60 to 10.", ""),
]


@pytest.mark.parametrize(("language", "subject", "text", "measure"), TRUE)
def test_the_story_around_a_measure_is_let_pass(
    judge: Judge, language: str, subject: str, text: str, measure: str
) -> None:
    assert judge(text, subject, language, words=WORDS, **({"measure": measure} if measure else {})).verdict is SAME


@pytest.mark.parametrize(("language", "subject", "text", "measure"), FALSE)
def test_a_like_measure_is_not_the_same(judge: Judge, language: str, subject: str, text: str, measure: str) -> None:
    assert judge(text, subject, language, words=WORDS, **({"measure": measure} if measure else {})).verdict is not SAME


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La vicepresidenta Ana Ruiz podrá viajar a Ginebra, decidió el Congreso por 60 a 10."),
        ("es", "El Congreso autorizó por 60 a 10 el viaje del canciller."),
        ("en", "Ann Lee, the vice president, was cleared by Congress to travel to Geneva, 60 to 10."),
    ],
)
def test_the_journey_of_another_office_is_left_open(judge: Judge, language: str, text: str) -> None:
    subject = "PROYECTO 11, QUE AUTORIZA AL SEÑOR PRESIDENTE DE LA REPÚBLICA PARA SALIR DEL TERRITORIO NACIONAL EN MAYO"
    assert judge(text, subject, language, words=WORDS).verdict is Verdict.NOT_COMPARABLE
    told = {
        "es": "El Congreso autorizó por 60 a 10 el viaje del presidente.",
        "en": "Congress let the president travel.",
    }
    assert judge(told[language], subject, language, words=WORDS).verdict is SAME
