"""Whether the words around a date put it before or after the publication."""

from __future__ import annotations

from functools import lru_cache

from constancia.compiled import compiled
from constancia.language import language as language_of
from constancia.language.shape.calendar import Calendar
from constancia.syntax.marks.patterns import any_of

_BEFORE = 160
_AFTER = 60
_CLOSE = 45
"""Code points within which a past verb governs a date that stands behind it in the same clause."""
HOUR = r"(?:(?:\w{1,3}\s+)?\d{1,2}(?:[:.h]\d\d)?(?:\s?[ap]\.?\s?m\b\.?)?(?:,?\s\w{4,5}){0,3},?\s+)?"
"""Regular expression for the hour that may stand between such a word and its day: `as of 7 pm local time on`."""
_APART = compiled(r"[,(—–]")
_PASSIVE = 32
"""Code points within which an auxiliary of the future governs the participle behind it: `will be handed`."""
# the mark goes first, so that it alone is looked for
_STOP = compiled(
    r"[.!?;:\n•|](?:(?<=[.!?;:])(?<![A-Z].)(?<!\b[A-Z][a-z].)(?<!\b[A-Z][a-z]{2}.)[\s\"'”’»)]|(?<=\n)\s*\n|(?<=[•|]))"
)


_QUOTED = compiled(r"[,.!?…][\"”»]\s|[\"”»],\s")
"""The end of what somebody is quoted as saying, behind which the sentence tells who said it, and when."""


_LINE = compiled(r"[^\S\n]*\n\s*[A-ZÁÉÍÓÚÑ¿¡]")
"""The end of a line behind which something else is told: a headline's, above its stamp."""


class Tenses:
    """The words of one language that tell future from past, compiled once."""

    def __init__(self, calendar: Calendar) -> None:
        self.future = compiled(calendar.future)
        self.hoped = compiled(calendar.hoped)
        self.past = compiled(calendar.past)
        self.deadline = compiled(rf"\b(?:{any_of(calendar.deadline)})\s$")
        self.until = compiled(rf"\b(?:{any_of(calendar.until)})\s{HOUR}(?:\w{{2,3}}\s+)?$")


@lru_cache(maxsize=4)
def _tenses(code: str) -> Tenses:
    return Tenses(language_of(code).calendar)


def tense(text: str, start: int, end: int, code: str) -> str | None:
    """`future`, `past`, `bound` of a day up to which something was done, or None where the clause does not tell.

    The nearest word before the date decides; where a comma parts it from the date, the nearest word behind.
    """
    rules = _tenses(code)
    before = text[max(0, start - _BEFORE) : start]
    before = before[max((m.end() for m in _STOP.finditer(before)), default=0) :].lower().replace("\n", " ")
    quoted = max((m.end() for m in _QUOTED.finditer(before)), default=0)
    if quoted and rules.past.search(before, quoted):
        before = before[quoted:]
    if rules.deadline.search(before):
        return "future"
    until = rules.until.search(before)
    before = before[: until.start()] if until else before
    future = max((m.end() for m in rules.future.finditer(before)), default=-1)
    past = max((m.end() for m in rules.past.finditer(before)), default=-1)
    hoped = max((m.end() for m in rules.hoped.finditer(before)), default=-1)
    if hoped >= 0 and hoped >= past:
        return "future"
    ahead = future >= 0 and (future >= past or past - future < _PASSIVE)
    near = past >= 0 and len(before[past:]) < _CLOSE and not _APART.search(before, past)
    after = text[end : end + _AFTER] if not _LINE.match(text, end) else ""
    after = after[: next((m.start() for m in _STOP.finditer(after)), len(after))].lower().replace("\n", " ")
    coming, gone = rules.future.search(after), rules.past.search(after)
    behind = gone is not None and (coming is None or gone.start() <= coming.start())
    if until:
        if behind and not before.strip():
            return "past"  # "Until 5 pm on Sunday hospitals had treated 44"
        return "bound" if near and not ahead else "future"
    if ahead and not _APART.search(before, future):
        return "future"
    if near and not ahead:
        return "past"
    if behind:
        return "past"
    return "future" if ahead or coming is not None else None
