"""Groups told by their leaning, in mixed lists, with their seats, of whom others are examples, and whom others join."""

from __future__ import annotations

import pytest

from .test_rules import read


def stances(text: str, language: str) -> dict[str, str | None]:
    """Each group with its stance."""
    values = [draft.value for draft in read(text, language)]
    return {str(value["bloc"]): value.get("stance") for value in values}  # type: ignore[misc]


CASES = [
    # By their leaning, and with a participle before the verb
    (
        "es",
        "El Senado aprobó la reforma. Los partidos políticos de izquierda apoyaron la reforma.",
        {"partidos políticos de izquierda": "for"},
    ),
    (
        "es",
        "El Senado aprobó la reforma. Los partidos de derecha representados en la Cámara respaldaron el proyecto.",
        {"partidos de derecha": "for"},
    ),
    # A list that goes on behind "and"
    (
        "es",
        (
            "El Congreso ratificó el estado de sitio. Semilla y Winaq, VOS, UNE y los diputados Luis Paz y Ana Gil se "
            "opusieron."
        ),
        {"Semilla": "against", "Winaq": "against", "VOS": "against", "UNE": "against"},
    ),
    (
        "es",
        (
            "El Senado la votó. El Bloque de Izquierda, la formación Pueblo-Tierra (PTL) y el Partido Ecologista Los "
            "Verdes (PEV) también se han pronunciado a favor."
        ),
        {
            "Bloque de Izquierda": "for",
            "Pueblo-Tierra (PTL)": "for",
            "Partido Ecologista Los Verdes (PEV)": "for",
        },
    ),
    (
        "en",
        (
            "Parliament rejected it. Union of Farmers, Harmony, New Unity, some members of For Latvia and independent "
            "deputies voted against."
        ),
        {
            "Union of Farmers": "against",
            "Harmony": "against",
            "New Unity": "against",
            "independent deputies": "against",
        },
    ),
    # Seats are no votes
    (
        "es",
        (
            "En el Congreso apoyaron la misión ocho de los diez verdes, los liberales (D66, 9 escaños) y "
            "el SGP (2 escaños)."
        ),
        {"verdes": None, "liberales": "for", "SGP": "for"},
    ),
    # A measure that stands right before who backed it
    ("es", "El Parlamento votó la ley, apoyada por toda la oposición.", {"oposición": "for"}),
    # Never backed it, will not vote for it
    (
        "es",
        "La Asamblea aprobó el envío de tropas. El Partido Verde nunca ha apoyado el envío de soldados.",
        {"Partido Verde": "against"},
    ),
    (
        "en",
        "Parliament passed the bill. The Liberal Party said that it would not vote for the bill.",
        {"Liberal Party": "against"},
    ),
    # Those of whom others are examples
    (
        "en",
        "Parliament voted on it. The opposition, including Social Democrats and Social Liberals, opposed the bill.",
        {"opposition": "against", "Social Democrats": "against", "Social Liberals": "against"},
    ),
    # Those whom others join
    (
        "es",
        "El Senado aprobó la ley. El PAN y el PRI apoyaron la reforma. Se les sumaron Morena y el Partido Verde.",
        {"PAN": "for", "PRI": "for", "Morena": "for", "Partido Verde": "for"},
    ),
    (
        "en",
        (
            "Parliament passed the ban. The greens as well as the Vivant Democrats defended the ban. They were joined "
            "by the Flemish nationalists and Vlaams Belang."
        ),
        {"greens": "for", "Vivant Democrats": "for", "Flemish nationalists": "for", "Vlaams Belang": "for"},
    ),
    (
        "en",
        "Labour voted against the bill. The protesters marched. They were joined by the Greens.",
        {"Labour": "against"},
    ),
    # Those who did not join, or joined others
    ("en", "Labour voted against the bill; it was not joined by the Greens.", {"Labour": "against"}),
    ("en", "Labour voted against the bill and was joined by the Greens.", {"Labour": "against", "Greens": "against"}),
    ("en", "Labour voted against the bill; its critics were joined by the Greens.", {"Labour": "against"}),
    ("es", "El PRI votó en contra de la moción; no se le unió el PAN.", {"PRI": "against"}),
    ("es", "El PRI votó en contra de la moción y se le unió el PAN.", {"PRI": "against", "PAN": "against"}),
    ("es", "El PRI votó en contra de la moción; a los defensores se les sumó el PAN.", {"PRI": "against"}),
    ("es", "El PRI, unido, votó en contra de la moción.", {"PRI": "against"}),
    (
        "es",
        "El PRI se unió al PAN en el rechazo a la moción, que el Senado aprobó con los votos de Morena.",
        {"PRI": "against", "PAN": "against", "Morena": "for"},
    ),
    # A number of parties is none of votes
    (
        "es",
        "La petición fue respaldada tanto por los tres partidos de la coalición gobernante como por los conservadores.",
        {"conservadores": "for"},
    ),
    # Together with others
    (
        "es",
        "El PT y Morena unieron sus votos al PRI para rechazar el dictamen en la Cámara.",
        {"PT": "against", "Morena": "against", "PRI": "against"},
    ),
    ("es", "El PNV votó junto al PSOE en contra de la moción.", {"PNV": "against", "PSOE": "against"}),
    (
        "en",
        "Labour and the Greens joined the Tories to vote down the bill.",
        {"Labour": "against", "Greens": "against", "Tories": "against"},
    ),
    ("en", "The Nationals voted with Labor against the motion.", {"Nationals": "against", "Labor": "against"}),
    # Support for somebody, from somebody
    (
        "en",
        "The motion failed with support for the government from the small, right-wing Grand Union Party (GUP).",
        {"Grand Union Party (GUP)": "for"},
    ),
    (
        "en",
        "Parliament passed the law. Every Social Democrat voted in favour, as well as every Green except Ann Lee.",
        {"Social Democrat": "for", "Green": "for"},
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_how_a_page_tells_where_groups_stand(language: str, text: str, expected: dict[str, str | None]) -> None:
    assert stances(text, language) == expected


def test_a_number_of_parties_is_no_count() -> None:
    text = "La petición fue respaldada por los tres partidos de la coalición y por los conservadores."
    assert all("for" not in draft.value for draft in read(text, "es"))
