"""Sentences of a text, with headlines, bullets and table cells as sentences of their own."""

from __future__ import annotations

import re
from dataclasses import dataclass

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s+[\"'“‘«(\[¿¡—–-]*[A-ZÁÉÍÓÚÑÜ0-9])|\n\s*\n|\n")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: code points, end exclusive."""

    start: int
    end: int
    index: int
    """Its number in the document, from 0."""
    paragraph: int
    """Number of its paragraph, from 0."""


def split(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text in order; together they hold every character that is not white space."""
    out: list[Sentence] = []
    start, paragraph = 0, 0
    for match in [*_END.finditer(text), None]:
        end = match.end() if match else len(text)
        chunk = text[start:end]
        left = len(chunk) - len(chunk.lstrip())
        right = len(chunk.rstrip())
        if right > left:
            out.append(Sentence(start + left, start + right, len(out), paragraph))
        if match and match.group().startswith("\n"):
            paragraph += 1
        start = end
    return tuple(out)
