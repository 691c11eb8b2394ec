"""What is needed of a language to tell what a vote was about."""

from __future__ import annotations

from collections.abc import Mapping

from constancia.language.phrases import Phrases
from constancia.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterWords:
    """Words of one language, all folded. The ids are those of `constancia.language.matters`."""

    code: str
    topics: Phrases
    kinds: Phrases
    """Kinds of decision as reports say them."""
    openings: Phrases
    """Kinds of decision as official subjects open with them."""
    offices: Phrases
    effects: Phrases
    """What a decision does to its subject: bans, raises, restores."""
    units: Phrases
    """What is counted of a measure: days, years, a currency."""
    light: Phrases
    """Words that beside a matter change nothing of it."""
    places: Phrases
    """Cities and bodies of countries, by the code of the country."""
    bills: tuple[str, ...]
    """Patterns that precede numbers of bills, `#` for the numbers."""
    instruments: tuple[str, ...]
    """Patterns before numbers that may be a bill's, or another paper's."""
    motions: tuple[str, ...]
    laws: tuple[str, ...]
    articles: tuple[str, ...]
    committees: str
    """Pattern for committees and parties; its groups are what these deal with, or are called."""
    not_numbers: str
    """Pattern that must not follow such a number."""
    respell: tuple[tuple[str, str], ...]
    """Spellings of one word that are read as the same."""
    words: Mapping[str, frozenset[str]]
    """Lists of words by name, as `words.txt` has them."""
    generic: frozenset[str]
    """Words that say nothing of a matter: of voting, time, numbers, chambers, law-making."""
    official: frozenset[str]
    """Roots of words that many official subjects have; used where no register says which of its own these are."""
    given_names: frozenset[str]
