"""Weeks, months, seasons and years, resolved to EDTF."""

from __future__ import annotations

from datetime import date, timedelta

from constancia.model.time import edtf
from constancia.syntax.marks.contexts import Context, Meaning, Resolved, nearest, shifted, written
from constancia.syntax.marks.date_forms import Atom

_SHIFTS = {"last": -1, "next": 1}
_MONTHS = {"quarter": 3, "trimestre": 3, "half": 6}


def week_around(day: date) -> str:
    """The week in which a day lies."""
    monday = day - timedelta(day.weekday())
    return f"{monday.isoformat()}/{(monday + timedelta(6)).isoformat()}"


def _months(first: int, count: int) -> str:
    """So many months, from one that is counted from year 0."""
    last = first + count - 1
    return f"{written(first // 12, first % 12 + 1)}/{written(last // 12, last % 12 + 1)}"


def period(atom: Atom, context: Context) -> Resolved:
    """A week, month or year before, with or after the publication."""
    base, shift = context.published, _SHIFTS.get(atom.relation or "", 0)
    if atom.in_text and not (atom.relation == "last" and base and _told_in(base, atom.unit, context.told)):
        return Resolved(None, "text")
    if not base or not context.exact:
        return Resolved(None, "published")
    if atom.unit == "weekend":
        return weekend(atom, context)
    if atom.unit in _MONTHS:
        count = _MONTHS[atom.unit]
        first = base.year * 12 + (base.month - 1) // count * count + shift * count
        return Resolved(_months(first, count), "published")
    if atom.unit == "week":
        return Resolved(week_around(base + timedelta(7 * shift)), "published")
    return Resolved(shifted(base, atom.unit, shift) if atom.unit in ("month", "year") else None, "published")


def _told_in(base: date, unit: str | None, told: str | None) -> bool:
    """Whether the text has dated nothing yet but what lies in the same unit as the publication."""
    days = edtf(told) if told is not None else None
    if days is None or days.first is None or days.last is None:
        return told is None
    if unit == "week":
        return abs((base - days.first).days) < 7 and days.last - days.first < timedelta(7)
    same = [(day.year, day.month if unit == "month" else 0) for day in (days.first, days.last, base)]
    return unit in ("month", "year") and len(set(same)) == 1


def weekend(atom: Atom, context: Context) -> Resolved:
    """The weekend before, with or after the publication."""
    base = context.published
    if not base or not context.exact:
        return Resolved(None, "published")
    saturday = base - timedelta((base.weekday() - 5) % 7)
    coming = atom.relation != "last" and context.tense == "future"
    current = atom.relation == "this" and context.tense is None and base.weekday() < 5
    if atom.relation == "next" or coming or current:
        saturday += timedelta(7)
    elif atom.relation == "last" and base.weekday() >= 5:
        saturday -= timedelta(7)
    return Resolved(f"{saturday.isoformat()}/{(saturday + timedelta(1)).isoformat()}", "published")


def season(atom: Atom, context: Context) -> Meaning:
    """A season of a year; where the year is left open, that which fits the tense."""
    if atom.year:
        return Resolved(f"{atom.year:04}-{atom.season}", "absolute")
    base = context.published
    if not base or atom.season is None:
        return None
    # The middle month of the season in the north; where the south is meant, the year may still be told by tense.
    middle = (atom.season - 21) * 3 + 4 if atom.season < 24 else 1
    months = [date(base.year + shift, middle, 15) for shift in (-1, 0, 1)]
    if atom.relation in _SHIFTS:
        fitting = [month for month in months if (month < base) == (atom.relation == "last")]
        found = (max if atom.relation == "last" else min)(fitting)
    else:
        found = nearest(months, context) or base
    return Resolved(f"{found.year:04}-{atom.season}", "published", ("year",))


def _edge_of_year(year: int, edge: str | None) -> str:
    return {"start": f"{year:04}-01", "end": f"{year:04}-12"}.get(edge or "", f"{year:04}~")


def edge_year(atom: Atom, context: Context) -> Resolved:
    """The beginning, middle or end of a year."""
    return Resolved(_edge_of_year(atom.year, atom.edge) if atom.year else None, "absolute")


def edge_unit(atom: Atom, context: Context) -> Resolved:
    """The beginning or end of a month or year named by its place: `a fines del mes pasado`."""
    whole = period(atom, context)
    if not whole.date or atom.unit == "week":
        return whole
    if atom.unit == "year":
        return Resolved(_edge_of_year(int(whole.date), atom.edge) if atom.edge else whole.date, whole.anchor)
    return Resolved(
        whole.date + ("~" if atom.edge in ("early", "mid", "late") else "") if atom.unit == "month" else None,
        whole.anchor,
    )


def year(atom: Atom, context: Context) -> Resolved:
    """A year."""
    return Resolved(written(atom.year) if atom.year else None, "absolute")


def quarter(atom: Atom, context: Context) -> Resolved:
    """A quarter or half of a year, or its first so many months; of the year that fits the tense where none is told."""
    if atom.year and atom.count and 0 < atom.count <= 12:
        return Resolved(_months(atom.year * 12, atom.count), "absolute")
    count = _MONTHS.get(atom.unit or "", 6)
    if not atom.nth or not 0 < atom.nth <= 12 // count:
        return Resolved(None, "absolute")
    first, base = (atom.nth - 1) * count, context.published
    if atom.year or not base:
        return Resolved(_months(atom.year * 12 + first, count) if atom.year else None, "absolute")
    shifts = (-1, 0, 1) if atom.year_shift is None else (atom.year_shift,)
    found = nearest([date(base.year + shift, first + count, 1) for shift in shifts], context) or base
    return Resolved(_months(found.year * 12 + first, count), "published", ("year",))
