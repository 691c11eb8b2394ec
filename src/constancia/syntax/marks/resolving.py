"""From a date as written to EDTF: against itself, the publication, or another date in the text; nothing is invented."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date, timedelta

from constancia.lean import replace
from constancia.model.time import edtf
from constancia.syntax.marks.contexts import Context, Meaning, Resolved, day_of, found_near, nearest, shifted, written
from constancia.syntax.marks.date_forms import Atom
from constancia.syntax.marks.periods import edge_unit, edge_year, period, quarter, season, week_around, weekend, year

_NEAR, _NEXT = 75, 32
"""Days within which a day of a month lies that is told without its month; with its weekday, if that fits no nearer."""


def resolve(atom: Atom, context: Context) -> Resolved:
    """The meaning of one expression, or of a range that begins with it."""
    return _range(atom, atom.until, context) if atom.until is not None else _alone(atom, context)


def _alone(atom: Atom, context: Context) -> Resolved:
    meaning = MEANINGS[atom.meaning](atom, context)
    return meaning if isinstance(meaning, Resolved) else Resolved(meaning, "published")


def _date(atom: Atom, context: Context) -> Meaning:
    if atom.year and atom.month:
        known = atom.day is None or day_of(atom.year, atom.month, atom.day)
        return Resolved(written(atom.year, atom.month, atom.day) if known else None, "absolute")
    base = context.published
    if not base or not atom.month or not atom.day:
        return None
    back, ahead = (4, 1) if (atom.month, atom.day) == (2, 29) else (1, 1)
    years = [atom.year_shift] if atom.year_shift is not None else range(-back, ahead + 1)
    days = [day for shift in years if (day := day_of(base.year + shift, atom.month, atom.day))]
    return found_near(days, atom.relation, context, "year")


def _month(atom: Atom, context: Context) -> Meaning:
    month = atom.month or 1
    mid = "~" if atom.edge in ("early", "mid", "late") else ""
    base = context.published
    if atom.year or not base:
        return Resolved(written(atom.year, month) + mid, "absolute") if atom.year else None
    months = [
        date(base.year + shift, month, min(base.day, calendar.monthrange(base.year + shift, month)[1]))
        for shift in (-1, 0, 1)
    ]
    if atom.year_shift is not None or atom.relation == "this":
        found = months[1 + (atom.year_shift or 0)]
    elif atom.relation in ("last", "next"):
        last = atom.relation == "last"
        found = max(day for day in months if day < base) if last else min(day for day in months if day > base)
    else:
        found = nearest(months, context) or base
    return Resolved(written(found.year, month) + mid, "published", ("year",))


def _weekday(atom: Atom, context: Context) -> Meaning:
    base = context.published
    if base and not context.exact and atom.day:
        return _only_such(atom, base)
    if not base or atom.weekday is None or not context.exact:
        return None
    if atom.shift is not None:
        return (base + timedelta(atom.shift)).isoformat()
    if atom.week_shift is not None:
        return (base + timedelta(7 * atom.week_shift + atom.weekday - base.weekday())).isoformat()
    if atom.day:
        return _day_of_month(atom, context)
    if atom.unit == "week" or (atom.relation and atom.in_text):
        return Resolved(None, "text")
    ahead, back = (atom.weekday - base.weekday()) % 7, (base.weekday() - atom.weekday) % 7
    if atom.relation == "next" or (atom.relation != "last" and context.tense in ("future", "bound")):
        return (base + timedelta(ahead or 7 * (atom.relation == "next"))).isoformat()
    return (base - timedelta(back or 7 * (atom.relation == "last"))).isoformat()


def _only_such(atom: Atom, base: date) -> Meaning:
    """A day of the month of publication, where that is all that is known and the weekday told is that day's."""
    day = day_of(base.year, base.month, atom.day) if atom.day else None
    return Resolved(day.isoformat(), "published", ("month", "year")) if day and day.weekday() == atom.weekday else None


def _day_of_month(atom: Atom, context: Context) -> Meaning:
    base = context.published
    if not base or not atom.day or not context.exact:
        return None
    months = [divmod(base.year * 12 + base.month - 1 + shift, 12) for shift in range(-3, 4)]
    days = [day for year, month in months if (day := day_of(year, month + 1, atom.day))]
    days = [day for day in days if abs((day - base).days) < _NEAR]
    if atom.weekday is not None:
        days = [d for d in days if d.weekday() == atom.weekday] or [d for d in days if abs((d - base).days) < _NEXT]
        if atom.relation == "this" and days:
            days = [min(days, key=lambda d: abs((d - base).days))]  # `este viernes 18`: of this week or the next
    return found_near(days, atom.relation, context, "month", "year")


def _day_in_month(atom: Atom, context: Context) -> Meaning:
    """A day of a month that is named by its place: `el 13 de este mes`."""
    month = period(replace(atom, day=None), context).date
    day = day_of(int(month[:4]), int(month[5:]), atom.day) if month and len(month) == 7 and atom.day else None
    return Resolved(day.isoformat(), "published", ("month", "year")) if day else None


def _offset(atom: Atom, context: Context) -> Resolved:
    """An offset from an event: the event dated behind it, or else what the text dated before."""
    count = atom.count if atom.count is not None else 0 if atom.unit == "hour" else None
    if count is None or atom.unit is None:
        return Resolved(None, "text")
    if context.complement and not context.after:
        # "It voted yesterday, two weeks after the report": the day beside it is that of the vote, the expression dates
        # the report. Where nothing is dated beside it, which of the dates told before is meant stays open.
        return Resolved(shifted(context.beside, atom.unit, -atom.direction * count), "text")
    return Resolved(shifted(context.after or context.before, atom.unit, atom.direction * count), "text")


