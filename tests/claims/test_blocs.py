"""Parties, groups and sides, and how they are said to stand."""

from __future__ import annotations

import pytest

from constancia.claims import blocs, votes
from constancia.claims.reading import Reading
from constancia.model.claims import Modality
from constancia.model.documents import Document

SPANISH = [
    (
        "La bancada de Fuerza Popular votó a favor de la moción y Perú Libre se opuso.",
        [("Fuerza Popular", "for"), ("Perú Libre", "against")],
    ),
    (
        "El oficialismo rechazó el proyecto en el Senado, mientras que la oposición lo respaldó.",
        [("oficialismo", "against"), ("oposición", "for")],
    ),
    (
        "El PP y Vox votaron en contra de la ley; el PNV se abstuvo.",
        [("PP", "against"), ("Vox", "against"), ("PNV", "abstain")],
    ),
    (
        "La norma se aprobó con los votos del PSOE, Podemos y ERC y la abstención del PNV.",
        [("PSOE", "for"), ("Podemos", "for"), ("ERC", "for"), ("PNV", "abstain")],
    ),
    (
        "El Congreso aprobó la ley con el apoyo de Fuerza Popular y Renovación Popular.",
        [("Fuerza Popular", "for"), ("Renovación Popular", "for")],
    ),
    (
        "Fuerza Popular (19 votos) y Avanza País (10 votos) respaldaron la moción en el Congreso.",
        [("Fuerza Popular", "for", 19), ("Avanza País", "for", 10)],
    ),
    (
        "Votaron a favor de la vacancia Fuerza Popular (24), Acción Popular (13) y Alianza para el Progreso (10).",
        [("Fuerza Popular", "for", 24), ("Acción Popular", "for", 13), ("Alianza para el Progreso", "for", 10)],
    ),
    ("Tres congresistas de Acción Popular votaron en contra de la moción.", [("Acción Popular", {"against": 3})]),
    ("En el Senado, la bancada del Partido Liberal se dividió.", [("Partido Liberal", "split")]),
    (
        "Los diputados del Partido Socialista se abstendrán en la votación de la ley.",
        [("Partido Socialista", "abstain")],
    ),
    ("La congresista Nelly Huarca votó en contra de la moción.", []),
    ("Azurín votó a favor de la ley en el Congreso.", []),
    ("El Gobierno respaldó la ley aprobada en el Congreso.", []),
    ("La bancada de Podemos no votó a favor de la ley.", []),
    ("Todo Perú Libre, salvo dos congresistas, votó a favor de la moción.", [("Perú Libre", "for")]),
]
ENGLISH = [
    (
        "Republicans voted against the bill and Democrats backed it in the Senate.",
        [("Republicans", "against"), ("Democrats", "for")],
    ),
    (
        "The Labour Party and the Liberal Democrats abstained in the vote in the Commons.",
        [("Labour Party", "abstain"), ("Liberal Democrats", "abstain")],
    ),
    ("Four Republicans voted yes on the resolution in the Senate.", [("Republicans", {"for": 4})]),
    ("The ruling party split on the bill in parliament.", [("ruling party", "split")]),
    (
        "The bill passed the assembly with the support of Fuerza Popular and Renovación Popular.",
        [("Fuerza Popular", "for"), ("Renovación Popular", "for")],
    ),
    ("The opposition opposed the motion in Congress.", [("opposition", "against")]),
    (
        "Lawmakers from Fuerza Popular voted for the bill, while Perú Libre's bench voted against it.",
        [("Fuerza Popular", "for"), ("Perú Libre", "against")],
    ),
    ("Senator Carl Odom voted against the bill.", []),
    ("Many Republicans opposed the bill in the House.", []),
    ("Most of the Democrats backed the measure in the Senate.", [("Democrats", "for")]),
    ("Most Senate Democrats opposed the nomination.", [("Senate Democrats", "against")]),
    ("The president supported the bill in Congress.", []),
    ("All of Perú Libre but two voted for the motion in Congress.", [("Perú Libre", "for")]),
]


