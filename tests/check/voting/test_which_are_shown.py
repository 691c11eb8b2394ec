"""Which votings are shown beside a tally that is none of theirs: how near, how many, in which order, of which days."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tests.check.conftest import BODY, COVERAGE, entry, voting

from constancia.model.entries import Entry, EntryKind
from constancia.model.findings import Finding
from constancia.model.votes import Question
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]


def held(id: str, day: str, tally: tuple[int, int, int], subject: str = "LEY DE FAROS", *bills: str) -> list[Entry]:
    return voting(f"v/{id}", f"{day}T10:00", tally, subject, bills=bills, outcome="passed")


PENSIONS = "LEY DE PENSIONES, VOTACIÓN {}, PROYECTO DE LEY 300"


@pytest.fixture
def record() -> MemoryRecord:
    """Votings of one tally on several days, of tallies close to each other on one, of one bill and around it."""
    same = [held(f"same-{n}", f"2023-04-0{n}", (33, 12, 2), "LEY DE FAROS", str(100 + n)) for n in (3, 4, 5, 6)]
    near = [
        held(f"near-{yes}", "2023-06-20", (yes, 10, 0), "LEY DE FAROS", str(200 + yes))
        for yes in (40, 41, 44, 46, 50, 51)
    ]
    bill = [
        held("one", "2023-08-01", (30, 10, 3), PENSIONS.format(1), "300"),
        held("two", "2023-08-01", (32, 11, 3), PENSIONS.format(2), "300"),
        held("three", "2023-08-01", (35, 12, 3), PENSIONS.format(3), "300"),
        held("four", "2023-08-01", (38, 13, 3), PENSIONS.format(4), "300"),
    ]
    around = [
        held("early", "2023-06-01", (56, 5, 1), "LEY DE MINERÍA"),
        held("before", "2023-06-02", (55, 5, 1), "LEY DE MINERÍA"),
        held("after", "2023-09-30", (57, 5, 1), "LEY DE MINERÍA"),
        held("late", "2023-10-01", (58, 5, 1), "LEY DE MINERÍA"),
    ]
    steps = [
        *voting("v/waived", "2023-11-10T10:05", (36, 9, 1), "EXONERACIÓN, LEY DE GLACIARES", question=Question.WAIVER),
        *voting(
            "v/again", "2023-11-10T10:09", (36, 9, 1), "OTRA VEZ, LEY DE GLACIARES", question=Question.RECONSIDERATION
        ),
    ]
    first = held("first", "2023-11-20", (33, 14, 2), "LEY DE VIVIENDA, PROYECTO DE LEY 70", "70")
    second = held("second", "2023-11-21", (30, 15, 2), "LEY DE VIVIENDA, SEGUNDA PARTE, PROYECTO DE LEY 70", "70")
    other = held("other", "2023-11-22", (25, 20, 2), "LEY DE SALARIOS, PROYECTO DE LEY 80", "80")
    every = [entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain())]
    every += [entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period)]
    every += held("day", "2023-06-15", (20, 10, 0))
    for some in (*same, *near, *bill, *around, steps, first, second, other):
        every += some
    return MemoryRecord(every, name="brumania")


def shown(found: Finding) -> tuple[str, str]:
    """Outcome, and the codes with their entries."""
    steps = [
        f"{step.code.removeprefix('vote.')} {' '.join(id.removeprefix('v/') for id in step.entries)}".strip()
        for step in found.because
    ]
    return found.outcome.value, "; ".join(steps)


BILL = "Proyecto de ley 300."


@pytest.mark.parametrize(
    ("text", "published", "value", "expected"),
    [
        (
            "Fue 33 a 12.",
            "2023-06-16",
            {"for_": 33, "against": 12, "date": "2023-06-15"},
            ("conflicts", "other-day same-3 same-4 same-5; candidate same-3; candidate same-4; candidate same-5"),
        ),
        (
            "Fue 33 a 12.",
            "2023-06-25",
            {"for_": 33, "against": 12},
            ("cannot-tell", "found-earlier; candidate same-4; candidate same-5; candidate same-6"),
        ),
        (
            "Fue 39 a 10.",
            "2023-06-20",
            {"for_": 39, "against": 10, "abstain": 0, "date": "2023-06-20"},
            ("conflicts", "tally-differs near-40; near near-41; near near-44"),
        ),
        (
            "Fue 42 a 10.",
            "2023-06-20",
            {"for_": 42, "against": 10, "abstain": 0, "date": "2023-06-20"},
            ("conflicts", "tally-differs near-41; near near-40; near near-44"),
        ),
        (
            "Fue 45 a 10.",
            "2023-06-20",
            {"for_": 45, "against": 10, "abstain": 0, "date": "2023-06-20"},
            ("conflicts", "tally-differs near-44; near near-46; near near-41"),
        ),
        (
            "Fue 45 a 11.",
            "2023-06-20",
            {"for_": 45, "against": 11},
            ("cannot-tell", "day-not-told; near near-44; near near-46; near near-41"),
        ),
        (
            "Fue 60 a 13.",
            "2023-06-20",
            {"for_": 60, "against": 13, "date": "2023-06-20"},
            ("not-on-record", "not-on-record"),
        ),
        (
            "Fue 57 a 14.",
            "2023-06-20",
            {"for_": 57, "against": 14, "date": "2023-06-20"},
            ("conflicts", "tally-differs near-51"),
        ),
        (
            BILL,
            "2023-08-02",
            {"for_": 33, "against": 11, "date": "2023-08-01"},
            ("conflicts", "tally-differs two; near three; near one"),
        ),
        (
            BILL,
            "2023-12-02",
            {"for_": 55, "against": 5, "abstain": 1, "date": "2023-08-01"},
            ("conflicts", "tally-differs four; near three; near two; tally-of-another before"),
        ),
        (
            BILL,
            "2023-12-02",
            {"for_": 56, "against": 5, "abstain": 1, "date": "2023-08-01"},
            ("conflicts", "tally-differs four; near three; near two"),
        ),
        (
            BILL,
            "2023-12-02",
            {"for_": 57, "against": 5, "abstain": 1, "date": "2023-08-01"},
            ("conflicts", "tally-differs four; near three; near two; tally-of-another after"),
        ),
        (
            BILL,
            "2023-12-02",
            {"for_": 58, "against": 5, "abstain": 1, "date": "2023-08-01"},
            ("conflicts", "tally-differs four; near three; near two"),
        ),
        (
            BILL,
            "2023-09-29",
            {"for_": 57, "against": 5, "abstain": 1, "date": "2023-08-01"},
            ("conflicts", "tally-differs four; near three; near two"),
        ),
        (
            "La ley de glaciares tuvo 36 a 9.",
            "2023-11-12",
            {"for_": 36, "against": 9, "abstain": 1, "date": "2023-11-10"},
            ("cannot-tell", "not-comparable waived"),
        ),
        ("El proyecto de ley 70 tuvo 25.", "2023-11-22", {"for_": 25}, ("cannot-tell", "other-matter other")),
        (
            "El proyecto de ley 70 tuvo 25 a 20.",
            "2023-11-22",
            {"for_": 25, "against": 20},
            ("conflicts", "tally-differs second; near first; tally-of-another other"),
        ),
        ("El proyecto de ley 80 tuvo 33.", "2023-11-22", {"for_": 33}, ("conflicts", "tally-differs other")),
        (
            "El proyecto de ley 80 tuvo 33.",
            "2023-11-22",
            {"for_": 33, "date": "2023-11-20"},
            ("cannot-tell", "other-matter first"),
        ),
    ],
)
def test_the_nearest_three_of_the_days_in_question_are_shown(
    checked: Checked, text: str, published: str, value: dict[str, Any], expected: tuple[str, str]
) -> None:
    assert shown(checked(f"NIEBLA.- {text}", published, **value)) == expected


DAY = "2023-06-20"


@pytest.mark.parametrize(
    ("language", "text", "published", "value", "expected"),
    [
        (
            "es",
            "Fue 39 a 10.",
            DAY,
            {"for_": 39, "against": 10, "date": DAY},
            "no-body; body-unnamed; candidate near-40; candidate near-41; candidate near-44",
        ),
        (
            "en",
            "Bill 300: 90 to 11.",
            "2023-08-02",
            {"for_": 90, "against": 11, "date": "2023-08-01"},
            "no-body; body-unnamed; candidate four; candidate one; candidate three",
        ),
        (
            "es",
            "NIEBLA.- Proyecto de ley 300: 90 a 11.",
            "",
            {"for_": 90, "against": 11},
            "no-date; candidate four; candidate one; candidate three",
        ),
        (
            "en",
            "NIEBLA.- Bill 300: 90 against.",
            "",
            {"against": 90},
            "no-date-one-side; candidate four; candidate one; candidate three",
        ),
        (
            "es",
            "La Comisión de Economía votó 33 a 12.",
            "2023-04-07",
            {"for_": 33, "against": 12, "body": "Comisión de Economía"},
            "other-body; look-alike same-3",
        ),
        (
            "en",
            "The economy committee had 33 in favour.",
            "2023-04-07",
            {"for_": 33, "body": "economy committee"},
            "other-body",
        ),
        (
            "es",
            "NIEBLA.- Fue 12 a 33.",
            "2023-04-07",
            {"for_": 12, "against": 33, "date": "2023-04-03/2023-04-06"},
            "sides-open same-3",
        ),
        (
            "es",
            "NIEBLA.- El proyecto de ley 300 fue 10 a 30.",
            "2023-08-01",
            {"for_": 10, "against": 30, "date": "2023-08-01"},
            "sides-open one",
        ),
        ("en", "NIEBLA.- It was 39 to 10.", "2024-02-20", {"for_": 39, "against": 10}, "outside-coverage"),
    ],
)
def test_what_is_shown_where_it_cannot_be_told(
    checked: Checked, language: str, text: str, published: str, value: dict[str, Any], expected: str
) -> None:
    assert shown(checked(text, published, language=language, **value)) == ("cannot-tell", expected)
