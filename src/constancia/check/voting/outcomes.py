"""The outcome and the threshold that a claim tells, beside those on record of one voting."""

from __future__ import annotations

from enum import Enum

from constancia.check.reasons import Reasons
from constancia.check.voting.figures import settled
from constancia.check.voting.showing import tally_shown
from constancia.model.claims import Claim
from constancia.model.thresholds import Why
from constancia.model.votes import VoteEvent


class Told(Enum):
    """How the outcome and the threshold that a claim tells stand to the record."""

    FITS = "fits"
    """The same, or nothing is told, or the record does not tell."""
    OPEN = "open"
    """The record does not tell, and the claim's outcome goes against the figures."""
    TURNED = "turned"


def compared(claim: Claim, event: VoteEvent, reasons: Reasons) -> Told:
    """How outcome and threshold told stand to the record; steps say what was compared, and what could not be."""
    outcome = _outcome(claim, event, reasons)
    return _threshold(claim, event, reasons) or outcome


def show_underivable(event: VoteEvent, reasons: Reasons) -> None:
    """Take the step that says that the record does not tell what became of it."""
    reasons.add("vote.outcome-unknown", event.id, question=event.question.value)


def _outcome(claim: Claim, event: VoteEvent, reasons: Reasons) -> Told:
    said = claim.value.get("outcome")
    if not said:
        return Told.FITS
    if event.outcome is None:
        show_underivable(event, reasons)
        return Told.FITS if said in _may_be(claim, event) else Told.OPEN
    turned = said != event.outcome
    reasons.add(
        "vote.outcome-turned" if turned else "vote.outcome-agrees",
        event.id,
        claimed=str(said),
        recorded=event.outcome,
        rule=event.outcome_rule or "register",
        tally=tally_shown(settled(event)),
    )
    if not turned:
        return Told.FITS
    return Told.TURNED if _is_tied(claim) and not _is_of_a_minority(event) else Told.OPEN


def _may_be(claim: Claim, event: VoteEvent) -> set[str | None]:
    """What may have become of a voting whose outcome is not on record: by its figures, and by the majority told.

    Between a majority and two thirds a reform is passed for a referendum, and fails to do without one.
    """
    threshold, tally = claim.value.get("threshold"), settled(event)
    short = isinstance(threshold, int) and tally is not None and tally.yes is not None and tally.yes < threshold
    either = short or event.not_derivable == Why.REFERENDUM
    return {event.counted or by_sign(event), "rejected" if either else None}


def _is_of_a_minority(event: VoteEvent) -> bool:
    """Whether a rule lets pass what more voted against than for: a report that goes by the figures is not accused."""
    return event.outcome == "passed" and by_sign(event) == "rejected" and event.outcome_rule != "register"


def _is_tied(claim: Claim) -> bool:
    """Whether an outcome told belongs to the figures: abstentions alone may be told of it in passing."""
    return "abstain" not in claim.value or bool({"for", "against"} & set(claim.value))


def by_sign(event: VoteEvent) -> str | None:
    """What more votes on one side than on the other would be, were no other majority needed; None for a tie."""
    tally = settled(event)
    if tally is None or tally.yes is None or tally.no is None:
        return None
    return "passed" if tally.yes > tally.no else "rejected" if tally.yes < tally.no else None


def _threshold(claim: Claim, event: VoteEvent, reasons: Reasons) -> Told | None:
    """How a threshold told stands to the record, where it goes against it."""
    threshold = claim.value.get("threshold")
    if not isinstance(threshold, int):
        return None
    apart = event.threshold is not None and event.threshold != threshold
    if apart:
        reasons.add("vote.threshold-differs", event.id, claimed=threshold, recorded=event.threshold)
    tally = settled(event)
    if tally is not None and tally.yes is not None:
        short = threshold - tally.yes
        code = "vote.threshold-short" if short > 0 else "vote.threshold-met"
        reasons.add(code, event.id, threshold=threshold, yes=tally.yes, short=short)
    return Told.TURNED if apart else None
