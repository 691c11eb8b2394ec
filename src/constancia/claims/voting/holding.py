"""Whether a vote that is told was held: what is denied, supposed, wanted or to come was not."""

from __future__ import annotations

from constancia.claims.modality import hedged
from constancia.claims.voting.acts import Act
from constancia.claims.voting.parsed import Parsed
from constancia.model.claims import Modality

_NEAR = 40
"""Characters before a verb in which a word that hedges it stands."""


def modality(parsed: Parsed, place: int, outcome: Act | None) -> Modality | None:
    """How a sentence puts the vote that it tells at a place; None where no word of the vote itself says.

    A body that refuses has decided, whatever verb it shares with those who deny: "Congress denied the request".
    """
    senses = parsed.lex.deciding
    if any(stretch.holds(place) or (outcome and stretch.holds(outcome.start)) for stretch in parsed.denied):
        return Modality.DENIED
    if outcome is not None and outcome.modality is not None:
        return outcome.modality
    if outcome is not None and outcome.refused and outcome.plain:
        start, end = parsed.absolute(max(0, outcome.start - _NEAR), outcome.start)
        return None if hedged(parsed.reading, start, end) else Modality.ASSERTED
    if outcome is None and senses.forecast_after.search(parsed.text, place):
        return Modality.HEDGED
    return None


def own_clause(parsed: Parsed, place: int, outcome: Act | None) -> tuple[int, int] | None:
    """The words of a document that may hedge a vote; None where all around may.

    What a relative clause between its verb and its tally says is said of what was decided on, and so is what stands
    before the measure that brings it, "inmates could go home under a bill that passed", or before the vote that it
    follows from: "guards may carry arms after Congress overrode the veto".
    """
    if outcome is None:
        return None
    senses = parsed.lex.deciding
    relative = senses.subordinates.search(parsed.text, outcome.end, place) if outcome.end < place else None
    start, end = parsed.clause(outcome.start, outcome.end)
    brought = [match.start() for match in senses.brought.finditer(parsed.text, start, outcome.start)]
    brought += [match.start() for match in senses.since.finditer(parsed.text, start, outcome.start)]
    if relative is None and not brought:
        return None
    return parsed.absolute(brought[-1] if brought else start, relative.start() if relative else end)
