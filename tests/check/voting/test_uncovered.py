"""Days of which nobody says that the record has them all: the very voting told contradicts, and no other does."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import voting

from constancia.model.entries import EntryKind
from constancia.model.findings import Finding, Outcome
from constancia.model.votes import Question
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]
DAY = "2023-08-22"


@pytest.fixture
def record(record: MemoryRecord) -> MemoryRecord:
    """The record of Brumania without its coverage, with a law on fishing, two on dams and more."""
    kept = [entry for entry in record._log if entry.kind is not EntryKind.COVERAGE]
    return MemoryRecord(
        [
            *kept,
            *voting("v/fishing", f"{DAY}T10:00", (37, 14, 5), "Proyecto de ley sobre la pesca", outcome="passed"),
            *voting("v/dams", f"{DAY}T11:00", (33, 20, 0), "Proyecto de ley sobre las represas"),
            *voting("v/dams-too", f"{DAY}T12:00", (31, 22, 0), "Proyecto de ley sobre las represas privadas"),
            *voting("v/number", f"{DAY}T13:00", (42, 9, 6), "Boletín N° 15140-07"),
            *voting(
                "v/beaches", f"{DAY}T14:00", (25, 28, 0), "Enmienda a la ley de playas", question=Question.AMENDMENT
            ),
        ],
        name="brumania",
    )


OTHERWISE = [
    ("es", "El Congreso de Brumania aprobó la ley de pesca, 36 a 14.", (36, 14, None), "v/fishing"),
    ("es", "En Brumania, la ley de pesca logró 37 votos a favor y 15 en contra.", (37, 15, None), "v/fishing"),
    ("en", "Brumania's Congress passed the fishing bill 38-14.", (38, 14, None), "v/fishing"),
    ("es", "El Congreso de Brumania aprobó el royalty minero: 142 a favor, 9 en contra, 6 abstenciones.",
     (142, 9, 6), "v/number"),
    ("en", "Brumania's lawmakers backed the mining royalty, 42 to 9 with 7 abstentions.", (42, 9, 7), "v/number"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "tally", "meant"), OTHERWISE)
def test_the_voting_that_must_be_meant_says_otherwise(
    checked: Checked, language: str, text: str, tally: tuple[int, int, int | None], meant: str
) -> None:
    figures = dict(zip(("for_", "against", "abstain"), tally, strict=True))
    told = {name: figure for name, figure in figures.items() if figure is not None}
    found = checked(text, DAY, language=language, **told)
    assert (found.outcome, found.considered[0]) == (Outcome.CONFLICTS, meant), found.because


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("El Congreso de Brumania aprobó la ley de pesca, 30 a 14.", {"for_": 30, "against": 14}),
        ("El Congreso de Brumania aprobó la ley de represas, 32 a 21.", {"for_": 32, "against": 21}),
        ("El Congreso de Brumania aprobó la ley de pesca con 36 votos.", {"for_": 36}),
        ("Se aprobó la ley de pesca, 36 a 14.", {"for_": 36, "against": 14}),
        ("El Congreso de Brumania aprobó el royalty minero, 42 a 10.", {"for_": 42, "against": 10}),
        ("El Congreso de Brumania rechazó la ley de playas, 25 a 27.", {"for_": 25, "against": 27}),
        ("El Congreso de Brumania aprobó la ley de pesca, 41 a 14.", {"for_": 41, "against": 14}),
    ],
    ids=["too far", "two on the matter", "one side", "no body", "one figure shared", "a step", "far without a day"],
)
def test_where_another_voting_may_be_meant_it_is_left_open(
    checked: Checked, text: str, told: dict[str, object]
) -> None:
    assert checked(text, DAY, **told).outcome is Outcome.CANNOT_TELL


def test_a_day_told_leaves_room_for_more_votes(checked: Checked) -> None:
    told = {"for_": 41, "against": 14, "date": DAY}
    found = checked("El Congreso de Brumania aprobó la ley de pesca, 41 a 14.", DAY, **told)
    assert (found.outcome, found.considered[0]) == (Outcome.CONFLICTS, "v/fishing")


def test_a_tally_that_is_on_record_on_another_day_may_be_that_voting(record: MemoryRecord, checked: Checked) -> None:
    record.append([*voting("v/earlier", "2023-05-10T11:00", (36, 14, 0), "Proyecto de ley sobre la pesca")])
    found = checked("El Congreso de Brumania aprobó la ley de pesca, 36 a 14.", DAY, for_=36, against=14)
    assert found.outcome is Outcome.CANNOT_TELL
