"""The tables of a record: a log and its payloads, which only ever grow, and read models, which can be thrown away.

What must always hold, and the database enforces it:
1. a row of the log is never changed nor removed, and a new one has the next position;
2. a payload is never changed, and removed only where the log holds a redaction of its entry.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
)
from sqlalchemy.dialects import postgresql

from constancia.record.guards import guards

MODELS_VERSION: Final = 3
"""Of the read models. A record with an older one is brought forward by building them again from the log."""

LOG_VERSION: Final = 1
"""Of the log and its encoding; a record with a newer one is refused."""

FORMER: Final = ("ballots",)
"""Tables of read models of earlier versions, dropped when a record is brought forward."""

_text = Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")
_position = BigInteger().with_variant(Integer(), "sqlite")

base = MetaData()
models = MetaData()

meta = Table("meta", base, Column("name", _text, primary_key=True), Column("value", _text, nullable=False))

log = Table(
    "log",
    base,
    Column("position", _position, primary_key=True, autoincrement=False),
    Column("id", _text, nullable=False),
    Column("kind", _text, nullable=False),
    Column("digest", _text, nullable=False),
    Column("retrieved", _text),
    Column("recorded_at", _text, nullable=False),
    Column("content", _text, nullable=False),
    Column("chain", _text, nullable=False),
    Index("log_by_id", "id", "position"),
)

payloads = Table(
    "payloads",
    base,
    Column("position", _position, primary_key=True, autoincrement=False),
    Column("data", LargeBinary, nullable=False),
)

entries = Table(
    "entries",
    models,
    Column("position", _position, primary_key=True, autoincrement=False),
    Column("id", _text, nullable=False),
    Column("kind", _text, nullable=False),
    Column("published_from", _text),
    Column("valid_from", _text),
    Column("valid_until", _text),
    Index("entries_by_id", "id", "position"),
    Index("entries_by_kind", "kind", "position"),
)

keys = Table(
    "keys",
    models,
    Column("kind", _text, primary_key=True),
    Column("key", _text, primary_key=True),
    Column("position", _position, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

redacted = Table(
    "redacted",
    models,
    Column("id", _text, primary_key=True),
    Column("position", _position, nullable=False),
    Column("reason", _text, nullable=False),
    sqlite_with_rowid=False,
)

summaries = Table(
    "summaries",
    models,
    Column("position", _position, primary_key=True, autoincrement=False),
    Column("body", _text, nullable=False),
    Column("start", _text, nullable=False),
    Column("data", _text, nullable=False),
)

labels = Table(
    "labels",
    models,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("label", _text, nullable=False),
)

votes = Table(
    "votes",
    models,
    Column("name", Integer, primary_key=True, autoincrement=False),
    Column("position", _position, primary_key=True, autoincrement=False),
    Column("seat", SmallInteger, primary_key=True, autoincrement=False),
    Column("grp", Integer),
    Column("option", Integer, nullable=False),
    Column("code", Integer, nullable=False),
    sqlite_with_rowid=False,
)

group_tallies = Table(
    "group_tallies",
    models,
    Column("position", _position, primary_key=True, autoincrement=False),
    Column("grp", Integer, primary_key=True, autoincrement=False),
    Column("yes", SmallInteger, nullable=False),
    Column("no", SmallInteger, nullable=False),
    Column("abstain", SmallInteger, nullable=False),
    Column("others", SmallInteger, nullable=False),
    sqlite_with_rowid=False,
)


seals = Table(
    "seals",
    models,
    Column("part", _text, primary_key=True),
    Column("position", _position, primary_key=True, autoincrement=False),
    Column("digest", _text, nullable=False),
    sqlite_with_rowid=False,
)


def create(connection: Connection) -> None:
    """Creates an empty record."""
    base.create_all(connection)
    models.create_all(connection)
    for statement in guards(connection.dialect.name):
        connection.exec_driver_sql(statement)
    connection.execute(
        meta.insert(),
        [{"name": "log", "value": str(LOG_VERSION)}, {"name": "models", "value": str(MODELS_VERSION)}],
    )


def recreate_models(connection: Connection) -> None:
    """Throws the read models away, those of earlier versions too, and leaves them empty."""
    for name in FORMER:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {name}")
    models.drop_all(connection)
    models.create_all(connection)
    connection.execute(meta.update().where(meta.c.name == "models").values(value=str(MODELS_VERSION)))
