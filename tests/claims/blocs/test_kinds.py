"""Groups as the press of many countries tells where they stand: lists, tables, clubs, defectors."""

from __future__ import annotations

import pytest

from constancia.claims import blocs
from constancia.claims.reading import Reading
from constancia.model.documents import Document

from .test_rules import told

CASES = (
    (
        "es",
        "El Senado aprobó la reforma de pensiones con el apoyo de tres grupos (PNV, ERC y Junts).",
        {"PNV": "for", "ERC": "for", "Junts": "for"},
    ),
    (
        "en",
        "The bill passed with the backing of three other parties - the Greens, One Nation and the Nationals.",
        {"Greens": "for", "One Nation": "for", "Nationals": "for"},
    ),
    (
        "en",
        "The Bundestag adopted the budget with support from the SPD and against the votes of the AfD.",
        {"SPD": "for", "AfD": "against"},
    ),
    (
        "en",
        (
            "Justice and Development Party (AK Party), its alliance partner Great Unity Party (BBP) and the opposition "
            "Good Party (IP) voted for the bill."
        ),
        {
            "Justice and Development Party (AK Party)": "for",
            "Great Unity Party (BBP)": "for",
            "Good Party (IP)": "for",
        },
    ),
    (
        "en",
        "Civic Platform, its junior partner Polish People's Party and the leftist Razem voted against the bill.",
        {"Civic Platform": "against", "Polish People's Party": "against", "Razem": "against"},
    ),
    (
        "es",
        "Votaron a favor el gobernante Partido Colorado, su aliado Patria Querida y el opositor Partido Liberal.",
        {"Partido Colorado": "for", "Patria Querida": "for", "Partido Liberal": "for"},
    ),
    (
        "es",
        "La prórroga salió adelante con 36 votos a favor, ninguno en contra y la abstención de UPyD.",
        {"UPyD": "abstain"},
    ),
    (
        "en",
        "A large majority voted for a mandate presented by the government, including the Greens.",
        {"Greens": "for"},
    ),
    (
        "es",
        "Una amplia mayoría votó a favor de la moción, incluidos los Verdes y el PSOE.",
        {"Verdes": "for", "PSOE": "for"},
    ),
    (
        "es",
        "Los dos artículos restantes fueron votados solo por el oficialismo en el Senado.",
        {"oficialismo": "for"},
    ),
    ("es", "ARENA y FMLN se opusieron a reducir el número de diputados.", {"ARENA": "against", "FMLN": "against"}),
    ("en", "The Greens and Labour opposed cutting the number of MPs.", {"Greens": "against", "Labour": "against"}),
    (
        "es",
        (
            "El Congreso votó el proyecto.\n\n- Votos afirmativos (135): Compuesto por la totalidad del PRO, la UCR "
            "y el MID.\n\n- Votos negativos (115): Encabezados por Unión por la Patria y la Coalición Cívica."
        ),
        {"PRO": "for", "UCR": "for", "MID": "for", "Unión por la Patria": "against", "Coalición Cívica": "against"},
    ),
    (
        "en",
        (
            "How the parties voted on the bill:\n\nFor: Labour, the Greens and the SNP.\n\n"
            "Against: Conservatives and the DUP."
        ),
        {"Labour": "for", "Greens": "for", "SNP": "for", "Conservatives": "against", "DUP": "against"},
    ),
    (
        "es",
        "Los 87 votos que acogieron la moción de archivo fueron de UNES, Pachakutik e Izquierda Democrática.",
        {"UNES": "for", "Pachakutik": "for", "Izquierda Democrática": "for"},
    ),
    (
        "en",
        "The 87 votes that carried the motion were from Labour, Plaid Cymru and the Democratic Left.",
        {"Labour": "for", "Plaid Cymru": "for", "Democratic Left": "for"},
    ),
    ("es", "Los votos a favor del proyecto provinieron de Morena y el PT.", {"Morena": "for", "PT": "for"}),
    ("en", "The votes in favour came from Labour and the Greens.", {"Labour": "for", "Greens": "for"}),
    (
        "es",
        (
            "Los bloques de Innovación Federal y Provincias Unidas mostraron fisuras, aportando votos tanto para el "
            "Gobierno como en contra del proyecto."
        ),
        {"Innovación Federal": "split", "Provincias Unidas": "split"},
    ),
    ("en", "The Liberal caucus showed cracks in the vote on the bill.", {"Liberal caucus": "split"}),
    ("es", "La diputada Pérez votó con sus compañeros del PSC en contra de la ley.", {"PSC": "against"}),
    ("en", "The Majority in Parliament voted for the bill.", {"Majority": "for"}),
    ("es", "La mayoría oficialista aprobó el presupuesto en la Cámara de Diputados.", {"mayoría oficialista": "for"}),
    (
        "en",
        "175 deputies voted in favour, namely those of New Democracy and the smaller KINAL.",
        {"New Democracy": "for", "KINAL": "for"},
    ),
    (
        "es",
        "Votaron a favor 175 diputados, a saber, los de Nueva Democracia y el KINAL.",
        {"Nueva Democracia": "for", "KINAL": "for"},
    ),
    (
        "en",
        "The independent parties led by Wimal Perera abstained from voting on the budget.",
        {"independent parties led by Wimal Perera": "abstain"},
    ),
    (
        "es",
        "El bloque encabezado por Juan Roca votó en contra del presupuesto.",
        {"bloque encabezado por Juan Roca": "against"},
    ),
    (
        "es",
        "Los senadores frenteamplistas lograron darle media sanción al proyecto de ley en el Senado.",
        {"senadores frenteamplistas": "for"},
    ),
    (
        "es",
        "Entre los diputados que dijeron sí al permiso estuvieron el PLN, el PUSC y Restauración Nacional.",
        {"PLN": "for", "PUSC": "for", "Restauración Nacional": "for"},
    ),
    (
        "en",
        "Among those who voted yes were the Liberal Party, the NDP and the Greens in Parliament.",
        {"Liberal Party": "for", "NDP": "for", "Greens": "for"},
    ),
    ("es", "El Partido del Poder Popular (PPP) rechazó la ley.", {"Partido del Poder Popular (PPP)": "against"}),
    ("es", "El Movimiento de la Unidad Nacional apoyó la ley.", {"Movimiento de la Unidad Nacional": "for"}),
    (
        "es",
        "El proyecto fue aprobado por una mayoría de legisladores del oficialista Partido Colorado.",
        {"Partido Colorado": "for"},
    ),
    (
        "en",
        "The motion was rejected by a majority of lawmakers from the ruling Congress Party.",
        {"Congress Party": "against"},
    ),
    ("es", "PSOE + Sumar + ERC votaron a favor de la ley.", {"PSOE": "for", "Sumar": "for", "ERC": "for"}),
    ("en", "PSOE + Sumar + ERC voted for the law.", {"PSOE": "for", "Sumar": "for", "ERC": "for"}),
    ("es", "El PRD acudió dividido a la sesión en que se votó la reforma.", {"PRD": "split"}),
    ("es", "El Partido Nacional llegó muy fracturado a la votación de la ley.", {"Partido Nacional": "split"}),
    ("en", "The DUP came to the vote divided on the protocol bill.", {"DUP": "split"}),
    (
        "en",
        "The Green Party parted ways over the water bill: four in favour and three against.",
        {"Green Party": "split"},
    ),
    ("en", "The Labour Party was divided over the water bill, four to three.", {"Labour Party": "split"}),
    (
        "en",
        "The Green Party could not agree on the water bill: four in favour, three against.",
        {"Green Party": "split"},
    ),
    ("es", "Acción Popular votó partida la ley de aguas: siete a favor y seis en contra.", {"Acción Popular": "split"}),
    ("es", "El Frente Amplio dijo que ellos no apoyarán la ley.", {"Frente Amplio": "against"}),
    (
        "en",
        "The Green Party announced that it does not support the motion of no confidence.",
        {"Green Party": "against"},
    ),
    ("en", "All but two of the Democrats voted for the bill in the House.", {"Democrats": "for"}),
    ("es", "Todos menos dos de los senadores del PRI votaron a favor de la ley.", {"PRI": "for"}),
    (
        "en",
        "The senators were divided, with Ruto allies voting against the impeachment motion.",
        {"Ruto allies": "against"},
    ),
    ("en", "Fuerza Popular, Ann Hill's party, spoke out against the motion.", {"Fuerza Popular": "against"}),
)


