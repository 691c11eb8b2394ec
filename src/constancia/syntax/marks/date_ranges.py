"""Periods made of two dates: `del 10 al 15 de enero`, `from June 1 until August 29, 2023`, `May 12 and 13`."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from constancia.compiled import compiled
from constancia.language import language as language_of
from constancia.language.shape.calendar import Calendar
from constancia.syntax.marks.date_forms import BLANK, Atom
from constancia.syntax.marks.patterns import any_of

_ENDS = frozenset((
    "date", "month", "weekday", "year", "deictic", "day-of-month", "edge-year", "tomorrow", "period", "ordinal-weekday",
))  # fmt: skip
"""Meanings that a range may begin or end with."""
_NUMBER = r"(?P<day>(?<![\d.,:/$])(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|º)?)"
_LISTED = r"(?<![\d.,:/$])(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|º)?"
"""A day in a row of them before the last two: `24, 25 y 26 de noviembre`."""
_BACK = 48
"""Code points before a date in which the first day of its range may begin."""


class RangeForms:
    """What joins two dates in one language, compiled once."""

    def __init__(self, calendar: Calendar) -> None:
        def words(listed: tuple[str, ...]) -> str:
            return any_of(listed).replace(r"\s{1,3}", BLANK)

        links, between, pairs = words(calendar.range_links), words(calendar.between_links), words(calendar.pair_links)
        blank = f"(?:{BLANK})?"
        self.link = compiled(rf"(?P<strong>{blank}{links}{blank})|(?P<weak>{blank}{between}{blank})")
        self.start = compiled(rf"\b(?:(?P<between>{words(calendar.between)})|{words(calendar.range_starts)}){BLANK}$")
        weekday = rf"(?:{any_of(calendar.weekdays)},?{BLANK})?"
        self.before = compiled(
            rf"(?:\b(?:(?P<between>{words(calendar.between)})|(?P<from>{words(calendar.range_starts)})){BLANK})?"
            rf"{weekday}(?P<listed>(?:{_LISTED},{BLANK}){{1,5}})?{_NUMBER}"
            rf"{blank}(?:(?P<strong>{links})|(?P<weak>{between})|(?P<pair>{pairs})){blank}{weekday}$"
        )
        glue = any_of(calendar.glue)
        no_number, months = r"(?!\w|[.,:/-]\d|[^\S\n]?%)", rf"(?!{BLANK}?{any_of(calendar.months)}\b)"
        row = rf"(?P<listed>(?:,{BLANK}{_LISTED}){{1,5}})?,?"
        joint = rf"{row}{blank}(?:(?P<strong>{links})|(?P<weak>{pairs})){blank}(?:the{BLANK})?"
        year = rf",?{BLANK}(?P<year>(?:1[89]|20)\d\d)(?!\d)"
        ends = rf"{months}(?=[^\w]*$|[^\w\s]|{BLANK}(?:{glue})\b|\n|{BLANK}[^\w\s])"
        self.after_start = compiled(rf"{joint}{_NUMBER}{no_number}(?:{year})?{months}")
        self.after = compiled(rf"{joint}{_NUMBER}{no_number}(?:{year}|(?!,?{BLANK}(?:1[89]|20)\d\d(?!\d)){ends})")
        self.dashed = compiled(
            rf"(?P<strong>[-–])(?P<weak>(?!))?(?P<listed>(?!))?{_NUMBER}{no_number}(?:{year}|{months})"
        )


@lru_cache(maxsize=4)
def _range_forms(code: str) -> RangeForms:
    return RangeForms(language_of(code).calendar)


def join(folded: str, atoms: list[Atom], code: str) -> list[Atom]:
    """The atoms, those that make a range joined: the first carries the last one as `until`."""
    rules = _range_forms(code)
    out: list[Atom] = []
    index = 0
    while index < len(atoms):
        atom = atoms[index]
        index += 1
        floor = out[-1].end if out else 0
        following = atoms[index] if index < len(atoms) else None
        if atom.meaning in _ENDS and following and following.meaning in _ENDS and following.start - atom.end < 16:
            joined = _two_dates(folded, atom, following, floor, rules)
            if joined:
                out.append(_in_week(folded, out, joined))
                index += 1
                continue
        if atom.meaning == "year" and folded[atom.start - 1] in "-–":
            continue  # the second year of a term whose first one is none that stands for itself
        out.append(_day_before(folded, atom, floor, rules) or _day_after(folded, atom, following, code, rules) or atom)
    return out


def _in_week(folded: str, before: list[Atom], joined: Atom) -> Atom:
    """Weekdays that the week before them dates: `next week between Wednesday and Friday`."""
    week = before[-1] if before else None
    if week is None or joined.meaning != "weekday" or (week.meaning, week.unit) != ("period", "week") or week.in_text:
        return joined
    if not folded[week.end : joined.start].strip():
        joined.week_shift = {"last": -1, "next": 1}.get(week.relation or "", 0)
        joined.start = before.pop().start
    return joined


def _two_dates(folded: str, first: Atom, last: Atom, floor: int, rules: RangeForms) -> Atom | None:
    link = rules.link.fullmatch(folded, first.end, last.start)
    if not link:
        return None
    before = rules.start.search(folded, max(floor, first.start - 24), first.start)
    months = first.meaning == last.meaning == "month" and first.month and last.month == first.month % 12 + 1
    if link["strong"] is None and not (before and before["between"]) and not months:
        return None  # `octubre y noviembre` are a range, `octubre y diciembre` are two
    if "weekday" in (first.meaning, last.meaning) and link["strong"] and not before:
        return None
    first.start = before.start() if before else first.start
    first.end, first.until = last.end, last
    return first


def _day_before(folded: str, atom: Atom, floor: int, rules: RangeForms) -> Atom | None:
    """A range whose first day lacks its month: `del 10 al 15 de enero`, `8-17 May`."""
    if atom.meaning not in ("date", "day-in-month") or not atom.day:
        return None
    match = rules.before.search(folded, max(floor, atom.start - _BACK), atom.start)
    if not match:
        return None
    day = _day(match["day"])
    if match["strong"] is None and not match["between"] and day + 1 != atom.day:
        return None
    row = [*_row(match), day]
    if not _follow(row):
        return Atom(match.start("day"), atom.end, "date", day=day, until=atom)
    return Atom(match.start(), atom.end, "date", day=row[0], until=atom)


def _day(text: str) -> int:
    return int(re.sub(r"\D", "", text))


def _row(match: re.Match[str]) -> list[int]:
    """The days that stand in a row before the last two."""
    return [_day(one) for one in (match["listed"] or "").split(",") if one.strip()]


def _follow(days: list[int]) -> bool:
    """Whether days follow one another, as those of one journey do."""
    return all(later == day + 1 for day, later in pairwise(days))


def _day_after(folded: str, atom: Atom, following: Atom | None, code: str, rules: RangeForms) -> Atom | None:
    """A range whose last day lacks its month: `from Nov. 4 to 24`, `May 12 and 13`."""
    if atom.meaning != "date" or not atom.day or atom.year or folded[atom.start : atom.start + 1].isdigit():
        return None
    limit = following.start if following else len(folded)
    before = rules.start.search(folded, max(0, atom.start - 24), atom.start)
    match = rules.after_start.match(folded, atom.end)
    if not (
        before and match and (match["strong"] or before["between"])
    ):  # `from March 15 to 19`, not `on May 12 and 13 people`
        match = rules.after.match(folded, atom.end) or rules.dashed.match(folded, atom.end)  # `May 2-4 found`
    if not match or match.end("day") > limit:
        return None
    day, year = _day(match["day"]), int(match["year"] or 0) or None
    row = [atom.day, *_row(match), day]
    if day <= atom.day or (match["weak"] and not (before and before["between"]) and not _follow(row)):
        return None
    last = Atom(match.start("day"), match.end("year" if year else "day"), "date", year=year, month=atom.month, day=day)
    begin = before.start() if before else atom.start
    return Atom(begin, last.end, "date", month=atom.month, day=atom.day, weekday=atom.weekday, until=last)
