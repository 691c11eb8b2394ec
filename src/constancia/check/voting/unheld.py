"""A vote that is proposed, expected or hoped for was not held: nothing is confirmed but a threshold it tells."""

from __future__ import annotations

from constancia.check.reasons import Reasons
from constancia.check.voting.votings import Search
from constancia.model.claims import Claim, Modality
from constancia.model.findings import Finding, Outcome

_UNHELD = frozenset({Modality.PROPOSED, Modality.HEDGED, Modality.REQUIRED})


def is_unheld(claim: Claim) -> bool:
    """Whether a claim says only that a vote may be, should be or will be held, or may have gone so."""
    return claim.modality in _UNHELD


def found(claim: Claim, search: Search, reasons: Reasons) -> Finding:
    """The finding for it; where it tells a threshold and the record knows the one of its matter, both are shown."""
    reasons.add("vote.not-held", modality=claim.modality.value)
    threshold = claim.value.get("threshold")
    known = {event.threshold: event for event in search.named if event.threshold is not None}
    if isinstance(threshold, int) and len(known) == 1:
        event = next(iter(known.values()))
        code = "vote.threshold-agrees" if event.threshold == threshold else "vote.threshold-differs"
        reasons.add(code, event.id, claimed=threshold, recorded=event.threshold)
        if event.threshold != threshold:
            return reasons.found(Outcome.CONFLICTS)
    return reasons.found(Outcome.CANNOT_TELL)
