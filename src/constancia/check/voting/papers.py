"""Other votings on the paper that a voting is on, whose subjects may say what it is about."""

from __future__ import annotations

from constancia.check.voting.matter.side import series_of
from constancia.model.ports import RecordView, VotingQuery
from constancia.model.time import edtf
from constancia.model.votes import Question, VoteEvent

_TERM = 800
"""Days, before and after, in which a body's number is that of the same bill; later it may count anew."""
_OF_THE_PAPER = frozenset({Question.MEASURE, Question.OTHER})
"""Questions whose subjects say what the paper is about, and not what somebody asks beside it."""


def same_paper(event: VoteEvent, view: RecordView) -> tuple[VoteEvent, ...]:
    """The votings on a voting's one bill with other subjects, in whatever house where its number says which bill it is.

    A number without a series is only its own body's, and only for some time.
    """
    whole = [number for number in event.bills if series_of(number) and "-" in number]
    if whole:
        found = view.votings(VotingQuery(bill=whole[0]))
    elif len(event.bills) == 1:
        around = edtf(event.day).widened(_TERM, _TERM)
        found = view.votings(VotingQuery(body=event.body, bill=event.bills[0], days=around))
    else:
        return ()
    others = {one.subject: one for one in found if one.bills == event.bills and one.subject != event.subject}
    return tuple(one for one in others.values() if one.question in _OF_THE_PAPER)
