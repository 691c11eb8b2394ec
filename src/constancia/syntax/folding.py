"""A text folded for search, with every code point in its place."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache


@lru_cache(maxsize=8192)
def _fold_one(char: str) -> str:
    base = unicodedata.normalize("NFD", char)[0]
    lower = base.lower()
    return lower if len(lower) == 1 else base


class _Table(dict[int, str]):
    def __missing__(self, point: int) -> str:
        self[point] = folded = _fold_one(chr(point))
        return folded


_TABLE = _Table()
_BEYOND = re.compile(r"[^\x00-\x7f]")  # what lower case alone does not fold


def fold_in_place(text: str) -> str:
    """Lower case without accents, of the same length: offsets hold in both.

    >>> fold_in_place("ÁÑE İ")
    'ane i'
    """
    return text.lower() if text.isascii() else _BEYOND.sub(lambda found: _TABLE[ord(found[0])], text).lower()


def without_accents(text: str) -> str:
    """The text without accents, in its own case and of the same length.

    >>> without_accents("Aprobó")
    'Aprobo'
    """
    return "".join(unicodedata.normalize("NFD", char)[0] for char in text)
