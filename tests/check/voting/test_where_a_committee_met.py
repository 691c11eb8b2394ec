"""A committee in which, or before which, a vote was held is its body; one that only debated is not."""

from __future__ import annotations

import pytest

from constancia import check_text


def outcomes(text: str, published: str, kind: str) -> set[str]:
    """The outcomes of the findings for claims of a kind."""
    checked = check_text(text, published=published)
    pairs = zip(checked.claims, checked.findings, strict=True)
    return {finding.outcome.value for claim, finding in pairs if claim.kind.value == kind}


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (
            (
                "Ante la Comisión de Defensa del Congreso del Perú, el ingreso de tropas de Estados Unidos obtuvo 70 "
                "votos a favor y 33 en contra."
            ),
            "2023-05-19",
        ),
        (
            (
                "La entrada de tropas de Estados Unidos, vista en la Comisión de Defensa del Congreso del Perú, fue "
                "aprobada por 70 votos a favor y 33 en contra."
            ),
            "2023-05-19",
        ),
        (
            (
                "Before the Defense Committee of Peru's Congress the entry of U.S. troops got 70 votes in favour and "
                "33 against."
            ),
            "2023-05-19",
        ),
        (
            "The Defense Committee of Peru's Congress debated and approved 70-33 the entry of U.S. troops.",
            "2023-05-19",
        ),
        (
            (
                "Los congresistas del Perú aprobaron por 70 votos contra 33, en sesión de la Comisión de Defensa, el "
                "ingreso de tropas de Estados Unidos."
            ),
            "2023-05-19",
        ),
        (
            "Members of the Defense Committee of Peru's Congress voted 70-33 to let U.S. troops in.",
            "2023-05-19",
        ),
    ],
)
def test_what_a_committee_voted_is_not_the_plenary_s(text: str, published: str) -> None:
    assert outcomes(text, published, "vote") == {"cannot-tell"}


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (
            (
                "El Congreso del Perú aprobó por 70 votos contra 33 el ingreso de tropas de Estados Unidos, que la "
                "Comisión de Defensa debatió en abril."
            ),
            "2023-05-19",
        ),
        (
            (
                "Peru's Congress approved, 70-33, the entry of U.S. troops that the Defense Committee had received in"
                " April."
            ),
            "2023-05-19",
        ),
        (
            (
                "Tras recibir el proyecto de la Comisión de Defensa, el Congreso del Perú autorizó el ingreso de "
                "tropas de Estados Unidos por 70 votos contra 33."
            ),
            "2023-05-19",
        ),
        (
            (
                "After the Defense Committee debated the bill, Peru's Congress approved the entry of U.S. troops by "
                "70 votes to 33."
            ),
            "2023-05-19",
        ),
    ],
)
def test_a_committee_that_only_debated_decides_nothing(text: str, published: str) -> None:
    assert outcomes(text, published, "vote") == {"explained"}
