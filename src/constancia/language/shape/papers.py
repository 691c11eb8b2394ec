"""How the papers that a vote can be about are numbered and named."""

from __future__ import annotations

from constancia.language.pattern import Pattern
from constancia.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWords:
    """Patterns over folded text, but for those said to be matched as written; `#` is one number or several."""

    bills: tuple[Pattern, ...]
    """What precedes the numbers of bills; a group `letters` says of which series."""
    instruments: tuple[Pattern, ...]
    """What precedes numbers that may be a bill's or another paper's: they confirm a bill and contradict none."""
    motions: tuple[Pattern, ...]
    laws: tuple[Pattern, ...]
    articles: tuple[Pattern, ...]
    """What precedes the numbers of a law's articles: two bills may change one law in different ones."""
    committees: Pattern
    """Committees and parties, as written; its groups are what these deal with or are called: not the matter."""
    not_numbers: Pattern
    """What must not stand behind such a number: then it counts votes, people or days."""
    respell: tuple[tuple[str, str], ...] = ()
    """Spellings of one word, in longer words, that are read as the same."""
