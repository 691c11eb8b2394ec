"""Sets of words that are joined and taken from one another all the time."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Any


class WordSet(frozenset[str]):
    """Words; what they make together with another such set, or without it, is made once.

    >>> one, other = WordSet({"a", "b"}), WordSet({"b"})
    >>> sorted(one | other), sorted(one - other), (one | other) is (one | other)
    (['a', 'b'], ['a'], True)
    """

    _joined: dict[int, tuple[AbstractSet[str], WordSet]]
    """By the identity of the other set, which is held so that it stays that one's."""
    _left: dict[int, tuple[AbstractSet[str], WordSet]]

    def __new__(cls, words: AbstractSet[str] = frozenset()) -> WordSet:
        """The words, as yet together with no others."""
        made = super().__new__(cls, words)
        made._joined, made._left = {}, {}
        return made

    def __or__(self, other: AbstractSet[Any]) -> Any:
        try:
            return self._joined[id(other)][1]
        except KeyError:
            made = frozenset.__or__(self, other)
        if other.__class__ is WordSet:
            made = WordSet(made)
            self._joined[id(other)] = other, made
        return made

    def __sub__(self, other: AbstractSet[Any]) -> Any:
        try:
            return self._left[id(other)][1]
        except KeyError:
            made = frozenset.__sub__(self, other)
        if other.__class__ is WordSet:
            made = WordSet(made)
            self._left[id(other)] = other, made
        return made
