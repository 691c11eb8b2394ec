"""Verifying a record: all that can be computed again is computed again, and the first thing that differs is named.

What is checked, in this order: the file as a database (SQLite); each row of the log against the one before it; each
payload against its digest; each missing payload against a redaction; an earlier head, where one is given; each row of
the read models against the entry that it was built from.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, select

from constancia.errors import RecordDamaged
from constancia.model.entries import Entry, EntryKind
from constancia.record import schema
from constancia.record.databases import Place, outdated, snapshot
from constancia.record.encoding import GENESIS, Row, follow, read_entry, unpack
from constancia.record.models import TABLES, Models, Rows, labels_of, logged, plain_rows
from constancia.record.saying import failure


@dataclass(frozen=True, slots=True)
class Verified:
    """What a record that verifies consists of."""

    entries: int
    """Rows of the log."""
    redacted: int
    """Payloads that were removed, each with a redaction in the log."""
    head: str
    """Chain head, `sha256:…`: what an export or finding states, and `verify --head` takes."""
    content: str
    """Content digest, `sha256:…`: equal for two undisturbed imports of the same data."""
    last: str | None
    """When the last entry was recorded."""
    extends: int | None
    """Position of the head that was asked for."""


def verify(record: str | Path | Place, *, head: str | None = None) -> Verified:
    """What the record consists of, after all of it was computed again; `head`: an earlier head that it must extend.

    Raises RecordDamaged, naming the first entry that does not hold, and RecordNotFound, RecordLocked, RecordTooNew.
    """
    place = Place.of(record)
    with snapshot(place) as connection:
        old = outdated(connection, place)
        _verify_file(connection, place)
        check = _Check(place, head)
        for stored, data in logged(connection):
            check.row(Row(*stored[:-1]), data)
        verified = check.done()
        if not old:
            _compare(place, check.sums, _stored_sums(connection))
        return verified


def _verify_file(connection: Connection, place: Place) -> None:
    if connection.dialect.name != "sqlite":
        return
    found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
    if found != "ok":
        raise failure(RecordDamaged, "verify-file", record=place.name, found=found)


class _Check:
    """Goes through a log from its first entry to its last."""

    def __init__(self, place: Place, head: str | None) -> None:
        self.sums: dict[int, int] = {}
        """Of the read models' rows, by the position of the entry that they come from."""
        self._place = place
        self._head = head
        self._wanted = head and head.removeprefix("sha256:")
        self._extends = 0 if self._wanted == GENESIS else None
        self._before: Row | None = None
        self._missing: dict[str, int] = {}
        self._withheld = 0
        self._redacted: set[str] = set()
        self._labels: dict[int, str] = {}
        self._models = Models({})

    def row(self, row: Row, data: bytes | None) -> None:
        """Checks the next row and its payload."""
        _verify_row(self._place, self._before, row)
        if data is None:
            self._missing.setdefault(row.id, row.position)
            self._withheld += 1
        else:
            entry = _verify_payload(self._place, row, data)
            if entry.kind is EntryKind.REDACTION:
                self._redacted.add(str(entry.content["entry"]))
            self._models.add(row.position, entry)
            self._add(self._models.take())
        if row.chain == self._wanted:
            self._extends = row.position
        self._before = row

    def _add(self, rows: Rows) -> None:
        self._labels.update(rows.labels)
        for name, table in TABLES.items():
            if table is not schema.labels:
                _add_rows(self.sums, table, getattr(rows, name), self._labels)

    def done(self) -> Verified:
        """What the log consists of, when all rows were seen."""
        for id, position in self._missing.items():
            if id not in self._redacted:
                raise failure(RecordDamaged, "verify-gone", record=self._place.name, position=position, id=id)
        if self._wanted and self._extends is None:
            raise failure(RecordDamaged, "verify-head", record=self._place.name, head=self._head)
        last = self._before
        return Verified(
            entries=last.position if last else 0,
            redacted=self._withheld,
            head=f"sha256:{last.chain if last else GENESIS}",
            content=f"sha256:{last.content if last else GENESIS}",
            last=last.recorded_at if last else None,
            extends=self._extends,
        )


def _verify_row(place: Place, before: Row | None, row: Row) -> None:
    expected = follow(
        before, id=row.id, kind=row.kind, digest=row.digest, retrieved=row.retrieved, recorded_at=row.recorded_at
    )
    if row.position != expected.position:
        raise _damaged("verify-order", place, row, expected=expected.position)
    if before and row.recorded_at < before.recorded_at:
        raise _damaged("verify-time", place, row)
    if row.content != expected.content or row.chain != expected.chain:
        raise _damaged("verify-chain", place, row)


def _verify_payload(place: Place, row: Row, data: bytes) -> Entry:
    try:
        encoded = unpack(data)
    except zlib.error as raised:
        raise _damaged("verify-unpack", place, row, found=str(raised)) from raised
    if sha256(encoded).hexdigest() != row.digest:
        raise _damaged("verify-digest", place, row)
    entry = read_entry(encoded)
    if (entry.id, entry.kind.value) != (row.id, row.kind):
        raise _damaged("verify-digest", place, row)
    return entry


def _damaged(code: str, place: Place, row: Row, **params: object) -> RecordDamaged:
    return failure(RecordDamaged, code, record=place.name, position=row.position, id=row.id, **params)


def _add_rows(sums: dict[int, int], table: Table, rows: Iterable[Sequence[Any]], labels: Mapping[int, str]) -> None:
    """Adds a hash of each row to the sum of its position."""
    name, at = table.name, list(table.columns).index(table.c.position)
    for row in plain_rows(table, rows, labels):
        sums[row[at]] = sums.get(row[at], 0) + hash((name, row))


def _stored_sums(connection: Connection) -> dict[int, int]:
    sums: dict[int, int] = {}
    labels = labels_of(connection)
    for table in TABLES.values():
        if table is not schema.labels:
            with closing(connection.execute(select(table).execution_options(yield_per=5000))) as stored:
                _add_rows(sums, table, stored, labels)
    return sums


def _compare(place: Place, expected: Mapping[int, int], stored: Mapping[int, int]) -> None:
    for position in sorted({*expected, *stored}):
        if expected.get(position) != stored.get(position):
            raise failure(RecordDamaged, "verify-model", record=place.name, position=position)
