"""Who survived, with the figures before what was survived, or by how many votes alone."""

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
            "Guido Bellido's cabinet survived by 73 to 50 the confidence vote in Peru's Congress.",
            "2021-08-29",
        ),
        (
            "Guido Bellido's cabinet survived a confidence vote in Peru's Congress by 73 to 50.",
            "2021-08-29",
        ),
        (
            "Guido Bellido's cabinet survived, by 73 votes to 50, a vote of confidence in Peru's Congress.",
            "2021-08-29",
        ),
        (
            (
                "Mirtha Vásquez's cabinet narrowly survived by 68-56 a vote of confidence in Peru's Congress on "
                "Thursday."
            ),
            "2021-11-06",
        ),
        (
            "Mirtha Vasquez's cabinet survived on Thursday, by 68 to 56, a test in Peru's Congress.",
            "2021-11-06",
        ),
        (
            "Patricia Chirinos survived by 61 to 40 a censure motion in Peru's Congress.",
            "2022-05-27",
        ),
        (
            "Patricia Chirinos survived censure in Peru's Congress by 21 votes.",
            "2022-05-27",
        ),
        (
            "Patricia Chirinos sobrevivió a la censura en el Congreso del Perú por 21 votos.",
            "2022-05-27",
        ),
        (
            "The bid to impeach Pedro Castillo was defeated in Peru's Congress by 30 votes.",
            "2021-12-08",
        ),
        (
            (
                "El gabinete de Mirtha Vásquez sobrevivió por 68 votos a 56 al voto de confianza en el Congreso del "
                "Perú."
            ),
            "2021-11-06",
        ),
    ],
)
def test_what_was_survived_may_stand_behind_its_figures(text: str, published: str) -> None:
    assert outcomes(text, published) == {"agrees"}


@pytest.mark.parametrize(
    "text",
    [
        "Patricia Chirinos survived censure in Peru's Congress by 25 votes.",
        "Patricia Chirinos sobrevivió a la censura en el Congreso del Perú por 25 votos.",
    ],
)
def test_another_margin_is_contradicted(text: str) -> None:
    assert outcomes(text, "2022-05-27") == {"conflicts"}


def test_a_decree_that_is_struck_down_behind_its_figures_has_fallen() -> None:
    text = "Peru's Congress struck down by 64 votes to 40 the decree on the climate emergency."
    assert outcomes(text, "2023-01-17") == {"explained"}
