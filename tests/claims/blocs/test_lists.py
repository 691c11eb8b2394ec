"""Lists of groups as the press tells them: by counts, line by line, with asides, over two sentences."""

from __future__ import annotations

import pytest

from .test_rules import read, told

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
        "Los votos a favor vinieron del peronismo, que dio 12; seis del Frente Cívico; y uno de Vox.",
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
    ("es", "Los grupos favorables a la moción fueron PP, Vox y Junts.", {"PP": "for", "Vox": "for", "Junts": "for"}),
    ("es", "La oposición experimentó divisiones en la votación de la ley.", {"oposición": "split"}),
    (
        "es",
        "Los radicales se abstuvieron en la votación de la ley, así como lo hizo el massista Frente Renovador.",
        {"radicales": "abstain", "Frente Renovador": "abstain"},
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
    (
        "es",
        "En la votación de la moción, los grupos popular, socialista y republicano votaron en contra.",
        {"grupos popular": "against", "socialista": "against", "republicano": "against"},
    ),
    (
        "es",
        "El Senado votó la reforma. Las bancadas roja y amarilla, las que gobiernan, apoyaron la iniciativa.",
        {"bancadas roja": "for", "amarilla": "for"},
    ),
    (
        "es",
        "Votaron en contra de la ley Nuevo Encuentro de Martín Gil, Libres del Sur y el socialismo.",
        {"Nuevo Encuentro": "against", "Libres del Sur": "against", "socialismo": "against"},
    ),
    (
        "es",
        "Se abstuvieron en la votación el PNV, el BNG, un diputado independiente y Coalición Canaria.",
        {"PNV": "abstain", "BNG": "abstain", "Coalición Canaria": "abstain"},
    ),
    (
        "es",
        "La ley se aprobó en el pleno gracias al PSOE, las minorías del PNP y el PNV.",
        {"PSOE": "for", "PNP": "for", "PNV": "for"},
    ),
    (
        "es",
        "El respaldo a la reforma lo dieron los diputados de Morena y del Partido Verde; el PAN votó en contra.",
        {"Morena": "for", "Partido Verde": "for", "PAN": "against"},
    ),
    (
        "es",
        "El Bundestag votó el plan. Los dos partidos de la oposición, La Izquierda y Los Verdes, optaron por el no.",
        {"Izquierda": "against", "Verdes": "against"},
    ),
    (
        "es",
        "El pleno votó la reforma; los disidentes laboristas se abstuvieron.",
        {"disidentes laboristas": "abstain"},
    ),
    (
        "en",
        "The bill was passed on Tuesday thanks to the Greens, the SNP and Plaid Cymru.",
        {"Greens": "for", "SNP": "for", "Plaid Cymru": "for"},
    ),
    (
        "en",
        "The Conservative and Liberal caucuses opposed the bill in the vote.",
        {"Conservative": "against", "Liberal": "against"},
    ),
    (
        "en",
        "The Greens, an independent senator, Labour and Plaid Cymru voted for the bill.",
        {"Greens": "for", "Labour": "for", "Plaid Cymru": "for"},
    ),
    (
        "en",
        "Labour rebels abstained on the bill. Tory rebels voted against it.",
        {"Labour rebels": "abstain", "Tory rebels": "against"},
    ),
    (
        "en",
        "The bill fell because of the opposition of the Greens and the abstaining by Labour.",
        {"Greens": "against", "Labour": "abstain"},
    ),
)


MEASURES = (
    ("es", "Votaron a favor de la vacancia Fuerza Popular y Podemos.", "vacancia"),
    ("es", "Respaldaron la moción los diputados de Podemos, Somos Perú y Vox.", "moción"),
    ("es", "El PAN apoyó la moción del PRI en el Senado.", "moción del PRI"),
    ("es", "El PAN se inclinó a favor en general de la reforma fiscal en el Senado.", "reforma fiscal"),
    (
        "es",
        "El Congreso aprobó la ley de pesca. Vox votó a favor, a excepción de los diputados Ruiz y Rey.",
        "ley de pesca",
    ),
    ("en", "Labour backed the Greens' motion and the SNP opposed it.", "Greens' motion"),
)


