"""A body that refuses to have something done denies nothing; whoever denies that it was done does."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.claims import Modality
from constancia.model.documents import Document


def told(text: str) -> list[tuple[str, object]]:
    document = Document(text=text, digest="sha256:0", language="es", published="2024-03-06")
    votes = [claim for claim in read(document) if claim.kind.value == "vote"]
    return [(one.modality.value, one.value.get("outcome")) for one in votes]


@pytest.mark.parametrize(
    "text",
    [
        "El Congreso rechazó que los notarios celebren matrimonios, con 40 votos a favor y 60 en contra.",
        "El Pleno rechazó que se investigue al presidente por 30 votos a favor y 60 en contra.",
        "El Senado negó que la comisión viaje, con 12 votos a favor y 40 en contra.",
    ],
)
def test_what_a_body_refuses_to_have_done_is_not_denied(text: str) -> None:
    assert all(modality != Modality.DENIED.value for modality, _ in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "La ministra rechazó que el Pleno haya aprobado la ley con 70 votos a favor.",
        "El Congreso negó que se haya aprobado la ley con 70 votos a favor y 30 en contra.",
    ],
)
def test_what_somebody_says_did_not_happen_is_denied(text: str) -> None:
    assert [modality for modality, _ in told(text)] == [Modality.DENIED.value]


@pytest.mark.parametrize(
    "text",
    [
        "El Congreso dejó sin admitir la moción, con 35 votos a favor y 70 en contra.",
        "El Senado dejó sin aprobar la ley de aguas con 12 votos a favor y 40 en contra.",
        "Los diputados dejaron sin ratificar el tratado por 12 votos a favor y 40 en contra.",
    ],
)
def test_what_is_left_undone_is_refused(text: str) -> None:
    assert told(text) == [("asserted", "rejected")]
