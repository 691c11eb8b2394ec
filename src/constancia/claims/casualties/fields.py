"""When and where people were harmed, and by whom."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from constancia.claims.casualties.items import Item
from constancia.claims.casualties.telling import Found
from constancia.claims.reading import Reading
from constancia.language.shape.harm import Part
from constancia.syntax.marks import countries as country_marks
from constancia.syntax.marks.dates import DateMark
from constancia.syntax.marks.names import NameKind
from constancia.syntax.sentences import Sentence

_FARTHEST = 18
"""Items between a figure and the date or place that is taken to be its own."""
_OPENING = 24
"""Code points before a date in which the words that tell its role are looked for."""
_BULLETS = "-•*–—"

Times = dict[str, object]


class Around:
    """The items of a sentence, for asking what stands around a figure."""

    def __init__(self, reading: Reading, sentence: Sentence, row: Sequence[Item]) -> None:
        self.reading = reading
        self.sentence = sentence
        self.row = row
        self.starts = [item.start for item in row]
        self.words = reading.language.harm
        self.dates: dict[int, DateMark] = {m.start: m for m in reading.dates_in(sentence.start, sentence.end)}

    def can(self, at: int, *parts: Part) -> bool:
        """Whether there is an item that can be one of some parts."""
        return 0 <= at < len(self.row) and self.row[at].can(*parts)

    # ---- when

    def times(self, found: Found) -> tuple[Times, tuple[str, ...]]:
        """Period or as-of date (EDTF) of a figure, and what of them is inferred."""
        if not self.dates:
            return {}, ()
        counted, inferred = self._counted(found)
        at = next((at for at in self._behind(found) if self.can(at, Part.DATE) and self._adverbial(at, found)), None)
        at = self._ahead(found) if at is None else at
        told, more = self._dated(at) if at is not None else ({}, ())
        return told | counted, (*inferred, *(one for one in more if one not in inferred))

    def _counted(self, found: Found) -> tuple[Times, tuple[str, ...]]:
        """The as-of date that stands between the verb of counting and the figure: `contó hasta el 5 de mayo 40`."""
        at = bisect_left(self.starts, found.start) - 1
        at -= self.can(at, Part.COMMA)
        mark = self.dates.get(self.row[at].start) if at >= 0 and self.can(at, Part.DATE) else None
        if mark is None or mark.date is None or not (mark.bound == "until" or self._to_date(mark)):
            return {}, ()
        return {"as_of": mark.date}, mark.inferred

    def earlier(self, found: Found) -> tuple[Times, tuple[str, ...]]:
        """The date right behind an earlier figure: `up from 41 a fortnight ago`."""
        for item in self.row[bisect_left(self.starts, found.end) :]:
            if item.can(Part.DATE) and item.start in self.dates:
                mark = self.dates[item.start]
                return ({"as_of": mark.date} if mark.date else {}), mark.inferred
            if not item.can(Part.PREPOSITION, Part.ARTICLE):
                break
        return {}, ()

    def joined(self, one: Found, other: Found) -> bool:
        """Whether nothing but a list stands between two figures of a sentence: what dates one dates the other."""
        between = self.row[bisect_left(self.starts, one.end) : bisect_left(self.starts, other.start)]
        apart = (Part.STOP, Part.BOUNDARY, Part.DATE, Part.EARLIER)
        return not any(item.can(*apart) and not item.can(Part.SINCE) for item in between)

    def _behind(self, found: Found) -> list[int]:
        """Items from a figure's first word to the end of what is said of it."""
        out: list[int] = []
        for at in range(bisect_left(self.starts, found.start), len(self.row)):
            if self.row[at].start >= found.end and (self._closes(at) or len(out) > _FARTHEST + 8):
                break
            out.append(at)
        return out

    def _closes(self, at: int) -> bool:
        """Whether something else is told from an item on: not `frente a una oficina`, but `frente a los 40 de ayer`."""
        item = self.row[at]
        if item.can(Part.EARLIER):
            thing = self.can(at + 1, Part.ONE, Part.ARTICLE)
            return not thing or self.can(at + 2, Part.TOLL, Part.NUMBER, Part.CASE)
        return item.can(Part.STOP) or (item.can(Part.BOUNDARY) and not item.can(Part.SINCE))

    def _ahead(self, found: Found) -> int | None:
        """The date before a figure that sets its time: at the head of the sentence, before `when`, in the subject."""
        first = bisect_left(self.starts, found.start)
        for at in range(first - 1, -1, -1):
            if self.can(at, Part.DATE) and self.row[at].start in self.dates:
                between = self.row[at + 1 : first]
                parted = any(map(self._parts, between))
                heading = at <= 3 and not any(map(self._parts, self.row[:at]))
                when = bool(between) and between[-1].can(Part.WHEN) and len(between) <= 2
                inside = (
                    len(between) <= 5 and not parted and not any(item.can(Part.COMMA, Part.AND) for item in between)
                )
                when = when or self._explained(at, first)
                opens = self._opens_clause(at) and not any(item.can(Part.BOUNDARY) for item in between)
                if when or inside or opens or (heading and (not parted or self._counts(at))):
                    return at
                return None
            if self.can(at, Part.STOP):
                return None
        return None

    def _explained(self, at: int, first: int) -> bool:
        """Whether a relative clause tells what the happening of that date did: `the clash of 5 May, which left`."""
        relative = at + 1 + self.can(at + 1, Part.COMMA)
        verb = relative + 1
        near = first - verb <= 2 and all(self.can(k, Part.WORD, Part.HELPING, Part.ADVERB) for k in range(verb, first))
        return near and self.can(relative, Part.RELATIVE) and self.can(at - 1, Part.OF, Part.ARTICLE, Part.PREPOSITION)

    def _parts(self, item: Item) -> bool:
        """Whether another clause begins at an item."""
        return item.can(Part.STOP, Part.COLON) or (item.can(Part.BOUNDARY) and not item.can(Part.SINCE))

    def _counts(self, at: int) -> bool:
        """Whether a date at the head of a sentence says to when whatever is told behind it was counted."""
        mark = self.dates[self.row[at].start]
        return self._to_date(mark) or mark.bound is not None

    def _opens_clause(self, at: int) -> bool:
        step = at - 1
        while self.can(step, Part.PREPOSITION, Part.ARTICLE):
            step -= 1
        if self.can(step, Part.RELATIVE):
            return not any(item.can(Part.STOP, Part.COLON) for item in self.row[step:at])  # `said that on Saturday`
        return self.can(step, Part.COMMA, Part.COLON, Part.STOP) and step <= 6

    def _adverbial(self, at: int, found: Found) -> bool:
        """Whether a date tells when people were harmed, not when something else was."""
        item = self.row[at]
        if item.start < found.end:
            return True
        first = bisect_left(self.starts, found.end)
        between = self.row[first:at]
        if len(between) > _FARTHEST or any(self._closes(step) for step in range(first, at)):
            return False
        mark = self.dates.get(item.start)
        if mark is not None and self._to_date(mark):
            return True
        if self.can(at + 1, Part.WORD, Part.HELPING) and any(one.can(Part.COMMA) for one in between):
            return False  # `…, on Thursday adopted`: another verb's date
        if between and between[-1].can(Part.OF):  # `the clashes of 9 January`, not `the report of 9 January`
            first = 1 if between[0].can(Part.PREPOSITION) else 0
            first += between[first].can(Part.ARTICLE) and first < len(between) - 1
            nouns = between[first:-1]
            return 0 < len(nouns) <= 3 and all(one.can(Part.WORD, Part.NAME, Part.THING) for one in nouns)
        return True

    def _dated(self, at: int) -> tuple[Times, tuple[str, ...]]:
        mark = self.dates.get(self.row[at].start)
        if mark is None or mark.date is None:
            return {}, ()
        if self._to_date(mark) or mark.bound == "until":
            return {"as_of": mark.date}, mark.inferred
        began = self._before(mark, self.words.began, r"(?:\s+\w{1,3}){0,2}\s+")
        since = (mark.bound == "since" or began) and "/" not in mark.date
        return {"period": f"{mark.date}/.." if since else mark.date}, mark.inferred

    def _to_date(self, mark: DateMark) -> bool:
        """Whether a date says to when a count was made."""
        return self._before(mark, self.words.as_of, r"\s+(?:\w{2}\s+)?")

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
                first = self._described(at + 1 + (self.can(at + 1, Part.ARTICLE) and not self._named(at + 1)))
                last = self._name(first)
                if last > first and not self._adjective(first, last):
                    return self.reading.text[self.row[first].start : self.row[last - 1].end]
        return None

    def _described(self, at: int) -> int:
        """Where a place's name begins behind what describes it: `southern`, `the town of`."""
        if self.can(at, Part.WORD) and self.can(at + 1, Part.NAME):
            return at + 1
        for step in range(at + 1, at + 4):
            if not self.can(step - 1, Part.WORD, Part.THING):
                return at
            if self.can(step, Part.OF) and self.can(step + 1, Part.NAME):
                return step + 1
        return at

    def _named(self, at: int) -> bool:
        """Whether an article is part of a name: `El Salvador`."""
        text = self.reading.text[self.row[at].start : self.row[at].end]
        return self.can(at + 1, Part.NAME) and text[0].isupper() and not text.isupper()

    def _adjective(self, first: int, last: int) -> bool:
        """Whether a name is only what is a country's: `in Salvadoran prisons`."""
        start, end = self.row[first].start, self.row[last - 1].end
        reading = self.reading
        found = country_marks.find(reading.text, reading.folded, start, end, reading.language.code)
        return any(country.adjective and country.end == end for country in found)

    def _name(self, at: int) -> int:
        """End of a capitalised name that begins at an item."""
        end = at + self.can(at, Part.ARTICLE)
        while True:
            if self.can(end, Part.NAME):
                end += 1
                continue
            skip = 1 + self.can(end + 1, Part.ARTICLE)
            if not (end > at and self.can(end, Part.OF) and self.can(end + skip, Part.NAME)):
                return end
            end += skip + 1

    # ---- by whom

    def by(self, found: Found) -> str | None:
        """Those said to have done it, behind `by` and before nothing else."""
        for at in self._behind(found):
            if self.can(at, Part.BY):
                return self._doer(at + 1)
            if self.can(at, Part.COMMA, Part.STOP, Part.PREPOSITION):
                return None
        return None

    def teller(self, found: Found) -> tuple[int, int] | None:
        """Whoever counted those of a figure: `the 12 deaths recorded by hospitals`."""
        at = bisect_left(self.starts, found.end)
        at += self.can(at, Part.COMMA)
        step = at
        while self.can(step, Part.WORD) and step - at < 3 and not self.row[step].folded.startswith(self.words.counted):
            step += 1
        if not self.can(step + 1, Part.BY) or not self.row[step].folded.startswith(self.words.counted):
            return None
        first = step + 2
        while self.can(first, Part.ARTICLE):
            first += 1
        last = first
        while self.can(last, Part.WORD, Part.NAME) or (last > first and self.can(last, Part.OF, Part.ARTICLE)):
            last += 1
        while last > first and self.can(last - 1, Part.OF, Part.ARTICLE):
            last -= 1
        return (self.row[first].start, self.row[last - 1].end) if 0 < last - first < 8 else None

    def _doer(self, at: int) -> str | None:
        if self.can(at, Part.MEANS) and self.can(at + 1, Part.OF):
            at += 2
        while self.can(at, Part.ARTICLE, Part.ONE, Part.QUALIFIER, Part.VAGUE):
            at += 1
        last = at
        while self.can(last, Part.WORD, Part.NAME) and last - at < 6:
            last += 1
        if last == at:
            return None
        named = self.reading.names_in(self.row[at].start, self.row[last - 1].end)
        actors = any(name.kind in {NameKind.PERSON, NameKind.ORGANISATION} for name in named)
        if not actors and not any(item.folded.startswith(self.words.doers) for item in self.row[at:last]):
            return None
        return self.reading.text[self.row[at].start : self.row[last - 1].end]


