"""What shares a sentence gives for and against whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from constancia.claims.marks.folding import fold_in_place
from constancia.claims.marks.numbers import Number
from constancia.claims.marks.sentences import Sentence
from constancia.claims.polls.patterns import patterns
from constancia.claims.polls.subjects import HANDLING, LONGEST, STOP, closing, fit, led, trimmed, words
from constancia.claims.polls.waves import Wave
from constancia.claims.reading import Reading
from constancia.model.documents import Span


@dataclass(slots=True)
class Share:
    """Shares for and against one subject in one wave."""

    index: int
    subject: str
    spans: list[Span]
    wave: Wave
    values: dict[str, int | float] = field(default_factory=dict)
    noun: bool = False


class Shares:
    """A sentence asked what shares it gives."""

    def __init__(
        self, reading: Reading, sentence: Sentence, percents: list[Number], wave: Wave, told: list[Share]
    ) -> None:
        self.reading = reading
        self.sentence = sentence
        self.start, self.end = sentence.start, sentence.end
        self.folded, self.text = reading.folded, reading.text
        self.percents = percents
        self.wave = wave
        self.told = told
        self.p = patterns(reading.language.code)

    def shares(self) -> Iterator[Share]:
        """Each subject's shares; those that complete one told before are added to it."""
        if self.p.intention.search(self.folded, self.start, self.end) and not self.p.polls.search(
            self.folded, self.start, self.end
        ):
            return
        last: Share | None = self.told[-1] if self.told else None
        for index, percent in enumerate(self.percents):
            found = self._share(index, percent, last)
            if found is None:
                continue
            share, new = found
            last = share
            if new:
                yield share

    def _share(self, index: int, percent: Number, last: Share | None) -> tuple[Share, bool] | None:
        left = self.percents[index - 1].end if index else self.start
        right = self.percents[index + 1].start if index + 1 < len(self.percents) else self.end
        for way in (self._inverted, self._verb, self._ellipsis, self._likewise, self._noun):
            found = way(percent, left, right, last)
            if found is None:
                continue
            stance, subject, start, end, noun = found
            if not noun and self.wave.sentence < 0:
                return None  # a share of supporters without a poll is a vote or a count
            if noun and self.p.formerly.search(self.folded, left, percent.start):
                return None
            if subject is not None and not fit(subject):
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
        last: Share | None,
        *,
        noun: bool,
    ) -> tuple[Share, bool] | None:
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
        if self.p.generic.fullmatch(" ".join(words(subject))):
            fuller = (one.subject for one in reversed(self.told) if set(words(subject)) < set(words(one.subject)))
            subject = next(fuller, subject)
        share = Share(self.sentence.index, subject, [self.reading.span(start, end)], self.wave, {stance: value}, noun)
        return share, True

    def _alike(self, one: str, other: str) -> bool:
        """Whether two subjects may be one: shared words, or a description of a named one."""
        mine, theirs = set(words(one)), set(words(other))
        if mine & theirs:
            return True
        return self.p.generic.fullmatch(" ".join(words(one))) is not None and " " in other

    def _verb(
        self, percent: Number, left: int, right: int, last: Share | None
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
            rf"{STOP}|(?<!\w)(?:y|and|while|mientras|but|pero|according|segun|frente|versus|against|que|who|in|en|was|were|compared)(?!\w)"
        ).search(self.folded, start, stop)
        end = limit.start() if limit else stop
        chosen = trimmed(HANDLING.sub("", self.text[start:end].rstrip()).split())
        if (
            not chosen
            or len(chosen) > LONGEST
            or (re.fullmatch(r"(?:it|him|her|them|la|lo|los|las|this|that)", chosen[0].casefold()) and len(chosen) == 1)
        ):
            return None, start if not chosen else end
        return " ".join(chosen), start + len(self.text[start:end].rstrip())

    def _inverted(
        self, percent: Number, left: int, right: int, last: Share | None
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
            subject, _ = self._object(percent.end, right)
            of = self.p.of.match(self.folded, percent.end, right)
            if subject is None or of:
                subject = self._phrase_before(verb)
            return stance, subject, verb, percent.end, False
        return None

    def _ellipsis(
        self, percent: Number, left: int, right: int, last: Share | None
    ) -> tuple[str, str | None, int, int, bool] | None:
        """`la del Congreso, a 7 %` after an approval told of another."""
        if last is None or last.index != self.sentence.index or not last.values:
            return None
        match = self.p.ellipsis.search(self.folded, left, percent.start)
        if match is None:
            return None
        start, end = match.span("subject")
        return list(last.values)[-1], self.text[start:end], match.start(), percent.end, True

    def _likewise(
        self, percent: Number, left: int, right: int, last: Share | None
    ) -> tuple[str, str | None, int, int, bool] | None:
        """`48% de aprobación y el alcalde, 35%`: the same of another, unless its own noun follows."""
        if last is None or last.index != self.sentence.index or left == self.start:
            return None
        match = self.p.likewise.search(self.folded[left : percent.start])
        if match is None:
            return None
        start, end = left + match.start("subject"), left + match.end("subject")
        subject = " ".join(trimmed(self.text[start:end].split()))
        named = subject[:1].isupper() or subject != self.text[start:end]
        if not named or len(subject.split()) > LONGEST or self._approval(start, end):
            return None
        for stance, pattern in self.p.trailing:
            own = pattern.match(self.folded, percent.end, right)
            if own:
                return stance, subject, start, own.end(), True
        return list(last.values)[-1], subject, start, percent.end, True

    def _approval(self, start: int, end: int) -> bool:
        """Whether a stretch names an approval, whose share follows, and no subject."""
        return any(pattern.search(self.folded, start, end) for _, pattern in (*self.p.nouns, *self.p.verbs))

    def _noun(
        self, percent: Number, left: int, right: int, last: Share | None
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
            first = self._spent(left)
            matches = [m for m in pattern.finditer(self.folded, first, percent.start) if percent.start - m.end() < 110]
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
                chosen = closing(possessive.group(1).split()[-4:])
                start = self.folded.rfind(fold_in_place(chosen[0]), left, noun.start()) if chosen else noun.start()
                return stance, " ".join(chosen) or None, start, percent.end, True
            if self.p.possessive.search(self.folded, left, noun.start()):
                aside = self.folded.rfind(",", left, noun.start())
                subject = self._phrase_before(aside) if aside > left else None
                return stance, subject, noun.start(), percent.end, True
            subject = self._phrase_before(noun.start())
            return stance, subject, noun.start(), percent.end, True
        return None

    def _spent(self, left: int) -> int:
        """Where the noun ends that goes with the share before: `48% de aprobación`."""
        if left == self.start:
            return left
        return max((m.end() for _, pattern in self.p.trailing if (m := pattern.match(self.folded, left))), default=left)

    def _until_verb(self, start: int, stop: int) -> tuple[str | None, int]:
        """A subject up to the verb that leads to its share."""
        limit = re.compile(
            r"[,;:()—–]|(?<!\w)(?:esta|es|fue|era|cae|cayo|subio|sube|bajo|baja|llega|llego|alcanza|alcanzo|se|en|a|al|paso|"
            r"stands|stood|is|was|fell|rose|has|had|at|to|dropped|slipped|hit|reached|remains|climbed|stayed|ronda|supera|"
            r"registra|registro|apenas|tiene|con|que|who|which|by|from|among|entre)(?!\w)"
        ).search(self.folded, start, stop)
        end = limit.start() if limit else stop
        chosen = trimmed(self.text[start:end].split())
        if not chosen or len(chosen) > LONGEST:
            return None, start
        return " ".join(chosen), end

    def _phrase_before(self, end: int) -> str | None:
        """The noun phrase that ends at a place: the words after the last mark or verb before it."""
        text = self.text[self.start : end].rstrip(" ,—–-(:")
        text = re.sub(r"[,—–(]?\s*(?:with|con)\s+(?:an?|una?|la|el|the|su|its)?\s*$", "", text).rstrip(" ,—–-")
        text = re.sub(r"\s*[—–,-]\s*(?:ese|esa|el|la)\s+mism[oa]$", "", text)
        held = self.p.holds.search(fold_in_place(text))
        if held:
            text = text[: held.start()]
        chunk = re.split(r"[,;:()—–]|(?<!\w)(?:out|said|that|dice|cuando|when|is|was|has)\s", text)[-1]
        chosen = led(trimmed(chunk.split()))
        return " ".join(chosen) if 0 < len(chosen) <= 7 else None
