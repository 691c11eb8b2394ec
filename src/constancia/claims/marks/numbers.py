"""Numbers in a text: digits, words and mixtures."""

from __future__ import annotations

import re
from dataclasses import dataclass

_DIGITS = re.compile(r"(?<![\w.,])\d{1,3}(?:[.,]\d{3})+(?!\d)|(?<![\w.,])\d+(?![\w])")


@dataclass(frozen=True, slots=True)
class Number:
    """A number where it stands: code points, end exclusive."""

    start: int
    end: int
    value: int | float
    words: bool = False
    """Whether it is spelled out, at least in part."""
    ordinal: bool = False
    percent: bool = False
    """Whether a per cent sign or word follows; that sign lies inside the mark."""


def find(text: str, folded: str, language: str) -> tuple[Number, ...]:
    """The numbers of a text, in order, none overlapping."""
    return tuple(Number(m.start(), m.end(), int(re.sub(r"[.,]", "", m.group()))) for m in _DIGITS.finditer(text))
