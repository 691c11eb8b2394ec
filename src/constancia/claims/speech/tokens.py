"""Sentences as rows of words, in which each quotation is one piece."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from constancia.compiled import compiled
from constancia.language.shape.speech import Form, Frame, Speech
from constancia.lean import dataclass
from constancia.syntax.marks.quotes import Quotation, paragraphs
from constancia.syntax.words import Pieces, Word, Words

_DATELINE = 14
"""A dateline's dash or bracket stands among so many first words of its paragraph."""
NEAR = 8
"""Words of a name, a place or a time: what may stand between a word and what belongs to it."""
FAR = 24
"""Words that a subject, a source or an adjunct may have: longer ones in PolNeAR's training part are under 1 in 200."""
WIDE = 40
"""Words over which a subject with its appositions stands from its verb."""
_ASIDE = compiled(r"\s+[–—-](\w+)\b[^–—\n]{0,90}?(?<=\w)([–—-])[.,;]?\s+(?=\S)")
"""What dashes set inside a quotation, from its first word on."""
_SIGNED = compiled(r"[—–-](?= ?[^\n()—–]{2,60} \(@\w+\))")
"""The dash before the author of a post and the account: "… — Ann Lee (@annlee)"."""
_ENDS = frozenset(".?!…")
_BULLETS = frozenset("•*|-–—―·#►▪")
_LONGEST = 300
"""Words after which a sentence is cut whatever follows, so that time grows with the text alone."""


_EDGE = Word("\n", "p")
"""What stands before the first word of a sentence and behind its last."""


