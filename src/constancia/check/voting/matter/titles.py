"""The title by which a law is called: "SAVE Act", "Laken Riley Act"; whoever gives it whole means that law."""

from __future__ import annotations

from functools import lru_cache

from constancia.check.voting.matter.side import Side
from constancia.language import SUPPORTED
from constancia.language.matters import matter_words

_OPENING, _CLOSING = "\"“«'‘", "\"”»'’"
_LONGEST = 60
"""Characters of a title in quotation marks, at most."""


def shared_title(told: Side, record: Side) -> str | None:
    """The title of a law that a subject has and a report gives whole, as the report writes it; None where none is.

    A title of one word is one beside the word for a law, or in capitals: a "save" is no SAVE Act.
    """
    for title in _titles(record):
        found = _given(told, title)
        if found is not None:
            return told.said(*found)
    return None


def _titles(side: Side) -> list[tuple[str, ...]]:
    """The words before each word for a law that is written with a capital, back to the first that is not so written."""
    found, words = [], side.words
    for at, word in enumerate(words):
        if word.text not in _act_words() or not side.text[word.start].isupper():
            continue
        first = at
        while first and _joins(side, first - 1):
            first -= 1
        while words[first].text in matter_words(side.language).words["functions"]:
            first += 1
        found.append(tuple(one.text for one in words[first:at]))
    return [title for title in found if title] + _quoted(side)


def _quoted(side: Side) -> list[tuple[str, ...]]:
    """What stands in quotation marks right behind the word for a law: «Ley "Micaela", de capacitación»."""
    found = []
    for at, word in enumerate(side.words[:-1]):
        behind = side.text[word.end :].lstrip()[:_LONGEST]
        closes = min((place for mark in _CLOSING if (place := behind.find(mark, 1)) > 0), default=0)
        if word.text in _act_words() and behind[0] in _OPENING and closes:
            end = word.end + side.text[word.end :].index(behind[0]) + closes
            found.append(tuple(one.text for one in side.words[at + 1 :] if one.end <= end))
    return [title for title in found if title]


def _joins(side: Side, at: int) -> bool:
    """Whether a word belongs to the title of which the next one is a part: no number, no pause between, a capital."""
    word, behind = side.words[at], side.words[at + 1]
    together = not any(mark in side.text[word.end : behind.start] for mark in ":;,()—–")
    small = word.text in matter_words(side.language).words["functions"]
    return together and (side.text[word.start].isupper() or small)


def _given(side: Side, title: tuple[str, ...]) -> tuple[int, int] | None:
    """The words from one to before another that are the title, in a report."""
    size = len(title)
    texts = tuple(word.text for word in side.words)
    for first, word in enumerate(side.words):
        last = first + size
        if texts[first:last] != title or not side.text[word.start].isupper():
            continue
        named = _act_words().intersection(texts[max(0, first - 1) : first] + texts[last : last + 1])
        if size > 1 or named or (len(word.text) > 1 and side.said(first, last).isupper()):
            return first, last
    return None


@lru_cache(maxsize=1)
def _act_words() -> frozenset[str]:
    """What laws are called behind or before their title, in every language: "Act", "Ley"."""
    return frozenset().union(*(matter_words(code).words["titled"] for code in SUPPORTED))
