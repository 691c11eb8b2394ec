"""A voting of which its register does not say what it was on: whether a whole tally alone says that it is meant."""

from __future__ import annotations

from constancia.check.voting.matter.comparing import UNSAID
from constancia.check.voting.missing import MIXED_UP
from constancia.check.voting.votings import Search, on_days
from constancia.model.votes import Question, VoteEvent

CROWD = 3
"""Votes by which two tallies may differ and still be easily taken for each other."""

_OF_BILLS = frozenset({Question.MEASURE, Question.OTHER})
"""Questions that a report may mean which names none: a measure, or what its register has no kind for."""


def is_meant(search: Search, event: VoteEvent) -> bool:
    """Whether a voting is the one meant, though its register is silent on the matter that the report tells.

    The body is known, the tally whole and in those weeks this voting's alone; the question is the one told; no other
    voting of those days is on the matter told; and where no day is told, no other has almost that tally.
    """
    if search.matters.beside(event).rule != UNSAID or search.body is None or not search.figures.full:
        return False
    if len(search.exact) > 1 or search.own or not _is_asked(search, event):
        return False
    return _is_alone(search, event) and (search.times.dated or not _is_in_a_crowd(search, event))


def _is_asked(search: Search, event: VoteEvent) -> bool:
    """Whether the question is the one told, or a measure where none is told."""
    asked = search.measure.question
    return event.question is asked or (event.question in _OF_BILLS and asked is None)


def _is_alone(search: Search, event: VoteEvent) -> bool:
    """Whether no other voting of the weeks around has the tally, with the abstentions where there were any."""
    days = search.times.days
    if days is None or not (search.times.dated or search.figures.abstain is not None or not _abstained(event)):
        return False
    weeks = days.widened(MIXED_UP, MIXED_UP)
    return not any(one.id != event.id and on_days(one, weeks) for one in search.elsewhere)


def _abstained(event: VoteEvent) -> bool:
    return any(tally.abstain for tally in event.tallies.values())


def _is_in_a_crowd(search: Search, event: VoteEvent) -> bool:
    """Whether another voting of those days has almost the tally: any tally is some voting's where there are many."""
    return any(one.id != event.id and (search.figures.distance(one) or 0) <= CROWD for one in search.near)
