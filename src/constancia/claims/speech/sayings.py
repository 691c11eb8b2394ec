"""One saying where it stands in its sentence."""

from __future__ import annotations

from dataclasses import dataclass, field

from constancia.claims.speech import clauses, sources
from constancia.claims.speech.sources import Row, Slice
from constancia.claims.speech.tokens import Unit
from constancia.language.shape.speech import Frame, Speech

DASHES = frozenset("—–-―")


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
    citing: list[Slice] = field(default_factory=list)
    """Further sources, each that of the one before."""
    listed: bool = False
    """Its colon may announce a list: a verb of saying stands before it."""
    runs_on: bool = False
    """The saying ends in a colon: what is said is the next quotation."""
    frames: frozenset[Frame] = frozenset()
    rule: str = "statement.phrase"
    """The name of the rule that read it."""


def lead(row: Row, speech: Speech) -> int:
    """Where a sentence goes on behind the phrase that ties it to the one before, and its comma."""
    end = max((len(phrase) for phrase in speech.leads if sources.stands(row, 0, phrase)), default=0)
    return end + 1 if 0 < end < len(row) and row[end].low == "," else end


def quote_before(row: Row, index: int) -> int | None:
    """Index of the quotation that ends before a token, a comma or a dash between them."""
    if index > 0 and row[index - 1].kind == "q":
        return index - 1
    if index > 1 and (row[index - 1].low == "," or row[index - 1].low in DASHES):
        if row[index - 2].kind == "q":
            return index - 2
        if index > 2 and row[index - 1].low in DASHES and row[index - 2].low in DASHES and row[index - 3].kind == "q":
            return index - 3
    return None


def subject_so_far(unit: Unit, end: int, speech: Speech, earlier: list[Statement]) -> tuple[Slice | None, bool]:
    """The subject that a verb without one shares with the verb before, and whether there is such a verb."""
    row = unit.tokens
    for made in reversed(earlier):
        if made.cue is not None and made.cue[0] < end:
            return made.source, True
    start = clauses.clause_start(row, end, speech)
    if row[start].low in speech.prepositions | speech.breaks:
        comma = next((k for k in range(start, end) if row[k].low == ","), None)
        start = comma + 1 if comma is not None and comma + 1 < end else start
        if comma is not None and _apposed(row, start, end - 1, speech):
            return None, False  # «Con el presidente, Luis Ruiz, [acordó]»: what stands between the commas belongs to it
    for index in range(start + 1, end):
        if row[index].finite:
            left = index
            while left > start and row[left - 1].low in speech.auxiliaries | speech.adverbs:
                left -= 1
            found = sources.before(row, left, speech)
            if found is not None and found[0] >= start:
                return found, True
    found = sources.opening(row, start, end, speech)
    return found, found is not None


def _apposed(row: Row, start: int, comma: int, speech: Speech) -> bool:
    """Whether a few words up to a comma have no verb."""
    words = all(token.kind == "w" for token in row[start:comma])
    return row[comma].low == "," and words and not sources.has_finite(row, start, comma)