@pytest.mark.parametrize(("language", "text", "measure"), MEASURES)
def test_what_a_group_stood_on_ends_where_groups_are_named(language: str, text: str, measure: str) -> None:
    assert read(text, language)[0].value["measure"] == measure


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
        ("es", "Los diputados votaron ayer; sabían que sin el apoyo de Morena y el PT la ley no era posible."),
        ("es", "La ley fue aprobada en el Senado gracias al alcalde de Lima."),
        ("en", "MPs voted on Monday. Without the backing of the Greens it is not possible to pass the bill."),
        ("en", "The measure passed with 20 votes from the northern states and five from the islands."),
        ("en", "The motion was rejected by 40 votes, 25 from Labour and 15 from the SNP."),
        ("en", "A Labour MP voted against the bill in the Commons."),
        ("en", "The mayors of Leeds and Hull backed the plan. So did the bishops."),
    ],
)
def test_what_is_no_list_of_groups(language: str, text: str) -> None:
    assert told(text, language) == []


JOINED = (
    ("es", "La norma cayó con los votos de Vox, la antigua Unión (UDC), Compromís y Nueva Era Popular.", "against", 4),
    ("es", "El Senado aprobó la ley por 40 votos a favor (Frente Azul y sus aliados, más Vox), 3 en contra.", "for", 2),
    ("es", "Los diputados de Vox, junto a los de Sumar, Podemos y el PNV, votaron a favor de la ley.", "for", 4),
    (
        "es",
        "Los socialistas del PSD, los liberales del PLR y la lista de la Unidad se abstuvieron en la ley.",
        "abstain",
        3,
    ),
    ("es", "La ley se aprobó con la colaboración del PNV, de Bildu y de la mayoría de los diputados de Vox.", "for", 3),
    ("es", "La ley salió con el apoyo de Arena, Gana y de los diputados independientes Juan Ruiz y Ana Paz.", "for", 2),
    ("es", "La ley logró 60 votos, 3 negativos -de la izquierda- y dos abstenciones.", "against", 1),
    ("es", "La ley cayó con 30 votos en contra que reunieron el Partido Liberal, Vox y Libre.", "against", 3),
    ("es", "En cuanto a Vox, tal y como había anunciado su portavoz, se ha abstenido en la ley.", "abstain", 1),
    ("es", "La oposición -que exige la renuncia del ministro- rechazó la ley.", "against", 1),
    ("en", "The bill passed with the votes of Labour, the former Alliance (now the Greens) and the SNP.", "for", 3),
    ("en", "It fell by 90 votes against (the Greens and their allies, plus Reform UK) to 80.", "against", 2),
    ("en", "The Greens, along with Labour, the SNP and Plaid Cymru, backed the bill.", "for", 4),
    ("en", "As for the Liberal Democrats, they abstained on the bill.", "abstain", 1),
    ("en", "The nationalists of the SNP also voted against the bill.", "against", 1),
)


@pytest.mark.parametrize(("language", "text", "side", "count"), JOINED)
def test_a_list_goes_on_over_what_is_told_of_its_groups(language: str, text: str, side: str, count: int) -> None:
    assert [stance for _, stance, _, _ in told(text, language)] == [side] * count


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "En cuanto a Vox, votó a favor de la ley el diputado Pérez."),
        ("es", "Por parte de Vox lo respaldaron con su voto los diputados Ana Ruiz y Luis Paz en el Senado."),
        ("es", "Doce de los 40 senadores de Morena no respaldaron la ley."),
        ("es", "Los periodistas de RTVE rechazaron la ley."),
        ("en", "As for the Greens, the minister voted against the bill."),
        ("en", "Twelve Labour MPs did not vote in favour of the bill."),
    ],
)
def test_what_others_did_or_some_did_not_is_no_stance(language: str, text: str) -> None:
    assert told(text, language) == []


