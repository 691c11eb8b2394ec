"""A total before what it is made of is no side, nor is a margin; beside a refusal the larger count is against."""

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
def test_a_total_is_no_side(language: str, text: str, sides: tuple[int | None, int | None]) -> None:
    (vote,) = told(text, language)
    assert (vote.get("for"), vote.get("against")) == sides


@pytest.mark.parametrize(
    ("language", "text", "sides"),
    [
        ("en", "The bill was backed by 73 in the Senate and rejected by 29.", (73, 29)),
        ("en", "The bill, backed by 73 members of Chile's Congress, rejected by 29, is law.", (73, 29)),
        ("es", "La ley fue respaldada por 73 en el Senado y rechazada por 29.", (73, 29)),
        # by how many more
        ("en", "The bill was put to the vote in the Senate and defeated by 21.", (None, None)),
        ("en", "The bill was debated in the Senate, went to a vote and was rejected by 21.", (None, None)),
        ("es", "La ley fue rechazada en el Senado por 21, la mayor diferencia del año.", (None, None)),
        ("es", "La ley fue rechazada en el Senado por seis, los votos que faltaron.", (None, None)),
    ],
)
def test_a_count_without_a_word_for_members_needs_the_other_side(
    language: str, text: str, sides: tuple[int | None, int | None]
) -> None:
    (vote,) = told(text, language)
    assert (vote.get("for"), vote.get("against")) == sides
