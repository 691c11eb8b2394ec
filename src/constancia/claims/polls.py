"""Claims of kind `poll`: what share approves and disapproves of a person, a body or a measure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from constancia.claims.marks.folding import fold_in_place
from constancia.claims.marks.numbers import Number
from constancia.claims.marks.sentences import Sentence
from constancia.claims.reading import Draft, Reading
from constancia.language import language
from constancia.language.shape.poll import PollWords
from constancia.model.claims import ClaimKind, Modality
from constancia.model.documents import Span

_CARRIED = 6
"""Sentences over which a poll named once goes on being the one that is told of."""
_SUBJECT = 12
"""Words of a subject at most."""


class _Patterns:
    """A language's poll words, compiled once."""

    def __init__(self, words: PollWords) -> None:
        def of(text: str) -> re.Pattern[str]:
            return re.compile(rf"(?<!\w)(?:{text})(?!\w)")

        self.polls = of(words.polls)
        self.other = of(words.other_poll)
        self.pollsters = of(words.pollsters)
        self.intention = of(words.intention)
        self.published = of(words.published)
        self.held = of(words.held)
        self.works = re.compile(rf"\s*(?:{words.works})(?!\w)")
        self.pronoun = re.compile(rf"\s*(?:{words.pronouns})(?!\w)\s*(?:$|[.,;:)]|y |and |but |pero )")
        self.object_pronoun = re.compile(rf"(?:{words.pronouns})\s+$")
        self.of = re.compile(rf"\s*(?:{words.of})(?!\w)")
        self.generic = of(words.generic)
        self.weak = of(words.weak)
        self.race = of(words.race)
        self.no_pollsters = of(words.no_pollsters)
        self.possessive = re.compile(rf"(?<!\w)(?:{words.possessives})\s+(?:\w+\s+)?$")
        self.leaning = of(words.leaning)
        self.formerly = re.compile(rf"(?<!\w)(?:{words.formerly})\s+$")
        self.changes = re.compile(rf"(?<!\w)(?:{words.changes})\s+$")
        self.holds = re.compile(
            rf"(?:^|\s+)(?:{words.holds})(?:\s+(?:an?|una?|la|el|the|su|its|his|her|solo|only|just))*\s*$"
        )
        self.verbs = (("approve", of(words.approve)), ("disapprove", of(words.disapprove)))
        self.nouns = (("disapprove", of(words.disapproval)), ("approve", of(words.approval)))
        gap = r"(?:\s*,)?(?:\s+(?:of|de)\s+[^,;:%.]{1,60}?)?(?:\s+(?:say|said|says|dice|dijo|se|lo|la|les|le|they|still|also|solo|now|he|she|would))*\s*,?\s*"
        self.forward = tuple(
            (stance, re.compile(rf"{gap}(?P<verb>(?<!\w)(?:{text})(?!\w))"))
            for stance, text in (("disapprove", words.disapprove), ("approve", words.approve))
        )
        lead = r"\s+(?:(?:solo|apenas|un|el|por|casi|only|by|just|barely|al|unos?|cerca del?|alrededor del?|poco mas del?)\s+){0,3}$"
        self.backward = tuple(
            (stance, re.compile(rf"(?<!\w)(?P<verb>{text}){lead}"))
            for stance, text in (("disapprove", words.disapprove), ("approve", words.approve))
        )
        self.trailing = tuple(
            (stance, re.compile(rf"\s*(?:de |of )?(?P<noun>{text})(?!\w)"))
            for stance, text in (("disapprove", words.disapproval), ("approve", words.approval))
        )
        self.relative = re.compile(rf"(?:^|[,—–-]|\s)\s*(?:[\w ]{{0,12}}\s)?(?:{words.relative})\s+(?:\w+\s+)?$")
        self.ellipsis = re.compile(
            rf"(?<!\w)(?:{words.ellipsis})\s+(?P<subject>[^,;:%]{{2,50}}?),?\s+(?:a|en|at|to|con|with)\s+(?:el\s+|un\s+)?$"
        )
        self.named_before = re.compile(rf"(?:{words.pollster_before})\s*$")
        self.after_poll = re.compile(rf"\s*(?:{words.pollster_before})?\s*")
        self.before_poll = re.compile(rf"(?:{words.pollster_after})\s*$")


