"""Words and phrases found in folded text, from the beginning of a word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from constancia.compiled import compiled
from constancia.syntax.folding import fold_in_place

_WORD = compiled(r"[^\W_]+")


@lru_cache(maxsize=512)
def _pattern(phrases: tuple[str, ...], whole: bool) -> re.Pattern[str]:
    every = "|".join(
        re.escape(fold_in_place(phrase)).replace(r"\ ", r"\s+")
        for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    )
    return re.compile(rf"(?<!\w)(?:{every})" + (r"(?!\w)" if whole else ""))


LONG = 2_000
"""Code points from which on a text is searched for the beginnings of phrases before it is tried against them."""


@lru_cache(maxsize=512)
def _openings(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """The first words of phrases."""
    return tuple(sorted({words[0] for phrase in phrases if (words := fold_in_place(phrase).split())}))


def _found(folded: str, phrases: tuple[str, ...], whole: bool) -> Iterator[re.Match[str]]:
    """What the pattern of the phrases finds in a text, in order."""
    openings = [opening for opening in _openings(phrases) if opening in folded]
    if not openings:
        return  # most are compiled for no text
    pattern = _pattern(phrases, whole)
    if len(folded) < LONG:
        yield from pattern.finditer(folded)
        return
    end = 0
    for place in sorted({place for opening in openings for place in _places(folded, opening)}):
        match = pattern.match(folded, place) if place >= end else None
        if match is not None:
            end = match.end()
            yield match


def _places(folded: str, opening: str) -> Iterator[int]:
    place = folded.find(opening)
    while place >= 0:
        yield place
        place = folded.find(opening, place + 1)


def first(folded: str, phrases: Iterable[str], *, whole: bool = False) -> re.Match[str] | None:
    """The first of the phrases in a folded text; `whole`: where it ends with a word, too."""
    asked = tuple(phrases)
    return next(_found(folded, asked, whole), None) if asked else None


def every(folded: str, phrases: Iterable[str], *, whole: bool = False) -> tuple[re.Match[str], ...]:
    """All places at which one of the phrases stands."""
    asked = tuple(phrases)
    return tuple(_found(folded, asked, whole)) if asked else ()


def words(text: str) -> tuple[str, ...]:
    """The folded words of a text, in order."""
    return tuple(_WORD.findall(fold_in_place(text)))
