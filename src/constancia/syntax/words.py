"""The words and marks of a text, split once for every reader; what a spelling is wherever it stands is found once."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from constancia.compiled import compiled
from constancia.language import language
from constancia.language.shape.speech import Cue, Form
from constancia.lean import dataclass
from constancia.syntax.folding import fold_in_place
from constancia.syntax.lexicon import lexicon
from constancia.syntax.marks.patterns import UPPER, any_of
from constancia.syntax.marks.quotes import Quotation

_EARLY = compiled(r"[áéíóú][^\W\daeiouáéíóúü]+[aeiou]+[^\W\daeiouáéíóúü]+[aeo]s?$")
"""An accent two syllables before the end, where no verb of saying has one: «pública», «cálculo»."""
_SPAN = re.Match.span
_KEPT = 1 << 16
"""Spellings that are remembered with what they are."""


@dataclass(slots=True, eq=False)
class Word:
    """A word, a mark, or a whole quotation, as one value for all places where it is spelled so."""

    low: str
    """Folded; empty for a quotation."""
    kind: str
    """`w` word, `p` punctuation, `q` quotation."""
    upper: bool = False
    """Whether it begins with a capital letter."""
    accented: bool = False
    """Whether its last letter is «ó» or «á», or, in a word that asks how, any letter."""
    finite: bool = False
    """Whether it looks like a finite verb."""
    cues: tuple[Cue, ...] = ()
    """The verbs of saying that it may be, by its accents."""
    tells: bool = False
    """Whether it may be the finite verb of a saying."""
    may_say: tuple[Cue, ...] = ()
    """Those verbs, or those whose infinitive it is."""
    quote: Quotation | None = None
    trails: bool = False
    """Whether a quotation ends with a comma, as American usage has it."""
    stops: str = ""
    """The full stop, question or exclamation mark that a quotation ends with."""
    opens: str = ""
    """The first word of a quotation, folded."""


class Pieces(NamedTuple):
    """Words and marks in order, and where each begins and ends."""

    words: list[Word]
    starts: list[int]
    ends: list[int]


class Words:
    """The words and marks of a text."""

    def __init__(self, text: str, code: str) -> None:
        self._text = text
        self._known = _spellings(code, "ó" in text)
        self._whole = self._split(0, len(text))

    def between(self, start: int, end: int) -> Pieces:
        """Those of a stretch, which may cut a word in two."""
        words, starts, ends = self._whole
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        if (first and ends[first - 1] > start) or (first < last and ends[last - 1] > end):
            return self._split(start, end)
        return Pieces(words[first:last], starts[first:last], ends[first:last])

    @property
    def small(self) -> frozenset[str]:
        """The longer words that the text has in lower case, folded."""
        return frozenset(word.low for word in set(self._whole.words) if len(word.low) > 2 and not word.upper)

    def _split(self, start: int, end: int) -> Pieces:
        text, known = self._text, self._known
        spans = [*map(_SPAN, known.piece.finditer(text, start, end))]
        starts, ends = map(list, zip(*spans, strict=True)) if spans else ([], [])
        return Pieces([known[text[first:last]] for first, last in spans], starts, ends)


class _Spellings(dict[str, Word]):
    """What the spellings of a language are, in texts with accents or without."""

    def __init__(self, code: str, accents: bool) -> None:
        super().__init__()
        self._speech = speech = language(code).speech
        self._accents = accents
        self._verbs = lexicon(code).finite | speech.finite | speech.pasts
        """Words that are nothing but finite verbs."""
        self.piece = compiled(
            r"(?=[^\W\d_]+\.)(?:(?:[A-Za-z]\.){2,}|([A-Za-z])\1(?:\.([A-Za-z])\2)+\.?"
            rf"|[{UPPER}]\.|(?i:{any_of(speech.abbreviations)})\.)"
            r"|\d+(?:-[^\W\d_]+)+|\d+(?:[.,:]\d+)*|\w+(?:[’'\-–/&]\w+)*(?:(?<=[sS])[’'](?= ))?|[^\w\s]"
        )
        """A word with the stops and signs that belong to it, or a mark."""

    def __missing__(self, written: str) -> Word:
        if len(self) >= _KEPT:
            self.clear()
        low = fold_in_place(written).replace("’", "'")
        if low.find(".") == len(low) - 1 > 0:
            low = low[:-1]  # an initial, an abbreviation
        word = self[written] = self._word(written, low) if low.strip("_")[:1].isalnum() else Word(low, "p")
        return word

    def _word(self, written: str, low: str) -> Word:
        speech = self._speech
        upper = written[0].isupper()
        accented = (low[-1] in "oa" and written[-1] in "óÓáÁ") or (
            (low in speech.how or low in speech.unsure) and fold_in_place(written) != written.lower()
        )
        finite = not upper and (low in self._verbs or written.endswith(speech.finite_endings))
        if finite and not accented:
            # «está», not «esta»; «inició», not «inicio»
            nominal = low.endswith(speech.nominal_endings) and low not in speech.finite | speech.pasts
            finite = not nominal and low not in speech.determiners
        cues = speech.forms.get(low, ())
        if cues and low in speech.cues and speech.infinitive_endings:
            early = _EARLY.search(written)
            bare = accented or not self._accents
            told = (cue for cue in cues if cue.form is not Form.BASE and (bare or not cue.accented))
            cues = () if early else tuple(told)
        tells = any(cue.form is Form.FINITE for cue in cues)
        may_say = cues or speech.infinitives.get(low, ())
        return Word(low, "w", upper, accented, finite, cues, tells, may_say)


@lru_cache(maxsize=8)
def _spellings(code: str, accents: bool) -> _Spellings:
    return _Spellings(code, accents)


@lru_cache(maxsize=4)
def words(text: str, code: str) -> Words:
    """The words and marks of a text; kept for whoever asks for those of the same text."""
    return Words(text, code)
