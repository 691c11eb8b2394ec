"""A regulator or an agency that decides by vote is no chamber, also where only its name is told."""

from __future__ import annotations

import pytest

from constancia import read_text


@pytest.mark.parametrize(
    ("language", "text", "body"),
    [
        ("en", "Peru's tax agency, Sunat, approved early access by 5 votes to 2.", "Sunat"),
        ("en", "The telecoms regulator Osiptel approved it by 5 votes to 2.", "Osiptel"),
        ("es", "Osinergmin dispuso con 5 votos a favor y 2 en contra suspender el artículo.", "Osinergmin"),
        ("es", "El regulador de energía aprobó la norma por 5 votos a 2.", "regulador de energía"),
        ("es", "La agencia tributaria, Sunat, aprobó la norma por 5 votos a 2.", "Sunat"),
        ("en", "The Board of Spokespersons refused to reopen the case by 5 votes to 2.", "Board of Spokespersons"),
        ("en", "The Council of Rectors declined to reconsider it by 5 votes to 2.", "Council of Rectors"),
        ("es", "La Junta de Portavoces se negó a reabrir el caso por 5 votos a 2.", "Junta de Portavoces"),
        ("en", "Congress approved the tax agency's budget by 82 votes to 22.", "Congress"),
        ("es", "El Congreso aprobó la ley de Osinergmin por 82 votos a 22.", "Congreso"),
    ],
)
def test_who_decides_is_named(language: str, text: str, body: str) -> None:
    claims = read_text(text, language=language, published="2023-01-01")
    assert [claim.value.get("body") for claim in claims if claim.kind.value == "vote"] == [body]
