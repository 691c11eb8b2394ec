"""What reaches a terminal: no control character of a text, a title, a file name or an error, under any option.

A terminal obeys control characters: they hide words, move what was said, or set the title of the window. Each is
written as JSON writes it (`\\u001b`), so that JSON stays what it is and everybody else sees that something is there.
Colour is ours alone, and marked so that no text can imitate it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from constancia.compiled import compiled

_OBEYED: Final = compiled("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""C0 and C1 but for tab and line feed, and what reorders or breaks lines."""

_MARK: Final = f"\uf8ff{os.urandom(8).hex()}\uf8ff"
"""Stands where an escape sequence of ours begins: nobody who wrote a text knows it."""


def clean(text: str) -> str:
    """The text with every character that a terminal would obey written out.

    >>> clean("70 votos\\x1b[8m en contra\\n")
    '70 votos\\\\u001b[8m en contra\\n'
    """
    return _OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def paint(text: str, style: str) -> str:
    """The text in an ANSI style."""
    start = _MARK if isinstance(sys.stdout, _Cleaned) else "\x1b"
    return f"{start}[{style}m{text}{start}[0m"


def cells(row: Iterable[Any]) -> list[Any]:
    """The cells of a CSV row; those that a spreadsheet would run as a formula are marked as text.

    >>> cells(["=HYPERLINK(1)", "-5", -5, "- 5 votes"])
    ["'=HYPERLINK(1)", '-5', -5, "'- 5 votes"]
    """
    return [f"'{cell}" if isinstance(cell, str) and _RUN.match(cell) else cell for cell in row]


_RUN: Final = compiled(r"(?![+-]?[0-9]+(?:[.,][0-9]+)?$)\s*[=+\-@|]")
"""How a cell begins that a spreadsheet runs; a number is none."""


class _Cleaned:
    """A stream of text through which nothing goes raw but line feeds, tabs and our own colours."""

    def __init__(self, stream: Any) -> None:
        self.uncleaned = stream

    def write(self, text: str) -> int:
        """Writes the text, cleaned; how long it was."""
        self.uncleaned.write(clean(text).replace(_MARK, "\x1b"))
        return len(text)

    def writelines(self, lines: Any) -> None:
        """Writes each."""
        for line in lines:
            self.write(line)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.uncleaned, name)


def uncleaned(stream: Any) -> Any:
    """The stream below, for a progress bar, which says nothing that comes from a text."""
    return stream.uncleaned if isinstance(stream, _Cleaned) else stream


@contextmanager
def cleaned() -> Iterator[None]:
    """Cleans what is written to stdout and stderr meanwhile."""
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = (_Cleaned(stream) if stream is not None else None for stream in before)
    try:
        yield
    finally:
        sys.stdout, sys.stderr = before
