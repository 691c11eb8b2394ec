"""Weeks, months, seasons and years, resolved to EDTF."""

from __future__ import annotations

from datetime import date, timedelta

from constancia.model.time import edtf
from constancia.syntax.marks.contexts import Context, Resolved, nearest, shifted, written
from constancia.syntax.marks.date_forms import Atom


def _span(first: date, last: date) -> str:
    return f"{first.isoformat()}/{last.isoformat()}"


def period(atom: Atom, context: Context) -> Resolved:
    """A week, month or year before, with or after the publication."""
    base = context.published
    if atom.in_text and not (atom.relation == "last" and base and _told_in(base, atom.unit, context.told)):
        return Resolved(None, "text")
    shift = {"last": -1, "next": 1}.get(atom.relation or "", 0)
    if not base or not context.exact:
        return Resolved(None, "published")
    if atom.unit == "week":
        monday = base - timedelta(base.weekday()) + timedelta(7 * shift)
        return Resolved(_span(monday, monday + timedelta(6)), "published")
    if atom.unit == "weekend":
        return weekend(atom, context)
    if atom.unit in ("month", "year"):
        return Resolved(shifted(base, atom.unit, shift), "published")
    if atom.unit in ("quarter", "half"):
        months = 3 if atom.unit == "quarter" else 6
        index = base.year * 12 + (base.month - 1) // months * months + shift * months
        last = index + months - 1
        return Resolved(f"{written(index // 12, index % 12 + 1)}/{written(last // 12, last % 12 + 1)}", "published")
    return Resolved(None, "published")


def _told_in(base: date, unit: str | None, told: str | None) -> bool:
    """Whether the text has dated nothing yet but what lies in the same unit as the publication."""
    if told is None:
        return True
    days = edtf(told)
    if days is None or days.first is None or days.last is None:
        return False
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
    return Resolved(_span(saturday, saturday + timedelta(1)), "published")


def season(atom: Atom, context: Context) -> Resolved:
    """A season of a year; where the year is left open, that which fits the tense."""
    if atom.year:
        return Resolved(f"{atom.year:04}-{atom.season}", "absolute")
    base = context.published
    if not base or atom.season is None:
        return Resolved(None, "published")
    # The middle month of the season in the north; where the south is meant, the year may still be told by tense.
    months = [
        date(base.year + shift, (atom.season - 21) * 3 + 4 if atom.season < 24 else 1, 15) for shift in (-1, 0, 1)
    ]
    if atom.relation in ("last", "next"):
        fitting = [m for m in months if (m < base) == (atom.relation == "last")]
        found = (max if atom.relation == "last" else min)(fitting) if fitting else None
    else:
        found = nearest(months, context)
    return Resolved(f"{found.year:04}-{atom.season}" if found else None, "published", ("year",) if found else ())


def _edge_of_year(year: int, edge: str | None) -> str:
    return {"start": f"{year:04}-01", "end": f"{year:04}-12"}.get(edge or "", f"{year:04}~")


def edge_year(atom: Atom, context: Context) -> Resolved:
    """The beginning, middle or end of a year."""
    return Resolved(_edge_of_year(atom.year, atom.edge) if atom.year else None, "absolute")


def edge_unit(atom: Atom, context: Context) -> Resolved:
    """The beginning or end of a month or year named by its place: `a fines del mes pasado`."""
    whole = period(atom, context)
    if not whole.date or atom.unit not in ("month", "year"):
        return Resolved(whole.date if atom.unit == "week" else None, whole.anchor)
    if atom.unit == "year":
        edge = atom.edge
        return Resolved(_edge_of_year(int(whole.date), edge) if edge else whole.date, whole.anchor)
    return Resolved(whole.date + ("~" if atom.edge == "mid" else ""), whole.anchor)


def year(atom: Atom, context: Context) -> Resolved:
    """A year."""
    return Resolved(written(atom.year) if atom.year else None, "absolute")


def quarter(atom: Atom, context: Context) -> Resolved:
    """A quarter or half of a year."""
    months = 3 if atom.unit in ("quarter", "trimestre") else 6
    if not atom.year or not atom.nth or not 0 < atom.nth <= 12 // months:
        return Resolved(None, "absolute")
    first = (atom.nth - 1) * months + 1
    return Resolved(f"{written(atom.year, first)}/{written(atom.year, first + months - 1)}", "absolute")
