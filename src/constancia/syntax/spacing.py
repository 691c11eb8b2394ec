"""A text with its blanks made even, and the way back to the places of the text as it was.

Pages and papers double blanks, hide hyphens and joiners inside words, and end their lines with two code points; the
patterns of a language have one blank between two words. What is found in the even text is given at its place in the
other.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

from constancia.compiled import compiled
from constancia.lean import dataclass
from constancia.model.documents import Span

_UNEVEN = compiled(
    r"(?P<line>\r\n)"
    r"|(?<=\S)(?P<blank>[ \u00a0\u2007\u2009\u200a\u202f]{2,3}|[\u00a0\u2007\u2009\u200a\u202f])(?=\S)"
    r"|(?P<nothing>[\u00ad\u200b\u200c\u2060\ufeff]+)"
)
"""More than three blanks part the columns of a table; a tab parts cells."""


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

    def _place(self, place: int) -> int:
        index = bisect_right(self._even, place) - 1
        return self._was[index] + place - self._even[index]

    def _even_place(self, place: int) -> int:
        index = bisect_right(self._was, place) - 1
        end = self._even[index + 1] if index + 1 < len(self._even) else len(self.text)
        return min(self._even[index] + place - self._was[index], end)


@lru_cache(maxsize=4)
def even(text: str) -> Evened | None:
    """The text with one blank between two words; None where it is even. Kept for whoever asks for the same document.

    >>> found = even("33  votes")
    >>> found.text, found.back(Span.of(found.text, 3, 8))
    ('33 votes', Span(start=4, end=9, quote='votes'))
    """
    pieces: list[str] = []
    evens, was = [0], [0]
    length = last = 0
    for match in _UNEVEN.finditer(text):
        kept = text[last : match.start()] + ("\n" if match["line"] else " " if match["blank"] else "")
        pieces.append(kept)
        length, last = length + len(kept), match.end()
        evens.append(length)
        was.append(last)
    if not pieces:
        return None
    pieces.append(text[last:])
    return Evened("".join(pieces), text, tuple(evens), tuple(was))
