"""The read models: what an entry becomes in each of them, and how they are built from the log."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from itertools import repeat
from typing import Any

from sqlalchemy import Connection, Table, select

from constancia.lean import dataclass
from constancia.model.entries import Entry, EntryKind
from constancia.model.plain import canonical
from constancia.model.time import edtf
from constancia.model.votes import Option
from constancia.record import schema
from constancia.record.keys import index_keys, stored

_SIDES = (Option.YES.value, Option.NO.value, Option.ABSTAIN.value)

_NUMBERED = ("name", "grp", "option", "code")
"""Columns that hold the number of a label."""

BATCH = 500
"""Entries that are read at a time."""

_HEAVY = ("roll", "notes", "counts", "labels")
"""What a summary of a voting leaves out."""


@dataclass(slots=True)
class Rows:
    """The rows that a batch adds to each read model, in the order of their tables' columns."""

    entries: list[tuple[Any, ...]] = field(default_factory=list)
    keys: list[tuple[Any, ...]] = field(default_factory=list)
    redacted: list[tuple[Any, ...]] = field(default_factory=list)
    summaries: list[tuple[Any, ...]] = field(default_factory=list)
    labels: list[tuple[Any, ...]] = field(default_factory=list)
    votes: list[tuple[Any, ...]] = field(default_factory=list)
    group_tallies: list[tuple[Any, ...]] = field(default_factory=list)


TABLES: Mapping[str, Table] = {name: t for name, t in schema.models.tables.items() if t is not schema.seals}
"""Those that are built from entries; seals are taken over them."""


class Models:
    """Turns entries into rows of the read models, batch by batch."""

    def __init__(self, labels: dict[str, int]) -> None:
        self._labels = labels
        self._rows = Rows()

    @classmethod
    def of(cls, connection: Connection, known: dict[str, int]) -> Models:
        """Those that go on from what is stored; `known`: labels that were seen there before, in which the rest is put.

        Labels are numbered as they come and never go, so that a record of many parliaments reads its own but once.
        """
        labels = schema.labels.c
        since = select(labels.label, labels.number).where(labels.number > len(known))
        known.update(connection.execute(since).all())
        return cls(known)

    def add(self, position: int, entry: Entry) -> None:
        """Takes in one entry; `take` and `write` give its rows out."""
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
        rows.keys.extend((kind, key, position) for key in sorted(map(stored, index_keys(entry))))
        if entry.kind is EntryKind.REDACTION:
            rows.redacted.append((entry.content["entry"], position, entry.content["reason"]))
        elif entry.kind is EntryKind.VOTE_EVENT:
            rows.summaries.append((position, entry.content["body"], entry.content["start"], _summary(entry)))
            self._add_votes(position, entry.content.get("roll"))

    def _add_votes(self, position: int, roll: Any) -> None:
        if not roll:
            return
        columns = [roll[column] for column in ("names", "groups", "options", "codes")]
        for column in columns:
            self._number(set(column))
        number = self._labels.get
        names, *others = (map(number, column) for column in columns)
        seats = range(len(columns[0]))
        self._rows.votes.extend(zip(names, repeat(position, len(seats)), seats, *others, strict=True))
        groups: dict[str, list[int]] = {}
        for (group, option), count in Counter(zip(roll["groups"], roll["options"], strict=True)).items():
            if group is not None:
                tally = groups.setdefault(group, [0, 0, 0, 0])
                tally[_SIDES.index(option) if option in _SIDES else 3] += count
        self._rows.group_tallies.extend((position, number(group), *tally) for group, tally in groups.items())

    def _number(self, labels: set[str | None]) -> None:
        """Gives numbers to labels that have none yet."""
        for label in sorted(label for label in labels if label is not None and label not in self._labels):
            self._labels[label] = len(self._labels) + 1
            self._rows.labels.append((self._labels[label], label))

    def take(self) -> Rows:
        """The rows of what was taken in since the last time."""
        rows, self._rows = self._rows, Rows()
        return rows

    def write(self, connection: Connection) -> None:
        """Stores the rows of what was taken in since the last time."""
        rows = self.take()
        for name, table in TABLES.items():
            insert_rows(connection, table, getattr(rows, name))


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


def logged(connection: Connection, *, after: int | None = None) -> Iterator[tuple[Any, bytes | None]]:
    """The rows of the log in order, each with its packed payload; None where it was redacted."""
    log, payloads = schema.log, schema.payloads
    query = (
        select(log, payloads.c.data)
        .join_from(log, payloads, log.c.position == payloads.c.position, isouter=True)
        .order_by(log.c.position)
        .limit(BATCH)
    )
    while rows := connection.execute(query if after is None else query.where(log.c.position > after)).all():
        for row in rows:
            yield row, row.data
        after = rows[-1].position


def plain_rows(table: Table, rows: Iterable[Sequence[Any]], labels: Mapping[int, str]) -> Iterator[tuple[Any, ...]]:
    """The rows of a read model with the labels that its numbers stand for."""
    numbered = [place for place, column in enumerate(table.columns) if column.name in _NUMBERED]
    for row in rows:
        plain = list(row)
        for place in numbered:
            plain[place] = labels.get(plain[place], plain[place])
        yield tuple(plain)


def labels_of(connection: Connection) -> dict[int, str]:
    """The stored labels by their numbers."""
    return dict(connection.execute(select(schema.labels.c.number, schema.labels.c.label)).all())


def dump(connection: Connection) -> list[str]:
    """Every row of every read model as a line of JSON, sorted, numbers replaced by the labels that they stand for."""
    labels = labels_of(connection)
    lines = [json.dumps(["labels", label], ensure_ascii=False) for label in labels.values()]
    for name, table in TABLES.items():
        if table is not schema.labels:
            stored = plain_rows(table, connection.execute(select(table)), labels)
            lines.extend(json.dumps([name, *row], ensure_ascii=False) for row in stored)
    return sorted(lines)
