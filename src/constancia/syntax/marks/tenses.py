"""Whether the words around a date put it before or after the publication."""

from __future__ import annotations

import re
from functools import lru_cache

from constancia.language import language as language_of
from constancia.language.shape.calendar import Calendar
from constancia.syntax.marks.patterns import any_of

_BEFORE = 160
_AFTER = 60
_CLOSE = 45
"""Code points within which a past verb governs a date that stands behind it in the same clause."""
_PASSIVE = 32
"""Code points within which an auxiliary of the future governs the participle behind it: `will be handed`."""
_STOP = re.compile(r"(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})[.!?;:][\s\"'”’»)]|\n\s*\n|[•|]")


_QUOTED = re.compile(r"[,.!?…][\"”»]\s|[\"”»],\s")
"""The end of what somebody is quoted as saying, behind which the sentence tells who said it, and when."""


class Tenses:
    """The words of one language that tell future from past, compiled once."""

    def __init__(self, calendar: Calendar) -> None:
        self.future = re.compile(calendar.future)
        self.hoped = re.compile(calendar.hoped)
        self.past = re.compile(calendar.past)
        ahead = any_of([*calendar.deadline, *calendar.until])
        self.ahead = re.compile(rf"\b(?:{ahead})\s$")


@lru_cache(maxsize=4)
def _tenses(code: str) -> Tenses:
    return Tenses(language_of(code).calendar)


def tense(text: str, start: int, end: int, code: str) -> str | None:
    """`future`, `past`, or None where the clause around a date does not tell; the nearest word before it decides."""
    rules = _tenses(code)
    before = text[max(0, start - _BEFORE) : start]
    before = before[max((m.end() for m in _STOP.finditer(before)), default=0) :].lower().replace("\n", " ")
    quoted = max((m.end() for m in _QUOTED.finditer(before)), default=0)
    if quoted and rules.past.search(before, quoted):
        before = before[quoted:]
    if rules.ahead.search(before):
        return "future"
    future = max((m.end() for m in rules.future.finditer(before)), default=-1)
    past = max((m.end() for m in rules.past.finditer(before)), default=-1)
    hoped = max((m.end() for m in rules.hoped.finditer(before)), default=-1)
    if hoped >= 0 and hoped >= past:
        return "future"
    if future >= 0 and (future >= past or past - future < _PASSIVE):
        return "future"
    if past >= 0:
        gap = before[past:]
        return "past" if len(gap) < _CLOSE and not re.search(r"[,(—–]", gap) else None
    after = text[end : end + _AFTER]
    after = after[: next((m.start() for m in _STOP.finditer(after)), len(after))].lower().replace("\n", " ")
    first_future = next((m.start() for m in rules.future.finditer(after)), None)
    first_past = next((m.start() for m in rules.past.finditer(after)), None)
    if first_future is not None and (first_past is None or first_future <= first_past):
        return "future"
    return "past" if first_past is not None else None
