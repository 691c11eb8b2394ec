"""Reading a packed record: every question of the ports, unpacking no more than it needs."""

from __future__ import annotations

import json
import lzma
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from constancia.errors import RecordDamaged, RecordTooNew
from constancia.model.entries import Entry, EntryKind
from constancia.model.plain import Plain
from constancia.model.ports import Layer
from constancia.model.sources import Source
from constancia.model.votes import Ballot, Option
from constancia.record.packed import BLOCK, FORM, Section, read_head, unpack_section
from constancia.record.saying import failure
from constancia.record.times import NOW, Times
from constancia.record.view import ALL, Cast, View


class PackedView(View):
    """A reading of a packed record (implements `RecordView`), bound to its times when it is opened.

    Raises RecordDamaged for bytes that are no packed record or are cut, RecordTooNew for a later form.
    """

    def __init__(self, data: bytes, *, times: Times = NOW) -> None:
        self._data = data
        self._times = times
        line, newline, _ = data.partition(b"\n")
        try:
            head: dict[str, Any] = json.loads(line) if newline else {}
        except ValueError:
            head = {}
        form = str(head.get("form", ""))
        if form != FORM:
            if form.startswith(FORM.rpartition("/")[0]):
                raise failure(RecordTooNew, "packed-too-new", found=form, expected=FORM)
            raise failure(RecordDamaged, "packed-broken", reason=form or "no head")
        self.name = str(head["name"])
        self.head = str(head["head"])
        self._places: Mapping[str, Sequence[int]] = head["sections"]
        self._start = len(line) + 1
        self._unpacked: dict[str, Section] = {}
        self._sorted: dict[str, list[str]] = {}

    def reading(self, times: Times) -> PackedView:
        """The record as it reads at those times; when it was learned does not bind it."""
        return PackedView(self._data, times=Times(published_by=times.published_by, valid_on=times.valid_on))

    def layers(self) -> tuple[Layer, ...]:
        """This record with its content digest."""
        return (Layer(self.name, self.head),)

    def lookup(self, kind: EntryKind, keys: Collection[str]) -> Mapping[str, Collection[str]]:
        """For each key the ids of the entries of that kind that carry it."""
        ids, left_out = self._ids.get(kind, ()), self._left_out(kind)
        found: dict[str, Collection[str]] = {}
        for key in keys:
            if key == ALL:
                numbers: Collection[int] = range(len(ids))
            else:
                prefix, _, value = key.partition(":")
                numbers = self._section(f"{kind}:{prefix}").get(value, ())
            found[key] = [ids[number] for number in numbers if number not in left_out]
        return found

    def between(self, kind: EntryKind, first: str, last: str, *, body: str | None = None) -> Collection[str]:
        """The ids of the entries of that kind that carry a key from `first` to `last`, both included."""
        prefix, _, start = first.partition(":")
        index: Mapping[str, list[int]] = self._section(f"{kind}:{prefix}")
        values = self._sorted.setdefault(f"{kind}:{prefix}", sorted(index))
        found = values[bisect_left(values, start) : bisect_right(values, last.partition(":")[2])]
        ids, left_out = self._ids.get(kind, ()), self._left_out(kind)
        return {ids[number] for value in found for number in index[value] if number not in left_out}

    def entries(self, ids: Collection[str], *, whole: bool = True) -> Mapping[str, Entry]:
        """The entries with those ids; not `whole`: without their rolls."""
        found: dict[str, Entry] = {}
        for id in ids:
            place = self._numbers.get(id)
            if place is not None and place[1] not in self._left_out(place[0]):
                found[id] = self._entry(id, *place, whole=whole)
        return found

    def held(self, ids: Collection[str]) -> Collection[str]:
        """Those of the ids that are here; what had not been published by then is not."""
        places = ((id, self._numbers.get(id)) for id in ids)
        return [id for id, place in places if place is not None and place[1] not in self._unpublished(place[0])]

    def history(self, names: Collection[str], *, body: str | None = None) -> tuple[Cast, ...]:
        """Every ballot under those names as written, by the start of its voting."""
        kind = EntryKind.VOTE_EVENT
        casts: list[Cast] = []
        for number, id in enumerate(self._ids.get(kind, ())):
            block, place = divmod(number, BLOCK)
            rolls = self._section(f"{kind}.{block}.rolls")
            content = self._section(f"{kind}.{block}")[place]["content"]
            if not rolls or not rolls[place] or body not in (None, content["body"]) or number in self._left_out(kind):
                continue
            listed, groups = self._seatings[rolls[place][0]]
            for seat in (seat for seat, name in enumerate(listed) if name in names):
                code, option = self._codes[rolls[place][1][seat]]
                ballot = Ballot(listed[seat], groups[seat], Option(option), code)
                casts.append(Cast(id, str(content["start"]), ballot))
        return tuple(sorted(casts, key=lambda cast: (cast.start, cast.voting)))

    def all_entries(self) -> Iterator[Entry]:
        """Every entry, in the order of the record: what its head is a digest of."""
        kinds = [EntryKind(kind) for kind in self._section("kinds")]
        order: list[int] = self._section("order")
        next_of = dict.fromkeys(kinds, 0)
        for number, length in zip(order[::2], order[1::2], strict=True):
            kind = kinds[number]
            for _ in range(length):
                place = next_of[kind]
                next_of[kind] += 1
                yield self._entry(self._ids[kind][place], kind, place, whole=True)

    @cached_property
    def _ids(self) -> Mapping[EntryKind, Sequence[str]]:
        return {EntryKind(kind): text.split("\n") for kind, text in self._section("ids").items()}

    @cached_property
    def _numbers(self) -> Mapping[str, tuple[EntryKind, int]]:
        """Id to kind and number within the kind."""
        return {id: (kind, number) for kind, ids in self._ids.items() for number, id in enumerate(ids)}

    def _section(self, name: str) -> Any:
        """What a section holds, unpacked once; empty where there is none of that name."""
        if name not in self._unpacked:
            place = self._places.get(name)
            if place is None:
                return {}
            start = self._start + place[0]
            try:
                self._unpacked[name] = unpack_section(self._data[start : start + place[1]])
            except (lzma.LZMAError, ValueError) as error:
                raise failure(RecordDamaged, "packed-broken", reason=f"{name}: {error}") from error
        return self._unpacked[name]

    def _entry(self, id: str, kind: EntryKind, number: int, *, whole: bool) -> Entry:
        block, place = divmod(number, BLOCK)
        head: dict[str, Any] = self._section(f"{kind}.{block}")[place]
        if whole:
            rolls = self._section(f"{kind}.{block}.rolls")
            if rolls and rolls[place]:
                head = {**head, "content": {**head["content"], "roll": self._roll(*rolls[place])}}
        return read_head(head, id, kind, self._section("sources"))

    def _roll(self, seating: int, codes: str) -> Mapping[str, Plain]:
        names, groups = self._seatings[seating]
        pairs = [self._codes[code] for code in codes]
        return {
            "names": names,
            "groups": groups,
            "options": [option for _, option in pairs],
            "codes": [code for code, _ in pairs],
        }

    @cached_property
    def _codes(self) -> Mapping[str, tuple[str, str]]:
        return {chr(number + 65): (code, option) for number, (code, option) in enumerate(self._section("codes"))}

    @cached_property
    def _seatings(self) -> Sequence[tuple[list[str], list[str | None]]]:
        labels: list[str] = self._section("labels")
        return [
            ([labels[n] for n in names], [None if n < 0 else labels[n] for n in groups])
            for names, groups in self._section("seatings")
        ]

    def _unpublished(self, kind: EntryKind) -> frozenset[int]:
        return self._outside(kind)[0]

    def _left_out(self, kind: EntryKind) -> frozenset[int]:
        return self._outside(kind)[1]

    def _outside(self, kind: EntryKind) -> tuple[frozenset[int], frozenset[int]]:
        """Numbers of the entries not published by then, and of those that do not stand in this reading."""
        if self._times.published_by is None and self._times.valid_on is None:
            return frozenset(), frozenset()
        if kind not in self._bound:
            unpublished, not_held = set(), set()
            for number, (published, valid) in enumerate(self._section(f"{kind}.times") or ()):
                was_published, was_held = self._in_time(published, valid)
                if not was_published:
                    unpublished.add(number)
                elif not was_held:
                    not_held.add(number)
            self._bound[kind] = frozenset(unpublished), frozenset(unpublished | not_held)
        return self._bound[kind]

    def _in_time(self, published: str | None, valid: str | None) -> tuple[bool, bool]:
        """Whether an entry with those dates was published by then, and held."""
        key = (published, valid)
        if key not in self._known_times:
            dated = Entry(id="", kind=EntryKind.EVENT, content={}, source=Source(), published=published, valid=valid)
            self._known_times[key] = self._times.published(dated), self._times.held(dated)
        return self._known_times[key]

    @cached_property
    def _known_times(self) -> dict[tuple[str | None, str | None], tuple[bool, bool]]:
        return {}

    @cached_property
    def _bound(self) -> dict[EntryKind, tuple[frozenset[int], frozenset[int]]]:
        return {}