@pytest.mark.parametrize(("language", "text", "sides"), CASES, ids=[text[:40] for _, text, _ in CASES])
def test_each_group_is_read_on_its_side(language: str, text: str, sides: dict[str, str]) -> None:
    assert {bloc: side for bloc, side, _, _ in told(text, language)} == sides


@pytest.mark.parametrize(
    ("language", "text", "bloc", "counts"),
    [
        (
            "en",
            "From the Law and Justice club, 180 MPs voted in favour of the bill, 12 were against and three abstained.",
            "Law and Justice",
            {"for": 180, "against": 12, "abstain": 3},
        ),
        (
            "en",
            "From the club PiS 231 out of 233 deputies voted in the Sejm, 211 were for and 20 were against.",
            "PiS",
            {"for": 211, "against": 20},
        ),
        ("es", "Al menos doce diputados del PRI votaron en contra de la ley.", "PRI", {"against": 12}),
        ("es", "Los nueve diputados del Frente Amplio y Javier Gil votaron no.", "Frente Amplio", {"against": 9}),
        ("es", "La ley salió con 45 votos de Morena en el Senado.", "Morena", {"for": 45}),
        ("en", "The law was adopted with 120 votes from Fidesz.", "Fidesz", {"for": 120}),
        ("es", "Ana Gil, cuya bancada aportó 24 votos a favor, pidió aprobar la ley.", "bancada", {"for": 24}),
        ("en", "Ann Hill, whose party provided 124 of the votes, opposed the bill.", "party", {"for": 124}),
        ("en", "Nine Conservative MPs defied the whip to vote against the bill.", "Conservative MPs", {"against": 9}),
        (
            "en",
            "The result showed 12 Labour lawmakers broke from their party line to vote in favour of the motion.",
            "Labour",
            {"for": 12},
        ),
        (
            "es",
            "Siete diputados de Renovación Nacional rompieron la disciplina para votar a favor de la reforma.",
            "Renovación Nacional",
            {"for": 7},
        ),
        (
            "es",
            "Del bloque de la UCR, doce diputados votaron a favor del proyecto y ocho en contra.",
            "UCR",
            {"for": 12, "against": 8},
        ),
    ],
)
def test_the_counts_of_a_group_are_its_own(language: str, text: str, bloc: str, counts: dict[str, int]) -> None:
    assert [(one[0], one[2]) for one in told(text, language)] == [(bloc, counts)]


