"""What stands in a file: the rows of a CSV table, checked against the header that is expected, or JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from sys import intern
from typing import Any, Final, TypeAlias

from constancia.errors import RegisterError
from constancia.registers.faults import fault


def text_of(data: bytes, path: str) -> str:
    """The file as text; raises RegisterError where it is not UTF-8."""
    try:
        return data.decode().removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise fault(RegisterError, "table-encoding", path=path, byte=error.start) from error


Row: TypeAlias = Sequence[str]


class _Lines(dict[str, Row]):
    """Lines of tables with the cells in each: a register of many small files says the same lines again and again."""

    def __missing__(self, line: str) -> Row:
        """Reads a line that is new; raises csv.Error where it is not to be read apart from the next."""
        if len(self) >= _KNOWN:
            self.clear()
        self[line] = row = tuple(map(intern, next(csv.reader((line,), strict=True))))
        return row


_KNOWN: Final = 50_000
"""Lines that are remembered, at most."""

_SMALL: Final = 65_536
"""Characters up to which a table is one of many."""

_lines: Final = _Lines()


def _table(text: str) -> list[Row]:
    """The rows of a CSV text that are not empty."""
    if len(text) <= _SMALL and "\r" not in text:
        with suppress(csv.Error):
            return list(filter(None, map(_lines.__getitem__, text.split("\n"))))
    return list(filter(None, csv.reader(io.StringIO(text, newline=""))))


def rows_of(data: bytes, path: str, headers: Iterable[tuple[str, ...]]) -> tuple[tuple[str, ...], list[Row]]:
    """The header that the file has, and its rows.

    Raises RegisterError for a header that is none of those expected, or a row with another number of columns.
    """
    table = _table(text_of(data, path))
    expected = tuple(headers)
    header = tuple(table[0]) if table else ()
    if header not in expected:
        known = " or ".join(",".join(names) for names in expected)
        raise fault(RegisterError, "table-header", path=path, found=",".join(header), expected=known)
    width = len(header)
    del table[0]
    widths = list(map(len, table))
    if widths.count(width) != len(widths):
        number, found = next((number, found) for number, found in enumerate(widths, 1) if found != width)
        raise fault(RegisterError, "table-width", path=path, where=number, found=found, expected=width)
    return header, table


def records_of(data: bytes, path: str, needed: Iterable[str]) -> Iterator[Mapping[str, str]]:
    """The rows as mappings of column to text, where a table may have columns that nobody asks for.

    A cell that is not there is empty. Raises RegisterError where a column that is needed is missing.
    """
    table = csv.DictReader(io.StringIO(text_of(data, path), newline=""))
    missing = [name for name in needed if name not in (table.fieldnames or ())]
    if missing:
        raise fault(RegisterError, "register-no-field", path=path, missing=missing)
    for row in table:
        yield {name: value or "" for name, value in row.items() if name is not None}


def json_of(data: bytes | str, path: str) -> Any:
    """The JSON of a file; raises RegisterError for what is none, or nests too deep."""
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise fault(RegisterError, "votes-json", path=path, reason=str(error).partition(";")[0]) from error


def fields_of(data: bytes, path: str, header: tuple[str, str], known: frozenset[str]) -> dict[str, str]:
    """A table of two columns as a mapping.

    Raises RegisterError for a field that is not known, missing, or given twice.
    """
    _, rows = rows_of(data, path, (header,))
    fields: dict[str, str] = {}
    for number, (name, value) in enumerate(rows, 1):
        if name not in known or name in fields:
            raise fault(RegisterError, "table-field", path=path, where=number, found=name, expected=sorted(known))
        fields[name] = value
    missing = known - fields.keys()
    if missing:
        raise fault(RegisterError, "table-no-field", path=path, missing=sorted(missing))
    return fields


def number(value: str, path: str, row: int, what: str) -> int:
    """A whole number that is not negative; raises RegisterError for anything else."""
    if not (value.isascii() and value.isdigit() and len(value) < 10):  # nobody counts a billion votes
        raise fault(RegisterError, "table-number", path=path, where=row, what=what, found=value[:40])
    return int(value)
