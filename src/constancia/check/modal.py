"""What a finding becomes where a claim is not asserted: a denial of what is on record conflicts, no hedge agrees.

The claim is compared as if it were asserted; what it says of itself then decides.
"""

from __future__ import annotations

from dataclasses import replace

from constancia.check.case import Case, Rule
from constancia.check.reasons import Reasons
from constancia.model.claims import Claim, Modality
from constancia.model.findings import Finding, Outcome, Step
from constancia.model.ports import RecordView

_CONFIRMED = frozenset({Outcome.AGREES, Outcome.EXPLAINED})


def as_put(claim: Claim, case: Case, view: RecordView, rule: Rule) -> Finding:
    """The finding for a claim whose kind is confirmed only where it is asserted."""
    if claim.modality is Modality.ASSERTED:
        return rule(claim, case, view)
    kind = claim.kind.value
    if claim.modality in (Modality.DENIED, Modality.HEDGED):
        found = rule(claim, case, view)
        if found.outcome in _CONFIRMED:
            denied = claim.modality is Modality.DENIED
            step = Step(f"{kind}.denied" if denied else f"{kind}.hedged")
            outcome = Outcome.CONFLICTS if denied else Outcome.CANNOT_TELL
            return replace(found, outcome=outcome, matched=None, because=(*found.because, step))
        if claim.modality is Modality.HEDGED:
            return found
    reasons = Reasons(case)
    reasons.add(f"{kind}.not-asserted", modality=f"modality.{claim.modality.value}")
    return reasons.found(Outcome.CANNOT_TELL)
