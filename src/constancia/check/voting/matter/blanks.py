"""Blanks for stretches of a text that are not to be read, so that all else keeps its place."""

from __future__ import annotations

import re


def blanked(text: str, start: int, end: int) -> str:
    """The text with blanks from one place to another.

    >>> blanked("a law on tolls", 2, 5)
    'a     on tolls'
    """
    return text[:start] + " " * (end - start) + text[end:]


def blank(match: re.Match[str]) -> str:
    """As many blanks as a match has characters: what stands for it in `sub`."""
    return " " * len(match[0])
