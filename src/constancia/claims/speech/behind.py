"""The noun phrase behind a verb of saying or a phrase such as "according to": who speaks."""

from __future__ import annotations

from constancia.claims.speech.sources import Slice, nominal, past_time, phrase_at, voicing
from constancia.claims.speech.tokens import FAR, Row
from constancia.language.shape.speech import Speech


def _past_adjunct(row: Row, start: int, limit: int, speech: Speech) -> int | None:
    """Where the subject begins after «dijo a la salida el jefe»: what stands between opens with a preposition."""
    if row[start].low in speech.to_whom and (size := phrase_at(row, start + 1, speech.hearers)):
        start += 1 + size  # «dijo a Efe | Ana Mora»
    led = row[start].low in speech.of and row[start - 1].low in speech.purpose  # «dijo horas después | de la marcha»
    if start >= limit or not (led or row[start].low in speech.prepositions - speech.of):
        return start
    small = speech.prepositions | speech.determiners
    for probe in range(start + 2, limit):
        token, before = row[probe], row[probe - 1]
        if token.kind != "w" or token.low in speech.breaks:
            return None
        if token.low in speech.determiners - speech.prepositions and not token.upper and before.low not in small:
            return probe
        if token.upper and not before.upper and before.low not in small:
            return probe
    return None


def after(row: Row, start: int, speech: Speech, stop: int | None = None) -> Slice | None:
    """The noun phrase that follows a verb or a phrase such as "according to", with the name in apposition to it."""
    limit = min(len(row) if stop is None else stop, start + FAR)
    if speech.voicing and row[start - 1].low.endswith(speech.plural_endings) and voicing(row, start, speech):
        return after(row, start + 1, speech, stop)  # «dijeron desde la bancada»
    opened = _past_adjunct(row, start, limit, speech)
    if opened is None or row[opened].low in speech.join:
        return None  # «recuerda y cita», and no subject
    first = past_time(row, opened, speech)
    if first > opened and row[first].low in speech.prepositions:
        return after(row, first, speech, stop)  # «dijo el pasado verano en Lima»
    while first < limit and _passing(row, first, speech):
        if first > opened and row[first].low in speech.prepositions:
            return after(row, first, speech, stop)  # «dijo ayer en entrevista con el diario»
        first += 1
    end = first
    while end < limit:
        if row[end].low == "(":
            closing = next((k for k in range(end + 1, limit) if row[k].low == ")"), None)
            if closing is None:
                break
            end = closing + 1
        elif _stops(row, first, end, speech):
            break
        else:
            end += 1
    small = speech.join | speech.prepositions | speech.determiners | speech.adverbs
    while end > first + 1 and (row[end - 1].low in small or row[end - 1].low.endswith(speech.manner)):
        end -= 1
    owned = row[first].low in speech.of_whom and not row[first].upper  # «exclamó antes | de retirarse»
    if end == first or owned or not nominal(row, first, end, speech):
        return None
    name = _name_end(row, end, speech.name_links) if row[end].low == "," else end
    closed = row[name].kind != "w" and row[name - 1].upper
    return first, name if closed and name > end + (2 if row[end - 1].upper else 1) and end + 1 < limit else end


def _stops(row: Row, first: int, index: int, speech: Speech) -> bool:
    """Whether a noun phrase that begins at `first` has ended before a token."""
    token = row[index]
    if token.kind != "w" or token.low in speech.breaks | speech.impersonal:
        return True
    if token.finite and not _participle(row, first, index, speech):
        return True
    to_do = token.low.endswith(speech.infinitive_endings) and not token.upper
    if to_do and token.low not in speech.not_infinitives and row[index - 1].low not in speech.prepositions:
        return True  # «Según el investigador | sentarse a beber»
    if index == first:
        return False
    before = row[index - 1]
    small = speech.prepositions | speech.determiners | speech.join | speech.times
    own = token.low in (speech.articles or speech.determiners - speech.prepositions) and not token.upper
    if own and before.low not in small and (before.upper or speech.articled):
        return True  # "According to Mayor Lee | the bridge will stay shut", «anunció la empresa | el cierre»
    named = token.upper and before.upper  # "Saleem Jan"
    if token.low in speech.times - speech.determiners - speech.prepositions and not named:
        return True
    closed = row[index + 1].kind == "p" or row[index + 1].low in speech.prepositions
    numbered = closed and before.low in speech.documents  # «el artículo 92 de la Constitución», "Decree 40 of May"
    if token.low.isdigit() and before.upper and row[index + 1].kind == "p":
        return False  # «según el ECU 911, el IESS y la Cruz Roja»
    if token.low in speech.counting and phrase_at(row, index, speech.quantities):
        return True  # "according to police | more than 40"
    governs = token.low in speech.prepositions and token.low not in speech.phrase_prepositions
    return governs or (token.low[-1].isdigit() and not numbered)


def _passing(row: Row, index: int, speech: Speech) -> bool:
    """Whether a word between a verb and its subject says when or how."""
    low, follows = row[index].low, row[index + 1].low
    if low in speech.determiners:
        return low in speech.times | speech.adverbs and follows in speech.times - speech.determiners
    return low in speech.times or low in speech.adverbs or low.endswith(speech.manner)


def _manner(low: str, speech: Speech) -> bool:
    """Whether a word says how: "newly", no "family"."""
    return low.endswith(speech.manner) and low not in speech.speakers


def _participle(row: Row, first: int, index: int, speech: Speech) -> bool:
    """Whether what looks like a verb stands before its noun: "a just-released poll", "a newly uncovered email"."""
    before = row[index - 1].low
    led = index > first and (before in speech.determiners or _manner(before, speech))
    return led and row[index].low.endswith(speech.finite_endings)


def _name_end(row: Row, comma: int, links: frozenset[str]) -> int:
    """Where the name ends that begins behind a comma."""
    end = comma + 1
    while row[end].upper or row[end].low in links:
        end += 1
    return end


def apposed_name(row: Row, comma: int, speech: Speech) -> Slice | None:
    """The name that a comma sets beside a description: "a news site, Dakar Direct"."""
    end = _name_end(row, comma, speech.name_links)
    named = end > comma + 1 and row[end - 1].upper and not row[comma - 1].upper
    return (comma + 1, end) if named and row[end].low in (",", ".", ";", ")") else None
