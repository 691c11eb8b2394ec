"""Two counts on record beside each other: on which axes they differ, and whether they contradict."""

from __future__ import annotations

from constancia.check.facts.counts import Figure
from constancia.lean import dataclass
from constancia.model.events import Count

AXES = ("as_of", "scope", "who", "by", "period")
"""As-of date, scope, whose deaths, who counts, period covered; a place belongs to the scope."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What stands between two counts of one event and harm."""

    differ: tuple[str, ...]
    """Axes on which they say different things."""
    unsaid: tuple[str, ...]
    """Axes on which only one of them says anything."""
    contradict: bool
    """Whether every axis is the same and the figures cannot both be right."""


def beside(one: Count, other: Count) -> Pair:
    """Two counts, axis by axis; raises ValueError for counts of two events or of two harms."""
    if (one.event, one.harm) != (other.event, other.harm):
        raise ValueError("two counts are compared only where event and harm are the same")
    differ: list[str] = []
    unsaid: list[str] = []
    for axis in AXES:
        mine, theirs = _value(one, axis), _value(other, axis)
        if mine == theirs:
            continue
        (unsaid if None in (mine, theirs) else differ).append(axis)
    return Pair(tuple(differ), tuple(unsaid), not differ and not unsaid and not _compatible(one, other))


def _value(count: Count, axis: str) -> object:
    if axis == "scope":
        # A part is said to be one: what it takes in is never that of a whole.
        return None if not count.scope and not count.place and not count.part_of else (count.scope, count.place)
    return getattr(count, axis)


def _compatible(one: Count, other: Count) -> bool:
    figures = [Figure.of(count.count, count.low, count.high, count.qualifier) for count in (one, other)]
    mine, theirs = figures
    return mine is None or theirs is None or mine.allows(theirs)
