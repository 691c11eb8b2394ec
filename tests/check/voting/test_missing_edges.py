"""A tally that no voting has: what may excuse it, whose it is, how far it lies, and where the record is silent."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import BODY, COVERAGE, entry, voting

from constancia.check.case import Case
from constancia.check.rules import check
from constancia.language.messages import say
from constancia.model.claims import Claim, ClaimKind, Modality
from constancia.model.documents import Document
from constancia.model.entries import EntryKind
from constancia.model.findings import Finding, Outcome
from constancia.model.plain import digest
from constancia.model.votes import Ballot, Option, Question
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]

CHAIR = {"chair": "Paz Roca, Inés"}


def pressed(option: Option) -> list[Ballot]:
    return [Ballot("Paz Roca, Inés", "AB", option, "x"), Ballot("Sol Ruiz, Eva", "AB", Option.YES, "x")]


@pytest.fixture
def record() -> MemoryRecord:
    """Votings whose chair pressed a button, whose notes are missing or unsettled, or which lack a figure."""
    return MemoryRecord(
        [
            entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain()),
            entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period),
            *voting("v/yes", "2023-05-02T10:00", (41, 6, 5), "LEY DE FAROS", roll=pressed(Option.YES), **CHAIR),
            *voting("v/no", "2023-05-03T10:00", (41, 6, 5), "LEY DE FAROS", roll=pressed(Option.NO), **CHAIR),
            *voting("v/abstain", "2023-05-04T10:00", (41, 6, 5), "LEY DE FAROS", roll=pressed(Option.ABSTAIN), **CHAIR),
            *voting("v/absent", "2023-05-05T10:00", (41, 6, 5), "LEY DE FAROS", roll=pressed(Option.ABSENT), **CHAIR),
            *voting("v/nobody", "2023-05-06T10:00", (41, 6, 5), "LEY DE FAROS", roll=pressed(Option.YES)),
            *voting("v/notes", "2023-02-15T10:00", (25, 20, 1), "LEY DE FAROS"),
            *voting(
                "v/unsettled",
                "2023-05-08T10:00",
                (29, 18, 0),
                "LEY DE FAROS",
                spoken=[("Gil Mora", "yes", "no-direction", False), ("Noa Vega", "yes", "no-direction", False)],
            ),
            *voting("v/clear", "2023-05-12T10:00", (41, 6, 0), "LEY DE FAROS", roll=pressed(Option.YES), **CHAIR),
            *voting("v/lone", "2023-05-13T10:00", (1, 6, 5), "LEY DE FAROS", roll=pressed(Option.YES), **CHAIR),
            *voting("v/zero", "2023-05-09T10:00", (0, 6, 0), "LEY DE FAROS", roll=pressed(Option.YES), **CHAIR),
            *voting("v/bill", "2023-06-10T10:00", (33, 12, 2), "LEY DE FAROS, PROYECTO DE LEY 70", bills=("70",)),
            *voting(
                "v/bill-waiver",
                "2023-06-10T10:05",
                (36, 9, 1),
                "EXONERACIÓN, LEY DE FAROS, PROYECTO DE LEY 70",
                bills=("70",),
                question=Question.WAIVER,
            ),
            *voting("v/other", "2023-06-20T10:00", (44, 3, 2), "LEY DE MINAS, PROYECTO DE LEY 71", bills=("71",)),
        ],
        name="brumania",
    )


def told(
    checked: Checked, day: str, tally: tuple[int | None, ...], text: str = "NIEBLA.- El Congreso votó.", **more: object
) -> tuple[Outcome, str | None, str]:
    names = ("for_", "against", "abstain")
    value = {name: figure for name, figure in zip(names, tally, strict=False) if figure is not None}
    found = checked(text, "2023-07-30", date=day, **{**value, **more})
    for step in found.because:
        for ui in ("es", "en"):
            assert say(step.code, ui, step.params)
    return found.outcome, found.matched, found.because[0].code.removeprefix("vote.")


OPEN, WRONG, RIGHT, LACKING = Outcome.CANNOT_TELL, Outcome.CONFLICTS, Outcome.AGREES, Outcome.NOT_ON_RECORD


@pytest.mark.parametrize(
    ("day", "tally", "code"),
    [
        ("2023-05-02", (40, 6, 5), "chair-on-board"),
        ("2023-05-02", (39, 6, 5), "other"),
        ("2023-05-02", (41, 5, 5), "other"),
        ("2023-05-02", (41, 6, 4), "other"),
        ("2023-05-02", (40, 6), "chair-on-board"),
        ("2023-05-03", (41, 5, 5), "chair-on-board"),
        ("2023-05-03", (41, 5, 4), "other"),
        ("2023-05-03", (40, 6, 5), "other"),
        ("2023-05-04", (41, 6, 4), "chair-on-board"),
        ("2023-05-04", (41, 5, 4), "other"),
        ("2023-05-04", (40, 6, 5), "other"),
        ("2023-05-05", (40, 6, 5), "other"),
        ("2023-05-12", (40, 6, 0), "chair-on-board"),
        ("2023-05-12", (39, 6, 0), "other"),
        ("2023-05-13", (0, 6, 5), "chair-on-board"),
        ("2023-05-06", (40, 6, 5), "other"),
    ],
)
def test_the_board_without_the_chair_s_vote(checked: Checked, day: str, tally: tuple[int, ...], code: str) -> None:
    outcome, matched, first = told(checked, day, tally)
    assert (first == "chair-on-board") is (code == "chair-on-board")
    assert matched is None
    assert (outcome is OPEN) is (code == "chair-on-board")


@pytest.mark.parametrize(
    ("day", "tally", "excused"),
    [
        ("2023-02-15", (26, 20, 1), "notes-missing"),
        ("2023-02-15", (26, 21, 2), "notes-missing"),
        ("2023-02-15", (35, 20, 1), "notes-missing"),
        ("2023-02-15", (36, 20, 1), None),
        ("2023-02-15", (26, 19, 1), None),
        ("2023-02-15", (25, 20, 0), None),
        ("2023-05-08", (30, 18, 0), "notes-unsettled"),
        ("2023-05-08", (31, 18, 0), "notes-unsettled"),
        ("2023-05-08", (30, 19, 0), "notes-unsettled"),
        ("2023-05-08", (32, 18, 0), None),
        ("2023-05-08", (28, 18, 0), None),
    ],
)
def test_votes_by_voice_that_the_record_lacks_add_and_never_take_away(
    checked: Checked, day: str, tally: tuple[int, ...], excused: str | None
) -> None:
    outcome, matched, code = told(checked, day, tally)
    assert matched is None
    assert (code if excused else None) == excused
    assert (outcome is OPEN) is (excused is not None)


BILL = "NIEBLA.- El Congreso aprobó el proyecto de ley 70 sobre faros."


@pytest.mark.parametrize(
    ("tally", "code"),
    [
        ((33, 12, 2), "matched"),
        ((34, 12, 2), "tally-differs"),
        ((63, 12, 2), "tally-differs"),
        ((64, 12, 2), "tally-far"),
        ((12, 33, 2), "swapped"),
        ((36, 9, 1), "other-question"),
        ((44, 3, 2), "tally-differs"),
    ],
)
def test_a_tally_of_a_bill_is_a_slip_or_far_off_or_turned_or_a_step_s(
    checked: Checked, tally: tuple[int, ...], code: str
) -> None:
    value: dict[str, object] = {"measure": "proyecto de ley 70", "outcome": "passed"}
    outcome, matched, first = told(checked, "2023-06-10", tally, BILL, **value)
    assert first == code
    assert (outcome, matched) == ((RIGHT, "v/bill") if code == "matched" else (WRONG, None))


def test_whose_tally_it_is_is_shown_where_the_two_may_be_mixed_up(checked: Checked) -> None:
    found = checked(BILL, "2023-07-30", for_=44, against=3, abstain=2, measure="proyecto de ley 70", date="2023-06-10")
    others = [step.entries for step in found.because if step.code == "vote.tally-of-another"]
    assert others == [("v/other",)]
    far = checked(BILL, "2023-07-30", for_=25, against=20, abstain=1, measure="proyecto de ley 70", date="2023-06-10")
    assert not [step for step in far.because if step.code == "vote.tally-of-another"]


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [(Outcome.AGREES, Outcome.CONFLICTS), (Outcome.CONFLICTS, Outcome.CANNOT_TELL)],
)
def test_a_denied_tally(checked: Checked, outcome: Outcome, expected: Outcome) -> None:
    tally = (33, 12, 2) if outcome is Outcome.AGREES else (34, 12, 2)
    text = "NIEBLA.- Es falso que el Congreso votara el proyecto de ley 70."
    got = told(checked, "2023-06-10", tally, text, measure="proyecto de ley 70", modality=Modality.DENIED)
    assert got[0] is expected
    assert got[1] == ("v/bill" if outcome is Outcome.AGREES else None)


def test_a_threshold_alone_is_compared_where_nothing_was_held(checked: Checked) -> None:
    found = checked(
        "NIEBLA.- El Congreso votará el proyecto de ley 70.",
        "2023-06-01",
        modality=Modality.PROPOSED,
        kind=ClaimKind.VOTE,
        measure="proyecto de ley 70",
        threshold=40,
    )
    assert (found.outcome, found.because[0].code) == (OPEN, "vote.not-held")


def test_only_names_that_are_nobody_s_are_said_to_be_unresolved(checked: Checked, record: MemoryRecord) -> None:
    spoken = [("Nadie Tal", "yes", "unresolved", True), ("Ana Flor", "yes", "counted", True)]
    mixed = voting("v/mixed", "2023-05-15T10:00", (34, 10, 1), "LEY DE FAROS", spoken=spoken, total=(36, 10, 1))
    view = MemoryRecord([*record._log, *mixed], name="brumania")
    document = Document(text="NIEBLA.- El Congreso votó.", digest=digest(b"x"), language="es", published="2023-05-16")
    value = {"for": 36, "against": 10, "abstain": 1, "date": "2023-05-15"}
    claim = Claim.of(ClaimKind.VOTE, (document.span(0, len(document.text)),), value, document.digest)
    found = check(claim, Case(document=document, claims=(claim,), as_of="2023-05-16"), view)
    steps = {step.code: step.params for step in found.because}
    assert steps["vote.unresolved-names"] == {"names": ["Nadie Tal"]}
    assert steps["vote.oral-votes"]["total"] == [36, 10, 1]
