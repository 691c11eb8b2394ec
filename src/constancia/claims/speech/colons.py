"""Sayings by a colon, headlines that name their source at an end, turns of transcripts, and posts signed below."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from constancia.claims.speech import clauses, sources
from constancia.claims.speech.sites import Statement
from constancia.claims.speech.sources import DASHES, Slice
from constancia.claims.speech.tokens import FAR, NEAR, Row, Unit
from constancia.compiled import compiled
from constancia.language.shape.speech import Frame, Speech

_NAME = 3
"""Words with capital letters alone that are a name before a colon."""
_TITLE = 5
"""Words, some in small letters, of an office that stands before a colon."""


HEADLINE = "statement.headline"
"""The rule of a name and a colon without a quotation, which is trusted only where the name is heard elsewhere."""


def of_colon(unit: Unit, speech: Speech, earlier: list[Statement]) -> Iterable[Statement]:
    """A speaker, a colon, and a quotation; in a headline or a line of a list, any words."""
    row = unit.tokens
    colon = next((k for k in range(1, len(row)) if row[k].low == ":"), None)
    if colon is None:
        yield from _tailed(unit, speech)
        return
    quoted, whole = row[colon + 1].kind == "q", row[colon + 2].kind != "w"
    # «Comentan que vendrá: “Ya veremos”, dijo»
    whole = whole and not (quoted and row[colon + 2].low == "," and clauses.told_after(row, colon + 2, speech))
    runs_on = colon + 1 == len(row)
    if (quoted and whole) or runs_on:
        source, cue = _speaker(row, colon, speech, earlier)
        if source is not None or cue is not None:
            said = [(colon + 1, colon + 2)] if quoted else []
            listed = any(one.cue == cue for one in earlier)
            yield Statement(
                unit, said, source, cue, direct=quoted, listed=listed, runs_on=runs_on, rule="statement.colon"
            )
    elif row[colon - 1].low in speech.follows:
        source, cue = _speaker(row, colon, speech, earlier)
        if source is not None:
            said = [(colon + 1, clauses.clause_end(row, colon + 1, speech))]
            yield Statement(unit, said, source, cue, frames=frozenset({Frame.TALLY}), rule="statement.colon")
    elif not unit.first:
        return
    elif colon <= NEAR and _heads(row, colon, speech) and len(row) - colon > 2:
        yield Statement(unit, [(colon + 1, len(row))], (0, colon), None, rule=HEADLINE)
    else:
        yield from _tailed(unit, speech)


def _tailed(unit: Unit, speech: Speech) -> Iterable[Statement]:
    """A headline whose source stands at its end: "Rates to rise: minister", "Rates to rise - Central Bank"."""
    row = unit.tokens
    behind = range(len(row) - 1, 3, -1) if unit.headline else ()
    mark = next((k for k in behind if row[k].low == ":" or row[k].low in DASHES), None)
    if mark is None or not 0 < len(row) - mark - 1 <= NEAR:
        return
    tail = (mark + 1, len(row))
    if all(token.kind == "w" and not token.finite for token in row[slice(*tail)]) and sources.speaks(row, tail, speech):
        yield Statement(unit, [(0, mark)], tail, None, rule=HEADLINE)


def _heads(row: Row, colon: int, speech: Speech) -> bool:
    """Whether the words before a colon may be who speaks: a name, an office."""
    words, behind = row[:colon], row[colon + 1 : len(row)]
    named = all((token.upper and token.kind == "w") or token.low in speech.prepositions for token in behind)
    speaking = speech.speakers | speech.documents
    if words[0].low in speech.labels or named or any(token.kind != "w" for token in words):
        return False  # who holds a post: «Ministro de Defensa: Ana Mora»
    if len(words) > _NAME and all(token.upper and token.low not in speaking for token in words):
        return False  # a title whose verb has a capital letter too: "Reid Addresses Munich Attack: …"
    named = all(token.upper or token.low in speech.prepositions | speech.determiners for token in words)
    return named or (len(words) <= _TITLE and words[0].low in speaking)


def _speaker(row: Row, colon: int, speech: Speech, earlier: list[Statement]) -> tuple[Slice | None, Slice | None]:
    """Who speaks behind a colon, and by which verb: whoever spoke before it, or the subject of its clause."""
    for made in reversed(earlier):
        if made.cue is not None and made.cue[0] < colon and not made.impersonal:
            return made.source, made.cue
    start = clauses.clause_start(row, colon, speech)
    told = (k for k in range(start + 1, colon) if row[k].finite)
    verb = next((k for k in told if colon - k <= NEAR), None)
    if verb is None:
        return ((0, colon) if colon <= NEAR and _heads(row, colon, speech) else None), None
    if row[verb].low in speech.being and any(token.low in speech.by - speech.of_whom for token in row[verb:colon]):
        return None, None  # «es definido por la cadena como:»
    left = sources.led(row, verb, start, speech)
    them = speech.determiners.intersection(speech.clitics)
    held = row[verb].low in speech.doing or any(token.low in them for token in row[left:verb])
    if held:
        return None, None  # «La oficina tiene entre sus tareas:», «La queja la presentó junto a Rey:»
    found = sources.before(row, left, speech)
    if found is None or not sources.heads(row, found, speech):
        return None, None  # "A rally by city leaders had one message:"
    near = row[found[0] - 1].low
    opens = found[0] == start or near in speech.that | {","} or row[start].low in speech.prepositions
    return (found, (verb, verb + 1)) if opens else (None, None)


_TAG = 4
"""Words before a bar that say what a post is about: "NOW | …"."""
_TURNS = 3
"""Lines that open with a name in capitals and a colon in what is a transcript, and no page with a dateline."""
_NAMED = compiled(r"^[ \t]*[A-ZÁÉÍÓÚÑÜ][A-ZÁÉÍÓÚÑÜ.' -]{2,40}:[ \t]", re.MULTILINE)


def signature(unit: Unit) -> Slice | None:
    """The author's name in a line that signs a post: a dash, the name, and the account in brackets."""
    row = unit.tokens
    end = next((index for index, token in enumerate(row[: NEAR + 1]) if token.low == "("), 0) if unit.bullet else 0
    account = end and row[end + 1].low == "@" and end + 3 < len(row)
    return (0, end) if account and all(token.kind == "w" for token in row[:end]) else None


