"""Claims found by place, and what is made once for a document."""

from __future__ import annotations

import pytest

from constancia.check import rules
from constancia.check.case import Case
from constancia.claims.reading import Reading
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.findings import Finding, Outcome, Step
from constancia.model.plain import digest
from constancia.model.ports import RecordView
from constancia.record.memory import MemoryRecord

TEXT = "On 3 May they met. On 4 May they met again, and on 5 May they voted."


def case() -> Case:
    document = Document(text=TEXT, digest=digest(TEXT.encode()), language="en")

    def claim(kind: ClaimKind, *quotes: str) -> Claim:
        spans = tuple(document.span(TEXT.index(quote), TEXT.index(quote) + len(quote)) for quote in quotes)
        return Claim.of(kind=kind, evidence=spans, value={}, document=document.digest)

    claims = (
        claim(ClaimKind.DATE, "3 May"),
        claim(ClaimKind.DATE, "4 May", "5 May"),
        claim(ClaimKind.VOTE, "voted"),
        claim(ClaimKind.DATE, "5 May"),
    )
    return Case(document=document, claims=claims, as_of="2023-05-06")


def test_claims_of_a_kind_are_found_by_any_of_their_places() -> None:
    one = case()
    second = one.document.span(TEXT.index("again"), len(TEXT))
    assert one.touching(ClaimKind.DATE, second) == (one.claims[1], one.claims[3])
    assert one.touching(ClaimKind.VOTE, second) == (one.claims[2],)
    assert one.touching(ClaimKind.POLL, second) == ()
    first = one.document.span(0, len("On 3 May they met."))
    assert one.touching(ClaimKind.DATE, first, second) == (one.claims[0], one.claims[1], one.claims[3])


def test_what_only_borders_on_a_stretch_does_not_touch_it() -> None:
    one = case()
    end = TEXT.index("3 May") + len("3 May")
    assert one.standing(ClaimKind.DATE, end, TEXT.index("4 May")) == ()
    assert one.standing(ClaimKind.DATE, end - 1, TEXT.index("4 May")) == (one.claims[0],)
    assert one.standing(ClaimKind.DATE, end, TEXT.index("4 May") + 1) == (one.claims[1],)


def test_a_thing_is_made_once_for_a_document_and_a_record() -> None:
    one, made = case(), []

    def make() -> str:
        made.append(1)
        return "made"

    first, second = MemoryRecord(()), MemoryRecord(())
    assert [one.once(first, "key", make), one.once(first, "key", make)] == ["made", "made"]
    assert len(made) == 1
    one.once(second, "key", make)
    one.once(None, "key", make)
    case().once(first, "key", make)
    assert len(made) == 4


def test_the_marks_of_reading_are_taken_over() -> None:
    document = case().document
    marks = Reading(document)
    assert Case(document=document, claims=(), as_of="", found=marks).marks is marks
    assert case().marks.document == document


def test_a_claim_that_other_rules_ask_about_is_checked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    one, record, asked = case(), MemoryRecord(()), []

    def rule(claim: Claim, _case: Case, _view: RecordView) -> Finding:
        asked.append(claim.id)
        return Finding(Outcome.CANNOT_TELL, (Step("check.no-rule", {}, ()),), "2023-05-06")

    monkeypatch.setattr(rules, "rule_for", lambda _kind: rule)
    first, second = one.claims[:2]
    assert rules.check(first, one, record) is rules.check(first, one, record)
    rules.check(second, one, record)
    assert asked == [first.id, second.id]
    rules.check(first, one, MemoryRecord(()))
    assert asked == [first.id, second.id, first.id]
