"""Every rule reads the sentences that it stands for, in both languages, and none reads what nobody says."""

from __future__ import annotations

import pytest

from constancia.claims import statements
from constancia.claims.reading import Draft, Reading
from constancia.model.documents import Document

from .cases import MUST, MUST_NOT, Case


def drafts(text: str, language: str) -> list[Draft]:
    return list(statements.read(Reading(Document(text=text, digest="sha256:0", language=language))))


def source(draft: Draft) -> str:
    first = next(iter(draft.attribution or ()), None)
    return "" if first is None else first.resolved or first.speaker


@pytest.mark.parametrize(
    ("rule", "case"), [(rule, case) for rule, cases in MUST.items() for case in cases], ids=lambda one: str(one)[:60]
)
def test_what_a_rule_must_read(rule: str, case: Case) -> None:
    found = [
        (source(draft), draft.evidence[0].quote, str(draft.modality))
        for draft in drafts(case.text, case.language)
        if draft.rule == rule
    ]
    assert (case.source, case.content, case.modality) in found


@pytest.mark.parametrize(("language", "text"), MUST_NOT)
def test_what_no_rule_may_read(language: str, text: str) -> None:
    assert [draft.evidence[0].quote for draft in drafts(text, language)] == []
