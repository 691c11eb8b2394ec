"""When and where people were harmed, and by whom."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from constancia.claims.casualties.items import Item
from constancia.claims.casualties.patterns import Row
from constancia.claims.casualties.telling import Found
from constancia.claims.reading import Reading
from constancia.compiled import compiled
from constancia.language.shape.harm import Part
from constancia.syntax.marks import countries as country_marks
from constancia.syntax.marks.dates import DateMark
from constancia.syntax.marks.names import NameKind
from constancia.syntax.marks.tenses import HOUR
from constancia.syntax.sentences import Sentence

_FARTHEST = 18
"""Items between a figure and the date or place that is taken to be its own."""
_OPENING = 48
"""Code points before a date in which the words that tell its role are looked for."""
_EVENT = 90
"""Code points between "since" and the date of what it is since."""
_STORY = 6
"""Sentences around the one that dates what happened whose figures are of that."""
_LATER, _DAY = 60, len("2024-05-03")
"""Code points between the words for its happening and the day; characters of an exact day."""
_BULLETS = "-•*–—"

Times = dict[str, object]


class Around(Row):
    """The items of a sentence, for asking what stands around a figure."""

    def __init__(self, reading: Reading, sentence: Sentence, row: Sequence[Item]) -> None:
        super().__init__(row, reading.language.code)
        self.reading = reading
        self.sentence = sentence
        self.starts = [item.start for item in row]
        self.dates: dict[int, DateMark] = {m.start: m for m in reading.dates_in(sentence.start, sentence.end)}

    def index(self, place: int) -> int:
        """The first item that begins at or behind a code point."""
        return bisect_left(self.starts, place)

    def text(self, first: int, last: int) -> str:
        """The words from one item to another, the last one not counted."""
        return self.reading.text[self.items[first].start : self.items[last - 1].end]

    # ---- when

    def times(self, found: Found) -> tuple[Times, tuple[str, ...]]:
        """Period or as-of date (EDTF) of a figure, and what of them is inferred."""
        if not self.dates:
            return {}, ()
        counted, inferred = self._counted(found)
        at = next((at for at in self._behind(found) if self.can(at, Part.DATE) and self._adverbial(at, found)), None)
        at = self._ahead(found) if at is None else at
        told, more = self._dated(at, found) if at is not None else ({}, ())
        return told | counted, tuple(dict.fromkeys((*inferred, *more)))

    def _counted(self, found: Found) -> tuple[Times, tuple[str, ...]]:
        """The as-of date that stands between the verb of counting and the figure: `contó hasta el 5 de mayo 40`."""
        at = self.index(found.start) - 1
        mark = self._mark(at - self.can(at, Part.COMMA))
        until = mark is not None and (mark.bound == "until" or self._to_date(mark))
        return ({"as_of": mark.date}, mark.inferred) if mark is not None and mark.date and until else ({}, ())

    def earlier(self, found: Found) -> tuple[Times, tuple[str, ...]]:
        """The date right behind an earlier figure: `up from 41 a fortnight ago`."""
        mark = self._mark(self.run("preposition|article*", self.index(found.end)))
        return ({"as_of": mark.date}, mark.inferred) if mark is not None and mark.date else ({}, ())

    def _mark(self, at: int) -> DateMark | None:
        """The date that an item is."""
        return self.dates.get(self.items[at].start) if self.can(at, Part.DATE) else None

    def _behind(self, found: Found) -> list[int]:
        """Items from a figure's first word to the end of what is said of it."""
        out: list[int] = []
        for at in range(self.index(found.start), len(self.items)):
            if self.items[at].start >= found.end and (self._closes(at) or len(out) > _FARTHEST + 8):
                break
            out.append(at)
        return out

    def _closes(self, at: int) -> bool:
        """Whether something else is told from an item on: not `frente a una oficina`, but `frente a los 40 de ayer`."""
        if self.can(at, Part.EARLIER):
            thing = self.can(at + 1, Part.ONE, Part.ARTICLE)
            return not thing or self.can(at + 2, Part.TOLL, Part.NUMBER, Part.CASE)
        return self.fits("stop | boundary&!since", at)

    def _ahead(self, found: Found) -> int | None:
        """The date before a figure that sets its time: at the head of the sentence, before `when`, in the subject."""
        first = self.index(found.start)
        at = next((k for k in range(first - 1, -1, -1) if self.can(k, Part.DATE, Part.STOP)), -1)
        mark = self._mark(at)
        if mark is None or self.can(at + 1, Part.OPEN):
            return None  # `Canberra, March 26 (IANS)`
        between = self.items[at + 1 : first]
        another = any(item.can(Part.BOUNDARY) and not item.can(Part.SINCE) for item in between)
        parted = another or any(item.can(Part.COLON) for item in between)
        inside = len(between) <= 5 and not parted and not any(item.can(Part.COMMA, Part.AND) for item in between)
        counts = not parted or mark.bound is not None or self._to_date(mark)
        which = (
            "of|article|preposition date comma? relative word|helping|adverb{0,2}"  # `the clash of 5 May, which left`
        )
        explained = self.run(which, at - 1) == first
        opens = self._opens_clause(at) and not any(item.can(Part.BOUNDARY) for item in between)
        opens = opens or self.fits(
            "date comma exists&!relative|befalls", at
        )  # «el día del referéndum, el 2 de mayo, hubo doce»
        since = self.fits("date comma", at) and any(self.can(k, Part.RELATIVE) for k in range(at - 4, at))
        opens = opens or (since and not parted and self._began(mark))  # `the war, which began on 7 October, has left`
        heads = counts and (at <= 3 or self._to_date(mark))
        return at if inside or explained or opens or heads or self.can(first - 1, Part.WHEN) else None

    def _opens_clause(self, at: int) -> bool:
        step = at - 1
        while self.can(step, Part.PREPOSITION, Part.ARTICLE):
            step -= 1
        # `said that on Saturday`
        return self.can(step, Part.RELATIVE) or (self.can(step, Part.COMMA, Part.COLON, Part.STOP) and step <= 6)

    def _adverbial(self, at: int, found: Found) -> bool:
        """Whether a date tells when people were harmed, not when something else was."""
        if self.items[at].start < found.end:
            return True
        first, mark = self.index(found.end), self._mark(at)
        if mark is None or at - first > _FARTHEST or self._to_date(mark):
            return mark is not None and at - first <= _FARTHEST
        if self.can(at + 1, Part.WORD, Part.HELPING) and any(self.can(k, Part.COMMA) for k in range(first, at)):
            return False  # `…, on Thursday adopted`: another verb's date
        # `the clashes of 9 January`, not `the report of 9 January`
        of_event = self.run("preposition? article? word|name|thing{1,3} of", first) == at
        return at == first or not self.can(at - 1, Part.OF) or of_event

    def _dated(self, at: int, found: Found) -> tuple[Times, tuple[str, ...]]:
        mark = self._mark(at)
        if mark is None or mark.date is None:
            return {}, ()
        if mark.bound == "until" or self._to_date(mark):
            return {"as_of": mark.date}, mark.inferred
        began = self._began(mark)
        clause = any(self.can(step, Part.SINCE) for step in range(self.index(found.figure.number_start), at))
        then = self.fits("comma? when", at + 1) and found.start > mark.start  # `since Tuesday, when six died`
        event = found.figure.count != 1 and self._since(mark)  # else `since the 18 August killing of the mayor`
        since = (mark.bound == "since" or began or clause or event) and "/" not in mark.date and not then
        return {"period": f"{mark.date}/.." if since else mark.date}, mark.inferred

    def _began(self, mark: DateMark) -> bool:
        """Whether a date is that on which what did the harm began."""
        return self._before(mark, self.words.began, r"(?:\s+\w{1,3}){0,2}\s+")

    def _since(self, mark: DateMark) -> bool:
        """Whether a date is that of what opens the time: `since the raid on the camp on Saturday`."""
        before = self.reading.folded[max(self.sentence.start, mark.start - _EVENT) : mark.start]
        return (
            compiled(rf"\b(?:{'|'.join(self.words.since_event)})(?:\s+[\w’'-]+){{1,11}}\s+$").search(before) is not None
        )

    def _to_date(self, mark: DateMark) -> bool:
        """Whether a date says to when a count was made."""
        return self._before(mark, self.words.as_of, rf"\s+{HOUR}(?:\w{{2,3}}\s+)?")

    def _before(self, mark: DateMark, words: Sequence[str], behind: str) -> bool:
        """Whether one of some words stands before a date."""
        before = self.reading.folded[max(self.sentence.start, mark.start - _OPENING) : mark.start]
        return re.search(rf"\b(?:{'|'.join(words)}){behind}$", before) is not None

    # ---- where

    def place(self, found: Found) -> str | None:
        """A named place behind a preposition, after the figure."""
        if found.place:
            return self.reading.text[found.place[0] : found.place[1]]
        for at in self._behind(found):
            if self.can(at, Part.PLACE):
                article = self.can(at + 1, Part.ARTICLE) and not self._named(at + 1)
                first = self._described(at + 1 + article)
                last = self.run("(?: article name* | name+ ) (?: of article? name+ )*", first)
                if last > first and not self._adjective(first, last):
                    return self.text(first, last)
        return None

    def _described(self, at: int) -> int:
        """Where a place's name begins behind what describes it: `southern`, `the town of`."""
        return self.run("word (?= name ) | word|thing{1,3} of (?= name )", at)

    def _named(self, at: int) -> bool:
        """Whether an article is part of a name: `El Salvador`."""
        return self.can(at + 1, Part.NAME) and self.text(at, at + 1)[0].isupper()

    def _adjective(self, first: int, last: int) -> bool:
        """Whether a name is only what is a country's: `in Salvadoran prisons`."""
        reading, span = self.reading, (self.items[first].start, self.items[last - 1].end)
        found = country_marks.find(reading.text, reading.folded, *span, reading.language.code)
        return any(country.adjective and country.end == span[1] for country in found)

    # ---- by whom

    def by(self, found: Found) -> str | None:
        """Those said to have done it, behind `by` and before nothing else."""
        ends = (Part.BY, Part.COMMA, Part.STOP, Part.PREPOSITION)
        at = next((at for at in self._behind(found) if self.can(at, *ends)), -1)
        return self._doer(at + 1) if self.can(at, Part.BY) else None

    def teller(self, found: Found) -> tuple[int, int] | None:
        """Whoever counted those of a figure: `the 12 deaths recorded by hospitals`."""
        at = self.run("comma? word|helping{0,3}? . (?= by )", self.index(found.end))
        if not self.can(at, Part.BY) or not self.folded(at - 1).startswith(self.words.counted):
            return None
        first = self.run("article*", at + 1)
        last = self.run("word|name (?: word|name|of|article )* (?<= word|name )", first)
        return (self.items[first].start, self.items[last - 1].end) if 0 < last - first < 8 else None

    def _doer(self, at: int) -> str | None:
        at = self.run("(?: means of )? article|one|qualifier|vague*", at)
        last = self.run("word|name{1,6}", at)
        if last == at:
            return None
        named = self.reading.names_in(self.items[at].start, self.items[last - 1].end)
        actors = any(name.kind in {NameKind.PERSON, NameKind.ORGANISATION} for name in named)
        actors = actors or any(item.folded.startswith(self.words.doers) for item in self.items[at:last])
        return self.text(at, last) if actors else None


