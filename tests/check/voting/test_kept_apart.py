"""A tally that meets confirms no other day that is declared, no law told in a clause, no claim that is denied."""

from __future__ import annotations

import pytest

from constancia import check_text

CONFIRMED = {"agrees", "explained"}
FAMILY, SIGNATURES, RETURN = "2021-09-10", "2022-02-03", "2023-09-01"

CASES = [
    (
        "es",
        FAMILY,
        "declaró el jueves el Día de la Familia Peruana: 84 a favor, 27 en contra, 4 abstenciones",
        1,
    ),
    ("es", FAMILY, "declaró el jueves de interés el Día del Panadero: 84 a favor, 27 en contra, 4 abstenciones", 0),
    ("en", FAMILY, "declared Peruvian Family Day on Thursday by 84 votes to 27 with four abstentions", 1),
    ("en", FAMILY, "declared a Bakers' Day on Thursday by 84 votes to 27 with four abstentions", 0),
    (
        "es",
        SIGNATURES,
        "sancionó la ley que jubila a los payasos: 97 a favor, 16 en contra, 2 abstenciones",
        0,
    ),
    ("en", SIGNATURES, "passed on Wednesday the law that retires clowns, by 97 votes to 16 with two abstentions", 0),
    ("en", RETURN, "declined on Thursday, 77 to 33, to return the leprosy bill to the Health Committee", 0),
    ("es", RETURN, "rechazó el jueves por 77 a 33 devolver la ley de la lepra a la Comisión de Salud", 0),
]


@pytest.mark.parametrize(("language", "published", "told", "confirmed"), CASES)
def test_a_tally_alone_is_not_the_matter(language: str, published: str, told: str, confirmed: int) -> None:
    text = f"{'El Congreso del Perú' if language == 'es' else 'The Congress of Peru'} {told}."
    checked = check_text(text, published=published, language=language)
    votes = [one for claim, one in zip(checked.claims, checked.findings, strict=True) if claim.kind.value == "vote"]
    assert any(one.outcome.value in CONFIRMED for one in votes) is bool(confirmed)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Claims that Peru's Congress refused, 77 to 33, to return the cancer law were denied by doctors."),
        ("en", "Allegations that Peru's Congress refused, 77 to 33, to return the cancer law were dismissed."),
        (
            "es",
            "Las versiones de que el Congreso del Perú rechazó por 77 a 33 devolver la ley del cáncer circulan.",
        ),
    ],
)
def test_what_is_said_to_be_claimed_is_not_confirmed(language: str, text: str) -> None:
    checked = check_text(text, published=RETURN, language=language)
    assert not {one.outcome.value for one in checked.findings} & CONFIRMED


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Susel Paredes voted against barring Aldo Vásquez when the motion failed in Peru's Congress.",
        ),
        (
            "es",
            "Susel Paredes votó contra inhabilitar a Aldo Vásquez cuando el Congreso del Perú rechazó la propuesta.",
        ),
    ],
)
def test_of_two_votes_on_one_person_the_one_that_failed_is_meant(language: str, text: str) -> None:
    dated = text[:-1] + (" on Thursday." if language == "en" else " el jueves.")
    checked = check_text(dated, published="2024-03-08", language=language)
    (vote,) = (one for claim, one in zip(checked.claims, checked.findings, strict=True) if claim.kind == "member-vote")
    assert vote.matched is not None
    assert vote.matched.endswith("2024-03-07T18-24")
