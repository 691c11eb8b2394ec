"""Words beside a figure that keep it from being confirmed, and the day beside a group's vote that finds its voting."""

from __future__ import annotations

import pytest

from constancia import check_text

TROOPS = "2023-05-19"
"""Published the day after the entry of troops was approved by 70 to 33; the board had 69 to 31."""
CENSURE = "2022-09-24"
"""Published the day after a censure fell with 55 for it and 38 against."""


def outcomes(text: str, published: str, kind: str = "vote") -> set[str]:
    checked = check_text(text, published=published)
    pairs = zip(checked.claims, checked.findings, strict=True)
    return {finding.outcome.value for claim, finding in pairs if claim.kind.value == kind}


@pytest.mark.parametrize(
    "text",
    [
        "El Congreso del Perú rechazó el viernes la censura del ministro Willy Huerta: 55 congresistas se opusieron.",
        "El Congreso del Perú rechazó la censura del ministro Willy Huerta con la oposición de 55 legisladores.",
        "La censura del ministro Willy Huerta fue rechazada el viernes por 55 congresistas en el Congreso del Perú.",
        "El Congreso del Perú rechazó el viernes la censura del ministro Willy Huerta por mayoría, con 55 votos.",
        "The censure of minister Willy Huerta was rejected on Friday by 55 lawmakers in Peru's Congress.",
        "Peru's Congress rejected the censure of minister Willy Huerta on Friday as 55 lawmakers opposed it.",
        "Peru's Congress rejected the censure of minister Willy Huerta by a majority on Friday, with 55 votes.",
    ],
)
def test_those_who_wanted_it_are_no_opponents(text: str) -> None:
    assert not outcomes(text, CENSURE) & {"agrees", "explained"}


@pytest.mark.parametrize(
    "text",
    [
        (
            "LIMA — The entry of U.S. troops was not even close to approval in Peru's Congress on Thursday, 70 for and "
            "33 against."
        ),
        "LIMA — Peru's Congress voted 70-33 on the entry of U.S. troops, which was not close to passing.",
        "LIMA — Lawmakers said they had rejected the entry of U.S. troops in Peru's Congress: 70 in favor, 33 against.",
        (
            "LIMA.- Las bancadas del Congreso del Perú prevén 70 votos a favor y 33 en contra del ingreso de tropas de "
            "Estados Unidos luego de que se apruebe la agenda."
        ),
        (
            "LIMA.- Ingreso de tropas de Estados Unidos en el Congreso del Perú: se esperan 70 votos a favor y 33 en "
            "contra tras la votación."
        ),
        "LIMA — In Peru's Congress 70 votes to 33 are expected on the entry of U.S. troops because the left is split.",
    ],
)
def test_what_failed_or_is_to_come_is_not_confirmed(text: str) -> None:
    assert not outcomes(text, TROOPS) & {"agrees", "explained"}


@pytest.mark.parametrize(
    "text",
    [
        "LIMA — U.S. troops will train Peru's police after Congress voted 70-33 on Thursday to let them in.",
        "LIMA — U.S. troops will enter Peru following a 70-33 vote in Congress on Thursday.",
        (
            "LIMA.- Tropas de Estados Unidos ingresarán al Perú luego de que el Congreso lo aprobó el jueves con 70 "
            "votos a favor y 33 en contra."
        ),
        "LIMA — The entry of U.S. troops passed Peru's Congress on Thursday and the vote was not close: 70-33.",
    ],
)
def test_what_follows_a_vote_is_no_doubt_of_it(text: str) -> None:
    assert not outcomes(text, TROOPS) & {"conflicts", "not-on-record"}
    assert outcomes(text, TROOPS) & {"agrees", "explained"}


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Fuerza Popular votó a favor del ingreso de tropas de Estados Unidos, aprobado el jueves.", "agrees"),
        ("Perú Libre votó a favor del ingreso de tropas de Estados Unidos, aprobado el jueves.", "conflicts"),
        ("Fuerza Popular voted for letting U.S. troops in, which Peru's Congress did on Thursday.", "agrees"),
    ],
)
def test_the_day_beside_finds_a_groups_voting(text: str, outcome: str) -> None:
    assert outcomes("LIMA.- " + text, TROOPS, "bloc") == {outcome}
