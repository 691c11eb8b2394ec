"""Outcomes of bodies whose majorities nobody declared, and what a source states."""

from __future__ import annotations

from typing import Any

import pytest

from constancia.model.entries import Entry, EntryKind
from constancia.model.sources import Source
from constancia.registers.outcomes import ANYWHERE, LEGAL_HALF, MajorityRule, Outcomes, derive_outcome


def voting(figures: list[int | None] | None, **more: Any) -> Entry:
    content = {"body": "landia", "start": "2024-05-02", "sitting": "2024-05-02", "subject": "Fish", **more}
    if figures is not None:
        content["totals"] = {"register": figures}
    return Entry(id="landia/v", kind=EntryKind.VOTE_EVENT, content=content, source=Source(publisher="Landia"))


@pytest.mark.parametrize(
    ("figures", "seats", "more", "outcome", "by"),
    [
        ([40, 60, 0], None, {}, "rejected", "any-majority"),
        ([40, 60, None], 150, {}, "rejected", "any-majority"),
        ([100, 20, 5], 150, {}, "passed", "any-majority"),
        ([99, 20, 5], 150, {}, None, None),
        ([100, 20, 5], None, {}, None, None),
        ([50, 50, 0], 150, {}, None, None),
        ([40, 60, 0], 150, {"question": "admission"}, None, None),
        ([70, 60, 0], 150, {"threshold": 76}, "rejected", "stated-threshold"),
        ([76, 60, 0], 150, {"threshold": 76}, "passed", "stated-threshold"),
        ([40, 60, 0], 150, {"outcome": "passed"}, None, None),
        (None, 150, {}, None, None),
    ],
)
def test_what_follows_anywhere(
    figures: list[int | None] | None, seats: int | None, more: dict[str, Any], outcome: str | None, by: str | None
) -> None:
    entry = derive_outcome(voting(figures, **more), None, ANYWHERE, seats=seats)
    found = entry.content if entry else {}
    assert (found.get("outcome"), found.get("by")) == (outcome, by)
    assert (entry is None) == (outcome is None), "nothing is kept of what does not follow"


def test_a_stated_outcome_is_left_alone_and_its_kind_still_named() -> None:
    declared = Outcomes(rule="landia/outcome@2", majorities=(), decision_of=lambda subject: subject.lower())
    entry = derive_outcome(voting([4, 6, 0], outcome="passed"), None, declared, seats=10)
    assert entry is not None
    assert (entry.content, entry.rule) == ({"decision": "fish"}, "landia/outcome@2")


def test_the_first_rule_that_holds_decides_and_without_one_nothing_does() -> None:
    rule = MajorityRule(thresholds=(LEGAL_HALF,), decisions=frozenset({"fish"}), source="a law")
    declared = Outcomes(rule="landia/outcome@2", majorities=(rule,), decision_of=lambda subject: subject.lower())
    entry = derive_outcome(voting([6, 4, 0]), None, declared, seats=10)
    assert entry is not None
    assert entry.content == {
        "decision": "fish",
        "outcome": "passed",
        "by": "legal-half",
        "needed": 6,
        "tally": [6, 4, 0],
    }
    entry = derive_outcome(voting([6, 4, 0], subject="Fowl"), None, declared, seats=10)
    assert entry is not None
    assert entry.content["why"] == "rule-unknown"
    entry = derive_outcome(voting(None), None, declared, seats=10)
    assert entry is not None
    assert (entry.content["why"], "tally" in entry.content) == ("no-figures", False)


def test_the_sum_of_a_roll_is_a_tally_too() -> None:
    options = ["yes"] * 4 + ["no"] * 2 + ["not-voting"] * 3
    declared = Outcomes(rule="landia/outcome@2", majorities=(MajorityRule(thresholds=(LEGAL_HALF,), source="a law"),))
    without = derive_outcome(
        voting(None, totals={"roll": [4, 2, 0]}, roll={"options": options}), None, declared, seats=7
    )
    assert without is not None
    assert without.content["outcome"] == "passed"
