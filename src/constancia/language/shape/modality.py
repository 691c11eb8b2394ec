"""Words that say how sure, wanted or denied a thing is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ModalWords:
    """Patterns over folded text, whole words only; the language's folder writes them as regular expressions."""

    hedged: str
    """May, might, allegedly; «habría», «presunto»."""
    not_hedged: str
    """What looks like a hedge and is none: "may not establish"."""
    required: str
    """Must, should; «debe», «hay que»."""
    proposed: str
    """Is to be named; «será propuesto»."""
    clause: str
    """Where a clause ends for this purpose."""
