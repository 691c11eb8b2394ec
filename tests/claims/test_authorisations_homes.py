"""Whose a force is and where it comes to, where the words beside it leave that to the rest of the text."""

from __future__ import annotations

import pytest

from .test_authorisations import drafts

PLACED = [
    (
        "es",
        "El Senado de Chile aprobó el envío a Malí de 120 militares con el fin de apoyar a Francia.",
        [("CL", "ML")],
    ),
    ("es", "El Senado de Chile aprobó el envío de 120 militares para ayudar a Haití.", [("CL", "HT")]),
    ("en", "The German parliament approved sending to Mali 120 soldiers to help France.", [("DE", "ML")]),
    (
        "es",
        "El Senado de Chile autorizó la entrada de tropas, naves y aviones de las Fuerzas Armadas de Rusia y de Cuba.",
        [("RU", "CL")],
    ),
    (
        "es",
        "El Senado aprobó el ingreso de tropas extranjeras al país para un desfile. Uruguay espera a 40 soldados.",
        [(None, "UY")],
    ),
    (
        "es",
        "El Senado aprobó que tropas que provienen de Brasil entren al país. No pisarán otras suelo paraguayo.",
        [("BR", "PY")],
    ),
    (
        "es",
        "Se solicita el ingreso al país de cuatro efectivos, dependientes del Comando Sur del Ejército de Italia.",
        [("IT", None)],
    ),
    ("es", "El Parlamento de Polonia prorrogó la misión en Malí hasta diciembre.", [("PL", "ML")]),
    ("es", "El Parlamento de Níger aprobó el despliegue de fuerzas extranjeras contra insurgentes.", [(None, "NE")]),
    (
        "en",
        "The Senate of Chile authorised the entry of troops, ships and aircraft of the Russian Navy, and of Cuba.",
        [("RU", "CL")],
    ),
    (
        "en",
        "Niger MPs voted in favour of allowing the deployment of foreign forces fighting jihadists in the country.",
        [(None, "NE")],
    ),
    ("en", "The Dutch parliament extended the mandate to use troops in Mali until 2026.", [("NL", "ML")]),
    ("en", "French lawmakers voted to extend the Afghan mission.", [("FR", "AF")]),
    (
        "en",
        "The Senate approved the entry of four soldiers, belonging to the Southern Command of the Army of Italy.",
        [("IT", None)],
    ),
    ("en", "Kenya's cabinet approved the entry of troops that come from Uganda.", [("UG", "KE")]),
    ("en", "The Council approved a multinational force in Haiti.", [(None, "HT")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), PLACED)
def test_whose_a_force_is_and_where_it_comes_to(
    language: str, text: str, expected: list[tuple[str | None, str | None]]
) -> None:
    told = [draft.value for draft in drafts(text, language)]
    assert [(one.get("force_country"), one.get("territory")) for one in told] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El Senado autorizó el ingreso de tropas rusas al país; después habló el presidente de Venezuela."),
        ("es", "El Senado autorizó el ingreso de tropas rusas, así como de Cuba."),
        ("en", "The Senate approved the entry of Russian troops into the country; the president of Venezuela spoke."),
        ("en", "The Senate approved the entry of Russian troops, as well as of Cuba."),
    ],
)
def test_a_country_that_something_else_is_of_is_not_where_a_force_comes_to(language: str, text: str) -> None:
    assert ["territory" in draft.value for draft in drafts(text, language)] == [False]