OWN_COUNTS = [
    (
        "en",
        "In the Green Party, eight voted for the motion rejecting the remarks of the president, three against.",
        "Green Party",
        "split",
        (8, 3, None),
    ),
    (
        "en",
        "The Labour Party split three ways on the motion: five for, two against and two abstentions.",
        "Labour Party",
        "split",
        (5, 2, 2),
    ),
    (
        "es",
        "El Bloque Magisterial, con ocho votos en contra y uno a favor, rechazó admitir la moción.",
        "Bloque Magisterial",
        "against",
        (1, 8, None),
    ),
    (
        "es",
        "De los legisladores de Alianza para el Progreso, doce votaron en contra y uno a favor de la ley.",
        "Alianza para el Progreso",
        "split",
        (1, 12, None),
    ),
    (
        "es",
        "Los votos de Acción Popular se repartieron en la ley que el Congreso aprobó: tres a favor y diez en contra.",
        "Acción Popular",
        "split",
        (3, 10, None),
    ),
    (
        "en",
        "The Magisterial Bloc broke in two over the law, passed by Congress: three in favor and four against.",
        "Magisterial Bloc",
        "split",
        (3, 4, None),
    ),
    (
        "en",
        "Popular Renewal opposed the bill, with seven votes against and two in favor, but Congress passed it.",
        "Popular Renewal",
        "against",
        (2, 7, None),
    ),
    (
        "es",
        "Veinte congresistas de Fuerza Sur votaron en contra y uno a favor del feriado, aprobado por el Pleno.",
        "Fuerza Sur",
        "split",
        (1, 20, None),
    ),
    (
        "es",
        "El Bloque Magisterial votó dividido la vacancia, aprobada por el Pleno: tres a favor y cuatro abstenciones.",
        "Bloque Magisterial",
        "split",
        (3, None, 4),
    ),
    (
        "es",
        "Seis abstenciones y dos votos en contra: así se repartió Renovación Popular en la elección del Congreso.",
        "Renovación Popular",
        "split",
        (None, 2, 6),
    ),
    (
        "es",
        "Alianza para el Progreso se dividió al votar la confianza al gabinete: cuatro a favor y nueve en contra.",
        "Alianza para el Progreso",
        "split",
        (4, 9, None),
    ),
    ("es", "Podemos otorgó nueve votos a favor de la ley del Congreso.", "Podemos", None, (9, None, None)),
    (
        "es",
        "En Renovación sus 11 integrantes votaron a favor de la ley del Congreso.",
        "Renovación",
        "for",
        (11, None, None),
    ),
    (
        "es",
        "De los 37 congresistas de Perú Libre, 16 votaron en contra de la moción.",
        "Perú Libre",
        None,
        (None, 16, None),
    ),
    (
        "es",
        "Con cuatro votos a favor y nueve en contra, Acción Popular llegó partida a la votación.",
        "Acción Popular",
        "split",
        (4, 9, None),
    ),
    (
        "es",
        "La bancada de Somos Perú repartió sus votos: dos a favor y tres en contra de la moción.",
        "Somos Perú",
        "split",
        (2, 3, None),
    ),
    (
        "en",
        "Perú Libre was split on the tax bill: 18 of its members voted in favor and 14 against.",
        "Perú Libre",
        "split",
        (18, 14, None),
    ),
    (
        "en",
        "Popular Force (Fuerza Popular) cast all of its 24 votes against the confidence motion.",
        "Popular Force (Fuerza Popular)",
        "against",
        (None, 24, None),
    ),
    (
        "en",
        "Popular Renewal split evenly on the elections bill: four in favor and four against, in Congress.",
        "Popular Renewal",
        "split",
        (4, 4, None),
    ),
    (
        "en",
        "Of the 37 congressmen from Popular Action, 16 voted against the bill.",
        "Popular Action",
        None,
        (None, 16, None),
    ),
    ("en", "All 15 government senators voted against the motion.", "government senators", "against", (None, 15, None)),
    (
        "en",
        "Free Peru backed admitting the motion with seven votes in favor, but Congress rejected it.",
        "Free Peru",
        "for",
        (7, None, None),
    ),
    (
        "en",
        "Twelve Popular Force lawmakers voted for the bill, eight against and one abstained.",
        "Popular Force",
        "split",
        (12, 8, 1),
    ),
    (
        "en",
        "The Green Party's 21 lawmakers all voted for the bill in Congress.",
        "Green Party",
        "for",
        (21, None, None),
    ),
    (
        "en",
        "The Labour Party rejected the motion with 20 votes against and one in favor.",
        "Labour Party",
        "against",
        (1, 20, None),
    ),
]
FORMS_ES = [
    (
        "En contra de la moción de rechazo, que el Congreso aprobó, estuvieron Avanza País y Vox.",
        "against",
        ["Avanza País", "Vox"],
    ),
    ("Solo Vox votó en bloque contra la salida del presidente, que el Congreso autorizó.", "against", ["Vox"]),
    ("Avanza País votó por admitir la moción en el Congreso.", "for", ["Avanza País"]),
    ("La bancada de Vox respaldó que los notarios celebren bodas, ley aprobada por el Pleno.", "for", ["Vox"]),
    (
        "Los grupos que apoyaron la censura fueron Perú Libre, Avanza País y Vox.",
        "for",
        ["Perú Libre", "Avanza País", "Vox"],
    ),
    (
        "En contra se expresaron las bancadas de Perú Libre y Somos Perú sobre la moción.",
        "against",
        ["Perú Libre", "Somos Perú"],
    ),
    (
        "Perú Libre, Avanza País, Somos Perú votaron en contra de la moción.",
        "against",
        ["Perú Libre", "Avanza País", "Somos Perú"],
    ),
    ("Sumar, ERC, Junts y José Luis Ramos votan a favor de la ley en el Congreso.", "for", ["Sumar", "ERC", "Junts"]),
    ("La reforma salió del Congreso gracias al apoyo de los grupos de Perú Libre y Vox.", "for", ["Perú Libre", "Vox"]),
    ("Avanza País blindó al ministro y votó en contra de la censura en el Congreso.", "against", ["Avanza País"]),
    ("Junts se desmarcó y votó no, igual que Vox, en el pleno del Congreso.", "against", ["Junts", "Vox"]),
    ("La mayoría de los senadores del PRI rechazó la reforma en la votación.", "against", ["PRI"]),
    ("Avanza País respaldó el viaje de la presidenta a Chile, que el Congreso rechazó.", "for", ["Avanza País"]),
]
FORMS_EN = [
    ("Avanza País threw its support behind the trip abroad in Congress.", "for", ["Avanza País"]),
    ("Together for Peru voted as one against the naval bill.", "against", ["Together for Peru"]),
    ("Likud voted not to admit the motion in parliament.", "against", ["Likud"]),
    ("Shas supported admitting the interpellation of the minister, which the Knesset did.", "for", ["Shas"]),
    (
        "The parties that backed the censure were Perú Libre, Avanza País and Likud.",
        "for",
        ["Perú Libre", "Avanza País", "Likud"],
    ),
    ("In favor of the censure were Perú Libre, Avanza País and Shas.", "for", ["Perú Libre", "Avanza País", "Shas"]),
    (
        "While Perú Libre, Avanza País and Juntos por el Perú voted in favor of the motion.",
        "for",
        ["Perú Libre", "Avanza País", "Juntos por el Perú"],
    ),
    ("Podemos and Somos Perú had split votes on the motion in Congress.", "split", ["Podemos", "Somos Perú"]),
    ("Labour whipped in favour of the bill in the Commons.", "for", ["Labour"]),
    (
        "Avanza País and the non-grouped parties expressed their rejection of the cabinet in Congress.",
        "against",
        ["Avanza País", "non-grouped parties"],
    ),
    ("Avanza País, Ann Hill's party, spoke out against the motion in Congress.", "against", ["Avanza País"]),
    ("The Democratic Alliance said it had voted against the motion.", "against", ["Democratic Alliance"]),
    ("Avanza País supported the president's trip to Chile, which Congress refused on Friday.", "for", ["Avanza País"]),
]

