"""Whether a tally is one voting's alone, so that it may say which voting is meant where words do not."""

from __future__ import annotations

from constancia.check.voting.matter import Verdict
from constancia.check.voting.matter.comparing import UNSAID
from constancia.check.voting.votings import Search
from constancia.model.votes import VoteEvent

CROWD = 3
"""Votes by which two tallies may differ and still be easily taken for each other."""


def is_alone(search: Search, event: VoteEvent) -> bool:
    """Whether no other voting of the weeks around has the tally."""
    return search.times.days is not None and all(one.id == event.id for one in search.about_then)


def tells_abstentions(search: Search, event: VoteEvent) -> bool:
    """Whether a claim gives the abstentions, where there were any."""
    return search.figures.abstain is not None or not any(tally.abstain for tally in event.tallies.values())


def is_apart(search: Search, event: VoteEvent) -> bool:
    """Whether no other voting of those days has almost the tally: any tally is some voting's."""
    return all(one.id == event.id for one in crowd(search))


def crowd(search: Search) -> tuple[VoteEvent, ...]:
    """The votings of those days with the tally told or almost it."""
    return tuple(one for one in search.near if search.figures.distance(one) <= CROWD)


def has_rival(search: Search, event: VoteEvent) -> bool:
    """Whether the matter told may be that of another voting with the tally; without a day, of one with almost it.

    A subject that says nothing may be on anything. Steps of the voting's own bill are no rivals: their figures are
    others, or both would have the tally.
    """
    about = (*search.about_then, *(() if search.times.dated else crowd(search)))
    others = (one for one in about if one.id != event.id and not (one.bills and one.bills == event.bills))
    return any(_may_be_told(search, one) for one in others)


def _may_be_told(search: Search, event: VoteEvent) -> bool:
    compared = search.matters.beside(event)
    return compared.verdict in (Verdict.SAME, Verdict.NOT_TOLD) or compared.rule == UNSAID or bool(compared.beyond)
