"""A sentence as items: the words and phrases that tell of victims, and every counted group as one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from constancia.claims.casualties.words import UNKNOWN, Entry, Parts, vocabulary
from constancia.claims.reading import Reading
from constancia.language.shape.harm import Part
from constancia.syntax.marks.numbers import Number
from constancia.syntax.sentences import Sentence
from constancia.syntax.tokens import Kind, Token

_SKIPPED = frozenset("«»“”\"‘’'`´*_#•¿¡[]")
_PARTS_OF_MARKS = {",": Part.COMMA, "(": Part.OPEN, ")": Part.CLOSE, ":": Part.COLON, ";": Part.STOP}
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
    atoms = list(_atoms(reading, reading.parse(sentence).row))
    folded = [_one_line(reading.folded[atom.start : atom.end]) for atom in atoms]
    known = vocabulary(reading.language.code)
    shouted = reading.text[sentence.start : sentence.end].isupper()
    out: list[Item] = []
    at = 0
    while at < len(atoms):
        atom = atoms[at]
        match = known.longest(folded, at) if atom.kind is not Kind.DATE else None
        capital = reading.text[atom.start].isupper() and not shouted
        if match is not None and not (capital and at and match[1].parts & {Part.THING, Part.TOLL}):
            size, entry = match
            end = atoms[at + size - 1].end
            words = " ".join(folded[at : at + size])
            rough = entry.value is not None and entry.value > _PAIR
            out.append(Item(atom.start, end, words, entry.parts, entry, entry.value, rough, atom.opened))
            at += size
            continue
        at += 1
        out.append(_plain(reading.text, atom, folded[at - 1], capital=capital))
    return out


def _one_line(words: str) -> str:
    return words if words.isalnum() else " ".join(words.split())


def _plain(text: str, atom: _Atom, folded: str, *, capital: bool) -> Item:
    """An item that no word of the vocabulary explains."""

    def made(part: Part, value: int | None = None, *, rough: bool = False) -> Item:
        return Item(atom.start, atom.end, folded, frozenset({part}), value=value, rough=rough, opened=atom.opened)

    if atom.kind is Kind.DATE:
        return made(Part.DATE)
    if atom.number is not None:
        number = atom.number
        counts = not (number.percent or number.label or isinstance(number.value, float))
        year = not number.words and number.value in _YEARS and number.end - number.start == len("1999")
        counts = counts and "/" not in text[max(0, number.start - 1) : number.start] + text[number.end : number.end + 1]
        if not counts or year or text[max(0, number.start - 1) : number.start] in {"$", "€", "£"}:
            return made(Part.THING)
        return made(Part.NUMBER, int(number.value), rough=number.collective)
    if not folded[0].isalnum():
        mark = Part.DASH if folded[0] in _DASHES else _PARTS_OF_MARKS.get(folded, Part.MARK)
        return made(mark)
    return made(Part.NAME if capital else Part.WORD)


def _atoms(reading: Reading, tokens: Sequence[Token]) -> list[_Atom]:
    """The tokens, set phrases as single words, `--` as one mark and `45-year-old` whole."""
    out: list[_Atom] = []
    text, opened = reading.text, False
    for token in tokens:
        if token.kind is Kind.MARK and token.text in _SKIPPED:
            opened = True
        elif token.text.lower() in _ENDINGS:
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
    if token.text in _DASHES:
        doubled = text[before.start : before.end] in _DASHES
        return doubled or (
            before.number is not None and token.text == "-" and text[token.end : token.end + 1].isalpha()
        )
    return text[before.end - 1] == "-" and before.end > before.start + 1


def _split(reading: Reading, token: Token, *, opened: bool) -> Iterator[_Atom]:
    """A token as one atom, or as its words."""
    if token.kind in (Kind.WORD, Kind.NAME) and " " not in token.text:
        yield _Atom(token.start, token.end, Kind.WORD, None, opened)
        return
    number = token.figure
    if number is not None and number.percent and number.collective and token.kind is Kind.NUMBER:
        number = None  # `two of fifty`
    if number is not None or token.kind in (Kind.DATE, Kind.MARK):
        ordinal = number is not None and number.ordinal
        kind = Kind.WORD if ordinal else token.kind
        yield _Atom(token.start, token.end, kind, None if ordinal else number, opened)
        return
    inner = {number.start: number for number in reading.numbers_in(token.start, token.end)}  # `16 in twelve counties`
    for word in re.finditer(r"\S+", reading.text[token.start : token.end]):
        start = token.start + word.start()
        yield _Atom(start, token.start + word.end(), Kind.WORD, inner.get(start), opened and not word.start())
