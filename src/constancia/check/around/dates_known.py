"""What was known when a report appeared, and the days that a sentence itself names."""

from __future__ import annotations

from datetime import date

from constancia.check.case import Case
from constancia.compiled import compiled
from constancia.model.claims import ClaimKind
from constancia.model.documents import Span
from constancia.model.entries import Entry
from constancia.model.time import Interval, edtf

_YEAR = compiled(r"(?<![\d.,/-])(?:19|20)\d\d(?![\d,]|\.\d)")


def first_known(entry: Entry) -> date | None:
    """The first day on which anybody could read it: its publication, else the day it was counted or decided."""
    for text in (entry.published, entry.content.get("as_of"), entry.content.get("decided")):
        if isinstance(text, str):
            return edtf(text).first
    return None


def later(entry: Entry, case: Case) -> bool:
    """Whether it was published after the report."""
    known = first_known(entry)
    last = edtf(case.as_of).last if case.as_of else None
    return known is not None and last is not None and known > last


def dates_in(case: Case, stretch: Span) -> tuple[str, ...]:
    """EDTF dates of the date claims that lie in a stretch of the text."""
    return tuple(
        str(claim.value["date"])
        for claim in case.touching(ClaimKind.DATE, stretch)
        if "date" in claim.value and any(s.inside(stretch) for s in claim.evidence)
    )


def years_in(text: str) -> tuple[Interval, ...]:
    """The years that stand in a text in figures."""
    return tuple(edtf(year) for year in _YEAR.findall(text))


def elsewhen(case: Case, stretch: Span, period: Interval) -> bool:
    """Whether a stretch names days or years and none of them lies in a period."""
    named = [edtf(text) for text in dates_in(case, stretch)] + list(years_in(stretch.quote))
    return bool(named) and not any(days.overlaps(period) for days in named)
