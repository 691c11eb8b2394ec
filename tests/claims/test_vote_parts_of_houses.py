"""A committee whose members decide is the body; one that is set up, or that is to do something, is not."""

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
        ("en", "Lawmakers of the Budget Committee in Chile approved the law on dams by 70 votes to 33."),
        ("en", "Members of Chile's parliament sitting on the Budget Committee approved the law on dams, 70 to 33."),
        ("en", "Lawmakers passed the law on dams by 70 votes to 33 at a sitting of the Budget Committee."),
        ("en", "Meeting in the Budget Committee, lawmakers in Chile approved the law on dams by 70 votes to 33."),
        ("en", "Chile's Congress set up a special committee, which approved the law on dams by 70 votes to 33."),
        ("es", "Los legisladores chilenos de la Comisión de Hacienda aprobaron la ley de presas por 70 votos a 33."),
        ("es", "Los diputados de Chile, reunidos en la Comisión de Hacienda, aprobaron la ley por 70 votos a 33."),
        ("es", "Los miembros de la Comisión de Hacienda del Congreso aprobaron la ley de presas por 70 votos a 33."),
        ("es", "El Congreso creó una comisión especial que aprobó la ley de presas por 70 votos a 33."),
    ],
)
def test_a_committee_whose_members_decide_is_the_body(language: str, text: str) -> None:
    (vote,) = told(text, language)
    assert any(word in vote["body"].lower() for word in ("committee", "comisión"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Lawmakers voted 80-30 on the creation of the Dams Committee."),
        ("en", "Lawmakers blocked by 60 to 40 a move to have the Justice Committee review the law on dams."),
        ("en", "The new members of the Ethics Committee were approved by the Senate with 80 in favour and 20 against."),
        ("en", "Lawmakers elected the new members of the Ethics Committee by 80 votes to 20."),
        ("es", "Los diputados eligieron a los miembros de la Comisión de Ética por 80 votos a 20."),
        ("es", "Los diputados aprobaron la conformación de la Comisión de Ética por 80 votos a 20."),
        ("es", "Los diputados rechazaron por 60 a 40 que la Comisión de Justicia revise la ley de presas."),
        ("es", "El Senado creó una comisión especial para investigar la ley de presas y la aprobó por 70 votos a 33."),
    ],
)
def test_a_committee_that_is_decided_on_is_no_body(language: str, text: str) -> None:
    assert all(
        "omm" not in str(vote.get("body")) and "omis" not in str(vote.get("body")) for vote in told(text, language)
    )
