"""What a body's own words add to what the languages know: words that tell no subject apart, and given names."""

from __future__ import annotations

from functools import lru_cache

from constancia.check.voting.matter.persons import given_names
from constancia.language import SUPPORTED
from constancia.language.cognates import root
from constancia.language.matters import matter_words
from constancia.model.vocabulary import Vocabulary

NONE = Vocabulary(body="")


@lru_cache(maxsize=8)
def official(words: Vocabulary) -> frozenset[str]:
    """Roots of official words: those of the languages, and a register's own."""
    return frozenset(map(root, words.official)).union(*(matter_words(code).official for code in SUPPORTED))


@lru_cache(maxsize=8)
def given(words: Vocabulary) -> frozenset[str]:
    """Given names: those of the languages, and those in a register's rolls."""
    return words.given_names | given_names()
