"""Ratings of several who are told in a row, under a head, side by side; and what a sentence goes on with."""

from __future__ import annotations

import pytest

from .test_rules import told

CASES = [
    (
        "es",
        (
            "Los peor evaluados por su imagen negativa, según Datum, son:\n\n• Eva Paz, alcaldesa (89 por ciento)\n\n"
            "• Luis Soto, exministro (58 por ciento, frente a 30 por ciento de aprobación)"
        ),
        [("Eva Paz", None, 89), ("Luis Soto", 30, 58)],
    ),
    (
        "es",
        "La encuesta midió la aprobación de los ministros:\n\n- Eva Paz: 61 %\n\n- Luis Soto: 40 %",
        [("Eva Paz", 61, None), ("Luis Soto", 40, None)],
    ),
    (
        "es",
        "La aprobación de la alcaldesa Eva Paz no varió, según Datum. Se ubica en el 66 %.",
        [("alcaldesa Eva Paz", 66, None)],
    ),
    (
        "en",
        "The poll ranks senators by approval:\n\n• Ann Lee (61%)\n\n• Joe Roe (40%)",
        [("Ann Lee", 61, None), ("Joe Roe", 40, None)],
    ),
    (
        "en",
        "Disapproval in the poll, by governor:\n\n* Ann Lee, Ohio (61%)\n\n* Joe Roe, Iowa (40%)",
        [("Ann Lee", None, 61), ("Joe Roe", None, 40)],
    ),
    (
        "en",
        "Ann Lee's approval rating was unchanged. It stands at 66% with just 27% disapproval, the poll found.",
        [("Ann Lee", 66, 27)],
    ),
    (
        "es",
        "Eva Paz tiene el 53 % de opiniones favorables; Luis Soto, de Cusco, el 52 %, y Ana Gil, el 40 % (sondeo).",
        [("Eva Paz", 53, None), ("Luis Soto", 52, None), ("Ana Gil", 40, None)],
    ),
    (
        "es",
        "Según Datum, Eva Paz y Luis Soto alcanzaron un 56 % de aprobación.",
        [("Eva Paz", 56, None), ("Luis Soto", 56, None)],
    ),
    (
        "en",
        "Ann Lee and Joe Roe both got a 51% approval rating in the survey.",
        [("Ann Lee", 51, None), ("Joe Roe", 51, None)],
    ),
    (
        "es",
        "A la ministra Eva Paz la valora positivamente el 64 % de los consultados, según Cadem.",
        [("ministra Eva Paz", 64, None)],
    ),
    (
        "en",
        "Only 27% told pollster Ipsos that they had a good opinion of Ann Lee, while 46% said they had a negative one.",
        [("Ann Lee", 27, 46)],
    ),
    (
        "en",
        "Nearly three out of four people are unhappy about Ann Lee. The poll puts it at 72% dissatisfied with Ann Lee.",
        [("Ann Lee", None, 72)],
    ),
]
QUIET = [
    ("es", "La encuesta de Datum preguntó por los problemas:\n\n• Inseguridad (61 %)\n\n• Empleo (40 %)"),
    ("en", "The poll asked about sport:\n\n• Football (61%)\n\n• Tennis (40%)"),
    ("es", "La inflación de marzo no varió, según la encuesta. Se ubica en el 6 %."),
    ("en", "Unemployment was unchanged. It stands at 6%, the survey found."),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_each_of_a_row_has_its_share(language: str, text: str, expected: list[tuple[object, object, object]]) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_a_row_of_something_else_is_no_rating(language: str, text: str) -> None:
    assert told(text, language) == []
