"""Lists of groups as the press tells them: by counts, line by line, with asides, over two sentences."""

from __future__ import annotations

import pytest

from .test_rules import told

COUNTED = (
    (
        "es",
        "La reforma se aprobó con 21 votos: doce del Partido Azul, cinco del Frente Rural y uno de Alianza Verde.",
        {"Partido Azul": {"for": 12}, "Frente Rural": {"for": 5}, "Alianza Verde": {"for": 1}},
    ),
    (
        "es",
        "El Senado rechazó la moción con 30 votos en contra, 18 del Partido Nacional y 12 de Cabildo Abierto.",
        {"Partido Nacional": {"against": 18}, "Cabildo Abierto": {"against": 12}},
    ),
    (
        "es",
        "Los votos a favor vinieron del peronismo, que dio 12; seis del Frente Cívico, con un ausente; y uno de Vox.",
        {"peronismo": {"for": 12}, "Frente Cívico": {"for": 6}, "Vox": {"for": 1}},
    ),
    (
        "es",
        "La Cámara aprobó el proyecto con 90 votos: 76 peledeístas, 12 perredeístas y 2 reformistas.",
        {"peledeístas": {"for": 76}, "perredeístas": {"for": 12}, "reformistas": {"for": 2}},
    ),
    (
        "es",
        "Votaron en contra 26 de los 27 liberales y 3 de la Democracia Cristiana (DC).",
        {"liberales": {"against": 26}, "Democracia Cristiana (DC)": {"against": 3}},
    ),
    (
        "es",
        "El PRO aportó tan solo 11 votos afirmativos de un total de 53 bancas.",
        {"PRO": {"for": 11}},
    ),
    (
        "es",
        "Los votos a favor de la moción fueron:\n- Perú Libre: 14 (en bloque)\n- Acción Popular: 9 de 15\n- Podemos: 5",
        {"Perú Libre": {"for": 14}, "Acción Popular": {"for": 9}, "Podemos": {"for": 5}},
    ),
    (
        "en",
        "The bill passed with 31 votes: 20 from the Workers' Party, eight from the Greens and three from Labour.",
        {"Workers' Party": {"for": 20}, "Greens": {"for": 8}, "Labour": {"for": 3}},
    ),
    (
        "en",
        "The 9 votes against the bill came from Forward Party, which gave 3; four from Civic Union; and two from UDF.",
        {"Forward Party": {"against": 3}, "Civic Union": {"against": 4}, "UDF": {"against": 2}},
    ),
    (
        "en",
        "The House passed the bill with 240 votes in favour, 226 of them from Republicans.",
        {"Republicans": {"for": 226}},
    ),
    (
        "en",
        "Twelve Tories and three Lib Dems voted against the regulations.",
        {"Tories": {"against": 12}, "Lib Dems": {"against": 3}},
    ),
    (
        "en",
        "Votes in favour of the motion by group:\nLabour: 30 out of 45 MPs\nGreens: 7 out of 7 MPs",
        {"Labour": {"for": 30}, "Greens": {"for": 7}},
    ),
)

