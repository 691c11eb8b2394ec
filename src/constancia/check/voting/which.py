"""Which voting a claim without a tally speaks of: by its bill, by the votes told around it, by its matter."""

from __future__ import annotations

from dataclasses import dataclass

from constancia.check.bodies import body_of
from constancia.check.case import Case
from constancia.check.reasons import Reasons
from constancia.check.voting import vote
from constancia.check.voting.matter import Verdict
from constancia.check.voting.showing import voting_shown
from constancia.check.voting.votings import Search, asked, one_matter
from constancia.model.claims import Claim, ClaimKind
from constancia.model.findings import Finding, Outcome
from constancia.model.ports import RecordView
from constancia.model.votes import VoteEvent


@dataclass(frozen=True, slots=True)
class Meant:
    """The voting that a claim speaks of, or the several that it may."""

    event: VoteEvent | None
    how: str = ""
    """`bill`, `document` or `matter`."""
    candidates: tuple[VoteEvent, ...] = ()


def voting_meant(claim: Claim, case: Case, view: RecordView) -> Meant:
    """The one voting that a claim about a member or a group speaks of; None where it cannot be told."""
    body = body_of(claim, case, view)
    if body.elsewhere:
        return Meant(None)
    search = vote.search_for(claim, case, view, body, figures=False)
    near, every = _told(claim, case, view)
    own = _asked(search.own, search)
    if search.measure.carried:
        # The words of the measure were carried here from another sentence: other votes told may be meant as well.
        meant = {event.id: event for event in (*own, *_asked(search.matters.same(every), search))}
        return _one(tuple(meant.values()), "bill")
    if search.measure.bills:
        return _one(tuple(event for event in every if event in own) or own, "bill")
    for told in (near, every):
        fitting = search.matters.same(told)
        if fitting:
            return _one(_asked(fitting, search), "document")
    if search.named or (own and search.times.dated):
        return _one(own, "matter")
    left_open = (Verdict.NOT_TOLD, Verdict.NOT_COMPARABLE)
    for told in (near, every if not search.matters.told.told else ()):
        fitting = tuple(event for event in told if search.matters.beside(event).verdict in left_open)
        if fitting:
            return _one(fitting, "document")
    return Meant(None, candidates=own)


def _one(events: tuple[VoteEvent, ...], how: str) -> Meant:
    if len(events) == 1:
        return Meant(events[0], how, events)
    return Meant(None, candidates=events)


def _asked(events: tuple[VoteEvent, ...], search: Search) -> tuple[VoteEvent, ...]:
    """Those on the question told; a measure's own vote where none is told and all are on one measure."""
    if search.measure.question is None and not one_matter(events):
        return events
    return asked(events, search.measure)


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
    reasons.add(
        code if meant.candidates else f"{code}-none",
        *(event.id for event in meant.candidates),
        count=len(meant.candidates),
    )
    for event in meant.candidates[:5]:
        reasons.add("vote.candidate", event.id, **voting_shown(event))
    return reasons.found(Outcome.CANNOT_TELL)
