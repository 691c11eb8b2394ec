"""A member's vote where notes may be missing, on leave, of no group, of an old spelling; each with its opposite."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import BODY, COVERAGE, entry, group, voting

from constancia.model.actors import Member
from constancia.model.claims import ClaimKind, Modality
from constancia.model.entries import EntryKind
from constancia.model.findings import Finding, Outcome
from constancia.model.votes import Ballot, Option
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]

ROLL = [
    Ballot("ALBA PRIMA, MAR", "NORTE", Option.YES, "y"),
    Ballot("BELLO PRIMA, SOL", "NORTE", Option.ABSENT, "x"),
    Ballot("CANO PRIMA, LUZ", "NORTE", Option.LEAVE, "l"),
    Ballot("DIAZ PRIMA, PAZ", "NORTE", Option.NOT_VOTING, "."),
    Ballot("ERAS PRIMA, RIO", None, Option.NO, "n"),
    Ballot("FARO GEMELO, UNA", "NORTE", Option.YES, "y"),
    Ballot("FARO GEMELO, DOS", "SUR", Option.NO, "n"),
    Ballot("GOMA PRIMA, IVO", "SUR", Option.ABSTAIN, "a"),
]


@pytest.fixture
def record() -> MemoryRecord:
    """One roll voted twice: on a day whose notes are whole, and on one whose notes are missing."""
    entries = [entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain())]
    entries += [group("NORTE", "Frente del Norte"), group("SUR", "Alianza Sur")]
    entries += [entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period)]
    known = Member(id="m/1", name="ALBA PRIMA, MAR", body=BODY.id, spellings=("Alba Vieja, Mar",))
    gone = Member(id="m/2", name="HOYO PRIMA, ANA", body=BODY.id)
    entries += [entry(one.id, EntryKind.MEMBER, one.to_plain()) for one in (known, gone)]
    for bill, day in (("901", "2023-10-10T10:00"), ("902", "2023-02-10T10:00")):
        entries += voting(
            f"v/{bill}",
            day,
            (2, 2, 1),
            f"LEY DE FAROS, PROYECTO DE LEY {bill}",
            bills=(bill,),
            roll=ROLL,
            spoken=[("GOMA PRIMA, IVO", "no", "counted", True)] if bill == "902" else (),
            total=(2, 3, 1) if bill == "902" else None,
        )
    return MemoryRecord(entries, name="brumania")


WHOLE, LACKING = "901", "902"


def member(checked: Checked, bill: str, quote: str = "faros", **value: object) -> tuple[str, str]:
    text = f"NIEBLA.- El Congreso votó el proyecto de ley {bill} sobre faros. Faro (Alianza Sur) y Faro (Sur) votaron."
    found = checked(
        text, "2023-11-10", kind=ClaimKind.MEMBER_VOTE, measure=f"proyecto de ley {bill}", quote=quote, **value
    )
    return found.outcome.value, found.because[-1].code.removeprefix("member-vote.")


@pytest.mark.parametrize(
    ("person", "option", "whole", "lacking"),
    [
        ("Mar Alba", "for", ("agrees", "on-board"), ("agrees", "on-board")),
        ("Mar Alba", "against", ("conflicts", "differs"), ("conflicts", "differs")),
        ("Sol Bello", "absent", ("agrees", "on-board"), ("agrees", "on-board")),
        ("Sol Bello", "for", ("conflicts", "differs"), ("cannot-tell", "notes-missing")),
        ("Sol Bello", "leave", ("conflicts", "differs"), ("cannot-tell", "notes-missing")),
        ("Luz Cano", "absent", ("explained", "on-leave"), ("explained", "on-leave")),
        ("Luz Cano", "for", ("conflicts", "differs"), ("cannot-tell", "notes-missing")),
        ("Paz Díaz", "against", ("conflicts", "differs"), ("cannot-tell", "notes-missing")),
        ("Río Eras", "against", ("agrees", "on-board"), ("agrees", "on-board")),
        ("Ivo Goma", "abstain", ("agrees", "on-board"), ("explained", "changed")),
        ("Ivo Goma", "against", ("conflicts", "differs"), ("explained", "by-voice")),
        ("Ivo Goma", "for", ("conflicts", "differs"), ("conflicts", "differs")),
        ("Alba Vieja, Mar", "for", ("agrees", "on-board"), ("agrees", "on-board")),
        ("Ana Hoyo", "for", ("cannot-tell", "not-in-roll"), ("cannot-tell", "not-in-roll")),
        ("Zoe Quin", "for", ("cannot-tell", "nobody"), ("cannot-tell", "nobody")),
        ("Faro", "for", ("cannot-tell", "several"), ("cannot-tell", "several")),
    ],
)
def test_only_who_is_silent_on_the_board_may_have_voted_by_a_voice_that_is_missing(
    checked: Checked, person: str, option: str, whole: tuple[str, str], lacking: tuple[str, str]
) -> None:
    assert member(checked, WHOLE, person=person, option=option) == whole
    assert member(checked, LACKING, person=person, option=option) == lacking


@pytest.mark.parametrize(
    ("person", "option", "bill", "expected"),
    [
        ("Mar Alba", "for", WHOLE, "conflicts"),
        ("Mar Alba", "against", WHOLE, "agrees"),
        ("Sol Bello", "for", LACKING, "agrees"),
        ("Sol Bello", "absent", LACKING, "conflicts"),
        ("Luz Cano", "absent", WHOLE, "conflicts"),
        ("Ivo Goma", "against", LACKING, "conflicts"),
        ("Ivo Goma", "for", LACKING, "agrees"),
    ],
)
def test_a_denial_is_the_other_way_round(checked: Checked, person: str, option: str, bill: str, expected: str) -> None:
    got = member(checked, bill, person=person, option=option, modality=Modality.DENIED)
    assert got == (expected, "vote.denied")


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("Faro (Alianza Sur)", ("conflicts", "differs")),
        ("Faro", ("cannot-tell", "several")),
    ],
)
def test_of_two_with_one_name_the_group_beside_it_tells(
    checked: Checked, quote: str, expected: tuple[str, str]
) -> None:
    assert member(checked, WHOLE, quote, person="Faro", option="for") == expected


def test_what_says_nothing_is_incomplete(checked: Checked) -> None:
    assert member(checked, WHOLE, person="Mar Alba") == ("cannot-tell", "incomplete")
    assert member(checked, WHOLE, option="for") == ("cannot-tell", "incomplete")


def test_somebody_of_no_group_is_in_none(checked: Checked) -> None:
    text = "NIEBLA.- El Congreso votó el proyecto de ley 901 sobre faros."
    ask = {"kind": ClaimKind.BLOC, "measure": "proyecto de ley 901", "stance": "for"}
    north = checked(text, "2023-11-10", bloc="Frente del Norte", **ask)
    assert (north.outcome, north.because[1].params["members"]) == (Outcome.AGREES, 5)
    south = checked(text, "2023-11-10", bloc="Alianza Sur", **ask)
    assert (south.outcome, south.because[-1].code) == (Outcome.CONFLICTS, "bloc.dissent")
