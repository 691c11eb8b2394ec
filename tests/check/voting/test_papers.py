"""A voting filed by a title, and another on the same bill that says what it is about; a day without its hour."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import voting

from constancia.check.voting.papers import same_paper
from constancia.model.findings import Finding, Outcome
from constancia.model.votes import Question
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]
DAY = "2023-08-22"


@pytest.fixture
def record(record: MemoryRecord) -> MemoryRecord:
    """The record of Brumania with a bill that one voting names and another tells, and sittings without an hour."""
    title, long = "On Passage: H R 9 ORCHID Act", "Proyecto de ley que regula las criptomonedas"
    return MemoryRecord(
        [
            *record._log,
            *voting("v/orchid", f"{DAY}T10:00", (37, 14, 0), title, bills=("9", "hr9-7"), outcome="passed"),
            *voting("v/orchid-told", "2023-05-02T10:00", (30, 9, 12), long, bills=("9", "hr9-7"), outcome="passed"),
            *voting(
                "v/other-nine",
                "2023-05-03T10:00",
                (31, 8, 12),
                "A resolution on the fishing of anchovy",
                bills=("9", "sres9-7"),
                outcome="passed",
            ),
            *voting("v/night", "2023-09-05", (41, 11, 2), "Proyecto de ley sobre los glaciares", outcome="passed"),
            *voting("v/lupin", f"{DAY}T11:00", (38, 13, 0), "H R 11 LUPIN Act", bills=("hr11-7",), outcome="passed"),
            *voting(
                "v/lupin-told",
                "2023-05-02T10:00",
                (30, 9, 12),
                "Proyecto de ley que regula la producción artesanal de zarandas de totora",
                bills=("hr11-7",),
                outcome="passed",
            ),
            *voting("v/late", "2023-09-12", (42, 13, 2), "Proyecto de ley sobre las boyas", outcome="passed"),
            *voting("v/too-late", "2023-09-12T23:10", (42, 13, 2), "Proyecto de ley sobre las boyas"),
            *voting("v/hour", "2023-10-03T23:10", (43, 12, 2), "Proyecto de ley sobre los peajes", outcome="passed"),
        ],
        name="brumania",
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Brumania's Congress passed a bill to regulate cryptocurrencies, 37 to 14."),
        ("en", "By 37 to 14, Brumania's Congress approved the regulation of cryptocurrencies."),
        ("es", "El Congreso de Brumania aprobó la regulación de las criptomonedas, 37 a 14."),
        ("es", "Por 37 votos contra 14, el Congreso de Brumania aprobó la ley de criptomonedas."),
    ],
)
def test_another_voting_on_the_bill_says_what_it_is_about(checked: Checked, language: str, text: str) -> None:
    found = checked(text, DAY, language=language, for_=37, against=14, outcome="passed", date=DAY)
    assert (found.outcome, found.matched) == (Outcome.AGREES, "v/orchid"), found.because
    assert "vote.matter-by-bill" in {step.code for step in found.because}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Brumania's Congress passed a bill on the fishing of anchovy, 37 to 14."),
        ("es", "El Congreso de Brumania aprobó la ley de pesca de anchoveta, 37 a 14."),
        ("es", "El Congreso de Brumania aprobó la ley de los peajes, 37 a 14."),
    ],
)
def test_a_bill_of_the_same_number_in_another_series_says_nothing(checked: Checked, language: str, text: str) -> None:
    found = checked(text, DAY, language=language, for_=37, against=14, outcome="passed", date=DAY)
    assert found.outcome not in (Outcome.AGREES, Outcome.EXPLAINED)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Brumania's Congress passed the glaciers bill early on Wednesday, 41 to 11."),
        ("es", "El Congreso de Brumania aprobó en la madrugada del miércoles la ley de glaciares, 41 a 11."),
    ],
)
def test_a_sitting_without_an_hour_may_have_gone_on_past_midnight(checked: Checked, language: str, text: str) -> None:
    found = checked(text, "2023-09-06", language=language, for_=41, against=11, outcome="passed", date="2023-09-06")
    assert (found.outcome, found.matched) == (Outcome.EXPLAINED, "v/night"), found.because
    assert "vote.day-of-sitting" in {step.code for step in found.because}


def test_a_voting_with_its_hour_is_on_its_day(checked: Checked) -> None:
    text = "El Congreso de Brumania aprobó el miércoles la ley de peajes, 43 a 12."
    found = checked(text, "2023-10-06", for_=43, against=12, outcome="passed", date="2023-10-04")
    assert found.outcome not in (Outcome.AGREES, Outcome.EXPLAINED)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "El Congreso de Brumania reguló la producción artesanal de zarandas lilas y torcidas de totora, 38 a 13.",
            "lilas torcidas",
        ),
        ("es", "El Congreso de Brumania reguló la producción artesanal de quenas y bombos, 38 a 13.", None),
        ("en", "Brumania's Congress passed a law on harmonicas made of totora and of tin, 38 to 13.", None),
    ],
)
def test_most_of_what_another_voting_on_the_bill_says_is_enough(
    checked: Checked, language: str, text: str, expected: str | None
) -> None:
    found = checked(text, DAY, language=language, for_=38, against=13, outcome="passed", date=DAY)
    assert found.outcome is (Outcome.AGREES if expected else Outcome.CANNOT_TELL), found.because
    words = [step.params["words"] for step in found.because if step.code == "vote.matter-in-part"]
    assert words == ([expected.split()] if expected else [])


def test_a_day_before_some_of_whose_votings_have_their_hour_is_another_day(checked: Checked) -> None:
    text = "El Congreso de Brumania aprobó en la madrugada del miércoles la ley de boyas, 42 a 13."
    found = checked(text, "2023-09-13", for_=42, against=13, outcome="passed", date="2023-09-13")
    assert found.outcome not in (Outcome.AGREES, Outcome.EXPLAINED), found.because


PAPER: list[tuple[str, str, tuple[str, ...], str, Question]] = [
    ("own", "2023-08-22", ("77",), "BOLETÍN 77", Question.MEASURE),
    ("words", "2023-05-02", ("77",), "LEY DE FAROS", Question.MEASURE),
    ("other", "2023-05-03", ("77",), "LEY DE FAROS Y BOYAS", Question.OTHER),
    ("waived", "2023-05-04", ("77",), "EXONERACIÓN, LEY DE FAROS", Question.WAIVER),
    ("amended", "2023-05-05", ("77",), "ENMIENDA A LA LEY DE FAROS", Question.AMENDMENT),
    ("twin", "2023-05-06", ("77",), "BOLETÍN 77", Question.MEASURE),
    ("joined", "2023-05-07", ("77", "78"), "LEY DE FAROS Y DE BOYAS", Question.MEASURE),
    ("another", "2023-05-08", ("78",), "LEY DE BOYAS", Question.MEASURE),
    ("first", "2021-06-13", ("77",), "LEY DE MUELLES", Question.MEASURE),
    ("too-early", "2021-06-12", ("77",), "LEY DE DIQUES", Question.MEASURE),
    ("last", "2025-10-30", ("77",), "LEY DE ESCLUSAS", Question.MEASURE),
    ("too-late", "2025-10-31", ("77",), "LEY DE CANALES", Question.MEASURE),
    ("series", "2023-08-22", ("hr77-9",), "H R 77", Question.MEASURE),
    ("series-long-ago", "2011-08-22", ("hr77-9",), "A bill on piers", Question.MEASURE),
    ("series-of-a-house", "2023-08-22", ("hr77",), "H R 77", Question.MEASURE),
    ("series-of-a-house-long-ago", "2011-08-22", ("hr77",), "A bill on kites", Question.MEASURE),
    ("both", "2023-08-22", ("81", "82"), "BOLETINES 81 Y 82", Question.MEASURE),
    ("both-told", "2023-08-21", ("81", "82"), "LEY DE DUNAS", Question.MEASURE),
    ("none", "2023-08-22", (), "SIN BOLETÍN", Question.MEASURE),
    ("none-told", "2023-08-21", (), "LEY DE RÍOS", Question.MEASURE),
]


@pytest.mark.parametrize(
    ("id", "found"),
    [
        ("own", {"words", "other", "first", "last"}),
        ("series", {"series-long-ago"}),
        ("series-of-a-house", set()),
        ("both", set()),
        ("none", set()),
    ],
)
def test_the_votings_whose_subjects_say_what_a_paper_is_about(id: str, found: set[str]) -> None:
    entries = [
        each
        for name, day, bills, subject, question in PAPER
        for each in voting(f"v/{name}", f"{day}T10:00", (3, 2, 1), subject, bills=bills, question=question)
    ]
    view = MemoryRecord(entries, name="brumania")
    event = view.voting(f"v/{id}")
    assert event is not None
    assert {one.id.removeprefix("v/") for one in same_paper(event, view)} == found
