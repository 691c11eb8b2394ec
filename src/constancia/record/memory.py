"""A record in memory: what tests, the starter record and small layers read from, and the fake that the ports promise.

Each kind of key is indexed when it is first asked for, so that opening costs nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from constancia.model.changes import Change, changes
from constancia.model.entries import Entry, EntryKind
from constancia.model.plain import digest
from constancia.model.ports import AppendResult, Layer
from constancia.record.keys import values_of
from constancia.record.times import NOW, Times
from constancia.record.view import ALL, View


class MemoryRecord(View):
    """Entries in memory (implements `RecordView` and `Writer`). The last entry given under an id stands."""

    def __init__(self, entries: Iterable[Entry] = (), *, name: str = "memory", head: str | None = None) -> None:
        self.name = name
        self._log: list[Entry] = []
        self._standing: dict[str, Entry] = {}
        self._silent: frozenset[str] = frozenset()
        self._by_kind: dict[EntryKind, list[str]] = {}
        self._indexes: dict[tuple[EntryKind, str], dict[str, list[str]]] = {}
        self._sorted: dict[tuple[EntryKind, str], list[str]] = {}
        self.append(entries)
        self._head = head

    def append(self, entries: Iterable[Entry]) -> AppendResult:
        """Appends those that are new or changed; the rest are counted as unchanged."""
        added = changed = unchanged = 0
        differing: list[Change] = []
        for entry in entries:
            before = self._standing.get(entry.id)
            if before is None:
                added += 1
            elif before.commitment() == entry.commitment():
                unchanged += 1
                continue
            else:
                changed += 1
                differing.extend(changes(entry.id, before.commitment(), entry.commitment()))
            self._log.append(entry)
            self._standing.pop(entry.id, None)
            self._standing[entry.id] = entry
        if added or changed:
            self._head = None
            for cache in (self._by_kind, self._indexes, self._sorted):
                cache.clear()
        return AppendResult(added, changed, unchanged, tuple(differing))

    def reading(self, times: Times = NOW) -> MemoryRecord:
        """The record as it reads at those times; a moment does not bind here, for nothing says when it was learned."""
        log = self._log[: times.known_at] if isinstance(times.known_at, int) else self._log
        bound = MemoryRecord((entry for entry in log if times.published(entry)), name=self.name, head=self._head)
        for id in [id for id, entry in bound._standing.items() if not times.held(entry)]:
            del bound._standing[id]
            bound._silent |= {id}
        return bound

    def layers(self) -> tuple[Layer, ...]:
        """This record, with a digest over its entries in order."""
        if self._head is None:
            self._head = digest("".join(entry.digest() for entry in self._log).encode())
        return (Layer(self.name, self._head),)

    def lookup(self, kind: EntryKind, keys: Collection[str]) -> Mapping[str, Collection[str]]:
        """For each key the ids of the entries of that kind that carry it."""
        return {key: self._index(kind, key.partition(":")[0]).get(key, ()) for key in keys}

    def between(self, kind: EntryKind, first: str, last: str, *, body: str | None = None) -> Collection[str]:
        """The ids of the entries of that kind that carry a key from `first` to `last`, both included."""
        prefix = first.partition(":")[0]
        index = self._index(kind, prefix)
        keys = self._sorted.setdefault((kind, prefix), sorted(index))
        found = keys[bisect_left(keys, first) : bisect_right(keys, last)]
        return {id for key in found for id in index[key]}

    def entries(self, ids: Collection[str], *, whole: bool = True) -> Mapping[str, Entry]:
        """The entries with those ids."""
        return {id: self._standing[id] for id in ids if id in self._standing}

    def held(self, ids: Collection[str]) -> Collection[str]:
        """Those of the ids that are here, whether or not they held on the day of the reading."""
        return [id for id in ids if id in self._standing or id in self._silent]

    def _of_kind(self, kind: EntryKind) -> list[str]:
        if not self._by_kind:
            for entry in self._standing.values():
                self._by_kind.setdefault(entry.kind, []).append(entry.id)
        return self._by_kind.get(kind, [])

    def _index(self, kind: EntryKind, prefix: str) -> Mapping[str, list[str]]:
        ids = self._of_kind(kind)
        if prefix == ALL:
            return {ALL: ids}
        index = self._indexes.get((kind, prefix))
        if index is None:
            index = defaultdict(list)
            values = values_of(kind, prefix)
            for id in ids:
                for value in set(values(self._standing[id])):
                    index[f"{prefix}:{value}"].append(id)
            self._indexes[kind, prefix] = dict(index)
        return self._indexes[kind, prefix]
