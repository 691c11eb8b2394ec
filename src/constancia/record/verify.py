"""Verifying a record: all that can be computed again is computed again, and the first thing that differs is named.

What is checked, in this order: each row of the log against the one before it, each payload against its digest, each
missing payload against a redaction and each redacted one for being gone; an earlier head, where one is given; payloads
of no row; each row of the read models against the entry that it was built from; the file as a database (SQLite); the
form of the tables, and what guards them. Every row of every table is accounted for. A fault is named by its entry, or
it is said that the entry cannot be told.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, func, select
from sqlalchemy.exc import DBAPIError

from constancia.errors import RecordDamaged
from constancia.model.entries import Entry, EntryKind
from constancia.record import schema
from constancia.record.databases import Place, outdated, snapshot
from constancia.record.encoding import GENESIS, Row, follow, read_entry, unpack
from constancia.record.models import TABLES, Models, Rows, labels_of, logged, plain_rows
from constancia.record.saying import failure
from constancia.record.shape import Difference, differences

_UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError)
"""What reading a content raises that no Constancia wrote."""


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
    with snapshot(place, lenient=True) as connection:
        old = outdated(connection, place)
        form = differences(connection, models=not old)
        broken = _file_fault(connection)
        check = _Check(place, head)
        for row, data in _rows(connection, place, form):
            check.row(row, data)
        verified = check.done()
        refused = None
        try:
            if not old:
                _compare_models(connection, place, check)
            _verify_payloads_belong(connection, place)
        except DBAPIError as raised:
            refused = " ".join(str(raised.orig).split())
        if broken:
            raise failure(RecordDamaged, "verify-file", record=place.name, found=broken, head=verified.head)
        if form or refused:
            raise _formless(place, form, refused)
        return verified


def _file_fault(connection: Connection) -> str | None:
    """What SQLite finds broken in the file; None where nothing is."""
    if connection.dialect.name != "sqlite":
        return None
    try:
        found = str(connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar())
    except DBAPIError as raised:
        found = str(raised.orig)
    return None if found == "ok" else " ".join(found.split())


def _rows(connection: Connection, place: Place, form: Sequence[Difference]) -> Iterator[tuple[Row, bytes | None]]:
    """The rows of the log with their payloads; raises RecordDamaged with the first that the database cannot give."""
    last = 0
    try:
        for stored, data in logged(connection):
            last = stored.position
            yield Row(*stored[:-1]), data
    except DBAPIError as raised:
        found = " ".join(str(raised.orig).split())
        position = None if form else _first_unreadable(connection, last)
        if position is None:
            raise _formless(place, form, found) from raised
        raise failure(RecordDamaged, "verify-read", record=place.name, position=position, found=found) from raised


def _first_unreadable(connection: Connection, last: int) -> int | None:
    """The position after `last` from which on the log or its payloads cannot be read; None where that is not it."""
    connection.rollback()  # PostgreSQL answers nothing more in a transaction in which something failed
    for position in range(last + 1, last + 2 * _STEP):
        for table in (schema.log, schema.payloads):
            try:
                connection.execute(select(table).where(table.c.position == position)).all()
            except DBAPIError:
                return position
    return None


_STEP = 500
"""Rows that are read at a time, within which the unreadable one lies."""


class _Check:
    """Goes through a log from its first entry to its last."""

    def __init__(self, place: Place, head: str | None) -> None:
        self.sums: dict[Any, int] = {}
        """Of the read models' rows, by the position of the entry that they come from."""
        self.labels: dict[int, str] = {}
        """What the entries number, by the numbers that they get here."""
        self._place = place
        self._head = head
        self._wanted = head and head.removeprefix("sha256:")
        self._extends = 0 if self._wanted == GENESIS else None
        self._before: Row | None = None
        self._missing: dict[str, int] = {}
        self._present: dict[str, int] = {}
        self._withheld = 0
        self._redacted: set[str] = set()
        self._models = Models({})

    def row(self, row: Row, data: bytes | None) -> None:
        """Checks the next row and its payload."""
        _verify_row(self._place, self._before, row)
        if data is None:
            self._missing.setdefault(row.id, row.position)
            self._withheld += 1
        else:
            self._present.setdefault(row.id, row.position)
            entry = _verify_payload(self._place, row, data)
            self._add(row, entry)
        if row.chain == self._wanted:
            self._extends = row.position
        self._before = row

    def _add(self, row: Row, entry: Entry) -> None:
        try:
            if entry.kind is EntryKind.REDACTION:
                self._redacted.add(str(entry.content["entry"]))
            self._models.add(row.position, entry)
        except _UNREADABLE as raised:
            raise _damaged("verify-content", self._place, row, found=repr(raised)) from raised
        rows: Rows = self._models.take()
        self.labels.update(rows.labels)
        for name, table in TABLES.items():
            if table is not schema.labels:
                _add_rows(self.sums, table, getattr(rows, name), self.labels)

    def done(self) -> Verified:
        """What the log consists of, when all rows were seen."""
        for id, position in self._missing.items():
            if id not in self._redacted:
                raise failure(RecordDamaged, "verify-gone", record=self._place.name, position=position, id=_shown(id))
        for id in sorted(self._redacted & set(self._present)):
            position = self._present[id]
            raise failure(RecordDamaged, "verify-put-back", record=self._place.name, position=position, id=id)
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
    return isinstance(value, str) and value == _shown(value)