def body(units: Sequence[Unit]) -> tuple[int, int] | None:
    """Where the words of a post begin and end in the text, without its tags and links; None where it tells nothing."""
    row = [token for unit in units for token in unit.tokens[: len(unit.tokens)]]
    places = [place for unit in units for place in zip(unit.tokens.starts, unit.tokens.ends, strict=True)]
    small = sum(token.kind == "w" and not token.upper for token in row)
    if not any(token.finite for token in row) and small < NEAR:
        return None
    first = next((index + 1 for index, token in enumerate(row[: _TAG + 1]) if token.low == "|"), 0)
    last = next((index for index, token in enumerate(row) if token.low in ("https", "http", "pic")), len(row))
    while row[first].kind == "p" and row[first].low not in "¿¡":
        first += 1
    while row[last - 1].kind == "p" and row[last - 1].low not in "?!)":
        last -= 1
    return places[first][0], places[last - 1][1]


def turn(unit: Unit, text: str, titles: frozenset[str]) -> tuple[Slice, int] | None:
    """Who has the floor in a transcript, and the first word said: "Mr SPEAKER: Order.", «El señor PRESIDENTE: …»."""
    row = unit.tokens
    colon = next((index for index, token in enumerate(row[:FAR]) if token.low == ":"), 0) if unit.first else 0
    if not colon or colon + 1 >= len(row):
        return None
    end = next((index for index, token in enumerate(row[:colon]) if token.low == "("), colon)
    shouted = [len(token.low) > 2 and text[row.starts[k] : row.ends[k]].isupper() for k, token in enumerate(row[:end])]
    if not any(shouted) or any(token.kind != "w" for token in row[:end]):
        return None
    titled = not shouted[0] and any(token.low in titles for token in row[:end])
    several = len(list(islice(_NAMED.finditer(text), _TURNS))) == _TURNS
    return ((0, end), colon + 1) if titled or (several and all(shouted)) else None
