"""The read models: what an entry becomes in each of them, and how they are built from the log."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Table, select

from constancia.model.entries import Entry, EntryKind
from constancia.model.plain import canonical
from constancia.model.time import edtf
from constancia.model.votes import Option
from constancia.record import schema
from constancia.record.encoding import read_entry, unpack
from constancia.record.keys import index_keys

_SIDES = (Option.YES.value, Option.NO.value, Option.ABSTAIN.value)

_HEAVY = ("roll", "notes", "counts", "labels")
"""What a summary of a voting leaves out."""


@dataclass(slots=True)
class Rows:
    """The rows that a batch adds to each read model."""

    entries: list[tuple[Any, ...]] = field(default_factory=list)
    keys: list[tuple[Any, ...]] = field(default_factory=list)
    redacted: list[tuple[Any, ...]] = field(default_factory=list)
    summaries: list[tuple[Any, ...]] = field(default_factory=list)
    labels: list[tuple[Any, ...]] = field(default_factory=list)
    votes: list[tuple[Any, ...]] = field(default_factory=list)
    group_tallies: list[tuple[Any, ...]] = field(default_factory=list)


TABLES: Mapping[str, Table] = schema.models.tables


class Models:
    """Builds the read models of one record, batch by batch."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        stored = connection.execute(select(schema.labels.c.label, schema.labels.c.number))
        self._labels: dict[str, int] = dict(stored.all())
        self._rows = Rows()

    def add(self, position: int, entry: Entry) -> None:
        """Takes in one entry; `flush` writes it."""
        rows = self._rows
        published = edtf(entry.published).first if entry.published else None
        valid = edtf(entry.valid) if entry.valid else None
        rows.entries.append(
            (
                position,
                entry.id,
                entry.kind.value,
                published and published.isoformat(),
                valid and valid.first and valid.first.isoformat(),
                valid and valid.last and valid.last.isoformat(),
            )
        )
        kind = entry.kind.value
        rows.keys.extend((kind, key, position) for key in sorted(index_keys(entry)))
        if entry.kind is EntryKind.REDACTION:
            rows.redacted.append((entry.content["entry"], position, entry.content["reason"]))
        elif entry.kind is EntryKind.VOTE_EVENT:
            rows.summaries.append((position, entry.content["body"], entry.content["start"], _summary(entry)))
            self._add_votes(position, entry.content.get("roll"))

    def _add_votes(self, position: int, roll: Any) -> None:
        if not roll:
            return
        number = self._number
        groups: dict[int, list[int]] = {}
        seats = zip(roll["names"], roll["groups"], roll["options"], roll["codes"], strict=True)
        for seat, (name, group, option, code) in enumerate(seats):
            grp = None if group is None else number(group)
            self._rows.votes.append((number(name), position, seat, grp, number(option), number(code)))
            if grp is not None:
                tally = groups.setdefault(grp, [0, 0, 0, 0])
                tally[_SIDES.index(option) if option in _SIDES else 3] += 1
        self._rows.group_tallies.extend((position, grp, *tally) for grp, tally in groups.items())

    def _number(self, label: str) -> int:
        number = self._labels.get(label)
        if number is None:
            number = self._labels[label] = len(self._labels) + 1
            self._rows.labels.append((number, label))
        return number

    def flush(self) -> None:
        """Writes what was taken in."""
        for name, table in TABLES.items():
            insert_rows(self._connection, table, getattr(self._rows, name))
        self._rows = Rows()


def _summary(entry: Entry) -> str:
    commitment = dict(entry.commitment())
    commitment["content"] = {key: value for key, value in entry.content.items() if key not in _HEAVY}
    return canonical(commitment).decode()


def insert_rows(connection: Connection, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
    """Inserts whole rows, given as tuples in the order of the table's columns."""
    if not rows:
        return
    if connection.dialect.name == "sqlite":
        marks = ", ".join("?" * len(table.columns))
        connection.exec_driver_sql(f"INSERT INTO {table.name} VALUES ({marks})", list(rows))
    else:
        driver: Any = connection.connection.driver_connection
        columns = ", ".join(f'"{column.name}"' for column in table.columns)
        with driver.cursor() as cursor, cursor.copy(f"COPY {table.name} ({columns}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)


def logged(connection: Connection, *, after: int = 0, until: int | None = None) -> Iterator[tuple[Any, bytes | None]]:
    """The rows of the log in order, each with its packed payload; None where it was redacted."""
    log, payloads = schema.log, schema.payloads
    query = (
        select(log, payloads.c.data)
        .join_from(log, payloads, log.c.position == payloads.c.position, isouter=True)
        .where(log.c.position > after)
        .order_by(log.c.position)
        .execution_options(yield_per=500)
    )
    if until is not None:
        query = query.where(log.c.position <= until)
    for row in connection.execute(query):
        yield row, row.data


def rebuild(connection: Connection) -> int:
    """Throws the read models away and builds them again from the log; how many entries they were built from."""
    schema.recreate_models(connection)
    models = Models(connection)
    count = 0
    for row, data in list(logged(connection)):
        if data is not None:
            models.add(row.position, read_entry(unpack(data), row.retrieved))
            count += 1
            if count % 1000 == 0:
                models.flush()
    models.flush()
    return count


def dump(connection: Connection) -> Iterator[str]:
    """Every row of every read model as a line of JSON, numbers replaced by the labels that they stand for."""
    labels = dict(connection.execute(select(schema.labels.c.number, schema.labels.c.label)).all())
    for name, table in sorted(TABLES.items()):
        if table is schema.labels:
            lines: Iterable[list[Any]] = ([label] for label in labels.values())
        else:
            numbered = [column.name in ("name", "grp", "option", "code") for column in table.columns]
            lines = (
                [
                    labels[value] if number and value is not None else value
                    for value, number in zip(row, numbered, strict=True)
                ]
                for row in connection.execute(select(table))
            )
        yield from sorted(json.dumps([name, *line], ensure_ascii=False) for line in lines)
