"""The shape of a language's lexicon: rows of lemmas of one class and sense, and how they are inflected."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from enum import StrEnum
from itertools import product
from typing import TypeAlias

from constancia.language.shape.senses import Sense
from constancia.language.text import parsed
from constancia.lean import dataclass


class WordClass(StrEnum):
    """What a word can be in a sentence."""

    VERB = "verb"
    NOUN = "noun"
    ADJECTIVE = "adjective"
    PHRASE = "phrase"
    """Words that stand as predicate: `a favor de`, `satisfied with`."""
    ADVERB = "adverb"
    DETERMINER = "determiner"
    POSSESSIVE = "possessive"
    PRONOUN = "pronoun"
    CLITIC = "clitic"
    """A pronoun before its verb that may be an article elsewhere: `la rechaza`."""
    PREPOSITION = "preposition"
    OF = "of"
    """The preposition that ties a phrase to the one before it."""
    GENITIVE = "genitive"
    """What ties the phrase before it to the one behind it: `'s`."""
    CONJUNCTION = "conjunction"
    CONTRAST = "contrast"
    """A conjunction that opens a clause: `while`, `pero`."""
    RELATIVE = "relative"
    WHOSE = "whose"
    NEGATION = "negation"
    INFINITIVE_MARK = "infinitive"


class Tense(StrEnum):
    """What the form of a verb tells."""

    PRESENT = "present"
    PAST = "past"
    FUTURE = "future"
    CONDITIONAL = "conditional"
    SUBJUNCTIVE = "subjunctive"
    INFINITIVE = "infinitive"
    GERUND = "gerund"
    PARTICIPLE = "participle"


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Which prepositions mark which role beside a word; the empty one is none."""

    object: tuple[str, ...] = ("",)
    """What the verb is about."""
    level: tuple[str, ...] = ()
    """The level at which something is, or to which it comes."""
    before: tuple[str, ...] = ()
    """The level that it came from."""


@dataclass(frozen=True, slots=True)
class Row:
    """Lemmas of one class, sense and frame."""

    word_class: WordClass
    sense: Sense
    lemmas: str
    """Apart by blanks; a lemma of several words has `_` between them, and its first word is inflected.

    `does/did_a_good/poor_job` stands for each of the four.
    """
    frame: Frame = field(default_factory=Frame)
    finite: bool = False
    """Whether its participles are as often adjectives, and no verbs here: `the affected families`."""

    def each(self) -> Iterator[str]:
        """Its lemmas, those with a choice of words spelled out."""
        for lemma in self.lemmas.split():
            choices = (word.split("/") for word in lemma.split("_"))
            yield from map("_".join, product(*choices))


def listed(code: str, name: str, **frames: Frame) -> tuple[Row, ...]:
    """The rows of a file of words, each named by its class, its sense and its frame, if it has one: `verb let.in`."""
    named = (((*title.split(), ""), row.items) for title, row in parsed(code, name).items())
    return tuple(
        Row(WordClass(of), Sense(sense), " ".join(lemmas), frames[frame] if frame else Frame())
        for (of, sense, frame, *_), lemmas in named
    )


Inflected: TypeAlias = "tuple[str, Tense | None]"
Inflect: TypeAlias = Callable[[str], Iterable[Inflected]]
"""From a lemma to its forms, the lemma among them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """How a word that may be of several classes is settled by what stands beside it.

    Classes are those of `WordClass` and the kinds of a token (`name`, `number`, `share`, `date`, `mark`), besides
    `start` and `end` of the sentence; all lists are apart by blanks, and an empty one asks nothing.
    """

    takes: WordClass
    words: str = ""
    """The words that this is for, phrases with `_`."""
    before: str = ""
    """What the word before must be able to be."""
    before_that: str = ""
    """The same of the word before that."""
    after: str = ""
    not_after: str = ""
    after_words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LexiconWords:
    """A language's lexicon as data."""

    rows: tuple[Row, ...]
    closed: Mapping[WordClass, str]
    """Closed classes: words apart by blanks."""
    verb: Inflect
    noun: Inflect
    adjective: Inflect
    choices: tuple[Choice, ...]
    """The first that fits settles a word; where none does, the first class of `order` that it can have."""
    order: tuple[WordClass, ...]
    head_last: bool
    """Whether the head of a noun phrase is its last word."""
    inverts: bool
    """Whether a subject may follow its verb."""
    unfinished: tuple[str, ...] = ()
    """Endings of a past that tells what went on, not what was done: `aprobaba`."""
    undoing: tuple[str, ...] = ()
    """Folded words that deny the bare verb behind them: "did not approve"."""
    separable: frozenset[str] = frozenset()
    """Last words of verbs of several between which and the verb an object may stand: `turned the request down`."""
    guesses: tuple[tuple[str, Tense | None, WordClass | None], ...] = ()
    """Endings by which a word that no row has is a verb of that tense, and what else, or what instead, it may be."""
    beside_verbs: frozenset[str] = frozenset()
    """The endings by which a guess holds beside a verb only."""
    helper: str = ""
    """The verb behind which a word that no row has is its participle by one of the endings of `perfect`."""
    perfect: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    """Endings that are words of their own: `'s`."""
    absolute: tuple[str, ...] = ()
    """Prepositions before the subject of a bare verb: `with 57 % disapproving`."""
    doubled: tuple[str, ...] = ()
    """Prepositions of an object that stands before its verb and is said again in it: `a la jueza la apoya`."""
    former: tuple[str, ...] = ()
    """Prepositions before a level that is no more: `from 50%`."""
    listing: tuple[str, ...] = ()
    """Prepositions before the first of several who each have a figure: `for the mayor (40 %), the premier (38 %)`."""
    respective: tuple[str, ...] = ()
    """Words that say that two lists go in the same order."""
    fields: str = ""
    """Words for what a government is judged on, each with a figure of its own: `áreas`, `issues`."""
    topic: tuple[str, ...] = ()
    """Prepositions that open a sentence with what it is about: `for Premier Lee, 27 % are …`."""
    origin: tuple[str, ...] = ()
    """Prepositions between somebody and where they are from."""
    aimed: tuple[str, ...] = ()
    """Prepositions before what a judgement is about: `el rechazo al Congreso`."""
    versus: tuple[str, ...] = ()
    """Prepositions between a share and the one that it is compared with."""
    opposed: tuple[str, ...] = ()
    """Prepositions between the shares of two sides: `61 % de rechazo frente al 31 %`."""
    timed: tuple[str, ...] = ()
    """Prepositions before the time of which something is told: `in March 61% approved`."""
    nobody: frozenset[str] = frozenset()
    """Words that open a subject of whom nothing is so: `no leader has more than 40%`."""
    rated: tuple[str, ...] = ()
    """Prepositions between a share and the noun that says what it is a share of: `60 % en aprobación`."""
    level: tuple[str, ...] = ()
    """Prepositions between a noun and its level where no verb stands: `approval at 40%`."""
    single: frozenset[str] = frozenset()
    """Articles of the singular: a figure behind one that is no one thing's number is a share: `el 46,5 la apoya`."""
    tied: Mapping[str, str] = field(default_factory=dict)
    """Prepositions that hold an article, and the preposition in them: `del`, `al`."""
