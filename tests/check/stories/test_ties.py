"""Which entry a finding is about, and when two claims say the same thing."""

from __future__ import annotations

from typing import Any

import pytest

from constancia.check.stories.ties import BACKGROUND, ELSEWHERE, TIES, entry_of, person_of, reason_of, signature
from constancia.model.claims import Attribution, Claim, ClaimKind, Modality
from constancia.model.documents import Span
from constancia.model.entries import Entry, EntryKind
from constancia.model.findings import Finding, Outcome, Step
from constancia.model.sources import Source
from constancia.record.memory import MemoryRecord

RIGHT, WRONG, OPEN, LACKING = Outcome.AGREES, Outcome.CONFLICTS, Outcome.CANNOT_TELL, Outcome.NOT_ON_RECORD


def entry(id: str, kind: EntryKind, **content: Any) -> Entry:
    return Entry(id=id, kind=kind, content=content, source=Source(title=id))


VIEW = MemoryRecord(
    [
        entry("a/decided", EntryKind.AUTHORISATION, voting="v/1"),
        entry("a/lost", EntryKind.AUTHORISATION, voting="v/9"),
        entry("a/plain", EntryKind.AUTHORISATION),
        entry("v/1", EntryKind.EVENT, name_en="V", name_es="V"),
        entry("o/1", EntryKind.OFFICE, person="Ana Flor", post_en="judge", post_es="jueza"),
        entry("m/1", EntryKind.MEMBER, name="SOL, EVA"),
    ]
)


def about(outcome: Outcome, *steps: tuple[str, tuple[str, ...]], matched: str | None = None) -> str | None:
    because = tuple(Step(code, {}, entries) for code, entries in steps)
    return entry_of(Finding(outcome, because, "2023-05-26", matched), VIEW)


@pytest.mark.parametrize(
    ("matched", "expected"),
    [("a/decided", "v/1"), ("a/lost", "a/lost"), ("a/plain", "a/plain"), ("v/1", "v/1"), ("x/unknown", "x/unknown")],
)
def test_an_authorisation_counts_as_the_voting_that_is_on_record(matched: str, expected: str) -> None:
    assert about(RIGHT, ("x.y", ()), matched=matched) == expected


@pytest.mark.parametrize("code", sorted(TIES))
def test_what_cannot_be_told_is_tied_to_the_one_entry_named(code: str) -> None:
    assert about(OPEN, (code, ("e",))) == "e"
    assert about(OPEN, (code, ("e",)), (code, ("e",))) == "e"
    assert about(OPEN, (code, ("e",)), (code, ("f",))) is None
    assert about(OPEN, ("vote.elsewhere-unknown", ("e",))) is None
    assert about(OPEN, (code, ("e",)), ("vote.candidate", ("f",))) == "e"


@pytest.mark.parametrize("code", sorted(ELSEWHERE | BACKGROUND - {"vote.matched"}))
def test_an_entry_of_something_else_ties_nothing(code: str) -> None:
    assert about(WRONG, (code, ("e",))) is None
    assert about(WRONG, (code, ("e",)), ("vote.tally-differs", ("f",))) == "f"


@pytest.mark.parametrize(
    ("outcome", "steps", "expected"),
    [
        (WRONG, [("vote.tally-differs", ("e",))], "e"),
        (LACKING, [("vote.tally-differs", ("e",))], "e"),
        (WRONG, [("vote.tally-differs", ("e",)), ("vote.own-tally", ("f",))], "f"),
        (WRONG, [("vote.own-tally", ("f",)), ("vote.own-tally", ("g",))], "f"),
        (WRONG, [("vote.own-tally", ("f", "g"))], "f"),
        (WRONG, [("vote.own-tally", ()), ("vote.tally-differs", ("e",))], "e"),
        (WRONG, [("vote.matched", ("e",)), ("member-vote.differs", ("f",))], "f"),
        (WRONG, [("vote.matched", ("e",))], "e"),
        (WRONG, [("office.list", ("e", "f"))], None),
        (WRONG, [("office.list", ("e", "e"))], "e"),
        (WRONG, [("date.order", ("e", "f"))], "e"),
        (WRONG, [("x.y", ())], None),
    ],
)
def test_a_conflict_is_about_the_entry_that_refutes_it(
    outcome: Outcome, steps: list[tuple[str, tuple[str, ...]]], expected: str | None
) -> None:
    assert about(outcome, *steps) == expected


def test_the_reason_is_the_first_step_that_decides() -> None:
    def reason(*codes: str) -> str:
        return reason_of(Finding(OPEN, tuple(map(Step, codes)), "", None))

    assert reason("casualties.event", "casualties.no-axis", "casualties.count") == "casualties.no-axis"
    assert reason("casualties.event") == "casualties.event"
    assert reason("vote.matched", "casualties.event") == "vote.matched"
    assert reason("vote.hole") == "vote.hole"


