"""Dates and periods in a text, resolved where the text or its publication date allows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DateMark:
    """A date expression where it stands: code points, end exclusive."""

    start: int
    end: int
    date: str | None
    """EDTF, at the precision stated; None where it cannot be resolved."""
    anchor: str
    """`absolute`, `published` (resolved against the publication date), `text` (an offset from something said)."""
    inferred: tuple[str, ...] = ()
    """`year` where the year comes from the publication date."""
    weekday: int | None = None
    """Weekday named in the expression, Monday 0."""


def find(text: str, folded: str, language: str, published: str | None) -> tuple[DateMark, ...]:
    """The date expressions of a text, in order, none overlapping."""
    return ()
