"""The country whose bodies a text is about: what it calls `the country` is that one."""

from __future__ import annotations

from collections import Counter

from constancia.claims.authorisations.patterns import patterns
from constancia.claims.reading import Reading
from constancia.syntax.marks import countries

_OPENING = 4000
"""Code points from the beginning of a text in which its bodies are looked for."""
_FIRST = 1200
_AFTER, _BEFORE = 26, 4
"""Code points between a body and its country: `Congreso de la República del Perú`, `Peru's Congress`."""


def home(reading: Reading) -> str | None:
    """The ISO code of the country whose bodies the text names most often with it; None where it names none so."""
    return reading.once(_home)


def first_but(reading: Reading, other: object) -> str | None:
    """The country that the text's opening names first, besides another."""
    stop = min(len(reading.text), _FIRST)
    found = countries.find(reading.text, reading.folded, 0, stop, reading.language.code)
    return next((country.code for country in found if country.code != other), None)


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
    ranked = counted.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]
