"""One saying where it stands in its sentence."""

from __future__ import annotations

from constancia.claims.speech import clauses, sources
from constancia.claims.speech.sources import DASHES, Slice
from constancia.claims.speech.tokens import Row, Unit
from constancia.language.shape.speech import Frame, Speech
from constancia.lean import dataclass


@dataclass(slots=True)
class Statement:
    """One saying, before its speaker is named: indices are of the sentence's tokens, end exclusive."""

    unit: Unit
    said: list[Slice]
    source: Slice | None
    """None: left out, or nobody."""
    cue: Slice | None
    modality: str | None = None
    impersonal: bool = False
    direct: bool = False
    citing: Slice | None = None
    """Whom the source cites: "the party, citing its lawyers, said"."""
    shared: bool = False
    """Its source is that of another verb, which must be as many as its own."""
    listed: bool = False
    """Its colon may announce a list: a verb of saying stands before it."""
    runs_on: bool = False
    """The saying ends in a colon: what is said is the next quotation."""
    frames: frozenset[Frame] = frozenset()
    rule: str = "statement.phrase"
    """The name of the rule that read it."""


def lead(row: Row, speech: Speech) -> int:
    """Where a sentence goes on behind the phrase that ties it to the one before, and its comma."""
    end = clauses.phrase_at(row, 0, speech.leads)
    return end + 1 if end and row[end].low == "," else end


def quote_before(row: Row, index: int) -> int | None:
    """Index of the quotation that ends before a token, a comma or dashes between them."""
    at = index - 1
    if row[at].low == "," or row[at].low in DASHES:
        at -= 1 + (row[at].low in DASHES and row[at - 1].low in DASHES)
    return at if at >= 0 and row[at].kind == "q" else None


def subject_so_far(unit: Unit, end: int, speech: Speech, earlier: list[Statement]) -> tuple[Slice | None, bool]:
    """The subject that a verb without one shares with the verb before, and whether there is such a verb."""
    row = unit.tokens
    if earlier:
        made = earlier[-1]
        for other in reversed(earlier):  # «Ruiz dijo que Lima pide ayuda y agregó que»: the outermost goes on
            if made.cue is not None and any(first <= made.cue[0] < last for first, last in other.said):
                made = other
        return made.source, True
    start = clauses.clause_start(row, end, speech)
    if row[start].low in speech.prepositions | speech.breaks:
        comma = next((k for k in range(start, end - 1) if row[k].low == ","), None)
        if comma is not None:
            start = comma + 1
            inside = row[start : end - 1]
            if row[end - 1].low == "," and all(token.kind == "w" and not token.finite for token in inside):
                return None, False  # «Con el presidente, Luis Ruiz, [acordó]»: the name belongs to what is before it
    for index in range(start + 1, end):
        if row[index].finite or (speech.subjects_left_out and row[index].tells):
            found = sources.before(row, sources.led(row, index, start, speech), speech)
            if found is not None and found[0] >= start:
                return found, True
    found = sources.opening(row, start, end, speech)
    return found, found is not None
