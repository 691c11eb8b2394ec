"""Everyday words of languages, read or not, by which a text's own language is told: one file a language, named by its
ISO 639-1 code; words stand apart by blanks, and one that several languages share stands in the file of each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def _words() -> Mapping[str, frozenset[str]]:
    """The languages of each word."""
    found = defaultdict(set)
    for file in Path(__file__).parent.iterdir():
        if file.name.endswith(".txt"):
            for line in file.read_text(encoding="utf-8").splitlines():
                for word in () if line.startswith("#") else line.split():
                    found[word].add(file.name.removesuffix(".txt"))
    return {word: frozenset(codes) for word, codes in found.items()}


def hits(words: Iterable[str]) -> Counter[str]:
    """How many of these words (in lower case) each language has.

    >>> hits("la ley de pensiones".split()).most_common(1)
    [('es', 4)]
    """
    known = _words()
    return Counter(code for word in words for code in known.get(word, ()))


def codes() -> frozenset[str]:
    """The languages that have words here."""
    return frozenset().union(*_words().values())
