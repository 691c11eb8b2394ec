"""The day of a journey or a ceremony that a vote was on accuses nobody of telling the wrong day."""

from __future__ import annotations

import pytest

from constancia import check_text


def outcomes(text: str, published: str) -> set[str]:
    """The outcomes of the findings for votes."""
    checked = check_text(text, published=published)
    pairs = zip(checked.claims, checked.findings, strict=True)
    return {finding.outcome.value for claim, finding in pairs if claim.kind.value == "vote"}


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (
            (
                "El Congreso del Perú impidió que Pedro Castillo asistiera a la toma de mando en Colombia el 7 de "
                "agosto, con 42 votos a favor y 67 en contra."
            ),
            "2022-08-08",
        ),
        (
            (
                "Peru's Congress kept Pedro Castillo from attending the inauguration in Colombia on August 7, voting "
                "42 in favour and 67 against."
            ),
            "2022-08-09",
        ),
        (
            (
                "El Congreso del Perú rechazó la visita de Pedro Castillo a México del 24 de noviembre por 51 votos a"
                " favor y 58 en contra."
            ),
            "2022-11-25",
        ),
        (
            "By 51 votes to 58 Peru's Congress refused Pedro Castillo's trip to Mexico on November 24.",
            "2022-11-25",
        ),
        (
            (
                "Dina Boluarte volará a Alemania el 11 de octubre: el Congreso del Perú autorizó el viaje por 59 "
                "votos a favor y 46 en contra."
            ),
            "2023-10-12",
        ),
        (
            "Peru's Congress let Dina Boluarte fly to Germany on October 11 by 59 votes to 46.",
            "2023-10-13",
        ),
    ],
)
def test_the_day_of_a_journey_contradicts_no_vote(text: str, published: str) -> None:
    assert outcomes(text, published) <= {"agrees", "explained", "cannot-tell"}


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (
            "On October 11 Peru's Congress approved Dina Boluarte's trip to Germany by 59 votes to 46.",
            "2023-10-13",
        ),
        (
            (
                "El 11 de octubre el Congreso del Perú aprobó el viaje de Dina Boluarte a Alemania por 59 votos a "
                "favor y 46 en contra."
            ),
            "2023-10-13",
        ),
    ],
)
def test_a_day_told_before_the_vote_is_compared(text: str, published: str) -> None:
    assert outcomes(text, published) == {"conflicts"}
