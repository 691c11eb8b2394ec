"""What a reopened vote once said is not what became of its being reopened."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.documents import Document


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "es",
            "El Senado reconsideró este martes la votación que había rechazado el peaje: 94 a favor y 25 en contra.",
        ),
        (
            "es",
            "El Senado revocó el jueves la decisión que había rechazado el peaje, por 60 votos a favor y 20 en contra.",
        ),
        ("es", "El Senado reconsideró la votación que rechazó la ley de pesca: 94 votos a favor y 25 en contra."),
        ("en", "The Senate reconsidered on Tuesday the vote that had rejected the toll: 94 in favour, 25 against."),
        ("en", "The Senate reopened on Monday the vote that had rejected the toll, 60 in favour and 20 against."),
        ("en", "The Senate revisited the decision which had rejected the fishing law, 60 in favour and 20 against."),
    ],
)
def test_a_reopened_vote_passed_whatever_it_had_been(code: str, text: str) -> None:
    document = Document(text=text, digest="sha256:0", language=code, published="2023-08-04")
    votes = [one.value for one in read(document) if one.kind.value == "vote"]
    assert [one.get("outcome") for one in votes] == ["passed"]
