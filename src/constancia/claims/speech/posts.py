"""Posts that a page shows with their author below, "… — Senate (@senate) April 23, 2024", and turns of a transcript."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from constancia.claims.speech.sources import Slice
from constancia.claims.speech.tokens import Unit
from constancia.compiled import compiled

_NAME = 8
"""Words that an author's name may have."""
_TAG = 4
"""Words before a bar that say what a post is about: "NOW | …"."""
_TURN = 16
"""Words before the colon of a turn, what stands in brackets included: "Hon ANN LEE (Labour, North Bay):"."""
_TURNS = 3
"""Lines that open with a name in capitals and a colon in what is a transcript, and no page with a dateline."""
_NAMED = compiled(r"^[ \t]*[A-ZÁÉÍÓÚÑÜ][A-ZÁÉÍÓÚÑÜ.' -]{2,40}:[ \t]", re.MULTILINE)
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
    while row[first].kind == "p" and row[first].low not in "¿¡":
        first += 1
    while row[last - 1].kind == "p" and row[last - 1].low not in "?!)":
        last -= 1
    return row[first].start, row[last - 1].end


def turn(unit: Unit, text: str, titles: frozenset[str]) -> tuple[Slice, int] | None:
    """Who has the floor in a transcript, and the first word said: "Mr SPEAKER: Order.", «El señor PRESIDENTE: …»."""
    row = unit.tokens
    colon = next((index for index, token in enumerate(row[:_TURN]) if token.low == ":"), 0)
    if not unit.first or not colon or colon + 1 >= len(row):
        return None
    end = next((index for index, token in enumerate(row[:colon]) if token.low == "("), colon)
    shouted = [len(token.low) > 2 and text[token.start : token.end].isupper() for token in row[:end]]
    if not any(shouted) or any(token.kind != "w" for token in row[:end]):
        return None
    titled = not shouted[0] and any(token.low in titles for token in row[:end])
    several = len(list(islice(_NAMED.finditer(text), _TURNS))) == _TURNS
    return ((0, end), colon + 1) if titled or (several and all(shouted)) else None
