"""Whether a stretch holds one of many phrases, asked before anybody reads it closer."""

from __future__ import annotations

from collections.abc import Iterable

from constancia.compiled import compiled

_LETTERS = compiled(r"[^\W_]+")


class Gate:
    """Folded words and phrases, each found by its longest word; a stretch is let through that has all of its words.

    >>> gate = Gate(["under fire", "shot"])
    >>> [gate.lets(text, 0, len(text)) for text in ("they came under heavy fire", "a fire broke out")]
    [True, False]
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_word: dict[str, list[frozenset[str]]] = {}
        for words in map(_LETTERS.findall, phrases):
            self._by_word.setdefault(max(words, key=len), []).append(frozenset(words))

    def lets(self, folded: str, start: int, end: int) -> bool:
        """Whether a stretch has all the words of one phrase, wherever they stand in it."""
        words = frozenset(_LETTERS.findall(folded, start, end))
        return any(phrase <= words for word in words & self._by_word.keys() for phrase in self._by_word[word])
