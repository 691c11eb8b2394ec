"""A vote on a law and what was done to somebody named in the next sentence are two votes."""

from __future__ import annotations

import pytest

from constancia import check_text


def outcomes(text: str, published: str) -> list[str]:
    """The outcomes of the findings for votes, in the order told."""
    checked = check_text(text, published=published)
    pairs = zip(checked.claims, checked.findings, strict=True)
    return [finding.outcome.value for claim, finding in pairs if claim.kind.value == "vote"]


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (
            (
                "Peru's Congress approved a mining bill on Wednesday. Interior Minister Dimitri Senmache was censured"
                " with 78 votes in favour and 29 against."
            ),
            "2022-07-02",
        ),
        (
            (
                "El Congreso del Perú aprobó el miércoles una ley de pesca. El ministro Dimitri Senmache fue "
                "censurado con 78 votos a favor y 29 en contra."
            ),
            "2022-07-02",
        ),
        (
            (
                "El Congreso del Perú aprobó el miércoles el tratado comercial. Los legisladores censuraron a Dimitri"
                " Senmache con 78 votos a favor y 29 en contra."
            ),
            "2022-07-02",
        ),
        (
            (
                "Peru's Congress passed the ports law on Wednesday. Lawmakers censured Dimitri Senmache by 78 votes "
                "to 29."
            ),
            "2022-07-02",
        ),
        (
            (
                "Peru's Congress adopted the housing bill on June 28. Minister Dimitri Senmache was also censured, "
                "with 78 votes in favour and 29 against."
            ),
            "2022-07-02",
        ),
        (
            (
                "El Congreso del Perú ratificó el martes el convenio pesquero. Dimitri Senmache fue censurado por 78 "
                "votos contra 29."
            ),
            "2022-07-02",
        ),
    ],
)
def test_the_day_of_a_law_is_not_that_of_a_censure_told_behind_it(text: str, published: str) -> None:
    assert outcomes(text, published) == ["cannot-tell", "agrees"]


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (
            (
                "El Congreso del Perú censuró el jueves a Dimitri Senmache. La ley de pesca fue respaldada por 78 "
                "congresistas, con 29 en contra."
            ),
            "2022-07-02",
        ),
        (
            (
                "Peru's Congress censured Dimitri Senmache on Thursday. The housing bill was backed by 78 lawmakers, "
                "with 29 against."
            ),
            "2022-07-02",
        ),
    ],
)
def test_the_figures_of_a_law_are_not_those_of_a_censure_told_before_it(text: str, published: str) -> None:
    assert "cannot-tell" in outcomes(text, published)


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (
            (
                "Peru's Congress passed the censure motion on Thursday. Dimitri Senmache was censured with 78 votes "
                "in favour and 29 against."
            ),
            "2022-07-02",
        ),
        (
            (
                "El Congreso del Perú aprobó el jueves la moción de censura. Dimitri Senmache fue censurado con 78 "
                "votos a favor y 29 en contra."
            ),
            "2022-07-02",
        ),
    ],
)
def test_a_motion_and_who_was_censured_by_it_are_one_vote(text: str, published: str) -> None:
    assert outcomes(text, published) == ["agrees"]
