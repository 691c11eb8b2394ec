"""How a group's votes stand to what is said of it: united, split, tied, by how many, with votes by voice or without."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import BODY, COVERAGE, ballots, checked_in, entry, group, voting

from constancia.claims.blocs import WITHHELD
from constancia.model.claims import ClaimKind
from constancia.model.entries import EntryKind
from constancia.model.findings import Finding, Outcome
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]

AGREES, EXPLAINED, CONFLICTS, OPEN = Outcome.AGREES, Outcome.EXPLAINED, Outcome.CONFLICTS, Outcome.CANNOT_TELL

ROLLS = {
    "901": "yyyyy",
    "902": "yyyyn",
    "903": "yyyyyn",
    "904": "yynn",
    "905": "xx..",
    "906": "aaay",
    "907": "nnny",
    "908": "yyna",
    "909": "yyaan",
}


@pytest.fixture
def record() -> MemoryRecord:
    """A parliament of one group, with a voting for each way in which it may vote."""
    entries = [entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain()), group("NORTE", "Frente del Norte")]
    entries += [entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period)]
    for place, (bill, letters) in enumerate(ROLLS.items()):
        tally = (letters.count("y"), letters.count("n"), letters.count("a"))
        subject = f"LEY DE FAROS, PROYECTO DE LEY {bill}"
        day = f"2023-10-{place + 10}T10:00"
        entries += voting(f"v/{bill}", day, tally, subject, bills=(bill,), roll=ballots(NORTE=letters))
    spoken = [("NORTE SECUNDA, MAR", "no", "counted", True)]
    for bill, day in (("920", "2023-10-20T10:00"), ("921", "2023-02-20T10:00")):
        entries += voting(
            f"v/{bill}",
            day,
            (1, 0, 0),
            f"LEY DE FAROS, PROYECTO DE LEY {bill}",
            bills=(bill,),
            roll=ballots(NORTE="y."),
            spoken=spoken if bill == "920" else (),
            total=(1, 1, 0) if bill == "920" else None,
        )
    return MemoryRecord(entries, name="brumania")


def bloc(checked: Checked, bill: str, **value: object) -> tuple[Outcome, str]:
    text = f"NIEBLA.- El Congreso votó el proyecto de ley {bill} sobre faros."
    measure = f"proyecto de ley {bill}"
    found = checked(text, "2023-11-10", kind=ClaimKind.BLOC, measure=measure, **{"bloc": "Frente del Norte", **value})
    matched = None if found.outcome is OPEN else f"v/{bill}"
    assert found.matched == matched
    return found.outcome, found.because[-1].code


@pytest.mark.parametrize(
    ("bill", "stance", "expected"),
    [
        ("901", "for", (AGREES, "bloc.united")),
        ("901", "against", (CONFLICTS, "bloc.united")),
        ("901", "abstain", (CONFLICTS, "bloc.united")),
        ("901", "split", (CONFLICTS, "bloc.united")),
        ("902", "for", (EXPLAINED, "bloc.dissent")),
        ("902", "against", (CONFLICTS, "bloc.dissent")),
        ("902", "split", (AGREES, "bloc.dissent")),
        ("903", "split", (EXPLAINED, "bloc.dissent")),
        ("904", "for", (OPEN, "bloc.tied")),
        ("904", "against", (OPEN, "bloc.tied")),
        ("904", "abstain", (CONFLICTS, "bloc.dissent")),
        ("904", "split", (AGREES, "bloc.dissent")),
        ("905", "for", (OPEN, "bloc.nobody-voted")),
        ("905", "split", (OPEN, "bloc.nobody-voted")),
        ("906", "abstain", (EXPLAINED, "bloc.dissent")),
        ("906", "for", (CONFLICTS, "bloc.dissent")),
        ("907", "against", (EXPLAINED, "bloc.dissent")),
        ("908", "for", (EXPLAINED, "bloc.dissent")),
        ("908", "split", (AGREES, "bloc.dissent")),
        ("909", "for", (OPEN, "bloc.tied")),
        ("909", "abstain", (OPEN, "bloc.tied")),
        ("909", "against", (CONFLICTS, "bloc.dissent")),
    ],
)
def test_the_largest_side_is_the_group_s_and_a_tie_is_nobody_s(
    checked: Checked, bill: str, stance: str, expected: tuple[Outcome, str]
) -> None:
    assert bloc(checked, bill, stance=stance) == expected


@pytest.mark.parametrize(
    ("bill", "value", "expected"),
    [
        ("902", {"for_": 4}, (AGREES, "bloc.on-board")),
        ("902", {"for_": 4, "against": 1}, (AGREES, "bloc.on-board")),
        ("902", {"for_": 5}, (CONFLICTS, "bloc.counts-differ")),
        ("902", {"for_": 4, "against": 0}, (CONFLICTS, "bloc.counts-differ")),
        ("902", {"for_": 4, "stance": "for"}, (EXPLAINED, "bloc.dissent")),
        ("902", {"for_": 5, "stance": "for"}, (CONFLICTS, "bloc.dissent")),
        ("901", {"for_": 5, "stance": "for"}, (AGREES, "bloc.united")),
        ("901", {"for_": 5, "stance": "against"}, (CONFLICTS, "bloc.united")),
        ("907", {"for_": 1, "stance": "for"}, (EXPLAINED, "bloc.dissent")),
        ("907", {"for_": 1, "against": 3, "stance": "for"}, (CONFLICTS, "bloc.dissent")),
        ("907", {"against": 3, "stance": "for"}, (CONFLICTS, "bloc.dissent")),
        ("907", {"for_": 2, "stance": "for"}, (CONFLICTS, "bloc.dissent")),
        ("920", {"for_": 1, "against": 0, "stance": "for"}, (OPEN, "bloc.tied")),
        ("904", {"for_": 3, "stance": "for"}, (CONFLICTS, "bloc.tied")),
        ("904", {"for_": 2, "stance": "for"}, (OPEN, "bloc.tied")),
        ("920", {"for_": 1, "against": 1}, (AGREES, "bloc.position")),
        ("920", {"for_": 1, "against": 0}, (EXPLAINED, "bloc.board-counts")),
        ("920", {"for_": 2, "against": 0}, (CONFLICTS, "bloc.counts-differ")),
        ("921", {"for_": 1, "against": 0}, (AGREES, "bloc.on-board")),
        ("921", {"for_": 1, "against": 1}, (OPEN, "bloc.notes-missing")),
        ("921", {"for_": 0, "against": 1}, (CONFLICTS, "bloc.counts-differ")),
        ("921", {"for_": 0}, (CONFLICTS, "bloc.counts-differ")),
    ],
)
def test_counts_of_a_group_are_the_board_s_or_those_with_the_votes_by_voice(
    checked: Checked, bill: str, value: dict[str, object], expected: tuple[Outcome, str]
) -> None:
    assert bloc(checked, bill, **value) == expected


@pytest.mark.parametrize(
    ("bill", "expected"),
    [
        ("908", (OPEN, "bloc.withheld")),
        ("909", (OPEN, "bloc.withheld")),
        ("902", (CONFLICTS, "bloc.dissent")),
        ("901", (CONFLICTS, "bloc.united")),
        ("907", (EXPLAINED, "bloc.dissent")),
    ],
)
def test_a_group_that_withheld_its_support_did_not_vote_for_it_by_most(
    checked: Checked, bill: str, expected: tuple[Outcome, str]
) -> None:
    assert bloc(checked, bill, stance="against", rule=WITHHELD) == expected


def test_what_says_nothing_of_a_group_is_incomplete(checked: Checked) -> None:
    assert bloc(checked, "901") == (OPEN, "bloc.incomplete")
    assert bloc(checked, "901", bloc="", stance="for") == (OPEN, "bloc.incomplete")


def test_counts_that_another_voting_of_the_day_has_are_not_held_against_the_one_of_that_matter() -> None:
    entries = [entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain()), group("NORTE", "Frente del Norte")]
    entries += [entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period)]
    for place, letters, tally, subject in (
        ("honey", "yyyyn", (4, 1, 0), "LEY DE APICULTURA Y MIEL DE ABEJA"),
        ("date", "yynna", (2, 2, 1), "PROPUESTA PARA QUE EL DEBATE DE LA LEY DE FAROS SE REALICE EL LUNES"),
    ):
        entries += voting(f"v/{place}", "2023-10-10T10:00", tally, subject, roll=ballots(NORTE=letters))
    checked = checked_in(MemoryRecord(entries, name="brumania"))
    told = {"quote": "Frente del Norte", "kind": ClaimKind.BLOC, "bloc": "Frente del Norte", "stance": "split"}
    text = "NIEBLA.- El Frente del Norte se dividió el 10 de octubre sobre la ley de apicultura y miel de abeja."
    measure = "ley de apicultura y miel de abeja"
    for figures, outcome in (((2, 2, 1), OPEN), ((3, 1, 1), CONFLICTS)):
        sides = dict(zip(("for_", "against", "abstain"), figures, strict=True))
        found = checked(text, "2023-10-11", **told, measure=measure, **sides)
        assert found.outcome is outcome, found.because
