"""When a group split, told between its name and the verb."""

from __future__ import annotations

import pytest

from constancia import check_text


def outcomes(text: str, published: str) -> set[str]:
    """The outcomes of the findings for stances of groups."""
    checked = check_text(text, published=published)
    pairs = zip(checked.claims, checked.findings, strict=True)
    return {finding.outcome.value for claim, finding in pairs if claim.kind.value == "bloc"}


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (
            ("Perú Libre on Thursday split over the confidence in Mirtha Vásquez's cabinet in Peru's Congress."),
            "2021-11-06",
        ),
        (
            (
                "Perú Libre in the end split on the confidence in Mirtha Vásquez, approved on Thursday by Peru's "
                "Congress."
            ),
            "2021-11-06",
        ),
        (
            "Perú Libre el jueves se dividió en la confianza a Mirtha Vásquez en el Congreso del Perú.",
            "2021-11-06",
        ),
        (
            (
                "Perú Libre al final votó dividido en la confianza a Mirtha Vásquez, aprobada el jueves por el "
                "Congreso del Perú."
            ),
            "2021-11-06",
        ),
        (
            (
                "Perú Libre, de nuevo, se dividió en la confianza a Mirtha Vásquez, aprobada el jueves por el "
                "Congreso del Perú."
            ),
            "2021-11-06",
        ),
        (
            (
                "Perú Libre at the last minute split over the confidence in Mirtha Vásquez, approved on Thursday by "
                "Peru's Congress."
            ),
            "2021-11-06",
        ),
    ],
)
def test_a_day_or_an_adverb_before_a_split_hides_it_not(text: str, published: str) -> None:
    assert outcomes(text, published) == {"agrees"}


def test_a_group_told_without_somebody_is_only_some_of_it() -> None:
    text = "Perú Libre without its leader split over the confidence in Mirtha Vásquez in Peru's Congress on Thursday."
    assert outcomes(text, "2021-11-06") == set()
