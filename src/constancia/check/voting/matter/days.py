"""Days that words tell of a matter, as those of a journey: month and day, for the year is seldom said."""

from __future__ import annotations

import re

from constancia.check.around.surroundings import dates_in
from constancia.model.time import edtf

Days = tuple[tuple[tuple[int, int], tuple[int, int]], ...]
"""First and last day of each stretch, as `(month, day)`, both in one year."""

_SOME_YEAR = "2000-01-01"
_LONGEST = 60
"""Days that a stretch has at most which tells one journey from another."""
_DAY = 5
"""Characters of month and day in a date: its year may be the wrong one."""
_OF_MONTH = re.compile(r"\b(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|º|°)?\b")


def days_told(text: str, language: str, but: frozenset[str] = frozenset()) -> Days:
    """The days that a text gives by number and month, but for those named, which are the vote's."""
    found = []
    for mark in dates_in(text, language, _SOME_YEAR):
        if mark.date is None or mark.meaning != "date" or not _OF_MONTH.search(text[mark.start : mark.end]):
            continue
        if mark.date[-_DAY:] in {day[-_DAY:] for day in but}:
            continue
        days = edtf(mark.date)
        if days.first is None or days.last is None or (days.last - days.first).days > _LONGEST:
            continue
        if days.first.year == days.last.year:
            found.append(((days.first.month, days.first.day), (days.last.month, days.last.day)))
    return tuple(found)


def apart(told: Days, recorded: Days) -> bool:
    """Whether both give days, and what is told lies within none of the stretches recorded.

    A leave may be longer than what it is for: a summit of three days lies in a leave of five, and no longer one does.
    """
    if not told or not recorded:
        return False
    return not any(start <= first and last <= end for first, last in told for start, end in recorded)
