from __future__ import annotations

import pytest

from constancia.documents.languages import identify


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El pleno del Congreso aprobó ayer la norma con 70 votos a favor y 33 en contra."),
        ("es", "Congreso aprueba ley con 70 votos a favor"),
        ("en", "Senate passes the bill with 70 votes in favour and 33 against."),
        ("pt", "O Congresso aprovou ontem a lei por 70 votos a 33, e o presidente disse que não vai sancionar."),
        ("ca", "El Ple del Parlament va rebutjar ahir la moció per 68 vots en contra i 64 a favor."),
        ("ca", "La llei s'ha aprovat aquest dijous amb els vots de la majoria, i la consellera ho ha celebrat."),
        ("gl", "O Parlamento aprobou onte a lei con 38 votos a favor, e a conselleira dixo que é unha boa nova."),
    ],
)
def test_neighbours_of_spanish_are_not_taken_for_it(language: str, text: str) -> None:
    assert identify(text) == language


@pytest.mark.parametrize("text", ["", "4766", "Congreso", "Aprobada."])
def test_one_word_has_no_language(text: str) -> None:
    assert identify(text) is None
