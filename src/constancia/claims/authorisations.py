"""Claims of kind `authorisation`: a force let in, through or out; asked for, decided or refused."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from constancia.claims.marks import countries as country_marks
from constancia.claims.marks.countries import Country
from constancia.claims.marks.dates import DateMark
from constancia.claims.marks.names import NameKind
from constancia.claims.marks.sentences import Sentence
from constancia.claims.reading import Draft, Reading
from constancia.language import language
from constancia.language.shape.force import ForceWords
from constancia.model.claims import ClaimKind, Modality
from constancia.model.documents import Span

_NEAR = 70
"""Characters between a verb that decides and the coming or going that it decides on."""
_HOP = 46
"""Characters between a coming or going and the force that does."""


class _Patterns:
    """A language's force words, compiled once."""

    def __init__(self, words: ForceWords) -> None:
        def of(text: str) -> re.Pattern[str]:
            return re.compile(rf"(?<!\w)(?:{text})(?!\w)")

        self.words = words
        self.force = of(words.forces)
        self.bases = of(words.bases)
        self.entries = of(words.entries)
        self.exits = of(words.exits)
        self.decided = of(words.decided)
        self.proposed = of(words.proposed)
        self.refused = of(words.refused)
        self.expels = of(words.expels)
        self.mandates = of(words.mandates)
        self.stays = of(words.stays)
        self.others = of(words.others)
        self.instruments = of(words.instruments)
        self.people = of(words.people)
        self.home = of(words.home)
        self.bodies = of(words.bodies)
        self.speaks = of(words.speaks)
        self.arrived = of(words.arrived)
        self.apart = of(words.apart)
        self.into = re.compile(rf"(?<!\w)(?:{words.into})\s+(?:the\s+)?$")
        self.starting = re.compile(rf"(?<!\w)(?:{words.starting})\s+(?:el\s+)?$")
        self.ending = re.compile(rf"(?<!\w)(?:{words.ending})\s+(?:el\s+|the\s+)?$")
        self.closing = re.compile(rf"(?:{words.ending})(?!\w)")
        self.adjectives = re.compile(rf"(?:{words.adjectives})(?!\w)")
        self.of = re.compile(rf"\s+(?:{words.of})")
        self.purposes = of(words.purposes)
        self.negated = re.compile(rf"(?<!\w)(?:{words.negations})\s+(?:\w+\s+)?$")
        units = "|".join(f"(?P<{name}>{text})" for name, text in words.units.items())
        self.lasting = re.compile(rf"(?<!\w)(?:{words.lasting})\s+(?:un |una |one |\w+ )??(?:{units})(?!\w)")
        self.unit = re.compile(rf"\s*(?:{units})(?!\w)")


@lru_cache(maxsize=4)
def _patterns(code: str) -> _Patterns:
    return _Patterns(language(code).force)


@dataclass(slots=True)
class _Found:
    """One authorisation as one sentence tells it."""

    sentence: Sentence
    spans: list[Span]
    value: dict[str, object]
    modality: Modality | None
    inferred: tuple[str, ...]
    apart: bool
    """Whether words set it apart from the decision told before."""
    outward: bool = False
    """Whether the force goes out rather than comes in."""
    detail: bool = False
    """Whether it tells only how a force already let in comes and stays."""


def read(reading: Reading) -> Iterable[Draft]:
    """The claims of this kind, in text order."""
    out: list[_Found] = []
    for sentence in reading.sentences_with(ClaimKind.AUTHORISATION):
        for found in _Sentence(reading, sentence).authorisations(bool(out)):
            _inherit(found, out)
            earlier = next((one for one in reversed(out) if _same(found, one)), None)
            if earlier is not None:
                _merge(earlier, found)
            elif found.detail:
                kept = {k: v for k, v in out[-1].value.items() if k == "force_country"}
                found.value = {**kept, **found.value}
                found.modality = None
                out.append(found)
            else:
                out.append(found)
    return tuple(
        Draft(
            kind=ClaimKind.AUTHORISATION,
            evidence=tuple(one.spans),
            value=one.value,
            modality=one.modality,
            inferred=one.inferred,
        )
        for one in out
    )