STOOD = (
    ("es", "En contra del acuerdo votaron los partidos de izquierdas.", {"partidos de izquierdas": "against"}),
    (
        "es",
        "El Frente Amplio votó en contra de la interpelación. Lo mismo hizo Cabildo Abierto.",
        {"Frente Amplio": "against", "Cabildo Abierto": "against"},
    ),
    (
        "es",
        "Renovación Popular, con excepción de Rosa Díaz, Somos Perú y Avanza País votaron a favor de la ley.",
        {"Renovación Popular": "for", "Somos Perú": "for", "Avanza País": "for"},
    ),
    (
        "es",
        "También respaldaron la moción los parlamentarios de Podemos, Somos Perú y el bloque de los no agrupados.",
        {"Podemos": "for", "Somos Perú": "for", "no agrupados": "for"},
    ),
    (
        "es",
        "El bloque de Renovación Popular (Jorge Rey, Alejandro Paz y Noelia Soto) se abstuvo en la votación de la ley.",
        {"Renovación Popular": "abstain"},
    ),
    (
        "es",
        "El dictamen se aprobó con 80 votos. Hubo abstención de la bancada del Partido Morado.",
        {"Partido Morado": "abstain"},
    ),
    (
        "es",
        "Fuerza Popular y Cambio Democrático - Juntos por el Perú votaron a favor del proyecto.",
        {"Fuerza Popular": "for", "Cambio Democrático - Juntos por el Perú": "for"},
    ),
    (
        "es",
        "El dictamen se aprobó por 332 votos a favor de Morena y PT, y 119 en contra del PAN y Movimiento Ciudadano.",
        {"Morena": "for", "PT": "for", "PAN": "against", "Movimiento Ciudadano": "against"},
    ),
    (
        "es",
        "Así votaron los partidos:\nUnión Cívica: votó contra la ley.\nFrente Rural: dividido.\nPodemos: se abstuvo.",
        {"Unión Cívica": "against", "Frente Rural": "split", "Podemos": "abstain"},
    ),
    (
        "es",
        "El rechazo a la ley lo formaron el bloque Unidad Ciudadana, que conduce Ana Rey, y el Frente Nacional.",
        {"Unidad Ciudadana": "against", "Frente Nacional": "against"},
    ),
    (
        "en",
        "Labour voted against the bill in the Commons. So did the Liberal Democrats and Plaid Cymru.",
        {"Labour": "against", "Liberal Democrats": "against", "Plaid Cymru": "against"},
    ),
    (
        "en",
        "The Greens, with the exception of Ann Hill, Labour and the SNP voted for the bill.",
        {"Greens": "for", "Labour": "for", "SNP": "for"},
    ),
    (
        "en",
        "The Greens (Ann Hill, Carl Odom and Lucy Bright) abstained from the vote on the bill.",
        {"Greens": "abstain"},
    ),
    (
        "en",
        "Go on Country, Popular Force and Democratic Change - Together for Peru voted in favor of the bill.",
        {"Go on Country": "for", "Popular Force": "for", "Democratic Change - Together for Peru": "for"},
    ),
    (
        "en",
        "How they voted:\nNational Party: voted in favour.\nACT: opposed the bill.\nNew Zealand First: split.",
        {"National Party": "for", "ACT": "against", "New Zealand First": "split"},
    ),
    (
        "en",
        "Of the 50 votes in favour of the bill, all but two came from the Reform Party.",
        {"Reform Party": "for"},
    ),
    (
        "en",
        "Conservative, Liberal and Green councillors present abstained on the motion.",
        {"Conservative": "abstain", "Liberal": "abstain", "Green": "abstain"},
    ),
)


@pytest.mark.parametrize(("language", "text", "counts"), COUNTED)
def test_groups_listed_by_their_counts(language: str, text: str, counts: dict[str, dict[str, int]]) -> None:
    assert {name: found for name, _, found, _ in told(text, language)} == counts


@pytest.mark.parametrize(("language", "text", "stances"), STOOD)
def test_groups_listed_by_their_side(language: str, text: str, stances: dict[str, str]) -> None:
    assert {name: stance for name, stance, _, _ in told(text, language)} == stances


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Con 12 votos de la provincia de Salta y 8 de Jujuy, el consejo aprobó el convenio."),
        ("es", "Votaron a favor 90 diputados y en contra 20 de la región norte."),
        ("es", "La moción se rechazó con el voto de 12 congresistas y tres asambleístas."),
        ("es", "Apoyaron la ley en el Congreso 40 economistas y 12 especialistas."),
        ("es", "Votaron por internet 300 personas.\nPerú: 14 puntos\nChile: 20 puntos"),
        ("en", "The measure passed with 20 votes from the northern states and five from the islands."),
        ("en", "The motion was rejected by 40 votes, 25 from Labour and 15 from the SNP."),
        ("en", "A Labour MP voted against the bill in the Commons."),
        ("en", "The mayors of Leeds and Hull backed the plan. So did the bishops."),
    ],
)
def test_what_is_no_list_of_groups(language: str, text: str) -> None:
    assert told(text, language) == []
