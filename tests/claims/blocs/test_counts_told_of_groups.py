"""What a group's members did, told in a clause that hangs on its name: its counts, and no vote of the body."""

from __future__ import annotations

import pytest

from constancia import read_text

LEAD = {
    "es": "El Congreso aprobó el viaje con 62 votos a favor y 32 en contra. ",
    "en": "Congress approved the trip by 62 votes to 32. ",
}
COUNTS = [
    ("es", "Fuerza Popular, que aportó un total de 17 votos a favor, celebró.", "Fuerza Popular", "for", 17),
    ("es", "Avanza País, en la que los 9 integrantes votaron a favor, celebró.", "Avanza País", "for", 9),
    ("es", "En Acción Popular, fueron 4 legisladores los que votaron a favor.", "Acción Popular", "for", 4),
    ("es", "Perú Libre, cuyos 15 congresistas votaron en contra, se retiró.", "Perú Libre", "against", 15),
    ("es", "Del lado de Perú Libre llegaron 12 votos en contra.", "Perú Libre", "against", 12),
    ("es", "En el Bloque Magisterial, tres de sus congresistas votaron a favor.", "Bloque Magisterial", "for", 3),
    ("es", "El grueso de los votos negativos correspondió a Perú Libre, con 12 rechazos.", "Perú Libre", "against", 12),
    ("es", "Los de Perú Libre votaron de la siguiente manera: 12 en contra.", "Perú Libre", "against", 12),
    ("es", "Perú Libre, 12 en contra.", "Perú Libre", "against", 12),
    ("en", "Most of the votes against came from the Labour Party, with 12 noes.", "Labour Party", "against", 12),
    ("en", "The Labour Party voted as follows: 12 against.", "Labour Party", "against", 12),
    ("en", "Popular Force, which contributed a total of 17 votes in favour, cheered.", "Popular Force", "for", 17),
    ("en", "Free Peru, in which all 9 members voted in favour, cheered.", "Free Peru", "for", 9),
    ("en", "Popular Action, where only 5 lawmakers voted in favour, split.", "Popular Action", "for", 5),
    ("en", "The Green Party, whose 11 members voted against, walked out.", "Green Party", "against", 11),
    ("en", "From the Labour Party came 12 votes against.", "Labour Party", "against", 12),
    ("en", "In the Green Party, there were 4 lawmakers who voted in favour.", "Green Party", "for", 4),
]


@pytest.mark.parametrize(("language", "text", "group", "side", "count"), COUNTS)
def test_a_clause_on_a_groups_name_tells_its_count(language: str, text: str, group: str, side: str, count: int) -> None:
    claims = read_text(LEAD[language] + text, published="2023-08-03", language=language)
    told = [claim.value for claim in claims if claim.kind.value == "bloc"]
    assert any(group in str(value.get("bloc")) and value.get(side) == count for value in told)
    assert sum(claim.kind.value == "vote" for claim in claims) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El Congreso, que aportó un total de 17 votos a favor en otra sesión, volverá a votar."),
        ("en", "The committee, whose 11 members voted against, will meet again."),
    ],
)
def test_a_body_is_no_group(language: str, text: str) -> None:
    claims = read_text(LEAD[language] + text, published="2023-08-03", language=language)
    assert not [claim for claim in claims if claim.kind.value == "bloc"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El grueso de los votos en contra de la ley correspondió al Partido Nacional, con 22 sufragios."),
        ("es", "La mayoría de las abstenciones de la ley pertenecen al PRI, con 12 votos."),
        ("en", "Most of the votes against the bill went to the Liberal Party, with 14 votes."),
    ],
)
def test_votes_of_a_group_of_which_the_side_is_not_told_beside_them_are_of_none(language: str, text: str) -> None:
    told = (claim.value for claim in read_text(LEAD[language] + text, language=language))
    assert not any(value.get("for") in (22, 12, 14) for value in told)
