"""Rule for `vote`: a claimed tally against the votings on record, at the precision of the claim."""

from __future__ import annotations

from constancia.check import covered
from constancia.check.bodies import BodyRead, body_of
from constancia.check.case import Case
from constancia.check.reasons import Reasons
from constancia.check.voting import confirm, missing
from constancia.check.voting.figures import Figures
from constancia.check.voting.measures import another_before, likeness, measure_of, same_bill, spoken_of_nearby
from constancia.check.voting.showing import period_shown, voting_shown
from constancia.check.voting.votings import ALIKE, Search, choose, when
from constancia.model.claims import Claim, Modality
from constancia.model.findings import Finding, Outcome
from constancia.model.ports import RecordView
from constancia.model.votes import Question, VoteEvent


def check(claim: Claim, case: Case, view: RecordView) -> Finding:
    """The finding for a claim about a vote."""
    reasons = Reasons(case)
    figures = Figures.of(claim)
    if claim.modality is Modality.PROPOSED or (claim.modality is Modality.REQUIRED and not figures):
        reasons.add("vote.not-held", modality=claim.modality.value)
        return reasons.found(Outcome.CANNOT_TELL)
    if not figures:
        reasons.add("vote.no-figures")
        return reasons.found(Outcome.CANNOT_TELL)
    body = body_of(claim, case, view)
    if body.elsewhere:
        reasons.add("vote.other-body", body=str(claim.value["body"]))
        return reasons.found(Outcome.CANNOT_TELL)
    measure = measure_of(claim, case)
    search = Search(view, body.body.id if body.body else None, when(claim, case), figures, measure)
    if claim.modality is Modality.HEDGED:
        reasons.add("vote.hedged")
    if search.exact:
        found = _among_exact(claim, case, search, reasons)
        return _turned(claim, found, reasons)
    if claim.modality is Modality.DENIED:
        reasons.add("vote.denied")
        return reasons.found(Outcome.CANNOT_TELL)
    return _without_exact(body, search, reasons)


def _among_exact(claim: Claim, case: Case, search: Search, reasons: Reasons) -> Finding:
    """The finding where one or more votings have the claimed figures."""
    chosen = choose(search.exact, search.measure)
    reasons.consider(event.id for event in search.exact)
    if len(chosen) > 1:
        reasons.add("vote.ambiguous", *(event.id for event in chosen), count=len(chosen))
        for event in chosen:
            reasons.add("vote.candidate", event.id, **voting_shown(event))
        return reasons.found(Outcome.CANNOT_TELL)
    event = chosen[0]
    other = _other_measure(claim, search, event)
    if other is not None:
        code, own = other
        reasons.add(code, event.id, named=list(search.measure.bills), **voting_shown(event))
        for one in own:
            reasons.add("vote.own-tally", one.id, **voting_shown(one))
        return reasons.found(Outcome.CONFLICTS)
    if another_before(search.measure, event, 1):
        reasons.add("vote.after-another", event.id, named=list(search.measure.before), **voting_shown(event))
        return reasons.found(Outcome.CANNOT_TELL)
    rivals = _rivals(search, event)
    if rivals:
        reasons.add("vote.rivals", event.id, **voting_shown(event))
        missing.show_candidates(rivals, reasons, "vote.near")
        return reasons.found(Outcome.CANNOT_TELL)
    if _too_little(search, event):
        reasons.add("vote.too-little", event.id, **voting_shown(event))
        return reasons.found(Outcome.CANNOT_TELL)
    return confirm.confirmed(claim, case, search, event, reasons)


def _other_measure(claim: Claim, search: Search, event: VoteEvent) -> tuple[str, tuple[VoteEvent, ...]] | None:
    """Why the voting with these figures is not the one the claim means, and those that it does mean."""
    measure = search.measure
    other = bool(measure.bills and event.bills) and not same_bill(measure, event)
    if other and not spoken_of_nearby(measure, event, ALIKE):
        return "vote.other-measure", search.own
    siblings = tuple(one for one in search.own or search.in_window if one.bills == event.bills and one.bills)
    if measure.question and event.question is not measure.question:
        asked = tuple(one for one in siblings if one.question is measure.question)
        return ("vote.other-question", asked) if asked else None
    plain = measure.question is None and same_bill(measure, event) and claim.value.get("outcome") is not None
    if plain and event.question in _ABOUT_PROCEDURE:
        asked = tuple(one for one in siblings if one.question is Question.MEASURE)
        return ("vote.other-question", asked) if asked else None
    return None


_ABOUT_PROCEDURE = frozenset(
    {Question.WAIVER, Question.PREVIOUS_QUESTION, Question.RECONSIDERATION, Question.POINT_OF_ORDER}
)
"""Questions that are put beside a measure and do not decide it."""


def _too_little(search: Search, event: VoteEvent) -> bool:
    """Whether one figure alone is all that ties the claim to this voting."""
    measure = search.measure
    if search.figures.full or same_bill(measure, event):
        return False
    alike = likeness(measure, event)
    return alike == 0 if search.times.dated else alike < ALIKE


CROWD = 3
"""Votes by which two tallies may differ and still be easily taken for each other."""


def _rivals(search: Search, event: VoteEvent) -> tuple[VoteEvent, ...]:
    """Votings of almost that tally that the claim may mean as well: its subject is theirs, or several are as close.

    Over several days some voting has almost any tally that nobody contests; a claim that gives no day and nothing of
    the subject needs more than that.
    """
    measure = search.measure
    if search.times.dated or same_bill(measure, event) or likeness(measure, event):
        return ()
    others = [one for one in search.near if one.id != event.id and one.bills != event.bills]
    alike = [one for one in others if likeness(measure, one) >= ALIKE]
    close = [one for one in others if (search.figures.distance(one) or 0) <= CROWD]
    return tuple(alike or (close if len(close) > 1 else ()))[:3]


def _turned(claim: Claim, finding: Finding, reasons: Reasons) -> Finding:
    """The finding for a denied claim: what the record confirms, the denial contradicts."""
    if claim.modality is not Modality.DENIED:
        return finding
    reasons.add("vote.denied")
    confirmed = finding.outcome in (Outcome.AGREES, Outcome.EXPLAINED)
    return reasons.found(
        Outcome.CONFLICTS if confirmed else Outcome.CANNOT_TELL, finding.matched if confirmed else None
    )


def _without_exact(body: BodyRead, search: Search, reasons: Reasons) -> Finding:
    """The finding where no voting in question has the claimed figures."""
    if body.body is None:
        reasons.add("vote.no-body")
        missing.show_candidates(search.near[:3], reasons)
        return reasons.found(Outcome.CANNOT_TELL)
    days = search.times.days
    if days is None:
        reasons.add("vote.no-date")
        missing.show_candidates(search.own[:3], reasons)
        return reasons.found(Outcome.CANNOT_TELL)
    coverage = covered.covering(search.view, body.body.id, days)
    if coverage is None:
        reasons.add(
            "vote.outside-coverage", period=period_shown(days), covered=covered.periods(search.view, body.body.id)
        )
        return reasons.found(Outcome.CANNOT_TELL)
    hole = covered.votings_hole(coverage, days)
    reasons.coverage = covered.shown(coverage, hole)
    if hole is not None and not (search.times.dated and search.own):
        reasons.add("vote.hole", period=hole.period, reason=hole.words)
        return reasons.found(Outcome.CANNOT_TELL)
    return missing.otherwise(search, reasons)
