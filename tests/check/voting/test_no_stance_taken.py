"""What is no stance: a group that accepts what was decided, and one that is only to split."""

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
            ("Perú Bicentenario aceptó la censura de Dimitri Senmache que el Congreso del Perú aprobó el jueves."),
            "2022-07-02",
        ),
        (
            "Perú Bicentenario accepted the censure of Dimitri Senmache in Peru's Congress on Thursday.",
            "2022-07-02",
        ),
        (
            (
                "La bancada Fuerza Popular acepta la censura de Dimitri Senmache, aprobada el jueves por el Congreso "
                "del Perú."
            ),
            "2022-07-02",
        ),
        (
            ("Popular Force accepts the confidence that Peru's Congress gave Guido Bellido's cabinet on Friday."),
            "2021-08-28",
        ),
        (
            (
                "Renovación Popular aceptó la confianza al gabinete de Guido Bellido, aprobada el viernes por el "
                "Congreso del Perú."
            ),
            "2021-08-28",
        ),
        (
            ("Avanza País accepted the rejection of the censure of Patricia Chirinos by Peru's Congress on Thursday."),
            "2022-05-27",
        ),
    ],
)
def test_whoever_accepts_what_was_decided_has_not_voted_for_it(text: str, published: str) -> None:
    assert outcomes(text, published, "bloc") == set()


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (
            "En la confianza a Mirtha Vásquez, Perú Libre votará dividido hoy en el Congreso del Perú.",
            "2021-11-04",
        ),
        (
            "Perú Libre will vote divided today on the confidence in Mirtha Vásquez in Peru's Congress.",
            "2021-11-04",
        ),
        (
            ("La bancada de Perú Libre se dividirá en el voto de confianza a Mirtha Vásquez en el Congreso del Perú."),
            "2021-11-04",
        ),
        (
            ("Perú Libre's lawmakers will split over the confidence vote for Mirtha Vásquez in Peru's Congress."),
            "2021-11-04",
        ),
        (
            "Perú Libre podría votar dividido en la confianza a Mirtha Vásquez en el Congreso del Perú.",
            "2021-11-04",
        ),
        (
            "Perú Libre is going to vote split on confidence in Mirtha Vásquez in Peru's Congress.",
            "2021-11-04",
        ),
    ],
)
def test_a_split_to_come_is_not_confirmed(text: str, published: str) -> None:
    assert outcomes(text, published, "bloc") <= {"cannot-tell"}


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (
            ("Perú Libre votó dividido en la confianza a Mirtha Vásquez, aprobada el jueves por el Congreso del Perú."),
            "2021-11-05",
        ),
        (
            "Perú Libre voted divided on confidence in Mirtha Vásquez in Peru's Congress on Thursday.",
            "2021-11-05",
        ),
    ],
)
def test_a_split_that_is_told_is_confirmed(text: str, published: str) -> None:
    assert outcomes(text, published, "bloc") == {"agrees"}
