"""Posts as reports of other places tell them: some of many, each with a place of their own, behind an opening word."""

from __future__ import annotations

import pytest

from .test_rules import drafts


def held(text: str, code: str) -> list[tuple[object, ...]]:
    """Person, post and body of each claim."""
    return [tuple(draft.value.get(key) for key in ("person", "post", "body")) for draft in drafts(text, code)]


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("es", "Diputados como Luis Mar (PLN) y Ana Paz criticaron la ley.",
         [("Luis Mar", "Diputados", None), ("Ana Paz", "Diputados", None)]),
        ("es", "Los presidentes de Panamá, Juan Ruiz, y de El Salvador, Luis Mar, se reunieron.",
         [("Juan Ruiz", "presidentes", "Panamá"), ("Luis Mar", "presidentes", "El Salvador")]),
        ("es", "Los ex primeros ministros, Juan Ruiz y Luis Mar, asistieron.",
         [("Juan Ruiz", "primeros ministros", None), ("Luis Mar", "primeros ministros", None)]),
        ("es", "Una de las líderes del Partido Verde, Eva Sol dijo que no.", [("Eva Sol", "líderes", "Partido Verde")]),
        ("en", "Senators such as Ann Roe and Tom Fox voted against.",
         [("Ann Roe", "Senators", None), ("Tom Fox", "Senators", None)]),
        ("en", "The foreign ministers of Chile, Ann Roe, and Peru, Tom Fox, met.",
         [("Ann Roe", "foreign ministers", "Chile"), ("Tom Fox", "foreign ministers", "Peru")]),
        ("en", "However, the Selby MP, Mr Tom Fox advised against it.", [("Tom Fox", "Selby MP", None)]),
        ("en", "One of the leaders of the Green Party, Nora Kirt said so.", [("Nora Kirt", "leaders", "Green Party")]),
        ("en", "City Corporation Counsel Carla Roe spoke.", [("Carla Roe", "City Corporation Counsel", None)]),
        ("en", "Then ex-Labor leader Bill Short spoke.", [("Bill Short", "leader", None)]),
    ],
)  # fmt: skip
def test_posts_of_some_of_many_and_behind_an_opening_word(code: str, text: str, told: list[tuple[object, ...]]) -> None:
    assert held(text, code) == told


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "Los diputados actuaron como Luis quería."),
        ("es", "Preguntado por la líder de los Verdes, Eva Sol dijo que no."),
        ("en", "Asked about the leader of the Greens, Nora Kirt said nothing."),
        ("en", "Counsel Ann Roe."),
    ],
)
def test_no_post_of_whoever_is_only_near(code: str, text: str) -> None:
    assert held(text, code) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Apoyaron la moción los parlamentarios de APP, Avanza País y Cambio Democrático-Juntos por el Perú."),
        ("en", "The bill was backed by the lawmakers of APP, Avanza País and Plaid Cymru."),
    ],
)
def test_a_party_holds_no_post(language: str, text: str) -> None:
    assert drafts(text, language) == []
