"""A language's words around polls, compiled once: who makes them and when, and what is no approval."""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType

from constancia.claims.patterns import WHOLE, WORD, Patterns
from constancia.compiled import compiled
from constancia.language import language


class PollPatterns(Patterns):
    """A language's poll words, compiled once."""

    otherwise, many = WHOLE, frozenset({"pollsters"})
    around = MappingProxyType(
        {
            "bounds": rf"{WORD}\s+(?:el\s+|the\s+|an?\s+)?$",
            "by": r"\s+(?:{})\b[^.;:()]*$",
            "days": r"[\s-]+(?:{})(?!\w)",
            "pollster_before": r"\s*(?:{})?\s*",
            "pollster_after": r"(?:{})\s*$",
        }
    )


@lru_cache(maxsize=4)
def patterns(code: str) -> PollPatterns:
    """The patterns of a language."""
    return PollPatterns(language(code).poll)


@lru_cache(maxsize=4)
def exact(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Words that make a share one of how exact a poll is: what ends before it, what begins behind it."""
    words = language(code).poll.precision
    return compiled(rf"{WHOLE.format(words)}[^,;.%]{{0,24}}$"), compiled(rf"\s+{WHOLE.format(words)}")
