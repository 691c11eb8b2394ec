"""How a member voted, on the board or by voice."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from constancia.model.claims import ClaimKind, Modality
from constancia.model.findings import Finding, Outcome

Checked = Callable[..., Finding]

TEXT = "NIEBLA.- El Congreso votó el proyecto de ley 555 sobre caminos rurales."


@pytest.fixture
def member(checked: Checked) -> Checked:
    return partial(checked, TEXT, "2023-11-10", kind=ClaimKind.MEMBER_VOTE, measure="proyecto de ley 555")


@pytest.mark.parametrize(
    ("person", "option", "outcome", "code"),
    [
        ("Norte Prima", "for", Outcome.AGREES, "member-vote.on-board"),
        ("Norte Prima", "against", Outcome.CONFLICTS, "member-vote.differs"),
        ("Norte Sexta", "against", Outcome.EXPLAINED, "member-vote.by-voice"),
        ("Norte Sexta", "not-voting", Outcome.EXPLAINED, "member-vote.changed"),
        ("Sur Sexta", "against", Outcome.EXPLAINED, "member-vote.by-voice"),
        ("Lago Quarta", "leave", Outcome.AGREES, "member-vote.on-board"),
        ("Lago Quarta", "absent", Outcome.EXPLAINED, "member-vote.on-leave"),
        ("Lago Tertia", "abstain", Outcome.AGREES, "member-vote.on-board"),
        ("Lago Tertia", "absent", Outcome.CONFLICTS, "member-vote.differs"),
        ("Prima", "for", Outcome.CANNOT_TELL, "member-vote.several"),
        ("Este Prima", "for", Outcome.CANNOT_TELL, "member-vote.nobody"),
    ],
)
def test_the_roll_decides(member: Checked, person: str, option: str, outcome: Outcome, code: str) -> None:
    found = member(person=person, option=option)
    assert (found.outcome, found.because[-1].code) == (outcome, code)
    assert found.matched == (None if outcome is Outcome.CANNOT_TELL else "v/roads")


def test_a_denial_is_turned_round(member: Checked) -> None:
    said = {"person": "Norte Prima", "option": "against"}
    assert member(modality=Modality.DENIED, **said).outcome is Outcome.AGREES
    assert member(modality=Modality.PROPOSED, **said).outcome is Outcome.CANNOT_TELL


def test_without_a_voting_it_cannot_be_told(checked: Checked) -> None:
    found = checked(
        "NIEBLA.- Norte Prima votó a favor.",
        "2023-11-10",
        kind=ClaimKind.MEMBER_VOTE,
        person="Norte Prima",
        option="for",
    )
    assert (found.outcome, found.because[0].code) == (Outcome.CANNOT_TELL, "member-vote.which-none")


def test_a_voting_without_a_roll(checked: Checked) -> None:
    found = checked(
        "NIEBLA.- El proyecto de ley 310.",
        "2023-05-19",
        kind=ClaimKind.MEMBER_VOTE,
        person="Norte Prima",
        option="for",
        measure="proyecto de ley 310",
    )
    assert found.because[-1].code == "member-vote.no-roll"