def inherited(reading: Reading, sentence: Sentence) -> tuple[str | None, tuple[str, ...]]:
    """The period that a list's heading, the sentence before or `since then` gives a figure without one of its own."""
    words, folded, index = reading.language.harm, reading.folded, sentence.index
    before = [reading.sentences[i] for i in range(max(0, index - 12), index)]
    if before and re.search(rf"\b(?:{'|'.join(words.since_then)})\b", folded[sentence.start : sentence.end]):
        marks = [m for m in reading.dates_in(before[-1].start, before[-1].end) if m.date and len(m.date) == 10]
        if marks:
            return f"{marks[-1].date}/..", marks[-1].inferred
    mark = next(_opening(reading, sentence, before), None) or _happened(reading, sentence)
    return (mark.date, mark.inferred) if mark is not None else (None, ())


def _happened(reading: Reading, sentence: Sentence) -> DateMark | None:
    """The day on which the text says that what did the harm happened, where it says so of one day near by."""
    told = reading.once(_days)
    near = [mark for index, mark in told if abs(index - sentence.index) <= _STORY]
    own = {mark.date for mark in reading.dates_in(sentence.start, sentence.end) if mark.date}
    days = {mark.date for _, mark in told}
    return near[0] if near and len(days) == 1 and own <= days else None


