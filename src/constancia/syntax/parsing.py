"""A document's sentences parsed, each once and only when somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TypeAlias, TypeVar

from constancia.language.shape import Language
from constancia.language.shape.lexicon import LexiconWords
from constancia.lean import dataclass
from constancia.syntax.clauses import Clause, apposed, clauses
from constancia.syntax.lexicon import lexicon
from constancia.syntax.marks.dates import DateMark
from constancia.syntax.marks.numbers import Number
from constancia.syntax.phrases import Phrase, phrases
from constancia.syntax.sentences import Sentence
from constancia.syntax.settling import settled
from constancia.syntax.stretches import Stretch
from constancia.syntax.tokens import Kind, Token, tokens
from constancia.syntax.words import words

P = TypeVar("P", bound=Stretch)
Within: TypeAlias = Callable[[int, int], Sequence[P]]
"""Gives the marks of a kind that lie in a stretch."""


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
        return tuple(token for token in self.tokens if token.kind is Kind.SHARE)


def parser(
    text: str, folded: str, language: Language, *, numbers: Within[Number], dates: Within[DateMark]
) -> Callable[[Sentence], Parsed]:
    """What parses the sentences of a text; a sentence is parsed once.

    `numbers` and `dates` give those of a stretch.
    """
    known: dict[int, Parsed] = {}
    listed, split, accented = lexicon(language.code), words(text, language.code), text.lower() != folded

    def parse(sentence: Sentence) -> Parsed:
        if sentence.index not in known:
            place = sentence.start, sentence.end
            row = tokens(
                text, folded, sentence, words=split, figures=numbers(*place), dates=dates(*place), lexicon=listed,
                tenths=language.poll.tenths, accented=accented,
            )  # fmt: skip
            known[sentence.index] = Parsed(sentence, row, listed.words)
        return known[sentence.index]

    return parse
