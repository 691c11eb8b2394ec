"""Which authorisations were in force on a day: those whose window holds it, and those whose window nobody reported."""

from __future__ import annotations

from datetime import date, timedelta

from constancia.lean import dataclass
from constancia.model.entries import Coverage, Entry, EntryKind, Hole
from constancia.model.events import Authorisation
from constancia.model.ports import RecordView
from constancia.model.time import Interval, edtf
from constancia.model.votes import VoteEvent

OPEN = timedelta(days=365)
"""How long after its decision an authorisation without a reported window is shown as one that may be in force."""


@dataclass(frozen=True, slots=True)
class Force:
    """An authorisation, and the voting that decided it."""

    entry: Entry
    terms: Authorisation
    voting: VoteEvent | None
    """None where the record does not hold it."""


@dataclass(frozen=True, slots=True)
class InForce:
    """What a record says of one day."""

    certain: tuple[Force, ...]
    """Their windows hold the day."""
    possible: tuple[Force, ...]
    """Decided in the year before, and no window reported; or a window known too loosely."""
    holes: tuple[Hole, ...]
    """What is known to be missing for that day."""
    covered: bool
    """Whether the record says that it covers authorisations on that day."""


def in_force(view: RecordView, territory: str, on: date) -> InForce:
    """The foreign forces let into a territory (ISO 3166-1 alpha-2) on a day, by first day and id."""
    certain: list[Force] = []
    possible: list[Force] = []
    for entry in view.find(EntryKind.AUTHORISATION, keys=(f"territory:{territory}",)):
        terms = Authorisation.from_entry(entry)
        held = _holds(terms, on)
        if held is False:
            continue
        force = Force(entry, terms, view.voting(terms.voting) if terms.voting else None)
        (certain if held else possible).append(force)
    coverages = [
        coverage
        for coverage in map(Coverage.from_entry, view.find(EntryKind.COVERAGE, keys=(f"body:{territory}",)))
        if EntryKind.AUTHORISATION.value in coverage.kinds
    ]
    day = Interval(on, on)
    holes = [hole for coverage in coverages for hole in coverage.holes if hole.days.overlaps(day)]
    return InForce(
        tuple(sorted(certain, key=_order)),
        tuple(sorted(possible, key=_order)),
        tuple(holes),
        any(edtf(coverage.period).contains(on) for coverage in coverages),
    )


def _order(force: Force) -> tuple[str, str]:
    return force.terms.start or force.terms.decided or "", force.entry.id


def _holds(terms: Authorisation, on: date) -> bool | None:
    """Whether the window holds the day; None where it may, as far as is reported."""
    start, until = edtf(terms.start or "../.."), edtf(terms.until or "../..")
    if not terms.start and not terms.until:
        decided = edtf(terms.decided).first if terms.decided else None
        return None if decided is not None and decided <= on <= decided + OPEN else False
    if not Interval(start.first, until.last).contains(on):
        return False
    surely = start.last is not None and until.first is not None and start.last <= on <= until.first
    # A window given by the year alone begins and ends in it, and its days are the year's.
    return True if surely or terms.start == terms.until else None
