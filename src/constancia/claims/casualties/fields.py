"""When, where and by whom: what the words around a figure of victims say, and nothing that they do not."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from constancia.claims.casualties.clauses import Found
from constancia.claims.casualties.tokens import Token
from constancia.claims.marks import countries as country_marks
from constancia.claims.marks.dates import DateMark
from constancia.claims.marks.names import NameKind
from constancia.claims.marks.sentences import Sentence
from constancia.claims.reading import Reading
from constancia.language.shape.harm import HarmWords

_DESCRIBED = re.compile(r"(?:W(?=J)|[WE]{1,3}F(?=J))")
"""What may stand before a place's name: `southern`, `the town of`."""
_FARTHEST = 18
"""Tokens between a figure and the date or place that is taken to be its own."""


class Around:
    """The tokens of a sentence, for asking what stands around a figure."""

    def __init__(self, reading: Reading, sentence: Sentence, tokens: Sequence[Token]) -> None:
        self.reading = reading
        self.sentence = sentence
        self.tokens = tokens
        self.starts = [token.start for token in tokens]
        self.words: HarmWords = reading.language.harm
        self.dates: dict[int, DateMark] = {m.start: m for m in reading.dates_in(sentence.start, sentence.end)}

    def period(self, found: Found) -> tuple[str | None, str | None, tuple[str, ...]]:
        """Period, as-of date (EDTF) and what of them is inferred."""
        for at in self._after(found):
            token = self.tokens[at]
            if token.code == "d" and self._adverbial(at, found):
                return self._dated(at)
        for at in self._before(found):
            return self._dated(at)
        return None, None, ()

    def place(self, found: Found) -> str | None:
        """A named place behind a preposition, after the figure."""
        if found.place:
            return self.reading.text[found.place[0] : found.place[1]]
        for at in self._after(found):
            token = self.tokens[at]
            if token.entry.place and at + 1 < len(self.tokens):
                first = at + 1 + (self.tokens[at + 1].code == "D" and not self._named(at + 1))
                described = _DESCRIBED.match("".join(t.code for t in self.tokens[first : first + 5]))
                first += described.end() if described else 0
                last = self._name(first)
                if last > first and not self._adjective(first, last):
                    return self.reading.text[self.tokens[first].start : self.tokens[last - 1].end]
        return None

    def _named(self, at: int) -> bool:
        """Whether an article is part of a name: `El Salvador`."""
        token = self.tokens[at]
        follows = self.tokens[at + 1].code if at + 1 < len(self.tokens) else ""
        return (
            follows == "J"
            and self.reading.text[token.start].isupper()
            and not self.reading.text[token.start : token.end].isupper()
        )

    def _adjective(self, first: int, last: int) -> bool:
        """Whether a name is only what is a country's: `in Salvadoran prisons`."""
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        reading = self.reading
        found = country_marks.find(reading.text, reading.folded, start, end, reading.language.code)
        return any(country.adjective and country.end == end for country in found)

    def by(self, found: Found) -> str | None:
        """Those said to have done it, behind `by` and before nothing else."""
        for at in self._after(found):
            token = self.tokens[at]
            if token.code in {",", ";", "P"}:
                return None
            if token.code == "Y":
                return self._doer(at + 1)
        return None

    def _after(self, found: Found) -> list[int]:
        """Tokens from a figure's first word to the end of what is said of it."""
        out: list[int] = []
        for at in range(bisect_left(self.starts, found.start), len(self.tokens)):
            token = self.tokens[at]
            if token.start >= found.end and (self._ends(token) or len(out) > _FARTHEST + 8):
                break
            out.append(at)
        return out

    def _ends(self, token: Token) -> bool:
        return token.code in {";", "I"} or (token.code == "S" and token.folded not in self.words.since)

    def _before(self, found: Found) -> list[int]:
        """Dates before a figure that set its time: at the head of the sentence, before `when`, in the subject."""
        first = bisect_left(self.starts, found.start)
        out = []
        for at in range(first - 1, -1, -1) if self.dates else ():
            token = self.tokens[at]
            if token.code == "d" and token.start in self.dates:
                between = self.tokens[at + 1 : first]
                codes = "".join(t.code for t in between)
                heading = at <= 3 and not set("S;:") & {t.code for t in self.tokens[:at]}
                when = len(between) >= 1 and between[-1].folded in self.words.when and len(codes) <= 2
                inside = len(between) <= 4 and not set(codes) & set(",;:SC")
                clause = at > 0 and self._opens_clause(at) and "S" not in codes
                if when or inside or clause or (heading and not set("S;:") & set(codes)):
                    out.append(at)
                    break
            if token.code == ";":
                break
        return out

    def _opens_clause(self, at: int) -> bool:
        step = at - 1
        while step >= 0 and self.tokens[step].code in {"P", "D"}:
            step -= 1
        return step >= 0 and self.tokens[step].code in {",", ":", ";"} and step <= 6

    def _adverbial(self, at: int, found: Found) -> bool:
        """Whether a date tells when people were harmed, not when something else was."""
        token = self.tokens[at]
        if token.start < found.end:
            return True
        between = [t for t in self.tokens[:at] if t.start >= found.end]
        if len(between) > _FARTHEST or any(self._ends(t) for t in between):
            return False
        if self._as_of(self.dates[token.start]) if token.start in self.dates else False:
            return True
        follows = self.tokens[at + 1].code if at + 1 < len(self.tokens) else ""
        if follows in {"W", "B"} and any(t.code == "," for t in between):
            return False  # `…, on Thursday adopted`: another verb's date
        if between and between[-1].code == "F":
            codes = "".join(t.code for t in between)
            return re.fullmatch(r"P?D?[WJE]{1,3}F", codes) is not None
        return True

    def _dated(self, at: int) -> tuple[str | None, str | None, tuple[str, ...]]:
        mark = self.dates.get(self.tokens[at].start)
        if mark is None or mark.date is None:
            return None, None, ()
        if self._as_of(mark):
            return None, mark.date, mark.inferred
        before = self.reading.folded[max(self.sentence.start, mark.start - 24) : mark.start]
        began = re.search(rf"\b(?:{'|'.join(self.words.began)})(?:\s+\w{{1,3}}){{0,2}}\s+$", before)
        if (mark.bound == "since" or began) and "/" not in mark.date:
            return f"{mark.date}/..", None, mark.inferred
        if mark.bound == "until":
            return None, mark.date, mark.inferred
        return mark.date, None, mark.inferred

    def _as_of(self, mark: DateMark) -> bool:
        """Whether a date says to when a count was made."""
        before = self.reading.folded[max(self.sentence.start, mark.start - 24) : mark.start]
        return re.search(rf"\b(?:{'|'.join(self.words.as_of)})\s+(?:el\s+)?$", before) is not None

    def _name(self, at: int) -> int:
        """End of a capitalised name that begins at a token."""
        end = at + (self.tokens[at].code == "D")
        while end < len(self.tokens):
            if self.tokens[end].code == "J":
                end += 1
            elif self.tokens[end].code == "F" and end > at and end + 1 < len(self.tokens):
                skip = 1 + (self.tokens[end + 1].code == "D")
                if end + skip < len(self.tokens) and self.tokens[end + skip].code == "J":
                    end += skip + 1
                else:
                    break
            else:
                break
        return end

    def _doer(self, at: int) -> str | None:
        tokens = self.tokens
        if at + 1 < len(tokens) and tokens[at].folded in self.words.means and tokens[at + 1].code == "F":
            at += 2
        while at < len(tokens) and tokens[at].code in {"D", "U", "Q", "K"}:
            at += 1
        last = at
        while last < len(tokens) and tokens[last].code in {"W", "J"} and last - at < 6:
            last += 1
        if last == at:
            return None
        named = self.reading.names_in(tokens[at].start, tokens[last - 1].end)
        actors = any(n.kind in {NameKind.PERSON, NameKind.ORGANISATION} for n in named)
        if not actors and not any(t.folded.startswith(self.words.doers) for t in tokens[at:last]):
            return None
        return self.reading.text[tokens[at].start : tokens[last - 1].end]


