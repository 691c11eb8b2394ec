"""The noun phrase behind a verb of saying or a phrase such as "according to": who speaks."""

from __future__ import annotations

from constancia.claims.speech.sources import Row, Slice, nominal
from constancia.language.shape.speech import Speech

_REACH = 24
"""Words that a source may have, as before a verb."""


def _past_adjunct(row: Row, start: int, limit: int, speech: Speech) -> int | None:
    """Where the subject begins after «dijo a la salida el jefe»: what stands between opens with a preposition."""
    if start >= limit or row[start].low not in speech.prepositions or row[start].low in speech.of:
        return start
    small = speech.prepositions | speech.determiners
    for probe in range(start + 2, limit):
        token, before = row[probe], row[probe - 1]
        if token.kind != "w" or token.low in speech.breaks:
            return None
        if token.low in speech.determiners and before.low not in speech.prepositions | speech.determiners:
            return probe
        if token.upper and not before.upper and before.low not in small:
            return probe
    return None


def after(row: Row, start: int, speech: Speech, stop: int | None = None) -> Slice | None:
    """The noun phrase that follows a verb or a phrase such as "according to", with the name in apposition to it."""
    limit = min(len(row), start + _REACH) if stop is None else min(stop, start + _REACH)
    opened = _past_adjunct(row, start, limit, speech)
    if opened is None:
        return None
    index = opened
    while index < limit and _passing(row, index, limit, speech):
        if index > opened and row[index].low in speech.prepositions:
            return after(row, index, speech, stop)  # «dijo ayer en entrevista con el diario»
        index += 1
    first = index
    while index < limit:
        token = row[index]
        if token.low == "(":
            closing = next((k for k in range(index + 1, limit) if row[k].low == ")"), None)
            if closing is None:
                break
            index = closing + 1
            continue
        if token.kind != "w" or token.low in speech.breaks:
            break
        if token.finite and not _participle(row, first, index, speech):
            break
        if index > first and (
            (token.low in speech.times - speech.determiners - speech.prepositions and not _surname(row, index, speech))
            or (token.low in speech.prepositions and token.low not in speech.phrase_prepositions)
            or (token.low[0].isdigit() and not _numbered(row, index, limit, speech))
        ):
            break
        index += 1
    while index > first + 1 and row[index - 1].low in speech.join | speech.prepositions:
        index -= 1
    if index == first or not nominal(row, first, index, speech):
        return None
    end = index
    if index + 1 < limit and row[index].low == ",":
        name = index + 1
        while (
            name < limit
            and row[name].kind == "w"
            and (row[name].upper or row[name].low in speech.name_links | speech.linked)
        ):
            name += 1
        closed = name >= len(row) or row[name].kind != "w"
        if name > index + (2 if row[index - 1].upper else 1) and row[name - 1].upper and closed:
            end = name
    return first, end


def _surname(row: Row, index: int, speech: Speech) -> bool:
    """Whether what may be a month is part of a name: "Saleem Jan"; no day, and no number behind it."""
    behind = row[index + 1].low if index + 1 < len(row) else ""
    named = row[index].upper and row[index - 1].upper and row[index].low not in speech.days
    return named and row[index - 1].low not in speech.times and not behind[:1].isdigit()


def _passing(row: Row, index: int, limit: int, speech: Speech) -> bool:
    """Whether a word between a verb and its subject says when or how."""
    low = row[index].low
    if low.endswith(speech.manner):
        return True
    if low not in speech.times and low not in speech.adverbs:
        return False
    return low not in speech.determiners or _time_after(row, index, limit, speech)


def _participle(row: Row, first: int, index: int, speech: Speech) -> bool:
    """Whether what looks like a verb stands before its noun: "a just-released poll", "a newly uncovered email"."""
    before = row[index - 1].low if index > first else ""
    led = before in speech.determiners or before in speech.adverbs or before.endswith(speech.manner)
    return led and row[index].low.endswith(speech.finite_endings) and row[index].low not in speech.finite


def _numbered(row: Row, index: int, limit: int, speech: Speech) -> bool:
    """Whether a number belongs to a document: «el artículo 92 de la Constitución», "Decree 40 of May"."""
    if row[index - 1].low not in speech.documents:
        return False
    return index + 1 >= limit or row[index + 1].kind == "p" or row[index + 1].low in speech.prepositions


def _time_after(row: Row, index: int, limit: int, speech: Speech) -> bool:
    follows = row[index + 1].low if index + 1 < limit else ""
    return follows in speech.times and follows not in speech.determiners


def apposed_name(row: Row, comma: int, speech: Speech) -> Slice | None:
    """The name that a comma sets beside a description: "a news site, Dakar Direct"."""
    start = end = comma + 1
    while end < len(row) and row[end].kind == "w" and (row[end].upper or row[end].low in speech.name_links):
        end += 1
    closed = end < len(row) and row[end].low in (",", ".", ";", ")")
    return (start, end) if closed and end > start and row[end - 1].upper and not row[comma - 1].upper else None
