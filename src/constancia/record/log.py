"""Writing a record: entries are appended, and nothing is ever changed or removed but by redaction.

What must always hold:
1. one `append` is one transaction: the log, the payloads and the read models change together or not at all;
2. an entry whose content is that of the last version of its id is not appended again;
3. `recorded_at` never goes back, whatever the clock does.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from sqlalchemy import Connection, delete, inspect, select

from constancia.errors import NotFound, RecordError
from constancia.model.changes import Change, changes
from constancia.model.entries import Entry, EntryKind
from constancia.model.plain import canonical
from constancia.model.ports import AppendResult
from constancia.model.sources import Source
from constancia.record import schema
from constancia.record.databases import Place, at_rest, chunks, prepare, reading, there, transaction, writing
from constancia.record.encoding import Row, follow, pack, read_entry, unpack
from constancia.record.failures import naming
from constancia.record.keys import LONGEST
from constancia.record.models import Models, insert_rows
from constancia.record.rebuilding import rebuild
from constancia.record.saying import failure
from constancia.record.seals import seal

Clock = Callable[[], datetime]


def _now() -> datetime:
    return datetime.now(UTC)


class StoredRecord:
    """A record in SQLite or PostgreSQL, open for writing (implements `Writer`); a context manager.

    Creates the record where there is none, if it may, with its first entries: what fails before leaves nothing. Brings
    the read models of an older one forward.

    Raises RecordNotFound, RecordLocked, RecordReadOnly, RecordDamaged, RecordTooNew, RecordError.
    """

    def __init__(self, record: str | Path | Place, *, create: bool = True, clock: Clock = _now) -> None:
        self.place = Place.of(record)
        self._clock = clock
        self._own = range(0)
        self._labels: dict[str, int] = {}
        self._opened: Connection | None = None
        if not create:
            reading(self.place).dispose()
        self._engine = writing(self.place)
        self._ready = False
        self._new = not there(self.place)
        if not self._new:
            try:
                with self._transaction():
                    pass
            except BaseException:
                self.close()
                raise

    @property
    def _connection(self) -> Connection:
        """The connection; opening it makes the file."""
        if self._opened is None:
            with naming(self.place.name):
                self._opened = self._engine.connect()
        return self._opened

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """One transaction; the first one sees to the tables, so that a record begins with its first entries."""
        connection = self._connection
        try:
            with transaction(connection, self.place):
                if not self._ready and prepare(connection, self.place):
                    rebuild(connection, self.place)
                yield connection
        except BaseException:
            self._labels.clear()  # some may have gone with the transaction
            raise
        self._ready = True

    def append(self, entries: Iterable[Entry]) -> AppendResult:
        """Appends those that are new or changed, in one transaction; the rest are counted as unchanged."""
        batch = [(entry, canonical(entry.commitment())) for entry in entries]
        if not batch:
            return AppendResult()
        with self._transaction():
            before = _tip(self._connection)
            result = _append(self._connection, batch, self._clock(), self._labels)
        self._wrote(before, result.added + result.changed)
        return result

    def redact(self, id: str, reason: str, *, source: Source | None = None) -> bool:
        """Removes the payloads of an entry, all versions, and leaves their digests and the reason; False if it was.

        Later versions of it are logged by digest alone.

        Raises NotFound where the log has no such entry.
        """
        log, redacted = schema.log, schema.redacted
        with self._transaction():
            positions = self._connection.scalars(select(log.c.position).where(log.c.id == id)).all()
            if not positions:
                raise failure(NotFound, "entry-not-found", record=self.place.name, id=id)
            if self._connection.scalar(select(redacted.c.position).where(redacted.c.id == id)):
                return False
            entry = Entry(
                id=f"redaction/{id}",
                kind=EntryKind.REDACTION,
                content={"entry": id, "reason": reason},
                source=source or Source(),
            )
            _append(self._connection, [(entry, canonical(entry.commitment()))], self._clock(), self._labels)
            self._connection.execute(delete(schema.payloads).where(schema.payloads.c.position.in_(positions)))
            if self._connection.dialect.name == "postgresql":
                # Deleted rows stay in their pages, and parts of large ones in pages of their own, even after VACUUM:
                # the whole table is written anew, without them, and its former files go with this transaction.
                self._connection.exec_driver_sql(_REWRITE)
            rebuild(self._connection, self.place)
            self._labels.clear()
        self._wipe()
        return True

    def chains(self) -> list[str]:
        """The chain head at each position of the log."""
        if self._opened is None:
            return []
        with self._transaction():
            return list(self._connection.scalars(select(schema.log.c.chain).order_by(schema.log.c.position)))

    def restore(self, rows: Sequence[tuple[Row, bytes | None]]) -> None:
        """Appends rows as another log has them, times included, in one transaction; no content: redacted.

        Raises RecordError where they do not follow this log.
        """
        with self._transaction():
            tip, (first, _) = _tip(self._connection), rows[0]
            expected = follow(
                tip,
                id=first.id,
                kind=first.kind,
                digest=first.digest,
                retrieved=first.retrieved,
                recorded_at=first.recorded_at,
            )
            if first != expected:
                raise failure(RecordError, "record-moved", record=self.place.name, position=first.position)
            _write(
                self._connection,
                self._labels,
                rows,
                [_NOTHING if data is None else read_entry(data) for _, data in rows],
            )
        self._wrote(tip, len(rows))

    def rebuild(self) -> int:
        """Throws the read models away and builds them again from the log; how many entries they were built from."""
        with self._transaction():
            self._labels.clear()
            return rebuild(self._connection, self.place)

    def _wipe(self) -> None:
        """Takes what was deleted out of the files too, as far as the database lets us."""
        with naming(self.place.name):
            if self._connection.dialect.name == "sqlite":
                driver: Any = self._connection.connection.driver_connection
                driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                return
        for statement in _STATISTICS:  # samples of values; only the owner of the database may
            with (
                suppress(RecordError),
                naming(self.place.name),
                self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as alone,
            ):
                alone.exec_driver_sql(statement)

    def _wrote(self, before: Row | None, count: int) -> None:
        """Remembers which positions came from here; where another writer came between, only the last of them."""
        first = (before.position if before else 0) + 1
        self._own = range(self._own.start if self._own and self._own.stop == first else first, first + count)

    def _seal(self) -> None:
        """Seals what was appended. A reader computes again what is not sealed: that it cannot be is no failure."""
        with suppress(RecordError), self._transaction():
            seal(self._connection, self.place, own=self._own)

    def _take_away(self) -> None:
        """Takes the file away that was made for a record whose first entries came to nothing."""
        with suppress(RecordError, OSError), transaction(self._connection, self.place):
            if self.place.path is not None and not inspect(self._connection).get_table_names():
                self.place.path.unlink()

    def close(self) -> None:
        """Closes the record; the SQLite file is left without files beside it."""
        if self._opened is not None and not self._opened.closed:
            if not self._opened.invalidated:
                if self._own:
                    self._seal()
                at_rest(self._opened)
                if self._new and not self._ready:
                    self._take_away()
            self._opened.close()
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, raised: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


_REWRITE: Final = "ALTER TABLE payloads ALTER COLUMN data TYPE bytea USING data || ''::bytea"
"""Writes PostgreSQL's table of payloads anew with the rows that are left, in the transaction that deleted others."""

