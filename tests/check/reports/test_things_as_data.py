"""What several reports say of one thing, as data: the fields compared, and no others."""

from __future__ import annotations

from typing import Any

from constancia.check.reports.across import across
from constancia.model.claims import Claim, ClaimKind, Modality
from constancia.model.documents import Document
from constancia.model.findings import Finding, Outcome, Step
from constancia.model.plain import digest


def report(text: str, path: str, value: dict[str, Any], modality: Modality = Modality.ASSERTED) -> Any:
    document = Document(text=text, digest=digest(text.encode()), language="es", path=path)
    claim = Claim.of(ClaimKind.VOTE, (document.span(0, 3),), value, document.digest, (), modality)
    found = Finding(outcome=Outcome.EXPLAINED, because=(Step("vote.matched"),), as_of="", matched="v/1")
    return document, (claim,), (found,)


FIRST = report("Uno contó setenta.", "uno.txt", {"for": 70, "date": "2023-05-18", "outcome": "passed"})
SECOND = report("Otro contó setenta y uno.", "dos.txt", {"for": 71, "against": 33, "outcome": "passed"})
HOPED = report("Alguien espera noventa.", "tres.txt", {"for": 90}, Modality.PROPOSED)


def test_a_thing_lists_what_each_report_says_of_what_is_compared() -> None:
    reports = [FIRST, HOPED, SECOND]
    (thing,) = across(reports).things
    assert thing.to_plain([document for document, _, _ in reports]) == {
        "kind": "vote",
        "key": ["v/1"],
        "witnesses": 2,
        "differing": ["for"],
        "said": [
            {
                "document": FIRST[0].id,
                "path": "uno.txt",
                "claim": FIRST[1][0].id,
                "value": {"for": 70, "outcome": "passed"},
                "outcome": "explained",
            },
            {
                "document": SECOND[0].id,
                "path": "dos.txt",
                "claim": SECOND[1][0].id,
                "value": {"for": 71, "against": 33, "outcome": "passed"},
                "outcome": "explained",
            },
        ],
    }
