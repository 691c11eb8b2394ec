"""One rule for each kind of claim, and one finding for each claim."""

from __future__ import annotations

import pytest

from constancia.check import rules
from constancia.check.case import Case
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.findings import Outcome
from constancia.model.plain import digest
from constancia.record.memory import MemoryRecord

TEXT = "On 3 May they met."
DOCUMENT = Document(text=TEXT, digest=digest(TEXT.encode()), language="en")
CLAIM = Claim.of(ClaimKind.DATE, (DOCUMENT.span(3, 8),), {"date": "2023-05-03"}, DOCUMENT.digest)


@pytest.mark.parametrize("kind", ClaimKind)
def test_every_kind_has_a_rule(kind: ClaimKind) -> None:
    assert rules.rule_for(kind) is not None


def test_a_kind_without_a_rule_cannot_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(rules.RULES, ClaimKind.DATE)
    case = Case(document=DOCUMENT, claims=(CLAIM,), as_of="2023-05-19")
    found = rules.check(CLAIM, case, MemoryRecord([]))
    assert (found.outcome, found.matched, found.as_of) == (Outcome.CANNOT_TELL, None, "2023-05-19")
    assert [(step.code, dict(step.params)) for step in found.because] == [("check.no-rule", {"kind": "date"})]
