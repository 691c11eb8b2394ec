"""One document being read: its marks, each found once and on first use, and the drafts that kinds make of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property, lru_cache
from operator import attrgetter
from typing import TypeAlias, TypeVar, cast

import ahocorasick

from constancia.claims.speech.tokens import Sentences, Unit
from constancia.language import language
from constancia.language.shape import Language
from constancia.lean import dataclass, replace
from constancia.model.claims import Attribution, ClaimKind, Modality
from constancia.model.documents import Document, Span
from constancia.model.faults import Fault
from constancia.syntax import sentences as sentence_marks
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks import dates as date_marks
from constancia.syntax.marks import names as name_marks
from constancia.syntax.marks import numbers as number_marks
from constancia.syntax.marks import quotes as quote_marks
from constancia.syntax.parsing import Parsed, parser
from constancia.syntax.stretches import Stretch
from constancia.syntax.words import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What one kind's reader found, before attribution and modality are settled for the whole document."""

    kind: ClaimKind
    evidence: tuple[Span, ...]
    value: Mapping[str, object]
    modality: Modality | None = None
    """None: as the words around it say."""
    attribution: tuple[Attribution, ...] | None = None
    """None: from the statement it lies in."""
    inferred: tuple[str, ...] = ()
    clause: tuple[int, int] | None = None
    """Where its own clause begins and ends, if its reader knows: hedges beyond it are not its own."""
    rule: str = ""
    """The name of the rule that read it, `poll.of-rating`; empty where a reader has no rules by name: its kind's."""


KindReader: TypeAlias = "Callable[[Reading], Iterable[Draft]]"
"""Reads one kind of claim out of a document, in text order."""


@lru_cache(maxsize=4)
def sentences_of(text: str) -> tuple[sentence_marks.Sentence, ...]:
    """The sentences of a text; kept for whoever asks for those of the same document."""
    return sentence_marks.split(text)


_START = attrgetter("start")
P = TypeVar("P", bound=Stretch)
T = TypeVar("T")


def _within(marks: tuple[P, ...], start: int, end: int) -> tuple[P, ...]:
    first = bisect_left(marks, start, key=_START)
    out = []
    for index in range(first, len(marks)):
        mark = marks[index]
        if mark.start >= end:
            break
        if mark.end <= end:
            out.append(mark)
    return tuple(out)


class Reading:
    """A document, its language, and the marks in it; every mark is sorted by place."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self.language: Language = language(document.language)
        self._made: dict[Callable[[Reading], object], object] = {}
        self.faults: list[Fault] = []
        """Faults of ours that readers of single kinds met; the claims of the other kinds are whole."""

    def once(self, make: Callable[[Reading], T]) -> T:
        """What a function makes of this document, made when it is first asked for: kinds of claims share it."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast(T, self._made[make])

    def forget(self) -> None:
        """Lets go of all marks of a document that nobody reads any further.

        Many of them know the reading that they are in: left to Python's search for cycles, they stay in memory until
        it finds them, and it takes long to go through.
        """
        self._made.clear()
        self.__dict__.clear()

    @cached_property
    def folded(self) -> str:
        """The text in lower case without accents, every code point in its place."""
        return fold_in_place(self.text)

    @cached_property
    def sentences(self) -> tuple[sentence_marks.Sentence, ...]:
        """Every sentence, headline and bullet."""
        return sentences_of(self.text)

    @cached_property
    def parse(self) -> Callable[[sentence_marks.Sentence], Parsed]:
        """What parses a sentence into words, phrases and clauses; each is parsed once, and only when asked for."""
        return parser(self.text, self.folded, self.language, numbers=self.numbers_in, dates=self.dates_in)

    @cached_property
    def numbers(self) -> tuple[number_marks.Number, ...]:
        """Every number that is no part of a date."""
        found = number_marks.find(self.text, self.folded, self.language.code)
        return number_marks.outside(found, self.dates)

    @cached_property
    def dates(self) -> tuple[date_marks.DateMark, ...]:
        """Every date expression; that of a dateline is there without its date, for it dates nothing that is told."""
        found = date_marks.find(self.text, self.folded, self.language.code, self.document.published)
        return tuple(mark if mark.body is None else replace(mark, date=None, inferred=()) for mark in found)

    @cached_property
    def quotes(self) -> tuple[quote_marks.Quotation, ...]:
        """Every quotation."""
        return quote_marks.find(self.text)

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        """Every sentence as a row of words, its quotations whole."""
        return tuple(self.spoken.units(self.quotes))

    @cached_property
    def spoken(self) -> Sentences:
        """What makes its sentences rows of words, in which each quotation is one."""
        ends, split = frozenset(sentence.end for sentence in self.sentences), words(self.text, self.language.code)
        return Sentences(self.text, self.folded, self.language.speech, split, ends)

    @cached_property
    def names(self) -> tuple[name_marks.Name, ...]:
        """Every name of a person, an organisation or a place."""
        return name_marks.find(self.text, self.folded, self.language.code)

    def span(self, start: int, end: int) -> Span:
        """The span of the text, trimmed of white space."""
        return Span.of(self.text, start, end)

    def numbers_in(self, start: int, end: int) -> tuple[number_marks.Number, ...]:
        """The numbers that lie wholly in a stretch."""
        return _within(self.numbers, start, end)

    def dates_in(self, start: int, end: int) -> tuple[date_marks.DateMark, ...]:
        """The dates that lie wholly in a stretch."""
        return _within(self.dates, start, end)

    def names_in(self, start: int, end: int) -> tuple[name_marks.Name, ...]:
        """The names that lie wholly in a stretch."""
        return _within(self.names, start, end)

    def sentence_at(self, offset: int) -> sentence_marks.Sentence | None:
        """The sentence in which an offset lies, or the last that begins before it."""
        index = bisect_left(self.sentences, offset + 1, key=_START) - 1
        return self.sentences[index] if index >= 0 else None

    @cached_property
    def _hits(self) -> Mapping[str, tuple[int, ...]]:
        found: dict[str, list[int]] = {}
        ends = [s.end for s in self.sentences]
        for last, (length, kinds) in _automaton(self.language.code).iter(self.folded):
            start = last - length + 1
            if start and self.folded[start].isalnum() and self.folded[start - 1].isalnum():
                continue
            index = bisect_left(ends, start + 1)
            for kind in kinds:
                rows = found.setdefault(kind, [])
                if not rows or rows[-1] != index:
                    rows.append(index)
        return {kind: tuple(sorted(set(rows))) for kind, rows in found.items()}

    def sentences_with(self, what: str) -> tuple[sentence_marks.Sentence, ...]:
        """The sentences that hold a trigger of that name (`Language.triggers`), in order.

        A trigger is folded and matches from the beginning of a word, or at a sign; its end may lie inside a word.
        """
        return tuple(self.sentences[index] for index in self._hits.get(what, ()) if index < len(self.sentences))


@lru_cache(maxsize=4)
def _automaton(code: str) -> ahocorasick.Automaton:
    words: dict[str, list[str]] = {}
    for kind, triggers in language(code).triggers.items():
        for trigger in triggers:
            words.setdefault(trigger, []).append(kind)
    automaton = ahocorasick.Automaton()
    for word, kinds in words.items():
        automaton.add_word(word, (len(word), tuple(kinds)))
    automaton.make_automaton()
    return automaton
