"""Only what a text asserts is confirmed: the same words denied, demanded or proposed are another claim."""

from __future__ import annotations

import pytest
from tests.check.peru import finding, made

from constancia.model.claims import Claim, ClaimKind
from constancia.model.findings import Outcome

POLL = "In Peru, Ipsos put disapproval of Boluarte at 75 %."
DEAD = "The protests in Peru that began in December 2022 were met with force. The IACHR counted 57 deaths."
POST = "President Dina Boluarte of Peru spoke."
VISIT = "After his visit to Peru Clément Voule said there was excessive use of force."
LATER = "Peru's Congress voted 70-33-4. The vote came two weeks after the IACHR published its report."
TROOPS = "Lima, Peru. US troops may enter."

CLAIMS = {
    "poll": (POLL, "75", {"subject": "Boluarte", "disapprove": 75, "pollster": "Ipsos"}, ""),
    "casualties": (DEAD, "57", {"harm": "dead", "count": 57, "qualifier": "exactly"}, "The IACHR"),
    "office": (POST, "Dina Boluarte", {"person": "Dina Boluarte", "post": "President"}, ""),
    "statement": (VISIT, "there was excessive use of force", {}, "Clément Voule"),
    "date": (LATER, "two weeks after", {"expression": "two weeks after"}, ""),
    "authorisation": (
        TROOPS,
        "US troops may enter",
        {"force_country": "US", "territory": "PE", "from": "2023-06-01", "until": "2023-12-31"},
        "",
    ),
}


def outcome(kind: str, modality: str) -> Outcome:
    text, quote, value, by = CLAIMS[kind]
    if kind == ClaimKind.STATEMENT:
        value = {"content": made(kind, text, quote, {}).evidence}
    claim = made(kind, text, quote, dict(value), by=by, modality=modality)
    others: tuple[Claim, ...] = ()
    if kind == ClaimKind.DATE:
        others = (made("vote", text, "70-33-4", {"for": 70, "against": 33, "abstain": 4}),)
    return finding(claim, text, published="2023-05-22", others=others).outcome


@pytest.mark.parametrize("kind", CLAIMS)
def test_what_is_asserted_agrees(kind: str) -> None:
    assert outcome(kind, "asserted") is Outcome.AGREES


@pytest.mark.parametrize("modality", ["proposed", "required", "hedged"])
@pytest.mark.parametrize("kind", ["poll", "casualties", "office"])
def test_what_is_not_asserted_cannot_be_told(kind: str, modality: str) -> None:
    assert outcome(kind, modality) is Outcome.CANNOT_TELL


@pytest.mark.parametrize(
    ("kind", "modality", "expected"),
    [
        ("authorisation", "required", Outcome.CANNOT_TELL),
        ("authorisation", "denied", Outcome.CONFLICTS),
        ("authorisation", "proposed", Outcome.CANNOT_TELL),
        ("authorisation", "hedged", Outcome.CANNOT_TELL),
        ("poll", "denied", Outcome.CONFLICTS),
        ("casualties", "denied", Outcome.CONFLICTS),
        ("office", "denied", Outcome.CONFLICTS),
        ("date", "denied", Outcome.CANNOT_TELL),
        ("statement", "denied", Outcome.CANNOT_TELL),
        ("statement", "proposed", Outcome.CANNOT_TELL),
    ],
)
def test_a_denial_of_what_is_on_record_conflicts_and_nothing_open_is_confirmed(
    kind: str, modality: str, expected: Outcome
) -> None:
    assert outcome(kind, modality) is expected
