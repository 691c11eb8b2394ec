"""A tally that a sentence tells again, the sides said in words and the wrong way round, is another claim."""

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
                "El Congreso del Perú denegó el jueves el viaje de Pedro Castillo a Colombia por 42 votos a favor y 67 "
                "en contra. El permiso sumó 67 votos a favor."
            ),
            "2022-08-05",
        ),
        (
            (
                "Peru's Congress denied Pedro Castillo's trip to Colombia on Thursday, 42 to 67. The request drew 67 "
                "votes in favour."
            ),
            "2022-08-05",
        ),
        (
            (
                "El Congreso del Perú no admitió el martes la vacancia de Pedro Castillo: 46 a favor, 76 en contra. La "
                "moción alcanzó 76 votos a favor y 46 en contra."
            ),
            "2021-12-08",
        ),
        (
            (
                "Peru's Congress refused on Tuesday to debate Pedro Castillo's impeachment, with 46 in favour and 76 "
                "against. The motion received 76 votes in favour and 46 against."
            ),
            "2021-12-08",
        ),
        (
            (
                "La censura a Patricia Chirinos fue rechazada el jueves en el Congreso del Perú con 40 votos a favor y "
                "61 en contra. Votaron a favor 61 congresistas."
            ),
            "2022-05-27",
        ),
        (
            (
                "The censure of Patricia Chirinos failed in Peru's Congress on Thursday, 40 in favour and 61 against. "
                "It had 61 members voting for it."
            ),
            "2022-05-27",
        ),
    ],
)
def test_sides_told_again_the_wrong_way_round_are_contradicted(text: str, published: str) -> None:
    assert outcomes(text, published) == ["agrees", "conflicts"]


@pytest.mark.parametrize(
    "text",
    [
        "The censure of Patricia Chirinos failed in Peru's Congress on Thursday, 40-61. The vote was 61 to 40.",
        "El Congreso del Perú rechazó el jueves la censura a Patricia Chirinos, 40 a 61. La votación quedó 61 a 40.",
    ],
)
def test_a_pair_without_words_for_its_sides_may_begin_with_those_who_won(text: str) -> None:
    assert outcomes(text, "2022-05-27") == ["agrees"]
