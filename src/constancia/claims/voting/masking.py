"""A sentence with its counts masked, so that a pattern can say "a count here"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from constancia.claims.reading import Reading
from constancia.compiled import compiled
from constancia.lean import dataclass
from constancia.syntax.sentences import Sentence

COUNT = "#"
FILL = "~"
DATE = "@"
LABEL = "§"
SHARE = "¤"
GROUP = "◆"
REST = "◇"
_LARGEST = 5000
"""No body has more members than this; the largest that votes has some 3,000."""

_HYPHENED = compiled(
    r"(?<![\w.,/–—-])\d{1,3}(?: ?[-–—] ?(?:to ?[-–—] ?)?\d{1,3}){1,2}(?!\w|[/-]\w|[-–—]\d|[.,:]\d)",
)
_DIGITS = compiled(r"\d+")
_BESIDE_COUNT = compiled(r" (?:(?:to|a|contra|versus) \d|votes?\b|votos?\b|in favou?r|a favor)")
"""What follows a number that counts, though a noun before it might make it a label: "passed the bill 217 to 213"."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A count in a masked sentence: offsets are the sentence's own."""

    end: int
    value: int
    article: bool


@dataclass(frozen=True, slots=True)
class Masked:
    """A sentence in three forms of equal length: as written, folded, and with its counts masked."""

    start: int
    """Offset of the sentence in the document."""
    text: str
    folded: str
    masked: str
    counts: Mapping[int, Counted]
    """By offset in the sentence."""

    def value(self, offset: int) -> int:
        """The count that stands at an offset."""
        return self.counts[offset].value


def mask(reading: Reading, sentence: Sentence) -> Masked:
    """The sentence with counts as `#~~`, dates as `@@`, numbers that name a thing as `§`, shares as `¤`."""
    start, end = sentence.start, sentence.end
    text = reading.text[start:end]
    folded = reading.folded[start:end]
    chars = list(_BLANKS.sub(" ", folded).translate(_RESERVED))
    counts: dict[int, Counted] = {}
    taken: list[tuple[int, int]] = []
    for match in _HYPHENED.finditer(folded):
        taken.append(match.span())
        for figure in _DIGITS.finditer(folded, *match.span()):
            counts[figure.start()] = Counted(figure.end(), int(figure.group()), False)
    for date in reading.dates_in(start, end):
        span = date.start - start, date.end - start
        if not _touches(span, taken):
            chars[span[0] : span[1]] = DATE * (span[1] - span[0])
            taken.append(span)
    for number in reading.numbers_in(start, end):
        span = number.start - start, number.end - start
        if _touches(span, taken):
            continue
        value = number.value
        if value < 0:  # No count is below nothing: the sign is a dash that opens an aside, "-280 votos a favor".
            span, value = (span[0] + 1, span[1]), -value
        named = number.label and not _BESIDE_COUNT.match(folded, span[1])
        if named or number.percent or number.ordinal or not _countable(value):
            chars[span[0] : span[1]] = (SHARE if number.percent else LABEL) * (span[1] - span[0])
        elif not number.collective:
            counts[span[0]] = Counted(span[1], int(value), number.article)
    for offset, counted in counts.items():
        if not counted.article:
            chars[offset : counted.end] = COUNT + FILL * (counted.end - offset - 1)
    return Masked(start, text, folded, "".join(chars), counts)


_BLANKS = compiled(r"[\t\n\r\f\v\u00a0\u2009\u202f]")
_RESERVED = str.maketrans(dict.fromkeys((COUNT, FILL, DATE, LABEL, SHARE, GROUP, REST), " "))
"""What a text itself has of our signs stands for nothing: "◆" is a bullet in many papers."""


def _touches(span: tuple[int, int], taken: list[tuple[int, int]]) -> bool:
    return any(span[0] < last and first < span[1] for first, last in taken)


def _countable(value: int | float) -> bool:
    return value == int(value) and 0 <= value <= _LARGEST


def with_words_of_one_and_none(
    masked: Masked, beside_side: re.Pattern[str], before_one: re.Pattern[str], none_behind: re.Pattern[str]
) -> Masked:
    """The sentence with "uno", "one" masked as counts, too, beside the words of a side or another count: "9 to one".

    What is none behind another count is one as well: "9 to none".
    """
    text = masked.masked
    nones = {match.start("none"): Counted(match.end("none"), 0, True) for match in none_behind.finditer(text)}
    for offset, counted in {**masked.counts, **nones}.items():
        if not counted.article:
            continue
        if offset in nones or beside_side.match(text, counted.end) or before_one.search(text, 0, offset):
            text = text[:offset] + COUNT + FILL * (counted.end - offset - 1) + text[counted.end :]
    return Masked(masked.start, masked.text, masked.folded, text, {**masked.counts, **nones})


def without(masked: Masked, words: re.Pattern[str]) -> Masked:
    """The sentence with words left blank that tell nothing by themselves: "more opposed it than backed it"."""
    text = words.sub(lambda match: " " * len(match.group()), masked.masked)
    return masked if text == masked.masked else replace(masked, masked=text)
