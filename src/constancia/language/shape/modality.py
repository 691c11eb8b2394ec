"""Words that say how sure, wanted or denied a thing is."""

from __future__ import annotations

from constancia.language.pattern import Pattern
from constancia.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ModalWords:
    """Patterns over folded text, whole words only; the language's folder writes them as regular expressions."""

    hedged: Pattern
    """May, might, allegedly; «habría», «presunto»."""
    not_hedged: Pattern
    """What looks like a hedge and is none: "may not establish"."""
    accusing: Pattern
    """What somebody is said to have done, before its noun; not before a decision: "alleged bribery"."""
    required: Pattern
    """Must, should; «debe», «hay que»."""
    proposed: Pattern
    """Is to be named; «será propuesto»."""
    modal: Pattern
    """The hedging words that are verbs and govern another: "may", "could", «podría»."""
    clause: Pattern
    """Where a clause ends for this purpose."""
