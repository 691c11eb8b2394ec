"""From a date as written to EDTF: against itself, the publication, or another date in the text; nothing is invented."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from constancia.model.time import edtf
from constancia.syntax.marks.contexts import Context, Resolved, day_of, nearest, shifted, written
from constancia.syntax.marks.date_forms import Atom
from constancia.syntax.marks.periods import edge_unit, edge_year, period, quarter, season, weekend, year


def resolve(atom: Atom, context: Context) -> Resolved:
    """The meaning of one expression, or of a range that begins with it."""
    if atom.until is not None:
        return _range(atom, atom.until, context)
    return _alone(atom, context)


def _alone(atom: Atom, context: Context) -> Resolved:
    meaning = MEANINGS[atom.meaning](atom, context)
    return meaning if isinstance(meaning, Resolved) else Resolved(meaning, "published")


def _date(atom: Atom, context: Context) -> Resolved:
    if atom.year and atom.month:
        known = atom.day is None or day_of(atom.year, atom.month, atom.day)
        return Resolved(written(atom.year, atom.month, atom.day) if known else None, "absolute")
    if not context.published or not atom.month or not atom.day:
        return Resolved(None, "published")
    if atom.year_shift is not None:
        day = day_of(context.published.year + atom.year_shift, atom.month, atom.day)
        return Resolved(day.isoformat() if day else None, "published", ("year",))
    years = range(context.published.year - 4 if (atom.month, atom.day) == (2, 29) else context.published.year - 1,
                  context.published.year + 2)  # fmt: skip
    days = [day for year in years if (day := day_of(year, atom.month, atom.day))]
    if atom.relation == "last":
        days = [day for day in days if day <= context.published]
    elif atom.relation == "next":
        days = [day for day in days if day >= context.published]
    found = nearest(days, context)
    return Resolved(found.isoformat() if found else None, "published", ("year",) if found else ())


def _month(atom: Atom, context: Context) -> Resolved:
    month = atom.month or 1
    mid = "~" if atom.edge in ("early", "mid", "late") else ""
    if atom.year:
        return Resolved(written(atom.year, month) + mid, "absolute")
    base = context.published
    if not base:
        return Resolved(None, "published")
    months = [
        date(base.year + shift, month, min(base.day, calendar.monthrange(base.year + shift, month)[1]))
        for shift in (-1, 0, 1)
    ]
    if atom.year_shift is not None:
        found = months[1].replace(year=base.year + atom.year_shift, day=1)
    elif atom.relation == "this":
        found = months[1]
    elif atom.relation == "last":
        found = max(day for day in months if day < base)
    elif atom.relation == "next":
        found = min(day for day in months if day > base)
    else:
        near = nearest(months, context)
        found = near or base
    return Resolved(written(found.year, month) + mid, "published", ("year",))


def _weekday(atom: Atom, context: Context) -> Resolved:
    base = context.published
    if not base or atom.weekday is None or not context.exact:
        return Resolved(None, "published")
    if atom.shift is not None:
        return Resolved((base + timedelta(atom.shift)).isoformat(), "published")
    if atom.week_shift is not None:
        monday = base - timedelta(base.weekday()) + timedelta(7 * atom.week_shift)
        return Resolved((monday + timedelta(atom.weekday)).isoformat(), "published")
    if atom.day:
        return _day_of_month(atom, context)
    back = (base.weekday() - atom.weekday) % 7
    if atom.unit == "week" or (atom.relation and atom.in_text):
        return Resolved(None, "text")
    if atom.relation == "next" or (atom.relation is None and context.tense in ("future", "bound")):
        days = (atom.weekday - base.weekday()) % 7
        return Resolved((base + timedelta(days or (7 if atom.relation else 0))).isoformat(), "published")
    if atom.relation == "last" and back == 0:
        back = 7
    if atom.relation == "this" and context.tense in ("future", "bound"):
        return Resolved((base + timedelta((atom.weekday - base.weekday()) % 7)).isoformat(), "published")
    return Resolved((base - timedelta(back)).isoformat(), "published")


def _day_of_month(atom: Atom, context: Context) -> Resolved:
    base = context.published
    if not base or not atom.day or not context.exact:
        return Resolved(None, "published")
    days = []
    for shift in range(-3, 4):
        month = base.month - 1 + shift
        day = day_of(base.year + month // 12, month % 12 + 1, atom.day)
        if day and abs((day - base).days) < 75:
            days.append(day)
    if atom.weekday is not None:
        days = [day for day in days if day.weekday() == atom.weekday] or [d for d in days if abs((d - base).days) < 32]
    if atom.relation == "last":
        days = [day for day in days if day <= base]
    elif atom.relation == "next":
        days = [day for day in days if day >= base]
    found = nearest(days, context)
    return Resolved(found.isoformat() if found else None, "published", ("month", "year") if found else ())


def _day_in_month(atom: Atom, context: Context) -> Resolved:
    """A day of a month that is named by its place: `el 13 de este mes`."""
    month = period(replace(atom, day=None), context).date
    if not month or len(month) != 7 or not atom.day:
        return Resolved(None, "published")
    day = day_of(int(month[:4]), int(month[5:]), atom.day)
    return Resolved(day.isoformat() if day else None, "published", ("month", "year") if day else ())


def _deictic(atom: Atom, context: Context) -> str | None:
    if not context.published or not context.exact or atom.shift is None:
        return None
    return (context.published + timedelta(atom.shift)).isoformat()


def _last_hours(atom: Atom, context: Context) -> str | None:
    """The day up to the publication: `in the last 24 hours`."""
    base = context.published
    return f"{(base - timedelta(1)).isoformat()}/{base.isoformat()}" if base and context.exact else None


def _tomorrow(atom: Atom, context: Context) -> str | None:
    return (context.published + timedelta(1)).isoformat() if context.published and context.exact else None


def _today(atom: Atom, context: Context) -> str | None:
    return context.published.isoformat() if context.published and context.exact else None


def _so_far_this_year(atom: Atom, context: Context) -> str | None:
    base = context.published
    return f"{base.year}/{base.isoformat()}" if base and context.exact else None


def _ago(atom: Atom, context: Context) -> str | None:
    if not context.published or not context.exact or not atom.count or atom.unit == "hour":
        return None
    return shifted(context.published, atom.unit, -atom.count)


def _ahead(atom: Atom, context: Context) -> str | None:
    if not context.published or not context.exact or not atom.count or atom.unit == "hour":
        return None
    return shifted(context.published, atom.unit, atom.count)


def _offset(atom: Atom, context: Context) -> Resolved:
    """An offset from an event: the event dated behind it, or else what the text dated before."""
    count = atom.count if atom.count is not None else 0 if atom.unit == "hour" else None
    if count is None or atom.unit is None:
        return Resolved(None, "text")
    if context.after:
        return Resolved(shifted(context.after, atom.unit, atom.direction * count), "text")
    if context.complement:
        # "It voted yesterday, two weeks after the report": the day beside it is that of the vote, the expression dates
        # the report. Where nothing is dated beside it, which of the dates told before is meant stays open.
        return Resolved(shifted(context.beside, atom.unit, -atom.direction * count), "text")
    return Resolved(shifted(context.before, atom.unit, atom.direction * count), "text")


def _week_of(atom: Atom, context: Context) -> Resolved:
    day = _date(atom, context) if atom.month else _day_of_month(atom, context)
    if not day.date:
        return day
    monday = date.fromisoformat(day.date)
    monday -= timedelta(monday.weekday())
    return Resolved(f"{monday.isoformat()}/{(monday + timedelta(6)).isoformat()}", day.anchor, day.inferred)


def _ordinal_weekday(atom: Atom, context: Context) -> Resolved:
    """`el primer lunes de marzo`, `the last Friday of July`; -1 is the last."""
    month = _month(atom, context) if atom.month else period(atom, context)
    if not month.date or not atom.nth or atom.weekday is None:
        return month
    year, number = map(int, month.date.split("-"))
    days = [
        d for d in range(1, calendar.monthrange(year, number)[1] + 1) if date(year, number, d).weekday() == atom.weekday
    ]
    index = atom.nth - 1 if atom.nth > 0 else -1
    found = days[index] if index < len(days) else None
    return Resolved(written(year, number, found) if found else None, month.anchor, month.inferred)


MEANINGS: dict[str, Callable[[Atom, Context], Resolved | str | None]] = {
    "date": _date,
    "month": _month,
    "weekday": _weekday,
    "day-of-month": _day_of_month,
    "day-in-month": _day_in_month,
    "deictic": _deictic,
    "last-hours": _last_hours,
    "tomorrow": _tomorrow,
    "part-today": _today,
    "since-year-start": _so_far_this_year,
    "ago": _ago,
    "ahead": _ahead,
    "maybe-ahead": _ahead,
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


def _range(first: Atom, last: Atom, context: Context) -> Resolved:
    """Two dates as an EDTF interval; what one lacks is taken from the other."""
    alone, last = replace(first, until=None), replace(last)
    if alone.meaning == last.meaning == "weekday" and (alone.week_shift is None) != (last.week_shift is None):
        alone.week_shift = last.week_shift = alone.week_shift if last.week_shift is None else last.week_shift
    if alone.meaning in ("date", "weekday", "day-of-month") and alone.day and last.month and alone.month is None:
        alone.month = last.month if last.day is None or alone.day <= last.day else (last.month - 2) % 12 + 1
        alone.meaning = "date"
    if alone.month and last.meaning in ("weekday", "day-of-month") and last.day and not last.month:
        last.month, last.meaning = alone.month, "date"
    if alone.month and last.month:
        turned = (alone.month, alone.day or 0) > (last.month, last.day or 99)
        if last.year and not alone.year:
            alone.year = last.year - turned
        elif alone.year and not last.year:
            last.year = alone.year + turned
    if context.published and context.tense == "future" and alone.month and last.month and not (alone.year or last.year):
        # What is to come may have begun: the period ends on or after the publication.
        alone.year = last.year = context.published.year
        turned = (alone.month, alone.day or 0) > (last.month, last.day or 99)
        if not turned and (last.month, last.day or 99) < (context.published.month, context.published.day):
            alone.year = last.year = context.published.year + 1
        last.year += turned
        whole = _range(alone, last, replace(context, tense=None))
        return Resolved(whole.date, "published", ("year",) if whole.date else ())
    if last.meaning == "day-in-month" and alone.day:
        alone = replace(last, day=alone.day)
    left = _alone(alone, context)
    if not left.date:
        return Resolved(None, "published" if left.anchor == "published" else left.anchor)
    if last.month and last.day and not last.year and alone.month:
        turned = (alone.month, alone.day or 0) > (last.month, last.day)
        last.year = int(left.date[:4]) + turned
        right = Resolved(_date(last, context).date, left.anchor, left.inferred)
    elif last.month and not last.year and alone.month and not last.day:
        right = Resolved(
            written(int(left.date[:4]) + (alone.month > last.month), last.month), left.anchor, left.inferred
        )
    else:
        right = _alone(last, context)
    if not right.date:
        return Resolved(None, right.anchor)
    start, end = left.date.partition("/")[0], right.date.rpartition("/")[2]
    try:
        edtf(f"{start}/{end}")
    except ValueError:
        return Resolved(None, right.anchor)
    anchor = "absolute" if left.anchor == right.anchor == "absolute" else "published"
    return Resolved(f"{start}/{end}", anchor, tuple(dict.fromkeys((*left.inferred, *right.inferred))))
