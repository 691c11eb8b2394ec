"""What became of a measure decides whether a force was let in, refused, or only might be."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.documents import Document


def modalities(text: str, language: str) -> list[str]:
    document = Document(text=text, digest="sha256:0", language=language, published="2023-05-20")
    return [claim.modality.value for claim in read(document) if claim.kind.value == "authorisation"]


CASES = [
    ("es", "El Congreso del Perú rechazó el proyecto que permitía el ingreso de tropas de Chile.", "denied"),
    ("es", "El Senado de Colombia archivó la ley que habría permitido el ingreso de tropas de Brasil.", "denied"),
    ("es", "El Congreso peruano negó el ingreso de soldados de Chile.", "denied"),
    ("es", "El Congreso peruano aprobaría el ingreso de soldados de Chile.", "hedged"),
    ("es", "El Congreso peruano aprobó la ley que permitirá el ingreso de soldados de Chile.", "asserted"),
    ("es", "Una solicitud de ingreso de tropas de Chile al Perú fue aprobada por el Congreso.", "asserted"),
    ("en", "Peru's Congress rejected the bill, which would have let Chilean troops into the country.", "denied"),
    ("en", "A request to let Chilean troops into Peru was turned down by Congress.", "denied"),
    ("en", "Peru's Congress declined to let Chilean soldiers into the country.", "denied"),
    ("en", "Peru's Congress could let Chilean soldiers into the country.", "hedged"),
    ("en", "Peru's Congress approved a law that would let Chilean soldiers into the country.", "asserted"),
    ("en", "It is not true that Peru's Congress let Chilean soldiers into the country.", "denied"),
]


@pytest.mark.parametrize(("language", "text", "modality"), CASES)
def test_what_became_of_the_measure_decides(language: str, text: str, modality: str) -> None:
    assert modalities(text, language) == [modality]
