"""Which poll a text is telling of: who made it and when people were asked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from constancia.claims.polls.patterns import PollPatterns, patterns
from constancia.claims.polls.subjects import links
from constancia.claims.reading import Reading
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks.dates import DateMark
from constancia.syntax.sentences import Sentence

CARRIED = 6
"""Sentences over which a poll named once goes on being the one that is told of."""
_HELD, _HELD_BY = 30, 120
"""Code points between the words for holding a poll and its days; with whoever held it between."""
_DAY = 10
"""Characters of an ISO day."""
_LONG = 32
"""Days that a poll counted in days takes at most."""
_CAPITAL = r"[A-ZÁÉÍÓÚÑÜ][\w&’'./-]*"
_JOINT = r"(?:(?:of|de|del|la|los|las|the|y|and)\s+){0,2}"
_NAME = re.compile(rf"{_CAPITAL}(?:\s+{_JOINT}{_CAPITAL}|\s+\d+(?=\s+(?:poll|survey)))*")
_NAME_END = re.compile(rf"(?:{_CAPITAL}\s+)*(?:{_CAPITAL}|(?<=\s)\d+)\s*$")


@dataclass(frozen=True, slots=True)
class Wave:
    """The poll that a text is telling of."""

    pollster: str | None = None
    field_dates: str | None = None
    inferred: tuple[str, ...] = ()
    other: bool = False
    """Whether it is said to be another than the one before, and not who made it."""


def waves(reading: Reading) -> dict[int, Wave]:
    """Number of a sentence that tells of a poll to the poll that it tells of.

    A new poll begins where one is named, or said to be another. A pollster that is the only one of the document made
    every poll in it; so with the days of the interviews, where the document gives one time.
    """
    found: dict[int, Wave] = {}
    earlier: set[int] = set()
    last, seen = Wave(), -1
    for sentence in reading.sentences:
        after = _after(reading, sentence, last if sentence.index - seen <= CARRIED else Wave())
        if after is None:
            continue
        found[sentence.index] = after
        if patterns(reading.language.code).previous.search(reading.folded, sentence.start, sentence.end):
            earlier.add(sentence.index)
        else:
            last = after
        seen = sentence.index
    pollsters = {wave.pollster for wave in found.values() if wave.pollster}
    dates = {
        (wave.field_dates, wave.inferred) for index, wave in found.items() if wave.field_dates and index not in earlier
    }
    if len(pollsters) > 1:
        return found
    only = next(iter(pollsters), None)
    days, inferred = next(iter(dates)) if len(dates) == 1 else (None, ())
    return {
        index: wave
        if index in earlier or wave.other
        else Wave(only, wave.field_dates or days, wave.inferred or inferred)
        for index, wave in found.items()
    }


def _after(reading: Reading, sentence: Sentence, before: Wave) -> Wave | None:
    """The poll told of in a sentence that names one; None where it names none."""
    p = patterns(reading.language.code)
    folded = reading.folded
    if not any(words.search(folded, sentence.start, sentence.end) for words in (p.polls, p.pollsters, p.asked)):
        return None
    pollster = _pollster(reading, sentence, p)
    if pollster is not None and before.pollster is not None and _same(pollster, before.pollster, reading.text):
        pollster = before.pollster
    dates, inferred = _field_dates(reading, sentence, p)
    fresh = pollster is not None or p.other_poll.search(folded, sentence.start, sentence.end) is not None
    if not fresh:
        return Wave(before.pollster, dates or before.field_dates, inferred or before.inferred, before.other)
    if pollster is not None and pollster == before.pollster and dates is None:
        return Wave(pollster, before.field_dates, before.inferred)
    return Wave(pollster, dates, inferred, other=pollster is None)


def _same(one: str, other: str, text: str) -> bool:
    """Whether two names are of one pollster: the words of one are in the other, or it is the other's short form.

    Short is a name that stands in brackets behind the long one, or has its initials.
    """
    mine, theirs = one.split(), other.split()
    if set(mine) <= set(theirs) or set(theirs) <= set(mine):
        return True
    short, long = (one, theirs) if len(mine) < len(theirs) else (other, mine)
    initials = "".join(word[0] for word in long if word[0].isupper())
    return short == initials or f"{' '.join(long)} ({short})" in text


def _pollster(reading: Reading, sentence: Sentence, p: PollPatterns) -> str | None:
    """Whoever made the poll: a name beside the word for a poll, or a known pollster."""
    folded, text = reading.folded, reading.text
    known = [m for m in p.pollsters.finditer(folded, sentence.start, sentence.end) if text[m.start()].isupper()]
    for poll in p.polls.finditer(folded, sentence.start, sentence.end):
        match = p.pollster_before.match(folded, poll.end(), sentence.end)
        name = _name(text, _with_article(text, poll.end(), match.end()) if match else poll.end(), sentence.end)
        if name and not p.no_pollsters.fullmatch(_plain(name)):
            return _known_inside(name, known, text, p)
        before = p.pollster_after.search(folded, sentence.start, poll.start())
        last = before.start() if before else poll.start()
        name = _name_before(text, sentence.start, last, reading.language.code)
        if name and not p.no_pollsters.fullmatch(_plain(name)):
            return _known_inside(name, known, text, p)
    return " ".join(text[known[0].start() : known[0].end()].split()) if known else None


def _with_article(text: str, start: int, end: int) -> int:
    """Where a name begins whose own article was taken for a word before it: `the newspaper The Herald`."""
    article = re.search(r"\b[A-Z]\w{1,2}\s+$", text[start:end])
    return start + article.start() if article is not None else end


def _known_inside(name: str, known: list[re.Match[str]], text: str, p: PollPatterns) -> str:
    """The name from the pollster on that is known in it: `Nacional Urbana de Ipsos` is `Ipsos`.

    Where another stands in the sentence and it is the only known one, that made the poll.
    """
    inside = p.pollsters.search(fold_in_place(name))
    if inside:
        return name[inside.start() :]
    return " ".join(text[known[0].start() : known[0].end()].split()) if len(known) == 1 else name


def _name(text: str, start: int, end: int) -> str | None:
    match = _NAME.match(text, start, end)
    return " ".join(match.group().split()).rstrip(".,:'’") if match else None


def _name_before(text: str, start: int, end: int, code: str) -> str | None:
    match = _NAME_END.search(text[start:end])
    if match is None:
        return None
    name = re.split(r"[’']s? ", " ".join(match.group().split()))[0]
    words = [word for word in name.split() if not links(word, code)]
    return " ".join(words) if any(any(char.isalpha() for char in word) for word in words) else None


def _plain(name: str) -> str:
    """A name folded, without a possessive ending."""
    return re.sub(r"[’']s$", "", fold_in_place(name))


def _field_dates(reading: Reading, sentence: Sentence, p: PollPatterns) -> tuple[str | None, tuple[str, ...]]:
    """When the interviews were held; not when the poll came out."""
    for mark in reading.dates_in(sentence.start, sentence.end):
        if mark.date is not None and (_held_at(reading, sentence, mark, p) or _asked_in(reading, sentence, mark, p)):
            return _days(reading, sentence, mark, p), mark.inferred
    return None, ()


def _held_at(reading: Reading, sentence: Sentence, mark: DateMark, p: PollPatterns) -> bool:
    """Whether words before a date say that the interviews were held then: `carried out by Ipsos from`."""
    before = reading.folded[max(sentence.start, mark.start - _HELD_BY) : mark.start]
    held = [m.end() for m in p.held.finditer(before)]
    published = [m.end() for m in p.published.finditer(before)]
    if not held or (published and published[-1] > held[-1]):
        return False
    return len(before) - held[-1] < _HELD or any(p.by.match(before, end) for end in held)


def _asked_in(reading: Reading, sentence: Sentence, mark: DateMark, p: PollPatterns) -> bool:
    """Whether a span of days opens a sentence that says who asked then: `from 3 to 7 May the firm surveyed`."""
    opens = not reading.folded[sentence.start : mark.start].strip(" ¶\n-—–")
    spans = mark.date is not None and "/" in mark.date and len(mark.date) > len("2024-01/2024-02")
    return (
        opens and spans and p.held.search(reading.folded, mark.end, min(sentence.end, mark.end + _HELD_BY)) is not None
    )


def _days(reading: Reading, sentence: Sentence, mark: DateMark, p: PollPatterns) -> str | None:
    """The days that a date tells, and those before it that are counted to it; none that was still to come."""
    told, published = past(reading, mark), reading.document.published
    if told is None or mark.weekday is None or len(told) != _DAY:
        return told
    last = date.fromisoformat(told)
    if published is not None and told > published[:_DAY]:
        last -= timedelta(days=7)
    for number in reading.numbers_in(sentence.start, mark.start):
        days = number.value if isinstance(number.value, int) else 0
        if mark.bound == "until" and 1 < days < _LONG and p.days.match(reading.folded, number.end):
            return f"{last - timedelta(days=days - 1)}/{last}"
    return last.isoformat()


def past(reading: Reading, mark: DateMark) -> str | None:
    """A date without a year as the last such before the publication: no poll is told before it is held."""
    told, published = mark.date, reading.document.published
    if told is None or published is None or "year" not in mark.inferred:
        return told
    ends = told.split("/")
    if ends[0] <= published[: len(ends[0])]:
        return told
    return "/".join(f"{int(end[:4]) - 1}{end[4:]}" if end[:4].isdigit() else end for end in ends)
