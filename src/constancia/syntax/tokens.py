"""The words of a sentence, with what each may be: numbers and dates whole, set phrases as one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from constancia.compiled import compiled
from constancia.language.shape.lexicon import LexiconWords, WordClass
from constancia.language.shape.senses import Sense
from constancia.syntax.lexicon import Form, Lexicon
from constancia.syntax.marks.numbers import Number
from constancia.syntax.stretches import Stretch
from constancia.syntax.words import Pieces, Word, Words


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
        return frozenset((self.kind, *[form.word_class for form in self.forms]))

    def is_a(self, *classes: WordClass) -> bool:
        """Whether it may be of one of the classes."""
        for form in self.forms:  # noqa: SIM110 - asked more often than anything else, and a generator takes twice as long
            if form.word_class in classes:
                return True
        return False

    @property
    def senses(self) -> frozenset[Sense]:
        """All that it can mean."""
        if len(self.forms) == 1:
            return self.forms[0].senses
        return frozenset(sense for form in self.forms for sense in form.senses)


_TITLE_CASE = 0.6
"""Share of the longer words that begin with a capital in a headline that is written so."""
_LONGER, _ENOUGH = 4, 4
_OPENING = "-–—"
"""Dashes behind which a word may have its capital only because it opens what is told: `(Jiji) — The rating fell`."""
_SIGN: tuple[Kind, tuple[Form, ...]] = Kind.MARK, ()
_TEN, _ALL = 10, 100
_BEFORE_VERB = (WordClass.PRONOUN, WordClass.RELATIVE, WordClass.CLITIC, WordClass.NEGATION, WordClass.ADVERB)
_JUDGING = frozenset({Sense.POLL_APPROVE, Sense.POLL_DISAPPROVE})
_RANGED = compiled(r"[\d%]\s?[-–]\s?$")
"""What stands before the second of two figures that no single share is: `40-54 percent`, `59%-34%`."""


def tokens(
    text: str,
    folded: str,
    sentence: Stretch,
    *,
    words: Words,
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
    capitals = _title_case(words.between(sentence.start, sentence.end).words)
    row: list[Token] = []
    low: list[str] = []
    opens, at = True, sentence.start
    for mark in (*fixed, None):
        stop = mark.start if mark is not None else sentence.end
        for start, end, bare, word in _pieces(text, words.between(at, stop), lexicon.words.apart):
            piece = text[start:end]
            kind, forms = _told(piece, lexicon, accented, opens, capitals) if word else _SIGN
            opens = not word and (opens or bare in _OPENING)
            row.append(tuple.__new__(Token, (start, end, piece, kind, forms, None)))
            low.append(bare)
        if mark is not None:
            row.append(mark)
            low.append("")
            at, opens = mark.end, False
    return _shared(_phrased(text, low, row, lexicon), lexicon.words)


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


def has_share(text: str, folded: str, figures: Sequence[Number], tenths: str) -> bool:
    """Whether a figure of a text is a share, or two of them make one."""
    made = _figures(text, folded, figures, tenths)
    return any(figure.percent for figure in figures) or any(token.kind is Kind.SHARE for token in made)


def _part(one: float, whole: float) -> int | None:
    """The percentage, where it is a whole one and the number it is a part of a small one."""
    small = isinstance(one, int) and isinstance(whole, int) and 0 < one < whole <= _TEN
    return int(one * 100 // whole) if small and one * 100 % whole == 0 else None


@lru_cache(maxsize=4)
def _between(tenths: str) -> re.Pattern[str]:
    return compiled(rf"(?:\s+|-)(?:{tenths})(?:\s+|-)")


def _title_case(words: Sequence[Word]) -> bool:
    longer = [word for word in words if len(word.low) >= _LONGER and word.low[0].isalpha()]
    return len(longer) >= _ENOUGH and sum(word.upper for word in longer) >= _TITLE_CASE * len(longer)


def _pieces(text: str, pieces: Pieces, apart: Sequence[str]) -> Iterator[tuple[int, int, str, bool]]:
    """Where words and marks stand, folded, and whether it is a word; an ending that is a word of its own is cut off."""
    for word, begin, end in zip(*pieces, strict=True):
        low = word.low
        if word.kind == "p":
            if low != ".":
                yield begin, end, low, False
            continue
        end -= text[end - 1] == "."
        ending = next((e for e in apart if low.endswith(e) and len(low) > len(e)), "") if apart else ""
        if ending:
            size = len(ending) - (ending[0] == "s")  # the s of a plural stays with it
            yield begin, end - size, low[:-size], True
            yield end - size, end, low[-size:], True
        else:
            yield begin, end, low, True


@lru_cache(maxsize=1 << 16)
def _told(text: str, lexicon: Lexicon, accented: bool, opens: bool, capitals: bool) -> tuple[Kind, tuple[Form, ...]]:
    """What a word is, and what it may be, in a text that has accents, where a sentence opens, in a line of capitals."""
    upper = text[0].isupper()
    capital = upper and not text.isupper()
    forms = lexicon.forms(text, exact=capital or (accented and not text.isupper()), guess=not capital)
    if upper and not opens and not (capitals and forms):
        nouns = tuple(form for form in forms if form.word_class is WordClass.NOUN)
        return Kind.NAME, nouns
    return Kind.NAME if upper and not forms else Kind.WORD, forms


def _phrased(text: str, low: list[str], row: list[Token], lexicon: Lexicon) -> list[Token]:
    """The row with set phrases as one token each, the longest first."""
    out: list[Token] = []
    at = 0
    for index, listed in enumerate(map(lexicon.phrases.get, pairwise(low))):
        if listed is None or index < at:
            continue
        width = next((len(words) for words in listed if _stands(words, low, row, index)), 0)
        if width:
            out += row[at:index]
            start, end, at = row[index].start, row[index + width - 1].end, index + width
            out.append(Token(start, end, text[start:end], Kind.WORD, lexicon.forms(" ".join(low[index:at]))))
    return out + row[at:]


def _shared(row: list[Token], words: LexiconWords) -> tuple[Token, ...]:
    """The row with figures as shares that leave the sign to a share beside them: `from 91 to 87%`, `45 disapprove`."""
    told = next((index for index, token in enumerate(row) if token.kind is Kind.SHARE), len(row))
    for index, token in enumerate(row if told < len(row) else ()):
        one = token.figure if token.kind is Kind.NUMBER else None
        if one is None or one.label or one.words or not 0 < one.value < _ALL:
            continue
        if _moves(row, index) or (index > told and _judges(row, index, words.single)) or _in_turn(row, index, words):
            row[index] = token._replace(kind=Kind.SHARE)
    return tuple(row)


def _moves(row: list[Token], index: int) -> bool:
    """Whether a figure is where a level came from that stands behind it as a share: `del 91 al 87 %`."""
    before, behind = row[max(0, index - 1) : index], row[index + 1 : index + 3]
    led = bool(before) and before[0].is_a(WordClass.PREPOSITION, WordClass.OF)
    return led and len(behind) > 1 and behind[0].is_a(WordClass.PREPOSITION) and behind[1].kind is Kind.SHARE


def _in_turn(row: list[Token], index: int, words: LexiconWords) -> bool:
    """Whether a figure is the first of two shares of which the sentence says that they go in order."""
    behind = row[index + 1 : index + 3]
    linked = len(behind) > 1 and behind[0].is_a(WordClass.CONJUNCTION) and behind[1].kind is Kind.SHARE
    return linked and any(token.text.lower() in words.respective for token in row[index:])


def _judges(row: list[Token], index: int, single: frozenset[str]) -> bool:
    """Whether a figure behind a share is one of those who judge: `el 34,8 la apoya`, `and 45 disapprove`."""
    behind = [token for token in row[index + 1 : index + 4] if not token.is_a(*_BEFORE_VERB)]
    if not behind or not behind[0].is_a(WordClass.VERB):
        return False
    alone = index > 0 and row[index - 1].text.lower() in single and not behind[0].is_a(WordClass.NOUN)
    return alone or bool(behind[0].senses & _JUDGING and row[index - 1].kind is not Kind.NAME)


def _stands(words: tuple[str, ...], low: list[str], row: list[Token], index: int) -> bool:
    """Whether a set phrase stands at a place, all of it words."""
    stretch = slice(index, index + len(words))
    return tuple(low[stretch]) == words and all(token.kind in _WORDS for token in row[stretch])


_WORDS = (Kind.WORD, Kind.NAME)
