"""Groups where the press of other parliaments tells how they stood: gerunds side by side, mixed lists, records."""

from __future__ import annotations

import pytest

from .test_rules import told

GERUNDS = [
    (
        "en",
        (
            "The Senate threw out the levy by 30 to 12, with the Nationals and the Greens voting against, and Labour "
            "voting in favour."
        ),
        {"Nationals": "against", "Greens": "against", "Labour": "for"},
    ),
    (
        "en",
        (
            "The House passed the fisheries bill, with Fianna Fáil supporting the bill, Sinn Féin opposing it and the "
            "Social Democrats abstaining."
        ),
        {"Fianna Fáil": "for", "Sinn Féin": "against", "Social Democrats": "abstain"},
    ),
    (
        "en",
        (
            "The motion fell in the Assembly by 20 to 18, with the DUP voting against it, and the SDLP, Alliance and "
            "independent Ann Hill voting for it."
        ),
        {"DUP": "against", "SDLP": "for", "Alliance": "for"},
    ),
    (
        "es",
        "El Senado rechazó la tasa por 30 a 12, con Vox y el PP votando en contra, y el PSOE votando a favor.",
        {"Vox": "against", "PP": "against", "PSOE": "for"},
    ),
]
MIXED = [
    (
        "en",
        "The ZUP, KDM, RNA and several other opposition MPs voted against the budget in Parliament.",
        {"ZUP": "against", "KDM": "against", "RNA": "against"},
    ),
    (
        "es",
        "El ZUP, la KDM, el RNA y otros diputados de la oposición votaron en contra del presupuesto.",
        {"ZUP": "against", "KDM": "against", "RNA": "against"},
    ),
]


@pytest.mark.parametrize(("language", "text", "stances"), GERUNDS + MIXED)
def test_each_group_of_a_list_has_the_side_that_is_its_own(language: str, text: str, stances: dict[str, str]) -> None:
    assert {group: stance for group, stance, *_ in told(text, language)} == stances


RECORDS = [
    (
        "en",
        (
            "The ports bill was read a third time in the House.\n\nAyes 61 (National 59, ACT 1, Farmers First 1)\n\n"
            "Noes 60 (Labour 32, Greens 14, Civic Path 14)"
        ),
        {
            "National": {"for": 59},
            "ACT": {"for": 1},
            "Farmers First": {"for": 1},
            "Labour": {"against": 32},
            "Greens": {"against": 14},
            "Civic Path": {"against": 14},
        },
    ),
    (
        "en",
        "The fish bill passed the Assembly.\nAYES: 61 – Reform Union 40; Farmers First 21.\nNAYS: 12 – Civic Path 12.",
        {"Reform Union": {"for": 40}, "Farmers First": {"for": 21}, "Civic Path": {"against": 12}},
    ),
    (
        "en",
        "Council adopted the plan. For: Labour 30, Greens 12 and Civic Path 4",
        {"Labour": {"for": 30}, "Greens": {"for": 12}, "Civic Path": {"for": 4}},
    ),
    (
        "en",
        "The votes in favour of the bill came from Ana Gil's RFD, 22, the Rural Front – New Dawn, 17, and Reform, 9.",
        {"RFD": {"for": 22}, "Rural Front – New Dawn": {"for": 17}, "Reform": {"for": 9}},
    ),
    (
        "es",
        (
            "La Cámara aprobó la ley de pesca.\nA favor: 61 (Frente Azul 40, Alianza Rural 21)\nEn contra: 33 "
            "(Vía Cívica 30, Unión Costera 3)"
        ),
        {
            "Frente Azul": {"for": 40},
            "Alianza Rural": {"for": 21},
            "Vía Cívica": {"against": 30},
            "Unión Costera": {"against": 3},
        },
    ),
    (
        "es",
        "El Senado votó la ley de pesca.\nSí: PP 33, Vox 11 y Junts 7\nNo: PSOE 40; ERC 3",
        {"PP": {"for": 33}, "Vox": {"for": 11}, "Junts": {"for": 7}, "PSOE": {"against": 40}, "ERC": {"against": 3}},
    ),
    (
        "es",
        "Los votos a favor de la ley vinieron del PP, 33, Vox, 11, y Junts, 7.",
        {"PP": {"for": 33}, "Vox": {"for": 11}, "Junts": {"for": 7}},
    ),
    (
        "en",
        (
            "A total of 24 members of the Rural Front, 18 of Ann Hill-led Civic Path and three of Farmers and Fishers "
            "Party voted for the bill."
        ),
        {"Rural Front": {"for": 24}, "Civic Path": {"for": 18}, "Farmers and Fishers Party": {"for": 3}},
    ),
    (
        "en",
        "Twelve Liberals abstained on the bill, as did one UUP MP.",
        {"Liberals": {"abstain": 12}, "UUP": {"abstain": 1}},
    ),
    ("en", "One of the members of the Rural Front voted against the bill.", {"Rural Front": {"against": 1}}),
    ("es", "Uno de los diputados del Frente Azul votó en contra de la ley.", {"Frente Azul": {"against": 1}}),
]
DESCRIBED = [
    (
        "en",
        (
            "The small coalition party D44 and the left-wing opposition parties RodeBond and the Workers' Party voted "
            "against the mission."
        ),
        {"D44": "against", "RodeBond": "against", "Workers' Party": "against"},
    ),
    ("en", "The main opposition party, Civic Path, voted against the budget.", {"Civic Path": "against"}),
    (
        "en",
        "The ruling party, Civic Path, and its ally, the Rural Front, voted for the budget.",
        {"Civic Path": "for", "Rural Front": "for"},
    ),
    (
        "en",
        "The junior coalition partner, Tide of the Coast, abstained on the budget.",
        {"Tide of the Coast": "abstain"},
    ),
    ("es", "El partido oficialista, Poder del Litoral, votó en contra de la moción.", {"Poder del Litoral": "against"}),
    (
        "es",
        "Los partidos opositores de izquierda Frente Rojo y Alianza Obrera votaron en contra de la ley.",
        {"Frente Rojo": "against", "Alianza Obrera": "against"},
    ),
]


