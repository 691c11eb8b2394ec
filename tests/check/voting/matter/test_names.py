"""Which words of a statement are somebody's name, and which offices and places it tells."""

from __future__ import annotations

import pytest

from constancia.check.voting.matter.persons import one_letter_off, same_person
from constancia.check.voting.matter.side import read

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


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The Senate passed it at the request of Ana Vera.", ""),
        ("en", "The Senate passed it at the request of prosecutor Ana Vera.", ""),
        ("en", "The Senate refused the request against Ana Vera.", "ana vera"),
        ("en", "The Senate refused a request for Ana Vera.", "ana vera"),
        ("es", "El Senado la aprobó a pedido de Ana Vera.", ""),
        ("es", "El Senado la aprobó a pedido de la fiscal Ana Vera.", ""),
        ("es", "El Senado la aprobó a pedido de la fiscal de la ciudad de Ana Vera.", "ana vera"),
        ("es", "El Senado aprobó el pedido contra Ana Vera.", "ana vera"),
        ("es", "El Senado honró al Señor de los Milagros.", ""),
        ("es", "El Senado honró al señor Milagros Pérez.", "milagros perez"),
        ("en", "The Senate honoured Our Lady of Mercy Ana Vera.", ""),
        ("es", "Ayer dijo la jefa Ana Vera que se aprobó la ley.", "ana vera"),
        ("es", "Ayer dijo allí Ana Vera que se aprobó la ley.", ""),
        ("es", "Ana Vera dijo que el Senado aprobó la ley.", ""),
        ("es", "Ana Vera ayer dijo que el Senado aprobó la ley.", "ana vera"),
        ("es", "El Senado interpeló al ministro de comercio exterior y turismo Zubirio.", "zubirio"),
        ("es", "El Senado interpeló al ministro de comercio exterior y también turismo Zubirio.", ""),
        ("es", "El Senado interpeló al ministro Zubirio.", "zubirio"),
        ("es", "El Senado destituyó a Zubirio Calderas.", "zubirio calderas"),
        ("es", "El Senado destituyó por fin a Zubirio Calderas.", ""),
        ("es", "El Senado destituyó a la tal Zubirio Calderas.", ""),
        ("es", "El Senado destituyó a Zubirio Calderas Mentana Porto.", "zubirio calderas mentana porto"),
        ("es", "El Senado destituyó a Zubirio Calderas Mentana Porto Lumen.", ""),
        ("en", "The Senate removed Theresa May.", "theresa may"),
        ("es", "El Senado oyó al ministro. Zubirio habló.", ""),
        (
            "es",
            "El Senado censuró al ministro Zubirio Calderas Mentana Porto Lumen.",
            "zubirio calderas mentana porto lumen",
        ),
        ("es", "El Senado censuró al ministro Zubirio Calderas Mentana Porto Lumen Rasgo.", ""),
        ("es", "El Senado vio al Ministro Zubirio.", "zubirio"),
    ],
)
def test_who_is_named_and_who_only_asks_or_says(language: str, text: str, expected: str) -> None:
    assert " ".join(word for name in matter(text, language).people for word in name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("la empresa argentina compró vacunas de China y de Francia", "AR argentina CN china FR francia"),
        ("la carne argentina, la peruana y la de Chile", "AR argentina CL chile PE peruana"),
        ("el muro de la china comunista en Bolivia", "BO bolivia CN china"),
        ("la argentina lechera", "AR argentina"),
    ],
)
def test_a_country_may_be_an_adjective_of_its_own_name(text: str, expected: str) -> None:
    side = read(text, "es")
    assert " ".join(f"{code} {side.words[i].text}" for code, i in sorted(side.places.items())) == expected