GIVEN_ES = [
    (
        "Los 22 votos de Perú Libre fueron contra la comisión que creó el Congreso.",
        [("Perú Libre", "against", 22)],
    ),
    ("En el Senado, los doce votos del PSOE fueron a favor de la moción.", [("PSOE", "for", 12)]),
    (
        "Nueve votos de Avanza País fueron en contra de la ley, que el Congreso aprobó.",
        [("Avanza País", {"against": 9})],
    ),
    (
        "Todos los 14 votos de la bancada de Acción Popular se fueron en contra de la ley.",
        [("Acción Popular", "against", 14)],
    ),
    (
        "Acción Popular no votó unida la reforma: ocho a favor, diez en contra y siete abstenciones.",
        [("Acción Popular", "split")],
    ),
    ("El PSOE no votó de manera conjunta la ley en el Senado: tres a favor y cuatro en contra.", [("PSOE", "split")]),
]

GIVEN_EN = [
    (
        "The 22 votes of the Green Party went against the inquiry that Congress opened.",
        [("Green Party", "against", 22)],
    ),
    ("The Green Party's 14 votes were in favor of the bill, which the Senate passed.", [("Green Party", "for", 14)]),
    ("Nine votes of the Green Party went against the bill in the Senate.", [("Green Party", {"against": 9})]),
    (
        "The Green Party went three ways on the censure, which Congress approved: four for it, five against it.",
        [("Green Party", "split")],
    ),
    (
        "The Green Party did not vote together on the bill in the Senate: six in favor, two against.",
        [("Green Party", "split")],
    ),
    ("Likud voted in different directions on the bill in parliament: six for, two against.", [("Likud", "split")]),
    (
        "Cambio Democrático-Juntos por el Perú voted in favor of bill 3464.",
        [("Cambio Democrático-Juntos por el Perú", "for")],
    ),
    (
        "Nueva Canarias-Coalición Canaria opposed the bill in the Senate.",
        [("Nueva Canarias-Coalición Canaria", "against")],
    ),
]


