"""An outcome told without figures: which voting it is held against, and when that stays open."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import BODY, COVERAGE, entry, voting

from constancia.model.entries import EntryKind
from constancia.model.findings import Finding, Outcome
from constancia.model.votes import Question
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]
DAY = "2023-10-10"


@pytest.fixture
def record() -> MemoryRecord:
    """Bills put to the vote once, twice with one outcome, twice with two, and beside a law of the same words."""
    entries = [entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain())]
    entries += [entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period)]
    for id, bill, outcome, question in (
        ("once", "61", "passed", Question.MEASURE),
        ("first", "62", "passed", Question.MEASURE),
        ("second", "62", "passed", Question.MEASURE),
        ("lost", "63", "rejected", Question.MEASURE),
        ("won", "63", "passed", Question.MEASURE),
        ("one-of-rice", "64", "passed", Question.MEASURE),
        ("more-of-rice", "65", "passed", Question.MEASURE),
        ("untold", "66", None, Question.MEASURE),
        ("ordered", "67", "rejected", Question.POINT_OF_ORDER),
        ("grain", "69", "passed", Question.MEASURE),
        ("seconded", "68", "rejected", Question.SECOND_VOTE),
    ):
        words = {"64": "LEY DEL ARROZ", "65": "LEY DEL ARROZ", "69": "LEY DE LA PESCA ARTESANAL"}.get(
            bill, f"LEY {bill}0"
        )
        entries += voting(
            f"v/{id}",
            f"{DAY}T10:00",
            (30, 12, 4),
            f"{words}, PROYECTO DE LEY {bill}",
            bills=(bill,),
            outcome=outcome,
            question=question,
        )
    return MemoryRecord(entries, name="brumania")


@pytest.mark.parametrize(
    ("told", "outcome", "expected", "code"),
    [
        ("el proyecto de ley 61", "passed", (Outcome.AGREES, "v/once"), "date-agrees"),
        ("el proyecto de ley 61", "rejected", (Outcome.CONFLICTS, "v/once"), "outcome-turned"),
        ("el proyecto de ley 62", "passed", (Outcome.AGREES, "v/first"), "date-agrees"),
        ("el proyecto de ley 63", "passed", (Outcome.CANNOT_TELL, None), "no-figures-no-voting"),
        ("el proyecto de ley 63", "rejected", (Outcome.CANNOT_TELL, None), "no-figures-no-voting"),
        ("la ley del arroz", "passed", (Outcome.CANNOT_TELL, None), "no-figures-no-voting"),
        ("el proyecto de ley 66", "passed", (Outcome.CANNOT_TELL, None), "outcome-unknown"),
        ("el proyecto de ley 67", "passed", (Outcome.CANNOT_TELL, None), "outcome-turned"),
        ("el proyecto de ley 67", "rejected", (Outcome.AGREES, "v/ordered"), "date-agrees"),
        ("la cuestión de orden del proyecto de ley 67", "passed", (Outcome.CANNOT_TELL, None), "outcome-turned"),
        ("la cuestión de orden del proyecto de ley 67", "rejected", (Outcome.AGREES, "v/ordered"), "date-agrees"),
        ("el proyecto de ley 68", "rejected", (Outcome.AGREES, "v/seconded"), "date-agrees"),
        ("el debate sobre el proyecto de ley 61", "rejected", (Outcome.CANNOT_TELL, None), "outcome-turned"),
        ("el proyecto de ley 61", None, (Outcome.CANNOT_TELL, None), "no-figures"),
    ],
)
def test_an_outcome_alone_is_held_against_the_one_voting_that_decided_the_matter(
    checked: Checked, told: str, outcome: str | None, expected: tuple[Outcome, str | None], code: str
) -> None:
    value = {"date": DAY, "measure": told, **({"outcome": outcome} if outcome else {})}
    found = checked(f"NIEBLA.- El Congreso decidió sobre {told}.", "2023-10-11", **value)
    assert (found.outcome, found.matched) == expected
    codes = [step.code.removeprefix("vote.") for step in found.because if step.code != "vote.candidate"]
    assert codes[-1] == code


@pytest.mark.parametrize(
    ("told", "dated", "outcome"),
    [
        ("la ley de la pesca artesanal", True, Outcome.AGREES),
        ("la ley de la pesca artesanal", False, Outcome.CANNOT_TELL),
        ("el proyecto de ley 69", True, Outcome.AGREES),
        ("el proyecto de ley 69", False, Outcome.AGREES),
    ],
)
def test_words_alone_lead_to_an_outcome_on_its_day_and_a_number_on_any(
    checked: Checked, told: str, dated: bool, outcome: Outcome
) -> None:
    day = {"date": DAY} if dated else {}
    found = checked(f"NIEBLA.- El Congreso aprobó {told}.", "2023-10-11", outcome="passed", measure=told, **day)
    assert found.outcome is outcome