def test_two_that_stood_alike_end_where_another_stood_otherwise() -> None:
    text = "Votaron a favor PP junto a Vox, ERC se abstuvo en la votación de la ley."
    assert {name: stance for name, stance, _, _ in told(text, "es")} == {"PP": "for", "Vox": "for", "ERC": "abstain"}


HELD: tuple[tuple[str, str, dict[str, object]], ...] = (
    ("es", "La fracción del derechista Frente Cívico votó en contra del convenio.", {"Frente Cívico": "against"}),
    ("es", "Los diputados del pequeño partido centrista Nueva Vía apoyaron la ley.", {"Nueva Vía": "for"}),
    (
        "es",
        "Los legisladores de la recién creada Izquierda Abierta rechazaron la ley.",
        {"Izquierda Abierta": "against"},
    ),
    ("es", "Los conservadores de Nueva Democracia votaron a favor del rescate.", {"Nueva Democracia": "for"}),
    ("en", "The MPs of the small rural Centre Party backed the water bill.", {"Centre Party": "for"}),
    ("en", "The senators of the newly formed Civic Union rejected the bill.", {"Civic Union": "against"}),
    ("es", "La diputada del PAC Ana Ruiz dijo que su partido votará a favor de la ley.", {"PAC": "for"}),
    (
        "es",
        "El vocero de Podemos Perú, José Gil, señaló que su grupo se abstuvo en la ley.",
        {"Podemos Perú": "abstain"},
    ),
    (
        "es",
        "Votaron en contra de la ley: los 102 de Vox; los cinco diputados que forman parte del PNV; y tres de Junts.",
        {"Vox": "against", "PNV": "against", "Junts": None},
    ),
    ("en", "NDP leader John Moss said his party will not support the bill.", {"NDP": "against"}),
    ("en", "Sinn Féin TD Mary Doyle said that her party would vote for the motion.", {"Sinn Féin": "for"}),
    (
        "es",
        "El informe cayó después de que 135 congresistas oficialistas lo rechazaran.",
        {"congresistas oficialistas": None},
    ),
    ("es", "La reforma no pasó en el Senado luego de que el PRI votara en contra.", {"PRI": "against"}),
    ("es", "El presupuesto salió adelante tras que la oposición se abstuviera.", {"oposición": "abstain"}),
    ("es", "El FMLN adelantó que no votará en particular el proyecto de ley.", {"FMLN": "against"}),
    ("es", "El PRD había adelantado que votaría en general la ley.", {"PRD": "for"}),
    ("es", "La bancada de Libre se retiró del pleno en señal de rechazo al presupuesto.", {"Libre": "against"}),
    (
        "es",
        "Votaron en contra 259, sobre todo los partidos de la derecha: Vox, Liga y Forza Italia.",
        dict.fromkeys(("Vox", "Liga", "Forza Italia"), "against"),
    ),
    ("es", "La ley pasó con 9 abstenciones, casi todas de Compromís.", {"Compromís": "abstain"}),
    ("en", "The motion passed with 80 votes in favour and 54 against, nearly all from Fidesz.", {"Fidesz": "against"}),
    ("en", "Parliament debated the treaty. It was fiercely opposed by the Greens.", {"Greens": "against"}),
    (
        "en",
        "The SNP and Plaid Cymru issued whips to their members to vote against the bill.",
        dict.fromkeys(("SNP", "Plaid Cymru"), "against"),
    ),
)


@pytest.mark.parametrize(("language", "text", "stances"), HELD, ids=lambda text: str(text)[:40])
def test_a_group_is_told_by_what_describes_it_or_whose_it_is(
    language: str, text: str, stances: dict[str, object]
) -> None:
    assert {name: stance for name, stance, _, _ in told(text, language)} == stances