@lru_cache(maxsize=4)
def _patterns(code: str) -> _Patterns:
    return _Patterns(language(code).poll)


@dataclass(slots=True)
class _Wave:
    """The poll that a text is telling of."""

    sentence: int = -100
    pollster: str | None = None
    field_dates: str | None = None
    inferred: tuple[str, ...] = ()


@dataclass(slots=True)
class _Share:
    """Shares for and against one subject in one wave."""

    index: int
    subject: str
    spans: list[Span]
    wave: _Wave
    values: dict[str, int | float] = field(default_factory=dict)
    noun: bool = False


def read(reading: Reading) -> Iterable[Draft]:
    """The claims of this kind, in text order."""
    shares: list[_Share] = []
    wave = _Wave()
    seen = -1
    for sentence in reading.sentences_with(ClaimKind.POLL):
        percents = [n for n in reading.numbers_in(sentence.start, sentence.end) if n.percent]
        if not percents:
            continue
        for index in range(max(seen + 1, sentence.index - _CARRIED), sentence.index + 1):
            wave = _wave(reading, reading.sentences[index], wave)
        seen = sentence.index
        current = wave if sentence.index - wave.sentence <= _CARRIED else _Wave()
        for share in _Reader(reading, sentence, percents, current, shares).shares():
            if share not in shares:
                shares.append(share)
    return tuple(_draft(share) for share in shares)


def _draft(share: _Share) -> Draft:
    value: dict[str, object] = {"subject": share.subject, **share.values}
    if share.wave.pollster:
        value["pollster"] = share.wave.pollster
    if share.wave.field_dates:
        value["field_dates"] = share.wave.field_dates
    return Draft(
        kind=ClaimKind.POLL,
        evidence=tuple(share.spans),
        value=value,
        # Rejecting is here what was found, not a denial of it; and who found it is a field.
        modality=Modality.ASSERTED,
        attribution=(),
        inferred=share.wave.inferred,
    )


def _wave(reading: Reading, sentence: Sentence, before: _Wave) -> _Wave:
    """The poll told of after a sentence: a new one where it names a pollster or dates interviews."""
    p = _patterns(reading.language.code)
    folded = reading.folded
    if not p.polls.search(folded, sentence.start, sentence.end) and not p.pollsters.search(
        folded, sentence.start, sentence.end
    ):
        return before
    pollster = _pollster(reading, sentence, p)
    dates, inferred = _field_dates(reading, sentence, p)
    fresh = pollster is not None or p.other.search(folded, sentence.start, sentence.end) is not None
    if not fresh and sentence.index - before.sentence <= _CARRIED:
        return _Wave(sentence.index, before.pollster, dates or before.field_dates, inferred or before.inferred)
    if pollster is not None and pollster == before.pollster and dates is None:
        return _Wave(sentence.index, pollster, before.field_dates, before.inferred)
    return _Wave(sentence.index, pollster, dates, inferred)


def _pollster(reading: Reading, sentence: Sentence, p: _Patterns) -> str | None:
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


_CAPITAL = r"[A-ZÁÉÍÓÚÑÜ][\w&’'.-]*"
_NAME = re.compile(rf"{_CAPITAL}(?:\s+(?:(?:of|de|del|la|the|y|and)\s+)?{_CAPITAL}|\s+\d+(?=\s+(?:poll|survey)))*")
_NAME_END = re.compile(rf"(?:{_CAPITAL}\s+)*(?:{_CAPITAL}|(?<=\s)\d+)\s*$")


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


def _field_dates(reading: Reading, sentence: Sentence, p: _Patterns) -> tuple[str | None, tuple[str, ...]]:
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