class Row(tuple[Word, ...]):
    """The words of a sentence: two places beyond them, and one before, there is a mark that is no word."""

    starts: list[int]
    ends: list[int]
    """Where each begins and ends."""

    @classmethod
    def of(cls, pieces: Pieces, start: int = 0, end: int | None = None) -> Row:
        """The row of these words, from one to another."""
        row = cls((*pieces.words[start:end], _EDGE, _EDGE))
        row.starts, row.ends = pieces.starts[start:end], pieces.ends[start:end]
        return row

    def __len__(self) -> int:
        return tuple.__len__(self) - 2


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence with its quotations whole."""

    tokens: Row
    paragraph: int
    first: bool
    """Whether it opens its paragraph."""
    headline: bool
    """Whether it is a line without a full stop."""
    bullet: bool = False
    """Whether a bullet or a dash stands before it."""

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.tokens.starts[0]

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.tokens.ends[-1]


@dataclass(frozen=True)
class Sentences:
    """A text as rows of words."""

    text: str
    folded: str
    speech: Speech
    words: Words
    stops: frozenset[int]
    """Where sentences end."""

    @cached_property
    def _signed(self) -> frozenset[int]:
        """Where the dash stands before the author of a post."""
        return frozenset(match.start() for match in _SIGNED.finditer(self.text)) if "(@" in self.text else frozenset()

    def units(self, quotes: tuple[Quotation, ...]) -> Iterator[Unit]:
        """The sentences of the text, in order, each with its quotations as one token."""
        position = 0
        done = 0
        for number, (start, end) in enumerate(blocks := paragraphs(self.text)):
            if end <= done:
                continue
            start = max(start, done)
            first = position
            following = number + 1
            while position < len(quotes) and quotes[position].opened < end:
                while quotes[position].closed > end:
                    end = blocks[following][1]
                    following += 1
                position += 1
            done = end
            row = self._row(start, end, quotes[first:position])
            if row.words:
                yield from self._cut(row, number)

    def inside(self, quote: Quotation) -> Iterator[Unit]:
        """The sentences of what a quotation quotes; the quotations in it are left as words between marks."""
        return self._cut(self.words.between(quote.start, quote.end), 0)

    def _row(self, start: int, end: int, quotes: tuple[Quotation, ...]) -> Pieces:
        if not quotes:
            return self.words.between(start, end)
        row = Pieces([], [], [])
        for quote in (part for whole in quotes for part in self._parted(whole)):
            self._put(row, start, quote.opened)
            start = quote.closed
            if self._nickname(quote, row):
                self._put(row, quote.start, quote.end)
                continue
            last = self.text[quote.end - 1]
            row.words.append(
                Word(
                    "", "q", self.text[quote.start].isupper(), quote=quote, trails=last == ",",
                    stops=last if last in _ENDS else "",
                    opens=self.folded[quote.start : quote.end].split(maxsplit=1)[0].strip(".,;:"),
                )
            )  # fmt: skip
            row.starts.append(quote.opened)
            row.ends.append(quote.closed)
        self._put(row, start, end)
        return row

    def _put(self, row: Pieces, start: int, end: int) -> None:
        more = self.words.between(start, end)
        row.words.extend(more.words)
        row.starts.extend(more.starts)
        row.ends.extend(more.ends)

    def _parted(self, quote: Quotation) -> Iterator[Quotation]:
        """The stretches of a quotation in which dashes set who says it: «No iré –dijo Ruiz– a la feria»."""
        start, opened = quote.start, quote.opened
        for match in _ASIDE.finditer(self.text, quote.start, quote.end):
            cues = self.speech.cues.get(self.folded[match.start(1) : match.end(1)], ())
            if any(cue.form is Form.FINITE and Frame.AFTER in cue.frames for cue in cues):
                yield Quotation(start, match.start(), opened, match.start())
                start, opened = match.end(), match.end(2)
        yield Quotation(start, quote.end, opened, quote.closed)

    def _nickname(self, quote: Quotation, before: Pieces) -> bool:
        """Whether a quotation is one word inside a name: «Juan “Pipo” Rey»."""
        inside = self.text[quote.start : quote.end]
        follows = self.text[quote.closed : quote.closed + 2]
        named = bool(before.words) and before.words[-1].upper
        return named and inside.isalpha() and inside[0].isupper() and follows[:1] == " " and follows[1:].isupper()

    def _cut(self, pieces: Pieces, paragraph: int) -> Iterator[Unit]:
        row = Row.of(pieces)
        start = 0
        count = len(row)
        cut, stops = _after_dateline(row), self.stops
        signed = self._signed
        for index, (token, end) in enumerate(zip(pieces.words, pieces.ends, strict=True)):
            told = (end in stops or token.low in _ENDS) and self._ends(row, index)
            told = told or (index + 1 < count and row.starts[index + 1] in signed)
            if not told and index + 1 not in (count, cut, start + _LONGEST):
                continue
            bare = start
            while bare <= index and row[bare].low in _BULLETS:
                bare += 1
            if bare <= index:
                headline = (start, index + 1) == (0, count) and not (token.low in _ENDS or token.stops)
                yield Unit(Row.of(pieces, bare, index + 1), paragraph, start == 0, headline, bare > start)
            start = index + 1

    def _ends(self, row: Row, index: int) -> bool:
        """Whether a sentence ends with a token: not before “…?” Odero said."""
        token, after = row[index], row[index + 1]
        if token.kind == "q" and (not token.stops or after.low in _BULLETS):
            return False  # «“…” — Rosa Ruiz»
        dashed = after.low == "—" and row.starts[index + 1] == row.ends[index]  # "…our police.— Ann Lee (@annlee)"
        if after.low in (")", ","):
            return False  # «el Partido Agrario (PA, en quechua.), agregó»
        if row.ends[index] not in self.stops and not (dashed and token.low in _ENDS):
            return False
        return after.kind != "w" or token.stops in ".…" or not _said_after(row, index + 1, self.speech)


def _said_after(row: Row, index: int, speech: Speech) -> bool:
    """Whether a sentence that begins after a quotation only says who said it: “…?” Odero said."""
    for place in range(index, index + FAR):
        token = row[place]
        if token.kind == "q" or token.low in _ENDS or place == len(row):
            return False
        if token.cues:
            return row[place - 1].kind == "w" or row[place + 1].low in _ENDS | speech.prepositions | speech.to_whom
    return False


def _after_dateline(row: Row) -> int:
    """Index of the first word after a dateline, 0 where there is none."""
    for index, token in enumerate(row[:_DATELINE]):
        if token.kind == "q":
            return 0
        if index and token.low in ("—", "–", "-") and row[0].upper:
            glued = row[index - 1].low in ".-—–)"
            shouted = all(t.kind == "p" or t.upper or t.low[0].isdigit() for t in row[:index])
            inside = any(t.low == "(" for t in row[:index]) and all(t.low != ")" for t in row[:index])
            if (glued or shouted) and not inside and row[index + 1].low not in ("-", "—", "–"):
                return index + 1 if row[index + 1].upper or row[index + 1].kind == "q" else 0
    return 0
