"""Verifying a record: all that can be computed again is computed again, and the first thing that differs is named.

What is checked, in this order: each row of the log against the one before it, each payload against its digest, each
missing payload against a redaction and each redacted one for being gone; an earlier head, where one is given; payloads
of no row; each row of the read models against the entry that it was built from; the file as a database (SQLite); the
form of the tables, and what guards them. Every row of every table is accounted for. A fault is named by its entry, or
it is said that the entry cannot be told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DBAPIError

from constancia.errors import RecordDamaged
from constancia.lean import dataclass
from constancia.record import schema
from constancia.record.databases import Place, outdated, snapshot
from constancia.record.encoding import GENESIS, Row
from constancia.record.models import BATCH, TABLES, labels_of, logged
from constancia.record.saying import failure
from constancia.record.seals import verify_seals
from constancia.record.shape import Difference, differences
from constancia.record.walk import Walk, add_rows, first_difference, shown


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
        walk = Walk(place)
        heads = {GENESIS: 0}
        for row, data in _rows(connection, place, form):
            walk.row(row, data)
            heads[row.chain] = row.position
        walk.done()
        verified = _verified(place, walk, head, heads)
        refused = None
        try:
            if not old:
                _compare_models(connection, place, walk)
                verify_seals(connection, place)
            _verify_payloads_belong(connection, place)
        except DBAPIError as raised:
            refused = " ".join(str(raised.orig).split())
        if broken:
            raise failure(RecordDamaged, "verify-file", record=place.name, found=broken, head=verified.head)
        if form or refused:
            raise _formless(place, form, refused)
        return verified


def _verified(place: Place, walk: Walk, head: str | None, heads: Mapping[str, int]) -> Verified:
    """What the log consists of, when all rows were seen."""
    wanted = head and head.removeprefix("sha256:")
    if wanted and wanted not in heads:
        raise failure(RecordDamaged, "verify-head", record=place.name, head=head)
    last = walk.last
    return Verified(
        entries=last.position if last else 0,
        redacted=walk.withheld,
        head=f"sha256:{last.chain if last else GENESIS}",
        content=f"sha256:{last.content if last else GENESIS}",
        last=last.recorded_at if last else None,
        extends=heads[wanted] if wanted else None,
    )


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
    for position in range(last + 1, last + 2 * BATCH):
        for table in (schema.log, schema.payloads):
            try:
                connection.execute(select(table).where(table.c.position == position)).all()
            except DBAPIError:
                return position
    return None


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


def _compare_models(connection: Connection, place: Place, walk: Walk) -> None:
    """Compares what is stored of the read models with what the log gives; names the first entry that differs."""
    labels = labels_of(connection)
    stored: dict[Any, int] = {}
    for table in TABLES.values():
        if table is not schema.labels:
            with closing(connection.execute(select(table).execution_options(yield_per=5000))) as rows:
                add_rows(stored, table, rows, labels)
    first = first_difference(walk.sums, stored)
    if first is not None:
        raise failure(RecordDamaged, "verify-model", record=place.name, position=first)
    if sorted(map(str, labels.values())) != sorted(walk.labels.values()):
        strange = sorted(set(map(str, labels.values())) ^ set(walk.labels.values()))
        raise failure(RecordDamaged, "verify-label", record=place.name, found=shown(", ".join(strange[:3])))
