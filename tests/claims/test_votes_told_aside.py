"""What an aside says of an earlier vote is not what became of the one that is told."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.documents import Document

CASES = [
    (
        "es",
        (
            "El pleno reconsideró su decisión del viernes (cuando no logró aprobar la reforma). "
            "Fueron 92 votos a favor, 25 en contra y 5 abstenciones."
        ),
        (92, 25, "passed"),
    ),
    (
        "es",
        "El Congreso volvió sobre la votación del jueves, cuando rechazó el viaje: 61 votos a favor y 40 en contra.",
        (61, 40, None),
    ),
    (
        "es",
        "El Congreso aprobó la ley (cuando la rechazó en junio, eran otros) por 61 votos a favor y 40 en contra.",
        (61, 40, "passed"),
    ),
    (
        "en",
        "Congress took back its decision of Friday (when it failed to pass the bill): 92 votes in favour, 25 against.",
        (92, 25, "passed"),
    ),
    (
        "en",
        "Lawmakers returned to Thursday's vote, when they rejected the trip: 61 votes in favour and 40 against.",
        (61, 40, None),
    ),
    (
        "en",
        "Congress approved the law (when it rejected it in June, others sat there) by 61 votes in favour to 40.",
        (61, 40, "passed"),
    ),
]


@pytest.mark.parametrize(("code", "text", "told"), CASES)
def test_an_aside_on_an_earlier_vote(code: str, text: str, told: tuple[int, int, str | None]) -> None:
    document = Document(text=text, digest="sha256:0", language=code, published="2023-08-04")
    votes = [c.value for c in read(document) if c.kind.value == "vote" and c.value.get("for") is not None]
    assert [(v.get("for"), v.get("against"), v.get("outcome")) for v in votes] == [told]
