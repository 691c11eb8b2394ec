"""A claim that gives an outcome and no figures, against the outcome of the voting on its matter."""

from __future__ import annotations

from constancia.check.case import Case
from constancia.check.reasons import Reasons
from constancia.check.voting import missing, outcomes
from constancia.check.voting.doubts import tells_side_of
from constancia.check.voting.showing import voting_shown
from constancia.check.voting.votings import Search, asked, one_matter
from constancia.model.claims import Claim
from constancia.model.findings import Finding, Outcome
from constancia.model.votes import Question, VoteEvent


def found(claim: Claim, case: Case, search: Search, reasons: Reasons) -> Finding:
    """The finding by outcome alone; the voting must be named by the claim, or be the only one of its day."""
    said = claim.value.get("outcome")
    if not said:
        reasons.add("vote.no-figures")
        return reasons.found(Outcome.CANNOT_TELL)
    event = meant(search)
    if event is None:
        reasons.add("vote.no-figures-no-voting")
        missing.show_candidates(search.own[: missing.SHOWN], reasons)
        return reasons.found(Outcome.CANNOT_TELL)
    reasons.add("vote.matched", event.id, **voting_shown(event))
    if event.outcome is None:
        outcomes.show_underivable(event, reasons)
        return reasons.found(Outcome.CANNOT_TELL)
    if outcomes.compared(claim, event, reasons) is outcomes.Told.TURNED:
        if tells_side_of(claim, case, event):
            reasons.add("vote.figures-unread", event.id, **voting_shown(event))
            return reasons.found(Outcome.CANNOT_TELL)
        # Several points of order may be put of one matter, or none of what is only debated: none is accused.
        ordered = event.question is Question.POINT_OF_ORDER or search.measure.debated
        named = search.matters.names(event) and not ordered
        return reasons.found(Outcome.CONFLICTS if named else Outcome.CANNOT_TELL, event.id if named else None)
    reasons.add("vote.date-agrees" if search.times.dated else "vote.undated", event.id, day=event.day)
    return reasons.found(Outcome.AGREES, event.id)


def meant(search: Search) -> VoteEvent | None:
    """The voting that decided the matter told; None where there are several, or words alone lead to it."""
    own = search.named or (search.own if search.times.dated else ())
    put = asked(own, search.measure)
    return next(iter(put)) if one_matter(put) and len({event.outcome for event in put}) == 1 else None
