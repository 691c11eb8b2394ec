"""What the register of Peru's Congress could have shown, and the stretches in which it is known not to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from constancia.model.entries import Coverage, Entry, EntryKind, Hole
from constancia.model.sources import Locator
from constancia.registers.pe_congreso.body import BODY, DATASET
from constancia.registers.reading import left_out

QUIET_LENGTH = 40
"""Votings, at least, in a stretch without notes before it is called quiet. Elsewhere nine votings in ten have a chair's
note (see docs/registers/pe-congreso.md): forty in a row with hardly one are no chance."""
QUIET_SHARE = 0.05
"""Share of votings with a chair's note up to which a stretch is called quiet."""


def coverage_entry(entries: Sequence[Entry], path: str, lost: Iterable[str] = ()) -> Entry:
    """The coverage of everything that was read: period, kinds, and holes found from the entries alone.

    A day of which a voting was left out is a hole too.
    """
    days = sorted(str(entry.valid) for entry in entries if entry.kind is EntryKind.SITTING)
    coverage = Coverage(
        id=f"{BODY}/coverage",
        body=BODY,
        period=f"{days[0]}/{days[-1]}",
        kinds=("vote-event", "attendance", "sitting", "member"),
        holes=tuple(
            sorted(
                (*_without_votings(entries), *quiet_stretches(entries), *map(left_out, lost)),
                key=lambda hole: hole.period,
            )
        ),
        register=BODY,
    )
    return Entry(
        id=coverage.id,
        kind=EntryKind.COVERAGE,
        content=coverage.to_plain(),
        source=DATASET,
        locator=Locator(path=path),
        valid=coverage.period,
    )


def _without_votings(entries: Iterable[Entry]) -> Iterable[Hole]:
    """Sittings whose publication lists votings, of which the register has none."""
    for entry in entries:
        if entry.kind is EntryKind.SITTING and not entry.content["votings"]:
            titles = [str(one["title"]) for one in entry.content["publications"]]  # type: ignore[index,union-attr,call-overload]
            if any("votaci" in title.lower() for title in titles):
                yield Hole(str(entry.valid), "votings", "; ".join(titles))


def quiet_stretches(entries: Iterable[Entry]) -> Iterable[Hole]:
    """Long runs of sittings in which hardly any voting has a chair's note.

    The longest runs, from sitting to sitting, of at least `QUIET_LENGTH` votings of which at most a share of
    `QUIET_SHARE` has one. A run is found as the highest rise of a sum: each voting without a note counts 1, each
    with one counts so much against it that the run breaks where notes become usual.
    """
    sittings: dict[str, list[bool]] = defaultdict(list)
    for entry in entries:
        if entry.kind is EntryKind.VOTE_EVENT:
            notes: Iterable[Mapping[str, Any]] = entry.content.get("notes") or ()  # type: ignore[assignment]
            sittings[str(entry.content["sitting"])].append(any(note["author"] == "chair" for note in notes))
    days = sorted(sittings)
    first = 0
    while first < len(days):
        score = best = 0.0
        last = first - 1
        for position in range(first, len(days)):
            marks = sittings[days[position]]
            score += len(marks) - sum(marks) / QUIET_SHARE
            if score < 0:
                break
            if score > best:
                best, last = score, position
        stretch = days[first : last + 1]
        votings = [mark for day in stretch for mark in sittings[day]]
        if len(votings) >= QUIET_LENGTH:
            yield Hole(
                stretch[0] if len(stretch) == 1 else f"{stretch[0]}/{stretch[-1]}",
                "notes",
                f"{sum(votings)} de {len(votings)} votaciones con nota de quien preside"
                f" / {sum(votings)} of {len(votings)} votings with a note by the chair",
            )
            first = last + 1
        else:
            first += 1
