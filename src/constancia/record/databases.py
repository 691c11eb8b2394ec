"""Connections to where a record lies: a SQLite file or a PostgreSQL database.

A file at rest is one plain file: it is in WAL mode only while somebody writes. So reading creates nothing beside it.
"""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, inspect, select
from sqlalchemy.pool import NullPool, QueuePool

from constancia.errors import RecordDamaged, RecordError, RecordNotFound, RecordReadOnly, RecordTooNew
from constancia.lean import dataclass
from constancia.record import schema
from constancia.record.failures import naming
from constancia.record.header import verify_header
from constancia.record.saying import failure
from constancia.record.unfinished import finished

WAIT = 30.0
"""Seconds that a writer or reader waits for others before it gives up."""

SYNCHRONOUS = "FULL"
"""How SQLite writes: a batch that was recorded outlasts a power cut."""

_SCHEMA: Final = "constancia"
"""PostgreSQL schema of the tables."""

_LOCK: Final = 0x636F6E73
"""Advisory lock that PostgreSQL writers queue for."""

_UNFINISHED: Final = ("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PROTOCOL")
"""What SQLite says to a reader where a killed writer left something that has to be finished first."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record lies."""

    name: str
    """As the user named it, without a password."""
    path: Path | None
    """Of the SQLite file."""
    url: str | None
    """Of the PostgreSQL database, for SQLAlchemy."""

    @classmethod
    def of(cls, record: str | Path | Place) -> Place:
        """The place that a path or a URL (`postgresql://…`, `sqlite:///path`) names."""
        if isinstance(record, Place):
            return record
        text = str(record)
        scheme, separator, rest = text.partition("://")
        if not separator:
            return cls(text, Path(text).expanduser(), None)
        if scheme == "sqlite":
            return cls(text, Path(rest.removeprefix("/")), None)
        if scheme.startswith("postgres"):
            shown = f"{scheme}://{rest.rpartition('@')[2]}"
            return cls(shown, None, f"postgresql+psycopg://{rest}")
        raise failure(RecordNotFound, "record-address", record=text)


def reading(place: Place) -> Engine:
    """An engine that cannot write and creates nothing.

    Raises RecordNotFound where there is no record.
    """
    if place.path is None:
        return _postgresql(place, poolclass=QueuePool, options="-c default_transaction_read_only=on")
    with naming(place.name):
        try:
            if not place.path.is_file():
                raise failure(RecordNotFound, "record-not-found", record=place.name)
            verify_header(place.path, place.name)
        except OSError as raised:
            raise sqlite3.OperationalError(f"unable to open database file: {raised}") from raised
    return _sqlite(place.path, "ro", poolclass=QueuePool)


def there(place: Place) -> bool:
    """Whether there is something at a place already: a file with something in it, or a server."""
    try:
        return place.path is None or place.path.stat().st_size > 0
    except OSError:
        return False


def writing(place: Place) -> Engine:
    """An engine that writes; creates the file and its folder, where they are missing, when it connects.

    Raises RecordReadOnly where the folder cannot be made or written to.
    """
    if place.path is None:
        return _postgresql(place, poolclass=NullPool)
    folder = place.path.parent
    above = next((one for one in (folder, *folder.parents) if one.exists()), folder)
    if not place.path.exists() and not (above.is_dir() and os.access(above, os.W_OK | os.X_OK)):
        reason = os.strerror(errno.EACCES if above.is_dir() else errno.ENOTDIR)
        raise failure(RecordReadOnly, "record-folder", record=place.name, found=reason)
    return _sqlite(place.path, "rwc", poolclass=NullPool)


def _sqlite(path: Path, mode: str, *, poolclass: Any) -> Engine:
    uri = f"{path.absolute().as_uri()}?mode="

    def connect() -> sqlite3.Connection:
        if mode != "ro":
            path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(uri + mode, uri=True, timeout=WAIT, isolation_level=None, check_same_thread=False)
        try:
            if mode != "ro":
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute(f"PRAGMA synchronous = {SYNCHRONOUS}")
                connection.execute("PRAGMA secure_delete = ON")
            connection.execute("PRAGMA cache_size = -32000")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except BaseException:
            connection.close()
            raise
        return connection

    def connect_after_recovery() -> sqlite3.Connection:
        try:
            return connect()
        except sqlite3.OperationalError as raised:
            unfinished = raised.sqlite_errorname.startswith(_UNFINISHED)
            if mode != "ro" or not unfinished or not os.access(path, os.R_OK):
                raise
        # A writer was killed, and what it left has to be finished before anybody can read: by SQLite, if it may.
        with (
            suppress(sqlite3.OperationalError),
            closing(sqlite3.connect(uri + "rw", uri=True, timeout=WAIT)) as finishing,
        ):
            finishing.execute("SELECT count(*) FROM sqlite_master").fetchone()
            return connect()
        return _in_memory(path) or connect()

    return create_engine("sqlite://", creator=connect_after_recovery, poolclass=poolclass, pool_reset_on_return=None)


