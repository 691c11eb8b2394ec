"""The entries of one body, laid out for an audit: rolls in the order of the clock, notes as read, sittings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from functools import cached_property
from typing import Any, TypeAlias

from constancia.analysis.audit.findings import AuditFinding, Severity
from constancia.lean import dataclass
from constancia.model.content import read_oral_votes
from constancia.model.entries import Coverage, Entry, EntryKind
from constancia.model.plain import Plain
from constancia.model.votes import OralVote, Tally

Resolver: TypeAlias = Callable[[str, Sequence[str]], Sequence[str]]
"""Whose a name may be among known names: given by `identity`."""

SHOWN_PATHS = 3
"""Files that a finding names: enough to begin with; the entries lead to the others."""

VOTED = frozenset({"yes", "no", "abstain"})
THERE = VOTED | {"not-voting", "present"}
"""Options of somebody who took part."""

_KEY = re.compile(r"/(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)$")


@dataclass(frozen=True, slots=True)
class Roll:
    """One voting or attendance call."""

    entry: Entry
    start: str
    names: Sequence[str]
    groups: Sequence[str | None]
    options: Sequence[str]

    @property
    def id(self) -> str:
        """Id of its entry."""
        return self.entry.id

    @property
    def is_voting(self) -> bool:
        """Whether it is a voting."""
        return self.entry.kind is EntryKind.VOTE_EVENT

    @property
    def content(self) -> Mapping[str, Any]:
        """What its entry says."""
        return self.entry.content

    @property
    def sitting(self) -> str:
        """Day of the sitting."""
        return str(self.content["sitting"])

    @property
    def key_time(self) -> str | None:
        """Day and hour that its key holds, where it holds them."""
        match = _KEY.search(self.entry.id)
        return f"{match[1]}T{match[2]}:{match[3]}" if match else None

    def tally(self, basis: str) -> Tally | None:
        """A tally of its entry."""
        figures = (self.content.get("totals") or {}).get(basis)
        return Tally(*figures) if figures else None


@dataclass
class Facts:
    """Everything an audit reads of one body."""

    body: str
    resolve: Resolver
    rolls: list[Roll] = field(default_factory=list)
    """By start and id."""
    oral: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    """Id of a voting to what was read in its notes."""
    resolved: dict[str, tuple[OralVote, ...]] = field(default_factory=dict)
    """Id of a voting to its votes by voice."""
    with_oral: dict[str, Tally] = field(default_factory=dict)
    outcomes: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    """Id of a voting to what was derived of its outcome."""
    memberships: list[Mapping[str, Any]] = field(default_factory=list)
    members: list[str] = field(default_factory=list)
    """Names as listed."""
    sittings: list[Entry] = field(default_factory=list)
    coverages: list[Coverage] = field(default_factory=list)
    seats: int | None = None
    by_id: dict[str, Entry] = field(default_factory=dict)

    @classmethod
    def of(cls, entries: Iterable[Entry], body: str, resolve: Resolver) -> Facts:
        """The facts in entries, of which those of other bodies are left out."""
        facts = cls(body, resolve)
        for entry in entries:
            facts._take(entry)
        facts.rolls.sort(key=lambda roll: (roll.start, roll.id))
        return facts

    def _take(self, entry: Entry) -> None:
        content: Mapping[str, Any] = entry.content
        if entry.kind is EntryKind.ORGANIZATION and content["id"] == self.body:
            self.seats = content.get("seats")
        if entry.kind in (EntryKind.ORAL_VOTES, EntryKind.RESOLUTION, EntryKind.OUTCOME):
            voting = entry.derived_from[0]
            if entry.kind is EntryKind.OUTCOME:
                self.outcomes[voting] = content
            elif entry.kind is EntryKind.ORAL_VOTES:
                self.oral[voting] = content
            else:
                self.resolved[voting] = read_oral_votes(content)
                self.with_oral[voting] = Tally(*content["tally"])
            return
        if content.get("body") != self.body and not str(content.get("member", "")).startswith(f"{self.body}/"):
            return
        self.by_id[entry.id] = entry
        match entry.kind:
            case EntryKind.VOTE_EVENT | EntryKind.ATTENDANCE if content.get("roll"):
                roll = content["roll"]
                columns = (roll["names"], roll["groups"], roll["options"])
                self.rolls.append(Roll(entry, str(content["start"]), *columns))
            case EntryKind.MEMBER:
                self.members.append(str(content["name"]))
            case EntryKind.MEMBERSHIP:
                self.memberships.append({**content, "from": entry.derived_from})
            case EntryKind.SITTING:
                self.sittings.append(entry)
            case EntryKind.COVERAGE:
                self.coverages.append(Coverage.from_entry(entry))

    @cached_property
    def votings(self) -> list[Roll]:
        """Votings alone."""
        return [roll for roll in self.rolls if roll.is_voting]

    @cached_property
    def position(self) -> Mapping[str, int]:
        """Id of a roll to its place in the order of the clock."""
        return {roll.id: place for place, roll in enumerate(self.rolls)}

    def finding(
        self,
        code: str,
        severity: Severity,
        entries: Iterable[str],
        *,
        count: int | None = None,
        **params: Plain,
    ) -> AuditFinding:
        """A finding with where to look: the official publication of its first entry, and the first files."""
        ids = tuple(entries)
        found = [self.by_id[id] for id in ids[:SHOWN_PATHS] if id in self.by_id]
        return AuditFinding(
            code=code,
            severity=severity,
            entries=ids,
            params=params,
            count=len(ids) if count is None else count,
            url=found[0].source.url if found else None,
            paths=tuple(entry.locator.path for entry in found if entry.locator.path),
        )