_STATISTICS: Final = ("VACUUM FULL pg_catalog.pg_statistic",)
"""What else in PostgreSQL may hold words of what was removed: the planner's samples of columns."""

_OF_ANOTHER: Final = (EntryKind.REDACTION, EntryKind.CORRECTION)
"""Their ids are those of other entries, a little longer."""

_NOTHING = Entry(id="", kind=EntryKind.REDACTION, content={}, source=Source())
"""Stands where a redacted entry has no content to read."""


def _append(
    connection: Connection, batch: Sequence[tuple[Entry, bytes]], now: datetime, labels: dict[str, int]
) -> AppendResult:
    tip = _tip(connection)
    recorded_at = max(now.astimezone(UTC).isoformat(timespec="microseconds"), tip.recorded_at if tip else "")
    known = _last_versions(connection, [entry.id for entry, _ in batch])
    withheld = _redacted(connection, list(known))
    rows: list[tuple[Row, bytes | None]] = []
    appended: list[Entry] = []
    differing: list[tuple[str, int, bytes]] = []
    added = unchanged = 0
    for entry, encoded in batch:
        digest = sha256(encoded).hexdigest()
        before = known.get(entry.id)
        if before and before[0] == digest:
            unchanged += 1
            continue
        retrieved = entry.source.retrieved
        tip = follow(
            tip, id=entry.id, kind=entry.kind.value, digest=digest, retrieved=retrieved, recorded_at=recorded_at
        )
        rows.append((tip, None if entry.id in withheld else encoded))
        appended.append(entry)
        known[entry.id] = (digest, tip.position)
        if before is None:
            added += 1
        else:
            differing.append((entry.id, before[1], encoded))
    _write(connection, labels, rows, appended)
    return AppendResult(added, len(differing), unchanged, _changes(connection, differing))


def _tip(connection: Connection) -> Row | None:
    last = connection.execute(select(schema.log).order_by(schema.log.c.position.desc()).limit(1)).first()
    return Row(*last) if last else None


def _write(
    connection: Connection, labels: dict[str, int], rows: Sequence[tuple[Row, bytes | None]], entries: Sequence[Entry]
) -> None:
    """Inserts rows of the log with their contents, and what is read of them."""
    models = Models.of(connection, labels)
    payloads = []
    for (row, encoded), entry in zip(rows, entries, strict=True):
        if len(row.id.encode("utf-8", "surrogatepass")) > LONGEST and row.kind not in _OF_ANOTHER:
            raise failure(RecordError, "entry-id-long", id=f"{row.id[:60]}…", limit=LONGEST)
        if encoded is not None:
            payloads.append((row.position, pack(encoded)))
            models.add(row.position, entry)
    insert_rows(connection, schema.log, [row for row, _ in rows])
    insert_rows(connection, schema.payloads, payloads)
    models.write(connection)


def _last_versions(connection: Connection, ids: Sequence[str]) -> dict[str, tuple[str, int]]:
    log = schema.log
    known: dict[str, tuple[str, int]] = {}
    for some in chunks(ids):
        query = select(log.c.id, log.c.digest, log.c.position).where(log.c.id.in_(some), log.c.position > 0)
        rows = connection.execute(query.order_by(log.c.position))
        known.update((id, (digest, position)) for id, digest, position in rows)
    return known


def _redacted(connection: Connection, ids: Sequence[str]) -> set[str]:
    column = schema.redacted.c.id
    return {id for some in chunks(ids) for id in connection.scalars(select(column).where(column.in_(some)))}


def _changes(connection: Connection, differing: Sequence[tuple[str, int, bytes]]) -> tuple[Change, ...]:
    found: list[Change] = []
    data = schema.payloads.c.data
    for id, position, after in differing:
        before = connection.scalar(select(data).where(schema.payloads.c.position == position))
        if before is not None:
            found.extend(changes(id, json.loads(unpack(before)), json.loads(after)))
    return tuple(found)
