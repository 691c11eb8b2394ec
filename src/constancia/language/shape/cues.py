"""The forms of verbs of saying, as plain rows that can be kept, each made into a cue when a text has the word."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any, TypeAlias

from constancia.lean import dataclass


class Frame(StrEnum):
    """What a verb of saying takes as the thing said."""

    THAT = "that"
    """A clause after "that" or «que»."""
    BARE = "bare"
    """A clause without a conjunction."""
    QUOTE = "quote"
    """A quotation."""
    AFTER = "after"
    """It may follow or interrupt what is said: "…, she said"."""
    WHOM = "whom"
    """The one spoken to may stand first."""
    INFINITIVE = "infinitive"
    """An infinitive."""
    FIGURE = "figure"
    """A noun phrase that gives a number."""
    TALLY = "tally"
    """A figure that is put at something: it has a source, and nothing is stated in words."""
    NOUN = "noun"
    """Any noun phrase."""
    CHARGE = "charge"
    """Somebody, "of" or «de», and the deed."""
    NAMING = "naming"
    """Something, and what it is called."""
    NOBODY = "nobody"
    """It says something only where nobody is named: "it emerged that", «se supo que»."""
    OPINION = "opinion"
    """Something, and what it is held to be: «considera nula la sesión»."""


class Form(StrEnum):
    """Form of a verb, as far as reading needs it."""

    FINITE = "finite"
    BASE = "base"
    """The infinitive; in English the plural present as well, which may be a noun."""
    PARTICIPLE = "participle"
    """Only after an auxiliary."""
    GERUND = "gerund"


@dataclass(frozen=True, slots=True)
class Cue:
    """One form of a verb of saying."""

    verb: str
    """Its infinitive."""
    form: Form
    frames: frozenset[Frame]
    rest: tuple[str, ...] = ()
    """Words that must follow: "for" in "called for"."""
    modality: str | None = None
    """What it makes of what is said: `denied`, `required`, `proposed`, `hedged`."""
    accented: bool = False
    """Whether its last letter bears an accent, which tells it from a noun: «informó»."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """Verbs of saying that take the same things."""

    frames: tuple[str, ...]
    """What they take: values of `Frame`."""
    verbs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """Verbs that say something together with what follows them."""

    verbs: tuple[str, ...]
    following: tuple[str, ...]
    """The words that must follow, one way or the other; none where the verb alone says it."""
    frames: tuple[str, ...]
    modality: str
    """What it makes of what is said: `asserted` leaves it as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CueWords:
    """The verbs of saying of a language."""

    verbs: tuple[Saying, ...]
    """A verb may stand in several."""
    modality: Mapping[str, tuple[str, ...]]
    """What verbs make of what is said, other than stating it."""
    phrases: tuple[Phrase, ...]


Inflections: TypeAlias = "Iterable[tuple[str, Form, bool]]"
"""Forms of a verb, folded, what each is, and whether its last letter bears an accent."""

Row: TypeAlias = tuple[str, str, tuple[str, ...], tuple[str, ...], str | None, bool]
"""A cue as plain values: its fields in order."""
Rows: TypeAlias = dict[str, tuple[Row, ...]]


def cue_rows(words: CueWords, inflect: Callable[[str], Inflections]) -> tuple[Rows, Rows, Rows]:
    """Every form of every verb of saying, those with more words following first; the gerunds; the base forms."""
    makes = {verb: kind for kind, listed in words.modality.items() for verb in listed}
    frames: dict[str, set[str]] = {}
    for saying in words.verbs:
        for verb in saying.verbs:
            frames.setdefault(verb, set()).update(Frame(word).value for word in saying.frames)
    rows: list[tuple[str, tuple[str, ...], Iterable[str], str | None]] = [
        (verb, (), taken, makes.get(verb)) for verb, taken in frames.items()
    ]
    for phrase in words.phrases:
        taking = {Frame(word).value for word in phrase.frames}
        mode = None if phrase.modality == "asserted" else phrase.modality
        for verb in phrase.verbs:
            head, *more = verb.split()
            rows += [(head, (*more, *rest.split()), taking, mode) for rest in phrase.following or ("",)]
    found: dict[str, list[Row]] = {}
    for verb, following, taken, mode in rows:
        for form, kind, accented in inflect(verb):
            row = verb, kind.value, tuple(sorted(taken)), following, mode, accented
            found.setdefault(form, []).append(row)
    every = {form: tuple(sorted(made, key=lambda row: -len(row[3]))) for form, made in found.items()}
    return every, _only(every, Form.GERUND), _only(every, Form.BASE)


def _only(rows: Rows, kind: Form) -> Rows:
    made = {form: tuple(row for row in told if row[1] == kind) for form, told in rows.items()}
    return {form: told for form, told in made.items() if told}


class CueTable(Mapping[str, tuple[Cue, ...]]):
    """Form to the verbs it may be, those with more words following first."""

    def __init__(self, rows: Rows, gerunds: Rows, bases: Rows) -> None:
        self._rows, self._gerunds, self._bases = rows, gerunds, bases
        self._made: dict[str, tuple[Cue, ...]] = {}

    def __getitem__(self, form: str) -> tuple[Cue, ...]:
        made = self._made.get(form)
        if made is None:
            made = self._made[form] = tuple(map(_cue, self._rows[form]))
        return made

    def get(self, form: str, default: Any = None) -> Any:
        """The verbs that a form may be; most words are no form of any."""
        return self[form] if form in self._rows else default

    def __contains__(self, form: object) -> bool:
        return form in self._rows

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def bases(self) -> CueTable:
        """The base forms alone."""
        return CueTable(self._bases, {}, self._bases)

    def with_endings(self, endings: Iterable[str]) -> CueTable:
        """The forms, and the gerunds with one of some endings: «calificándola»."""
        listed = tuple(endings)
        carried = {f"{form}{one}": rows for form, rows in self._gerunds.items() for one in listed}
        return CueTable({**carried, **self._rows}, self._gerunds, self._bases)


def _cue(row: Row) -> Cue:
    verb, kind, frames, rest, modality, accented = row
    return Cue(verb, Form(kind), frozenset(map(Frame, frames)), rest, modality, accented)
