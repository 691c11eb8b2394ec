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

MODELS_VERSION: Final = 2
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

_SQLITE_GUARDS = (
    """CREATE TRIGGER log_never_changes BEFORE UPDATE ON log
       BEGIN SELECT RAISE(ABORT, 'the log is append-only: no update'); END""",
    """CREATE TRIGGER log_never_shrinks BEFORE DELETE ON log
       BEGIN SELECT RAISE(ABORT, 'the log is append-only: no delete'); END""",
    """CREATE TRIGGER log_only_grows BEFORE INSERT ON log
       WHEN NEW.position <> (SELECT coalesce(max(position), 0) + 1 FROM log)
       BEGIN SELECT RAISE(ABORT, 'the log is append-only: positions follow each other'); END""",
    """CREATE TRIGGER payloads_never_change BEFORE UPDATE ON payloads
       BEGIN SELECT RAISE(ABORT, 'payloads are append-only: no update'); END""",
    """CREATE TRIGGER payloads_only_grow BEFORE INSERT ON payloads
       WHEN NEW.position <= (SELECT coalesce(max(position), 0) FROM payloads)
       BEGIN SELECT RAISE(ABORT, 'payloads are append-only: positions follow each other'); END""",
    """CREATE TRIGGER payloads_go_by_redaction BEFORE DELETE ON payloads
       WHEN NOT EXISTS (SELECT 1 FROM log JOIN redacted ON redacted.id = log.id WHERE log.position = OLD.position)
       BEGIN SELECT RAISE(ABORT, 'payloads are removed by redaction only'); END""",
)

_POSTGRESQL_GUARDS = (
    """CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN RAISE EXCEPTION USING MESSAGE = TG_TABLE_NAME || ' is append-only: no ' || lower(TG_OP); END $$""",
    """CREATE FUNCTION follow() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF NEW.position <> (SELECT coalesce(max(position), 0) + 1 FROM log) THEN
           RAISE EXCEPTION 'the log is append-only: positions follow each other';
         END IF;
         RETURN NEW;
       END $$""",
    """CREATE FUNCTION keep_unless_redacted() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF NOT EXISTS (SELECT 1 FROM log JOIN redacted ON redacted.id = log.id WHERE log.position = OLD.position) THEN
           RAISE EXCEPTION 'payloads are removed by redaction only';
         END IF;
         RETURN OLD;
       END $$""",
    "CREATE TRIGGER log_never_changes BEFORE UPDATE OR DELETE ON log FOR EACH ROW EXECUTE FUNCTION refuse()",
    "CREATE TRIGGER log_is_never_emptied BEFORE TRUNCATE ON log FOR EACH STATEMENT EXECUTE FUNCTION refuse()",
    "CREATE TRIGGER log_only_grows BEFORE INSERT ON log FOR EACH ROW EXECUTE FUNCTION follow()",
    "CREATE TRIGGER payloads_never_change BEFORE UPDATE ON payloads FOR EACH ROW EXECUTE FUNCTION refuse()",
    "CREATE TRIGGER payloads_never_emptied BEFORE TRUNCATE ON payloads FOR EACH STATEMENT EXECUTE FUNCTION refuse()",
    """CREATE TRIGGER payloads_go_by_redaction BEFORE DELETE ON payloads
       FOR EACH ROW EXECUTE FUNCTION keep_unless_redacted()""",
)


def create(connection: Connection) -> None:
    """Creates an empty record."""
    base.create_all(connection)
    models.create_all(connection)
    for guard in _SQLITE_GUARDS if connection.dialect.name == "sqlite" else _POSTGRESQL_GUARDS:
        connection.exec_driver_sql(guard)
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
