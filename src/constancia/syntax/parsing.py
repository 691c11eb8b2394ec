"""A document's sentences parsed, each once and only when somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from constancia.language.shape import Language
from constancia.language.shape.lexicon import LexiconWords
from constancia.syntax.clauses import Clause, apposed, clauses
from constancia.syntax.lexicon import lexicon
from constancia.syntax.phrases import Phrase, phrases
from constancia.syntax.sentences import Sentence
from constancia.syntax.settling import settled
from constancia.syntax.tokens import Figure, Placed, Token, tokens


class Marked(Protocol):
    """A text with its language and the marks that are found in it."""

    @property
    def text(self) -> str:
        """As it stands."""

    @property
    def folded(self) -> str:
        """In lower case without accents, every code point in its place."""

    @property
    def language(self) -> Language:
        """The language that it is in."""

    def numbers_in(self, start: int, end: int) -> Sequence[Figure]:
        """The numbers of a stretch."""

    def dates_in(self, start: int, end: int) -> Sequence[Placed]:
        """The dates of a stretch."""


@dataclass(frozen=True)
class Parsed:
    """A sentence as words, phrases and clauses, each found when it is first asked for."""

    sentence: Sentence
    row: tuple[Token, ...]
    """Its words with all that each may be."""
    words: LexiconWords
    """The lexicon of its language."""

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Its words, each settled to one class."""
        return settled(self.row, self.words)

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        """In order, each with its complements; apposition attached."""
        return apposed(phrases(self.tokens, self.words))

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """Its verbs with what stands with each."""
        return clauses(self.phrases, self.words)

    @cached_property
    def shares(self) -> tuple[Token, ...]:
        """Its percentages, in order."""
        return tuple(token for token in self.tokens if token.figure is not None and token.kind == "share")


def parser(marked: Marked) -> Callable[[Sentence], Parsed]:
    """What parses the sentences of a text; a sentence is parsed once."""
    known: dict[int, Parsed] = {}
    accented = marked.text.lower() != marked.folded

    def parse(sentence: Sentence) -> Parsed:
        if sentence.index not in known:
            known[sentence.index] = _parsed(marked, sentence, accented=accented)
        return known[sentence.index]

    return parse


def _parsed(marked: Marked, sentence: Sentence, *, accented: bool) -> Parsed:
    words = lexicon(marked.language.code)
    row = tokens(
        marked.text,
        marked.folded,
        sentence,
        figures=marked.numbers_in(sentence.start, sentence.end),
        dates=marked.dates_in(sentence.start, sentence.end),
        lexicon=words,
        tenths=marked.language.poll.tenths,
        accented=accented,
    )
    return Parsed(sentence, row, words.words)
