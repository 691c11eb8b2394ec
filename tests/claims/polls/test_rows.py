"""Ratings of several who are told in a row, under a head, side by side; and what a sentence goes on with."""

from __future__ import annotations

import pytest

from .test_rules import told

CASES = [
    # where a level came from is another poll's share
    ("es", "Según Cadem, Eva Paz cae de 34 % a 29 % de aprobación.", [("Eva Paz", 34, None), ("Eva Paz", 29, None)]),
    (
        "es",
        "La encuesta de Gallup muestra que Eva Paz pasó de 54 % de aprobación a 60 %.",
        [("Eva Paz", 54, None), ("Eva Paz", 60, None)],
    ),
    (
        "es",
        "El rechazo al Senado trepó del 70 % al 75 %, mientras que su aprobación bajó del 20 % al 18 %, según Ipsos.",
        [("Senado", 20, 70), ("Senado", 18, 75)],
    ),
    (
        "en",
        "Approval of Ann Lee dropped from 34% to 29%, the poll says.",
        [("Ann Lee", 34, None), ("Ann Lee", 29, None)],
    ),
    (
        "en",
        "The survey shows Ann Lee went from 54% approval to 60%.",
        [("Ann Lee", 54, None), ("Ann Lee", 60, None)],
    ),
    (
        "en",
        "Ann Lee's disapproval rose from 58% to 61%, while her approval fell from 35% to 33%, the poll found.",
        [("Ann Lee", 35, 58), ("Ann Lee", 33, 61)],
    ),
    # how somebody does, in the words of those asked
    (
        "es",
        "El 61 % de los peruanos considera que la alcaldesa Paz hace un mal trabajo (Datum).",
        [("alcaldesa Paz", None, 61)],
    ),
    ("es", "Según Cifra, el 44 % cree que Luis Soto gobierna bien.", [("Luis Soto", 44, None)]),
    (
        "es",
        "Para el 52 % de los consultados por Ipsos, Eva Paz está haciendo una buena gestión.",
        [("Eva Paz", 52, None)],
    ),
    ("es", "La encuesta dice que el 23 % piensa que Eva Paz es una buena presidenta.", [("Eva Paz", 23, None)]),
    ("en", "The poll shows only 23% of respondents believe Ann Lee is a good president.", [("Ann Lee", 23, None)]),
    (
        "en",
        "Some 52% said Ann Lee was doing a good job, while 39% said she was doing a poor one, the poll found.",
        [("Ann Lee", 52, 39)],
    ),
    ("en", "In the survey 41% say Joe Roe is handling things badly.", []),
    ("es", "La encuesta dice que el 23 % cree que Eva Paz no gobierna bien.", []),
    # whoever has it, named before the rating or with it
    ("en", "Cabinet support stood at 36% in the poll.", [("Cabinet", 36, None)]),
    ("es", "Ana Gil es la mejor evaluada (58 %), según Cadem.", [("Ana Gil", 58, None)]),
    (
        "es",
        "Entre los peor valorados figuran Luis Soto, con 72 % de rechazo, y Eva Paz, con 66 %, según Gallup.",
        [("Luis Soto", None, 72), ("Eva Paz", None, 66)],
    ),
    (
        "en",
        "Among the least liked are Joe Roe, with a 72% unfavorable rating, and Ann Lee, with 66%, the survey says.",
        [("Joe Roe", None, 72), ("Ann Lee", None, 66)],
    ),
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
