"""Countries by name and by adjective."""

from __future__ import annotations

import pytest

from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks import countries


def codes(text: str, language: str) -> list[tuple[str, str, bool]]:
    """Words, code and whether an adjective, of each country of a text."""
    found = countries.find(text, fold_in_place(text), 0, len(text), language)
    return [(text[country.start : country.end], country.code, country.adjective) for country in found]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "La Armada de Chile y tropas estadounidenses",
            "es",
            [("Chile", "CL", False), ("estadounidenses", "US", True)],
        ),
        ("marinos brasileños en Costa Rica", "es", [("brasileños", "BR", True), ("Costa Rica", "CR", False)]),
        ("una granada y un chile", "es", []),
        ("Kenya's Assembly and British marines", "en", [("Kenya", "KE", False), ("British", "GB", True)]),
        ("US troops told us", "en", [("US", "US", False)]),
        ("they ate turkey in South Korea", "en", [("South Korea", "KR", False)]),
        (
            "de Qatar, Catar y la República Checa",
            "es",
            [("Qatar", "QA", False), ("Catar", "QA", False), ("República Checa", "CZ", False)],
        ),
        (
            "in Czechia, Turkey and the UAE",
            "en",
            [("Czechia", "CZ", False), ("Turkey", "TR", False), ("UAE", "AE", False)],
        ),
        ("U.S. and South African forces", "en", [("U.S", "US", False), ("South African", "ZA", True)]),
    ],
)
def test_countries(text: str, language: str, expected: list[tuple[str, str, bool]]) -> None:
    assert codes(text, language) == expected
