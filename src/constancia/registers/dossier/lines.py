"""On which line each key of a TOML file stands, so that a fault can be shown where it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""Keys and positions from the top of the file: `("count", 0, "as_of")`."""

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*((?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*'))*)\s*=""")
_TOKEN = re.compile(r'"""|\'\'\'|"(?:\\.|[^"\\])*"|\'[^\']*\'|#.*|[\[\]{}]')


def line_numbers(text: str) -> dict[Path, int]:
    """Each table and key of a valid TOML text with the line on which it begins, counted from 1.

    Keys inside inline tables have no line of their own: look up the key that holds them.

    >>> line_numbers('id = "a"\\n[[event]]\\nname = "b"')[("event", 0, "name")]
    3
    """
    found: dict[Path, int] = {}
    counts: dict[Path, int] = {}
    table: Path = ()
    for number, line in _logical(text):
        header = _HEADER.match(line)
        if header:
            table = _place(_keys(header[2]), counts, repeated=header[1] == "[[")
            found[table] = number
            continue
        key = _KEY.match(line)
        if key:
            path = table
            for part in _keys(key[1]):
                path = (*path, part)
                found.setdefault(path, number)
    return found


def line_of(path: Path, lines: dict[Path, int]) -> int:
    """The line of a key, or of the nearest table around it."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


def _keys(text: str) -> list[str]:
    return [part.strip().strip("\"'") for part in re.findall(r"\"[^\"]*\"|'[^']*'|[^.]+", text)]


def _place(keys: list[str], counts: dict[Path, int], *, repeated: bool) -> Path:
    """The path of a table: a part that names an array of tables stands for its last table so far."""
    path: Path = ()
    for position, key in enumerate(keys):
        path = (*path, key)
        if repeated and position == len(keys) - 1:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path


def _logical(text: str) -> Iterator[tuple[int, str]]:
    """The lines on which a header or a key can begin: not those inside a string or an array of several lines."""
    depth, closing = 0, ""
    for number, line in enumerate(text.splitlines(), 1):
        if not closing and depth == 0:
            yield number, line
            if _HEADER.match(line):
                continue
        for token in _TOKEN.findall(line):
            if closing:
                closing = "" if token == closing else closing
            elif token in ('"""', "'''"):
                closing = token
            elif token in "[{":
                depth += 1
            elif token in "]}":
                depth -= 1
