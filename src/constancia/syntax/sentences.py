"""Sentences of a text, with headlines, bullets and table rows as sentences of their own."""

from __future__ import annotations

from collections.abc import Iterator

from constancia.compiled import compiled
from constancia.language import abbreviations
from constancia.lean import dataclass
from constancia.syntax.stretches import Stretch, trimmed
from constancia.syntax.wrapping import line_ends


@dataclass(frozen=True, slots=True)
class Sentence(Stretch):
    """A sentence."""

    index: int
    """Its number in the document, from 0."""
    paragraph: int
    """Number of its paragraph, from 0."""


# the stop itself goes first, so that it alone is looked for
_STOP = compiled(
    r"[.!?…](?:(?<![.!?…].)[.!?…]*+(?:[\"'”’»)\]]*+(?=\s)|[\"”’»)\]]++(?=[\"“«¿¡(—–]))"
    r"|(?<=[a-záéíóúñü]{2}[.!?])(?=[\"“«¿¡]?[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+[\s,]))"
)
"""A stop with the quotation marks and brackets that close behind it; a page may have lost the blank behind one."""
_OPENING = compiled(r"[^\S\n]*+\n?\s*+[\"'“‘«(\[¿¡—–-]*+\s?")
_WORD_BEFORE = compiled(r"[^\s(\[\"“«¿¡]*$")
_INITIALS = compiled(r"(?:[A-ZÁÉÍÓÚÑ]\.)*[A-ZÁÉÍÓÚÑ]|[A-Z]{2}")
_WORD = compiled(r"[^\W\d_]+")
_LONGEST_WORD = 24
_LONGEST = 3_000
"""Code points that a sentence has at most; the longest in 1,500 news articles has 1,100."""


def split(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text in order; together they hold every character that is not white space."""
    out: list[Sentence] = []
    paragraph = 0
    for start, end, ends_line in _stretches(text):
        for left, right in _cut(text, *trimmed(text, start, end)):
            out.append(Sentence(left, right, len(out), paragraph))
        paragraph += ends_line and bool(out) and out[-1].paragraph == paragraph
    return tuple(out)


def _cut(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The stretch whole, or in parts at blanks where it is longer than any sentence that somebody wrote.

    Readers look at all pairs of things in a sentence; this keeps their time in proportion to the text.
    """
    while stop - start > _LONGEST:
        end = start + _LONGEST
        blank = max(text.rfind(" ", start + _LONGEST // 2, end), text.rfind("\n", start + _LONGEST // 2, end))
        end = blank if blank > 0 else end
        yield start, end
        start, stop = trimmed(text, end, stop)
    if start < stop:
        yield start, stop


def _stretches(text: str) -> Iterator[tuple[int, int, bool]]:
    """Start and end of each sentence, blanks at its sides, and whether a line end that parts closes it."""
    breaks = line_ends(text)
    start, following = 0, 0
    for match in _STOP.finditer(text):
        while following < len(breaks) and breaks[following] <= match.start():
            yield start, breaks[following], True
            start = breaks[following]
            following += 1
        if _ends_sentence(text, match.start(), match.end(), start):
            yield start, match.end(), False
            start = match.end()
    for place in breaks[following:]:
        yield start, place, True
        start = place
    yield start, len(text), True


def _ends_sentence(text: str, stop: int, end: int, start: int) -> bool:
    """Whether the stop between `stop` and `end` ends the sentence that began at `start`."""
    opening = _OPENING.match(text, end)
    after = opening.end() if opening else end
    if after >= len(text):
        return True
    following = text[after]
    if following.islower():
        return False
    if end - stop > 1 or text[stop] != ".":
        return True
    before = _WORD_BEFORE.search(text, max(start, stop - _LONGEST_WORD), stop)
    word = before.group() if before else ""
    if not word:
        return True
    if word.isdigit() and len(word) < 3 and not text[start : stop - len(word)].strip():
        return False  # the number of an item
    known = word.lower()
    if known in abbreviations.BEFORE_NAMES:
        return False
    initials = _INITIALS.fullmatch(word)
    if known in abbreviations.BEFORE_NUMBERS and not initials:
        return not following.isdigit()
    if initials or known in abbreviations.ANYWHERE:
        if any(dash in text[end:after] for dash in "—–-"):
            return False
        beginning = _WORD.match(text, after)
        return beginning is not None and beginning.group().lower() in abbreviations.STARTERS and following.isupper()
    return True
