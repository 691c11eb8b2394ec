"""What frames a text: its headline, the day it gives for its publication, the credits of whoever had it before.

The dates are those that reading finds; a credit may be in another language than its text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from constancia.compiled import compiled
from constancia.language import SUPPORTED, language
from constancia.language.shape.framing import FrameWords
from constancia.lean import dataclass
from constancia.model.documents import Passage, Provenance, Span
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks import dates
from constancia.syntax.marks.dates import DateMark
from constancia.syntax.marks.patterns import any_of

_HEAD = 1_500
"""Code points at the beginning of a text in which its headline, dateline and time stamp stand."""
_CREDITED = 400
"""Code points at its beginning in which credits stand."""
_FOOT = 1_200
"""Code points at its end in which credits stand."""
_LONGEST_TITLE = 220
_LONGEST_CREDIT = 160
"""Code points of a line that only tells where a text is from."""

_BEFORE_DAY = compiled(
    r"[\s\ufeff(\[*_]*(?:[A-ZÁÉÍÓÚÑ][\w.'’-]*[ /,.]{1,3}|(?:de|del|la|las|los|el|y|of|the|and)\s){0,7}"
)
"""What a line that is only a day may open with: a place, every word of it in capitals."""
_AGENCY = compiled(
    r"(?m)^[^\S\n]*[A-ZÁÉÍÓÚÑ](?:[\w .,'’/-]{1,60}?|[\w .'’-]{1,40}\([^()\d\n]{2,40}\),? [\w .,'’/-]{1,30}?)"
    r"\((?P<name>[^\W\d_][\w .&'’-]{1,40})\)\s{0,2}(?:[.:–—-]|--)"
)
"""A dateline with its agency: `LIMA, 18 may (EFE).-`."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What a text says about itself."""

    title: str | None = None
    published: str | None = None
    """EDTF, to the day; only where the text prints the year."""
    provenance: tuple[Provenance, ...] = ()
    modified: str | None = None
    """The same for the day of its last change."""


def frame_of(text: str, code: str) -> Frame:
    """The frame of a text in that language."""
    published, modified = _days(text, code)
    return Frame(_title(text), published, tuple(_stations(text)), modified)


def _title(text: str) -> str | None:
    """The first line, where it is short and reads as a headline."""
    lines = [line.strip(" \t\ufeff#*_") for line in text[:_HEAD].splitlines()]
    full = [line for line in lines if line]
    if len(full) < 2 or len(full[0]) > _LONGEST_TITLE or full[0].endswith((",", ";")):
        return None
    return None if re.search(r"(?<![A-ZÁÉÍÓÚÑ])\.$", full[0]) else full[0]


# ---------------------------------------------------------------- the days


def _days(text: str, code: str) -> tuple[str | None, str | None]:
    """The day of publication and that of the last change, as lines of their own, datelines and labels tell them."""
    head = text[:_HEAD]
    folded = fold_in_place(head)
    published = modified = None
    ends = 0
    for mark in dates.find(head, folded, code, None):
        if mark.precise and mark.anchor == "absolute":
            begins = max(ends, folded.rfind("\n", 0, mark.start) + 1)
            if _label_of("changed", code).fullmatch(folded, begins, mark.start):
                modified = modified or mark.date
            elif (
                mark.body is not None
                or _label_of("issued", code).fullmatch(folded, begins, mark.start)
                or _alone(head, folded, mark, code)
            ):
                published = published or mark.date
        ends = mark.end
    return published, modified


def _alone(text: str, folded: str, mark: DateMark, code: str) -> bool:
    begins = text.rfind("\n", 0, mark.start) + 1
    ends = text.find("\n", mark.end)
    after = _clock(code).fullmatch(folded, mark.end, ends if ends >= 0 else len(text))
    return after is not None and _BEFORE_DAY.fullmatch(text, begins, mark.start) is not None


@lru_cache(maxsize=8)
def _label_of(day: str, code: str) -> re.Pattern[str]:
    """What stands before a day from the beginning of its line or behind another day there, and its hour."""
    labels = any_of(getattr(language(code).framing, day))
    return compiled(rf"(?:{_clock(code).pattern})?[\s\ufeff(\[*_;.]*{labels}\s*:?\s*")


@lru_cache(maxsize=4)
def _clock(code: str) -> re.Pattern[str]:
    """What may stand behind the day to the end of its line: an hour, a zone, brackets."""
    hour = r"\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:h(?:oras|rs|s)?|[ap]\.?\s?m\.?)?(?:\s*[a-z]{2,4})?"
    said = any_of(language(code).framing.clock)
    return compiled(rf"[\s,|·•/(t-]*(?:(?:{said}\s)?{hour})?[\s)\].|·•–—-]*z?\s*")


# ---------------------------------------------------------------- credits


def _stations(text: str) -> Iterator[Provenance]:
    """The stations that credits name: dateline agency, source, translation, republication; each name once."""
    seen: set[tuple[str, Passage]] = set()
    for how, start, end in sorted(_named(text), key=lambda one: one[1:]):
        span = Span.of(text, start, end)
        if (span.quote, how) not in seen:
            seen.add((span.quote, how))
            yield Provenance(span.quote, how, span)


