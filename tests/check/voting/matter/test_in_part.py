"""Most of what a report tells leads to a subject: words besides may be the press's, unless they tell it apart."""

from __future__ import annotations

import pytest

from constancia.check.voting.matter import Verdict, compare

from .sides import event, matter

BODIES = (
    "PROYECTO DE LEY 51, QUE ESTABLECE EL DESTINO DE CADÁVERES DE INTERNOS CONDENADOS POR TERRORISMO "
    "QUE FUERON CABECILLAS DE ORGANIZACIONES TERRORISTAS"
)
SCHOOL = "PROYECTO DE LEY 53, QUE CREA LA UNIVERSIDAD NACIONAL TECNOLÓGICA DE LA PROVINCIA DE CHINCHA"
WORKERS = "PROYECTO DE LEY 54, QUE DECLARA DÍA DEL OBRERO MUNICIPAL Y FERIADO NO LABORABLE PARA ESTOS TRABAJADORES"
PERMIT = "PROYECTO DE LEY 56, QUE ESTABLECE LA VIGENCIA DEL PASAPORTE ORDINARIO POR 8 AÑOS"
HISTORY = "PROYECTO DE LEY 55, QUE INTRODUCE LA HISTORIA DEL TERRORISMO EN LAS INSTITUCIONES EDUCATIVAS"


def beyond(text: str, language: str, subject: str, measure: str = "") -> tuple[str, ...]:
    """The words besides; empty where what is told is not the subject's for the most part."""
    found = compare(matter(text, language, measure=measure), event(subject))
    assert found.verdict is Verdict.NOT_COMPARABLE, found
    return found.beyond


@pytest.mark.parametrize(
    ("text", "language", "subject", "word"),
    [
        (
            "The Senate passed legislation on how to embalm the bodies of terrorist inmates.",
            "en",
            BODIES,
            "embalm",
        ),
        ("El Senado aprobó qué hacer con los restos de los reos terroristas que mueran.", "es", BODIES, "mueran"),
        ("The Senate endorsed a technological university for coastal Chincha.", "en", SCHOOL, "coastal"),
        ("El Senado dio vida a la universidad tecnológica de la costeña Chincha.", "es", SCHOOL, "costeña"),
    ],
)
def test_the_words_besides_are_named(text: str, language: str, subject: str, word: str) -> None:
    assert word in " ".join(beyond(text, language, subject)).lower()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Passports will be valid for {} years, the Senate decided.", "en"),
        ("El pasaporte durará {} años, decidió el Senado.", "es"),
    ],
)
def test_a_number_that_both_count_leads_there(text: str, language: str) -> None:
    assert beyond(text.format(8), language, PERMIT)
    assert not beyond(text.format(9), language, PERMIT)


@pytest.mark.parametrize(
    ("text", "language", "subject", "measure"),
    [
        # a word stands for another that nothing told is of
        ("The Senate passed a pay rise for municipal workers.", "en", WORKERS, "pay rise for municipal workers"),
        ("El Senado aprobó un bono para los obreros municipales.", "es", WORKERS, "bono para los obreros municipales"),
        # the deed is another
        (
            "El Senado aprobó arrinconar la historia del terrorismo en las escuelas.",
            "es",
            HISTORY,
            "arrinconar la historia del terrorismo en las escuelas",
        ),
        (
            "The Senate backed dodging the history of terrorism in schools.",
            "en",
            HISTORY,
            "dodging the history of terrorism",
        ),
        # a name that the subject lacks
        ("The Senate created a national technological university in the province of Huarmeyana.", "en", SCHOOL, ""),
        ("El Senado creó la universidad nacional tecnológica de la provincia de Huarmeyana.", "es", SCHOOL, ""),
        # a known topic that the subject lacks
        ("The Senate passed rules on the bodies of terrorist inmates and of migrants.", "en", BODIES, ""),
        ("El Senado aprobó reglas para los restos de los reos terroristas y de los migrantes.", "es", BODIES, ""),
    ],
)
def test_what_tells_it_apart_leaves_it_open(text: str, language: str, subject: str, measure: str) -> None:
    assert beyond(text, language, subject, measure) == ()