@pytest.mark.parametrize(
    ("language", "text", "bloc", "side"),
    [
        ("en", "The Green Party would oppose the bill because voters had not been asked.", "Green Party", "against"),
        ("en", "Labour would support the motion in the House.", "Labour", "for"),
        ("en", "One Nation would vote against the amendment, its leader said.", "One Nation", "against"),
        ("es", "El Frente Amplio se opondría al proyecto de ley porque no fue consultado.", "Frente Amplio", "against"),
        ("es", "El PAN apoyaría la reforma en el Senado, dijo su coordinador.", "PAN", "for"),
        ("es", "Vox votaría en contra de la enmienda, anunció su portavoz.", "Vox", "against"),
    ],
)
def test_what_a_group_would_do_is_only_announced(language: str, text: str, bloc: str, side: str) -> None:
    assert told(text, language) == [(bloc, side, {}, True)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Labour would support the bill if the amendment were dropped."),
        ("en", "The Greens would back the motion provided that it named a date."),
        ("es", "El PAN apoyaría la reforma si se retira el artículo quinto."),
        ("es", "El PSOE votaría a favor de la ley siempre que se acepten sus enmiendas."),
        ("en", "The PhD students backed the bill in the Senate gallery."),
        ("en", "Forty deputies of Labour, the Greens and the SNP voted against the bill."),
    ],
)
def test_what_hangs_on_something_and_what_is_no_group_is_not_read(language: str, text: str) -> None:
    assert told(text, language) == []


