"""The notes under a roll, read out of a file whose rows are often broken, and told apart by who wrote them."""

from __future__ import annotations

import csv
import io
import re

from constancia.errors import RegisterError
from constancia.model.votes import Author, Note
from constancia.registers.faults import fault
from constancia.registers.reading import Notices
from constancia.registers.tables import text_of

_TIME = re.compile(r"(\d{1,2}):(\d{2})")
_BROKEN = re.compile(r"\s*(?:(?P<hour>\d{1,2})[:,;.](?P<minute>\d{2})\s*[,;]?)?(?P<text>.*)", re.S)
_QUOTES = ' \t\r\n"“”'
_CHAIR = re.compile(r"\bd?ejan? cons\w*a\b|\bprecisa que\b|\bse incorporaron a la sesi[oó]n\b", re.IGNORECASE)
"""What the chair says for the minutes, typing errors included; the rest are remarks of the register's editors."""


def read_notes(data: bytes, path: str, notices: Notices) -> tuple[tuple[Note, int], ...]:
    """The notes of a voting or an attendance call, each with its row, in the file's order.

    Rows with unquoted commas, a semicolon for a comma, or no time are read whole and listed as repaired.

    Raises RegisterError where the file has no header, or a row has no text.
    """
    text = text_of(data, path)
    header, _, body = text.partition("\n")
    if header.strip().lower() != "hora,nota":
        raise fault(RegisterError, "table-header", path=path, found=header.strip(), expected="hora,nota")
    if not body.strip():
        return ()
    found: list[tuple[str | None, str]]
    rows = [row for row in csv.reader(io.StringIO(body, newline="")) if row]
    if all(len(row) == 2 and _TIME.fullmatch(row[0]) for row in rows):
        found = [(_hour(row[0]), row[1]) for row in rows]
    else:
        found = _repaired(body, path, notices)
    notes = []
    for number, (time, words) in enumerate(found, 1):
        written = _unquoted(words)
        if not written:
            raise fault(RegisterError, "register-note-empty", path=path, where=number)
        notes.append((Note(written, author_of(written), time), number))
    return tuple(notes)


def author_of(text: str) -> Author:
    """Who wrote a note: the chair puts votes on record, the editors remark on the publication.

    >>> author_of("El presidente del Congreso deja constancia del voto a favor del congresista Flores Ruíz.")
    <Author.CHAIR: 'chair'>
    """
    return Author.CHAIR if _CHAIR.search(text) else Author.EDITOR


def _hour(time: str) -> str:
    hour, minute = time.split(":")
    return f"{hour:0>2}:{minute}"


def _unquoted(text: str) -> str:
    words = text.strip(_QUOTES)
    if words.endswith('".'):
        words = words[:-2].rstrip(_QUOTES) + "."
    return words


def _repaired(body: str, path: str, notices: Notices) -> list[tuple[str | None, str]]:
    """Notes of a file that is no CSV of two columns: one note for each line."""
    found: list[tuple[str | None, str]] = []
    lines = [line for line in body.splitlines() if line.strip(_QUOTES + ",")]
    for match in filter(None, map(_BROKEN.fullmatch, lines)):
        time = f"{match['hour']:0>2}:{match['minute']}" if match["hour"] else None
        found.append((time, match["text"].lstrip(',;" ')))
        notices.add(path, len(found), "note-repaired")
    return found
