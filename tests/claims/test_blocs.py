"""Parties, groups and sides, and how they are said to stand."""

from __future__ import annotations

import pytest

from constancia.claims import blocs
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
    ("Tres congresistas de Acción Popular votaron en contra de la moción.", [("Acción Popular", "against", 3)]),
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
    ("Four Republicans voted yes on the resolution in the Senate.", [("Republicans", "for", 4)]),
    ("The ruling party split on the bill in parliament.", [("ruling party", "split")]),
    (
        "The bill passed the assembly with the support of Fuerza Popular and Renovación Popular.",
        [("Fuerza Popular", "for"), ("Renovación Popular", "for")],
    ),
    ("The opposition opposed the motion in Congress.", [("opposition", "against")]),
    (
        "Lawmakers from Fuerza Popular voted for the bill, while Perú Libre's bench voted against it.",
        [("Fuerza Popular", "for"), ("Perú Libre's bench", "against")],
    ),
    ("Senator Carl Odom voted against the bill.", []),
    ("Many Republicans opposed the bill in the House.", []),
    ("Most of the Democrats backed the measure in the Senate.", []),
    ("The president supported the bill in Congress.", []),
    ("All of Perú Libre but two voted for the motion in Congress.", [("Perú Libre", "for")]),
]


def read(text: str, language: str) -> list[dict[str, object]]:
    document = Document(text=text, digest="sha256:0", language=language, published="2023-05-20")
    return [dict(draft.value) for draft in blocs.read(Reading(document))]


def told(text: str, language: str) -> list[tuple[object, ...]]:
    out = []
    for value in read(text, language):
        count = value.get(str(value["stance"]))
        out.append((value["bloc"], value["stance"]) if count is None else (value["bloc"], value["stance"], count))
    return sorted(out, key=str)


@pytest.mark.parametrize(("text", "expected"), SPANISH)
def test_spanish(text: str, expected: list[tuple[object, ...]]) -> None:
    assert told(text, "es") == sorted(expected, key=str)


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
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
