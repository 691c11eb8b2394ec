"""Which poll a text is telling of: who made it and when people were asked."""

from __future__ import annotations

import re
from dataclasses import dataclass

from constancia.claims.marks.folding import fold_in_place
from constancia.claims.marks.sentences import Sentence
from constancia.claims.polls.patterns import Patterns, patterns
from constancia.claims.reading import Reading

CARRIED = 6
"""Sentences over which a poll named once goes on being the one that is told of."""
_CAPITAL = r"[A-ZÁÉÍÓÚÑÜ][\w&’'.-]*"
_NAME = re.compile(rf"{_CAPITAL}(?:\s+(?:(?:of|de|del|la|the|y|and)\s+)?{_CAPITAL}|\s+\d+(?=\s+(?:poll|survey)))*")
_NAME_END = re.compile(rf"(?:{_CAPITAL}\s+)*(?:{_CAPITAL}|(?<=\s)\d+)\s*$")


@dataclass(slots=True)
class Wave:
    """The poll that a text is telling of."""

    sentence: int = -100
    pollster: str | None = None
    field_dates: str | None = None
    inferred: tuple[str, ...] = ()


def wave_after(reading: Reading, sentence: Sentence, before: Wave) -> Wave:
    """The poll told of after a sentence: a new one where it names a pollster or dates interviews."""
    p = patterns(reading.language.code)
    folded = reading.folded
    if not p.polls.search(folded, sentence.start, sentence.end) and not p.pollsters.search(
        folded, sentence.start, sentence.end
    ):
        return before
    pollster = _pollster(reading, sentence, p)
    dates, inferred = _field_dates(reading, sentence, p)
    fresh = pollster is not None or p.other.search(folded, sentence.start, sentence.end) is not None
    if not fresh and sentence.index - before.sentence <= CARRIED:
        return Wave(sentence.index, before.pollster, dates or before.field_dates, inferred or before.inferred)
    if pollster is not None and pollster == before.pollster and dates is None:
        return Wave(sentence.index, pollster, before.field_dates, before.inferred)
    return Wave(sentence.index, pollster, dates, inferred)


def _pollster(reading: Reading, sentence: Sentence, p: Patterns) -> str | None:
    """Whoever made the poll: a name beside the word for a poll, or a known pollster."""
    folded, text = reading.folded, reading.text
    for poll in p.polls.finditer(folded, sentence.start, sentence.end):
        match = p.after_poll.match(folded, poll.end(), sentence.end)
        name = _name(text, match.end() if match else poll.end(), sentence.end)
        if name and not p.no_pollsters.fullmatch(_plain(name)):
            return name
        before = p.before_poll.search(folded, sentence.start, poll.start())
        last = before.start() if before else poll.start()
        name = _name_before(text, sentence.start, last)
        if name and not p.no_pollsters.fullmatch(_plain(name)):
            return name
    known = p.pollsters.search(folded, sentence.start, sentence.end)
    if known and text[known.start()].isupper():
        return " ".join(text[known.start() : known.end()].split())
    return None


def _name(text: str, start: int, end: int) -> str | None:
    match = _NAME.match(text, start, end)
    return " ".join(match.group().split()).rstrip(".,:'’") if match else None


def _name_before(text: str, start: int, end: int) -> str | None:
    match = _NAME_END.search(text[start:end])
    if match is None:
        return None
    name = " ".join(match.group().split())
    if match.start() == 0 and " " not in name:
        return None if name.casefold() in {"the", "a", "an", "la", "una", "un", "el", "this", "otra"} else name
    words = [w for w in name.split() if w.casefold() not in {"the", "a", "an", "in", "una", "la", "el", "another"}]
    return " ".join(words) or None


def _plain(name: str) -> str:
    """A name folded, without a possessive ending."""
    return re.sub(r"[’']s$", "", fold_in_place(name))


def _field_dates(reading: Reading, sentence: Sentence, p: Patterns) -> tuple[str | None, tuple[str, ...]]:
    """When the interviews were held; not when the poll came out."""
    marks = reading.dates_in(sentence.start, sentence.end)
    for mark in marks:
        if mark.date is None:
            continue
        before = reading.folded[max(sentence.start, mark.start - 60) : mark.start]
        held = [m.end() for m in p.held.finditer(before)]
        published = [m.end() for m in p.published.finditer(before)]
        if held and (not published or published[-1] < held[-1]) and len(before) - held[-1] < 30:
            return mark.date, mark.inferred
    return None, ()
