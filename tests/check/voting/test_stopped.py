"""A charge told to be refused, where the vote with its figures is the one on whether to go into it at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import BODY, entry, voting

from constancia.model.entries import EntryKind
from constancia.model.findings import Finding, Outcome
from constancia.model.votes import Question
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]
DAY = "2023-08-22"
SUBJECT = "Votación de la cuestión previa de que la acusación constitucional contra el señor Bruno Lemos no cumple"


@pytest.fixture
def record() -> MemoryRecord:
    """A previous question that passed, which ended a charge."""
    asked = Question.PREVIOUS_QUESTION
    return MemoryRecord(
        [
            entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain()),
            *voting("v/question", f"{DAY}T10:00", (49, 43, 0), SUBJECT, question=asked, outcome="passed"),
        ],
        name="brumania",
    )


def told(checked: Checked, text: str, language: str) -> Finding:
    return checked(
        text,
        DAY,
        language=language,
        quote=text.partition(". ")[0],
        for_=49,
        against=43,
        outcome="rejected",
        body="Congreso" if language == "es" else "Congress",
        date=DAY,
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", ("Con 49 a favor y 43 en contra, el Congreso de Brumania desechó la acusación constitucional contra "
         "Bruno Lemos. Fue acogida la cuestión previa.")),
        ("es", ("El Congreso de Brumania rechazó la acusación contra Bruno Lemos, con 49 a favor y 43 en "
         "contra. La cuestión previa le puso fin.")),
    ],
)  # fmt: skip
def test_what_ended_it_is_the_vote_meant(checked: Checked, language: str, text: str) -> None:
    found = told(checked, text, language)
    assert (found.outcome, found.matched) == (Outcome.AGREES, "v/question"), found.because
    assert "vote.step-stops" in [step.code for step in found.because]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Con 49 a favor y 43 en contra, el Congreso de Brumania desechó la acusación contra Eva Nolan. Fue acogida "
            "la cuestión previa."
        ),
        (
            "Con 49 a favor y 43 en contra, el Congreso de Brumania rechazó la ley sobre acusaciones que pidió Bruno "
            "Lemos. Fue acogida la cuestión previa."
        ),
        (
            "Con 49 a favor y 43 en contra, el Congreso de Brumania desechó la acusación constitucional contra Bruno "
            "Lemos. Se irá de viaje."
        ),
    ],
    ids=["another person", "a law", "no step named"],
)
def test_anything_else_is_not(checked: Checked, text: str) -> None:
    assert told(checked, text, "es").outcome not in (Outcome.AGREES, Outcome.EXPLAINED)
