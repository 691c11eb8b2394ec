from dataclasses import replace

import pytest

from constancia.model.content import read_roll, read_vote_event, vote_event_content
from constancia.model.entries import Coverage, Entry, EntryKind, Hole
from constancia.model.plain import canonical
from constancia.model.sources import Source
from constancia.model.time import edtf
from constancia.model.votes import Ballot, Basis, Option, Tally, VoteEvent

EVENT = VoteEvent(
    id="x/vote-event/1",
    body="x",
    start="2030-01-02T00:10",
    sitting="2030-01-01",
    subject="BILL 7",
    bills=("7",),
    tallies={Basis.REGISTER: Tally(2, 1, 0)},
    groups={"A": Tally(2, 0, 0), "B": Tally(0, 1, 0)},
)
ROLL = (
    Ballot("One", "A", Option.YES, "SI"),
    Ballot("Two", "A", Option.YES, "SI"),
    Ballot("Three", "B", Option.NO, "NO"),
)


def entry(**changes: object) -> Entry:
    fields = {
        "id": EVENT.id,
        "kind": EntryKind.VOTE_EVENT,
        "content": vote_event_content(EVENT, ROLL),
        "source": Source(publisher="X", retrieved="2030-01-03T00:00:00Z"),
    }
    return Entry(**(fields | changes))  # type: ignore[arg-type]


def test_a_stated_outcome_stands_above_a_derived_one() -> None:
    stated = entry(content=vote_event_content(replace(EVENT, outcome="passed", threshold=2), ROLL))
    derived = Entry(
        id="x/outcome",
        kind=EntryKind.OUTCOME,
        content={"decision": "law", "outcome": "rejected", "by": "legal-half", "needed": 3},
        source=Source(),
        derived_from=(EVENT.id,),
        rule="outcome@1",
    )
    event = read_vote_event(stated, None, derived)
    assert (event.outcome, event.outcome_rule, event.threshold, event.decision) == ("passed", "register", 2, "law")
    assert read_vote_event(stated).outcome_rule == "register", "whatever was derived"


def test_a_voting_survives_its_json_shape() -> None:
    assert read_vote_event(entry()) == EVENT
    assert read_roll(entry()) == ROLL


def test_the_digest_leaves_out_when_it_was_retrieved() -> None:
    later = entry(source=Source(publisher="X", retrieved="2031-01-01T00:00:00Z"))
    other = entry(source=Source(publisher="Y"))
    assert entry().digest() == later.digest() != other.digest()


def test_a_derived_entry_names_its_rule_and_its_origin() -> None:
    with pytest.raises(ValueError, match="rule"):
        entry(derived_from=("a",))


def test_a_hole_is_found_by_day_and_kind() -> None:
    coverage = Coverage(
        id="c", body="x", period="2030", kinds=("vote-event",), holes=(Hole("2030-03-09", "votings", "none imported"),)
    )
    again = Coverage.from_entry(entry(id="c", kind=EntryKind.COVERAGE, content=coverage.to_plain()))
    assert again == coverage
    assert again.hole_on(edtf("2030-03"), "votings") is not None
    assert again.hole_on(edtf("2030-03-10"), "votings") is None
    assert again.hole_on(edtf("2030-03-09"), "notes") is None


def test_the_canonical_encoding_is_this_one() -> None:
    assert (
        canonical({"b": [1, None, "ñ"], "a": {"d": True, "c": 0.5}})
        == '{"a":{"c":0.5,"d":true},"b":[1,null,"ñ"]}'.encode()
    )
    with pytest.raises(ValueError):
        canonical(float("nan"))
