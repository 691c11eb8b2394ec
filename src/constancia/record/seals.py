"""Seals: digests over all that a reading rests on, taken by whoever writes, compared by whoever reads.

`verify` computes everything again and takes seconds. A reader cannot, and must not trust tables that somebody changed:
*not on record* for a voting whose keys were taken away is a wrong accusation. So a writer that leaves takes a digest
over the log and the rows that come from it, up to its last entry, bound to the chain head there; a reader takes it
again, in the database, before it answers. What a writer that was killed appended is computed again from the log.

What must always hold: no seal is taken over rows that were not sealed before, written by the same process, or computed
again from the log. Rows are never changed, so a seal holds for ever, until the read models are built anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import Column, Connection, Table, Text, delete, func, select

from constancia.errors import RecordDamaged
from constancia.lean import dataclass
from constancia.model.entries import EntryKind
from constancia.record import schema
from constancia.record.databases import Place
from constancia.record.encoding import GENESIS, Row
from constancia.record.models import TABLES, labels_of, logged
from constancia.record.saying import failure
from constancia.record.walk import Walk, add_rows, first_difference

INDEX: Final = "index"
"""The part that every reading rests on: the log, and everything that entries are found by."""
BALLOTS: Final = "ballots"
"""The part that histories and tallies of groups rest on."""


@dataclass(frozen=True, slots=True)
class _Segment:
    """The rows of one table, in the order of its key."""

    table: Table
    by: str | None = None
    """The first column of the key, each value of which is digested apart, so that no text becomes too long."""

    def columns(self) -> list[Column[Any]]:
        """What a row consists of, but for what it is digested apart by."""
        return [column for column in self.table.columns if column.name != self.by]

    def order(self) -> str:
        """What the rows are in the order of."""
        return ", ".join(_quoted(column.name) for column in self.table.primary_key.columns)


_PARTS: Final[Mapping[str, tuple[_Segment, ...]]] = {
    INDEX: (
        _Segment(schema.log),
        _Segment(schema.entries),
        _Segment(schema.keys, by="kind"),
        _Segment(schema.redacted),
        _Segment(schema.summaries),
    ),
    BALLOTS: (_Segment(schema.votes, by="name"), _Segment(schema.group_tallies)),
}

_SOUGHT: Final = {INDEX: ("log", "entries"), BALLOTS: ("labels",)}
"""Tables whose rows are sought by number or by an index. What a scan sees a search may miss, in a file that was harmed:
SQLite compares the two."""


def verify_seal(connection: Connection, place: Place, part: str) -> None:
    """Sees that a part of what is read is what was sealed, and what came since what the log gives.

    Raises RecordDamaged where it is not. The connection has to see one state of the record.
    """
    sealed = _sealed(connection, part)
    if sealed:
        position, stored = sealed
        if _digest(connection, part, position) != stored:
            raise failure(RecordDamaged, "record-unsealed", record=place.name)
    position = sealed[0] if sealed else 0
    if _tip(connection, part) > position:
        _verify_since(connection, place, position)


def verify_seals(connection: Connection, place: Place) -> None:
    """Sees that every seal is one that a writer takes, and that the last of each part holds."""
    for part in _PARTS:
        verify_seal(connection, place, part)
    last = connection.scalar(select(func.max(schema.log.c.position))) or 0
    for row in connection.execute(select(schema.seals)):
        if row.part not in _PARTS or not 0 < row.position <= last or len(row.digest) != len(GENESIS):
            raise failure(RecordDamaged, "record-unsealed", record=place.name)


def seal(connection: Connection, place: Place, *, own: range | None = None) -> None:
    """Seals what there is; `own`: positions that this process wrote itself, else all of it was just built from the log.

    Called in a writer's transaction. Raises RecordDamaged where what is there does not hold.
    """
    for part in _PARTS:
        sealed, tip = _sealed(connection, part), _tip(connection, part)
        before = sealed[0] if sealed else 0
        if tip <= before:
            continue
        if own is not None:
            if sealed and _digest(connection, part, before) != sealed[1]:
                raise failure(RecordDamaged, "record-unsealed", record=place.name)
            if tip not in own or not _from_own(connection, part, before, own):
                _verify_since(connection, place, before)
        row = {"part": part, "position": tip, "digest": _digest(connection, part, tip)}
        connection.execute(schema.seals.insert(), row)
        if connection.dialect.name == "sqlite":  # a writer in PostgreSQL may have no right to delete
            former = (schema.seals.c.part == part) & (schema.seals.c.position < tip)
            connection.execute(delete(schema.seals).where(former))


def _from_own(connection: Connection, part: str, before: int, own: range) -> bool:
    """Whether whatever came to a part behind a position came from here.

    Ballots come with votings alone: a coverage that another writer left behind them brings none.
    """
    if before + 1 in own:
        return True
    between = [schema.log.c.position > before, schema.log.c.position < own.start]
    if part == BALLOTS:
        between.append(schema.log.c.kind == EntryKind.VOTE_EVENT.value)
    asked = [select(schema.log.c.position).where(*between)]
    for segment in _PARTS[part]:
        position = segment.table.c.position
        asked.append(select(position).where(position > before, position < own.start))
    return all(connection.execute(query.limit(1)).first() is None for query in asked)


def _sealed(connection: Connection, part: str) -> tuple[int, str] | None:
    """The position up to which a part is sealed, and the digest."""
    seals = schema.seals
    query = select(seals.c.position, seals.c.digest).where(seals.c.part == part).order_by(seals.c.position.desc())
    row = connection.execute(query.limit(1)).first()
    return (row.position, row.digest) if row else None


def _tip(connection: Connection, part: str) -> int:
    """The last position that brings something to a part."""
    query = select(func.max(schema.log.c.position))
    if part == BALLOTS:
        query = query.where(schema.log.c.kind == EntryKind.VOTE_EVENT.value)
    return connection.scalar(query) or 0


def _digest(connection: Connection, part: str, position: int) -> str:
    """Of a part up to a position, bound to the chain head there."""
    whole = position >= _tip(connection, part)  # then rows that come after it are none of the log's: they count
    chain = connection.scalar(select(schema.log.c.chain).where(schema.log.c.position == position))
    taken = sha256(f"{part} {position} {chain}".encode())
    if connection.dialect.name == "sqlite":
        for table in _SOUGHT[part]:
            taken.update(str(connection.exec_driver_sql(f"PRAGMA integrity_check('{table}')").scalar()).encode())
    for segment in _PARTS[part]:
        for rows in _rows(connection, segment, None if whole else position):
            taken.update(rows)
    if part == BALLOTS:
        taken.update(_labels(connection, None if whole else position))
    return taken.hexdigest()


def _rows(connection: Connection, segment: _Segment, position: int | None) -> Iterator[bytes]:
    """The rows of a segment up to a position, as text; PostgreSQL gives the digest of that instead."""
    table = segment.table.name
    line = f"||'{_APART}'||".join(_in_text(segment))
    where = "" if position is None else f" WHERE position <= {position:d}"
    group = f" GROUP BY {segment.by} ORDER BY {segment.by}" if segment.by else ""
    by = f"{segment.by}, " if segment.by else ""
    if connection.dialect.name == "sqlite":
        texts = [column.name for column in segment.columns() if isinstance(column.type, Text)]
        # Bytes of a text that a changed bit calls a blob read the same here and are found by nobody: they sort last.
        types = "".join(f", typeof(max({_quoted(name)}))" for name in texts)
        statement = (
            f"SELECT {by}CAST(group_concat({line}, char(10)) AS BLOB){types} FROM {table} NOT INDEXED{where}{group}"
        )
    else:
        lines = f"string_agg({line}, chr(10) ORDER BY {segment.order()})"
        statement = f"SELECT {by}sha256(convert_to({lines}, 'UTF8')) FROM {table}{where}{group}"
    for row in connection.exec_driver_sql(statement):
        for value in row:
            yield value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogateescape")
            yield b"\n"


_APART: Final = "\x1f"
"""Between the columns of a row."""


def _in_text(segment: _Segment) -> Iterator[str]:
    """What each column of a row is in the text."""
    if segment.table is schema.votes:  # four numbers in two: half the time that the text takes
        yield "(CAST(position AS BIGINT) * 4096 + seat)"
        yield "((CAST(coalesce(grp, 0) AS BIGINT) * 65536 + option) * 65536 + code)"
        return
    for column in segment.columns():
        name = f"CAST({_quoted(column.name)} AS TEXT)" if column.table is schema.group_tallies else _quoted(column.name)
        yield f"coalesce({name}, '')" if column.nullable else name


def _quoted(column: str) -> str:
    return f'"{column}"'


def _labels(connection: Connection, position: int | None) -> bytes:
    """The labels that votes up to a position use: they are numbered as they come."""
    known = sorted(labels_of(connection).items(), key=str)
    if position is not None:
        votes = schema.votes
        highest = [func.max(column) for column in (votes.c.name, votes.c.grp, votes.c.option, votes.c.code)]
        used = connection.execute(select(*highest).where(votes.c.position <= position)).one()
        last = max((number for number in used if number is not None), default=0)
        known = [(number, label) for number, label in known if number <= last]
    return repr(known).encode("utf-8", "surrogateescape")


def _verify_since(connection: Connection, place: Place, position: int) -> None:
    """Computes what was appended after a position again from the log, and compares what is read of it."""
    log, redacted = schema.log, schema.redacted
    before = connection.execute(select(log).where(log.c.position == position)).first()
    known = connection.scalars(select(redacted.c.id).where(redacted.c.position <= position))
    walk = Walk(place, after=Row(*before) if before else None, redacted=known)
    for stored, data in logged(connection, after=position):
        walk.row(Row(*stored[:-1]), data)
    walk.done()
    found: dict[Any, int] = {}
    labels = labels_of(connection)
    for table in TABLES.values():
        if table is not schema.labels:
            query = select(table).where(table.c.position > position).execution_options(yield_per=5000)
            with closing(connection.execute(query)) as rows:
                add_rows(found, table, rows, labels)
    first = first_difference(walk.sums, found)
    if first is not None:
        raise failure(RecordDamaged, "verify-model", record=place.name, position=first)
