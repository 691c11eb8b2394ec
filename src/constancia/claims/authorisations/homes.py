"""The country whose bodies a text is about: what it calls `the country` is that one."""

from __future__ import annotations

from collections import Counter

from constancia.claims.authorisations.patterns import patterns
from constancia.claims.reading import Reading
from constancia.syntax.marks import countries

_OPENING = 4000
"""Code points from the beginning of a text in which its bodies are looked for, and the country that it is about."""
_SOIL = 24
"""Code points before a country in which stands what is its own: `territorio uruguayo`."""
_HEADED = 48
"""Code points before a country in which stands who leads it: `presidente de la República de`."""
_AFTER, _BEFORE = 26, 4
"""Code points between a body and its country: `Congreso de la República del Perú`, `Peru's Congress`."""


def home(reading: Reading) -> str | None:
    """The ISO code of the country whose bodies the text names most often with it; None where it names none so."""
    return reading.once(_home)


def first_but(reading: Reading, others: frozenset[object]) -> str | None:
    """The country that the text names first, besides others and those of which it only says who leads them."""
    text, folded, p = reading.text, reading.folded, patterns(reading.language.code)
    for country in countries.find(text, folded, 0, min(len(text), _OPENING), reading.language.code):
        led = p.headed.search(folded, max(0, country.start - _HEADED), country.start)
        if country.code not in others and led is None:
            return country.code
    return None


def _home(reading: Reading) -> str | None:
    text, folded, p = reading.text, reading.folded, patterns(reading.language.code)
    stop = min(len(text), _OPENING)
    found = countries.find(text, folded, 0, stop, reading.language.code)
    counted: Counter[str] = Counter()
    for body in p.bodies.finditer(folded, 0, stop):
        if p.heads.fullmatch(body.group()):
            continue  # any country's president may be spoken of
        for country in found:
            before = 0 <= body.start() - country.end <= _BEFORE
            gap = folded[body.end() : country.start]
            behind = 0 < len(gap) <= _AFTER and ((country.adjective and gap == " ") or p.belongs.fullmatch(gap))
            if before or behind:
                counted[country.code] += 1
    for country in found:
        if country.adjective and p.home_soil.search(folded, max(0, country.start - _SOIL), country.start):
            counted[country.code] += 1
    ranked = counted.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def owner(reading: Reading) -> str | None:
    """The only country of which the text says that a mission is its own: `Canada's combat mission in Iraq`."""
    return reading.once(_owner)


def _owner(reading: Reading) -> str | None:
    text, folded, p = reading.text, reading.folded, patterns(reading.language.code)
    owned: set[str] = set()
    for country in countries.find(text, folded, 0, len(text), reading.language.code):
        behind = p.own_mission.match(folded, country.end)
        if behind is not None:
            owned.add(country.code)
    return owned.pop() if len(owned) == 1 else None
