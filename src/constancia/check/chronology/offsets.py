"""Offsets from one event to another, as dates say them: "two weeks after", "al día siguiente", "days later"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from constancia.language import language
from constancia.language.shape.calendar import Calendar
from constancia.syntax.folding import fold_in_place

_UNITS = {"day": (1, 0), "week": (7, 3), "fortnight": (14, 4), "month": (30, 10), "year": (365, 45)}
"""Days in a unit, and days by which one of it may be off: "two weeks" of fifteen days."""

_WORD = re.compile(r"\d+|[^\W\d_]+")

NEXT_DAY = re.compile(r"\b(?:dia siguiente|jornada siguiente|(?:next|following) day|day after$)")
DAY_BEFORE = re.compile(r"\b(?:vispera|dia (?:antes|previo|anterior)|(?:previous|preceding) day|day before$|eve$)")
SAME_DAY = re.compile(r"\b(?:mismo dia|same day)\b")
LATER = frozenset({"later", "earlier"})


@dataclass(frozen=True, slots=True)
class Offset:
    """So many days after (before, where negative) something."""

    least: int
    most: int
    counted: bool
    """Whether the text says how many; else only which came first."""
    complement: bool
    """Whether what it is counted from follows: "after …"; else it was said before: "later"."""

    def fits(self, least: int, most: int) -> bool:
        """Whether a stretch of days overlaps it."""
        return self.least <= most and least <= self.most

    def turned(self, least: int, most: int) -> bool:
        """Whether what is said to have come first came second."""
        return (self.least >= 0 and most < 0) or (self.most <= 0 and least > 0)


@lru_cache(maxsize=4)
def _calendar(code: str) -> Calendar:
    return language(code).calendar


def offset_of(expression: str, following: str, code: str) -> Offset | None:
    """The offset that a date expression gives; None where it gives none, or counts in hours.

    >>> offset_of("two weeks after", "the report", "en")
    Offset(least=11, most=17, counted=True, complement=True)
    """
    folded = " ".join(fold_in_place(expression).split())
    calendar = _calendar(code)
    complement = _has_complement(folded, fold_in_place(following), code)
    for pattern, days in ((NEXT_DAY, 1), (DAY_BEFORE, -1), (SAME_DAY, 0)):
        if pattern.search(folded) and not _count(folded, calendar):
            return Offset(days, days, True, complement)
    tokens = _WORD.findall(folded)
    directions = [word for word in (*calendar.after, *calendar.before) if re.search(rf"\b{re.escape(word)}\b", folded)]
    if not directions:
        return None
    back = any(word in calendar.before for word in directions)
    unit = next((calendar.units[word] for word in tokens if word in calendar.units), None)
    if unit not in _UNITS:
        return None
    size, slack = _UNITS[unit]
    count = _count(folded, calendar)
    if count is None:
        return Offset(-100_000, 0, False, complement) if back else Offset(0, 100_000, False, complement)
    middle, width = count * size, slack * (1 if count < 4 else 2)
    low, high = middle - width, middle + width
    return Offset(-high, -low, True, complement) if back else Offset(low, high, True, complement)


def _count(folded: str, calendar: Calendar) -> int | None:
    digits = re.search(r"\b\d{1,3}\b", folded)
    if digits:
        return int(digits.group())
    named = [value for word, value in calendar.counts.items() if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", folded)]
    return max(named) if named else None


def _has_complement(folded: str, following: str, code: str) -> bool:
    if any(word in folded.split() for word in LATER):
        return False
    if code == "es":
        return re.match(r"\s*(?:de|del|que)\b", following) is not None or folded.endswith((" de", " que", " del"))
    return folded.split()[-1] in ("after", "before") or re.match(r"\s*(?:after|before|of)\b", following) is not None
