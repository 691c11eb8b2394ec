"""What a sentence says of the terms on which a force comes, stays or goes."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise

from constancia.claims.authorisations.patterns import patterns
from constancia.claims.authorisations.sites import MOVES, Sites
from constancia.claims.reading import Reading
from constancia.language.shape.lexicon import WordClass
from constancia.lean import replace
from constancia.model.claims import Modality
from constancia.syntax.marks import countries as country_marks
from constancia.syntax.marks.countries import Country
from constancia.syntax.marks.dates import DateMark
from constancia.syntax.marks.names import NameKind
from constancia.syntax.sentences import Sentence

TURNS = (WordClass.RELATIVE, WordClass.WHOSE)
_PLACED = (",", "(")
"""What stands between a place and the country that it lies in: `Natal, Brasil`."""
_BESIDE = 2
_YEAR = 4
_ISO = 10
_HALF = 183
"""Days of half a year."""
_CEILING = 24
"""Characters before a number in which stands that it is the most there may be."""
_ARRIVAL = 70
"""Characters before the day of a coming in which it is told."""
_SUBJECT = 12
"""Characters between a country and what it may not do: `the United States “may not establish`."""


class Terms:
    """A sentence asked for country, place, number, dates, purpose and instrument of a force let in or out."""

    def __init__(self, reading: Reading, sentence: Sentence) -> None:
        self.reading = reading
        self.sentence = sentence
        self.start, self.end = sentence.start, sentence.end
        self.folded = reading.folded
        self.p = patterns(reading.language.code)

    @cached_property
    def _countries(self) -> tuple[Country, ...]:
        return country_marks.find(self.reading.text, self.folded, self.start, self.end, self.reading.language.code)

    @cached_property
    def sites(self) -> Sites:
        """Its forces, and the words around them."""
        return Sites(self.reading.parse(self.sentence), self.p)

    def _next(self, end: int) -> int:
        """Where what is said of another force that moves begins."""
        moves = (word.token.start for word in self.sites.words.values() if word.role in MOVES and word.group is None)
        move = min((start for start in moves if start > end), default=self.end)
        return move if any(force.start > move for force in self.sites.forces) else self.end

    def _apart(self, start: int, end: int) -> bool:
        """Whether another verb stands in a stretch, of which what stands behind it is told."""
        apart = False
        for index, token in enumerate(self.sites.tokens):
            if start <= token.start < end:
                word = self.sites.words.get(index)
                apart = word is None and (apart or self.sites.stops(index) or token.is_a(*TURNS))
        return apart

    def _turns(self, start: int, end: int) -> bool:
        """Whether a clause that tells no coming opens in a stretch: `on the grounds that Mali`."""
        turned = False
        for index, token in enumerate(self.sites.tokens):
            if start <= token.start < end:
                turned = (turned and index not in self.sites.words) or token.is_a(*TURNS)
        return turned

    def _body(self, countries: tuple[Country, ...], cue: int) -> str | None:
        """The country of the body that decides, named beside it before the cue."""
        for match in self.p.bodies.finditer(self.folded, self.start, self.end):
            for country in countries:
                near = -28 <= country.start - match.end() <= 14 if country.start > match.start() else (
                    match.start() - country.end <= 4
                )  # fmt: skip
                if near and match.start() <= cue + 40:
                    return country.code
        opening = (c for c in countries if c.end < cue and not c.adjective)
        return next((c.code for c in opening if self._opens(c.start)), None)

    def _opens(self, place: int) -> bool:
        """Whether nothing but an article stands before a place in the sentence."""
        return place == self.start or self.p.definite.fullmatch(self.folded[self.start : place].strip()) is not None

    def _territory(
        self, countries: tuple[Country, ...], own: Country | None, end: int, first: int, start: int
    ) -> tuple[str | None, int]:
        """Where the force comes to, and where those words end: a country's code, or a place as written."""
        folded, p = self.folded, self.p
        stop = min(self.end, end + 160, self._next(end))
        for country in countries:
            if not self._same(country, own) and self._ground(country):
                return country.code, end
        bound, helped = self._bound_for(countries, own, end, stop)
        if bound is not None:
            return bound
        for name in self.reading.names_in(end, min(stop, end + 60)):
            if p.led_by.search(folded, max(self.start, name.start - 40), name.start):
                continue
            if any((c.start, c.end) == (name.start, name.end) for c in countries) or self._turns(end, name.start):
                continue
            between = (t for t in self.sites.tokens if end <= t.start < name.start and t.is_a(WordClass.PREPOSITION))
            aside = any(not p.into.fullmatch(f"{t.text.lower()} ") for t in between)  # `during the summit in Lima`
            if (
                name.kind is NameKind.PLACE
                and not aside
                and p.into.search(folded, max(end - 1, name.start - 16), name.start)
            ):
                within = next((c for c in countries if c.start >= name.end), None)
                if within is not None and folded[name.end : within.start].strip() in _PLACED:
                    return within.code, within.end
                return self.reading.text[name.start : name.end], name.end
        inside = (c for c in countries if not c.adjective and first <= c.start < start)
        inner = next((c for c in inside if p.into.search(folded, first, c.start)), None)
        if inner is not None and not self._same(inner, own):
            return inner.code, end
        if helped is not None:
            return helped
        if found := p.home.search(folded, self.start, self.end):
            return self._nation(tuple(c for c in countries if c.start < found.end()), own, first, start), end
        return None, end

    def _bound_for(
        self, countries: tuple[Country, ...], own: Country | None, end: int, stop: int
    ) -> tuple[tuple[str, int] | None, tuple[str, int] | None]:
        """The country behind a force that it comes to, and the one that is only said to be helped by it."""
        folded, p = self.folded, self.p
        helped: tuple[str, int] | None = None
        for country in countries:
            if country.adjective or self._same(country, own) or not end <= country.start < stop:
                continue
            before = max(self.start, country.start - 40)
            if self._of(country) or self._turns(end, country.start):
                continue  # whose it is: `así como de Cuba`; or what is told of it: `on the grounds that Mali`
            if p.served.search(folded, before, country.start) or p.led_by.search(folded, before, country.start):
                continue  # `the army of`, `led by`: whose it is, not where
            if p.into.search(folded, max(end, country.start - 24), country.start) or self._lies(end, country):
                found_at = country.code, country.end if country.start - end < 60 else end
                if p.aided.search(folded, before, country.start) is None:
                    return found_at, helped
                helped = helped or found_at  # `to help France`: there only if nowhere else is named
        return None, helped

    def _of(self, country: Country) -> bool:
        """Whether a country only owns what is named before it, and that is no ground: `soil of`, `out of`."""
        before = self.folded[max(self.start, country.start - 40) : country.start]
        owned, into = self.p.owned.search(before), self.p.into.search(before)
        if owned is None or (into is not None and into.start() < owned.start()):  # `out of`
            return False
        return not self.p.grounds.search(before, 0, owned.start())

    def _lies(self, end: int, country: Country) -> bool:
        """Whether a country is that of a place named before it: `a Natal, Brasil`."""
        place = next((n for n in self.reading.names_in(end, country.start) if country.start - n.end <= _BESIDE), None)
        if place is not None and any((c.start, c.end) == (place.start, place.end) for c in self._countries):
            return False
        if place is None or self.folded[place.end : country.start].strip() not in _PLACED:
            return False
        return self.p.into.search(self.folded, max(end, place.start - 24), place.start) is not None

    def _ground(self, country: Country) -> bool:
        """Whether it is a country's soil, waters or bases: `Turkish soil`, `aguas colombianas`."""
        if not country.adjective:
            return False
        after = self.p.grounds.match(self.folded, country.end + 1)
        before = self.folded[max(self.start, country.start - 40) : country.start].rstrip()
        return after is not None or any(m.end() == len(before) for m in self.p.grounds.finditer(before))

    def _same(self, country: Country, own: Country | None) -> bool:
        return own is not None and country.code == own.code

    def _nation(self, countries: tuple[Country, ...], own: Country | None, first: int, start: int) -> str | None:
        """The country whose `territorio nacional` it is: the deciding body's, else the only one named before."""
        body = self._body(countries, first)
        if body is not None and (own is None or body != own.code):
            return body
        others = {c.code for c in countries if not self._same(c, own) and c.start < start}
        return others.pop() if len(others) == 1 else None

    def _subject(self, countries: tuple[Country, ...], cue: int, modality: Modality) -> Country | None:
        """The country that may not do something: `the United States may not establish`."""
        if modality is not Modality.DENIED:
            return None
        return next((c for c in countries if not c.adjective and 0 <= cue - c.end <= _SUBJECT), None)

    def _counted(self, end: int) -> int | None:
        """How many come, told apart from the force: `with 214 crew`; where a ceiling is told, that."""
        told: dict[bool, int] = {}
        numbers = [n for n in self.reading.numbers_in(end, self.end) if isinstance(n.value, int) and not n.percent]
        for one, other in pairwise(numbers):
            raised = self.p.raised.fullmatch(self.folded[one.end : other.start].strip())
            if raised and self.p.formerly.search(self.folded, max(self.start, one.start - _CEILING), one.start):
                return int(other.value)
        for number in self.reading.numbers_in(end, self.end):
            whole = isinstance(number.value, int) and not (number.percent or number.ordinal or number.article)
            before = self.folded[max(self.start, number.start - _CEILING) : number.start]
            if whole and self.p.people.match(self.folded, number.end + 1) and not self.p.increments.search(before):
                told.setdefault(self.p.ceilings.search(before) is not None, int(number.value))
        return told.get(True, told.get(False))

    def _dates(self, cue: int, *, leaving: bool = False) -> tuple[str | None, str | None, tuple[str, ...]]:
        """First and last day (EDTF) that the sentence gives the stay."""
        since = until = None
        inferred: tuple[str, ...] = ()
        for mark in self.reading.dates_in(self.start, self.end):
            if mark.date is None or (mark.start < cue and ("/" not in mark.date or self._over(mark))):
                continue
            mark = self._upcoming(mark)
            if mark.date is None:
                continue
            before = self.folded[max(self.start, mark.start - 30) : mark.start]
            if len(mark.date) == _YEAR and self.p.whole.search(before):
                since, until = since or mark.date, until or mark.date
            elif "/" in mark.date and mark.meaning not in {"period", "ago"}:
                first, last = mark.date.split("/", 1)
                since, until = since or _day(first), until or _day(last)
            elif self._closes(mark, before, leaving=leaving):
                until = until or mark.date
            elif not self._stale(mark, cue) and (
                mark.bound == "since" or self.p.starting.search(before) or self._arriving(mark)
            ):
                since = since or mark.date
            else:
                continue
            inferred = tuple(dict.fromkeys((*inferred, *mark.inferred)))
        if since and not until:
            until = self._lasting(since)
        return since, until, inferred

    def _upcoming(self, mark: DateMark) -> DateMark:
        """A date without a year, in the year in which it lies nearer to the day of the report.

        What is let in is still to come, though the verb that lets it is past: "approved the entry from January 15".
        """
        published = self.reading.document.published or ""
        last = (mark.date or "").rpartition("/")[2]
        if "year" not in mark.inferred or len(published) != _ISO or len(last) != _ISO:
            return mark
        if (date.fromisoformat(published) - date.fromisoformat(last)).days <= _HALF:
            return mark
        later = re.sub(r"\d{4}(?=-)", lambda year: str(int(year.group()) + 1), mark.date or "")
        return mark if "02-29" in later else replace(mark, date=later)

    def _arriving(self, mark: DateMark) -> bool:
        """Whether a date is that of a force's coming, past where it comes to: `llegarán al aeropuerto el 15`."""
        return self.p.arrived.search(self.folded, max(self.start, mark.start - _ARRIVAL), mark.start) is not None

    def _stale(self, mark: DateMark, cue: int) -> bool:
        """Whether a date has passed and is told of something else: `to Libya, whose rulers are at war since April`."""
        published = self.reading.document.published
        past = published is not None and mark.date is not None and mark.date < published[: len(mark.date)]
        return past and self._apart(cue, mark.start)

    def _over(self, mark: DateMark) -> bool:
        """Whether a stretch of time lies before the report: `which governed from 1989 to 2009`."""
        published, last = self.reading.document.published or "", (mark.date or "").rpartition("/")[2]
        return bool(last) and last < published[: len(last)]

    def _closes(self, mark: DateMark, before: str, *, leaving: bool) -> bool:
        """Whether a date is the last day of the stay: `by Saturday` only for a force that has to leave."""
        if self.p.leaving.search(before) or self.p.leaving_at.match(self.folded, mark.start):
            return leaving
        return bool(
            mark.bound == "until" or self.p.ending.search(before) or self.p.closing.match(self.folded, mark.start)
        )

    def _lasting(self, since: str) -> str | None:
        """The day on which a stated duration ends."""
        if len(since) != 10:
            return None
        for number in self.reading.numbers_in(self.start, self.end):
            unit = self.p.unit.match(self.folded, number.end)
            if unit is None or not isinstance(number.value, int) or not number.value:
                continue
            if re.search(rf"(?<!\w)(?:{self.p.words.lasting})\s+$", self.folded[self.start : number.start]):
                return _later(since, number.value, str(unit.lastgroup))
        return None

    def _soft(self, value: dict[str, object], end: int) -> None:
        """Purpose and instrument, as written."""
        text = self.reading.text
        purpose = self.p.purposes.search(self.folded, end, self.end)
        if purpose is not None and purpose.start() - end < 120:
            stop = re.search(r"[,;.()«»“”\"]", self.folded[purpose.end() : self.end])
            last = purpose.end() + stop.start() if stop else self.end
            words = text[purpose.end() : last].split()
            if 1 <= len(words) <= 22:
                value["purpose"] = " ".join(words)
        instrument = self.p.instruments.search(self.folded, self.start, self.end)
        if instrument is not None:
            words = text[instrument.start() : instrument.end()].split()
            value["instrument"] = " ".join(words)


def _day(text: str) -> str | None:
    return text if text and text != ".." else None


def _later(since: str, number: int, unit: str) -> str | None:
    """An ISO day so many units later."""
    day = date.fromisoformat(since)
    if unit in {"day", "week"}:
        return (day + timedelta(days=number * (7 if unit == "week" else 1))).isoformat()
    months = number * (12 if unit == "year" else 1)
    if months > 1200:
        return None
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1])).isoformat()
