"""Days that words tell of a matter, as those of a journey: month and day, for the year is seldom said."""

from __future__ import annotations

from constancia.check.around.surroundings import dates_in
from constancia.compiled import compiled
from constancia.model.time import edtf

Days = tuple[tuple[tuple[int, int], tuple[int, int]], ...]
"""First and last day of each stretch, as `(month, day)`, both in one year."""

_SOME_YEAR = "2000-01-01"
_LONGEST = 60
"""Days that a stretch has at most which tells one journey from another."""
_DAY = 5
"""Characters of month and day in a date: its year may be the wrong one."""
_OF_MONTH = compiled(r"\b(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|º|°)?\b")


def days_told(text: str, language: str, but: frozenset[str] = frozenset()) -> Days:
    """The days that a text gives by number and month, but for those named, which are the vote's."""
    found = []
    for mark in dates_in(text, language, _SOME_YEAR):
        if mark.date is None or mark.meaning != "date" or not _OF_MONTH.search(text[mark.start : mark.end]):
            continue
        if mark.date[-_DAY:] in {day[-_DAY:] for day in but}:
            continue
        first, last = edtf(mark.date).first, edtf(mark.date).last
        if first and last and (last - first).days <= _LONGEST and first.year == last.year:
            found.append(((first.month, first.day), (last.month, last.day)))
    return tuple(found)


_YEAR = compiled(r"(?<![\w/.,-])(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?(?![\w/-]|[.,]\d)")


def years_told(text: str, language: str) -> frozenset[int]:
    """The years that a text gives by themselves, as that of a budget or of an election; not those of a day or a law.

    >>> sorted(years_told("presupuesto de 2022, del 4 de mayo de 2021, ley 2019-2020", "es"))
    [2019, 2020, 2022]
    """
    marks = dates_in(text, language, _SOME_YEAR)
    dated = [(mark.start, mark.end) for mark in marks if mark.date and len(mark.date) > len("2022")]
    found: set[int] = set()
    for match in _YEAR.finditer(text):
        if any(start <= match.start() < end for start, end in dated):
            continue
        first, _, last = match[0].replace("/", "-").partition("-")
        found |= {int(first), int(first[:2] + last if len(last) < len(first) and last else last or first)}
    return frozenset(found)


def apart(told: Days, recorded: Days) -> bool:
    """Whether both give days, and what is told lies within none of the stretches recorded.

    A leave may be longer than what it is for: a summit of three days lies in a leave of five, and no longer one does.
    """
    within = any(start <= first and last <= end for first, last in told for start, end in recorded)
    return bool(told and recorded) and not within
