"""When a sentence says a vote was held."""

from __future__ import annotations

from constancia.claims.marks.dates import DateMark
from constancia.claims.reading import Reading
from constancia.claims.voting.lexicon import VoteLexicon
from constancia.claims.voting.masking import Masked
from constancia.model.time import edtf


def vote_date(reading: Reading, masked: Masked, lex: VoteLexicon, anchor: int, low: int, high: int) -> DateMark | None:
    """The date beside a vote's verb or tally, or None.

    Periods are passed over, and dates that a relative clause or a preposition binds to something else.
    """
    text = masked.masked
    left = text.rfind(";", 0, low) + 1
    right = text.find(";", high)
    right = len(text) if right < 0 else right
    best: tuple[int, DateMark] | None = None
    for mark in reading.dates_in(masked.start + left, masked.start + right):
        start, end = mark.start - masked.start, mark.end - masked.start
        if mark.date is None or "/" in mark.date or _after_publication(reading, mark):
            continue
        if lex.bound_date.search(text, max(0, start - 40), start):
            continue
        if start >= high and lex.relative.search(text, high, start):
            continue
        distance = min(abs(start - anchor), abs(end - anchor))
        if distance > 220:
            continue
        if best is None or distance < best[0]:
            best = distance, mark
    return best[1] if best else None


def _after_publication(reading: Reading, mark: DateMark) -> bool:
    published = reading.document.published
    if not published or not mark.date:
        return False
    first, last = edtf(mark.date).first, edtf(published).last
    return first is not None and last is not None and first > last