def _named(text: str) -> Iterator[tuple[Passage, int, int]]:
    agency = _AGENCY.search(text, 0, _HEAD)
    if agency and fold_in_place(agency["name"]) not in {word for words in _every() for word in words.staff}:
        yield Passage.SOURCE, *agency.span("name")
    ends = len(text)
    for start, end in ((0, min(_CREDITED, ends)), (max(0, ends - _FOOT), ends)):
        led = max(0, start - 1)  # the sign before it says whether a word begins there
        folded = fold_in_place(text[led:end])
        for how, pattern in _phrases():
            for match in pattern.finditer(folded, start - led):
                first, last = (led + place for place in match.span("name"))
                if text[first].isupper() or text[first] == "@":
                    yield how, first, last
        yield from _credit_lines(text, folded[start - led :], start)


def _credit_lines(text: str, folded: str, start: int) -> Iterator[tuple[Passage, int, int]]:
    """The names in lines of credits: labels with names, with a colon or more than one: `Source A, translation B`.

    `folded` is what stands in the text from `start` on, as far as credits go.
    """
    for line in _LINE.finditer(folded):
        if len(line[0]) > _LONGEST_CREDIT:
            continue
        begins = start + line.start()
        parts = [(begins + part.start(), label) for part in _PART.finditer(line[0]) if (label := _label(part[0]))]
        if not parts or parts[0][0] != begins or not (len(parts) > 1 or parts[0][1].colon):
            continue
        for place, label in parts:
            if text[place + label.end].isupper() and (name := _LISTED.match(text, place + label.end)):
                yield label.how, *name.span()


_LINE = compiled(r"[^\n]+")
_PART = compiled(r"[^,;|]+")
_LISTED = compiled(r"[^\n.;|(),]{1,80}?(?:\.(?=[a-z]{2,3}\b)[a-z]{2,3})?(?=\s*(?:[,;.|\n)]|\s[–—-]|$))")
"""A name in a line of credits, up to the next comma or dash; a domain keeps its end."""


@dataclass(frozen=True, slots=True)
class _Label:
    how: Passage
    end: int
    """Where the name begins."""
    colon: bool


def _label(part: str) -> _Label | None:
    """What a part of a line opens with, if it is a label; a letter of a long one may be wrong."""
    for how, labels, pattern in _labels():
        match = pattern.match(part) or _misspelt(part, labels)
        if match is not None:
            return _Label(how, match.end(), ":" in match[0])
    return None


@lru_cache(maxsize=1)
def _labels() -> tuple[tuple[Passage, tuple[str, ...], re.Pattern[str]], ...]:
    """What labels say, their words and their pattern, in the languages that are known."""
    return tuple(
        (how, labels, compiled(rf"[\s*_]*{any_of(labels)}(?:\s*:\s*|\s+)(?=\S)"))
        for words in _every()
        for how, labels in ((Passage.SOURCE, words.source), (Passage.TRANSLATION, words.translation))
    )


_OPENING = compiled(r"\s*(\w{8,})(?:\s*:\s*|\s+)(?=\S)")


def _misspelt(part: str, labels: tuple[str, ...]) -> re.Match[str] | None:
    opening = _OPENING.match(part)
    if opening is None:
        return None
    from rapidfuzz.distance import OSA  # it takes its time to load, and few texts have a line of this kind

    return opening if any(OSA.distance(opening[1], label) == 1 for label in labels) else None


@lru_cache(maxsize=1)
def _every() -> tuple[FrameWords, ...]:
    return tuple(language(code).framing for code in SUPPORTED)


_STOP = r"(?=\s*(?:[,;.|\n)]|$))"
_NAME = rf"(?P<name>[^\n.;|()\s][^\n.;|()]{{0,80}}?(?:\.(?=[a-z]{{2,3}}\b)[a-z]{{2,3}})?){_STOP}"
"""A name in a credit, up to the end of its part of the line; a domain keeps its end."""


@lru_cache(maxsize=1)
def _phrases() -> tuple[tuple[Passage, re.Pattern[str]], ...]:
    """The wordings of credits over folded text, in the languages that are known."""
    out = []
    for words in _every():
        by, of, into = map(any_of, (words.by, words.of, words.into))
        dated = rf"(?P<name>[^\n.;|()\s][^\n.;|()]{{0,80}}?)(?=\s+{any_of(words.on)}\s+\d|\s*(?:[,;.|\n)]|$))"
        tongue = rf"(?:\s+{any_of(words.tongues)}\s+(?:el\s+)?\w+)?"
        at_first, published = any_of(words.at_first), any_of(words.published)
        before = rf"(?:{at_first}\s+{published}|{published}\s+{at_first}|(?m:^)\W{{0,3}}{published})"
        written = rf"(?:{into}\s+\w+\s+(?={by}\b))?"
        label, forms = any_of(words.translation), any_of(words.forms)
        for how, pattern in (
            (Passage.SOURCE, rf"\b{any_of(words.reported)}\s+{_NAME}"),
            (Passage.TRANSLATION, rf"\b{label}(?:\s*:|\s+{forms})\s+{_NAME}"),
            (Passage.TRANSLATION, rf"\b{label}\b[^\n:]{{0,40}}:[^\n]{{0,40}}?\b{forms}\s+{_NAME}"),
            (Passage.TRANSLATION, rf"\b{any_of(words.translated)}{tongue}\s+{by}\s+{_NAME}"),
            (Passage.SOURCE, rf"\b{before}\s+{written}(?:{by}|{into})\s+{dated}"),
            (Passage.REPUBLICATION, rf"\b{any_of(words.again)}\s+(?:{by}|{of})\s+{_NAME}"),
        ):
            out.append((how, compiled(pattern)))
    return tuple(out)
