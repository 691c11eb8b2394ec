"""Sentences as rows of words, in which each quotation is one piece."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeAlias

from constancia.compiled import compiled
from constancia.language.shape.speech import Cue, Form, Frame, Speech
from constancia.lean import dataclass
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks.quotes import Quotation, paragraphs

_DATELINE = 14
"""A dateline's dash or bracket stands among so many first words of its paragraph."""
NEAR = 8
"""Words of a name, a place or a time: what may stand between a word and what belongs to it."""
FAR = 24
"""Words that a subject, a source or an adjunct may have: longer ones in PolNeAR's training part are under 1 in 200."""
WIDE = 40
"""Words over which a subject with its appositions stands from its verb."""
_TOKEN = compiled(r"(?:[A-Za-z]\.){2,}|\d+(?:-[a-z]+)+|\d+(?:[.,:]\d+)*|\w+(?:[’'\-–/]\w+)*|[^\w\s]")
_EARLY = compiled(r"[áéíóú][^\W\daeiouáéíóúü]+[aeiou]+[^\W\daeiouáéíóúü]+[aeo]s?$")
"""An accent two syllables before the end, where no verb of saying has one: «pública», «cálculo»."""
_ASIDE = compiled(r"\s+[–—-](\w+)\b[^–—\n]{0,90}?(?<=\w)([–—-])[.,;]?\s+(?=\S)")
"""What dashes set inside a quotation, from its first word on."""
_ENDS = frozenset(".?!…")
_BULLETS = frozenset("•*|-–—―·#►▪")
_LONGEST = 300
"""Words after which a sentence is cut whatever follows, so that time grows with the text alone."""


class Token(NamedTuple):
    """A word, a mark, or a whole quotation: code points, end exclusive."""

    low: str
    """Folded; empty for a quotation."""
    kind: str
    """`w` word, `p` punctuation, `q` quotation."""
    upper: bool = False
    """Whether it begins with a capital letter."""
    quote: Quotation | None = None
    accented: bool = False
    """Whether its last letter is «ó» or «á», or, in a word that asks how, any letter."""
    finite: bool = False
    """Whether it looks like a finite verb."""
    cues: tuple[Cue, ...] = ()
    """The verbs of saying that it may be, by its accents."""
    trails: bool = False
    """Whether a quotation ends with a comma, as American usage has it."""
    stops: str = ""
    """The full stop, question or exclamation mark that a quotation ends with."""
    opens: str = ""
    """The first word of a quotation, folded."""
    start: int = -1
    end: int = -1
    """Where it stands: last, so that all that a word is wherever it stands is joined to it at once."""

    @property
    def tells(self) -> bool:
        """Whether it may be the finite verb of a saying."""
        return any(cue.form is Form.FINITE for cue in self.cues)


_EDGE = Token("\n", "p")
"""What stands before the first word of a sentence and behind its last."""


class Row(tuple[Token, ...]):
    """The words of a sentence: two places beyond them, and one before, there is a mark that is no word."""

    __slots__ = ()

    @classmethod
    def of(cls, tokens: Iterable[Token]) -> Row:
        """The row of these words."""
        return cls((*tokens, _EDGE, _EDGE))

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
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.tokens[len(self.tokens) - 1].end


_Word: TypeAlias = tuple[str, str, bool, None, bool, bool, tuple[Cue, ...], bool, str, str]
"""The fields of a token that is a word, but for its place."""

_SEEN = 1 << 16
"""Words that are remembered with what they are."""
_WORDS: dict[int, tuple[Speech, frozenset[str], dict[bool, dict[str, _Word]]]] = {}
"""By the identity of what a language has for attributing, which is held so that it stays that one's."""


def _seen(speech: Speech, verbs: frozenset[str], accents: bool) -> dict[str, _Word]:
    """The words of a language that were looked at before, as written, in texts with accents or without."""
    known = _WORDS.get(id(speech))
    if known is None or known[1] is not verbs:
        known = _WORDS[id(speech)] = speech, verbs, {True: {}, False: {}}
    return known[2][accents]


