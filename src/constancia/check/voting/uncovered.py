"""Days of which the record does not say that it has all: whether it has the very voting told, with other figures."""

from __future__ import annotations

from constancia.check.only import only
from constancia.check.voting.alone import CROWD
from constancia.check.voting.figures import Figures, columns
from constancia.check.voting.matter.comparing import UNSAID
from constancia.check.voting.votings import NEAR, Search
from constancia.model.votes import Question, Tally, VoteEvent

_SHARED = 2
"""Figures of three that a voting has to the vote, where its register tells no matter: the third is a slip."""
_TELLING = 1
"""What a figure is more than, to tell a voting: nobody or one abstains from many."""


def meant(search: Search) -> VoteEvent | None:
    """The voting that the claim must mean; None where another one, which the record lacks, may be meant.

    No other day has the tally. One voting alone of those told is on the matter, and its tally is near; or of votings
    on which the register is silent one alone has two of the three figures.
    """
    if not search.figures.full or search.elsewhere:
        return None
    most = NEAR if search.times.dated else CROWD
    own = tuple(event for event in search.own if event.question in (Question.MEASURE, Question.OTHER))
    if own:
        event = only(own)
        return event if event is not None and search.figures.distance(event) <= most else None
    return by_a_slip(search)


def by_a_slip(search: Search) -> VoteEvent | None:
    """The one voting of those days that has two of three figures, or one and the same sum, if its matter is untold."""
    event = only([event for event in search.in_window if _nearly(search.figures, event)])
    if event is None:
        return None
    return event if search.matters.beside(event).rule in (UNSAID, "none") else None


def _nearly(figures: Figures, event: VoteEvent) -> bool:
    return any(_shared(figures, tally) >= _SHARED or _same_sum(figures, tally) for tally in event.tallies.values())


def _same_sum(figures: Figures, tally: Tally) -> bool:
    """Whether all three figures are told, one of them is the tally's, and a vote more there is a vote less here."""
    pairs = zip(figures.columns, columns(tally), strict=True)
    moved = [said - found for said, found in pairs if said is not None and found is not None]
    return len(moved) == len(figures.columns) and not sum(moved) and _shared(figures, tally) > 0


def _shared(figures: Figures, tally: Tally) -> int:
    """How many figures are the tally's of those that tell one voting from another."""
    pairs = zip(figures.columns, columns(tally), strict=True)
    return sum(said is not None and said == found and said > _TELLING for said, found in pairs)
