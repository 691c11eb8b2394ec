"""A law that is about untruths is not doubted for its words; what is repealed was put to the vote to be confirmed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import BODY, entry, voting

from constancia.model.entries import EntryKind
from constancia.model.findings import Finding, Outcome
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]
DAY = "2023-08-22"


@pytest.fixture
def record() -> MemoryRecord:
    """A law on made-up videos and one on false news that passed, and a decree that was not confirmed."""
    return MemoryRecord(
        [
            entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain()),
            entry(
                "c/votings",
                EntryKind.COVERAGE,
                {
                    "id": "c/votings",
                    "body": BODY.id,
                    "period": "2023-08",
                    "kinds": ["votings"],
                    "holes": [],
                    "register": "r",
                },
            ),
            *voting("v/videos", f"{DAY}T10:00", (37, 14, 5), "Proyecto de ley 12 sobre videos", bills=("12",)),
            *voting("v/decree", f"{DAY}T11:00", (21, 30, 0), "Real Decreto-ley 16 de vivienda", outcome="rejected"),
        ],
        name="brumania",
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El Congreso de Brumania aprobó la ley 12, que castiga los deepfakes, por 37 a 14."),
        ("es", "El Congreso de Brumania aprobó 37 a 14 el proyecto de ley 12, que sanciona a quien difunda bulos."),
        ("es", "Por 37 a 14 el Congreso de Brumania aprobó el proyecto 12, una ley contra las noticias falsas."),
        ("en", "Brumania's Congress passed bill 12, which criminalizes deepfakes, 37 to 14."),
        ("en", "Brumania's Congress passed 37-14 bill 12, which punishes whoever spreads false stories."),
        ("en", "By 37 to 14 Brumania's Congress passed bill 12, a law against disinformation."),
    ],
)
def test_what_a_law_is_about_makes_no_vote_untrue(checked: Checked, language: str, text: str) -> None:
    told = {"for_": 37, "against": 14, "outcome": "passed", "date": DAY, "measure": "12"}
    found = checked(text, DAY, language=language, **told)
    assert "vote.perhaps-denied" not in [step.code for step in found.because]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Es un bulo que el Congreso de Brumania aprobó el proyecto de ley 12 por 37 a 14."),
        ("en", "A fake post says that Brumania's Congress passed bill 12 by 37 to 14."),
    ],
)
def test_what_is_said_of_a_vote_does(checked: Checked, language: str, text: str) -> None:
    found = checked(text, DAY, language=language, for_=37, against=14, outcome="passed", date=DAY)
    assert found.outcome is Outcome.CANNOT_TELL


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El Congreso de Brumania derogó el decreto de vivienda por 30 votos a 21."),
        ("es", "Por 30 a 21, el Congreso de Brumania derogó el decreto de vivienda."),
        ("es", "El Congreso de Brumania anuló por 30 a 21 el decreto de vivienda."),
        ("en", "Brumania's Congress repealed the housing decree by 30 votes to 21."),
        ("en", "Brumania's lawmakers voted 30-21 to abolish the housing decree."),
        ("en", "By 30 to 21 Brumania's Congress scrapped the housing decree."),
    ],
)
def test_more_voted_to_do_away_with_it(checked: Checked, language: str, text: str) -> None:
    told = {"for_": 30, "against": 21, "outcome": "passed", "date": DAY}
    found = checked(text, DAY, language=language, **told)
    assert found.outcome is Outcome.CANNOT_TELL, found.because
