"""Beginnings that a Spanish word and its English cognate share: a dictionary for the long tail of words."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from constancia.compiled import compiled

_SOUNDS = (("ph", "f"), ("th", "t"), ("qu", "c"), ("k", "c"), ("y", "i"), ("tion", "cion"))
_OPENS = compiled(r"s[cklmnpqt]")
"""How English words begin that in Spanish have an e before it: "stela", "estela"."""
_DOUBLE = compiled(r"([b-df-hj-np-tv-z])\1")


_SHORT = 8
"""Letters of a word up to which six are compared; of longer ones seven are."""


@lru_cache(maxsize=16384)
def plain(word: str) -> str:
    """A folded word in the one spelling that both languages share.

    >>> plain("collaboration"), plain("kilometres"), plain("stela")
    ('colaboracion', 'cilometres', 'estela')
    """
    if _OPENS.match(word):
        word = f"e{word}"
    for one, other in _SOUNDS:
        word = word.replace(one, other)
    return _DOUBLE.sub(r"\1", word)


@lru_cache(maxsize=16384)
def root(word: str) -> str:
    """What is counted of a folded word: six letters, seven of a long one, in one spelling for both languages.

    >>> root("colaboracion") == root("collaboration"), root("forestal") == root("forestry")
    (True, True)
    """
    word = plain(word)
    return word[: 7 if len(word) > _SHORT else 6]


class Roots:
    """The words of a text, asked whether a word of another text is one of them or their cognate.

    >>> words = Roots(["resolver", "medicamentos", "limite"])
    >>> "resolveran" in words, "medica" in words, "limit" in words
    (True, False, True)
    """

    def __init__(self, words: Iterable[str]) -> None:
        plains = [plain(word) for word in words]
        self._five = {word[:5] for word in plains if 5 <= len(word) <= 7}
        self._six = {word[:6] for word in plains if len(word) <= _SHORT}
        self._seven = {word[:7] for word in plains if len(word) >= 7}
        self._long = {word[:7] for word in plains if len(word) > _SHORT}

    def __contains__(self, word: str) -> bool:
        word = plain(word)
        if len(word) > _SHORT:
            return word[:7] in self._seven
        if len(word) == 5 and word in self._five:
            return True
        return word[:6] in self._six or (len(word) >= 7 and word[:7] in self._long)
