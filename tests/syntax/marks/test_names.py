"""Names, and what later mentions refer to."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from constancia.claims.reading import Reading
from constancia.model.documents import Document
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks import names

CASES = [
    (
        "es",
        (
            "La Comisión Interamericana de Derechos Humanos (CIDH) visitó Lima. La CIDH habló con Rosa Quispe Mamani. "
            "Quispe lloró."
        ),
        [
            ("organisation", "Comisión Interamericana de Derechos Humanos"),
            ("organisation", "Comisión Interamericana de Derechos Humanos"),
            ("place", "Lima"),
            ("organisation", "Comisión Interamericana de Derechos Humanos"),
            ("person", "Rosa Quispe Mamani"),
            ("person", "Rosa Quispe Mamani"),
        ],
    ),
    (
        "es",
        "Juan Pérez y Pedro Pérez hablaron. Pérez se fue.",
        [("person", "Juan Pérez"), ("person", "Pedro Pérez"), ("person", "Pérez")],
    ),
    (
        "es",
        "El Ministerio de Justicia y Derechos Humanos pidió calma en Juliaca.",
        [("organisation", "Ministerio de Justicia y Derechos Humanos"), ("place", "Juliaca")],
    ),
    (
        "en",
        "The Kenya National Commission on Human Rights (KNCHR) met President Dina Boluarte. Boluarte thanked KNCHR.",
        [
            ("organisation", "Kenya National Commission on Human Rights"),
            ("organisation", "Kenya National Commission on Human Rights"),
            ("person", "Dina Boluarte"),
            ("person", "Dina Boluarte"),
            ("organisation", "Kenya National Commission on Human Rights"),
        ],
    ),
    (
        "en",
        "Rep. Carl Odom of Texas left Washington for Peru.",
        [("person", "Carl Odom"), ("place", "Texas"), ("place", "Washington"), ("place", "Peru")],
    ),
    ("es", "Lo acompañó Kamilo José Rivas Soto.", [("person", "Kamilo José Rivas Soto")]),
    ("es", "Ayer votó la diputada de Avanza José Paz.", [("other", "Avanza"), ("person", "José Paz")]),
    ("en", "They met Tavita Maria Rose Lupe.", [("person", "Tavita Maria Rose Lupe")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_names(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    found = names.find(text, fold_in_place(text), language)
    assert [(str(name.kind), name.full) for name in found] == expected


def test_a_title_before_a_name_is_kept_beside_it() -> None:
    text = "Ayer llegó la Presidenta Dina Boluarte a Cusco."
    person = next(name for name in names.find(text, fold_in_place(text), "es") if name.kind == "person")
    assert (text[person.start : person.end], person.post) == ("Dina Boluarte", "Presidenta")


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(["Rosa", "Luque", "de", "la", "(CIDH)", "El", "y", ".", "\n", "EEUU", "Mr."])))
def test_names_stand_in_order_and_apart(parts: list[str]) -> None:
    text = " ".join(parts)
    found = names.find(text, fold_in_place(text), "es")
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert all(text[name.start : name.end].strip() for name in found)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Then Mayor Ann Lee on Tuesday left the room.", "Ann Lee"),
        ("en", "We met Governor Olu Bello on November 5 in Lagos.", "Olu Bello"),
        ("en", "It was told to Senator Ruth Kay on Friday night.", "Ruth Kay"),
        ("es", "La marcha llegó a la Plaza de Mayo sin incidentes.", "Plaza de Mayo"),
    ],
)
def test_a_day_is_no_part_of_a_name(language: str, text: str, name: str) -> None:
    reading = Reading(Document(text=text, digest="sha256:0", language=language))
    assert name in [text[found.start : found.end] for found in reading.names]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Mayor Rosa Quispe With Broad Support Of Voters\n\nRosa Quispe won, Quispe said.", "Rosa Quispe"),
        ("en", "Mary Reid Wins Seat And Thanks Her Voters\n\nThe seat goes to Reid, who is glad.", "Reid"),
        ("en", "She spoke to radio host Bill Maher in June. Maher laughed.", "Bill Maher"),
        ("es", "La Alcaldesa Rosa Quispe Ante La Gran Huelga\n\nRosa Quispe calló; Quispe no cedió.", "Rosa Quispe"),
    ],
)
def test_a_name_in_a_title_ends_before_its_verb_or_preposition(language: str, text: str, name: str) -> None:
    found = Reading(Document(text=text, digest="sha256:0", language=language)).names
    last = name.split()[-1]
    assert {one.full for one in found if last in one.full} == {name}
