from __future__ import annotations

import pytest

from constancia.documents.languages import identify, settle
from constancia.errors import LanguageNotSupported


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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Sube a 14 el número de fallecidos"),
        ("es", "Senado: 45 a favor, 12 en contra"),
        ("es", "Boluarte: 82 % desaprueba"),
        ("en", "Minister resigns"),
        ("en", "MPs reject no-confidence motion"),
        ("en", "Biden: 56% disapprove"),
        ("pt", "Sobe para 14 o número de mortos"),
        ("pt", "69 votos a favor, 31 contra e 4 abstenções"),
        ("ca", "El Senat ha votat contra la reforma"),
        ("ca", "El president va dir que no dimitirà"),
        ("gl", "69 votos a favor, 31 en contra e 4 abstencións"),
        ("fr", "Motion de censure rejetée"),
        ("it", "La Camera approva la riforma delle pensioni"),
        ("de", "Misstrauensantrag abgelehnt"),
        ("nl", "De Senaat verwerpt de motie"),
        ("ro", "69 de voturi pentru, 31 împotrivă și 4 abțineri"),
    ],
)
def test_headlines_tell_their_language(language: str, text: str) -> None:
    assert identify(text) == language


@pytest.mark.parametrize("text", ["Aprobada.", "4766-31"])
def test_what_nothing_tells_the_language_of_is_asked_for_and_not_guessed(text: str) -> None:
    with pytest.raises(LanguageNotSupported, match="too few words to tell its language"):
        settle(text, None, None, "nota.txt")
    assert settle(text, None, "en-GB", "nota.txt") == "en"
    assert settle(text, "es", None, "nota.txt") == "es"
