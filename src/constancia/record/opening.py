"""Opens the record that a command reads or writes: a named one, or the user's own over the starter record.

The database library is loaded only where there is a database to open: a check against the starter record needs none.
"""

from __future__ import annotations

import os
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from constancia.errors import RecordNotFound
from constancia.record.layers import LayeredView
from constancia.record.times import Times, parse_times
from constancia.record.view import View

if TYPE_CHECKING:
    from constancia.record.log import StoredRecord

if TYPE_CHECKING:
    from constancia.record.log import StoredRecord

# The stored record brings SQLAlchemy, a fifth of a second: it is imported where a stored record is opened.

VARIABLE = "CONSTANCIA_RECORD"
"""Names the record where no option does."""


def own_record() -> Path:
    """Where the user's own record lies, whether or not it is there yet."""
    return Path(platformdirs.user_data_dir("constancia", appauthor=False)) / "record.db"


def open_view(
    record: str | Path | None = None,
    *,
    known_at: int | datetime | str | None = None,
    published_by: date | str | None = None,
    valid_on: date | str | None = None,
) -> View:
    """A reading of a record, bound to its three times; nothing is created or written.

    A record named here or by `CONSTANCIA_RECORD` (a path or a PostgreSQL URL) stands alone; otherwise the user's own,
    where there is one, lies over the starter record, which was always known. Times are given as values, or as text in
    the form that `--as-of`, `--published-by` and `--on` take.

    Raises RecordNotFound where a named record does not exist, UsageError for a time that makes no sense, RecordDamaged,
    RecordLocked and RecordTooNew.
    """
    times = parse_times(known_at, published_by, valid_on)
    named = record or os.environ.get(VARIABLE)
    if not named and not own_record().exists():
        return starter_view(times)
    from constancia.record.reading import StoredView

    if named:
        return StoredView(named, times=times)
    starter = starter_view(times)
    try:
        own = _stored(own_record(), times)
    except RecordNotFound:
        return starter
    return LayeredView((own, starter))


def starter_view(times: Times) -> View:
    """The starter record that comes with Constancia, at those times; when it was learned does not bind it."""
    from constancia.record.starter import open_starter

    starter = open_starter()
    if times.published_by is None and times.valid_on is None:
        return starter
    return starter.reading(Times(published_by=times.published_by, valid_on=times.valid_on))


def _stored(record: str | Path, times: Times) -> View:
    from constancia.record.reading import StoredView

    return StoredView(record, times=times)


def open_writer(record: str | Path | None = None) -> StoredRecord:
    """The record that is written to: the one named, else that of `CONSTANCIA_RECORD`, else the user's own.

    Creates it where there is none; a context manager. Raises RecordLocked, RecordReadOnly, RecordDamaged, RecordTooNew.
    """
    from constancia.record.log import StoredRecord

    return StoredRecord(record or os.environ.get(VARIABLE) or own_record())
