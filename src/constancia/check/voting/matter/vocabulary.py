"""Words of a register that tell its subjects apart badly, and given names in its rolls; derived when it is imported."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from constancia.check.voting.matter.persons import given_names
from constancia.language import SUPPORTED
from constancia.language.matters import matter_words


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a register says beside what the languages know."""

    official: frozenset[str] = frozenset()
    """Roots (`constancia.language.cognates.root`) of words that stand in more than one in 75 of its subjects."""
    given_names: frozenset[str] = frozenset()
    """Folded."""


NONE = Vocabulary()


@lru_cache(maxsize=8)
def official(words: Vocabulary) -> frozenset[str]:
    """Roots of official words: those of the languages, and a register's own."""
    return words.official.union(*(matter_words(code).official for code in SUPPORTED))


@lru_cache(maxsize=8)
def given(words: Vocabulary) -> frozenset[str]:
    """Given names: those of the languages, and those in a register's rolls."""
    return words.given_names | given_names()
