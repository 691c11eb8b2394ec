"""Rows of a CSV file, checked against the header that is expected, with the place of whatever is wrong."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from constancia.errors import RegisterError


def text_of(data: bytes, path: str) -> str:
    """The file as text; raises RegisterError where it is not UTF-8."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RegisterError(f"{path}: not UTF-8 at byte {error.start}", path=path) from error


def rows_of(data: bytes, path: str, headers: Iterable[tuple[str, ...]]) -> tuple[tuple[str, ...], list[list[str]]]:
    """The header that the file has, and its rows.

    Raises RegisterError for a header that is none of those expected, or a row with another number of columns.
    """
    table = [row for row in csv.reader(io.StringIO(text_of(data, path), newline="")) if row]
    expected = tuple(headers)
    header = tuple(table[0]) if table else ()
    if header not in expected:
        known = " or ".join(",".join(names) for names in expected)
        raise RegisterError(f"{path}: header is {','.join(header) or 'missing'!r}, expected {known}", path=path, row=0)
    width = len(header)
    del table[0]
    for number, row in enumerate(table, 1):
        if len(row) != width:
            raise RegisterError(
                f"{path}, row {number}: {len(row)} columns, expected {width}: {','.join(row)[:80]!r}",
                path=path,
                row=number,
            )
    return header, table


def fields_of(data: bytes, path: str, header: tuple[str, str], known: frozenset[str]) -> dict[str, str]:
    """A table of two columns as a mapping.

    Raises RegisterError for a field that is not known, missing, or given twice.
    """
    _, rows = rows_of(data, path, (header,))
    fields: dict[str, str] = {}
    for number, (name, value) in enumerate(rows, 1):
        if name not in known or name in fields:
            found = "given twice" if name in fields else "not known"
            raise RegisterError(
                f"{path}, row {number}: field {name!r} is {found}; expected {', '.join(sorted(known))}",
                path=path,
                row=number,
            )
        fields[name] = value
    missing = known - fields.keys()
    if missing:
        raise RegisterError(f"{path}: no field {', '.join(sorted(missing))}", path=path)
    return fields


def number(value: str, path: str, row: int | None, what: str) -> int:
    """A whole number that is not negative; raises RegisterError for anything else."""
    if not (value.isascii() and value.isdigit()):
        place = path if row is None else f"{path}, row {row}"
        raise RegisterError(f"{place}: {what} is {value!r}, expected a whole number", path=path, row=row)
    return int(value)
