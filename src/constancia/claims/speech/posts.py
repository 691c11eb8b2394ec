"""Posts that a page shows with their author below: "… — Senate (@senate) April 23, 2024"."""

from __future__ import annotations

from collections.abc import Sequence

from constancia.claims.speech.sources import Slice
from constancia.claims.speech.tokens import Unit

_NAME = 8
"""Words that an author's name may have."""
_TAG = 4
"""Words before a bar that say what a post is about: "NOW | …"."""
_SENTENCE = 8
"""Words in small letters that make a sentence of what has no verb that we know."""


def signature(unit: Unit) -> Slice | None:
    """The author's name in a line that signs a post: a dash, the name, and the account in brackets."""
    row = unit.tokens
    end = next((index for index, token in enumerate(row[: _NAME + 1]) if token.low == "("), 0)
    account = end and row[end + 1].low == "@" and end + 3 < len(row)
    return (0, end) if unit.bullet and account and all(token.kind == "w" for token in row[:end]) else None


def body(units: Sequence[Unit]) -> tuple[int, int] | None:
    """Where the words of a post begin and end in the text, without its tags and links; None where it tells nothing."""
    row = [token for unit in units for token in unit.tokens[: len(unit.tokens)]]
    small = sum(token.kind == "w" and not token.upper for token in row)
    if not any(token.finite for token in row) and small < _SENTENCE:
        return None
    first = next((index + 1 for index, token in enumerate(row[: _TAG + 1]) if token.low == "|"), 0)
    last = next((index for index, token in enumerate(row) if token.low in ("https", "http", "pic")), len(row))
    while first < last and row[first].kind == "p" and row[first].low not in "¿¡":
        first += 1
    while last > first and row[last - 1].kind == "p" and row[last - 1].low not in "?!)":
        last -= 1
    return (row[first].start, row[last - 1].end) if first < last else None