def claim(
    kind: ClaimKind,
    quote: str = "some words",
    *,
    by: tuple[str, ...] = (),
    resolved: str | None = None,
    modality: Modality = Modality.ASSERTED,
    **value: Any,
) -> Claim:
    text = quote + " " + " ".join(by)
    sources = tuple(Attribution(one, Span.of(text, text.index(one), len(text)), resolved=resolved) for one in by)
    said = {name.rstrip("_"): item for name, item in value.items()}
    return Claim.of(kind, (Span.of(text, 0, len(quote)),), said, "sha256:0", sources, modality)


@pytest.mark.parametrize(
    ("kind", "entry", "person", "expected"),
    [
        (ClaimKind.OFFICE, "o/1", "Flor", "ana flor"),
        (ClaimKind.OFFICE, "m/1", "Sol", "sol, eva"),
        (ClaimKind.OFFICE, "v/1", "Ana  FLOR", "ana flor"),
        (ClaimKind.OFFICE, "x/unknown", "Flor", "flor"),
        (ClaimKind.OFFICE, None, "Flor", "flor"),
        (ClaimKind.MEMBER_VOTE, "o/1", "Flor", None),
    ],
)
def test_whose_post_it_is(kind: ClaimKind, entry: str | None, person: str, expected: str | None) -> None:
    value = {"person": person, "post": "judge"} if kind is ClaimKind.OFFICE else {"person": person, "option": "for"}
    assert person_of(claim(kind, **value), entry, VIEW) == expected


VOTE, SAID, DATE, TOLL = ClaimKind.VOTE, ClaimKind.STATEMENT, ClaimKind.DATE, ClaimKind.CASUALTIES


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (claim(SAID, "Some words", by=("A",)), claim(SAID, "some  WORDS", by=("A",)), True),
        (claim(SAID, by=("A",)), claim(SAID, by=("B",)), False),
        (claim(SAID, by=("A",)), claim(SAID), False),
        (claim(SAID, by=("A", "B")), claim(SAID, by=("A", "C")), True),
        (claim(SAID, by=("B", "A")), claim(SAID, by=("C", "A")), False),
        (claim(SAID, by=("A",), resolved="Ana"), claim(SAID, by=("B",), resolved="Ana"), True),
        (claim(SAID, "one"), claim(SAID, "two"), False),
        (claim(DATE, "one", date="2023-05-03"), claim(DATE, "two", date="2023-05-03"), True),
        (claim(DATE, date="2023-05-03"), claim(DATE, date="2023-05-04"), False),
        (claim(DATE, expression="Two weeks later"), claim(DATE, expression="two weeks later"), True),
        (claim(DATE, expression="a week later"), claim(DATE, expression="two weeks later"), False),
        (claim(VOTE, for_=70, against=33, measure="a"), claim(VOTE, for_=70, against=33, measure="b"), True),
        (claim(VOTE, for_=70, against=33, by=("A",)), claim(VOTE, for_=70, against=33), True),
        (claim(VOTE, for_=70, against=33), claim(VOTE, for_=70, against=34), False),
        (claim(VOTE, for_=70, against=33), claim(VOTE, for_=71, against=33), False),
        (claim(VOTE, for_=70, against=33), claim(VOTE, for_=70, against=33, abstain=4), False),
        (claim(VOTE, for_=70, body="A"), claim(VOTE, for_=70, body="B"), False),
        (claim(ClaimKind.BLOC, bloc="A", for_=7), claim(ClaimKind.BLOC, bloc="B", for_=7), False),
        (claim(ClaimKind.BLOC, bloc="A", for_=7), claim(ClaimKind.BLOC, bloc="A", for_=7), True),
        (claim(VOTE, for_=70, date="2023-05-03"), claim(VOTE, for_=70, date="2023-05-04"), False),
        (claim(VOTE, outcome="passed"), claim(VOTE, outcome="passed"), True),
        (claim(VOTE, outcome="passed", measure="a"), claim(VOTE, outcome="passed", measure="b"), False),
        (claim(VOTE, outcome="passed", by=("A",)), claim(VOTE, outcome="passed", by=("B",)), False),
        (claim(VOTE, outcome="passed"), claim(VOTE, outcome="passed", modality=Modality.HEDGED), False),
        (claim(TOLL, harm="dead", count=7), claim(TOLL, count=7, harm="dead"), True),
        (claim(TOLL, harm="dead", count=7), claim(TOLL, harm="dead", count=8), False),
        (claim(TOLL, harm="dead", count=7, by=("A",)), claim(TOLL, harm="dead", count=7, by=("B",)), False),
    ],
)
def test_two_claims_are_one_thing_told_twice(one: Claim, other: Claim, same: bool) -> None:
    assert (signature(one) == signature(other)) is same
