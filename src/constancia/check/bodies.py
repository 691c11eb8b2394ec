"""Which body a claim is about: named by its own words, or by the document around it, or by nobody."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache

from constancia.check.around.surroundings import around, opening
from constancia.check.case import Case
from constancia.compiled import compiled
from constancia.language import language
from constancia.language.shape.matching import Matching
from constancia.lean import dataclass
from constancia.model.actors import Organization
from constancia.model.claims import Claim
from constancia.model.events import fold
from constancia.model.ports import RecordView
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks.countries import find

_WORD = compiled(r"[^\W_]+(?:-[^\W_]+)*")
_PLACE_ENDINGS = 5
"""Letters that a name of a people may have more than the name of its country: Perú, peruanas."""


class Named(StrEnum):
    """Where the body is named."""

    CLAIM = "claim"
    SENTENCE = "sentence"
    OPENING = "opening"
    """In the dateline or the headline."""
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class BodyRead:
    """The body that a claim is about."""

    body: Organization | None
    """None where nothing names one that the record knows."""
    named: Named | None = None
    elsewhere: bool = False
    """Whether the claim names a body, and it is none of the record's."""
    among: frozenset[str] | None = None
    """Where no body is told for sure: the ids of those that the claim's words leave open; None where it names none."""


def body_of(claim: Claim, case: Case, view: RecordView) -> BodyRead:
    """The body of a claim, by its own words first, then by the sentence, the opening and the rest of the text."""
    words = language(case.document.language).matching
    said = str(claim.value.get("body", ""))
    candidates = [body for body in view.bodies() if _could_be(said, body, words)]
    if said and not candidates:
        if not _is_decided_on(claim, case, view, said):
            return BodyRead(None, elsewhere=True)
        said, candidates = "", list(view.bodies())
    certain = [body for body in candidates if _certainly(said, body, words)]
    if len(certain) == 1:
        return BodyRead(certain.pop(), Named.CLAIM)
    candidates = certain or _large_enough(candidates, claim)
    text = case.document.text
    places = (
        (Named.SENTENCE, " ".join(around(text, span) for span in claim.evidence)),
        (Named.OPENING, f"{case.document.title or ''}\n{opening(text)}"),
        (Named.DOCUMENT, text),
    )
    for where, stretch in places:
        named = [body for body in candidates if names(stretch, body)]
        if where is Named.DOCUMENT:
            named = [body for body in named if _mostly_about(text, case.document.language, body)]
        if len(named) > 1:
            named = _told_apart(named, dict.fromkeys((places[0][1], stretch)), text, words) or named
        if len(named) == 1:
            return BodyRead(named[0], where)
        if named:
            break
    return BodyRead(None, among=frozenset(body.id for body in candidates) if said else None)


def _large_enough(bodies: list[Organization], claim: Claim) -> list[Organization]:
    """The bodies that have the seats for the votes told: 430 votes are none of a Senate."""
    votes = sum(count for name in ("for", "against", "abstain") if isinstance(count := claim.value.get(name), int))
    return [body for body in bodies if body.seats is None or votes <= body.seats + _CHAIR] or bodies


_CHAIR = 1
"""Votes that may be cast beside those of the seats: that of a president of the house who is no member."""


def _told_apart(bodies: list[Organization], stretches: Iterable[str], text: str, words: Matching) -> list[Organization]:
    """The one of several bodies named that is meant, by the first stretch that tells it; none where nothing does."""
    houses = (_one_house(bodies, stretch, words) for stretch in stretches)
    return next(filter(None, houses), []) or _of_nations(bodies, opening(text))


def _one_house(bodies: list[Organization], sentence: str, words: Matching) -> list[Organization]:
    """Of the two houses of one country the one of which a sentence speaks, but for where a measure goes or comes from.

    "Senators backed it 51–50 and sent it to the House" is about the Senate. None where it speaks of both or of neither.
    """
    if len({body.country for body in bodies}) > 1 or len(bodies) != len(_HOUSES):
        return []
    house = compiled(rf"(?<!\w)(?:{words.sent})(?:{words.upper}|{words.lower})(?!\w)")
    told = house.sub(" ", fold_in_place(sentence))
    upper, lower = (re.search(rf"(?<!\w)(?:{one})(?!\w)", told) is not None for one in (words.upper, words.lower))
    if upper == lower:
        return []
    return [body for body in bodies if _is_upper(body, words) is upper]


