"""Shares over several sentences: joined, told again, of another poll, of a part, of whoever was named."""

from __future__ import annotations

import pytest

from constancia.claims import polls

from .test_rules import reading, told

CASES = [
    (
        "es",
        (
            "En el sondeo, el 56 % calificó positivamente las tareas de limpieza, con un 40 % de opinión negativa. En "
            "tanto que los apoyos a escuelas y familias registró el 53 % de opinión positiva y el 42 % negativa, "
            "mientras que los recorridos de la ministra dividió las opiniones: 50 % favorables y 45 % desfavorables."
        ),
        [("tareas de limpieza", 56, 40), ("familias", 53, 42), ("recorridos de la ministra", 50, 45)],
    ),
    (
        "es",
        "El sondeo: el 33 % aprueba a Luis Mar. La reforma fiscal los dividió: 48 % a favor y 45 % en contra.",
        [("Luis Mar", 33, None), ("reforma fiscal", 48, 45)],
    ),
    (
        "es",
        (
            "Aprobación de la ministra Ana Sol cae a 31 %\n\nLa aprobación de la ministra cayó a 31 %; su "
            "desaprobación llegó a 60 %, según una encuesta."
        ),
        [("ministra Ana Sol", 31, 60)],
    ),
    (
        "en",
        (
            "Mayor Ann Lee has a 31% approval rating\n\nOnly 31% of adults approve of Mayor Ann Lee, a poll found. "
            "Some 60% disapprove of her."
        ),
        [("Mayor Ann Lee", 31, 60)],
    ),
    (
        "es",
        "Según Datum, el 70 % desaprueba al alcalde Luis Mar. Otra encuesta da 70 % de rechazo al alcalde Luis Mar.",
        [("alcalde Luis Mar", None, 70), ("alcalde Luis Mar", None, 70)],
    ),
    (
        "es",
        (
            "El alcalde Luis Mar espera la encuesta. Entre los jóvenes tiene 40 % de aprobación. En el norte lo "
            "rechaza el 66 %."
        ),
        [("alcalde Luis Mar", 40, None), ("alcalde Luis Mar", None, 66)],
    ),
    (
        "es",
        (
            "La popularidad del alcalde Luis Mar es de 30 %. Quien sube es la jueza Eva Paz. Su aprobación pasó de un "
            "9 % a un 18 %, dice la encuesta."
        ),
        [("alcalde Luis Mar", 30, None), ("jueza Eva Paz", 18, None)],
    ),
    (
        "en",
        "Governor Jo Reed got an 81% approval rating for his handling of the flood, a poll found.",
        [("Governor Jo Reed", 81, None)],
    ),
    ("es", "En marzo, Ipsos le daba 41 % de aprobación a la jueza Eva Paz.", [("jueza Eva Paz", 41, None)]),
    ("en", "Approval of Mayor Ann Lee fell from 50% to 36%, a poll found.", [("Mayor Ann Lee", 36, None)]),
    (
        "en",
        "Eight in ten respondents reject the toll. The exact figure, the poll says: 79% oppose the toll.",
        [("toll", None, 79)],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_what_a_document_tells(language: str, text: str, expected: list[tuple[object, object, object]]) -> None:
    assert told(text, language) == expected


def pollsters(text: str, language: str) -> list[object]:
    return [draft.value.get("pollster") for draft in polls.read(reading(text, language))]


def test_the_only_pollster_of_a_document_made_every_poll_in_it_but_another() -> None:
    text = "El 71 % desaprueba a la jueza Eva Paz.\n\nLo halló Datum. Otra encuesta da 40 % de rechazo al puerto."
    assert pollsters(text, "es") == ["Datum", None]


def test_one_pollster_under_two_names_is_one() -> None:
    text = (
        "A poll by the Institute of Social Studies (IES) found that 60% disapprove of Mayor Ann Lee. The IES poll "
        "found that 22% approve of Mayor Ann Lee."
    )
    assert pollsters(text, "en") == ["Institute of Social Studies"]


def test_the_days_of_the_poll_before_are_not_those_of_the_poll() -> None:
    text = (
        "The previous poll, taken in March, was better. In the new poll 40% approve of Mayor Ann Lee. The survey was "
        "conducted between May 2 and May 6."
    )
    assert [draft.value.get("field_dates") for draft in polls.read(reading(text, "en"))] == ["2024-05-02/2024-05-06"]


@pytest.mark.parametrize(
    ("language", "text", "waves"),
    [
        (
            "es",
            "En la encuesta anual del diario El Faro, la aprobación de Eva Paz es del 70 %, no el de agosto (74 %).",
            [(70, "El Faro", None), (74, "El Faro", "2023-08")],
        ),
        (
            "en",
            "In the monthly poll of the newspaper The Lantern, approval of Ann Lee is at 40%, down from March (45%).",
            [(40, "The Lantern", None), (45, "The Lantern", "2024-03")],
        ),
    ],
)
def test_a_month_in_brackets_is_a_wave_of_its_own(language: str, text: str, waves: list[tuple[object, ...]]) -> None:
    values = [draft.value for draft in polls.read(reading(text, language))]
    assert [(one["approve"], one.get("pollster"), one.get("field_dates")) for one in values] == waves