def read(text: str, language: str) -> list[dict[str, object]]:
    document = Document(text=text, digest="sha256:0", language=language, published="2023-05-20")
    return [dict(draft.value) for draft in blocs.read(Reading(document))]


def told(text: str, language: str) -> list[tuple[object, ...]]:
    out = []
    for value in read(text, language):
        if "stance" not in value:
            out.append((value["bloc"], {side: value[side] for side in ("for", "against", "abstain") if side in value}))
            continue
        count = value.get(str(value["stance"]))
        out.append((value["bloc"], value["stance"]) if count is None else (value["bloc"], value["stance"], count))
    return sorted(out, key=str)


@pytest.mark.parametrize(("text", "expected"), [*SPANISH, *GIVEN_ES])
def test_spanish(text: str, expected: list[tuple[object, ...]]) -> None:
    assert told(text, "es") == sorted(expected, key=str)


@pytest.mark.parametrize(("text", "expected"), [*ENGLISH, *GIVEN_EN])
def test_english(text: str, expected: list[tuple[object, ...]]) -> None:
    assert told(text, "en") == sorted(expected, key=str)


def test_a_table_gives_the_counts_of_each_group() -> None:
    table = "| Bloque | Sí | No | Abst. |\n| Norte | 12 | 0 | 0 |\n| Sur | 3 | 4 | 1 |\n| Otros | 1 | 1 | 0 |\n"
    text = f"El Senado votó la ley.\n\n{table}"
    assert read(text, "es") == [
        {"bloc": "Norte", "stance": "for", "for": 12, "against": 0, "abstain": 0},
        {"bloc": "Sur", "stance": "split", "for": 3, "against": 4, "abstain": 1},
    ]