@dataclass(frozen=True, slots=True)
class Words:
    """A text as rows of words."""

    text: str
    folded: str
    speech: Speech
    verbs: frozenset[str]
    """The folded words that are nothing but finite verbs."""
    stops: frozenset[int]
    """Where sentences end."""

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
            if row:
                yield from self._sentences(row, number)

    def inside(self, quote: Quotation) -> Iterator[Unit]:
        """The sentences of what a quotation quotes; the quotations in it are left as words between marks."""
        return self._sentences(self._row(quote.start, quote.end, ()), 0)

    def _row(self, start: int, end: int, quotes: tuple[Quotation, ...]) -> Row:
        out: list[Token] = []
        accents = "ó" in self.text
        for quote in (part for whole in quotes for part in self._parted(whole)):
            self._plain(start, quote.opened, out, accents)
            start = quote.closed
            if self._nickname(quote, out):
                self._plain(quote.start, quote.end, out, accents)
                continue
            last = self.text[quote.end - 1]
            opens = self.folded[quote.start : quote.end].split(maxsplit=1)[0].strip(".,;:")
            upper = self.text[quote.start].isupper()
            place, stops = (quote.opened, quote.closed), last if last in _ENDS else ""
            out.append(Token("", "q", upper, quote, False, False, (), last == ",", stops, opens, *place))
        self._plain(start, end, out, accents)
        return Row.of(out)

    def _parted(self, quote: Quotation) -> Iterator[Quotation]:
        """The stretches of a quotation in which dashes set who says it: «No iré –dijo Ruiz– a la feria»."""
        start, opened = quote.start, quote.opened
        for match in _ASIDE.finditer(self.text, quote.start, quote.end):
            cues = self.speech.cues.get(self.folded[match.start(1) : match.end(1)], ())
            if any(cue.form is Form.FINITE and Frame.AFTER in cue.frames for cue in cues):
                yield Quotation(start, match.start(), opened, match.start())
                start, opened = match.end(), match.end(2)
        yield Quotation(start, quote.end, opened, quote.closed)

    def _nickname(self, quote: Quotation, before: list[Token]) -> bool:
        """Whether a quotation is one word inside a name: «Juan “Pipo” Rey»."""
        inside = self.text[quote.start : quote.end]
        follows = self.text[quote.closed : quote.closed + 2]
        named = bool(before) and before[-1].upper
        return named and inside.isalpha() and inside[0].isupper() and follows[:1] == " " and follows[1:].isupper()

    def _plain(self, start: int, end: int, out: list[Token], accents: bool) -> None:
        text, seen, make = self.text, _seen(self.speech, self.verbs, accents), tuple.__new__
        for match in _TOKEN.finditer(self.folded, start, end):
            first, last = place = match.span()
            written = text[first:last]
            word = seen.get(written)
            if word is None:
                low = match.group().replace("’", "'")
                if not (low[0].isalnum() or low[0] == "_"):
                    self._mark(low, first, last, out)
                    continue
                if len(seen) >= _SEEN:
                    seen.clear()
                word = seen[written] = self._word(written, low, accents)
            out.append(make(Token, word + place))

    def _mark(self, low: str, first: int, last: int, out: list[Token]) -> None:
        """Puts a mark behind the words before, or makes it part of the last one."""
        before = out[-1] if out and out[-1].end == first and out[-1].kind == "w" else _EDGE
        initial = len(before.low) == 1 and before.upper
        if low == "." and (before.low in self.speech.abbreviations or initial):
            out[-1] = before._replace(end=last)
        elif low == "'" and before.low[-1] == "s" and self.text[last : last + 1] == " ":
            out[-1] = before._replace(low=before.low + low, end=last)  # "the Workers’ Party"
        else:
            out.append(Token(low, "p", start=first, end=last))

    def _word(self, written: str, low: str, accents: bool) -> _Word:
        speech = self.speech
        upper = written[0].isupper()
        accented = (low[-1] in "oa" and written[-1] in "óÓáÁ") or (
            low in speech.how | speech.unsure and fold_in_place(written) != written.lower()
        )
        finite = not upper and (low in self.verbs or written.endswith(speech.finite_endings))
        if finite and not accented:
            # «está», not «esta»; «inició», not «inicio»
            nominal = low.endswith(speech.nominal_endings) and low not in speech.finite | speech.pasts
            finite = not nominal and low not in speech.determiners
        cues = speech.forms.get(low, ())
        if cues and low in speech.cues and speech.infinitive_endings:
            early = _EARLY.search(written)
            bare = accented or not accents
            told = (cue for cue in cues if cue.form is not Form.BASE and (bare or not cue.accented))
            cues = () if early else tuple(told)
        return low, "w", upper, None, accented, finite, cues, False, "", ""

    def _sentences(self, row: Row, paragraph: int) -> Iterator[Unit]:
        start = 0
        count = len(row)
        cut, stops = _after_dateline(row), self.stops
        for index, token in enumerate(row[:count]):
            told = token.end in stops or token.low in _ENDS  # else it ends nothing
            cuts = index + 1 == count or index + 1 == cut or index + 1 == start + _LONGEST
            if not cuts and not (told and self._ends(row, index)):
                continue
            bare = start
            while bare <= index and row[bare].low in _BULLETS:
                bare += 1
            if bare <= index:
                whole = index + 1 == count and start == 0
                headline = whole and not (row[index].low in _ENDS or row[index].stops)
                yield Unit(Row.of(row[bare : index + 1]), paragraph, start == 0, headline, bare > start)
            start = index + 1

    def _ends(self, row: Row, index: int) -> bool:
        """Whether a sentence ends with a token: not before “…?” Odero said."""
        token, after = row[index], row[index + 1]
        if token.kind == "q" and (not token.stops or after.low in _BULLETS):
            return False  # «“…” — Rosa Ruiz»
        dashed = after.low == "—" and after.start == token.end  # "…our police.— Ann Lee (@annlee)"
        if token.end not in self.stops and not (dashed and token.low in _ENDS):
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
