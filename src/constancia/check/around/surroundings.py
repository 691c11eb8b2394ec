"""The words around a claim: its sentence, the opening of its document."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

from constancia.claims.reading import sentences_of
from constancia.compiled import compiled
from constancia.model.documents import Span
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks.dates import DateMark, find
from constancia.syntax.sentences import Sentence

OPENING = 300
"""Code points in which headline and dateline stand, where the text has no paragraphs."""

_BLANK = compiled(r"\n\s*\n")


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text, found once for a document."""
    return sentences_of(text)


@lru_cache(maxsize=64)
def dates_in(stretch: str, language: str, published: str | None) -> tuple[DateMark, ...]:
    """The dates in a stretch of text; kept for the other questions about the same claim."""
    return find(stretch, fold_in_place(stretch), language, published)


def around(text: str, span: Span) -> str:
    """The sentence, or the sentences, in which a span lies."""
    inside = holding(sentences_of(text), span)
    return text[inside[0].start : inside[-1].end] if inside else span.quote


def holding(every: Sequence[Sentence], span: Span) -> Sequence[Sentence]:
    """The sentences that share a code point with a span."""
    first = bisect_right(every, span.start, key=lambda one: one.end)
    return every[first : bisect_left(every, span.end, first, key=lambda one: one.start)]


@lru_cache(maxsize=4)
def opening(text: str) -> str:
    """The first two paragraphs, where headline and dateline stand, cut where they run on."""
    blocks = [block for block in _BLANK.split(text) if block.strip()]
    return "\n".join(block[:OPENING] for block in blocks[:2])
