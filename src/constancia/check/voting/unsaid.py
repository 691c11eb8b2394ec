"""A voting of which its register does not say what it was on: whether a whole tally alone says that it is meant."""

from __future__ import annotations

from constancia.check.voting import alone
from constancia.check.voting.figures import settled
from constancia.check.voting.matter.comparing import UNSAID
from constancia.check.voting.votings import Search
from constancia.model.claims import Claim
from constancia.model.votes import Question, VoteEvent

_OF_BILLS = frozenset({Question.MEASURE, Question.OTHER})
"""Questions that a report may mean which names none: a measure, or what its register has no kind for."""


def is_meant(search: Search, event: VoteEvent) -> bool:
    """Whether a voting is the one meant, though its register is silent on the matter that the report tells.

    The body is known, the tally whole and in those weeks this voting's alone; the question is the one told; no voting
    of those days on another bill is on the matter told; and where no day is told, no other has almost that tally.
    """
    silent = search.matters.beside(event).rule == UNSAID and search.body is not None and search.figures.full
    elsewhere = any(one.bills != event.bills or not one.bills for one in search.own)
    sure = search.times.dated or (alone.tells_abstentions(search, event) and alone.is_apart(search, event))
    return silent and not elsewhere and sure and _is_asked(search, event) and alone.is_alone(search, event)


def missed_quorum(claim: Claim, search: Search, event: VoteEvent) -> bool:
    """Whether a voting is the one that a report tells by the votes it got and those it needed: "only 89 of the 93".

    The register has it rejected with more votes for it than against, which of a day's votings hardly another is.
    """
    tally = settled(event)
    short = "threshold" in claim.value and claim.value.get("outcome") == "rejected" == event.outcome
    outvoted = tally is None or tally.yes is None or tally.no is None or tally.yes <= tally.no
    silent = search.matters.beside(event).rule == UNSAID and search.body is not None and search.times.dated
    return short and not outvoted and silent and not search.own and _is_asked(search, event)


def _is_asked(search: Search, event: VoteEvent) -> bool:
    """Whether the question is the one told, in the claim or before it; or a measure where none is told."""
    measure = search.measure
    asked = measure.question or (measure.led if event.question is measure.led else None)
    return event.question is asked or (event.question in _OF_BILLS and asked is None)
