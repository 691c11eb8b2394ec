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
            *voting(
                "v/quays",
                f"{DAY}T12:30",
                (40, 16, 0),
                "Proyecto de ley sobre los muelles",
                bills=("880",),
                outcome="passed",
            ),
            *voting(
                "v/quays-waiver",
                f"{DAY}T12:40",
                (39, 17, 0),
                "Exoneración, proyecto de ley sobre los muelles",
                bills=("880",),
                question=Question.WAIVER,
            ),
            *voting("v/silent", f"{DAY}T12:50", (27, None, 2), "Boletín N° 15141-07"),  # type: ignore[arg-type]
            *voting("v/open", f"{DAY}T12:52", (28, 8, None), "Boletín N° 15145-07"),  # type: ignore[arg-type]
            *voting("v/lone", f"{DAY}T12:55", (46, 1, 3), "Boletín N° 15142-07"),
            *voting("v/few", f"{DAY}T12:57", (26, 2, 13), "Boletín N° 15144-07"),
            *voting("v/told", f"{DAY}T12:56", (35, 12, 7), "Proyecto de ley sobre los molinos"),
            *voting(
                "v/voiced",
                f"{DAY}T12:58",
                (19, 21, 4),
                "Boletín N° 15143-07",
                spoken=[("Ana Flor", "yes", "counted", True)],
                total=(20, 23, 5),
            ),
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
    ("es", "El Congreso de Brumania aprobó la ley de pesca, 40 a 14.", (40, 14, None), "v/fishing"),
    ("es", "El Congreso de Brumania aprobó el proyecto de ley 880, 40 a 18.", (40, 18, None), "v/quays"),
    ("en", "Brumania's Congress passed bill 880, 40 to 18.", (40, 18, None), "v/quays"),
    ("en", "Brumania's lawmakers backed the royalty, 47 to 2 with 13 abstentions.", (47, 2, 13), "v/few"),
    ("es", "El Congreso de Brumania votó el royalty: 20 a favor, 23 en contra, 9 abstenciones.", (20, 23, 9),
     "v/voiced"),
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
        ("El Congreso de Brumania aprobó el royalty minero, 27 a 7.", {"for_": 27, "against": 7}),
        ("El Congreso de Brumania aprobó el royalty minero, 28 a 9.", {"for_": 28, "against": 9}),
        (
            "El Congreso de Brumania votó el royalty: 50 a favor, 1 en contra, 3 abstenciones.",
            {"for_": 50, "against": 1, "abstain": 3},
        ),
        (
            "El Congreso de Brumania votó el royalty: 35 a favor, 12 en contra, 8 abstenciones.",
            {"for_": 35, "against": 12, "abstain": 8},
        ),
        ("El Congreso de Brumania rechazó la ley de playas, 25 a 27.", {"for_": 25, "against": 27}),
        ("El Congreso de Brumania aprobó la ley de pesca, 41 a 14.", {"for_": 41, "against": 14}),
    ],
    ids=[
        "too far",
        "two on the matter",
        "one side",
        "no body",
        "one figure shared",
        "a figure lacking",
        "the same figure lacking",
        "nearly nobody against",
        "on another matter",
        "a step",
        "far without a day",
    ],
)
def test_where_another_voting_may_be_meant_it_is_left_open(
    checked: Checked, text: str, told: dict[str, object]
) -> None:
    assert checked(text, DAY, **told).outcome is Outcome.CANNOT_TELL


def test_a_day_told_leaves_room_for_more_votes(checked: Checked) -> None:
    told = {"for_": 41, "against": 14, "date": DAY}
    found = checked("El Congreso de Brumania aprobó la ley de pesca, 41 a 14.", DAY, **told)
    assert (found.outcome, found.considered[0]) == (Outcome.CONFLICTS, "v/fishing")


@pytest.mark.parametrize(("yes", "outcome"), [(47, Outcome.CONFLICTS), (48, Outcome.CANNOT_TELL)])
def test_ten_votes_and_no_more(checked: Checked, yes: int, outcome: Outcome) -> None:
    text = f"El Congreso de Brumania aprobó la ley de pesca, {yes} a 14."
    assert checked(text, DAY, for_=yes, against=14, date=DAY).outcome is outcome


def test_a_tally_that_is_on_record_on_another_day_may_be_that_voting(record: MemoryRecord, checked: Checked) -> None:
    record.append([*voting("v/earlier", "2023-05-10T11:00", (36, 14, 0), "Proyecto de ley sobre la pesca")])
    found = checked("El Congreso de Brumania aprobó la ley de pesca, 36 a 14.", DAY, for_=36, against=14)
    assert found.outcome is Outcome.CANNOT_TELL
