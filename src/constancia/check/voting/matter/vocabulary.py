"""Words of a register that tell its subjects apart badly, and given names in its rolls; derived when it is imported."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from constancia.check.voting.matter.persons import given_names
from constancia.check.voting.matter.side import TELLING
from constancia.claims.marks.folding import fold_in_place
from constancia.language import SUPPORTED
from constancia.language.cognates import root
from constancia.language.matters import matter_words
from constancia.language.phrases import words_of


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a register says beside what the languages know."""

    official: frozenset[str] = frozenset()
    """Roots (`constancia.language.cognates.root`) of words that stand in more than one in 75 of its subjects."""
    given_names: frozenset[str] = frozenset()
    """Folded."""

    @classmethod
    def of(cls, subjects: Iterable[str], given_names: Iterable[str] = ()) -> Vocabulary:
        """The vocabulary of a register: what stands in more than one in 75 of its subjects, each wording once.

        >>> Vocabulary.of([f"proyecto {name}" for name in ("glaciares", "vicunas", "caminos")]).official
        frozenset({'proiec'})
        """
        wordings = {fold_in_place(subject) for subject in subjects}
        counted = Counter(found for wording in wordings for found in _roots(wording))
        least = max(_LEAST, len(wordings) / _SHARE)
        names = frozenset(fold_in_place(name) for name in given_names)
        return cls(frozenset(found for found, times in counted.items() if times > least), names)


_SHARE = 75
_LEAST = 2
"""Subjects in which a word may stand and still tell one from another, however few there are."""


def _roots(folded: str) -> set[str]:
    return {root(word.text) for word in words_of(folded) if len(word.text) >= TELLING}


NONE = Vocabulary()


@lru_cache(maxsize=8)
def official(words: Vocabulary) -> frozenset[str]:
    """Roots of official words: those of the languages, and a register's own."""
    return words.official.union(*(matter_words(code).official for code in SUPPORTED))


@lru_cache(maxsize=8)
def given(words: Vocabulary) -> frozenset[str]:
    """Given names: those of the languages, and those in a register's rolls."""
    return words.given_names | given_names()
