"""Offsets from one event to another, as dates say them: "two weeks after", "al día siguiente", "days later"."""

from __future__ import annotations

import re
from functools import lru_cache

from constancia.compiled import compiled
from constancia.language import language
from constancia.language.shape.calendar import Calendar
from constancia.lean import dataclass
from constancia.syntax.folding import fold_in_place

_UNITS = {"day": (1, 0), "week": (7, 3), "fortnight": (14, 4), "month": (30, 10), "year": (365, 45)}
"""Days in a unit, and days by which one of it may be off: "two weeks" of fifteen days."""

_WORD = compiled(r"\d+|[^\W\d_]+")


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


class _Words:
    """What a language says of offsets, compiled once."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self.whole = tuple(
            (compiled(pattern), days)
            for pattern, days in ((calendar.next_day, 1), (calendar.day_before, -1), (calendar.same_day, 0))
        )
        self.unlinked = frozenset(calendar.unlinked)
        links = "|".join(calendar.links)
        self.links, self.ends = compiled(rf"\s*(?:{links})\b"), compiled(rf"(?<!\S)(?:{links})$")

    def linked(self, folded: str, following: str) -> bool:
        """Whether what an offset is counted from follows it."""
        linked = self.links.match(following) or self.ends.search(folded)
        return linked is not None and not self.unlinked & set(folded.split())


@lru_cache(maxsize=4)
def _words(code: str) -> _Words:
    return _Words(language(code).calendar)


def offset_of(expression: str, following: str, code: str) -> Offset | None:
    """The offset that a date expression gives; None where it gives none, or counts in hours.

    >>> offset_of("two weeks after", "the report", "en")
    Offset(least=11, most=17, counted=True, complement=True)
    """
    folded = " ".join(fold_in_place(expression).split())
    words = _words(code)
    calendar, complement = words.calendar, words.linked(folded, fold_in_place(following))
    for pattern, days in words.whole:
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
