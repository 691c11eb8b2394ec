"""Which event of the record a claim is about: from its own words, then from the document around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import lru_cache

from constancia.check.around.dates_known import elsewhen
from constancia.check.around.phrases import first
from constancia.check.around.surroundings import holding
from constancia.check.case import Case
from constancia.compiled import compiled
from constancia.language import language
from constancia.language.territories import territories
from constancia.lean import dataclass
from constancia.model.claims import Claim
from constancia.model.documents import Span
from constancia.model.entries import Entry
from constancia.model.events import Event
from constancia.model.time import edtf
from constancia.syntax.folding import fold_in_place

LONG = 20
"""Sentences before and behind a claim that are its paragraph at most, in a text that has no others."""


class Near(IntEnum):
    """How near to the claim its event is named."""

    NOT = 0
    DOCUMENT = 1
    """Somewhere in the text: the claim may be about it, and may not."""
    PARAGRAPH = 2
    """In its paragraph or the sentence before."""
    SENTENCE = 3


@dataclass(frozen=True, slots=True)
class EventRead:
    """The event that a claim is about."""

    entry: Entry | None
    """None where nothing names one, or several are named equally near."""
    near: Near = Near.NOT


def event_of(claim: Claim, case: Case, events: Sequence[Entry]) -> EventRead:
    """The event of a claim among those of the record."""
    rated = sorted(((_nearness(claim, case, entry), entry.id, entry) for entry in events), reverse=True)
    if not rated or rated[0][0] is Near.NOT or (len(rated) > 1 and rated[1][0] is rated[0][0]):
        return EventRead(None)
    return EventRead(rated[0][2], rated[0][0])


def named_in(folded: str, event: Event) -> bool:
    """Whether a folded text speaks of the event: by one of its names, or by words of its kind."""
    names = (event.name_es, event.name_en, *event.aliases)
    return bool(first(folded, names, whole=True) or first(folded, event.words))


def named_anywhere(case: Case, event: Event) -> bool:
    """Whether the text of a document speaks of the event."""
    names = (event.name_es, event.name_en, *event.aliases)
    return holds(case, names, whole=True) or holds(case, event.words)


def holds(case: Case, phrases: Iterable[str], *, whole: bool = False) -> bool:
    """Whether the text of a document holds one of the phrases; asked once for its claims."""
    asked = tuple(phrases)
    return case.once(None, (holds, asked, whole), lambda: first(case.marks.folded, asked, whole=whole) is not None)


def place_named(case: Case, where: Sequence[str]) -> bool:
    """Whether the document names one of the places."""
    return not where or holds(case, where) or first(fold_in_place(case.document.title or ""), where) is not None


def sentence_of(case: Case, span: Span) -> Span:
    """The sentences in which a span lies."""
    inside = holding(case.marks.sentences, span)
    return case.document.span(inside[0].start, inside[-1].end) if inside else span


def paragraph_of(case: Case, span: Span) -> Span:
    """The paragraph in which a span lies, and the sentence before it."""
    every = case.marks.sentences
    inside = holding(every, span)
    if not inside:
        return span
    first, last = inside[0], inside[-1]
    start, end = max(0, first.index - 1), last.index
    while start > max(0, first.index - LONG) and every[start - 1].paragraph == first.paragraph:
        start -= 1
    while end + 1 < min(len(every), last.index + LONG) and every[end + 1].paragraph == last.paragraph:
        end += 1
    return case.document.span(every[start].start, every[end].end)


def _nearness(claim: Claim, case: Case, entry: Entry) -> Near:
    event = Event.from_entry(entry)
    if not place_named(case, event.where):
        return Near.NOT
    sentence = sentence_of(case, claim.span)
    folded = fold_in_place(sentence.quote)
    words = language(case.document.language).facts
    if first(folded, words.other_causes) or _other_time(claim, case, event, sentence):
        return Near.NOT
    if _other_place(claim, case, event, sentence.quote):
        return Near.NOT
    said = fold_in_place(" ".join(str(claim.value.get(key, "")) for key in ("scope", "place")))
    if named_in(folded, event) or named_in(said, event):
        return Near.SENTENCE
    if named_in(fold_in_place(paragraph_of(case, claim.span).quote), event):
        return Near.PARAGRAPH
    return Near.DOCUMENT if named_anywhere(case, event) else Near.NOT


def _other_time(claim: Claim, case: Case, event: Event, sentence: Span) -> bool:
    period = edtf(event.period or "../..")
    for key in ("period", "as_of"):
        if key in claim.value and not edtf(str(claim.value[key])).overlaps(period):
            return True
    published = edtf(case.as_of).last if case.as_of else None
    if published and period.first and published < period.first:
        return True
    return elsewhen(case, sentence, period)


def _other_place(claim: Claim, case: Case, event: Event, sentence: str) -> bool:
    """Whether the sentence or the claim puts the harm into another country."""
    folded = fold_in_place(sentence)
    own = {event.country}
    here = first(folded, event.where) is not None
    place = str(claim.value.get("place", ""))
    elsewhere = _countries(place, case.document.language) - own
    if elsewhere and not first(fold_in_place(place), event.where):
        return True
    return bool(_countries(sentence, case.document.language) - own) and not here and not named_in(folded, event)


_NO_COUNTRY = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
"""Codes of unions, and of no place: the United Nations are nowhere."""


@lru_cache(maxsize=4)
def _country_names(code: str) -> tuple[re.Pattern[str], dict[str, str]]:
    names = {name: key for key, name in territories(code).items() if len(key) == 2 and key not in _NO_COUNTRY}
    longest = sorted(names, key=lambda name: (-len(name), name))
    return compiled(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)"), names


def _countries(text: str, code: str) -> frozenset[str]:
    """The countries that a text names as they are written: Reunión, not a reunión."""
    pattern, names = _country_names(code)
    return frozenset(names[found] for found in pattern.findall(text))
