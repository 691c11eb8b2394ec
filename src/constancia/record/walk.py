"""Going through a log from one entry to its last: each row and payload is checked, and gives what is read of it.

What must always hold of a row: it follows the one before it. Of a payload: its digest is the row's, it can be read, and
it is gone exactly where the log redacts it.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Any

from sqlalchemy import Table

from constancia.errors import RecordDamaged
from constancia.model.entries import Entry, EntryKind
from constancia.record import schema
from constancia.record.databases import Place
from constancia.record.encoding import Row, follow, read_entry, unpack
from constancia.record.models import TABLES, Models, Rows, plain_rows
from constancia.record.saying import failure

UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError)
"""What reading a content raises that no Constancia wrote."""


class Walk:
    """Goes through a log from its first entry to its last, or on from one that is known to hold."""

    def __init__(self, place: Place, *, after: Row | None = None, redacted: Iterable[str] = ()) -> None:
        self.sums: dict[Any, int] = {}
        """Of the read models' rows, by the position of the entry that they come from."""
        self.labels: dict[int, str] = {}
        """What the entries number, by the numbers that they get here."""
        self.last = after
        self.withheld = 0
        """Payloads that are gone."""
        self._place = place
        self._missing: dict[str, int] = {}
        self._present: dict[str, int] = {}
        self._redacted = set(redacted)
        self._models = Models({})

    def row(self, row: Row, data: bytes | None) -> Entry | None:
        """The entry of the next row, if it has one still; raises RecordDamaged where row or payload does not hold."""
        verify_row(self._place, self.last, row)
        self.last = row
        if data is None:
            self._missing.setdefault(row.id, row.position)
            self.withheld += 1
            return None
        self._present.setdefault(row.id, row.position)
        entry = verified_entry(self._place, row, data)
        self._add(row, entry)
        return entry

    def _add(self, row: Row, entry: Entry) -> None:
        try:
            if entry.kind is EntryKind.REDACTION:
                self._redacted.add(str(entry.content["entry"]))
            self._models.add(row.position, entry)
        except UNREADABLE as raised:
            raise _damaged("verify-content", self._place, row, found=repr(raised)) from raised
        rows: Rows = self._models.take()
        self.labels.update(rows.labels)
        for name, table in TABLES.items():
            if table is not schema.labels:
                add_rows(self.sums, table, getattr(rows, name), self.labels)

    def done(self) -> None:
        """Sees, when all rows were seen, that what is gone was redacted and what was redacted is gone."""
        for id, position in self._missing.items():
            if id not in self._redacted:
                raise failure(RecordDamaged, "verify-gone", record=self._place.name, position=position, id=shown(id))
        for id in sorted(self._redacted & set(self._present)):
            position = self._present[id]
            raise failure(RecordDamaged, "verify-put-back", record=self._place.name, position=position, id=id)


def verify_row(place: Place, before: Row | None, row: Row) -> None:
    """Sees that a row follows another; raises RecordDamaged where it does not."""
    number = before.position + 1 if before else 1
    if row.position != number:
        raise _damaged("verify-order", place, row, expected=number)
    texts = (row.id, row.kind, row.digest, row.recorded_at, row.content, row.chain, row.retrieved or "")
    if not all(map(_is_text, texts)):
        raise _damaged("verify-chain", place, row)
    expected = follow(
        before, id=row.id, kind=row.kind, digest=row.digest, retrieved=row.retrieved, recorded_at=row.recorded_at
    )
    if before and row.recorded_at < before.recorded_at:
        raise _damaged("verify-time", place, row)
    if row.content != expected.content or row.chain != expected.chain:
        raise _damaged("verify-chain", place, row)


def _is_text(value: object) -> bool:
    """Whether it is text that UTF-8 can write."""
    return isinstance(value, str) and value == shown(value)


def shown(value: object) -> str:
    """As it can be printed, whatever a damaged file holds in its place."""
    return str(value).encode("utf-8", "replace").decode()


def verified_entry(place: Place, row: Row, data: bytes) -> Entry:
    """The entry in a payload; raises RecordDamaged where it is not what the row says."""
    try:
        encoded = unpack(data)
    except (zlib.error, TypeError) as raised:
        raise _damaged("verify-unpack", place, row, found=shown(raised)) from raised
    if sha256(encoded).hexdigest() != row.digest:
        raise _damaged("verify-digest", place, row)
    try:
        entry = read_entry(encoded, row.retrieved)
    except UNREADABLE as raised:
        raise _damaged("verify-content", place, row, found=repr(raised)) from raised
    if (entry.id, entry.kind.value) != (row.id, row.kind):
        raise _damaged("verify-digest", place, row)
    return entry


def _damaged(code: str, place: Place, row: Row, **params: object) -> RecordDamaged:
    return failure(RecordDamaged, code, record=place.name, position=row.position, id=shown(row.id), **params)


def add_rows(sums: dict[Any, int], table: Table, rows: Iterable[Sequence[Any]], labels: Mapping[int, str]) -> None:
    """Adds a hash of each row to the sum of its position."""
    name, at = table.name, list(table.columns).index(table.c.position)
    for row in plain_rows(table, rows, labels):
        sums[row[at]] = sums.get(row[at], 0) + hash((name, row))


def first_difference(expected: Mapping[Any, int], found: Mapping[Any, int]) -> str | None:
    """The first position whose rows are others than expected; a damaged file may hold what is no number."""
    differing = [at for at in {*expected, *found} if expected.get(at) != found.get(at)]
    if not differing:
        return None
    return shown(min(differing, key=lambda at: (not isinstance(at, int), str(at).zfill(20))))
