"""What a date may be resolved against, and the arithmetic that all resolving shares."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypeAlias

from constancia.lean import dataclass
from constancia.model.time import edtf

_DAYS = {"hour": 0, "day": 1, "week": 7, "fortnight": 14}
"""Days of each unit that is counted in days."""
_SINCE, _SOON, _FAR = 20, 10, 300
"""Days within which a day has just been or is about to come, and beyond which its like is too far to be meant."""
_JUST = 45
"""Days within which a day that something was done up to is behind the publication."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a date expression means."""

    date: str | None
    """EDTF; None where it cannot be told."""
    anchor: str
    inferred: tuple[str, ...] = ()


Meaning: TypeAlias = Resolved | str | None
"""What a form may be resolved to; a plain text is resolved against the publication."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a date may be resolved against."""

    published: date | None
    """Day of publication; of a publication known in part, its last day."""
    exact: bool
    """Whether the publication is known to the day."""
    tense: str | None
    """As `tenses.tense` gives it."""
    before: date | None
    """The last day that the text names before the expression."""
    beside: date | None
    """The day named beside the expression, in the same stretch of its sentence."""
    after: date | None = None
    """The day of the event that an offset is counted from, where the text dates it right behind."""
    told: str | None = None
    """What the last date before the expression was resolved to (EDTF)."""
    complement: bool = False
    """Whether an offset is followed by the event it is counted from."""

    @classmethod
    def of(cls, published: str | None) -> Context:
        """The context that a publication date alone gives."""
        days = edtf(published) if published else None
        last = days.last if days else None
        return cls(last, bool(days and days.first == days.last), None, None, None)


def day_of(year: int, month: int, day: int) -> date | None:
    """The day of that date; None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def written(year: int, month: int | None = None, day: int | None = None) -> str:
    """EDTF at the precision given."""
    if month is None:
        return f"{year:04}"
    return f"{year:04}-{month:02}" if day is None else f"{year:04}-{month:02}-{day:02}"


def nearest(candidates: list[date], context: Context) -> date | None:
    """The candidate that fits the tense: the last up to the publication, the first from it on, or the nearest.

    Where the tense does not tell, a coming day must be nearer by half than a past one: most of what is reported was.
    """
    base = context.published
    if base is None or not candidates:
        return None
    past = [c for c in candidates if c <= base]
    coming = [c for c in candidates if c >= base]
    if context.tense == "bound" and past and (base - max(past)).days <= _JUST:
        return max(past)  # `counted 40 dead up to 30 July`, told in August
    gone = (base - max(past)).days if past else None
    ahead = (min(coming) - base).days if coming else None
    # of a publication known by its month, every day of that month
    since = _SINCE if context.exact else max(_SINCE, base.day)
    if gone is not None and gone <= since and (ahead is None or ahead > _FAR):
        return max(past)  # `the acts of 7 July`, told on the 8th, are not those of next year
    soon = ahead is not None and ahead <= _SOON and gone is not None and gone > _FAR
    if soon and context.exact and context.tense != "past":
        return min(coming)  # `open to visitors on 4 September`, told on 31 August, is not that of last year
    if context.tense in ("future", "bound") and coming:
        return min(coming)
    if context.tense == "past" and past:
        return max(past)
    return min(candidates, key=lambda c: (base - c).days if c <= base else 1.5 * (c - base).days)


def found_near(days: list[date], relation: str | None, context: Context, *inferred: str) -> Meaning:
    """The day that fits tense and relation (`last`, `next`), and what of it is inferred."""
    base = context.published
    if base is not None and relation in ("last", "next"):
        days = [day for day in days if (day <= base if relation == "last" else day >= base)]
    found = nearest(days, context)
    return Resolved(found.isoformat(), "published", inferred) if found else None


def shifted(base: date | None, unit: str | None, count: int) -> str | None:
    """The day, month or year so many units away, at the precision of the unit."""
    if base is None:
        return None
    if unit in _DAYS:
        return (base + timedelta(count * _DAYS[unit])).isoformat()
    month = base.year * 12 + base.month - 1 + count
    if unit == "month":
        return written(month // 12, month % 12 + 1)
    return written(base.year + count) if unit == "year" and 0 < base.year + count < 3000 else None