def test_a_stance_that_was_ordered_is_proposed() -> None:
    text = "The Socialist Party had been told to vote against the bill in the Assembly."
    document = Document(text=text, digest="sha256:0", language="en")
    drafts = list(blocs.read(Reading(document)))
    assert [(draft.value["bloc"], draft.value["stance"], draft.modality) for draft in drafts] == [
        ("Socialist Party", "against", Modality.PROPOSED)
    ]


def test_a_stance_told_twice_is_one_claim_with_two_places() -> None:
    text = "Republicans opposed the bill in the Senate.\n\nAgain, Republicans opposed the bill on Friday."
    document = Document(text=text, digest="sha256:0", language="en")
    drafts = list(blocs.read(Reading(document)))
    assert len(drafts) == 1
    assert len(drafts[0].evidence) == 2


@pytest.mark.parametrize(("language", "text", "bloc", "stance", "counts"), OWN_COUNTS)
def test_a_groups_counts_are_its_own_and_no_tally_of_the_body(
    language: str, text: str, bloc: str, stance: str | None, counts: tuple[int | None, ...]
) -> None:
    (value,) = read(text, language)
    assert (value["bloc"], value.get("stance")) == (bloc, stance)
    assert tuple(value.get(side) for side in ("for", "against", "abstain")) == counts
    tallies = [draft.value for draft in votes.read(Reading(Document(text=text, digest="sha256:0", language=language)))]
    assert not any({"for", "against", "abstain"} & set(tally) for tally in tallies)


@pytest.mark.parametrize(
    ("language", "text", "stance", "names"),
    [("es", *case) for case in FORMS_ES] + [("en", *case) for case in FORMS_EN],
)
def test_who_stood_so_in_whatever_form_it_is_told(language: str, text: str, stance: str, names: list[str]) -> None:
    assert told(text, language) == sorted([(name, stance) for name in names], key=str)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El Pleno rechazó el proyecto de Juan Ríos, de Avanza País, con 53 votos a favor y 70 en contra."),
        ("es", "Los congresistas Ana Vera y Juan Ríos votaron en contra de la moción."),
        ("es", "Avanza País respaldó a la presidenta, y el Congreso aprobó el presupuesto."),
        ("en", "The House dismissed a project by Ann Hill, of Avanza País, with 53 votes in favor and 70 against."),
        ("en", "MKs Ann Hill, Carl Odom and Lucy Moore insisted on voting against the bill in the Knesset."),
        ("en", "Avanza País supported the president, and Congress approved the budget."),
        ("en", "Staff of Perú Libre voted against the motion in Congress."),
        ("en", "Of the 130 members of Congress, 70 voted for the bill and 30 against."),
        ("es", "En el Frente Amplio hubo malestar: el Senado aprobó la ley con 20 votos a favor y 10 en contra."),
    ],
)
def test_no_group_is_made_to_stand_for_what_others_did(language: str, text: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "Fuerza Sur votó a favor de la moción y Perú Libre en contra.",
            [("Fuerza Sur", "for"), ("Perú Libre", "against")],
        ),
        ("es", "Vox votó en contra de la ley y Sumar, a favor.", [("Vox", "against"), ("Sumar", "for")]),
        (
            "en",
            "The Labour Party voted for the bill and the Greens against.",
            [("Labour Party", "for"), ("Greens", "against")],
        ),
        ("en", "Likud voted against the motion and Shas in favor.", [("Likud", "against"), ("Shas", "for")]),
    ],
)
def test_a_verb_left_out_is_the_one_before(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text, language) == sorted(expected, key=str)
