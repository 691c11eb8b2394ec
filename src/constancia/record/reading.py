"""Reading a stored record at a position of its log: what was known there reads the same whatever is appended."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC
from pathlib import Path
from weakref import finalize

from sqlalchemy import ColumnElement, Connection, FromClause, and_, bindparam, case, null, or_, select

from constancia.errors import RecordDamaged, RecordError
from constancia.model.entries import Entry, EntryKind
from constancia.model.ports import Layer
from constancia.model.sources import Source
from constancia.model.votes import Ballot, Option
from constancia.record import schema
from constancia.record.databases import Place, chunks, one_state, outdated, reading
from constancia.record.encoding import GENESIS, Row, read_entry
from constancia.record.failures import naming
from constancia.record.keys import stored
from constancia.record.saying import failure
from constancia.record.seals import BALLOTS, INDEX, verify_seal
from constancia.record.times import NOW, Times
from constancia.record.view import ALL, Cast, GroupTally, View
from constancia.record.walk import verified_entry

_log, _entries, _keys = schema.log, schema.entries, schema.keys


class StoredView(View):
    """A reading of a record in SQLite or PostgreSQL, bound to its three times when it is opened.

    Safe to use from several threads. Nothing is written, and no file is created.

    Raises RecordNotFound, RecordTooNew, RecordDamaged, RecordLocked.
    """

    def __init__(self, record: str | Path | Place, *, times: Times = NOW) -> None:
        self.place = Place.of(record)
        self._engine = reading(self.place)
        self._close = finalize(self, self._engine.dispose)
        with self._connected() as connection, one_state(connection):
            if outdated(connection, self.place):
                raise failure(RecordError, "record-outdated", record=self.place.name)
            verify_seal(connection, self.place, INDEX)
            self.position, self._head = _position(connection, times)
        self._unsealed = {BALLOTS}
        self._by = times.published_by and times.published_by.isoformat()
        self._on = times.valid_on and times.valid_on.isoformat()
        self._prepare()

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        with naming(self.place.name), self._engine.connect() as connection:
            yield connection

    def _see_ballots(self, connection: Connection) -> None:
        """Sees, once, that ballots are what was sealed."""
        if self._unsealed:
            with one_state(connection):
                verify_seal(connection, self.place, BALLOTS)
            self._unsealed.clear()

    def _prepare(self) -> None:
        """Writes the statements of this reading, so that asking costs no more than the asking."""
        payloads, summaries = schema.payloads, schema.summaries
        standing, by_id = self._standing(), _entries.c.id.in_(bindparam("ids", expanding=True))
        carrying = (
            select(_keys.c.key, _entries.c.id)
            .join_from(_keys, _entries, _keys.c.position == _entries.c.position)
            .where(_keys.c.kind == bindparam("kind"), *standing)
        )
        self._carrying = carrying.where(_keys.c.key.in_(bindparam("keys", expanding=True))).order_by(_keys.c.position)
        self._between = carrying.with_only_columns(_entries.c.id).where(
            _keys.c.key >= bindparam("first"), _keys.c.key <= bindparam("last")
        )
        self._between_of = self._between.join(summaries, summaries.c.position == _keys.c.position).where(
            summaries.c.body == bindparam("body")
        )
        self._of_kind = (
            select(_entries.c.id).where(_entries.c.kind == bindparam("kind"), *standing).order_by(_entries.c.position)
        )
        self._admitted_ids = select(_entries.c.id).where(by_id, *self._admitted(_entries))
        logged = _entries.join(_log, _log.c.position == _entries.c.position)
        paid = logged.outerjoin(payloads, payloads.c.position == _entries.c.position)
        self._whole = select(_log, payloads.c.data, null()).select_from(paid).where(by_id, *standing)
        light = case((summaries.c.position.is_(None), payloads.c.data))
        self._summaries = (
            select(_log, light, summaries.c.data)
            .select_from(paid.outerjoin(summaries, summaries.c.position == _entries.c.position))
            .where(by_id, *standing)
        )

    def close(self) -> None:
        """Closes its connections; a reading that nobody holds any more is closed too."""
        self._close()

    def layers(self) -> tuple[Layer, ...]:
        """This record with the chain head of the position that it is read at."""
        return (Layer(self.place.name, f"sha256:{self._head}"),)

    def lookup(self, kind: EntryKind, keys: Collection[str]) -> Mapping[str, Collection[str]]:
        """For each key the ids of the entries of that kind that carry it, the last recorded last."""
        found: dict[str, list[str]] = {key: [] for key in keys}
        with self._connected() as connection:
            if ALL in found:
                found[ALL].extend(connection.scalars(self._of_kind, {"kind": kind.value}))
            asked = {stored(key): key for key in found if key != ALL}
            for some in chunks(asked):
                for key, id in connection.execute(self._carrying, {"kind": kind.value, "keys": some}):
                    found[asked[key]].append(id)
        return found

    def between(self, kind: EntryKind, first: str, last: str, *, body: str | None = None) -> Collection[str]:
        """The ids of the entries of that kind that carry a key from `first` to `last`; `body`: votings of this body."""
        asked = {"kind": kind.value, "first": first, "last": last}
        with self._connected() as connection:
            if body is None:
                return set(connection.scalars(self._between, asked))
            return set(connection.scalars(self._between_of, {**asked, "body": body}))

    def entries(self, ids: Collection[str], *, whole: bool = True) -> Mapping[str, Entry]:
        """The entries with those ids; a redacted one has its reason and its digest as content."""
        found: dict[str, Entry] = {}
        with self._connected() as connection:
            for some in chunks(ids):
                statement = self._whole if whole else self._summaries
                for *stored, data, summary in connection.execute(statement, {"ids": some}):
                    row = Row(*stored)
                    found[row.id] = self._read(row, data, summary)
            missing = [id for id in ids if id not in found]
            found.update(self._withheld(connection, missing) if missing else {})
        return found

    def _read(self, row: Row, data: bytes | None, summary: str | None) -> Entry:
        """The entry of a row: of its payload, whose digest is taken again, or of what was sealed."""
        if summary is not None:
            return read_entry(summary, row.retrieved)
        if data is None:
            raise failure(RecordDamaged, "verify-gone", record=self.place.name, position=row.position, id=row.id)
        return verified_entry(self.place, row, data)

    def held(self, ids: Collection[str]) -> Collection[str]:
        """Those of the ids that this reading has something under, redacted entries included."""
        held: set[str] = set()
        with self._connected() as connection:
            for some in chunks(ids):
                held.update(connection.scalars(self._admitted_ids, {"ids": some}))
                held.update(self._withheld(connection, some))
        return held

    def history(self, names: Collection[str], *, body: str | None = None) -> tuple[Cast, ...]:
        """Every ballot under those names as written, by the start of its voting."""
        votes, labels, summaries = schema.votes, schema.labels, schema.summaries
        query = (
            select(_entries.c.id, summaries.c.start, votes.c.name, votes.c.grp, votes.c.option, votes.c.code)
            .join_from(votes, _entries, votes.c.position == _entries.c.position)
            .join(summaries, summaries.c.position == votes.c.position)
            .join(labels, labels.c.number == votes.c.name)
            .where(labels.c.label.in_(list(names)), *self._standing())
            .order_by(summaries.c.start, _entries.c.id, votes.c.seat)
        )
        if body is not None:
            query = query.where(summaries.c.body == body)
        with self._connected() as connection:
            self._see_ballots(connection)
            found = connection.execute(query).all()
            used = {number for _, _, *numbers in found for number in numbers if number is not None}
            label: dict[int, str] = {}
            for some in chunks(used):
                asked = select(labels.c.number, labels.c.label).where(labels.c.number.in_(some))
                label.update(connection.execute(asked).all())
            return tuple(
                Cast(id, start, Ballot(label[name], label.get(group), Option(label[option]), label[code]))
                for id, start, name, group, option, code in found
            )

    def group_tallies(self, *, body: str | None = None) -> tuple[GroupTally, ...]:
        """How each group voted in each voting, as its roll has it, by start, voting and group."""
        tallies, labels, summaries = schema.group_tallies, schema.labels, schema.summaries
        standing = (
            select(_entries.c.id, _entries.c.position, summaries.c.start)
            .join_from(summaries, _entries, summaries.c.position == _entries.c.position)
            .where(*self._standing(), *([summaries.c.body == body] if body is not None else []))
            .cte("standing")
        )
        query = (
            select(standing.c.id, labels.c.label, *[tallies.c[side] for side in ("yes", "no", "abstain", "others")])
            .join_from(standing, tallies, tallies.c.position == standing.c.position)
            .join(labels, labels.c.number == tallies.c.grp)
            .order_by(standing.c.start, standing.c.id, labels.c.label)
        )
        with self._connected() as connection:
            self._see_ballots(connection)
            return tuple(map(GroupTally._make, connection.execute(query)))

    def _withheld(self, connection: Connection, ids: Collection[str]) -> dict[str, Entry]:
        redacted = schema.redacted
        query = (
            select(redacted.c.id, redacted.c.reason, _log.c.kind, _log.c.digest)
            .join_from(redacted, _log, _log.c.id == redacted.c.id)
            .where(redacted.c.id.in_(list(ids)), _log.c.position <= self.position)
            .order_by(_log.c.position)
        )
        return {
            id: Entry(
                id=id, kind=EntryKind(kind), content={"redacted": reason, "digest": f"sha256:{digest}"}, source=Source()
            )
            for id, reason, kind, digest in connection.execute(query)
        }

    def _admitted(self, table: FromClause) -> list[ColumnElement[bool]]:
        conditions = [table.c.position <= self.position]
        if self._by:
            conditions.append(or_(table.c.published_from.is_(None), table.c.published_from <= self._by))
        return conditions

    def _standing(self) -> list[ColumnElement[bool]]:
        later = _entries.alias("later")
        newer = and_(later.c.id == _entries.c.id, later.c.position > _entries.c.position, *self._admitted(later))
        conditions = [*self._admitted(_entries), ~select(later.c.position).where(newer).exists()]
        if self._on:
            conditions.append(or_(_entries.c.valid_from.is_(None), _entries.c.valid_from <= self._on))
            conditions.append(or_(_entries.c.valid_until.is_(None), _entries.c.valid_until >= self._on))
        return conditions


def _position(connection: Connection, times: Times) -> tuple[int, str]:
    query = select(_log.c.position, _log.c.chain).order_by(_log.c.position.desc()).limit(1)
    if isinstance(times.known_at, int):
        query = query.where(_log.c.position <= times.known_at)
    elif times.known_at is not None:
        moment = times.known_at.astimezone(UTC).isoformat(timespec="microseconds")
        query = query.where(_log.c.recorded_at <= moment)
    last = connection.execute(query).first()
    return (last.position, last.chain) if last else (0, GENESIS)
