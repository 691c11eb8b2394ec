"""Whether a vote that is told was held: what is denied, supposed, wanted or to come was not."""

from __future__ import annotations

from constancia.claims.modality import hedged
from constancia.claims.voting.outcomes import Outcome
from constancia.claims.voting.parsed import Parsed
from constancia.model.claims import Modality

_NEAR = 40
"""Characters before a verb in which a word that hedges it stands."""


def modality(parsed: Parsed, place: int, outcome: Outcome | None) -> Modality | None:
    """How a sentence puts the vote that it tells at a place; None where no word of the vote itself says.

    A body that refuses has decided, whatever verb it shares with those who deny: "Congress denied the request".
    """
    senses = parsed.lex.deciding
    if any(stretch.holds(place) or (outcome and stretch.holds(outcome.start)) for stretch in parsed.denied):
        return Modality.DENIED
    if outcome is not None and outcome.modality is not None:
        return outcome.modality
    if outcome is not None and outcome.refused and outcome.plain:
        start, end = parsed.absolute(max(0, outcome.start - _NEAR), outcome.end)
        return None if hedged(parsed.reading, start, end) else Modality.ASSERTED
    if outcome is None and senses.forecast_after.search(parsed.text, place):
        return Modality.HEDGED
    return None


def own_clause(parsed: Parsed, place: int, outcome: Outcome | None) -> tuple[int, int] | None:
    """The words of a document that may hedge a vote whose verb stands before its tally; None where all around may.

    What a relative clause between the two says is said of what was decided on.
    """
    if outcome is None or outcome.end >= place:
        return None
    relative = parsed.lex.deciding.subordinates.search(parsed.text, outcome.end, place)
    if relative is None:
        return None
    return parsed.absolute(parsed.clause(outcome.start, outcome.end)[0], relative.start())
