"""A table as text and rows: its encoding, its separator, and on which line of the file a row stands."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator, Mapping

from constancia.errors import RegisterError
from constancia.language import SUPPORTED
from constancia.language.messages import say
from constancia.lean import dataclass
from constancia.registers.archive import PAGE
from constancia.registers.faults import fault

SEPARATORS = (",", ";", "\t", "|")
ENCODINGS = ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "cp1250", "latin-1", "iso8859-15", "cp850", "cp437")
"""What a mapping may declare. Where a file begins with a mark, the mark decides."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OTHER = {
    b"PK\x03\x04": "packed-file",
    b"\xd0\xcf\x11\xe0": "old-spreadsheet",
    b"%PDF-": "pdf-file",
}
"""How files begin that people take for tables, and what they are."""
_DECLARED = "sep="
"""How a spreadsheet begins a file whose separator it declares: `sep=;`."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table."""

    number: int
    """The first after the header being 1."""
    line: int
    """Of the file, counted from 1: the last one that the row takes."""
    cells: list[str]

    @property
    def place(self) -> int | Mapping[str, str]:
        """Where it stands, as a message says it: with the line where that does not follow from the row."""
        if self.line == self.number + 1:
            return self.number
        return {ui: say("words.row-line", ui, {"row": self.number, "line": self.line}) for ui in SUPPORTED}


def text_in(data: bytes, file: str, encoding: str | None = None) -> str:
    """The text of a file: by its mark, else in the encoding that is declared, else in UTF-8.

    Raises RegisterError with the byte that does not fit, for text with NUL in it, and for a spreadsheet. No encoding is
    guessed: a name with a wrong letter would be another name.
    """
    what = next((what for start, what in _OTHER.items() if data.startswith(start)), None)
    if what is not None:
        raise fault(RegisterError, "votes-no-text", path=file, what=what)
    if PAGE.match(data):
        raise fault(RegisterError, "archive-page", path=file)
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    used = marked or encoding or "utf-8"
    try:
        text = data.decode(used)
    except UnicodeDecodeError as error:
        name = used.removesuffix("-sig").upper()
        raise fault(RegisterError, "votes-encoding", path=file, byte=error.start, encoding=name) from error
    if not text.strip():
        raise fault(RegisterError, "votes-empty-file", path=file)
    if "\0" in text:
        raise fault(RegisterError, "votes-nul", path=file)
    return text.removeprefix("\ufeff")


def separator_of(text: str) -> str:
    """What parts the cells: as `sep=` declares it, else what stands most often in the header.

    >>> separator_of("voting;body,date;subject")
    ';'
    """
    header = text.lstrip("\r\n").partition("\n")[0].rstrip("\r")
    if header.lower().startswith(_DECLARED):
        return header[len(_DECLARED) :] or "\t"
    return max(SEPARATORS, key=header.count)


def rows_in(text: str, file: str, separator: str | None = None) -> Iterator[Row]:
    """The rows that hold anything, the header first as row 0.

    Raises RegisterError where the file is no table.
    """
    given = separator or separator_of(text)
    skipped = text.lstrip("\r\n").lower().startswith(_DECLARED)
    number = -1
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=given, strict=True)
        for cells in reader:
            if skipped and cells and cells[0].lower().startswith(_DECLARED):
                skipped = False
                continue
            if any(cells):
                number += 1
                yield Row(number, reader.line_num, cells)
    except (csv.Error, TypeError) as error:
        raise fault(RegisterError, "votes-csv", path=file, reason=str(error)) from error
