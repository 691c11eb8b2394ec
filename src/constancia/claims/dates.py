"""Claims of kind `date`: expressions that place a public event which the report is about."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from constancia.claims.reading import Draft, Reading
from constancia.compiled import compiled
from constancia.language import language as language_of
from constancia.language.shape.events import EventWords
from constancia.model.claims import ClaimKind, Modality
from constancia.syntax.marks.dates import DateMark
from constancia.syntax.marks.patterns import any_of

_HEAD = 80
"""Code points on either side of a date within which its line must end for it to be a time stamp."""
_MARKS = r"[\s\d.,:;|/()·•-]*"
_CLOCK = compiled(r"[\s,|-]{1,3}\d{1,2}:\d{2}")
_RULE = compiled(r"\s[-–—|]\s")
_CLAUSE_END = compiled(r"[,;:()—–“”«»\"\n]|\.\s")
_CLAUSE = 120
_POST = compiled(r"\s*[-–—].{0,80}\(@\w+\)\s*")
"""What stands before the day of a post that is quoted whole."""
_CITED = compiled(r"(?:[-–]\d{2,4})?\)")
_NAME = 40
"""Code points around a date in which a name that holds it stands."""
_NO_MARKS = str.maketrans("", "", "-/.")


class _Words:
    """The patterns of one language, compiled once."""

    def __init__(self, events: EventWords) -> None:
        self.economy = compiled(rf"\b{any_of(events.economy)}")
        self.publication = compiled(rf"\b{any_of(events.publication)}")
        self.public = compiled(rf"\b{any_of(events.public)}")
        self.stamp = compiled(rf"{_MARKS}{any_of(events.stamp)}?{_MARKS}")
        self.called = compiled(rf"\b(?:{events.yearly})\s(?:del?\s|for\s|of\s)?(?:(?:ano|year|fiscal)\s){{0,2}}$")
        self.calling = compiled(rf"\s(?:{events.yearly})\b")
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
    text = reading.text
    if any(
        name.start < mark.start and mark.end < name.end
        for name in reading.names_in(mark.start - _NAME, mark.end + _NAME)
    ):
        return True  # `Victor Sunday Ibanga`
    line = text[text.rfind("\n", 0, mark.start) + 1 : mark.start]
    if _POST.fullmatch(line):
        return True  # `— Ann Lee (@annlee) June 20, 2019`
    year = mark.meaning == "year"
    cited = year and text[mark.start - 1 : mark.start] == "(" and _CITED.match(text, mark.end)
    if mark.body is not None or cited or _is_stamp(reading, mark, words):  # `resolution 2719 (2023)`, `(1979-90)`
        return True
    folded = reading.folded
    if year and (words.called.search(folded, mark.start - _NAME, mark.start) or words.calling.match(folded, mark.end)):
        return True
    sentence = reading.sentence_at(mark.start)
    return sentence is not None and bool(
        words.publication.search(reading.folded, sentence.start, min(sentence.end, sentence.start + 400))
    )


def _is_stamp(reading: Reading, mark: DateMark, words: _Words) -> bool:
    """Whether the date stamps the text: in a line of its own, or in figures with a time or between two dashes."""
    text, folded = reading.text, reading.folded
    if text[mark.start : mark.end].translate(_NO_MARKS).isdigit():
        ruled = _RULE.match(text, mark.end) and _RULE.fullmatch(text, max(0, mark.start - 3), mark.start)
        if ruled or _CLOCK.match(text, mark.end):
            return True
    line = max(text.rfind("\n", max(0, mark.start - _HEAD), mark.start) + 1, mark.start - _HEAD, 0)
    if line and text[line - 1] != "\n":
        return False
    ends = text.find("\n", mark.end, mark.end + _HEAD)
    stop = ends if ends >= 0 else min(mark.end + _HEAD, len(text))
    whole = ends >= 0 or stop == len(text)
    return whole and all(words.stamp.fullmatch(folded, *part) for part in ((line, mark.start), (mark.end, stop)))


def _is_vague(reading: Reading, mark: DateMark) -> bool:
    """Whether the expression dates nothing that could be looked up, or belongs to the speech of a quotation."""
    if mark.vague or mark.meaning == "none":
        return True
    if mark.meaning in ("deictic", "tomorrow"):
        return any(quote.start <= mark.start < quote.end for quote in reading.quotes)
    return False


def _is_of_money(reading: Reading, mark: DateMark, words: _Words) -> bool:
    folded = reading.folded
    ends = [m.end() for m in _CLAUSE_END.finditer(folded, max(0, mark.start - _CLAUSE), mark.start)]
    start = ends[-1] if ends else max(0, mark.start - _CLAUSE)
    stop = _CLAUSE_END.search(folded, mark.end, mark.end + _CLAUSE)
    end = stop.start() if stop else min(len(folded), mark.end + _CLAUSE)
    return bool(words.economy.search(folded, start, end)) and not words.public.search(folded, start, end)