def _week_of(atom: Atom, context: Context) -> Meaning:
    day = _alone(replace(atom, meaning="date" if atom.month else "day-of-month"), context)
    return replace(day, date=week_around(date.fromisoformat(day.date))) if day.date else day


def _ordinal_weekday(atom: Atom, context: Context) -> Meaning:
    """`el primer lunes de marzo`, `the last Friday of July`; -1 is the last."""
    month = _alone(replace(atom, meaning="month"), context) if atom.month else period(atom, context)
    if not month.date or not atom.nth or atom.weekday is None:
        return month
    year_of, month_of = map(int, month.date.split("-"))
    days = [d for n in range(1, 32) if (d := day_of(year_of, month_of, n)) and d.weekday() == atom.weekday]
    index = atom.nth - 1 if atom.nth > 0 else -1
    return replace(month, date=days[index].isoformat() if index < len(days) else None)


def _exactly(resolved: Callable[[Atom, date], str | None]) -> Callable[[Atom, Context], str | None]:
    """What is resolved only against a publication that is known to the day."""
    return lambda atom, context: resolved(atom, context.published) if context.published and context.exact else None


def _counted(direction: int) -> Callable[[Atom, Context], str | None]:
    """So many days, weeks or months before or behind the publication."""
    return _exactly(
        lambda atom, day: (
            shifted(day, atom.unit, direction * atom.count) if atom.count and atom.unit != "hour" else None
        )
    )


MEANINGS: dict[str, Callable[[Atom, Context], Meaning]] = {
    "date": _date,
    "month": _month,
    "weekday": _weekday,
    "day-of-month": _day_of_month,
    "day-in-month": _day_in_month,
    "deictic": _exactly(lambda atom, day: (day + timedelta(atom.shift or 0)).isoformat()),
    "last-hours": _exactly(lambda atom, day: f"{(day - timedelta(1)).isoformat()}/{day.isoformat()}"),
    "tomorrow": _exactly(lambda atom, day: (day + timedelta(1)).isoformat()),
    "part-today": _exactly(lambda atom, day: day.isoformat()),
    "since-year-start": _exactly(lambda atom, day: f"{day.year}/{day.isoformat()}"),
    "ago": _counted(-1),
    "ahead": _counted(1),
    "maybe-ahead": _counted(1),
    "offset": _offset,
    "period": period,
    "weekend": weekend,
    "week-of": _week_of,
    "season": season,
    "season-year": season,
    "edge-year": edge_year,
    "edge-unit": edge_unit,
    "year": year,
    "quarter": quarter,
    "ordinal-weekday": _ordinal_weekday,
}
"""How each meaning of a form is resolved; a plain text is resolved against the publication."""


def _turned(first: Atom, last: Atom) -> bool:
    """Whether a range runs into the next year."""
    return (first.month or 0, first.day or 0) > (last.month or 0, last.day or 99)


def _range(first: Atom, last: Atom, context: Context) -> Resolved:
    """Two dates as an EDTF interval; what one lacks is taken from the other."""
    alone, last = _completed(first, last)
    base, dated = context.published, alone.month and last.month
    if base and context.tense == "future" and dated and not (alone.year or last.year):
        # What is to come may have begun: the period ends on or after the publication.
        past = not _turned(alone, last) and (last.month or 0, last.day or 99) < (base.month, base.day)
        alone.year = base.year + past
        last.year = alone.year + _turned(alone, last)
        whole = _range(alone, last, replace(context, tense=None))
        return Resolved(whole.date, "published", ("year",) if whole.date else ())
    left = _alone(alone, context)
    if not left.date:
        return Resolved(None, left.anchor)
    if dated and not last.year:
        last.year = int(left.date[:4]) + _turned(alone, last)
        right = replace(left, date=_alone(last, context).date)
    else:
        right = _alone(last, context)
    interval = f"{left.date.partition('/')[0]}/{(right.date or '').rpartition('/')[2]}"
    try:
        edtf(interval if right.date else "")
    except ValueError:
        return Resolved(None, right.anchor)
    anchor = "absolute" if left.anchor == right.anchor == "absolute" else "published"
    return Resolved(interval, anchor, tuple(dict.fromkeys((*left.inferred, *right.inferred))))


def _completed(first: Atom, last: Atom) -> tuple[Atom, Atom]:
    """The ends of a range, each with what only the other says."""
    alone, last = replace(first, until=None), replace(last)
    if alone.meaning == last.meaning == "weekday":
        alone.week_shift = last.week_shift = alone.week_shift if last.week_shift is None else last.week_shift
    if alone.meaning in ("date", "weekday", "day-of-month") and alone.day and last.month and alone.month is None:
        alone.month = last.month if last.day is None or alone.day <= last.day else (last.month - 2) % 12 + 1
        alone.meaning = "date"
    if alone.month and last.meaning in ("weekday", "day-of-month") and last.day and not last.month:
        last.month, last.meaning = alone.month, "date"
    if alone.month and last.month and bool(alone.year) != bool(last.year):
        turned = _turned(alone, last)
        alone.year, last.year = alone.year or (last.year or 0) - turned, last.year or (alone.year or 0) + turned
    if last.meaning == "day-in-month" and alone.day:
        alone = replace(last, day=alone.day)
    return alone, last
