"""Which words of a statement are somebody's name, and which offices and places it tells."""

from __future__ import annotations

import pytest

from constancia.check.voting.matter.persons import one_letter_off, same_person

from .sides import matter


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("El Senado censuró al ministro Ramiro Quiroga por 40 a 20.", "es", [("ramiro", "quiroga")]),
        ("El Senado censuró al ministro Quiroga por 40 a 20.", "es", [("quiroga",)]),
        ("El Senado censuró al ministro de Salud, Ramiro Quiroga, por 40 a 20.", "es", [("ramiro", "quiroga")]),
        ("The Senate censured health minister Pedro Salas, 40-20.", "en", [("pedro", "salas")]),
        ("The Senate impeached Salas by 40 to 20.", "en", []),
        ("The Senate debated the Salas law and passed it by 40 to 20.", "en", []),
        ("The Senate passed the law, Pedro Salas said, by 40 to 20.", "en", []),
    ],
)
def test_a_name_has_a_given_name_or_a_title_or_stands_behind_a_decision(
    text: str, language: str, expected: list[tuple[str, ...]]
) -> None:
    assert list(matter(text, language).people) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("salas", "salas", True),
        ("salas", "salaz", True),
        ("salas", "sala", True),
        ("sala", "salas", True),
        ("salas", "alas", True),
        ("salas", "solaz", False),
        ("salas", "sal", False),
        ("salas", "slaas", False),
        ("gutierrez", "gutierez", True),
        ("gutierez", "gutierrez", True),
        ("garcia", "gartia", True),
        ("tumialan", "tumailan", False),
    ],
)
def test_one_letter_off(one: str, other: str, expected: bool) -> None:
    assert one_letter_off(one, other) is expected


GIVEN = frozenset({"pedro", "ana"})


@pytest.mark.parametrize(
    ("people", "words", "expected"),
    [
        ([("pedro", "salas")], {"salas"}, ("pedro", "salas")),
        ([("pedro", "salas")], {"pedro"}, None),
        ([("pedro", "ana")], {"pedro", "ana"}, ("pedro", "ana")),
        ([("pedro",)], {"pedro"}, ("pedro",)),
        ([("pedro", "salas")], {"quiroga"}, None),
        ([("pedro", "gutierrez")], {"gutierez"}, ("pedro", "gutierrez")),
        ([("pedro", "gutierrez")], {"butierrez"}, None),
        ([("ana", "paz"), ("pedro", "salas")], {"salas"}, ("pedro", "salas")),
        ([], {"salas"}, None),
    ],
)
def test_a_person_is_the_same_by_the_family_name_or_by_two_names(
    people: list[tuple[str, ...]], words: set[str], expected: tuple[str, ...] | None
) -> None:
    assert same_person(tuple(people), frozenset(words), GIVEN) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("El Senado permitió que el presidente viaje, 40-20.", "es", {"president"}),
        ("The Senate let the president travel, 40-20.", "en", {"president"}),
        ("El Senado eligió al presidente de la Corte Suprema, 40-20.", "es", {"supreme-court"}),
        ("The Senate censured the health minister, 40-20.", "en", {"health"}),
        ("The Senate elected an ombudswoman, 40-20.", "en", {"ombudsman"}),
        ("The Senate passed the glacier law, 40-20.", "en", set()),
    ],
)
def test_a_president_of_nothing_is_the_head_of_state(text: str, language: str, expected: set[str]) -> None:
    assert set(matter(text, language).side.offices) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("El Senado debatió la ley de Pedro Salas.", "es", [("pedro", "salas")]),
        ("Pedro Salas dijo que el Senado aprobó la ley.", "es", []),
        ("Pedro Salas ayer dijo que el Senado aprobó la ley.", "es", [("pedro", "salas")]),
        ("Lo dijo Pedro Salas: el Senado aprobó la ley.", "es", []),
        ("Lo dijo ayer Pedro Salas: el Senado aprobó la ley.", "es", []),
        ("Lo dijo ayer mismo Pedro Salas: el Senado aprobó la ley.", "es", [("pedro", "salas")]),
        ("As said, Pedro Salas saw that the Senate passed it.", "en", []),
        ("El Senado escuchó al Ministro Quiroga.", "es", [("quiroga",)]),
        ("El Senado escuchó al Señor Ministro Quiroga Beltrán.", "es", [("quiroga", "beltran")]),
        ("El Senado escuchó al Señor Quiroga Beltrán Mendieta Zubiri Olaechea.", "es", []),
        ("The Senate heard Health Minister Quiroga.", "en", [("quiroga",)]),
        ("The Senate heard Minister Quiroga of Mines.", "en", [("quiroga",)]),
        ("The Senate heard Quiroga.", "en", []),
        ("El ministro de la buena Salud Quirogax cayó.", "es", [("quirogax",)]),
        ("El senador Pedro de la Cruz Salas cayó.", "es", [("pedro", "cruz", "salas")]),
        ("The Senate impeached Quirogax Beltranx.", "en", [("quirogax", "beltranx")]),
        ("The Senate impeached Quirogax Beltranx Salasx Montex.", "en", [("quirogax", "beltranx", "salasx", "montex")]),
        ("The Senate impeached Quirogax Beltranx Salasx Montex Ruedax.", "en", []),
        ("The Senate impeached the late Quirogax Beltranx.", "en", []),
        ("The Senate impeached Quirogax.", "en", []),
        ("El Senado censuró a Quirogax Beltranx.", "es", [("quirogax", "beltranx")]),
        ("El Senado censuró ayer a Quirogax Beltranx.", "es", []),
        ("El Senado aprobó Quirogax Beltranx.", "es", []),
        ("The Senate censured Pedro Salas and Ana Mora.", "en", [("pedro", "salas"), ("ana", "mora")]),
        ("The Senate censured Pedro Salas; Pedro Salas left.", "en", [("pedro", "salas")]),
        ("El Senado censuró a Pedro Lima Perú.", "es", []),
        ("El Senado censuró a Pedro.", "es", []),
    ],
)
def test_where_a_name_begins_and_what_must_stand_by_it(
    text: str, language: str, expected: list[tuple[str, ...]]
) -> None:
    assert list(matter(text, language).people) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("El Senado autorizó el viaje a los Estados unidos.", "es", ["US"]),
        ("El Senado autorizó el viaje a los estados unidos.", "es", []),
        ("El Senado autorizó la visita de la armada china.", "es", ["CN"]),
        ("The Senate let the president travel to Chile and Peru.", "en", ["CL", "PE"]),
        ("The Senate let the president travel to Argentina.", "en", []),
        ("El Senado autorizó la visita de la armada argentina.", "es", []),
    ],
)
def test_places_are_told_by_their_capitals_and_not_by_the_body_s_own_country(
    text: str, language: str, expected: list[str]
) -> None:
    assert sorted(matter(text, language).side.places) == expected
