"""Parliaments of several countries or of a region keep their whole name: none of them is "the parliament"."""

from __future__ import annotations

import pytest

from constancia.claims import votes
from constancia.claims.reading import Reading
from constancia.model.documents import Document


@pytest.mark.parametrize(
    ("language", "text", "body"),
    [
        ("es", "El Parlamento Andino aprobó el acuerdo con 69 votos a favor y 33 en contra.", "Parlamento Andino"),
        ("es", "El Parlamento Centroamericano rechazó la moción por 69 a 33.", "Parlamento Centroamericano"),
        (
            "es",
            "El Parlamento de Cataluña aprobó la ley con 69 votos a favor y 33 en contra.",
            "Parlamento de Cataluña",
        ),
        ("es", "El Parlamento aprobó la ley andina con 69 votos a favor y 33 en contra.", "Parlamento"),
        ("en", "The Andean Parliament approved the accord, 69 votes to 33.", "Andean Parliament"),
        ("en", "The European Parliament rejected the motion, 69 votes to 33.", "European Parliament"),
    ],
)
def test_the_body_is_named_whole(language: str, text: str, body: str) -> None:
    reading = Reading(Document(text=text, digest="sha256:0", language=language, published="2024-05-18"))
    assert [draft.value.get("body") for draft in votes.read(reading)] == [body]
