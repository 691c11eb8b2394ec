"""Sayings by a colon: "Ruiz: “…”", and headlines that name their source at an end."""

from __future__ import annotations

from collections.abc import Iterable

from constancia.claims.speech import clauses, sources
from constancia.claims.speech.sayings import DASHES, Statement
from constancia.claims.speech.sources import Row, Slice
from constancia.claims.speech.tokens import Unit
from constancia.language.shape.speech import Frame, Speech

_TAIL = 6
"""Words of a source at the end of a headline."""
_NAME = 3
"""Words with capital letters alone that are a name before a colon."""


_TITLE = 5
"""Words, some in small letters, of an office that stands before a colon."""


def of_colon(unit: Unit, speech: Speech, earlier: list[Statement]) -> Iterable[Statement]:
    """A speaker, a colon, and a quotation; in a headline or a line of a list, any words."""
    row = unit.tokens
    for index, token in enumerate(row):
        if token.low == ":" and index > 0:
            quoted = index + 1 < len(row) and row[index + 1].kind == "q"
            runs_on = index + 1 == len(row)
            if row[index - 1].low in speech.follows and not quoted and not runs_on:
                found = _last_source(index, earlier) or _speaker_of_clause(row, index, speech)
                if found is not None:
                    end = clauses.clause_end(row, index + 1, speech)
                    yield Statement(
                        unit,
                        [(index + 1, end)],
                        found[0],
                        found[1],
                        frames=frozenset({Frame.TALLY}),
                        rule="statement.colon",
                    )
                return
            if quoted and index + 2 < len(row) and row[index + 2].kind == "w":
                head = (0, index)
                if (unit.headline or unit.first) and index <= _TITLE and _heads(row, head, speech):
                    yield Statement(unit, [(index + 1, len(row))], head, None, rule=HEADLINE)
                return
            source: Slice | None
            if quoted or runs_on:
                found = _last_source(index, earlier) or _speaker_of_clause(row, index, speech)
                if found is None:
                    return
                source, cue = found
                made = Statement(unit, [(index + 1, index + 2)] if quoted else [], source, cue, direct=quoted)
                made.rule = "statement.colon"
                made.runs_on = runs_on
                made.listed = any(one.cue == cue for one in earlier)
                yield made
            elif unit.headline or unit.first:
                head = (0, index)
                if index <= 6 and _heads(row, head, speech) and len(row) - index > 2:
                    yield Statement(unit, [(index + 1, len(row))], head, None, rule=HEADLINE)
                elif unit.headline:
                    yield from _tailed(unit, speech)
            return
    if unit.headline:
        yield from _tailed(unit, speech)


HEADLINE = "statement.headline"
"""The rule of a name and a colon without a quotation, which is trusted only where the name is heard elsewhere."""


def _tailed(unit: Unit, speech: Speech) -> Iterable[Statement]:
    """A headline whose source stands at its end: "Rates to rise: minister", "Rates to rise - Central Bank"."""
    row = unit.tokens
    mark = next((k for k in range(len(row) - 1, 3, -1) if row[k].low == ":" or row[k].low in DASHES), None)
    if mark is None or not 0 < len(row) - mark - 1 <= _TAIL:
        return
    tail = (mark + 1, len(row))
    if any(token.kind != "w" or token.finite for token in row[mark + 1 :]):
        return
    if sources.speaks(row, tail, speech):
        yield Statement(unit, [(0, mark)], tail, None, rule=HEADLINE)


def _last_source(colon: int, earlier: list[Statement]) -> tuple[Slice, Slice | None] | None:
    for made in reversed(earlier):
        if made.cue is not None and made.source is not None and made.cue[0] < colon:
            return made.source, made.cue
    return None


def _heads(row: Row, head: Slice, speech: Speech) -> bool:
    words = [row[k] for k in range(*head)]
    behind = row[head[1] + 1 :]
    named = len(behind) <= _TITLE and all(
        (token.upper and token.kind == "w") or token.low in speech.prepositions for token in behind
    )
    if not words or any(token.kind != "w" for token in words) or (named and words[0].low in speech.speakers):
        return False  # who holds a post: «Ministro de Defensa: Ana Mora»
    speaking = speech.speakers | speech.documents
    named = all(token.upper or token.low in speech.prepositions | speech.determiners for token in words)
    if len(words) > _NAME and all(token.upper and token.low not in speaking for token in words):
        return False  # a title whose verb has a capital letter too: "Reid Addresses Munich Attack: …"
    return named or (len(words) <= _TITLE and words[0].low in speaking)


def _speaker_of_clause(row: Row, colon: int, speech: Speech) -> tuple[Slice, Slice | None] | None:
    start = clauses.clause_start(row, colon, speech)
    for index in range(start, colon):
        if row[index].finite and index > start:
            left = index
            while left > start and row[left - 1].low in speech.auxiliaries | speech.adverbs:
                left -= 1
            found = sources.before(row, left, speech)
            if found is None or found[0] < start or not sources.speaks(row, found, speech):
                return None
            if found[0] > start and row[found[0] - 1].low != "," and row[start].low not in speech.prepositions:
                return None
            return found, (index, index + 1)
    head = (start, colon)
    return (head, None) if colon - start <= 8 and _heads(row, head, speech) else None