def earlier_as_of(around: Around, found: Found) -> tuple[str | None, tuple[str, ...]]:
    """The date right behind an earlier figure: `up from 41 a fortnight ago`."""
    for at, token in enumerate(around.tokens):
        if token.start >= found.end:
            if token.code == "d" and token.start in around.dates:
                mark = around.dates[token.start]
                return mark.date, mark.inferred
            if token.code not in {"P", "D"} or at > len(around.tokens):
                break
    return None, ()


def inherited(reading: Reading, sentence: Sentence, words: HarmWords) -> tuple[str | None, tuple[str, ...]]:
    """The period that a list's heading, the sentence before or `since then` gives a figure without one of its own."""
    index = sentence.index
    folded = reading.folded
    before = [reading.sentences[i] for i in range(max(0, index - 12), index)]
    if re.search(rf"\b(?:{'|'.join(words.since_then)})\b", folded[sentence.start : sentence.end]) and before:
        last = before[-1]
        marks = [m for m in reading.dates_in(last.start, last.end) if m.date and len(m.date) == 10]
        if marks:
            return f"{marks[-1].date}/..", marks[-1].inferred
    heading = _heading(reading, sentence, before)
    if heading is not None:
        marks = [m for m in reading.dates_in(heading.start, heading.end) if m.date and "/" in m.date]
        if len(marks) == 1:
            return marks[0].date, marks[0].inferred
    for earlier in reversed(before):
        if earlier.paragraph != sentence.paragraph or index - earlier.index > 2:
            break
        for mark in reading.dates_in(earlier.start, earlier.end):
            opening = folded[max(earlier.start, mark.outer - 24) : mark.start]
            if mark.date and "/" in mark.date and re.search(rf"\b(?:{'|'.join(words.covers)})\b", opening):
                return mark.date, mark.inferred
    return None, ()


def _heading(reading: Reading, sentence: Sentence, before: Sequence[Sentence]) -> Sentence | None:
    """The sentence with a colon that opens the list in which a bullet stands."""
    if reading.text[sentence.start : sentence.start + 1] not in {"-", "•", "*", "–", "—"}:
        return None
    for earlier in reversed(before):
        text = reading.text[earlier.start : earlier.end]
        if text.rstrip().endswith(":"):
            return earlier
        if text[:1] not in {"-", "•", "*", "–", "—"}:
            return None
    return None