_HOUSES = ("upper", "lower")


def _is_upper(body: Organization, words: Matching) -> bool:
    every = " . ".join(name for names in body.names.values() for name in names)
    return re.search(rf"(?<!\w)(?:{words.upper})(?!\w)", fold_in_place(every)) is not None


def _of_nations(bodies: list[Organization], text: str) -> list[Organization]:
    """The body of no country, where a place of its own opens the text: what nations vote on names nations."""
    first = [(found.start(), body) for body in bodies if body.places and (found := _places(body.places).search(text))]
    return [body for start, body in first if body.country is None and start == min(first, key=lambda one: one[0])[0]]


def _is_decided_on(claim: Claim, case: Case, view: RecordView, said: str) -> bool:
    """Whether the body is only part of what another decided: "an accord on its General Assembly passed in Congress"."""
    measure, own = fold_in_place(str(claim.value.get("measure", ""))), fold_in_place(said)
    sentence = fold_in_place(" ".join(around(case.document.text, span) for span in claim.evidence)).replace(own, " ")
    known = {fold_in_place(name) for body in view.bodies() for every in body.names.values() for name in every}
    decided = any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", sentence) for name in known)
    return decided and own in measure and own != measure


def countries_told(claim: Claim, case: Case) -> set[str]:
    """The countries that a claim's sentences and the opening of its document name."""
    text = case.document.text
    stretches = dict.fromkeys([*(around(text, span) for span in claim.evidence), opening(text)])
    return {code for one in stretches for code in _countries(one, case.document.language)}


def _could_be(said: str, body: Organization, words: Matching) -> bool:
    """Whether words for a body leave open that it is this one; no words do."""
    mine = _vocabulary(body)
    rest = {
        word
        for word in _words(compiled(words.sole).sub(" ", fold_in_place(said)))
        if word not in mine and len(word) > 1 and word not in words.stopwords
    }
    if names(said, body):
        return not rest & words.other_chambers
    return rest <= words.chambers


def _certainly(said: str, body: Organization, words: Matching) -> bool:
    """Whether words for a body name this one and no other of the kind."""
    return names(said, body) or any(
        set(_words(name)) <= set(_words(said))
        and not set(_words(name)) <= words.chambers | words.stopwords
        and (" " in name or name in said)  # "los diputados" are those of any house, «Diputados» is one
        for every in body.names.values()
        for name in every
    )


def _mostly_about(text: str, code: str, body: Organization) -> bool:
    """Whether a text names the body's country as often as any other: one mention in passing names no body."""
    counted = _countries(text, code)
    ours = max(counted.get(body.country or "", 0), _times_named(text, body.places))
    return all(count <= ours for country, count in counted.items() if country != body.country)


@lru_cache(maxsize=4)
def _countries(text: str, code: str) -> dict[str, int]:
    return dict(Counter(country.code for country in find(text, fold_in_place(text), 0, len(text), code)))


@lru_cache(maxsize=64)
def _times_named(text: str, places: tuple[str, ...]) -> int:
    """How often a whole document names one of the places; kept for its other claims."""
    return len(_places(places).findall(text))


def names(text: str, body: Organization) -> bool:
    """Whether a text names the body's country or seat, or people called after it."""
    return bool(body.places) and _places(body.places).search(text) is not None


@lru_cache(maxsize=64)
def _places(places: tuple[str, ...]) -> re.Pattern[str]:
    """Places as written, in capitals, and the adjectives made from longer ones."""
    forms = []
    for place in places:
        forms.append(re.escape(place))
        forms.append(re.escape(place.upper()))
        stem = fold(place)
        if len(stem) >= 4 and " " not in stem:
            forms.append(rf"(?i:{re.escape(stem)})[a-zñíáé]{{1,{_PLACE_ENDINGS}}}")
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)")


def _vocabulary(body: Organization) -> frozenset[str]:
    return frozenset(word for every in body.names.values() for name in every for word in _words(name)) | frozenset(
        word for place in body.places for word in _words(place)
    )


@lru_cache(maxsize=1024)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text)))