class _Reader:
    """A sentence asked what shares it gives."""

    def __init__(
        self, reading: Reading, sentence: Sentence, percents: list[Number], wave: _Wave, told: list[_Share]
    ) -> None:
        self.reading = reading
        self.sentence = sentence
        self.start, self.end = sentence.start, sentence.end
        self.folded, self.text = reading.folded, reading.text
        self.percents = percents
        self.wave = wave
        self.told = told
        self.p = _patterns(reading.language.code)

    def shares(self) -> Iterator[_Share]:
        """Each subject's shares; those that complete one told before are added to it."""
        if self.p.intention.search(self.folded, self.start, self.end) and not self.p.polls.search(
            self.folded, self.start, self.end
        ):
            return
        last: _Share | None = self.told[-1] if self.told else None
        for index, percent in enumerate(self.percents):
            found = self._share(index, percent, last)
            if found is None:
                continue
            share, new = found
            last = share
            if new:
                yield share

    def _share(self, index: int, percent: Number, last: _Share | None) -> tuple[_Share, bool] | None:
        left = self.percents[index - 1].end if index else self.start
        right = self.percents[index + 1].start if index + 1 < len(self.percents) else self.end
        for way in (self._inverted, self._verb, self._ellipsis, self._noun):
            found = way(percent, left, right, last)
            if found is None:
                continue
            stance, subject, start, end, noun = found
            if not noun and self.wave.sentence < 0:
                return None  # a share of supporters without a poll is a vote or a count
            if noun and self.p.formerly.search(self.folded, left, percent.start):
                return None
            if subject is not None and not _fit(subject):
                return None
            if self._race() and self.p.leaning.search(self.folded, start, end):
                return None  # voting intention
            if self._vote(percent) or self.p.changes.search(self.folded, left, percent.start):
                return None
            return self._join(stance, percent.value, subject, start, end, last, noun=noun)
        return None

    def _vote(self, percent: Number) -> bool:
        around = self.folded[max(self.start, percent.start - 40) : min(self.end, percent.end + 40)]
        return self.p.intention.search(around) is not None

    def _race(self) -> bool:
        """Whether this sentence, or one of the two before it, tells of an election."""
        first = self.reading.sentences[max(0, self.sentence.index - 2)].start
        return self.p.race.search(self.folded, first, self.end) is not None

    def _join(
        self,
        stance: str,
        value: int | float,
        subject: str | None,
        start: int,
        end: int,
        last: _Share | None,
        *,
        noun: bool,
    ) -> tuple[_Share, bool] | None:
        near = last is not None and self.sentence.index - last.index <= 2
        same = subject is None or (last is not None and self._alike(subject, last.subject))
        same_wave = last is not None and last.wave.pollster == self.wave.pollster
        if last is not None and near and same and same_wave and stance not in last.values:
            last.values[stance] = value
            if last.index == self.sentence.index and start - last.spans[-1].end < 60:
                last.spans[-1] = self.reading.span(last.spans[-1].start, max(end, last.spans[-1].end))
            else:
                last.spans.append(self.reading.span(start, end))
            return last, False
        if subject is None:
            return None
        if self.p.generic.fullmatch(" ".join(_words(subject))):
            fuller = (one.subject for one in reversed(self.told) if set(_words(subject)) < set(_words(one.subject)))
            subject = next(fuller, subject)
        share = _Share(self.sentence.index, subject, [self.reading.span(start, end)], self.wave, {stance: value}, noun)
        return share, True

    def _alike(self, one: str, other: str) -> bool:
        """Whether two subjects may be one: shared words, or a description of a named one."""
        mine, theirs = set(_words(one)), set(_words(other))
        if mine & theirs:
            return True
        return self.p.generic.fullmatch(" ".join(_words(one))) is not None and " " in other

    def _verb(
        self, percent: Number, left: int, right: int, last: _Share | None
    ) -> tuple[str, str | None, int, int, bool] | None:
        """`71 % respalda la ley`, `75% of respondents reject the performance of …`."""
        best: tuple[int, str, re.Match[str]] | None = None
        for stance, pattern in self.p.forward:
            match = pattern.match(self.folded, percent.end, right)
            if match and (best is None or match.start("verb") < best[0]):
                best = (match.start("verb"), stance, match)
        if best is None or self.p.possessive.search(self.folded, left, percent.start):
            return None
        _, stance, match = best
        start = self._article(percent.start)
        before = self.folded[left:start]
        relative = re.search(r",\s*(?:which|que|whom)\s+(?:only |solo )?$", before)
        if relative:
            subject = self._phrase_before(left + relative.start())
            return stance, subject, percent.start, match.end("verb"), False
        subject, end = self._object(match.end("verb"), right)
        return stance, subject, start, end, False

    def _article(self, at: int) -> int:
        match = re.search(r"(?:el|un|only|solo|apenas|just)\s+$", self.folded[max(self.start, at - 8) : at])
        return max(self.start, at - 8) + match.start() if match else at

    def _object(self, start: int, stop: int) -> tuple[str | None, int]:
        """The subject behind a verb, None for a pronoun or where there is none; and its end."""
        match = self.p.works.match(self.folded, start, stop)
        if match and match.end() > start + 3:
            start = match.end()
        limit = re.compile(
            rf"{_STOP}|(?<!\w)(?:y|and|while|mientras|but|pero|according|segun|frente|versus|against|que|who|in|en|was|were|compared)(?!\w)"
        ).search(self.folded, start, stop)
        end = limit.start() if limit else stop
        words = _trimmed(_HANDLING.sub("", self.text[start:end].rstrip()).split())
        if (
            not words
            or len(words) > _SUBJECT
            or re.fullmatch(r"(?:it|him|her|them|la|lo|los|las|this|that)", words[0].casefold())
            and len(words) == 1
        ):
            return None, start if not words else end
        return " ".join(words), start + len(self.text[start:end].rstrip())

    def _inverted(
        self, percent: Number, left: int, right: int, last: _Share | None
    ) -> tuple[str, str | None, int, int, bool] | None:
        """`cuya gestión desaprueba el 79 %`, `que apenas aprueba el 5 %`, `lo rechaza el 60 %`."""
        stretch = self.folded[left : percent.start]
        for stance, pattern in self.p.backward:
            match = pattern.search(stretch)
            if match is None or re.search(r"against|favo|contra|with|acuerdo", match.group("verb")):
                continue
            verb = left + match.start("verb")
            before = self.folded[left:verb]
            relative = self.p.relative.search(before)
            if relative:
                subject = self._phrase_before(left + relative.start())
                return stance, subject, left + relative.start() + 1, percent.end, False
            if self.p.object_pronoun.search(before):
                return stance, None, verb, percent.end, False
            subject, end = self._object(percent.end, right)
            of = self.p.of.match(self.folded, percent.end, right)
            if subject is None or of:
                subject = self._phrase_before(verb)
            return stance, subject, verb, percent.end, False
        return None

    def _ellipsis(
        self, percent: Number, left: int, right: int, last: _Share | None
    ) -> tuple[str, str | None, int, int, bool] | None:
        """`la del Congreso, a 7 %` after an approval told of another."""
        if last is None or last.index != self.sentence.index or not last.values:
            return None
        match = self.p.ellipsis.search(self.folded, left, percent.start)
        if match is None:
            return None
        start, end = match.span("subject")
        return list(last.values)[-1], self.text[start:end], match.start(), percent.end, True

    def _noun(
        self, percent: Number, left: int, right: int, last: _Share | None
    ) -> tuple[str, str | None, int, int, bool] | None:
        """`la aprobación de la presidenta está en 15 %`, `a 79% disapproval`."""
        for stance, pattern in self.p.trailing:
            match = pattern.match(self.folded, percent.end, right)
            if match:
                of = self.p.of.match(self.folded, match.end(), right)
                subject, end = (
                    self._object(of.end(), right) if of else (self._phrase_before(percent.start), match.end())
                )
                return stance, subject, percent.start, end, True
        for stance, pattern in self.p.nouns:
            matches = [m for m in pattern.finditer(self.folded, left, percent.start) if percent.start - m.end() < 110]
            if not matches or ";" in self.folded[matches[-1].end() : percent.start]:
                continue
            noun = matches[-1]
            if self.wave.sentence < 0 and self.p.weak.fullmatch(noun.group()):
                return None
            of = self.p.of.match(self.folded, noun.end(), percent.start)
            if of and self.folded[of.end() : percent.start].strip() not in {"", "un", "el", "about", "just", "solo"}:
                subject, _ = self._until_verb(of.end(), percent.start)
                return stance, subject, noun.start(), percent.end, True
            possessive = re.search(r"([\w’' .-]{2,60}?)[’']s?\s+$", self.text[left : noun.start()])
            if possessive:
                words = _closing(possessive.group(1).split()[-4:])
                start = self.folded.rfind(fold_in_place(words[0]), left, noun.start()) if words else noun.start()
                return stance, " ".join(words) or None, start, percent.end, True
            if self.p.possessive.search(self.folded, left, noun.start()):
                aside = self.folded.rfind(",", left, noun.start())
                subject = self._phrase_before(aside) if aside > left else None
                return stance, subject, noun.start(), percent.end, True
            subject = self._phrase_before(noun.start())
            return stance, subject, noun.start(), percent.end, True
        return None

    def _until_verb(self, start: int, stop: int) -> tuple[str | None, int]:
        """A subject up to the verb that leads to its share."""
        limit = re.compile(
            r"[,;:()—–]|(?<!\w)(?:esta|es|fue|era|cae|cayo|subio|sube|bajo|baja|llega|llego|alcanza|alcanzo|se|en|a|al|paso|"
            r"stands|stood|is|was|fell|rose|has|had|at|to|dropped|slipped|hit|reached|remains|climbed|stayed|ronda|supera|"
            r"registra|registro|apenas|tiene|con|que|who|which|by|from|among|entre)(?!\w)"
        ).search(self.folded, start, stop)
        end = limit.start() if limit else stop
        words = _trimmed(self.text[start:end].split())
        if not words or len(words) > _SUBJECT:
            return None, start
        return " ".join(words), end

    def _phrase_before(self, end: int) -> str | None:
        """The noun phrase that ends at a place: the words after the last mark or verb before it."""
        text = self.text[self.start : end].rstrip(" ,—–-(:")
        text = re.sub(r"[,—–(]?\s*(?:with|con)\s+(?:an?|una?|la|el|the|su|its)?\s*$", "", text).rstrip(" ,—–-")
        text = re.sub(r"\s*[—–,-]\s*(?:ese|esa|el|la)\s+mism[oa]$", "", text)
        held = self.p.holds.search(fold_in_place(text))
        if held:
            text = text[: held.start()]
        chunk = re.split(r"[,;:()—–]|(?<!\w)(?:out|said|that|dice|cuando|when|is|was|has)\s", text)[-1]
        words = _led(_trimmed(chunk.split()))
        return " ".join(words) if 0 < len(words) <= 7 else None


