"""Datelines: the place, day and agency that a paragraph may open with, which say where the report comes from."""

from __future__ import annotations

import re

from constancia.compiled import compiled
from constancia.lean import dataclass

_HEAD = 80
"""Code points from the beginning of a paragraph within which a dateline stands."""
_PLACE = compiled(
    r"[^\S\n]*(?:[A-ZÁÉÍÓÚÑ][\w.'’-]*[ /,]{1,2}|(?:de|del|la|las|los|el|y|of|the|and)\s){1,7}"
    r"(?:\([^()\d\n]{2,40}\),?\s)?(?:[–—|·•-]{1,2}[^\S\n])?"
    r"(?:\((?:[A-ZÁÉÍÓÚÑ][\w.'’&-]*[ ,/–—-]{1,3}){0,7}|(?:el|on)\s)?"
)
_OPENED = compiled(r"[^\S\n]*[\[(]?[^\S\n]*")
"""What may stand before a dateline that begins with its day, or has a bracket around it."""
_WRITTEN_OUT = compiled(r"\b[12]\d{3}\b")
"""A day with its year: alone at the beginning of a paragraph only such a one dates the report."""
_CLOSED = compiled(r"(?:,[^\S\n]*[A-ZÁÉÍÓÚÑ][\w.'’ -]{1,30})?[\])][^\S\n]*[.:–—-]*(?=\s)")
"""The end of a dateline in brackets: `[23 June 2023, Lima]`."""
_DAY_FIRST = compiled(
    r"(?:,?(?:[^\S\n]+[A-ZÁÉÍÓÚÑ][\w.'’-]*,?){1,5})?[^\S\n]*(?:\([A-ZÁÉÍÓÚÑ][^()\n]{1,40}\)[^\S\n]*)?"
    r"(?:[–—|·•-]{1,2}\s|\.[^\S\n]*[–—-]*\s+(?=[A-ZÁÉÍÓÚÑ¿¡\"“«])|:\s)"
)
"""What follows a day that opens a paragraph and says when the report is from: its place, its agency, a dash."""
_COLON = compiled(r":\s(?=[A-ZÁÉÍÓÚÑ¿¡\"“«])")
"""Ends a dateline whose place a comma parts from the day, or capitals set off: `LIMA, 6 January: …`."""
_SET_OFF = compiled(r".*[,–—|·•-][^\S\n]*|[^a-záéíóúñ]+")
_SHEET = compiled(r"[A-ZÁÉÍÓÚÑ][\w.'’-]*(?:[^\S\n][\w.'’-]+){1,4},[^\S\n]")
"""The name of a bulletin before its day: `Andes monitor, January 17, 2023: …`."""
_YEAR = compiled(r"[^\S\n](\d\d)(?=[^\S\n]{0,2}\()")
"""A year in two digits, as agencies write it before their name: `22 DEC 89 (AGENCY)`."""
_END = compiled(
    r"\)?\s*(?:[|·•]\s|\([^)\n]{1,60}\)\s*(?:[.:–—-]|$)|\.?\s*[–—-]{1,2}\s|\.\s*$|\.-|/|\.\s+(?=[A-ZÁÉÍÓÚÑ]))"
)
_BEHIND = compiled(r"[\s.:–—/-]*(?:\[[A-Z ]{3,30}\]\s*)*")
"""What stands between the dateline and the first word of the body: dashes and a monitor's tag, `-- [TEXT]`."""
_DAYS = frozenset({"date", "weekday", "day-of-month", "deictic"})
"""Meanings of a date that a dateline may have."""


_CENTURY = 70
"""Years in two digits from which on they are of the last century."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """The end of a dateline, from its date on."""

    end: int
    """Where the date ends."""
    body: int
    """Where the body of the paragraph begins."""
    year: int | None = None
    """The year that it writes in two digits."""


def read(text: str, start: int, end: int, meaning: str) -> Dateline | None:
    """The dateline in which a date stands; None where it stands in none."""
    line = max(text.rfind("\n", max(0, start - _HEAD), start) + 1, start - _HEAD, 0)
    if meaning not in _DAYS or (line and text[line - 1] != "\n"):
        return None
    short = _YEAR.match(text, end)
    end = short.end() if short else end
    closing = _closing(text, line, start, end)
    if not closing:
        return None
    behind = _BEHIND.match(text, closing.end())
    year = int(short[1]) + (2000 if int(short[1]) < _CENTURY else 1900) if short else None
    return Dateline(end, behind.end() if behind else closing.end(), year)


def _closing(text: str, line: int, start: int, end: int) -> re.Match[str] | None:
    """What ends a dateline behind its date, as what stands before the date in its line asks."""
    newline = text.find("\n", end, end + _HEAD)
    limit = newline if newline >= 0 else min(len(text), end + _HEAD)
    bracket = _OPENED.match(text, line, start)
    begins = bracket.end() if bracket else line
    opened = "[" in text[line:begins] or "(" in text[line:begins]
    if begins == start:
        if not _WRITTEN_OUT.search(text, start, end):
            return None
        return (_CLOSED if opened else _DAY_FIRST).match(text, end, limit)
    if not _PLACE.fullmatch(text, begins, start):
        sheet = _SHEET.fullmatch(text, begins, start) and _WRITTEN_OUT.search(text, start, end)
        return (_COLON.match(text, end, limit) or _DAY_FIRST.match(text, end, limit)) if sheet else None
    if opened:
        return _CLOSED.match(text, end, limit)
    found = _END.match(text, end, limit)
    if not found and text.count("(", begins, start) > text.count(")", begins, start):
        return _CLOSED.match(text, end, limit)  # `LIMA (Agency News - 8 December 2021) Lawmakers`
    return found or (_COLON.match(text, end, limit) if _SET_OFF.fullmatch(text, begins, start) else None)