def inherited(reading: Reading, sentence: Sentence) -> tuple[str | None, tuple[str, ...]]:
    """The period that a list's heading, the sentence before or `since then` gives a figure without one of its own."""
    words, folded, index = reading.language.harm, reading.folded, sentence.index
    before = [reading.sentences[i] for i in range(max(0, index - 12), index)]
    if before and re.search(rf"\b(?:{'|'.join(words.since_then)})\b", folded[sentence.start : sentence.end]):
        marks = [m for m in reading.dates_in(before[-1].start, before[-1].end) if m.date and len(m.date) == 10]
        if marks:
            return f"{marks[-1].date}/..", marks[-1].inferred
    for mark in _opening(reading, sentence, before):
        return mark.date, mark.inferred
    return None, ()


def _opening(reading: Reading, sentence: Sentence, before: Sequence[Sentence]) -> Iterator[DateMark]:
    """The periods that a list's heading or a sentence just before says to cover what follows."""
    heading = _heading(reading, sentence, before)
    if heading is not None:
        marks = [m for m in reading.dates_in(heading.start, heading.end) if m.date and "/" in m.date]
        yield from marks if len(marks) == 1 else ()
    covers = re.compile(rf"\b(?:{'|'.join(reading.language.harm.covers)})\b")
    for earlier in reversed(before):
        if earlier.paragraph != sentence.paragraph or sentence.index - earlier.index > 2:
            return
        for mark in reading.dates_in(earlier.start, earlier.end):
            opening = reading.folded[max(earlier.start, mark.outer - _OPENING) : mark.start]
            if mark.date and "/" in mark.date and covers.search(opening):
                yield mark


def _heading(reading: Reading, sentence: Sentence, before: Sequence[Sentence]) -> Sentence | None:
    """The sentence with a colon that opens the list in which a bullet stands."""
    if reading.text[sentence.start : sentence.start + 1] not in tuple(_BULLETS):
        return None
    for earlier in reversed(before):
        text = reading.text[earlier.start : earlier.end]
        if text.rstrip().endswith(":"):
            return earlier
        if text[:1] not in tuple(_BULLETS):
            return None
    return None
