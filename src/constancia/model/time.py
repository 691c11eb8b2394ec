"""Dates that may be known only in part (EDTF, ISO 8601-2), and the three times of the record."""

from __future__ import annotations

import calendar
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from constancia.compiled import compiled
from constancia.lean import dataclass

_SEASONS = range(21, 25)
"""Spring, summer, autumn, winter in the place of a month."""
_PART = compiled(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)")


@dataclass(frozen=True, slots=True)
class Interval:
    """Days from `first` to `last`, both included; None is open."""

    first: date | None
    last: date | None

    def __post_init__(self) -> None:
        if self.first and self.last and self.last < self.first:
            raise ValueError(f"interval ends before it begins: {self.first}/{self.last}")

    def overlaps(self, other: Interval) -> bool:
        """Whether the two have a day in common."""
        return not (
            (self.last and other.first and self.last < other.first)
            or (other.last and self.first and other.last < self.first)
        )

    def contains(self, day: date) -> bool:
        """Whether the day lies inside."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def covers(self, other: Interval) -> bool:
        """Whether every day of the other lies inside."""
        return (self.first is None or (other.first is not None and self.first <= other.first)) and (
            self.last is None or (other.last is not None and other.last <= self.last)
        )

    def widened(self, before: int, after: int) -> Interval:
        """The interval with so many days more at its beginning and its end."""
        return Interval(
            self.first and self.first - timedelta(days=before), self.last and self.last + timedelta(days=after)
        )


def _bounds(part: str) -> tuple[Interval, str]:
    match = _PART.fullmatch(part)
    if not match:
        raise ValueError(f"not an EDTF date: {part!r} (expected YYYY, YYYY-MM, YYYY-MM-DD, or two of them with '/')")
    year, month, day, qualifier = int(match[1]), match[2], match[3], match[4]
    if day:
        only = date(year, int(month), int(day))
        return Interval(only, only), qualifier
    if month and int(month) in _SEASONS:
        # A season is not tied to one hemisphere (ISO 8601-2, 4.8): any day of its year may be meant.
        return Interval(date(year, 1, 1), date(year, 12, 31)), qualifier
    if month:
        last = calendar.monthrange(year, int(month))[1]
        return Interval(date(year, int(month), 1), date(year, int(month), last)), qualifier
    return Interval(date(year, 1, 1), date(year, 12, 31)), qualifier


@lru_cache(maxsize=4096)
def edtf(text: str) -> Interval:
    """The days that an EDTF date or interval may mean.

    Reads `2023`, `2023-06`, `2023-23` (a season), `2023-06-01`, each with `~`, `?` or `%`; `a/b`, `../b`, `a/..`.
    An interval runs from the first day that its start may mean to the last that its end may mean.

    Raises ValueError for anything else.

    Source: ISO 8601-2:2019, the part of level 1 that registers and reports use.

    >>> edtf("2023-06/2023-08-29").last
    datetime.date(2023, 8, 29)
    """
    if "/" in text:
        start, _, end = text.partition("/")
        first = None if start in ("..", "") else _bounds(start)[0].first
        last = None if end in ("..", "") else _bounds(end)[0].last
        return Interval(first, last)
    return _bounds(text)[0]


def approximate(text: str) -> bool:
    """Whether the date says of itself that it is uncertain or approximate."""
    return any(mark in text for mark in "~?%")


def same_date(claimed: str, recorded: str) -> bool:
    """Whether a claimed EDTF date is right at its own precision: "June" and 1 June agree, 2 June and 1 June do not."""
    left, right = edtf(claimed), edtf(recorded)
    if "/" in claimed or "/" in recorded:
        starts = [part.partition("/")[0] for part in (claimed, recorded)]
        ends = [part.partition("/")[2] or part for part in (claimed, recorded)]
        return _part_agrees(*starts) and _part_agrees(*ends)
    return left.overlaps(right)


def _part_agrees(claimed: str, recorded: str) -> bool:
    if ".." in (claimed, recorded) or "" in (claimed, recorded):
        return claimed == recorded
    return edtf(claimed).overlaps(edtf(recorded))


def utc(text: str) -> datetime:
    """A moment from its ISO 8601 text; raises ValueError where it has no time zone."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"a moment needs a time zone: {text!r}")
    return moment.astimezone(UTC)
