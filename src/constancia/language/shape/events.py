"""The shape of what is known about the events that a report may date."""

from __future__ import annotations

from constancia.language.pattern import Pattern
from constancia.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWords:
    """Words that tell a dated public event from a dated anything; every word folded, matched from its beginning."""

    public: tuple[str, ...]
    """Stems that a sentence about a vote, a force, harm, a poll, a report, a visit or an office holds."""
    economy: tuple[str, ...]
    """Stems of prices and money: a clause that holds one dates no public event."""
    publication: tuple[str, ...]
    """Words of lines that tell when a text itself was published, not what happened."""
    stamp: tuple[str, ...]
    """Words that may stand with a date in the line that stamps a text: `Published`, «horas»."""
    yearly: Pattern
    """What is called by its year, which dates nothing: `the 2013 Constitution`, «los presupuestos de 2017»."""
    opening: tuple[str, ...]
    """Words before a date that make the expression an open interval: `desde`."""
    closing: tuple[str, ...] = ()
    """The same at its end: `hasta`."""
