"""Which voting a claim without a tally speaks of: by its bill, by the votes told around it, by its subject."""

from __future__ import annotations

from dataclasses import dataclass

from constancia.check.bodies import body_of
from constancia.check.case import Case
from constancia.check.reasons import Reasons
from constancia.check.voting import vote
from constancia.check.voting.figures import Figures
from constancia.check.voting.measures import Measure, likeness, measure_of, spoken_of_nearby
from constancia.check.voting.showing import voting_shown
from constancia.check.voting.votings import Search, when
from constancia.model.claims import Claim, ClaimKind
from constancia.model.findings import Finding, Outcome
from constancia.model.ports import RecordView
from constancia.model.votes import Question, VoteEvent


@dataclass(frozen=True, slots=True)
class Meant:
    """The voting that a claim speaks of, or the several that it may."""

    event: VoteEvent | None
    how: str = ""
    """`bill`, `document` or `subject`."""
    candidates: tuple[VoteEvent, ...] = ()


def voting_meant(claim: Claim, case: Case, view: RecordView) -> Meant:
    """The one voting that a claim about a member or a group speaks of; None where it cannot be told."""
    measure = measure_of(claim, case)
    body = body_of(claim, case, view).body
    search = Search(view, body.id if body else None, when(claim, case), Figures(), measure)
    by_bill = _asked(search.own, measure)
    near, every = _told(claim, case, view)
    if measure.nearby:
        # The measure's words were carried here from another sentence: other votes told may be meant as well.
        spoken = tuple(event for event in every if spoken_of_nearby(measure, event, 1))
        return _one(tuple({event.id: event for event in (*by_bill, *spoken)}.values()), "bill")
    if by_bill:
        return _one(tuple(event for event in every if event in by_bill) or by_bill, "bill")
    if measure.bills:
        return Meant(None)
    for told in (near, every):
        fitting = tuple(event for event in told if likeness(measure, event))
        if fitting:
            return _one(fitting, "document")
    if search.alike:
        return _one(_asked(search.alike, measure), "subject")
    return _one(every, "document")


def _one(events: tuple[VoteEvent, ...], how: str) -> Meant:
    return Meant(events[0], how, events) if len(events) == 1 else Meant(None, candidates=events)


def _asked(events: tuple[VoteEvent, ...], measure: Measure) -> tuple[VoteEvent, ...]:
    wanted = measure.question or Question.MEASURE
    return tuple(event for event in events if event.question is wanted) or events


def _told(claim: Claim, case: Case, view: RecordView) -> tuple[tuple[VoteEvent, ...], tuple[VoteEvent, ...]]:
    """The votings that the document's own tallies match: those told in the same paragraph, and all of them."""
    told = case.once(view, _told, lambda: _told_votings(case, view))
    every = tuple({event.id: event for event in told.values()}.values())
    place, text = claim.evidence[0], case.document.text
    begins, ends = text.rfind("\n\n", 0, place.start), text.find("\n\n", place.end)
    votes = case.standing(ClaimKind.VOTE, max(begins, 0), ends if ends >= 0 else len(text))
    around = [told[one.id] for one in votes if one.id in told and one.evidence[0].start > begins]
    return tuple({event.id: event for event in around}.values()), every


def _told_votings(case: Case, view: RecordView) -> dict[str, VoteEvent]:
    """The votings that the tallies of a document match, by the id of the claim."""
    out = {}
    for other in case.of_kind(ClaimKind.VOTE):
        matched = vote.check(other, case, view).matched
        event = view.voting(matched) if matched else None
        if event is not None:
            out[other.id] = event
    return out


def untold(meant: Meant, code: str, reasons: Reasons) -> Finding:
    """The finding where the voting cannot be told: the candidates are listed."""
    reasons.add(code, *(event.id for event in meant.candidates), count=len(meant.candidates))
    for event in meant.candidates[:5]:
        reasons.add("vote.candidate", event.id, **voting_shown(event))
    return reasons.found(Outcome.CANNOT_TELL)
