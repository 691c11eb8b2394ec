"""What a record could have shown of a body in some days: its coverage, and the holes in it."""

from __future__ import annotations

from constancia.model.entries import Coverage, Hole
from constancia.model.plain import Plain
from constancia.model.ports import RecordView
from constancia.model.time import Interval, edtf

VOTINGS = frozenset({"votings", "vote-event"})
"""What a coverage calls votings among its kinds, and a hole what it lacks."""

NOTES = "notes"


def covering(view: RecordView, body: str, days: Interval) -> Coverage | None:
    """A coverage of the body's votings that spans all of those days; None where none does."""
    for coverage in view.coverage(body):
        if VOTINGS & set(coverage.kinds) and edtf(coverage.period).covers(days):
            return coverage
    return None


def votings_hole(coverage: Coverage, days: Interval) -> Hole | None:
    """A hole in the votings that touches those days."""
    return next((hole for hole in coverage.holes if hole.what in VOTINGS and hole.days.overlaps(days)), None)


def notes_hole(view: RecordView, body: str, day: str) -> Hole | None:
    """The period around a day in which notes under rolls are known to be missing, where there is one."""
    for coverage in view.coverage(body):
        hole = coverage.hole_on(edtf(day), NOTES)
        if hole is not None:
            return hole
    return None


def periods(view: RecordView, body: str) -> list[Plain]:
    """The periods in which a body's votings are covered."""
    return [coverage.period for coverage in view.coverage(body) if VOTINGS & set(coverage.kinds)]


def shown(coverage: Coverage, hole: Hole | None = None) -> dict[str, Plain]:
    """Coverage as a finding states it."""
    plain: dict[str, Plain] = {"id": coverage.id, "body": coverage.body, "period": coverage.period}
    if hole is not None:
        plain["hole"] = hole.to_plain()
    return plain
