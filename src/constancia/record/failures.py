"""What goes wrong in a record, said as one of Constancia's errors with the next step."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeAlias

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from constancia.errors import RecordDamaged, RecordError, RecordLocked, RecordNotFound, RecordReadOnly
from constancia.record.saying import failure

_Known: TypeAlias = tuple[tuple[str, ...], type[RecordError], str]
"""Beginnings of a database's own codes, the error that they are, the message that says it."""

_SQLITE: tuple[_Known, ...] = (
    (("SQLITE_BUSY", "SQLITE_LOCKED"), RecordLocked, "record-locked"),
    (("SQLITE_READONLY", "SQLITE_PERM"), RecordReadOnly, "record-read-only"),
    (("SQLITE_FULL",), RecordReadOnly, "record-full"),
    (("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR_SHORT_READ"), RecordDamaged, "record-broken"),
    (("SQLITE_IOERR_READ", "SQLITE_IOERR_FSTAT", "SQLITE_IOERR_ACCESS"), RecordError, "record-unread"),
    (("SQLITE_IOERR",), RecordReadOnly, "record-refused"),
    (("SQLITE_CANTOPEN",), RecordNotFound, "record-no-file"),
)

_POSTGRESQL: tuple[_Known, ...] = (
    (("55P03", "57014", "40P01", "40001"), RecordLocked, "record-locked"),
    (("25006", "42501"), RecordReadOnly, "record-user"),
    (("53100",), RecordReadOnly, "record-full"),
    (("3D000", "3F000", "42P01"), RecordNotFound, "record-absent"),
    (("XX001", "XX002"), RecordDamaged, "record-broken"),
)

_LOST = ("08", "57P")
"""Beginnings of PostgreSQL's codes for a connection that broke."""


@contextmanager
def naming(place: str) -> Iterator[None]:
    """Turns what the database raises inside into an error that names the record and the next step."""
    try:
        yield
    except DBAPIError as raised:
        lost = isinstance(raised, OperationalError | InterfaceError) or raised.connection_invalidated
        raise _explained(place, raised.orig, lost=lost) from raised
    except sqlite3.Error as raised:
        raise _explained(place, raised) from raised
    except UnicodeDecodeError as raised:  # the driver cannot even read what SQLite says of a schema that was harmed
        raise failure(RecordDamaged, "record-broken", record=place, found=ascii(raised.object[:80])) from raised
    except zlib.error as raised:
        raise failure(RecordDamaged, "record-unpack", record=place, found=str(raised)) from raised
    except Exception as raised:
        if not hasattr(raised, "sqlstate"):
            raise
        lost = any(kind.__name__ in ("OperationalError", "InterfaceError") for kind in type(raised).__mro__)
        raise _explained(place, raised, lost=lost) from raised  # PostgreSQL's driver itself, which copies rows in


def _explained(place: str, raised: BaseException | None, *, lost: bool = False) -> RecordError:
    found = " ".join(str(raised).split())
    if isinstance(raised, sqlite3.Error):
        name = getattr(raised, "sqlite_errorname", "")
        known = next((row for row in _SQLITE if name.startswith(row[0])), None)
    else:
        state = getattr(raised, "sqlstate", None)
        known = next((row for row in _POSTGRESQL if state in row[0]), None)
        if state is None and 'database "' in found and "does not exist" in found:
            known = ((), RecordNotFound, "record-absent")  # psycopg gives no code for what fails while connecting
        elif known is None and lost and (state is None or state.startswith(_LOST)):
            known = ((), RecordError, "record-connection")
    _, kind, code = known or ((), RecordError, "record-database")
    return failure(kind, code, record=place, found=found)
