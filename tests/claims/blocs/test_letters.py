"""What is a letter to a pattern and none to a string: the finder of groups goes on behind it."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.documents import Document


@pytest.mark.parametrize("letter", ["_", "\u0e31", "ⓐ"])
@pytest.mark.parametrize("code", ["es", "en"])
def test_the_search_ends_and_finds_what_follows(code: str, letter: str) -> None:
    sentence = {"es": "Vox votó en contra de la ley.", "en": "Labour voted against the bill."}[code]
    document = Document(text=f"{letter} {sentence}", digest="sha256:0", language=code)
    assert [claim.value.get("stance") for claim in read(document) if claim.kind.value == "bloc"] == ["against"]
