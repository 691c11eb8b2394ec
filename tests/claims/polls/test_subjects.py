"""Who is judged, where the words beside the share do not name them; and shares that are no judgement."""

from __future__ import annotations

import pytest

from .test_rules import told

NAMED = [
    (
        "es",
        "Juan Gil, de Honduras, tiene 52 % de aprobación; seguido de Ana Paz, de Panamá, con 49 %, según un sondeo.",
        [("Juan Gil", 52, None), ("Ana Paz", 49, None)],
    ),
    (
        "es",
        "La encuesta ubica tercera a Óscar Mora, de Costa Rica, con 67 por ciento de aprobación.",
        [("Óscar Mora", 67, None)],
    ),
    (
        "en",
        "Governor Mary Holt, of Ohio, has 52% approval; followed by Ann Lee, of Iowa, with 49%, according to a poll.",
        [("Governor Mary Holt", 52, None), ("Ann Lee", 49, None)],
    ),
    (
        "es",
        "El presidente Luis Mora viajó. Según la encuesta, el mandatario tiene una aprobación del 41 %.",
        [("Luis Mora", 41, None)],
    ),
    (
        "es",
        "Habló la ministra de Salud, Eva Paz. La gestión de la ministra de Salud es rechazada por el 61 %, dice Datum.",
        [("Eva Paz", None, 61)],
    ),
    (
        "en",
        "Prime Minister Ann Lee spoke. The poll found 41% approve of the prime minister.",
        [("Ann Lee", 41, None)],
    ),
    (
        "en",
        "President Ann Lee and Vice President Joe Roe spoke. In the poll, the head of state has 41% approval.",
        [("Ann Lee", 41, None)],
    ),
    (
        "en",
        "Protests began in rejection of the government of Ana Soto that has a disapproval rating of 64%, a poll found.",
        [("government of Ana Soto", None, 64)],
    ),
    (
        "es",
        "Según Datum, hubo marchas contra el gobierno interino de Ana Soto, que tiene una desaprobación del 64 %.",
        [("gobierno interino de Ana Soto", None, 64)],
    ),
    (
        "es",
        "Según Datum, hubo un paro en repudio del gabinete de Luis Paz, que tiene 22 % de aprobación.",
        [("gabinete de Luis Paz", 22, None)],
    ),
    (
        "es",
        "Según Datum, la alcaldesa Eva Paz ganó terreno: registró un 41 % de aprobación.",
        [("alcaldesa Eva Paz", 41, None)],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), NAMED)
def test_whoever_is_meant_is_named(language: str, text: str, expected: list[tuple[object, object, object]]) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "subject"),
    [
        (
            "es",
            "Hablaron el presidente Luis Mora y el presidente Juan Gil. El 41 % aprueba al presidente.",
            "presidente",
        ),
        ("es", "Habló el presidente francés Jean Roux. El 41 % aprueba al presidente peruano.", "presidente peruano"),
        ("en", "Health Minister Ann Lee spoke. The poll found 41% approve of the prime minister.", "prime minister"),
        ("en", "Senate President Ann Lee spoke. The poll found 41% approve of the president.", "president"),
    ],
)
def test_a_title_of_several_or_of_another_names_nobody(language: str, text: str, subject: str) -> None:
    assert [one[0] for one in told(f"{text} Datum." if language == "es" else text, language)] == [subject]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La encuesta sobre la alcaldesa Eva Paz y su aprobación tiene un nivel de confianza del 95 %."),
        ("es", "Según el sondeo, si la aprobación del alcalde Luis Soto baja al 20 % habría crisis."),
        ("es", "La aprobación del alcalde Luis Soto está por debajo del 30 %, según el sondeo."),
        ("es", "El 21 % apoya totalmente la reforma y el 30 % la apoya en parte, según la encuesta."),
        ("en", "The poll on the approval of Mayor Ann Lee has a confidence level of 95% and a 3% margin of error."),
        ("en", "A cabinet is in danger if its approval rating is at 30%, the poll shows."),
        ("en", "The approval rating of the mayor stays below 30%, the poll shows."),
        ("en", "Some 21% strongly approve of the law and 30% somewhat approve of it, said the poll."),
    ],
)
def test_shares_that_are_no_judgement(language: str, text: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "subject"),
    [
        ("es", "Presidente Mora obtiene el 82 % de aprobación\n\nEl sondeo mide a Luis Mora.", "Luis Mora"),
        ("en", "Governor Holt gets 82% approval\n\nThe poll rates Mary Holt.", "Mary Holt"),
        ("es", "Ministra Paz obtiene el 82 % de aprobación\n\nEl sondeo mide a Eva Paz y Ana Paz.", "Ministra Paz"),
    ],
)
def test_a_surname_behind_a_title_is_completed_where_one_person_has_it(language: str, text: str, subject: str) -> None:
    assert [one[0] for one in told(text, language)] == [subject]