BRACKETED = [
    ("es", "El pleno rechazó la ley: 60 votos en contra (PP, PSOE y UPN), 40 a favor (CiU, PNV) y 1 abstención (CC).",
     {("PP", "against"), ("PSOE", "against"), ("UPN", "against"), ("CiU", "for"), ("PNV", "for"), ("CC", "abstain")}),
    ("es", "La ley salió adelante con 60 votos a favor (PSOE, Sumar y ERC) y 40 en contra (PP y Vox).",
     {("PSOE", "for"), ("Sumar", "for"), ("ERC", "for"), ("PP", "against"), ("Vox", "against")}),
    ("es", "El Congreso aprobó la ley: 60 votos a favor (Fuerza Popular y Acción Popular), 40 en contra (Perú Libre).",
     {("Fuerza Popular", "for"), ("Acción Popular", "for"), ("Perú Libre", "against")}),
    ("en", "Parliament rejected the bill by 60 votes against (PP, PSOE and UPN), 40 in favour (CiU, PNV).",
     {("PP", "against"), ("PSOE", "against"), ("UPN", "against"), ("CiU", "for"), ("PNV", "for")}),
    ("en", "The Senate passed the bill with 60 votes in favour (the Green Party and the Labour Party).",
     {("Green Party", "for"), ("Labour Party", "for")}),
    ("en", "The house adopted the law by 60 votes in favour (DRP) and 40 against, deputies said.", {("DRP", "for")}),
    ("es", "El Senado aprobó la ley con 60 votos a favor (AFP).", set()),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), BRACKETED)
def test_groups_in_brackets_behind_the_count_of_a_side(
    language: str, text: str, expected: set[tuple[str, str]]
) -> None:
    document = Document(text=text, digest="sha256:0", language=language, published="2024-05-18")
    found = {(draft.value["bloc"], draft.value.get("stance")) for draft in blocs.read(Reading(document))}
    assert found == expected


@pytest.mark.parametrize(
    ("text", "language", "group", "side"),
    [
        (
            "Popular Force supported naming Lorenza the capital of bread, which Congress passed.",
            "en",
            "Popular Force",
            "for",
        ),
        ("Congress voted on Monday. The Greens opposed bringing the elections forward.", "en", "Greens", "against"),
        ("Podemos respalda crear una comisión, que el Pleno votará hoy.", "es", "Podemos", "for"),
        ("Perú Libre rechazó adelantar las elecciones; el Congreso lo aprobó.", "es", "Perú Libre", "against"),
        (
            "Perú Libre votó en bloque, con sus 15 integrantes presentes, en contra de la ley.",
            "es",
            "Perú Libre",
            "against",
        ),
        ("The Greens voted, unlike Labour, against the bill in Parliament.", "en", "Greens", "against"),
    ],
)
def test_what_is_to_be_done_and_what_stands_between_commas(text: str, language: str, group: str, side: str) -> None:
    assert (group, side) in {(bloc, stance) for bloc, stance, *_ in told(text, language)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Labour backed striking workers in Parliament.", "en"),
        ("The Conservatives supported rising stars on the day that Parliament voted.", "en"),
    ],
)
def test_a_word_that_says_which_is_nothing_to_be_done(text: str, language: str) -> None:
    assert told(text, language) == []
