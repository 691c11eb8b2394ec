"""What is wrong about times, keys and sittings, and which votings are not told apart by day and subject."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from constancia.analysis.audit.facts import Facts, Roll
from constancia.analysis.audit.findings import AuditFinding, Severity
from constancia.model.entries import EntryKind, Hole
from constancia.model.events import fold
from constancia.model.time import edtf


def times(facts: Facts) -> Iterator[AuditFinding]:
    """Printed times that are not those of the key, and printed times that two votings share."""
    shared: dict[str, list[Roll]] = defaultdict(list)
    for roll in facts.rolls:
        if roll.is_voting and "T" in roll.start:  # a bare day is no printed time
            shared[roll.start].append(roll)
        if roll.key_time and roll.key_time != roll.start:
            yield facts.finding(
                "time-differs", Severity.WARNING, [roll.id], printed=roll.start, key=roll.key_time, id=roll.id
            )
    for start, rolls in shared.items():
        if len(rolls) > 1:
            yield facts.finding("time-shared", Severity.WARNING, [roll.id for roll in rolls], printed=start)


def twice(facts: Facts) -> Iterator[AuditFinding]:
    """Votings of one day with the same subject and the same vote of every member: perhaps one voting, kept twice."""
    same: dict[tuple[object, ...], list[Roll]] = defaultdict(list)
    for roll in facts.votings:
        ballots = tuple(sorted(zip(roll.names, roll.options, strict=True)))
        same[roll.sitting, fold(str(roll.content["subject"])), ballots].append(roll)
    for rolls in same.values():
        if len(rolls) > 1:
            subject = str(rolls[0].content["subject"])
            yield facts.finding(
                "voting-twice", Severity.WARNING, [r.id for r in rolls], subject=subject, day=rolls[0].sitting
            )


def subjects(facts: Facts) -> Iterator[AuditFinding]:
    """Subjects put to the vote twice on one day: day and subject are no key."""
    same: dict[tuple[str, str], list[Roll]] = defaultdict(list)
    for roll in facts.votings:
        same[roll.sitting, fold(str(roll.content["subject"]))].append(roll)
    for (day, _), rolls in same.items():
        if len(rolls) > 1:
            yield facts.finding(
                "subject-twice",
                Severity.NOTE,
                [roll.id for roll in rolls],
                day=day,
                subject=str(rolls[0].content["subject"]),
            )


def holes(facts: Facts) -> Iterator[AuditFinding]:
    """What the coverage says is missing: sittings without their votings, stretches without notes."""
    for coverage in facts.coverages:
        for hole in coverage.holes:
            severity = Severity.ERROR if hole.what == "votings" else Severity.WARNING
            ids = [entry.id for entry in facts.sittings if entry.valid == hole.period] or [coverage.id]
            said = {"period": hole.period, "reason": hole.words}
            there = _on_record(facts, hole) if hole.what == "votings" else 0
            if there:
                yield facts.finding("missing-some-votings", severity, ids, count=1, there=there, **said)
            else:
                yield facts.finding(f"missing-{hole.what}", severity, ids, count=1, **said)


def _on_record(facts: Facts, hole: Hole) -> int:
    """How many votings of the days of a hole are on record all the same."""
    votings = (entry for entry in facts.by_id.values() if entry.kind is EntryKind.VOTE_EVENT)
    return sum(edtf(str(entry.content["sitting"])).overlaps(hole.days) for entry in votings)


def addresses(facts: Facts) -> Iterator[AuditFinding]:
    """Sittings that give another address for their publication than the list of sittings does: all in one finding."""
    ids = []
    for entry in facts.sittings:
        own = entry.content.get("own")
        listed = [one["url"] for one in entry.content.get("publications") or ()]  # type: ignore[index,call-overload,union-attr]
        if own and not set(str(own["url"]).split()) & set(map(str, listed)):  # type: ignore[index,call-overload]
            ids.append(entry.id)
    if ids:
        yield facts.finding("address-differs", Severity.NOTE, ids)
