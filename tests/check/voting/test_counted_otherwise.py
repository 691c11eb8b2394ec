"""Votes that no register covers and that reports count in several ways: none is confirmed without the others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.check.conftest import BODY, COVERAGE, entry, voting

from constancia.model.entries import Entry, EntryKind
from constancia.model.findings import Finding, Outcome
from constancia.model.sources import Source
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]
DAY = "2025-03-06"
"""After the last day that the register covers."""


def reported(
    id: str, tally: tuple[int, int, int], subject: str, bill: str, by: Source, start: str = DAY
) -> list[Entry]:
    return [
        replace(made, source=by) if made.id == id else made
        for made in voting(id, start, tally, subject, bills=(bill,), outcome="passed")
    ]


@pytest.fixture
def record() -> MemoryRecord:
    """A bill counted by three reports, one by one report, and one voted on twice in a day, with its hours."""
    herald, mail, titled = Source(publisher="The Herald"), Source(publisher="The Mail"), Source(title="A note")
    return MemoryRecord(
        [
            entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain()),
            entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period),
            *reported("v/canals-a", (41, 12, 3), "Ley de canales", "801", herald),
            *reported("v/canals-b", (42, 12, 3), "Ley de canales", "801", mail),
            *reported("v/canals-c", (42, 13, 3), "Ley de canales", "801", titled),
            *reported("v/canals-d", (41, 12, 3), "Ley de canales", "801", mail),
            *reported("v/mills", (33, 20, 0), "Ley de molinos", "802", herald),
            *reported("v/mines", (30, 21, 0), "Ley de minas", "802", herald),
            *reported("v/ports-a", (35, 15, 1), "Ley de puertos", "803", herald, f"{DAY}T10:00"),
            *reported("v/ports-b", (36, 15, 1), "Ley de puertos", "803", herald, f"{DAY}T12:00"),
        ],
        name="brumania",
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El Congreso de Brumania aprobó la ley de canales con 42 votos a favor, 12 en contra y 3 abstenciones."),
        ("es", "Ley de canales: luz verde del Congreso de Brumania por 42 votos contra 12 y 3 abstenciones."),
        ("en", "Brumania's Congress passed the law on canals by 42 votes to 12, with 3 abstentions."),
        ("en", "The law on canals cleared Brumania's Congress 42-12, with three abstentions."),
    ],
)
def test_the_counts_of_other_reports_are_named(checked: Checked, language: str, text: str) -> None:
    found = checked(text, DAY, language=language, for_=42, against=12, abstain=3, date=DAY)
    assert (found.outcome, found.matched) == (Outcome.EXPLAINED, "v/canals-b"), found.because
    others = [step for step in found.because if step.code == "vote.counted-otherwise"]
    assert {(step.entries[0], tuple(step.params["other"]), step.params["by"]) for step in others} == {
        ("v/canals-a", (41, 12, 3), "The Herald"),
        ("v/canals-c", (42, 13, 3), "A note"),
        ("v/canals-d", (41, 12, 3), "The Mail"),
    }


@pytest.mark.parametrize(
    ("text", "tally"),
    [
        ("El Congreso de Brumania aprobó la ley de molinos, 33 a 20.", (33, 20)),
        ("El Congreso de Brumania aprobó la ley de puertos, 35 a 15, con una abstención.", (35, 15)),
    ],
    ids=["another subject under that bill", "two votings, each with its hour"],
)
def test_other_votes_are_no_other_counts(checked: Checked, text: str, tally: tuple[int, int]) -> None:
    found = checked(text, DAY, for_=tally[0], against=tally[1], date=DAY)
    assert found.outcome is Outcome.AGREES, found.because
    assert all(step.code != "vote.counted-otherwise" for step in found.because)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "El Congreso de Brumania aprobó el proyecto de ley 801, de canales, con 43 votos a favor y 14 en contra.",
        ),
        ("en", "Brumania's Congress passed bill 801, on canals, by 43 votes to 14."),
    ],
)
def test_a_count_that_no_report_has_is_shown_theirs(checked: Checked, language: str, text: str) -> None:
    found = checked(text, DAY, language=language, for_=43, against=14, date=DAY)
    assert found.outcome is Outcome.CANNOT_TELL, found.because
    shown = {step.entries[0] for step in found.because if step.code == "vote.candidate"}
    assert "vote.outside-coverage" in {step.code for step in found.because}
    assert shown == {"v/canals-a", "v/canals-b", "v/canals-c"}
