"""A day that another sentence lends a vote finds its voting and contradicts nothing."""

from __future__ import annotations

import pytest

from constancia import check_text


def outcomes(text: str, kind: str = "vote") -> set[str]:
    """Findings on a report of the week in which the entry of troops passed, 70 to 33, on Thursday 18 May 2023."""
    checked = check_text("LIMA.- " + text, published="2023-05-20")
    pairs = zip(checked.claims, checked.findings, strict=True)
    return {finding.outcome.value for claim, finding in pairs if claim.kind.value == kind}


@pytest.mark.parametrize(
    "text",
    [
        "Peru's Congress met on Monday to hear the prime minister. It approved the entry of U.S. troops, 70 to 33.",
        "Peru's Congress received the request on Tuesday. Lawmakers approved the entry of U.S. troops by 70 to 33.",
        "El Congreso del Perú recibió el lunes al premier. También aprobó el ingreso de tropas extranjeras, 70 a 33.",
        (
            "El Congreso del Perú se reunió el martes. Los legisladores aprobaron el ingreso de tropas de EE. UU. por "
            "70 votos a 33."
        ),
    ],
)
def test_what_a_house_did_on_another_day_accuses_no_vote(text: str) -> None:
    assert not outcomes(text) & {"conflicts", "not-on-record"}


@pytest.mark.parametrize(
    "text",
    [
        "Peru's Congress approved the entry of U.S. troops on Monday by 70 votes to 33.",
        "El Congreso del Perú aprobó el lunes el ingreso de tropas de Estados Unidos por 70 votos a 33.",
    ],
)
def test_the_day_of_its_own_sentence_is_compared(text: str) -> None:
    assert outcomes(text) & {"conflicts", "not-on-record"}


@pytest.mark.parametrize(
    "text",
    [
        "Fuerza Popular backed the entry of U.S. troops on Thursday in Peru's Congress, but Perú Libre did not.",
        "El ingreso de tropas de Estados Unidos, aprobado el jueves, dividió a Fuerza Popular.",
    ],
)
def test_a_stance_told_by_what_others_did_is_left_open(text: str) -> None:
    assert "conflicts" not in outcomes(text, "bloc")
