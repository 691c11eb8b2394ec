"""Words by which claims about harm, offices, statements, dates and authorisations are set beside a record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from constancia.lean import dataclass

Phrases: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FactWords:
    """All folded; each is the beginning of a word or phrase unless it says otherwise."""

    scopes: Mapping[str, Phrases]
    """What a count takes in (`clashes`, `blockades`, `indirect`, `all`) to the words for it."""
    victims: Mapping[str, Phrases]
    """Whose harm is counted (`protesters`, `police`, …) to the words for them."""
    anybody: frozenset[str]
    """Whole words for people in general."""
    other_causes: Phrases
    """What kills and is no event of a dossier: accidents, illness, disasters."""
    reports: Phrases
    """Nouns for a publication that stand for whoever published it."""
    heads: frozenset[str]
    """Whole words that stand for a source once its name has held them: the commission."""
    generic: frozenset[str]
    """Whole words that stand for whichever source was named last: the organisation, the office."""
    visits: Phrases
    releases: Phrases
    """Verbs and nouns for making something public."""
    votes: Phrases
    """Words for a vote and for what it does."""
    statements: Phrases
    """Verbs of saying that an offset counts from."""
    hedges: Phrases
    """Words that put something as possible."""
    negations: Phrases
    """Whole words and phrases that deny."""
    unknown_number: Phrases
    """Phrases for a number that was not made known."""
    ended: Phrases
    """Words for the end of somebody's term."""
    legislators: frozenset[str]
    """Whole words for a member of a chamber."""
    groupless: Phrases
    """Whole names for those who sit in a chamber and for no group of it."""
    bill: Phrases
    """Words before the number of a bill."""
    resolution: Phrases
    """Words before the number of a resolution or law."""
    subsets: Phrases
    """Words that restrict a poll to a part of those asked."""
    empty: frozenset[str]
    """Whole words that say nothing of which post is meant."""
