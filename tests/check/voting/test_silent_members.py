"""Where notes of votes by voice are missing, no more members can have voted by voice than the board has silent."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import ballots, voting

from constancia.model.findings import Finding, Outcome
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]


@pytest.fixture
def record(record: MemoryRecord) -> MemoryRecord:
    """The record of Brumania with a trip voted on while notes were not transcribed; two members were silent."""
    trip = voting(
        "v/coast",
        "2023-02-20T10:00",
        (5, 3, 0),
        "PROYECTO DE LEY 505, QUE PROPONE LIMPIAR LAS PLAYAS",
        bills=("505",),
        roll=ballots(NORTE="yyyyy", SUR="nnn.x"),
    )
    return MemoryRecord([*record._log, *trip], name="brumania")


@pytest.mark.parametrize(
    ("for_", "outcome", "code"),
    [
        (6, Outcome.CANNOT_TELL, "vote.notes-missing"),
        (7, Outcome.CANNOT_TELL, "vote.notes-missing"),
        (8, Outcome.CONFLICTS, "vote.tally-differs"),
        (4, Outcome.CONFLICTS, "vote.tally-differs"),
    ],
)
def test_no_more_than_the_silent_ones_voted_by_voice(checked: Checked, for_: int, outcome: Outcome, code: str) -> None:
    text = f"NIEBLA.- El Congreso aprobó el proyecto de ley 505 por {for_} a 3."
    found = checked(text, "2023-02-21", for_=for_, against=3, date="2023-02-20", body="Congreso", outcome="passed")
    assert (found.outcome, found.because[0].code) == (outcome, code)