def _in_memory(path: Path) -> sqlite3.Connection | None:
    """A connection to a copy of the file in which what a killed writer left is finished; None while somebody writes."""
    try:
        image = finished(path)
    except OSError as raised:
        raise sqlite3.OperationalError(f"unable to open database file: {raised}") from raised
    if image is None:
        return None
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    if image:
        connection.deserialize(image)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _postgresql(place: Place, *, poolclass: Any, options: str = "") -> Engine:
    try:
        import psycopg  # noqa: F401
    except ImportError:
        raise failure(RecordError, "record-driver", record=place.name) from None
    settings = f"-c search_path={_SCHEMA} -c lock_timeout={int(WAIT * 1000)} {options}"
    assert place.url is not None
    return create_engine(place.url, poolclass=poolclass, connect_args={"options": settings, "connect_timeout": 10})


def chunks(values: Collection[str], size: int = 10_000) -> Iterator[list[str]]:
    """The values, so many at a time: databases take only so many in one statement."""
    listed = list(values)
    for start in range(0, len(listed), size):
        yield listed[start : start + size]


@contextmanager
def transaction(connection: Connection, place: Place) -> Iterator[None]:
    """One transaction of a writer: it queues for the others, and all of it is recorded or nothing."""
    with naming(place.name), connection.begin():
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
        yield


def prepare(connection: Connection, place: Place) -> bool:
    """Creates the tables where there are none; whether the read models are of an earlier version.

    Raises RecordTooNew, RecordDamaged, and RecordError where the file is some other program's database.
    """
    if connection.dialect.name == "postgresql" and not inspect(connection).has_schema(_SCHEMA):
        connection.exec_driver_sql(f"CREATE SCHEMA {_SCHEMA}")
    tables = inspect(connection).get_table_names()
    if not tables:
        schema.create(connection)
        return False
    if not {"meta", "log", "payloads"} & set(tables):
        raise failure(RecordError, "record-foreign", record=place.name, found=", ".join(tables[:5]))
    return outdated(connection, place)


def outdated(connection: Connection, place: Place) -> bool:
    """Whether the read models are of an earlier version of Constancia.

    Raises RecordNotFound where there are no tables, RecordTooNew where a later version wrote them, RecordDamaged where
    the table that says so does not.
    """
    tables = set(inspect(connection).get_table_names())
    if "meta" not in tables:
        if {"log", "payloads"} & tables:
            raise failure(RecordDamaged, "record-meta", record=place.name, found="")
        raise failure(RecordNotFound, "record-empty", record=place.name)
    stated: dict[object, object] = dict(connection.execute(select(schema.meta)).all())
    if set(stated) != {"log", "models"} or not all(str(value).isdecimal() for value in stated.values()):
        raise failure(RecordDamaged, "record-meta", record=place.name, found=repr(stated))
    versions = {name: int(str(value)) for name, value in stated.items()}
    for what, known in (("log", schema.LOG_VERSION), ("models", schema.MODELS_VERSION)):
        if versions[what] > known:
            raise failure(RecordTooNew, "record-too-new", record=place.name, found=versions[what], expected=known)
    return versions["models"] < schema.MODELS_VERSION


@contextmanager
def snapshot(place: Place, *, lenient: bool = False) -> Iterator[Connection]:
    """A connection to which the record does not change, whatever is appended meanwhile; it cannot write.

    `lenient`: text that is no UTF-8 is given with surrogates, where it otherwise is an error of the database.
    """
    engine = reading(place)
    try:
        with naming(place.name), engine.connect() as connection:
            if connection.dialect.name == "sqlite":
                if lenient:
                    driver: Any = connection.connection.driver_connection
                    driver.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
                connection.exec_driver_sql("BEGIN")
            else:
                connection = connection.execution_options(isolation_level="REPEATABLE READ")
            yield connection
    finally:
        engine.dispose()


@contextmanager
def one_state(connection: Connection) -> Iterator[None]:
    """Sees one state of the record in all that is asked inside, whatever is appended meanwhile."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("BEGIN")
        try:
            yield
        finally:
            connection.exec_driver_sql("ROLLBACK")
    else:
        connection.rollback()
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        try:
            yield
        finally:
            connection.rollback()


def at_rest(connection: Connection) -> None:
    """Leaves a SQLite file as one plain file, unless somebody else is using it."""
    if connection.dialect.name != "sqlite":
        return
    driver: Any = connection.connection.driver_connection
    driver.execute("PRAGMA busy_timeout = 0")
    try:
        driver.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError:
        return  # another reader or writer has it open; the last writer to leave does this
