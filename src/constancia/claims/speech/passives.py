"""What somebody behind "by" calls a thing or charges others with: "was described by Ruiz as", «fue acusado por»."""

from __future__ import annotations

from constancia.claims.speech import clauses, sources
from constancia.claims.speech.sites import Statement
from constancia.claims.speech.sources import Slice
from constancia.claims.speech.tokens import FAR, Unit
from constancia.language.shape.speech import Cue, Frame, Speech

_TAKEN = frozenset({Frame.NAMING, Frame.CHARGE})


def of_passive(unit: Unit, index: int, speech: Speech) -> Statement | None:
    """What a passive verb tells whose agent stands behind the "by" at a token."""
    row = unit.tokens
    cue = _called(row[index - 1].low, speech) if 2 <= index < len(row) - 3 else None
    if cue is None:
        return None
    left = sources.led(row, index - 1, 0, speech)
    said = _said(unit, index, cue, speech)
    if said is None or not any(token.low in speech.being for token in row[max(0, left - 1) : index - 1]):
        return None
    source = (index + 1, said[0] - 1)
    if not sources.speaks(row, source, speech):
        return None
    at, rule = (index - 1, index), "statement.passive"
    return Statement(unit, [said], source, at, cue.modality, frames=cue.frames, rule=rule)


def _called(low: str, speech: Speech) -> Cue | None:
    """The verb that a participle is of, in whichever number and gender, by which a name or a charge is given."""
    stem = low.removesuffix("s")
    forms = (low, f"{stem[:-1]}o") if speech.done_endings and low.endswith(speech.done_endings) else (low,)
    cues = (cue for form in forms for cue in speech.cues.get(form, ()))
    return next((cue for cue in cues if not cue.rest and _TAKEN & cue.frames), None)


def _said(unit: Unit, by: int, cue: Cue, speech: Speech) -> Slice | None:
    """Where the name or the deed stands behind whoever gives it: "as a bid", "of lying", «de “grave”»."""
    row = unit.tokens
    for index in range(by + 2, min(len(row) - 1, by + FAR)):
        token, follows = row[index], row[index + 1]
        if token.kind == "q" or token.low in (";", ":") or follows.low == ":":
            return None
        quoted = follows.kind == "q"
        named = token.low in speech.as_named or (token.low in speech.naming and quoted)
        deed = token.low in speech.of and (quoted or follows.low.endswith(speech.deed_endings))
        if (Frame.NAMING in cue.frames and named) or (Frame.CHARGE in cue.frames and deed):
            if quoted:
                return index + 1, index + 2
            end = clauses.clause_end(row, index + 1, speech)
            return index + 1, clauses.phrase_end(row, index + 1, end, speech)
    return None
