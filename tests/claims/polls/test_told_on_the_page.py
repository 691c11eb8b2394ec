"""What another sentence, or another part of one, tells of a share: whose it is, and of which poll."""

from __future__ import annotations

import pytest

from constancia.claims import polls

from .test_rules import reading, told

CASES = [
    # How people call something, in quotation marks
    (
        "es",
        "El 41% considera el Gobierno de Lula da Silva “bueno o muy bueno”, según Cadem. Un 28% lo tilda de “pésimo”.",
        [("Gobierno de Lula da Silva", 41, 28)],
    ),
    (
        "en",
        (
            "31% considered Ann Lee’s government good or very good, against 34 percent who said it was bad or "
            "very bad, a poll shows."
        ),
        [("Ann Lee’s government", 31, 34)],
    ),
    # Relations with a country, then and now
    (
        "es",
        "Según la encuesta, la relación con Brasil, que en marzo de 2022 alcanzó un 51% de aprobación, bajó a 44%.",
        [("relación con Brasil", 51, None), ("relación con Brasil", 44, None)],
    ),
    # Fields that have no name
    (
        "es",
        (
            "Entre las áreas evaluadas por la encuesta, la salud es la de mayor aprobación (51%), seguida de la "
            "vivienda (44%) y el transporte (38%)."
        ),
        [("salud", 51, None), ("vivienda", 44, None), ("transporte", 38, None)],
    ),
    (
        "es",
        (
            "Según una encuesta, vivienda y transporte son las áreas peor evaluadas, con apenas 21% y 24% de "
            "aprobación, respectivamente."
        ),
        [("vivienda", 21, None), ("transporte", 24, None)],
    ),
    (
        "en",
        (
            "Among the issues in a Gallup poll, health care had the highest approval (51%), followed by housing (44%) "
            "and transport (38%)."
        ),
        [("health care", 51, None), ("housing", 44, None), ("transport", 38, None)],
    ),
    ("es", "Según la encuesta, entre las razones del rechazo están la corrupción (51%) y la inflación (30%).", []),
    # Two ratings in order
    (
        "en",
        (
            "With majority approval and trust ratings in the poll were Speaker Ann Roe (58 percent and 54 "
            "percent, respectively) and Justice Tom Fox (52 percent and 50 percent, respectively). Faring less "
            "well was Bob Hill (41 percent and 40 percent, respectively) and "
            "Joe Day (40 percent and 38 percent, respectively)."
        ),
        [("Speaker Ann Roe", 58, None), ("Justice Tom Fox", 52, None), ("Bob Hill", 41, None), ("Joe Day", 40, None)],
    ),
    (
        "en",
        (
            "A poll gave approval and disapproval scores: Senator Ann Roe (58 percent and 24 percent, respectively) "
            "and Governor Tom Fox (52 percent and 30 percent, respectively)."
        ),
        [("Senator Ann Roe", 58, 24), ("Governor Tom Fox", 52, 30)],
    ),
    (
        "en",
        (
            "In the poll, voters in Leeds and the poorest gave Ann Roe her highest approval ratings at 81 percent and "
            "77 percent, respectively."
        ),
        [("Ann Roe", 81, None)],
    ),
    # Points lost, and the level after it; institutions in a row
    ("es", "La presidenta perdió cuatro puntos de aprobación y quedó en 31%, según Cadem.", [("presidenta", 31, None)]),
    ("en", "The premier lost four points of approval and stands at 31%, a poll shows.", [("premier", 31, None)]),
    (
        "en",
        "Trust in the church is at 61%, in the army at 55% and in Congress at 9%, a poll shows.",
        [("church", 61, None), ("army", 55, None), ("Congress", 9, None)],
    ),
    ("en", "Trust in Congress is at 9%, in Texas at 12% and in Ohio at 8%, a poll shows.", [("Congress", 9, None)]),
    # Whoever has the rating, told before
    (
        "en",
        "Roe was able to keep majority approval in the survey. Eight in 10 said they approve of the President.",
        [("Roe", 80, None)],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_what_other_words_tell_of_a_share(language: str, text: str, expected: list[tuple[object, ...]]) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "maker", "days"),
    [
        (
            "en",
            "The survey conducted from Oct. 1 to 2 found that 44 percent back Ann Roe.",
            None,
            "2023-10-01/2023-10-02",
        ),
        (
            "es",
            (
                "El 38% aprueba a Ana Paz, según Datafolha. Está estable frente a la encuesta anterior, de junio, "
                "cuando alcanzó el 38% de aprobación. Las entrevistas fueron realizadas el 5 de mayo."
            ),
            "Datafolha",
            "2024-05-05",
        ),
    ],
)
def test_no_month_makes_a_poll_and_no_earlier_poll_dates_it(
    language: str, text: str, maker: str | None, days: str
) -> None:
    value = next(iter(polls.read(reading(text, language)))).value
    assert (value.get("pollster"), value.get("field_dates")) == (maker, days)