@pytest.mark.parametrize(("language", "text", "counts"), RECORDS)
def test_counts_stand_behind_their_groups_in_records_and_lists(
    language: str, text: str, counts: dict[str, dict[str, int]]
) -> None:
    assert {group: found for group, _, found, _ in told(text, language)} == counts


@pytest.mark.parametrize(("language", "text", "stances"), DESCRIBED)
def test_a_party_that_is_described_has_the_name_that_stands_behind(
    language: str, text: str, stances: dict[str, str]
) -> None:
    assert {group: stance for group, stance, *_ in told(text, language)} == stances


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The council voted on the site.\nFor: Leeds 30, Hull 20"),
        ("en", "The bill passed in the House.\nAyes 70 (Ann Hill, Carl Odom, Lucy Bright)"),
        ("en", "The bill passed in the House.\nAyes 7 (Smith 40, Brown 12)"),
        ("es", "El tiempo en la capital.\nMáximas a favor: Lima 24, Cusco 18"),
    ],
)
def test_places_and_persons_of_a_list_are_no_groups(language: str, text: str) -> None:
    assert told(text, language) == []


PARTLY = [
    (
        "en",
        "Parties such as Tide, Civic Path and the Greens backed the bill in Parliament.",
        {"Tide": "for", "Civic Path": "for", "Greens": "for"},
    ),
    (
        "en",
        "Other opposition parties like the KDM, RNA and ZUP did not support the motion.",
        {"KDM": "against", "RNA": "against", "ZUP": "against"},
    ),
    (
        "en",
        "While the Oona Hill-led faction stayed neutral, ACT voted against the motion.",
        {"Oona Hill-led faction": "abstain"},
    ),
    ("en", "All government members save one voted for the bill.", {"government members": "for"}),
    (
        "en",
        "All but one of the members of the Rural Front (RF)—who did not name a candidate—voted against the motion.",
        {"Rural Front (RF)": "against"},
    ),
    (
        "en",
        "The bill passed with the votes of the RDF, the BDM and Cedomir Sazdov from the ZUP.",
        {"RDF": "for", "BDM": "for"},
    ),
    (
        "es",
        "Partidos como Frente Azul, Vía Cívica y Vox respaldaron la ley.",
        {"Frente Azul": "for", "Vía Cívica": "for", "Vox": "for"},
    ),
    ("es", "El Frente Azul se mantuvo neutral en la votación de la ley.", {"Frente Azul": "abstain"}),
    ("es", "Todos los diputados de Vox, salvo dos, votaron en contra de la ley.", {"Vox": "against"}),
    ("es", "Todos los diputados de Vox salvo uno votaron en contra de la ley.", {"Vox": "against"}),
]


@pytest.mark.parametrize(("language", "text", "stances"), PARTLY)
def test_a_group_stands_with_its_kind_and_but_for_some(language: str, text: str, stances: dict[str, str]) -> None:
    found = {group: stance for group, stance, *_ in told(text, language)}
    assert stances.items() <= found.items()
    assert "Cedomir Sazdov" not in found


PARTS = [
    ("en", "The seven abstentions in the House included four MPs of the Rural Front.", {"Rural Front": {"abstain": 4}}),
    (
        "en",
        "Of the 81 members who voted against it, 42 belonged to the KDM and 16 were from Mira Holt's Civic party.",
        {"KDM": {"against": 42}, "Civic party": {"against": 16}},
    ),
    (
        "en",
        "Of the 60 votes in favour of the bill, 12 came from the Greens and five from Civic Path.",
        {"Greens": {"for": 12}, "Civic Path": {"for": 5}},
    ),
    ("en", "The bill got 40 votes in favour and 20 against, five of them women.", {}),
    (
        "es",
        "De los 60 votos en contra de la ley, 12 eran del PRI y cinco de Vox.",
        {"PRI": {"against": 12}, "Vox": {"against": 5}},
    ),
    (
        "es",
        "De los 104 votos a favor de la moción, 12 provinieron del partido oficialista, Poder del Litoral.",
        {"Poder del Litoral": {"for": 12}},
    ),
    ("es", "Las siete abstenciones en la Cámara incluyeron cuatro del Frente Azul.", {"Frente Azul": {"abstain": 4}}),
]


@pytest.mark.parametrize(("language", "text", "counts"), PARTS)
def test_a_part_of_the_votes_of_a_side_is_a_groups(language: str, text: str, counts: dict[str, dict[str, int]]) -> None:
    assert {group: found for group, _, found, _ in told(text, language)} == counts


NOBODY = [
    ("en", "Surprisingly, the ZUP, KDM and RNA voted for the bill.", "Surprisingly"),
    ("en", "The Maltonian National Assembly voted not to accept the bill.", "Maltonian National Assembly"),
    ("en", "The Assembly voted to reject the SDLP's opposition day motion on ports.", "SDLP"),
    ("en", "The non-confidence motion fell in the House after the NDP voted with the government.", "NDP"),
    ("es", "Sorpresivamente, el ZUP, la KDM y el RNA votaron a favor de la ley.", "Sorpresivamente"),
]


@pytest.mark.parametrize(("language", "text", "group"), NOBODY)
def test_what_is_no_group_or_tells_no_side(language: str, text: str, group: str) -> None:
    assert group not in {found for found, *_ in told(text, language)}
