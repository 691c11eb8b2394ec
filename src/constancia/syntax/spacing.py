"""A text with its blanks made even, and the way back to the places of the text as it was.

Pages and papers double blanks, hide hyphens and joiners inside words, and end their lines with two code points; mails
wrap their lines, part words at their ends, and put `> ` before what they quote. The patterns of a language have one
blank between two words. What is found in the even text is given at its place in the other.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TypeAlias

from constancia.compiled import compiled
from constancia.language import language
from constancia.lean import dataclass
from constancia.model.documents import Span
from constancia.syntax.wrapping import wraps

_UNEVEN = compiled(
    r"(?P<line>\r\n)"
    r"|(?<=\S)(?P<blank>[ \u00a0\u2007\u2009\u200a\u202f]{2,3}|[\u00a0\u2007\u2009\u200a\u202f])(?=\S)"
    r"|(?P<nothing>[\u00ad\u200b\u200c\u2060\ufeff]+)"
)
"""More than three blanks part the columns of a table; a tab parts cells."""
_MARK = compiled(r"(?m)^(?:[ \t]{0,3}>)+[ \t]?")
"""What a mail puts before each line that it quotes."""
_PARTED = compiled(r"(?<![\w-])(?P<first>[^\W\d_]+)-\Z")
"""A word whose end the next line has."""
_WORD = 40
"""Code points of a word before a line's end, at most."""


@dataclass(frozen=True, slots=True)
class Evened:
    """The even text, and where its stretches stand in the text as it was."""

    text: str
    whole: str
    """The text as it was."""
    _even: tuple[int, ...]
    """Where each stretch begins in the even text."""
    _was: tuple[int, ...]
    """Where the same stretch begins in the other."""

    def back(self, span: Span) -> Span:
        """The place of a span of the even text in the text as it was."""
        return Span.of(self.whole, self._place(span.start), self._place(span.end - 1) + 1)

    def there(self, span: Span) -> Span | None:
        """The place of a span of the text as it was in the even text; None where nothing of it is left."""
        start, end = (self._even_place(place) for place in (span.start, span.end))
        return Span.of(self.text, start, end) if self.text[start:end].strip() else None

    def then(self, other: Evened) -> Evened:
        """Both changes at once; the other one was made on the text of this."""
        evens, was = [], []
        for index, (begins, stood) in enumerate(zip(other._even, other._was, strict=True)):
            stops = other._even[index + 1] if index + 1 < len(other._even) else len(other.text) + 1
            evens.append(begins)
            was.append(self._place(stood))
            first, last = bisect_right(self._even, stood), bisect_left(self._even, stood + stops - begins)
            for inner in range(first, last):
                evens.append(begins + self._even[inner] - stood)
                was.append(self._was[inner])
        return Evened(other.text, self.whole, tuple(evens), tuple(was))

    def _place(self, place: int) -> int:
        index = bisect_right(self._even, place) - 1
        return self._was[index] + place - self._even[index]

    def _even_place(self, place: int) -> int:
        index = bisect_right(self._was, place) - 1
        end = self._even[index + 1] if index + 1 < len(self._even) else len(self.text)
        return min(self._even[index] + place - self._was[index], end)


Edit: TypeAlias = tuple[int, int, str]
"""From where to where of a text, and what stands there instead."""


@lru_cache(maxsize=4)
def even(text: str, code: str = "en") -> Evened | None:
    """The text of a language with one blank between two words; None where it is even.

    Kept for whoever asks for the same document.

    >>> found = even("33  votes")
    >>> found.text, found.back(Span.of(found.text, 3, 8))
    ('33 votes', Span(start=4, end=9, quote='votes'))
    """
    marks = [(match.start(), match.end(), "") for match in _MARK.finditer(text)] if ">" in text else []
    bare = _changed(text, marks) if len(marks) > 1 else None
    within = bare.text if bare else text
    joined = _changed(within, sorted([*_joints(within, code), *_blanks(within)], key=lambda edit: edit[0]))
    return bare.then(joined) if bare and joined else bare or joined


def _blanks(text: str) -> Iterator[Edit]:
    for match in _UNEVEN.finditer(text):
        yield match.start(), match.end(), "\n" if match["line"] else " " if match["blank"] else ""


def _joints(text: str, code: str) -> Iterator[Edit]:
    """The ends of lines that only wrap, each a blank; nothing where they part a word."""
    for start, end in wraps(text):
        while text[start - 1] in " \t":
            start -= 1
        while text[end] in " \t":
            end += 1
        parted = _PARTED.search(text, max(0, start - _WORD), start) if text[start - 1] == "-" else None
        if parted is None or not text[end].islower():
            yield start, end, " "
        elif parted["first"].lower() in language(code).framing.hyphened:
            yield start, end, ""
        else:
            yield start - 1, end, ""


def _changed(text: str, edits: Iterable[Edit]) -> Evened | None:
    """The text with these changes; None where there are none. Of two that overlap the first counts."""
    pieces: list[str] = []
    evens, was = [0], [0]
    length = last = 0
    for start, end, instead in edits:
        if start < last:
            continue
        kept = text[last:start] + instead
        pieces.append(kept)
        length, last = length + len(kept), end
        evens.append(length)
        was.append(last)
    if not pieces:
        return None
    pieces.append(text[last:])
    return Evened("".join(pieces), text, tuple(evens), tuple(was))