def _inherit(found: _Found, before: list[_Found]) -> None:
    """Gives a force its country, or its stay a territory, from a like decision told before."""
    if found.detail:
        return
    value = found.value
    if "force_country" not in value:
        abroad = next((one for one in reversed(before) if one.outward and "force_country" in one.value), None)
        if abroad is not None and value.get("territory") != abroad.value["force_country"]:
            value["force_country"] = abroad.value["force_country"]
    elif "territory" not in value and not found.outward:
        host = next((one for one in reversed(before) if not one.outward and "territory" in one.value), None)
        if host is not None and host.value["territory"] != value["force_country"]:
            value["territory"] = host.value["territory"]


_HARD = ("force_country", "territory", "from", "until", "personnel", "instrument")


def _same(later: _Found, earlier: _Found) -> bool:
    """Whether two sentences tell of one instrument: nothing in them differs, and nothing sets them apart."""
    if later.apart or (later.modality is not earlier.modality and not later.detail):
        return False
    shared = 0
    for key in _HARD:
        mine, other = later.value.get(key), earlier.value.get(key)
        if mine is None or other is None:
            continue
        if key == "instrument":
            if any(c.isdigit() for c in str(mine)) and any(c.isdigit() for c in str(other)) and mine != other:
                return False
        elif key == "territory":
            if mine != other and len(str(mine)) == len(str(other)) == 2:
                return False
        elif mine != other and not _coarser(key, mine, other):
            return False
        else:
            shared += 1
    return shared > 0 or later.detail or later.sentence.index - earlier.sentence.index <= 2


def _coarser(key: str, one: object, other: object) -> bool:
    """Whether of two dates one says the other less precisely."""
    first, second = str(one).rstrip("~"), str(other).rstrip("~")
    return key in {"from", "until"} and (first.startswith(second) or second.startswith(first))


def _merge(earlier: _Found, later: _Found) -> None:
    earlier.spans.extend(later.spans)
    for key, item in later.value.items():
        old = earlier.value.get(key)
        fuller = key in {"force", "instrument", "territory"} and not later.detail and old is not None
        finer = key in {"from", "until"} and len(str(item)) > len(str(old))
        if old is None or finer or (fuller and earlier.sentence.index <= 1 and len(str(old)) != 2):
            earlier.value[key] = item
    earlier.inferred = tuple(dict.fromkeys((*earlier.inferred, *later.inferred)))


