"""A total before what it is made of is no side of a tally; beside a refusal one count in parentheses is the other's."""

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
    ("language", "text", "sides"),
    [
        ("es", "El Senado aprobó la ley con 107 votos (78 a favor y 29 en contra).", (78, 29)),
        (
            "es",
            "Con 115 votos emitidos (78 a favor, 29 en contra y 8 abstenciones), el Senado aprobó la ley.",
            (78, 29),
        ),
        ("es", "El Senado rechazó la ley con 107 votos (29 a favor y 78 en contra).", (29, 78)),
        ("es", "El Senado rechazó la ley con 78 votos (29 a favor).", (29, 78)),
        ("es", "El Senado aprobó la ley con 107 votos (78 a favor).", (78, None)),
        ("en", "The Senate passed the law with 107 votes (78 in favour, 29 against).", (78, 29)),
        ("en", "With 115 votes cast (78 for, 29 against and eight abstentions), the Senate passed the law.", (78, 29)),
        ("en", "The Senate rejected the law with 107 votes (29 in favour, 78 against).", (29, 78)),
        ("en", "The law was thrown out by the Senate with 78 votes (29 in favour).", (29, 78)),
    ],
)
def test_a_total_is_no_side(language: str, text: str, sides: tuple[int, int | None]) -> None:
    (vote,) = told(text, language)
    assert (vote.get("for"), vote.get("against")) == sides
