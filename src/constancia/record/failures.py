"""What goes wrong in a database, said as one of Constancia's errors with the next step."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeAlias

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from constancia.errors import RecordDamaged, RecordError, RecordLocked, RecordNotFound, RecordReadOnly

_KEPT = "Nothing that was recorded before is lost"

_Known: TypeAlias = tuple[tuple[str, ...], type[RecordError], str]

_SQLITE: tuple[_Known, ...] = (
    (
        ("SQLITE_BUSY", "SQLITE_LOCKED"),
        RecordLocked,
        "another process writes to it and did not finish in time; try again",
    ),
    (
        ("SQLITE_READONLY", "SQLITE_PERM"),
        RecordReadOnly,
        "it cannot be written; check the permissions of the file and its folder, or name another with --record",
    ),
    (("SQLITE_FULL",), RecordReadOnly, "the disk is full; free some space and run the command again"),
    (
        ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR_SHORT_READ"),
        RecordDamaged,
        "the file is cut or broken; run 'constancia verify', then restore a backup: 'constancia import record'",
    ),
    (
        ("SQLITE_IOERR",),
        RecordReadOnly,
        "the system refused to read or write: a full disk, a size limit or a failing device; see to it and try again",
    ),
    (("SQLITE_CANTOPEN",), RecordNotFound, "it cannot be opened; check the path and the permissions of its folder"),
)

_POSTGRESQL: tuple[_Known, ...] = (
    (
        ("55P03", "57014", "40P01", "40001"),
        RecordLocked,
        "another process writes to it and did not finish in time; try again",
    ),
    (("25006", "42501"), RecordReadOnly, "this user may not write to it; connect as one that may"),
    (("53100",), RecordReadOnly, "the server's disk is full; free some space and run the command again"),
    (("3D000", "3F000", "42P01"), RecordNotFound, "there is no record there; the first import creates one"),
    (("XX001", "XX002"), RecordDamaged, "the server reports broken data; run 'constancia verify' and restore a backup"),
)


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
    except zlib.error as raised:
        raise RecordDamaged(
            f"The record {place}: a payload cannot be unpacked ({raised}). Run 'constancia verify' to find which.",
            record=place,
        ) from raised


def _explained(place: str, raised: BaseException | None, *, lost: bool = False) -> RecordError:
    found = " ".join(str(raised).split())
    if isinstance(raised, sqlite3.Error):
        name = getattr(raised, "sqlite_errorname", "") or _by_message(found)
        known = next((row for row in _SQLITE if name.startswith(row[0])), None)
    else:
        state = getattr(raised, "sqlstate", None)
        known = next((row for row in _POSTGRESQL if state in row[0]), None)
        if lost and (state is None or state.startswith(("08", "57P"))):
            step = (
                "the connection to the server failed; check that it runs and that the address is right, then try again"
            )
            return RecordError(f"The record {place}: {step} ({found}). {_KEPT}.", record=place, found=found)
    if known is None:
        return RecordError(f"The record {place}: the database says: {found}. {_KEPT}.", record=place, found=found)
    _, kind, step = known
    return kind(f"The record {place}: {step} ({found}). {_KEPT}.", record=place, found=found)


def _by_message(found: str) -> str:
    return "SQLITE_NOTADB" if "not a database" in found else ""
