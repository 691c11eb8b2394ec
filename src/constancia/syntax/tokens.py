"""The words of a sentence, with what each may be: numbers and dates whole, set phrases as one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from constancia.language.shape.lexicon import WordClass
from constancia.language.shape.senses import Sense
from constancia.syntax.lexicon import Form, Lexicon
from constancia.syntax.marks.numbers import Number
from constancia.syntax.stretches import Stretch


class Kind(StrEnum):
    """What a token is made of."""

    WORD = "word"
    NAME = "name"
    """A capitalised word that no headline or beginning of a sentence explains."""
    NUMBER = "number"
    SHARE = "share"
    """A percentage, or `six in ten`."""
    DATE = "date"
    MARK = "mark"


class Token(NamedTuple):
    """A word, number, date or mark where it stands: code points, end exclusive."""

    start: int
    end: int
    text: str
    kind: Kind
    forms: tuple[Form, ...] = ()
    """What it may be; once settled, of one class."""
    figure: Number | None = None

    @property
    def classes(self) -> frozenset[str]:
        """The classes that it may have, and its kind."""
        return frozenset((self.kind.value, *(form.word_class.value for form in self.forms)))

    def is_a(self, *classes: WordClass) -> bool:
        """Whether it may be of one of the classes."""
        for form in self.forms:  # noqa: SIM110 - asked more often than anything else, and a generator takes twice as long
            if form.word_class in classes:
                return True
        return False

    @property
    def senses(self) -> frozenset[Sense]:
        """All that it can mean."""
        return frozenset(sense for form in self.forms for sense in form.senses)


_WORD = re.compile(r"[^\W_]+(?:[-'’&/.](?=[^\W_])[^\W_]+)*['’]?")
_PIECE = re.compile(rf"(?P<word>{_WORD.pattern})|\S")
_TITLE_CASE = 0.6
"""Share of the longer words that begin with a capital in a headline that is written so."""
_LONGER, _ENOUGH = 4, 4
_TEN = 10
_RANGED = re.compile(r"[\d%]\s?[-–]\s?$")
"""What stands before the second of two figures that no single share is: `40-54 percent`, `59%-34%`."""


def tokens(
    text: str,
    folded: str,
    sentence: Stretch,
    *,
    figures: Sequence[Number],
    dates: Sequence[Stretch],
    lexicon: Lexicon,
    tenths: str,
    accented: bool,
) -> tuple[Token, ...]:
    """The tokens of a sentence.

    `tenths` are the words between two numbers of which the first counts in the second. In an `accented` text a word
    that has no accent wants none.
    """
    fixed = [
        *_figures(text, folded, figures, tenths),
        *(Token(d.start, d.end, text[d.start : d.end], Kind.DATE) for d in dates),
    ]
    fixed.sort(key=lambda token: (token.start, -token.end))
    capitals = _title_case(text[sentence.start : sentence.end])
    out: list[Token] = []
    opens, at = True, sentence.start
    for mark in (*fixed, None):
        stop = mark.start if mark is not None else sentence.end
        for start, end, word in _pieces(text, at, stop, lexicon.words.apart):
            piece = text[start:end]
            if word:
                out.append(_word(start, end, piece, lexicon, accented=accented, opens=opens, capitals=capitals))
                opens = False
            else:
                out.append(Token(start, end, piece, Kind.MARK))
        if mark is not None:
            out.append(mark)
            at, opens = mark.end, False
    return tuple(_phrased(text, folded, out, lexicon))


def _figures(text: str, folded: str, figures: Sequence[Number], tenths: str) -> Iterator[Token]:
    """Numbers and percentages; two numbers that make a share are one."""
    between = _between(tenths)
    whole = [figure for figure in figures if not figure.article or figure.value == 1]
    index = 0
    while index < len(whole):
        one, other = whole[index], whole[index + 1] if index + 1 < len(whole) else None
        index += 1
        if other is not None and between.fullmatch(folded[one.end : other.start]):
            share = _part(one.value, other.value)
            value = one.value if share is None else share
            part = Number(one.start, other.end, value, percent=True, collective=True)
            kind = Kind.NUMBER if share is None else Kind.SHARE
            yield Token(one.start, other.end, text[one.start : other.end], kind, (), part)
            index += 1
        elif not one.article:
            ranged = _RANGED.search(folded, max(0, one.start - 6), one.start) is not None
            kind = Kind.SHARE if one.percent and not ranged else Kind.NUMBER
            yield Token(one.start, one.end, text[one.start : one.end], kind, (), one)


def _part(one: float, whole: float) -> int | None:
    """The percentage, where it is a whole one and the number it is a part of a small one."""
    small = isinstance(one, int) and isinstance(whole, int) and 0 < one < whole <= _TEN
    return int(one * 100 // whole) if small and one * 100 % whole == 0 else None


@lru_cache(maxsize=4)
def _between(tenths: str) -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{tenths})\s+")


def _title_case(sentence: str) -> bool:
    longer = [word for word in re.findall(r"[^\W\d_]+", sentence) if len(word) >= _LONGER]
    return len(longer) >= _ENOUGH and sum(w[0].isupper() for w in longer) >= _TITLE_CASE * len(longer)


def _pieces(text: str, start: int, stop: int, apart: Sequence[str]) -> Iterator[tuple[int, int, bool]]:
    """Where words and marks stand, and whether it is a word; an ending that is a word of its own is cut off."""
    for match in _PIECE.finditer(text, start, stop):
        begin, end = match.span()
        if match.lastgroup is None:
            if text[begin] != ".":
                yield begin, end, False
            continue
        piece = match.group()
        ending = next((e for e in apart if len(piece) > len(e) and piece.lower().endswith(e)), "") if apart else ""
        quote = piece[-1] in "'’"
        if ending:
            cut = end - len(ending) + (ending[0] in "sS")  # the s of a plural stays with it
            yield begin, cut, True
            yield cut, end, True
        else:
            yield begin, end - quote, True
            if quote:
                yield end - 1, end, piece[-2] in "sS"


def _word(start: int, end: int, text: str, lexicon: Lexicon, *, accented: bool, opens: bool, capitals: bool) -> Token:
    upper = text[0].isupper()
    capital = upper and not text.isupper()
    forms = lexicon.forms(text, exact=capital or (accented and not text.isupper()), guess=not capital)
    if upper and not opens and not (capitals and forms):
        nouns = tuple(form for form in forms if form.word_class is WordClass.NOUN)
        return Token(start, end, text, Kind.NAME, nouns)
    return Token(start, end, text, Kind.NAME if upper and not forms else Kind.WORD, forms)


def _phrased(text: str, folded: str, row: list[Token], lexicon: Lexicon) -> Iterator[Token]:
    """The row with set phrases as one token each, the longest first."""
    index = 0
    while index < len(row):
        token = row[index]
        width = _width(folded, row, index, lexicon) if token.kind is not Kind.MARK else 0
        if width:
            last = row[index + width - 1]
            forms = lexicon.forms(" ".join(folded[t.start : t.end] for t in row[index : index + width]))
            yield Token(token.start, last.end, text[token.start : last.end], Kind.WORD, forms)
        else:
            yield token
        index += width or 1


def _width(folded: str, row: list[Token], index: int, lexicon: Lexicon) -> int:
    """How many tokens the longest set phrase takes that begins here; none: 0."""
    if index + 1 == len(row):
        return 0
    first, second = (folded[token.start : token.end] for token in row[index : index + 2])
    for words in lexicon.phrases.get((first, second), ()):
        stretch = row[index : index + len(words)]
        if tuple(folded[t.start : t.end] for t in stretch) == words and all(t.kind in _WORDS for t in stretch):
            return len(words)
    return 0


_WORDS = (Kind.WORD, Kind.NAME)
