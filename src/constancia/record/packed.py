"""A record in one compact file that is read piece by piece: what the starter record is kept in.

The file is one line of JSON — form, name, head, and where each section lies — and then the sections, each packed with
LZMA. Entries lie in blocks of one kind, rolls apart from the rest; every kind of search key has an index of its own.
Whatever is asked first is unpacked first, and nothing else is.

What must hold: the same entries give the same bytes; what is read back is what was packed.
"""

from __future__ import annotations

import json
import lzma
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, TypeAlias

from constancia.model.entries import Entry, EntryKind
from constancia.model.plain import Plain
from constancia.model.sources import Locator, Source
from constancia.record.encoding import GENESIS, follow
from constancia.record.keys import index_keys

FORM: Final = "constancia/packed/1"
BLOCK: Final = 96
"""Entries in a block: a block unpacks in about a millisecond, and twice the size saves 4 % of the file."""

Section: TypeAlias = Any
"""What a section holds: JSON."""

_FILTERS: Final = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 20}]


def pack_record(entries: Sequence[Entry], *, name: str) -> bytes:
    """The file that holds these entries, in their order."""
    writer = _Writer(entries)
    return writer.file(name)


def content_digest(entries: Iterable[Entry]) -> str:
    """The content digest of a log that holds these entries and no others."""
    row = None
    for entry in entries:
        digest = entry.digest().removeprefix("sha256:")
        row = follow(row, id=entry.id, kind=entry.kind.value, digest=digest, retrieved=None, recorded_at="")
    return "sha256:" + (row.content if row else GENESIS)


class _Writer:
    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = entries
        self.sources: dict[str, int] = {}
        self.seatings: dict[str, int] = {}
        self.labels: dict[str, int] = {}
        self.codes: dict[tuple[str, str], int] = {}

    def file(self, name: str) -> bytes:
        sections = dict(self._sections())
        packed = {key: pack_section(section) for key, section in sections.items()}
        places: dict[str, Plain] = {}
        offset = 0
        for key, data in packed.items():
            places[key] = [offset, len(data)]
            offset += len(data)
        head = {"form": FORM, "name": name, "head": content_digest(self.entries), "sections": places}
        return json.dumps(head, separators=(",", ":")).encode() + b"\n" + b"".join(packed.values())

    def _sections(self) -> Iterable[tuple[str, Section]]:
        by_kind: dict[EntryKind, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            by_kind[entry.kind].append(entry)
        kinds = list(by_kind)
        order = [kinds.index(entry.kind) for entry in self.entries]
        blocks: list[tuple[str, Section]] = []
        for kind, several in by_kind.items():
            for start in range(0, len(several), BLOCK):
                part = several[start : start + BLOCK]
                blocks.append((f"{kind}.{start // BLOCK}", [self._head(entry) for entry in part]))
                rolls = [self._roll(entry) for entry in part]
                if any(rolls):
                    blocks.append((f"{kind}.{start // BLOCK}.rolls", rolls))
        yield "kinds", [kind.value for kind in kinds]
        yield "order", _runs(order)
        yield "ids", {kind.value: "\n".join(entry.id for entry in several) for kind, several in by_kind.items()}
        yield "sources", [json.loads(source) for source in self.sources]
        yield "seatings", [json.loads(seating) for seating in self.seatings]
        yield "labels", list(self.labels)
        yield "codes", [list(code) for code in self.codes]
        for kind, several in by_kind.items():
            yield from self._indexes(kind, several)
            yield f"{kind}.times", _times(several)
        yield from blocks

    def _indexes(self, kind: EntryKind, entries: Sequence[Entry]) -> Iterable[tuple[str, Section]]:
        indexes: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        for number, entry in enumerate(entries):
            for key in index_keys(entry):
                prefix, _, value = key.partition(":")
                indexes[prefix][value].append(number)
        for prefix, index in sorted(indexes.items()):
            yield f"{kind}:{prefix}", dict(sorted(index.items()))

    def _head(self, entry: Entry) -> Section:
        """An entry without its roll and without what its block says."""
        data = dict(entry.commitment())
        del data["id"], data["kind"]
        data["source"] = _number(self.sources, json.dumps(data["source"], sort_keys=True, ensure_ascii=False))
        content = dict(entry.content)
        content.pop("roll", None)
        data["content"] = content
        return data

    def _roll(self, entry: Entry) -> Section:
        roll: Any = entry.content.get("roll")
        if not roll:
            return None
        labels = [_number(self.labels, name) for name in roll["names"]]
        groups = [-1 if group is None else _number(self.labels, group) for group in roll["groups"]]
        seating = _number(self.seatings, json.dumps([labels, groups]))
        codes = zip(roll["codes"], roll["options"], strict=True)
        return [seating, "".join(chr(_number(self.codes, code) + 65) for code in codes)]


def _number(numbers: dict[Any, int], value: Any) -> int:
    return numbers.setdefault(value, len(numbers))


def _runs(order: Sequence[int]) -> list[int]:
    """A row of numbers as pairs of number and how often it comes in a row, one after another."""
    runs: list[int] = []
    for kind in order:
        if runs and runs[-2] == kind:
            runs[-1] += 1
        else:
            runs += [kind, 1]
    return runs


def _times(entries: Sequence[Entry]) -> list[list[str | None]]:
    return [[entry.published, entry.valid] for entry in entries]


def pack_section(section: Section) -> bytes:
    """One section as bytes, the same for the same content."""
    data = json.dumps(section, ensure_ascii=False, separators=(",", ":")).encode()
    return lzma.compress(data, format=lzma.FORMAT_RAW, filters=_FILTERS)


def unpack_section(data: bytes) -> Section:
    """The section that those bytes are; raises LZMAError or ValueError for broken ones."""
    return json.loads(lzma.decompress(data, format=lzma.FORMAT_RAW, filters=_FILTERS))


def read_head(head: Mapping[str, Any], id: str, kind: EntryKind, sources: Sequence[Mapping[str, Any]]) -> Entry:
    """The entry that a block states, without its roll."""
    return Entry(
        id=id,
        kind=kind,
        content=head["content"],
        source=Source.from_plain(dict(sources[head["source"]])),
        locator=Locator(**head.get("locator", {})),
        valid=head.get("valid"),
        published=head.get("published"),
        derived_from=tuple(head.get("derived_from", ())),
        rule=head.get("rule"),
    )
