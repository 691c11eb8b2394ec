"""A name that dozens of laws have says which step was voted on only with the day or the abstentions."""

from __future__ import annotations

import pytest

from constancia import check_text


def found(text: str, published: str) -> set[tuple[str, str]]:
    """Outcome and voting of the findings for votes."""
    checked = check_text(text, published=published)
    return {
        (finding.outcome.value, (finding.matched or "").rpartition("/")[2])
        for claim, finding in zip(checked.claims, checked.findings, strict=True)
        if claim.kind.value == "vote"
    }


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (
            (
                "LIMA.- El Congreso del Perú desestimó que la ley general de minería regrese a comisión: 80 en contra "
                "y 32 a favor."
            ),
            "2022-01-14",
        ),
        (
            "Peru's Congress voted 80-32 against sending the general mining law back to the energy committee.",
            "2022-01-14",
        ),
        (
            (
                "LIMA.- El Congreso del Perú se negó a devolver a comisión la reforma del Código Procesal Penal con "
                "65 votos en contra y 42 a favor."
            ),
            "2022-07-07",
        ),
        (
            (
                "By 58 votes to 38 Peru's Congress declined to send the criminal procedure code bill back to the "
                "justice committee."
            ),
            "2022-09-23",
        ),
        (
            (
                "LIMA.- Con 85 votos a favor y 3 en contra el Congreso del Perú dispensó de segunda votación la ley "
                "sobre las tarifas de Osiptel."
            ),
            "2023-05-05",
        ),
        ("Peru's Congress exempted a bill on Osiptel's powers from a second vote, 85-3.", "2023-05-05"),
    ],
)
def test_a_name_that_fits_like_steps_too_confirms_none_of_them(text: str, published: str) -> None:
    assert {outcome for outcome, _ in found(text, published)} == {"cannot-tell"}


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (
            (
                "LIMA.- El Congreso del Perú rechazó por 57 votos contra 45 reconsiderar el cambio del artículo 12 de "
                "la ley 26859."
            ),
            "2022-09-16",
        ),
        (
            "Peru's Congress refused on Thursday, 57-45, to reopen the vote on article 12 of law 26859.",
            "2022-09-16",
        ),
    ],
)
def test_another_article_of_a_law_is_not_the_one_voted_on(text: str, published: str) -> None:
    assert {outcome for outcome, _ in found(text, published)} == {"cannot-tell"}


@pytest.mark.parametrize(
    ("text", "published", "voting"),
    [
        (
            (
                "Peru's Congress refused on Thursday, 57-45, to reopen the vote on sending back the bill on articles "
                "279 and 300 of law 26859."
            ),
            "2022-09-16",
            "2022-09-15T21-16",
        ),
        (
            (
                "LIMA.- El Congreso del Perú rechazó el jueves, por 58 votos contra 38, devolver a la Comisión de "
                "Justicia el proyecto sobre el recurso de casación."
            ),
            "2022-09-23",
            "2022-09-22T20-00",
        ),
        (
            (
                "Peru's Congress refused, 80-32, to send the bill on Perupetro and the hydrocarbons law back to the "
                "energy committee."
            ),
            "2022-01-14",
            "2022-01-13T22-56",
        ),
    ],
)
def test_a_name_of_its_own_or_the_day_tells_the_step(text: str, published: str, voting: str) -> None:
    assert found(text, published) == {("agrees", voting)}
