"""Which rule checks which kind of claim, and the one way to a finding."""

from __future__ import annotations

from importlib import import_module

from constancia.check.case import Case, Rule
from constancia.check.reasons import Reasons
from constancia.model.claims import Claim, ClaimKind
from constancia.model.findings import Finding, Outcome
from constancia.model.ports import RecordView

RULES: dict[ClaimKind, str] = {
    ClaimKind.VOTE: "constancia.check.voting.vote",
    ClaimKind.CASUALTIES: "constancia.check.facts.casualties",
    ClaimKind.DATE: "constancia.check.chronology.dates",
    ClaimKind.AUTHORISATION: "constancia.check.forces.authorisations",
    ClaimKind.STATEMENT: "constancia.check.facts.statements",
    ClaimKind.OFFICE: "constancia.check.facts.offices",
    ClaimKind.POLL: "constancia.check.facts.polls",
    ClaimKind.MEMBER_VOTE: "constancia.check.voting.member_votes",
    ClaimKind.BLOC: "constancia.check.voting.blocs",
}
"""Kind to the module whose `check` is its rule, imported when the first claim of its kind comes."""


def rule_for(kind: ClaimKind) -> Rule | None:
    """The rule of a kind; None where there is none."""
    name = RULES.get(kind)
    if name is None:
        return None
    rule: Rule = import_module(name).check
    return rule


def check(claim: Claim, case: Case, view: RecordView) -> Finding:
    """The one finding for a claim; made once for a document, for the rules of other claims ask for it too."""
    return case.once(view, (check, claim), lambda: _checked(claim, case, view))


def _checked(claim: Claim, case: Case, view: RecordView) -> Finding:
    rule = rule_for(claim.kind)
    if rule is None:
        reasons = Reasons(case)
        reasons.add("check.no-rule", kind=claim.kind.value)
        return reasons.found(Outcome.CANNOT_TELL)
    return rule(claim, case, view)
