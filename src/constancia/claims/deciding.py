"""The senses of a decision: done, refused, supposed or planned, denied; read in one place for every kind of claim."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from types import MappingProxyType

from constancia.claims.patterns import WHOLE, Patterns
from constancia.compiled import compiled
from constancia.language import language
from constancia.language.shape.deciding import DecidingWords
from constancia.lean import dataclass
from constancia.model.claims import Modality
from constancia.syntax.folding import without_accents

_AHEAD = 60
"""Characters from such a verb, or from what a forecast is about, in which the verb stands that it governs."""
_WIDER = 25
"""Characters behind a modal verb in which the verb begins that it governs."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a text of which something holds; offsets are the text's own, the end exclusive."""

    start: int
    end: int

    def holds(self, place: int) -> bool:
        """Whether a place lies in it."""
        return self.start <= place < self.end


@dataclass(frozen=True, slots=True)
class Unreal:
    """A verb that tells what has not happened; offsets are the text's own."""

    start: int
    end: int
    modality: Modality
    """HEDGED where it is only supposed, PROPOSED where it is to come or wanted."""
    verb: int
    """Where the words begin that tell what it would be: the verb itself, or behind "it is expected that"."""


class Senses(Patterns):
    """The words of deciding of one language, compiled once."""

    around = MappingProxyType(
        {
            **dict.fromkeys(["refuses", "refused_thing"], r"(?<![\w-])(?:{})"),
            **dict.fromkeys(["neutral", "no_verb"], r"(?:{})(?!\w)"),
            **dict.fromkeys(["deciding_stem", "refusing_stem", "given"], r"(?<!\w){}"),
            **dict.fromkeys(["additive", "denied_act", "qualified", "appoints"], WHOLE),
        }
    )
    ends = compiled(r"[#;:]")

    def __init__(self, words: DecidingWords) -> None:
        super().__init__(words)
        self._words = words
        self._parting = (self.ends, self.subordinates, self.forecasts)

    def flags(self, name: str) -> re.RegexFlag:
        """Some are matched against the text as written."""
        return re.IGNORECASE if name in ("acts", "acts_now", "done", "supposed", "planned") else re.NOFLAG

    @cached_property
    def acts_unaccented(self) -> re.Pattern[str]:
        """The acts as who leaves out accents writes them."""
        return compiled(without_accents(self._words.acts), re.IGNORECASE)

    def acts_at(self, text: str, place: int) -> re.Match[str] | None:
        """The act that is told right at a place of a sentence, which may be written without any accent."""
        found = self.acts.match(text, place)
        return found if found or not text.isascii() else self.acts_unaccented.match(text, place)

    def denied(self, folded: str) -> tuple[Stretch, ...]:
        """The parts of a sentence that it says are not so."""
        found = []
        for match in self.denials.finditer(folded):
            stop = self.denial_ends.search(folded, match.end())
            found.append(Stretch(match.end(), stop.start() if stop else len(folded)))
        for match in self.denied_after.finditer(folded):
            subject = next(self.denied_subject.finditer(folded, 0, match.start()), None)
            if match.group().startswith(","):
                found.append(Stretch(0, match.start()))
            elif subject is not None:
                found.append(Stretch(subject.end(), match.start()))
        return tuple(found)

    def unreal(self, folded: str, shown: str) -> Iterator[Unreal]:
        """The verbs of a sentence that tell what is supposed, to come or wanted, other than of a relative clause.

        `folded` and `shown` are the sentence folded and as written, of one length.
        """
        openings = [(match.start(), match.end()) for match in self.forecasts.finditer(folded)]
        openings += [(match.start(), match.end()) for match in self.denials.finditer(folded)]
        for pattern, modality in ((self.supposed, Modality.HEDGED), (self.planned, Modality.PROPOSED)):
            for match in pattern.finditer(shown):
                verb = folded[match.start("verb") : match.end("verb")]
                if self.no_verb.fullmatch(verb) or self._aside(folded, match.start(), openings):
                    continue
                yield Unreal(match.start(), match.end(), modality, match.start())
        for start, end in openings:
            yield Unreal(start, end, Modality.HEDGED, end)

    def refused(self, folded: str, place: int) -> bool:
        """Whether what is told from a place on is that something was refused, in whatever form."""
        stop = self.ends.search(folded, place)
        return (
            self.refusing_stem.search(folded, place, min(place + _AHEAD, stop.start() if stop else len(folded)))
            is not None
        )

    def decides(self, folded: str, start: int, end: int) -> bool:
        """Whether a stretch, a little widened, has a verb of deciding in it."""
        return self.deciding_stem.search(folded, start, self._widened(folded, end)) is not None

    def counts(self, folded: str, start: int, end: int) -> bool:
        """Whether a stretch, a little widened, tells of a vote by a verb that decides nothing: "could get 70 votes"."""
        return self.counting.search(folded, max(0, start - 1), self._widened(folded, end)) is not None

    def _widened(self, folded: str, end: int) -> int:
        """A little behind a verb, and not beyond the clause that it stands in."""
        stops = [match.end() for match in (found.search(folded, end, end + _WIDER) for found in self._parting) if match]
        return min(stops, default=end + _WIDER)

    def approves(self, word: str) -> bool:
        """Whether a word is a verb of deciding that says nothing of the matter."""
        return self.approving.match(word) is not None

    def _aside(self, folded: str, place: int, openings: list[tuple[int, int]]) -> bool:
        """Whether a place lies in a relative clause, or another that tells of something else."""
        left = max(folded.rfind(mark, 0, place) for mark in (";", ":", ",", "#", "—")) + 1
        left = max([left, *(end for _, end in openings if end <= place)])
        return self.subordinates.search(folded, left, place) is not None


@lru_cache(maxsize=4)
def senses(code: str) -> Senses:
    """The senses of a decision in a language."""
    return Senses(language(code).deciding)
