"""A sentence as items: the words and phrases that tell of victims, and every counted group as one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import field
from typing import NamedTuple

from constancia.claims.casualties.words import UNKNOWN, Entry, Parts, vocabulary
from constancia.claims.reading import Reading
from constancia.language.shape.harm import Part
from constancia.lean import dataclass
from constancia.syntax.marks.numbers import Number
from constancia.syntax.sentences import Sentence
from constancia.syntax.tokens import Kind, Token

_SKIPPED = frozenset("«»“”\"‘’'`´*_#•¿¡[]")
_PARTS_OF_MARKS = {",": Part.COMMA, "(": Part.OPEN, ")": Part.CLOSE, ":": Part.COLON, ";": Part.STOP}
_ALONE = {part: frozenset({part}) for part in Part}
_DASHES = "-–—―"
_PAIR = 2
"""Beyond which a noun for a number is a round one: `a pair` and `a score`."""
_YEARS = range(1800, 2101)
_ENDINGS = ("'s", "’s", "'", "’")


@dataclass(slots=True)
class Figure:
    """A counted group where it stands: code points, end exclusive."""

    number_start: int
    """Where the number begins, after qualifier and article."""
    count: int | None = None
    low: int | None = None
    high: int | None = None
    qualifier: str | None = None
    noun: tuple[int, int] | None = None
    """Place of the words for those counted."""
    nouns: tuple[str, ...] = ()
    """The folded words of its noun, complements not counted."""
    last: str = ""
    """The last folded word of its noun, complements counted."""
    known: bool = False
    """Whether it is one person spoken of as known: `the driver`."""
    back: bool = False
    """Whether a definite article stands before its number."""
    harms: set[str] = field(default_factory=set)

    @property
    def vague(self) -> bool:
        """Whether it has no number."""
        return self.count is None and self.low is None


class Item(NamedTuple):
    """A word, a phrase of the vocabulary, a mark or a counted group: code points, end exclusive."""

    start: int
    end: int
    folded: str
    parts: Parts
    entry: Entry = UNKNOWN
    value: int | None = None
    rough: bool = False
    """Whether a collective noun gives the number."""
    opened: bool = False
    """Whether a quotation mark stands before it."""
    figure: Figure | None = None

    @property
    def harm(self) -> str:
        """The harm that the word names."""
        return self.entry.harm

    def can(self, *parts: Part) -> bool:
        """Whether it can be one of some parts."""
        return not self.parts.isdisjoint(parts)


class _Atom(NamedTuple):
    start: int
    end: int
    kind: Kind
    number: Number | None = None
    opened: bool = False


def items(reading: Reading, sentence: Sentence) -> list[Item]:
    """The words of a sentence by what they can be; quotation marks are left out."""
    text, atoms = reading.text, _atoms(reading, reading.parse(sentence).row)
    folded = [reading.folded[atom.start : atom.end] for atom in atoms]
    folded = [word if word.isalnum() else " ".join(word.split()) for word in folded]
    known = vocabulary(reading.language.code)
    shouted, unlike = text[sentence.start : sentence.end].isupper(), reading.language.harm.unlike
    out: list[Item] = []
    at = 0
    while at < len(atoms):
        atom, size = atoms[at], 1
        told = folded[at] in known.phrases and atom.kind is not Kind.DATE
        match = known.longest(folded, at) if told and text[atom.start : atom.end].lower() not in unlike else None
        capital = text[atom.start].isupper() and not shouted
        if match is not None and not (capital and at and match[1].parts & {Part.THING, Part.TOLL}):
            size, entry = match
            words, end = " ".join(folded[at : at + size]), atoms[at + size - 1].end
            rough = entry.value is not None and entry.value > _PAIR
            out.append(Item(atom.start, end, words, entry.parts, entry, entry.value, rough, atom.opened))
        else:
            part = _part(text, atom, folded[at], capital=capital)
            value = int(atom.number.value) if atom.number is not None and part is Part.NUMBER else None
            rough = atom.number is not None and atom.number.collective
            item = atom.start, atom.end, folded[at], _ALONE[part], UNKNOWN, value, rough, atom.opened, None
            out.append(tuple.__new__(Item, item))
        at += size
    return out


def _part(text: str, atom: _Atom, folded: str, *, capital: bool) -> Part:
    """What an item can be that no word of the vocabulary explains."""
    if atom.kind is Kind.DATE:
        return Part.DATE
    if atom.number is not None:
        return Part.NUMBER if _counts(text, atom.number) else Part.THING
    if not folded[0].isalnum():
        return Part.DASH if folded[0] in _DASHES else _PARTS_OF_MARKS.get(folded, Part.MARK)
    return Part.NAME if capital else Part.WORD


def _counts(text: str, number: Number) -> bool:
    """Whether a number may count people: no share, label or year, no money, no part of a code."""
    beside = text[max(0, number.start - 1) : number.start] + text[number.end : number.end + 1]
    year = not number.words and number.value in _YEARS and number.end - number.start == len("1999")
    plain = not (number.percent or number.label or isinstance(number.value, float) or year)
    return plain and "/" not in beside and beside[:1] not in {"$", "€", "£"}


def _atoms(reading: Reading, tokens: Sequence[Token]) -> list[_Atom]:
    """The tokens, set phrases as single words, `--` as one mark and `45-year-old` whole."""
    out: list[_Atom] = []
    text, opened = reading.text, False
    for token in tokens:
        if token.kind is Kind.MARK and token.text in _SKIPPED:
            opened = True
        elif token.text[0] in "'’" and token.text.lower() in _ENDINGS:
            continue
        elif out and out[-1].end == token.start and _goes_on(text, out[-1], token):
            if text[out[-1].start] not in _DASHES:
                out[-1] = _Atom(out[-1].start, token.end, Kind.WORD, None, out[-1].opened)
        else:
            out.extend(_split(reading, token, opened=opened))
            opened = False
    return out


def _goes_on(text: str, before: _Atom, token: Token) -> bool:
    """Whether a token is one with the atom that it touches: a second dash, what `45-` goes on with."""
    if token.text not in _DASHES:
        return text[before.end - 1] == "-" and before.end > before.start + 1
    aged = before.number is not None and text[token.end : token.end + 1].isalpha()
    return aged or text[before.start : before.end] in _DASHES


def _split(reading: Reading, token: Token, *, opened: bool) -> list[_Atom]:
    """A token as one atom, or as its words."""
    number = token.figure
    if number is not None and number.percent and number.collective and token.kind is Kind.NUMBER:
        number = None  # `two of fifty`
    whole = number is not None or token.kind in (Kind.DATE, Kind.MARK) or " " not in token.text
    if whole:
        ordinal = number is not None and number.ordinal
        kind = Kind.WORD if ordinal or token.kind is Kind.NAME else token.kind
        return [tuple.__new__(_Atom, (token.start, token.end, kind, None if ordinal else number, opened))]
    inner = {number.start: number for number in reading.numbers_in(token.start, token.end)}  # `16 in twelve counties`
    words = (found.span() for found in re.finditer(r"\S+", reading.text[token.start : token.end]))
    return [
        _Atom(token.start + start, token.start + end, Kind.WORD, inner.get(token.start + start), opened and not start)
        for start, end in words
    ]