def _days(reading: Reading) -> tuple[tuple[int, DateMark], ...]:
    """The days on which something is said to have happened, each with its sentence."""
    words = compiled(rf"\b(?:{'|'.join(reading.language.harm.occurred)})\b[^.;]{{0,{_LATER}}}$")
    days = (mark for mark in reading.dates if mark.date and len(mark.date) == _DAY and mark.body is None)
    told = ((reading.sentence_at(mark.start), mark) for mark in days)
    return tuple((one.index, mark) for one, mark in told if one and words.search(reading.folded, one.start, mark.start))


def _opening(reading: Reading, sentence: Sentence, before: Sequence[Sentence]) -> Iterator[DateMark]:
    """The periods that a list's heading or a sentence just before says to cover what follows."""
    bullets = tuple(_BULLETS)
    listed = reading.text.startswith(bullets, sentence.start)
    head = next((one for one in reversed(before) if not reading.text.startswith(bullets, one.start)), None)
    if listed and head is not None and reading.text[head.end - 1] == ":":
        marks = [mark for mark in reading.dates_in(head.start, head.end) if mark.date and "/" in mark.date]
        yield from marks if len(marks) == 1 else ()
    covers = compiled(rf"\b(?:{'|'.join(reading.language.harm.covers)})\b")
    for earlier in [one for one in before[:-3:-1] if one.paragraph == sentence.paragraph]:
        for mark in reading.dates_in(earlier.start, earlier.end):
            opening = reading.folded[max(earlier.start, mark.outer - _OPENING) : mark.start]
            if mark.date and "/" in mark.date and covers.search(opening):
                yield mark
