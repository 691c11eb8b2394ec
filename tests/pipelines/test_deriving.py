"""What an import derives about a body as a whole, before its coverage."""

from __future__ import annotations

import tracemalloc
from fractions import Fraction

from constancia.model.entries import Coverage, Entry, EntryKind, Hole
from constancia.model.sources import Source
from constancia.pipelines.deriving import Deriver
from constancia.registers.manifest import Manifest
from constancia.registers.outcomes import LEGAL_HALF, MajorityRule, Outcomes
from constancia.registers.reading import Batch, Notices, Reading

SOURCE = Source(publisher="Landia")
DECLARED = Outcomes(
    rule="landia/outcome@1",
    majorities=(MajorityRule(thresholds=(LEGAL_HALF,), source="a law"),),
    unheard=Fraction(1, 2),
)
BODY = Entry(
    id="landia",
    kind=EntryKind.ORGANIZATION,
    content={"id": "landia", "classification": "chamber", "seats": 10},
    source=SOURCE,
)


def manifest(outcomes: Outcomes | None) -> Manifest:
    def read(where: object) -> Reading:
        raise NotImplementedError

    return Manifest(name="x", title="X", publisher="X", licence="X", read=read, outcomes=outcomes)


def voting(day: str) -> Entry:
    """Five for, one against, four absent: one vote more would pass it."""
    roll = {
        "names": [f"M{n}" for n in range(10)],
        "groups": [None] * 10,
        "options": ["yes"] * 5 + ["no"] + ["absent"] * 4,
        "codes": [""] * 10,
    }
    content = {
        "body": "landia",
        "start": day,
        "sitting": day,
        "subject": "Fish",
        "totals": {"roll": [5, 1, 0]},
        "roll": roll,
    }
    return Entry(id=f"landia/{day}", kind=EntryKind.VOTE_EVENT, content=content, source=SOURCE)


def coverage(*holes: Hole) -> Entry:
    value = Coverage(
        id="landia/coverage", body="landia", period="2024-01-01/2024-12-31", kinds=("vote-event",), holes=holes
    )
    return Entry(id=value.id, kind=EntryKind.COVERAGE, content=value.to_plain(), source=SOURCE)


def outcomes(entries: tuple[Entry, ...]) -> dict[str, tuple[object, object]]:
    return {
        entry.derived_from[0]: (entry.content.get("outcome"), entry.content.get("why"))
        for entry in entries
        if entry.kind is EntryKind.OUTCOME
    }


def test_outcomes_know_where_votes_by_voice_lack() -> None:
    deriver = Deriver(manifest(DECLARED), Notices())
    may, june = voting("2024-05-02"), voting("2024-06-02")
    first = deriver.batch(Batch("one", (BODY, may, june)))
    assert first == (BODY, may, june), "only the coverage tells where notes lack"
    last = deriver.batch(
        Batch("two", (coverage(Hole("2024-05", "notes", "none"), Hole("2024-06", "votings", "none")),))
    )
    assert outcomes(last) == {may.id: (None, "voices-unknown"), june.id: ("rejected", None)}
    assert last[-1].kind is EntryKind.COVERAGE
    assert deriver.rest() == ()


def test_outcomes_come_without_a_coverage_too_and_only_what_follows_where_nothing_is_declared() -> None:
    deriver = Deriver(manifest(DECLARED), Notices())
    deriver.batch(Batch("one", (BODY, voting("2024-05-02"))))
    assert outcomes(deriver.rest()) == {"landia/2024-05-02": ("rejected", None)}
    deriver = Deriver(manifest(None), Notices())
    deriver.batch(Batch("one", (BODY, voting("2024-05-02"))))
    assert deriver.rest() == ()


def test_rolls_are_not_kept_to_the_end_of_an_import() -> None:
    deriver = Deriver(manifest(DECLARED), Notices())
    deriver.batch(Batch("bodies", (BODY,)))
    tracemalloc.start()
    try:
        for number in range(200):
            names = [f"{number}/{member}" for member in range(500)]
            roll = {"names": names, "groups": [None] * 500, "options": ["yes"] * 500, "codes": [""] * 500}
            plain = voting(f"2024-01-{number % 28 + 1:02}")
            event = Entry(id=f"v/{number}", kind=plain.kind, content={**plain.content, "roll": roll}, source=SOURCE)
            deriver.batch(Batch(event.id, (event,)))
        kept = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert kept < 2_000_000
    assert sum(entry.kind is EntryKind.OUTCOME for entry in deriver.rest()) == 200
