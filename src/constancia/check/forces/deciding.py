"""What a claim says became of an authorisation, and what the record says: given, refused, or not decided yet."""

from __future__ import annotations

from enum import StrEnum

from constancia.check import rules
from constancia.check.around.happenings import sentence_of
from constancia.check.case import Case
from constancia.check.forces.terms import bills_in
from constancia.check.voting.measures import measure_of
from constancia.claims.modality import hedged
from constancia.model.claims import Claim, ClaimKind, Modality
from constancia.model.entries import Entry
from constancia.model.findings import Outcome
from constancia.model.ports import RecordView


class Put(StrEnum):
    """What became of it."""

    GIVEN = "given"
    REFUSED = "refused"
    """The body decided against it, or somebody says that it was not given."""
    OPEN = "open"
    """Proposed, hoped for or only said to be possible: nothing was decided yet."""


def put_by(claim: Claim, case: Case) -> Put:
    """What a claim says: by its own words, else by what its sentence says of the vote on it."""
    if claim.modality is Modality.DENIED:
        return Put.REFUSED
    if claim.modality is not Modality.ASSERTED:
        return Put.OPEN
    votes = votes_on_it(claim, case)
    if any(one.modality is Modality.ASSERTED and one.value.get("outcome") == "passed" for one in votes):
        return Put.GIVEN
    if any(one.value.get("outcome") == "rejected" and one.modality is Modality.ASSERTED for one in votes):
        return Put.REFUSED
    if any(one.value.get("outcome") == "passed" and one.modality is Modality.DENIED for one in votes):
        return Put.REFUSED
    if any(one.modality is not Modality.ASSERTED for one in votes):
        return Put.OPEN
    span = claim.span
    begins = sentence_of(case, span).start
    return Put.OPEN if hedged(case.marks, begins, span.start) else Put.GIVEN


def votes_on_it(claim: Claim, case: Case) -> tuple[Claim, ...]:
    """The votes told in the sentence of an authorisation, but for those on a bill that is another one."""
    own = set(bills_in(str(claim.value.get("instrument", ""))))
    votes = case.touching(ClaimKind.VOTE, sentence_of(case, claim.span))
    told = [(one, set(measure_of(one, case).bills)) for one in votes]
    return tuple(one for one, bills in told if not own or not bills or own & bills)


def put_on_record(entry: Entry, view: RecordView) -> Put:
    """What the record says of an authorisation: refused where its voting was, else given."""
    voting = entry.content.get("voting")
    event = view.voting(str(voting)) if voting else None
    return Put.REFUSED if event is not None and event.outcome == "rejected" else Put.GIVEN


def contradicted(claim: Claim, case: Case, view: RecordView) -> str | None:
    """The voting with which the vote told in the same sentence does not agree, or an empty text; None: it does."""
    for other in votes_on_it(claim, case):
        found = rules.check(other, case, view)
        if found.outcome in (Outcome.CONFLICTS, Outcome.NOT_ON_RECORD):
            return found.matched or next(iter(found.considered), "")
    return None
