"""Words and phrases found in folded text, from the beginning of a word."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from constancia.claims.marks.folding import fold_in_place

_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=512)
def _pattern(phrases: tuple[str, ...], whole: bool) -> re.Pattern[str]:
    every = "|".join(
        re.escape(fold_in_place(phrase)).replace(r"\ ", r"\s+")
        for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    )
    return re.compile(rf"(?<!\w)(?:{every})" + (r"(?!\w)" if whole else ""))


def first(folded: str, phrases: Iterable[str], *, whole: bool = False) -> re.Match[str] | None:
    """The first of the phrases in a folded text; `whole`: where it ends with a word, too."""
    asked = tuple(phrases)
    return _pattern(asked, whole).search(folded) if asked else None


def every(folded: str, phrases: Iterable[str], *, whole: bool = False) -> tuple[re.Match[str], ...]:
    """All places at which one of the phrases stands."""
    asked = tuple(phrases)
    return tuple(_pattern(asked, whole).finditer(folded)) if asked else ()


@lru_cache(maxsize=16)
def folded_text(text: str) -> str:
    """A whole document folded, kept for its other claims."""
    return fold_in_place(text)


@lru_cache(maxsize=256)
def holds(text: str, phrases: tuple[str, ...]) -> bool:
    """Whether a whole document holds one of the phrases, kept for its other claims."""
    return first(folded_text(text), phrases) is not None


def words(text: str) -> tuple[str, ...]:
    """The folded words of a text, in order."""
    return tuple(_WORD.findall(fold_in_place(text)))
