"""How a member voted, on the board or by voice."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from constancia.language.messages import say
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


def test_what_is_hedged_or_to_come_is_not_compared(member: Checked) -> None:
    for modality in (Modality.HEDGED, Modality.PROPOSED, Modality.REQUIRED):
        found = member(modality=modality, person="Norte Prima", option="for")
        assert (found.outcome, found.because[-1].code) == (Outcome.CANNOT_TELL, "member-vote.not-asserted")


@pytest.mark.parametrize("ui", ["en", "es"])
def test_the_vote_by_voice_is_told_wherever_there_is_one(member: Checked, ui: str) -> None:
    voice = {"en": "by voice", "es": "de viva voz"}[ui]
    for person, option, spoken in (
        ("Norte Sexta", "against", True),
        ("Norte Sexta", "for", True),
        ("Sur Sexta", "for", True),
        ("Norte Prima", "against", False),
    ):
        step = member(person=person, option=option).because[-1]
        assert (voice in say(step.code, ui, step.params)) is spoken


@pytest.mark.parametrize("ui", ["en", "es"])
def test_members_of_one_surname_are_listed_each_with_the_vote(member: Checked, ui: str) -> None:
    found = member(person="Sexta", option="for")
    told = say(found.because[-1].code, ui, found.because[-1].params)
    assert found.outcome is Outcome.CANNOT_TELL
    assert "NORTE SEXTA, MAR" in told
    assert "SUR SEXTA, MAR" in told
    assert {"en": "against by voice", "es": "en contra de viva voz"}[ui] in told


@pytest.mark.parametrize(("option", "shown"), [("against", "for on the board"), ("for", "for on the board")])
def test_a_denial_is_shown_beside_the_record_and_not_as_what_the_report_says(
    member: Checked, option: str, shown: str
) -> None:
    record, denied = member(person="Norte Prima", option=option, modality=Modality.DENIED).because[-2:]
    assert denied.code == "vote.denied"
    told = say(record.code, "en", record.params)
    assert shown in told
    assert "report" not in told


def test_without_candidates_nothing_is_said_to_be_meant(checked: Checked) -> None:
    found = checked(
        "NIEBLA.- Norte Prima votó a favor.",
        "2023-11-10",
        kind=ClaimKind.MEMBER_VOTE,
        person="Norte Prima",
        option="for",
    )
    for ui in ("en", "es"):
        assert not any("0" in say(step.code, ui, step.params) for step in found.because)


def test_the_vote_is_shown_in_votings_that_may_be_meant(checked: Checked) -> None:
    text = "NIEBLA.- El Congreso votó la ley. Norte Prima votó a favor."
    found = checked(text, "2023-11-10", kind=ClaimKind.MEMBER_VOTE, person="Norte Prima", option="for", measure="ley")
    which = [step.code for step in found.because]
    assert ("member-vote.which" in which) == ("vote.candidate" in which)
