"""Headlines in the present: who is spared or whose trip is cut was not censured or let go; a tone decides nothing."""

from __future__ import annotations

from typing import Any

import pytest

from constancia.claims import votes
from constancia.claims.reading import Reading
from constancia.model.documents import Document


def told(text: str, language: str) -> list[dict[str, Any]]:
    document = Document(text=text, digest="sha256:0", language=language, published="2024-05-18")
    return [dict(draft.value) for draft in votes.read(Reading(document))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Senate skips censure of minister Ann Lee, 61-40"),
        ("en", "Senate waives the censure of minister Ann Lee, 61-40"),
        ("en", "Senate exempts minister Ann Lee from interpellation, 61-40"),
        ("en", "Senate shields minister Ann Lee from censure, 61-40"),
        ("en", "Senate cuts president's Quito trip by 61 votes to 40"),
        ("en", "Senate cuts short president's Quito trip by 61 votes to 40"),
        ("es", "Senado evita viaje de presidenta a Quito por 61 votos a 40"),
        ("es", "Senado protege a ministra Ana Paz de interpelación por 61 votos a 40"),
        ("es", "Senado dispensa de la censura a ministra Ana Paz por 61 votos a 40"),
        ("es", "Senado exime a ministra Ana Paz de la censura por 61 votos a 40"),
        ("es", "Senado blinda a ministra Ana Paz contra censura por 61 votos a 40"),
    ],
)
def test_sparing_somebody_is_a_refusal(language: str, text: str) -> None:
    (vote,) = told(text, language)
    assert (vote["for"], vote["against"], vote["outcome"]) == (40, 61, "rejected")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Senate eases pressure on minister over censure, 61-40"),
        ("en", "Senate lowers the threshold for censure, 61-40"),
        ("en", "Senate changes its mind on censure, 61-40"),
        ("es", "Senado baja el tono en la censura a ministra por 61 votos a 40"),
        ("es", "Senado cambia de opinión sobre la censura a ministra por 61 votos a 40"),
    ],
)
def test_a_change_of_tone_is_no_outcome(language: str, text: str) -> None:
    assert all(vote.get("outcome") is None for vote in told(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Senate lowers voting age by 61 votes to 40"),
        ("en", "Senate cuts fuel tax by 61 votes to 40"),
        ("es", "Senado baja edad de voto por 61 votos a 40"),
        ("es", "Senado evita la segunda votación por 61 votos a 40"),
        ("es", "Senado cambia reglas de la censura por 61 votos a 40"),
    ],
)
def test_other_things_are_lowered_and_changed(language: str, text: str) -> None:
    (vote,) = told(text, language)
    assert (vote["for"], vote["against"], vote["outcome"]) == (61, 40, "passed")
