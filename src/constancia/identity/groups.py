"""The rules `identity/groups@1` and `identity/memberships@1`: renamed groups as one, and who sat in which, when.

What must hold: a code is no new name of a group that stands in the same roll under another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from typing import Any

from constancia.lean import dataclass
from constancia.model.actors import Organization
from constancia.model.entries import Entry, EntryKind
from constancia.model.plain import without_none

GROUPS_RULE = "identity/groups@1"
MEMBERSHIPS_RULE = "identity/memberships@1"

UNGROUPED = "group-code"
"""Classification of a code as the register lists it."""


@dataclass(slots=True)
class _Run:
    """A member under one code, without a break."""

    member: str
    code: str
    first: Entry
    last: Entry


@dataclass(frozen=True, slots=True)
class _Rename:
    """One code that seems to follow another."""

    old: str
    new: str
    present: frozenset[str]
    """Codes in the roll in which the new one first stands."""
    entry: Entry


@dataclass(slots=True)
class GroupHistory:
    """Which codes stood in which rolls and who stood under them: grows roll by roll, in the order of time."""

    codes: dict[str, Entry] = field(default_factory=dict)
    """Code to the entry that lists it."""
    _current: dict[str, _Run] = field(default_factory=dict)
    _ended: list[_Run] = field(default_factory=list)
    _renames: list[_Rename] = field(default_factory=list)
    _before: tuple[Sequence[str], Sequence[str | None]] | None = None
    _last: Entry | None = None

    def add(self, entry: Entry) -> None:
        """Takes in a listed code, or a roll later than those before."""
        if entry.kind is EntryKind.ORGANIZATION and entry.content.get("classification") == UNGROUPED:
            names: Mapping[str, Any] = entry.content["names"]  # type: ignore[assignment]
            self.codes[names["code"][0]] = entry
        elif entry.kind in (EntryKind.VOTE_EVENT, EntryKind.ATTENDANCE) and entry.content.get("roll"):
            self._roll(entry)

    def _roll(self, entry: Entry) -> None:
        roll: Mapping[str, Any] = entry.content["roll"]  # type: ignore[assignment]
        names, groups = roll["names"], roll["groups"]
        self._last = entry
        if self._before is not None and self._before == (names, groups):
            for name in names:
                if name in self._current:
                    self._current[name].last = entry
            return
        before = set(self._before[1]) if self._before else set()
        moves: Counter[tuple[str, str]] = Counter()
        for name, code in zip(names, groups, strict=True):
            run = self._current.get(name)
            if run is not None and run.code == code:
                run.last = entry
                continue
            if run is not None:
                self._ended.append(run)
                del self._current[name]
                if code:
                    moves[run.code, code] += 1
            if code:
                self._current[name] = _Run(name, code, entry, entry)
        self._find_renames(entry, moves, before, Counter(groups))
        self._before = (names, groups)

    def _find_renames(
        self, entry: Entry, moves: Counter[tuple[str, str]], before: set[str | None], sizes: Counter[str | None]
    ) -> None:
        """A code gone since the last roll is renamed if most of its members stand under one that was not there, and
        they are most of those under it."""
        left: Counter[str] = Counter()
        for (old, _), number in moves.items():
            left[old] += number
        for (old, new), number in moves.items():
            if not sizes[old] and new not in before and 2 * number > left[old] and 2 * number > sizes[new]:
                self._renames.append(_Rename(old, new, frozenset(filter(None, sizes)), entry))

    def clusters(self) -> list[list[str]]:
        """The codes of each group, the earliest first; a code that was never renamed stands alone."""
        cluster = {code: [code] for code in self.codes}
        for rename in self._renames:
            left, right = cluster.get(rename.old), cluster.get(rename.new)
            if left is None or right is None or left is right:
                continue
            if not rename.present.intersection({*left, *right} - {rename.new}):
                left.extend(right)
                cluster.update(dict.fromkeys(right, left))
        return [codes for code, codes in cluster.items() if codes[0] == code]

    def entries(self) -> Iterator[Entry]:
        """The groups and memberships so far, as derived entries."""
        if self._last is None or not self.codes:
            return
        groups: dict[str, str] = {}
        used: dict[str, str] = {}
        for run in (*self._ended, *self._current.values()):
            used[run.code] = max(used.get(run.code, ""), str(run.last.content["start"]))
        for codes in self.clusters():
            group = self._group(codes, sorted(codes, key=lambda code: used.get(code, ""), reverse=True))
            groups.update(dict.fromkeys(codes, group.id))
            yield group
        runs = sorted(
            _joined([*self._ended, *self._current.values()], groups), key=lambda run: (run.member, _day(run.first))
        )
        for run in runs:
            yield self._membership(run, groups.get(run.code, run.code))

    def _group(self, codes: Sequence[str], latest_first: Sequence[str]) -> Entry:
        listed = [self.codes[code] for code in latest_first]
        names: dict[str, list[str]] = {}
        for entry in listed:
            written: Mapping[str, Sequence[str]] = entry.content["names"]  # type: ignore[assignment]
            for language, several in written.items():
                known = names.setdefault(language, [])
                known += [name for name in several if name not in known]
        source = self.codes[codes[0]]
        body = str(source.content["parent"])
        group = Organization(
            id=f"{body}/group/{codes[0]}",
            names={language: tuple(several) for language, several in names.items()},
            classification="group",
            country=str(source.content["country"]) if source.content.get("country") else None,
            parent=body,
        )
        renamed = [one.entry.id for one in self._renames if one.old in codes and one.new in codes]
        return Entry(
            id=group.id,
            kind=EntryKind.ORGANIZATION,
            content=group.to_plain(),
            source=source.source,
            locator=source.locator,
            derived_from=(*(entry.id for entry in listed), *renamed),
            rule=GROUPS_RULE,
        )

    def _membership(self, run: _Run, group: str) -> Entry:
        body = str(run.first.content["body"])
        first, last = _day(run.first), _day(run.last)
        lasts = run.last is self._last
        return Entry(
            id=f"{body}/membership/{run.member}/{run.first.id.rpartition('/')[2]}",
            kind=EntryKind.MEMBERSHIP,
            content=without_none(
                {
                    "member": f"{body}/member/{run.member}",
                    "group": group,
                    "first": first,
                    "last": None if lasts else last,
                }
            ),
            source=run.first.source,
            locator=run.first.locator,
            valid=f"{first}/.." if lasts else f"{first}/{last}",
            derived_from=tuple(dict.fromkeys((run.first.id, run.last.id))),
            rule=MEMBERSHIPS_RULE,
        )


def _day(entry: Entry) -> str:
    return str(entry.content["start"])[:10]


def _joined(runs: Iterable[_Run], groups: Mapping[str, str]) -> Iterator[_Run]:
    """The runs, those that follow each other under codes of one group as one."""
    by_member: dict[str, list[_Run]] = {}
    for run in runs:
        by_member.setdefault(run.member, []).append(run)
    for several in by_member.values():
        several.sort(key=lambda run: (str(run.first.content["start"]), run.first.id))
        joined: _Run | None = None
        for run in several:
            if joined is not None and groups.get(joined.code) == groups.get(run.code, run.code):
                joined = _Run(run.member, run.code, joined.first, run.last)
            else:
                if joined is not None:
                    yield joined
                joined = run
        if joined is not None:
            yield joined