def _shown(value: object) -> str:
    """As it can be printed, whatever a damaged file holds in its place."""
    return str(value).encode("utf-8", "replace").decode()


def _verify_payload(place: Place, row: Row, data: bytes) -> Entry:
    try:
        encoded = unpack(data)
    except (zlib.error, TypeError) as raised:
        raise _damaged("verify-unpack", place, row, found=_shown(raised)) from raised
    if sha256(encoded).hexdigest() != row.digest:
        raise _damaged("verify-digest", place, row)
    try:
        entry = read_entry(encoded)
    except _UNREADABLE as raised:
        raise _damaged("verify-content", place, row, found=repr(raised)) from raised
    if (entry.id, entry.kind.value) != (row.id, row.kind):
        raise _damaged("verify-digest", place, row)
    return entry


def _damaged(code: str, place: Place, row: Row, **params: object) -> RecordDamaged:
    return failure(RecordDamaged, code, record=place.name, position=row.position, id=_shown(row.id), **params)


def _formless(place: Place, form: Sequence[Difference], found: str | None = None) -> RecordDamaged:
    """That the tables are not those of a record; `found`: what the database said to a question."""
    listed = [*form, *([{"name": found, "how": "refused"}] if found else [])]
    return failure(RecordDamaged, "verify-form", record=place.name, found=listed)


def _verify_payloads_belong(connection: Connection, place: Place) -> None:
    log, payloads = schema.log, schema.payloads
    orphans = (
        select(func.min(payloads.c.position))
        .select_from(payloads.outerjoin(log, log.c.position == payloads.c.position))
        .where(log.c.position.is_(None))
    )
    position = connection.scalar(orphans)
    if position is not None:
        raise failure(RecordDamaged, "verify-orphan", record=place.name, position=position)


def _add_rows(sums: dict[Any, int], table: Table, rows: Iterable[Sequence[Any]], labels: Mapping[int, str]) -> None:
    """Adds a hash of each row to the sum of its position."""
    name, at = table.name, list(table.columns).index(table.c.position)
    for row in plain_rows(table, rows, labels):
        sums[row[at]] = sums.get(row[at], 0) + hash((name, row))


def _compare_models(connection: Connection, place: Place, check: _Check) -> None:
    """Compares what is stored of the read models with what the log gives; names the first entry that differs."""
    labels = labels_of(connection)
    stored: dict[Any, int] = {}
    for table in TABLES.values():
        if table is not schema.labels:
            with closing(connection.execute(select(table).execution_options(yield_per=5000))) as rows:
                _add_rows(stored, table, rows, labels)
    differing = [at for at in {*check.sums, *stored} if check.sums.get(at) != stored.get(at)]
    if differing:
        first = min(differing, key=lambda at: (not isinstance(at, int), str(at).zfill(20)))
        raise failure(RecordDamaged, "verify-model", record=place.name, position=_shown(first))
    if sorted(map(str, labels.values())) != sorted(check.labels.values()):
        strange = sorted(set(map(str, labels.values())) ^ set(check.labels.values()))
        raise failure(RecordDamaged, "verify-label", record=place.name, found=_shown(", ".join(strange[:3])))