_STOP = r"[,;:()—–]|(?<!mr)(?<!mrs)(?<!ms)(?<!dr)(?<!sen)(?<!gov)(?<!rep)(?<!sr)(?<!sra)\."
"""Marks that end a subject; the stop of a title does not."""
_HANDLING = re.compile(r"[’']s? (?:job )?(?:performance|handling|leadership|work)$")
_ARTICLES = frozenset("for the a an el la los las un una su sus its his her their this that de del of al a to".split())


def _trimmed(words: list[str]) -> list[str]:
    """Words without leading articles and outer marks."""
    words = [w.strip('“”"«»') for w in words]
    while words and words[0].casefold() in _ARTICLES:
        words = words[1:]
    return [w for w in words if w]


_LINKS = frozenset("de del la las los el of the y and".split())


def _led(words: list[str]) -> list[str]:
    """The noun phrase that opens a stretch: capitalised words and what links them, else all of it if short."""
    end = last = 0
    while end < len(words) and (words[end][:1].isupper() or words[end].casefold() in _LINKS):
        end += 1
        last = end if words[end - 1][:1].isupper() else last
    if last and any(w[:1].islower() for w in words[last:]):
        return words[:last]
    return words if last or len(words) <= 3 else []


def _closing(words: list[str]) -> list[str]:
    """The noun phrase that ends a stretch: capitalised words and what links them, or the words after an article."""
    start = len(words)
    if words and words[-1][:1].isupper():
        while start and (words[start - 1][:1].isupper() or words[start - 1].casefold() in _LINKS):
            start -= 1
    else:
        while start and words[start - 1].casefold() not in _ARTICLES and len(words) - start < 3:
            start -= 1
    return _trimmed(words[start:])


def _fit(subject: str) -> bool:
    """Whether a phrase may be what is approved of: no share, no group of those asked."""
    folded = fold_in_place(subject)
    return not re.search(
        r"\d|(?<!\w)(?:voters|respondents|encuestados|votantes|he|she|they|it|among|entre)(?!\w)", folded
    )


def _words(text: str) -> list[str]:
    """Folded words that tell one subject from another."""
    return [w for w in re.findall(r"\w+", fold_in_place(text)) if len(w) > 2 and w not in _ARTICLES]
