"""Claims of kind `date`: expressions that place a public event which the report is about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from constancia.claims.reading import Draft, Reading
from constancia.language import language as language_of
from constancia.language.shape.events import EventWords
from constancia.model.claims import ClaimKind, Modality
from constancia.syntax.marks.dates import DateMark
from constancia.syntax.marks.patterns import any_of

_HEAD = 80
"""Code points on either side of a date within which its line must end for it to be a time stamp."""
_STAMP = re.compile(r"[\s\d.,:;|/()·•-]*(?:h|hs|hrs|horas|hours|am|pm|gmt|utc|por|by)?[\s\d.,:;|/()·•-]*")
_CLAUSE_END = re.compile(r"[,;:()—–“”«»\"\n]|\.\s")
_CLAUSE = 120


class _Words:
    """The patterns of one language, compiled once."""

    def __init__(self, events: EventWords) -> None:
        self.economy = re.compile(rf"\b{any_of(events.economy)}")
        self.publication = re.compile(rf"\b{any_of(events.publication)}")
        self.public = re.compile(rf"\b{any_of(events.public)}")
        self.opening = frozenset(events.opening)
        self.closing = frozenset(events.closing)


@lru_cache(maxsize=4)
def _words(code: str) -> _Words:
    return _Words(language_of(code).events)


def read(reading: Reading) -> Iterable[Draft]:
    """The claims of this kind, in text order."""
    words = _words(reading.language.code)
    public = {sentence.index for sentence in reading.sentences_with("date")}
    for mark in reading.dates:
        sentence = reading.sentence_at(mark.start)
        if sentence is None or sentence.index not in public:
            continue
        if _is_frame(reading, mark, words) or _is_vague(reading, mark) or _is_of_money(reading, mark, words):
            continue
        yield _draft(reading, mark, words)


def _draft(reading: Reading, mark: DateMark, words: _Words) -> Draft:
    start, date = mark.start, mark.date
    if mark.bound:
        word = " ".join(reading.folded[mark.outer : mark.start].split())
        if word in words.opening:
            start, date = mark.outer, date and f"{date.partition('/')[0]}/.."
        elif word in words.closing:
            start, date = mark.outer, date and f"../{date.rpartition('/')[2]}"
    span = reading.span(start, mark.end)
    value: dict[str, object] = {"expression": span.quote, "anchor": mark.anchor}
    if date:
        value["date"] = date
    return Draft(kind=ClaimKind.DATE, evidence=(span,), value=value, inferred=mark.inferred, modality=Modality.ASSERTED)


def _is_frame(reading: Reading, mark: DateMark, words: _Words) -> bool:
    """Whether the date belongs to the text and not to what it reports: dateline, time stamp, credit."""
    if mark.body is not None:
        return True
    text = reading.text
    line = max(text.rfind("\n", max(0, mark.start - _HEAD), mark.start) + 1, mark.start - _HEAD, 0)
    ends = text.find("\n", mark.end, mark.end + _HEAD)
    before = text[line : mark.start]
    at_line_start = line == 0 or text[line - 1] == "\n"
    if at_line_start:
        after = text[mark.end : ends if ends >= 0 else mark.end + _HEAD]
        whole = ends >= 0 or mark.end + len(after) == len(text)
        if whole and _STAMP.fullmatch(before) and _STAMP.fullmatch(after):
            return True
    sentence = reading.sentence_at(mark.start)
    return sentence is not None and bool(
        words.publication.search(reading.folded, sentence.start, min(sentence.end, sentence.start + 400))
    )


def _is_vague(reading: Reading, mark: DateMark) -> bool:
    """Whether the expression dates nothing that could be looked up, or belongs to the speech of a quotation."""
    if mark.vague or mark.meaning == "none":
        return True
    if mark.meaning in ("deictic", "tomorrow"):
        following = re.match(r"\W*(\w+)", reading.folded[mark.end : mark.end + 40])
        if following is not None and following[1] in reading.language.posts.heads:
            return True  # `Ana Paz, hoy embajadora en Lima`
        return any(quote.start <= mark.start < quote.end for quote in reading.quotes)
    return False


def _is_of_money(reading: Reading, mark: DateMark, words: _Words) -> bool:
    folded = reading.folded
    ends = [m.end() for m in _CLAUSE_END.finditer(folded, max(0, mark.start - _CLAUSE), mark.start)]
    start = ends[-1] if ends else max(0, mark.start - _CLAUSE)
    stop = _CLAUSE_END.search(folded, mark.end, mark.end + _CLAUSE)
    end = stop.start() if stop else min(len(folded), mark.end + _CLAUSE)
    return bool(words.economy.search(folded, start, end)) and not words.public.search(folded, start, end)
