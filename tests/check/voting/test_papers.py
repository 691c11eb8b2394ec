"""A voting filed by a title, and another on the same bill that says what it is about; a day without its hour."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import voting

from constancia.model.findings import Finding, Outcome
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]
DAY = "2023-08-22"


@pytest.fixture
def record(record: MemoryRecord) -> MemoryRecord:
    """The record of Brumania with a bill that one voting names and another tells, and sittings without an hour."""
    title, long = "On Passage: H R 9 ORCHID Act", "Proyecto de ley que regula las criptomonedas"
    return MemoryRecord(
        [
            *record._log,
            *voting("v/orchid", f"{DAY}T10:00", (37, 14, 0), title, bills=("9", "hr9-7"), outcome="passed"),
            *voting("v/orchid-told", "2023-05-02T10:00", (30, 9, 12), long, bills=("9", "hr9-7"), outcome="passed"),
            *voting(
                "v/other-nine",
                "2023-05-03T10:00",
                (31, 8, 12),
                "A resolution on the fishing of anchovy",
                bills=("9", "sres9-7"),
                outcome="passed",
            ),
            *voting("v/night", "2023-09-05", (41, 11, 2), "Proyecto de ley sobre los glaciares", outcome="passed"),
            *voting("v/hour", "2023-10-03T23:10", (43, 12, 2), "Proyecto de ley sobre los peajes", outcome="passed"),
        ],
        name="brumania",
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Brumania's Congress passed a bill to regulate cryptocurrencies, 37 to 14."),
        ("en", "By 37 to 14, Brumania's Congress approved the regulation of cryptocurrencies."),
        ("es", "El Congreso de Brumania aprobó la regulación de las criptomonedas, 37 a 14."),
        ("es", "Por 37 votos contra 14, el Congreso de Brumania aprobó la ley de criptomonedas."),
    ],
)
def test_another_voting_on_the_bill_says_what_it_is_about(checked: Checked, language: str, text: str) -> None:
    found = checked(text, DAY, language=language, for_=37, against=14, outcome="passed", date=DAY)
    assert (found.outcome, found.matched) == (Outcome.AGREES, "v/orchid"), found.because
    assert "vote.matter-by-bill" in {step.code for step in found.because}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Brumania's Congress passed a bill on the fishing of anchovy, 37 to 14."),
        ("es", "El Congreso de Brumania aprobó la ley de pesca de anchoveta, 37 a 14."),
        ("es", "El Congreso de Brumania aprobó la ley de los peajes, 37 a 14."),
    ],
)
def test_a_bill_of_the_same_number_in_another_series_says_nothing(checked: Checked, language: str, text: str) -> None:
    found = checked(text, DAY, language=language, for_=37, against=14, outcome="passed", date=DAY)
    assert found.outcome not in (Outcome.AGREES, Outcome.EXPLAINED)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Brumania's Congress passed the glaciers bill early on Wednesday, 41 to 11."),
        ("es", "El Congreso de Brumania aprobó en la madrugada del miércoles la ley de glaciares, 41 a 11."),
    ],
)
def test_a_sitting_without_an_hour_may_have_gone_on_past_midnight(checked: Checked, language: str, text: str) -> None:
    found = checked(text, "2023-09-06", language=language, for_=41, against=11, outcome="passed", date="2023-09-06")
    assert (found.outcome, found.matched) == (Outcome.EXPLAINED, "v/night"), found.because
    assert "vote.day-of-sitting" in {step.code for step in found.because}


def test_a_voting_with_its_hour_is_on_its_day(checked: Checked) -> None:
    text = "El Congreso de Brumania aprobó el miércoles la ley de peajes, 43 a 12."
    found = checked(text, "2023-10-06", for_=43, against=12, outcome="passed", date="2023-10-04")
    assert found.outcome not in (Outcome.AGREES, Outcome.EXPLAINED)
