"""Which poll a text is telling of: who made it and when people were asked."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from constancia.claims.polls.makers import maker, same, tells
from constancia.claims.polls.patterns import PollPatterns, patterns
from constancia.claims.reading import Reading
from constancia.lean import dataclass, replace
from constancia.model.claims import ClaimKind
from constancia.syntax.marks.dates import DateMark
from constancia.syntax.sentences import Sentence

_CARRIED = 12
"""Sentences over which a poll named once goes on being the one that is told of."""
_AHEAD = 3
"""Sentences in which the poll may be named of which a headline tells."""
_HELD, _HELD_BY = 30, 120
"""Code points between the words for holding a poll and its days; with whoever held it between."""
_DAY = 10
"""Characters of an ISO day."""
_MONTH = len("2024-05")
_THROUGH = 10
"""Code points behind the first weekday of the interviews in which stands the last."""
_LONG = 32
"""Days that a poll counted in days takes at most."""


@dataclass(frozen=True, slots=True)
class Wave:
    """The poll that a text is telling of."""

    pollster: str | None = None
    field_dates: str | None = None
    inferred: tuple[str, ...] = ()
    other: bool = False
    """Whether it is said to be another than the one before, and not who made it."""
    past: bool = False
    """Whether it is told of beside an earlier poll: its days may be those of that."""


@dataclass(frozen=True, slots=True)
class Waves:
    """The polls that a text tells of, each where it does."""

    told: dict[int, Wave]
    """Number of a sentence that tells of a poll to the poll that it tells of."""
    common: Wave = Wave()
    """Who made all of them and when, where the text gives one maker and one time."""
    earlier: frozenset[int] = frozenset()
    """Those of the sentences that tell of an earlier poll, which is told of in that sentence only."""

    def at(self, sentence: int) -> Wave | None:
        """The poll that a sentence tells of: named before it, or soon behind a headline."""
        near = (*range(sentence, sentence - _CARRIED - 1, -1), *range(sentence + 1, sentence + _AHEAD + 1))
        told = [index for index in near if index in self.told]
        own = (index for index in told if index == sentence or index not in self.earlier)
        index = next(own, next(iter(told), None))
        return None if index is None else self.told[index]


def waves(reading: Reading) -> Waves:
    """The polls that a text tells of.

    A new poll begins where one is named, or said to be another. A pollster that is the only one of the document made
    every poll in it; so with the days of the interviews, where the document gives one time, or one for that pollster.
    """
    told = [sentence for sentence in reading.sentences if tells(reading, sentence)]
    found, earlier = _found(reading, told, titles=False)
    if not any(wave.pollster for wave in found.values()):
        found, earlier = _found(reading, told, titles=True)
    makers = {wave.pollster for wave in found.values() if wave.pollster}
    if not makers:
        named = (maker(reading, sentence) for sentence in reading.sentences_with(ClaimKind.POLL))
        makers = {name for name in named if name}
    only = next(iter(makers)) if len(makers) == 1 else None
    days = _one_time(wave for index, wave in found.items() if index not in earlier and not wave.other)
    out = {}
    for index, wave in found.items():
        its = wave
        if index not in earlier and not wave.other and len(makers) <= 1:
            its = Wave(only, wave.field_dates or days[0], wave.inferred or days[1])
        elif index not in earlier and wave.pollster and wave.field_dates is None:
            own = (one for at, one in found.items() if one.pollster == wave.pollster and at not in earlier)
            its = Wave(wave.pollster, *_one_time(own))
        elif only and not its.pollster and index in earlier:
            its = replace(its, pollster=only)
        out[index] = replace(its, past=True) if index in earlier else its
    return Waves(out, Wave(only, *days) if len(makers) == 1 else Wave(), frozenset(earlier))


def _one_time(told: Iterable[Wave]) -> tuple[str | None, tuple[str, ...]]:
    """The days of the interviews that polls give, with what is inferred in them; none where they give several."""
    dates = {(wave.field_dates, wave.inferred) for wave in told if wave.field_dates}
    return next(iter(dates)) if len(dates) == 1 else (None, ())


def _found(reading: Reading, told: Iterable[Sentence], *, titles: bool) -> tuple[dict[int, Wave], set[int]]:
    """The sentences that tell of a poll, each with the poll; and those that tell of an earlier one."""
    found: dict[int, Wave] = {}
    earlier: set[int] = set()
    last, seen = Wave(), -1
    for sentence in told:
        after = _after(reading, sentence, last if sentence.index - seen <= _CARRIED else Wave(), titles=titles)
        found[sentence.index] = after
        if patterns(reading.language.code).previous.search(reading.folded, sentence.start, sentence.end):
            earlier.add(sentence.index)
        else:
            last = after
        seen = sentence.index
    return found, earlier


def _after(reading: Reading, sentence: Sentence, before: Wave, *, titles: bool) -> Wave:
    """The poll told of in a sentence that names one."""
    p = patterns(reading.language.code)
    pollster = maker(reading, sentence, titles=titles)
    if pollster is not None and before.pollster is not None and same(pollster, before.pollster, reading.text):
        pollster = before.pollster
    dates, inferred = _field_dates(reading, sentence, p)
    fresh = pollster is not None or p.other_poll.search(reading.folded, sentence.start, sentence.end) is not None
    if not fresh:
        return Wave(before.pollster, dates or before.field_dates, inferred or before.inferred, before.other)
    if pollster is not None and pollster == before.pollster and dates is None:
        return Wave(pollster, before.field_dates, before.inferred)
    return Wave(pollster, dates, inferred, other=pollster is None)


def _field_dates(reading: Reading, sentence: Sentence, p: PollPatterns) -> tuple[str | None, tuple[str, ...]]:
    """When the interviews were held, by the days where they are given; not when the poll came out."""
    marks = [mark for mark in reading.dates_in(sentence.start, sentence.end) if mark.date is not None]
    before = p.previous.search(reading.folded, sentence.start, sentence.end)
    marks = [mark for mark in marks if before is None or not 0 <= mark.start - before.end() < _HELD]
    held = [m for m in marks if _held_at(reading, sentence, m, p) or _asked_in(reading, sentence, m, p)]
    spans = (mark for mark in held if mark.date is not None and "/" in mark.date and mark.meaning == "date")
    best = next(spans, None) or next(iter(held), None)
    return (_days(reading, sentence, best, p), best.inferred) if best is not None else (None, ())


def _held_at(reading: Reading, sentence: Sentence, mark: DateMark, p: PollPatterns) -> bool:
    """Whether words before a date say that the interviews were held then: `carried out by Ipsos from`."""
    exact = mark.date is not None and len(mark.date.split("/")[0].rstrip("~")) >= _MONTH
    if exact and p.polls.match(reading.folded, mark.end + 1, sentence.end):
        return True  # `the April 19 to 27 survey`, `the June poll`
    before = reading.folded[max(sentence.start, mark.start - _HELD_BY) : mark.start]
    held = [m.end() for m in p.held.finditer(before)]
    published = [m.end() for m in p.published.finditer(before)]
    if not held or (published and published[-1] > held[-1]):
        return False
    if mark.date is not None and len(mark.date.split("/")[-1]) == _DAY < len(mark.date):
        return True  # a span of days is of the interviews, whatever stands between
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
    through = next((one for one in reading.dates_in(mark.end, sentence.end) if one.start - mark.end < _THROUGH), None)
    if through is not None and through.weekday is not None:  # `Wednesday to Saturday`
        return f"{last}/{last + timedelta(days=(through.weekday - mark.weekday) % 7)}"
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
    if ends[0][: len(published)] <= published[: len(ends[0])]:
        return told
    return "/".join(f"{int(end[:4]) - 1}{end[4:]}" if end[:4].isdigit() else end for end in ends)