class _Sentence:
    """A sentence asked whether it lets a force in, through or out."""

    def __init__(self, reading: Reading, sentence: Sentence) -> None:
        self.reading = reading
        self.sentence = sentence
        self.start, self.end = sentence.start, sentence.end
        self.folded = reading.folded
        self.p = _patterns(reading.language.code)

    def authorisations(self, told: bool) -> Iterator[_Found]:
        """What the sentence tells, one per force that moves; `told` where the text told of one before."""
        folded, p = self.folded, self.p
        cues = self._cues()
        stays = p.stays.search(folded, self.start, self.end) if told else None
        if not cues and stays is None:
            return
        done = self.start
        for force in p.force.finditer(folded, self.start, self.end):
            if force.start() < done:
                continue
            phrase_end = self._phrase(force.start(), force.end())
            cue = self._governs(cues, force.start(), phrase_end)
            if cue is not None:
                found = self._found(cue, force.start(), phrase_end)
                if found is not None:
                    yield found
                    done = found.spans[-1].end
            elif stays is not None and abs(stays.start() - phrase_end) < 40:
                detail = self._detail(stays, force.start(), phrase_end)
                if detail is not None:
                    yield detail
                    return

    def _cues(self) -> list[tuple[int, int, Modality]]:
        """The verbs that decide, ask or refuse: place and modality, in order; a longer one hides those inside it."""
        folded, p = self.folded, self.p
        out: list[tuple[int, int, Modality]] = []
        for pattern, modality in (
            (p.expels, Modality.DENIED),
            (p.refused, Modality.DENIED),
            (p.proposed, Modality.PROPOSED),
            (p.decided, Modality.ASSERTED),
        ):
            for match in pattern.finditer(folded, self.start, self.end):
                if any(start <= match.start() < end for start, end, _ in out):
                    continue
                turned = modality is Modality.ASSERTED and p.negated.search(folded, self.start, match.start())
                out.append((match.start(), match.end(), Modality.DENIED if turned else modality))
        return sorted(out)

    def _phrase(self, start: int, end: int) -> int:
        """End of a force's name with the countries and services that hang on it."""
        folded, p = self.folded, self.p
        countries = {c.start: c for c in self._countries()}
        while True:
            step = end
            while step < self.end and folded[step] in " \n\t,":
                if folded[step] == ",":
                    return end
                step += 1
            if step in countries:
                end = countries[step].end
                continue
            match = p.adjectives.match(folded, step, self.end)
            if match and match.group() not in {"y", "de", "and"}:
                end = match.end()
                continue
            match = p.of.match(folded, end, self.end)
            if match:
                after = match.end()
                while after < self.end and folded[after] in " \n":
                    after += 1
                if after in countries:
                    end = countries[after].end
                    continue
                if match.end() - match.start() > 8:
                    end = match.end()
                    continue
            match = re.compile(r"\s+(?:y|and)\s+(?:de\s+)?").match(folded, end, self.end)
            if match:
                again = p.force.match(folded, match.end(), self.end)
                if again:
                    end = again.end()
                    continue
            return end

    def _countries(self) -> tuple[Country, ...]:
        return country_marks.find(self.reading.text, self.folded, self.start, self.end, self.reading.language.code)

    def _governs(
        self, cues: list[tuple[int, int, Modality]], start: int, end: int
    ) -> tuple[int, int, Modality, int, bool] | None:
        """The cue over a force, where its phrase begins, and whether the force goes out rather than comes in.

        Either a coming or going stands between cue and force, or behind the force; or the force is the very object.
        """
        folded, p = self.folded, self.p
        before = [cue for cue in cues if cue[1] <= start]
        for cue in cues:
            if self._is(p.expels, cue) and (-2 <= cue[0] - end < 14 or cue[0] < start < end <= cue[1]):
                return (*cue, min(start, cue[0]), False)
        passive = [cue for cue in cues if 0 <= cue[0] - end < 60 and cue[2] is not Modality.PROPOSED]
        move = self._move(max(self.start, start - _HOP), start)
        if move is not None:
            over = [cue for cue in before if move[0] - cue[1] < _NEAR + 60 and cue[0] <= move[0]]
            if over:
                return (*self._chained(over), move[0], move[1])
            if passive and re.search(r"\b(?:fue|fueron|ha sido|was|were|has been|been)\b", folded[end : passive[0][0]]):
                return (*passive[0], move[0], move[1])
            return None
        under = next(
            (c for c in cues if 0 <= c[0] - end < 60 and folded.startswith(("under a", "en virtud"), c[0])), None
        )
        if under is not None and self.p.arrived.search(folded, end, under[0]):
            return (*under, start, False)
        if not before:
            return None
        cue = self._chained(before)
        if p.mandates.search(folded, max(cue[0], start - 30), min(self.end, end + 24)) and start - cue[1] < 40:
            return (*cue, cue[0], True)
        after = self._move(end, min(self.end, end + _HOP))
        if p.apart.search(folded, cue[1], start):
            return None
        if start - cue[1] < 30 and (after is not None or start - cue[1] < 14 + 12 * (cue[2] is Modality.DENIED)):
            outward = after[1] if after else False
            return (*cue, cue[0], outward)
        return None

    def _chained(self, cues: list[tuple[int, int, Modality]]) -> tuple[int, int, Modality]:
        """The last cue, under the one right before it: `voted against letting`, `pide autorizar`."""
        last = cues[-1]
        for cue in reversed(cues[:-1]):
            between = self.folded[cue[1] : last[0]]
            if len(between) > 25 or re.search(r"[,;:.]|(?<!\w)(?:y|and)(?!\w)", between):
                break
            if cue[2] is not Modality.ASSERTED and last[2] is Modality.ASSERTED:
                return (cue[0], last[1], cue[2])
        return last

    def _is(self, pattern: re.Pattern[str], cue: tuple[int, int, Modality]) -> bool:
        return pattern.match(self.folded, cue[0], cue[1]) is not None

    def _move(self, start: int, end: int) -> tuple[int, bool] | None:
        """The last word of coming or going in a stretch: place, and whether it goes out."""
        rows = [(m.start(), False) for m in self.p.entries.finditer(self.folded, start, end)]
        rows += [(m.start(), True) for m in self.p.exits.finditer(self.folded, start, end)]
        return max(rows) if rows else None

    def _found(self, cue: tuple[int, int, Modality, int, bool], start: int, end: int) -> _Found | None:
        cue_start, _, modality, first, outward = cue
        reading = self.reading
        value: dict[str, object] = {}
        countries = self._countries()
        own = next((c for c in countries if start <= c.start < end), None)
        own = own or next((c for c in countries if self._beside(c, start)), None)
        subject = self._subject(countries, cue_start, modality)
        name_start = own.start if own and own.start < start else start
        body = self._body(countries, cue_start)
        place, place_end = self._territory(countries, own, end, first, start)
        if own is not None:
            value["force_country"] = own.code
        elif subject is not None:
            value["force_country"] = subject.code
        elif outward and (body or place or self.p.bodies.search(self.folded, self.start, self.end)):
            home = body or self._home(place, 400)
            if home is not None and home != place:
                value["force_country"] = home
        if place is not None:
            value["territory"] = place
        elif not outward and body is not None and body != value.get("force_country"):
            value["territory"] = body
        if value.get("force_country") == value.get("territory"):
            value.pop("territory", None)
        personnel = self._personnel(name_start, end)
        if personnel is not None:
            value["personnel"] = personnel
        value["force"] = " ".join(reading.text[name_start:end].split())
        since, until, inferred = self._dates(min(cue_start, first))
        if since:
            value["from"] = since
        if until:
            value["until"] = until
        self._soft(value, end)
        if not {"force_country", "territory", "personnel"} & value.keys():
            return None
        evidence = reading.span(min(first, name_start), max(end, place_end))
        apart = self.p.others.search(self.folded, max(self.start, cue_start - 30), start) is not None
        return _Found(self.sentence, [evidence], value, modality, inferred, apart, outward)

    def _detail(self, stays: re.Match[str], start: int, end: int) -> _Found | None:
        """How long and how many, told of a force that the text has let in before."""
        since, until, inferred = self._dates(self.start)
        personnel = self._personnel(start, end)
        if personnel is None and since is None and until is None:
            lasting = self.p.lasting.search(self.folded, self.start, self.end)
            if lasting is None:
                return None
        value: dict[str, object] = {}
        if personnel is not None:
            value["personnel"] = personnel
        if since:
            value["from"] = since
        if until:
            value["until"] = until
        marks = [m for m in self.reading.dates_in(self.start, self.end)]
        last = max([end, stays.end(), *[m.end for m in marks]])
        spoken = self.p.speaks.search(self.folded, self.start, self.end) is not None
        if spoken:
            value["force"] = " ".join(self.reading.text[start:end].split())
        first = min(start, stays.start())
        evidence = self.reading.span(first, last)
        return _Found(self.sentence, [evidence], value, None, inferred, apart=spoken, detail=True)

    def _body(self, countries: tuple[Country, ...], cue: int) -> str | None:
        """The country of the body that decides, named beside it before the cue."""
        for match in self.p.bodies.finditer(self.folded, self.start, self.end):
            for country in countries:
                near = -28 <= country.start - match.end() <= 14 if country.start > match.start() else (
                    match.start() - country.end <= 4
                )  # fmt: skip
                if near and match.start() <= cue + 40:
                    return country.code
        return next((c.code for c in countries if c.start == self.start and c.end < cue and not c.adjective), None)

    def _territory(
        self, countries: tuple[Country, ...], own: Country | None, end: int, first: int, start: int
    ) -> tuple[str | None, int]:
        """Where the force comes to, and where those words end: a country's code, or a place as written."""
        folded, p = self.folded, self.p
        stop = min(self.end, end + 160)
        for country in countries:
            if country.adjective or country is own or not end <= country.start < stop:
                continue
            if p.into.search(folded, max(end, country.start - 24), country.start):
                return country.code, country.end if country.start - end < 60 else end
        for name in self.reading.names_in(end, min(self.end, end + 60)):
            if name.kind is NameKind.PLACE and p.into.search(folded, max(end - 1, name.start - 16), name.start):
                return self.reading.text[name.start : name.end], name.end
        inner = next(
            (c for c in countries if not c.adjective and first <= c.start < start and p.into.search(folded, first, c.start)),
            None,
        )  # fmt: skip
        if inner is not None and inner is not own:
            return inner.code, end
        if p.home.search(folded, self.start, self.end):
            others = [c.code for c in countries if own is None or c.code != own.code]
            return (others[0] if others else self._home(own.code if own else None, 1200)), end
        return None, end

    def _home(self, other: str | None, reach: int) -> str | None:
        """The country that the text's opening names first, besides another."""
        reading = self.reading
        stop = min(len(reading.text), reach)
        found = country_marks.find(reading.text, reading.folded, 0, stop, reading.language.code)
        return next((c.code for c in found if c.code != other), None)

    def _beside(self, country: Country, start: int) -> bool:
        """Whether a country stands right before a force: `Kenyan police officers`, `U.S. Coast Guard crews`."""
        between = self.folded[country.end : start]
        if country.end > start or len(between) > 24 or re.search(r"[,;:(]", between):
            return False
        if not country.adjective and len(self.folded[country.start : country.end]) > 4:
            return False
        words = between.replace(".", " ").strip()
        return not words or self.p.adjectives.match(words) is not None

    def _subject(self, countries: tuple[Country, ...], cue: int, modality: Modality) -> Country | None:
        """The country that may not do something: `the United States may not establish`."""
        if modality is not Modality.DENIED:
            return None
        return next((c for c in countries if not c.adjective and 0 <= cue - c.end <= 3), None)

    def _personnel(self, start: int, end: int) -> int | None:
        for number in self.reading.numbers_in(self.start, self.end):
            if number.percent or number.ordinal or number.label or not isinstance(number.value, int):
                continue
            if number.article:
                continue
            between = self.folded[number.end : start]
            beside = number.end <= start and len(between) <= 24 and len(between.split()) <= 2
            beside = beside and not any(number.end <= cue[0] < start for cue in self._cues())
            if beside and number.value > 1 and not re.search(r"[,;:(]", between) and not self._move(number.end, start):
                if not self.p.unit.match(self.folded, number.end):
                    return number.value
            if number.start >= end and self.p.people.match(self.folded, number.end + 1):
                return number.value
        return None

    def _dates(self, cue: int) -> tuple[str | None, str | None, tuple[str, ...]]:
        """First and last day (EDTF) that the sentence gives the stay."""
        since = until = None
        inferred: tuple[str, ...] = ()
        for mark in self.reading.dates_in(self.start, self.end):
            if mark.date is None or (mark.start < cue and "/" not in mark.date):
                continue
            before = self.folded[max(self.start, mark.start - 30) : mark.start]
            if "/" in mark.date and mark.meaning not in {"period", "ago"}:
                first, last = mark.date.split("/", 1)
                since, until = since or _day(first), until or _day(last)
            elif mark.bound == "until" or self.p.ending.search(before) or self.p.closing.match(self.folded, mark.start):
                until = until or mark.date
            elif mark.bound == "since" or self.p.starting.search(before):
                since = since or mark.date
            elif mark.date and self.p.arrived.search(before):
                since = since or mark.date
            else:
                continue
            inferred = tuple(dict.fromkeys((*inferred, *mark.inferred)))
        if since and not until:
            until = self._lasting(since)
        return since, until, inferred

    def _lasting(self, since: str) -> str | None:
        """The day on which a stated duration ends."""
        if len(since) != 10:
            return None
        for number in self.reading.numbers_in(self.start, self.end):
            unit = self.p.unit.match(self.folded, number.end)
            if unit is None or not isinstance(number.value, int) or not number.value:
                continue
            if re.search(rf"(?<!\w)(?:{self.p.words.lasting})\s+(?:\w+\s+)?$", self.folded[self.start : number.start]):
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
            while words and words[0].casefold() in {"la", "el", "los", "las", "the"}:
                words.pop(0)
            if words and words[-1] == "que":
                words.pop()
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
