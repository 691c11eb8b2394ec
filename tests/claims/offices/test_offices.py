"""Who holds which post."""

from __future__ import annotations

import pytest

from constancia.claims import offices
from constancia.claims.reading import Reading
from constancia.model.documents import Document

SPANISH = [
    (
        "El ministro de Defensa, Jorge Chaparro, llegó a Lima.",
        [{"person": "Jorge Chaparro", "post": "ministro de Defensa"}],
    ),
    (
        "La excanciller Rosa Quispe habló.",
        [{"person": "Rosa Quispe", "post": "canciller", "qualifier": "former"}],
    ),
    (
        "El presidente del Congreso, Luis Farfán, votó.",
        [{"person": "Luis Farfán", "post": "presidente", "body": "Congreso"}],
    ),
    (
        "Ana Mora, presidenta interina de la Comisión de Justicia, votó.",
        [{"person": "Ana Mora", "post": "presidenta", "body": "Comisión de Justicia", "qualifier": "interim"}],
    ),
    (
        "El canciller encargado, Raúl Tello, no contestó.",
        [{"person": "Raúl Tello", "post": "canciller", "qualifier": "acting"}],
    ),
    (
        "El presidente Juan Rey y la ministra Rosa Quispe llegaron. El presidente Juan Rey habló.",
        [{"person": "Juan Rey", "post": "presidente"}, {"person": "Rosa Quispe", "post": "ministra"}],
    ),
    (
        "El alcalde de Lima, Pedro Soto, y el obispo auxiliar de Ayacucho, Luis Vera, firmaron.",
        [
            {"person": "Pedro Soto", "post": "alcalde de Lima"},
            {"person": "Luis Vera", "post": "obispo auxiliar de Ayacucho"},
        ],
    ),
    ("El general Luis Vera saludó.", []),
    ("La esposa del líder de Avanza Ana Mora habló.", []),
    ("El abogado Luis Vera llegó tarde.", []),
]
SPANISH += [
    (
        "La Defensoría del Pueblo contó dos casos. El defensor Luis Rey los lamentó.",
        [{"person": "Luis Rey", "post": "defensor"}],
    ),
    (
        'Luis "El Tigre" Soto, gobernador de Puno, asistió.',
        [{"person": 'Luis "El Tigre" Soto', "post": "gobernador de Puno"}],
    ),
    (
        "Lo acompañó Kamilo José Rivas Soto, alcalde de Puno.",
        [{"person": "Kamilo José Rivas Soto", "post": "alcalde de Puno"}],
    ),
]
ENGLISH = [
    ("Defense Minister Walter Aliaga arrived.", [{"person": "Walter Aliaga", "post": "Defense Minister"}]),
    (
        "Marta Ríos, director of the Institute of Studies, spoke.",
        [{"person": "Marta Ríos", "post": "director", "body": "Institute of Studies"}],
    ),
    (
        "Acting Inspector General Douglas Hill spoke.",
        [{"person": "Douglas Hill", "post": "Inspector General", "qualifier": "acting"}],
    ),
    ("Former mayor Peter South left.", [{"person": "Peter South", "post": "mayor", "qualifier": "former"}]),
    (
        "Gen. Arthur Vance, the head of Africa Command, left.",
        [{"person": "Arthur Vance", "post": "head", "body": "Africa Command"}],
    ),
    (
        "Yisrael Beytenu leader Avigdor Litman left.",
        [{"person": "Avigdor Litman", "post": "leader", "body": "Yisrael Beytenu"}],
    ),
    ("Rep. Owen Castle (D-Calif.) voted.", [{"person": "Owen Castle", "post": "Rep."}]),
    ("Yesterday John King, a lawyer, spoke.", []),
    (
        "President Rodrigo “Digong” Reyes left.",
        [{"person": "Rodrigo “Digong” Reyes", "post": "President"}],
    ),
    (
        "Felix Moss and Ann Moore met. Moss was director of the Budget Office.",
        [{"person": "Felix Moss", "post": "director", "body": "Budget Office", "qualifier": "former"}],
    ),
]


def held(text: str, language: str) -> list[dict[str, object]]:
    reading = Reading(Document(text=text, digest="sha256:0", language=language))
    return [dict(draft.value) for draft in offices.read(reading)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Owen Castle, who was minister for trade earlier, left.",
            "en",
            [{"person": "Owen Castle", "post": "minister for trade", "qualifier": "former"}],
        ),
        (
            "Conservative John Marsh, the MP for Leeds North, lost the whip.",
            "en",
            [{"person": "John Marsh", "post": "MP", "body": "Leeds North"}],
        ),
        ("El presidente derechista Juan Rey habló.", "es", [{"person": "Juan Rey", "post": "presidente"}]),
        (
            "Rosa Luque, líder de la mayoría liberal, votó.",
            "es",
            [{"person": "Rosa Luque", "post": "líder de la mayoría liberal"}],
        ),
    ],
)
def test_a_post_is_no_more_than_the_post(text: str, language: str, expected: list[dict[str, object]]) -> None:
    assert held(text, language) == expected


@pytest.mark.parametrize(("text", "expected"), SPANISH)
def test_spanish(text: str, expected: list[dict[str, object]]) -> None:
    assert held(text, "es") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text: str, expected: list[dict[str, object]]) -> None:
    assert held(text, "en") == expected


def test_a_nominee_is_proposed() -> None:
    text = "Ann Moore is to be named ambassador to Lima."
    (draft,) = offices.read(Reading(Document(text=text, digest="sha256:0", language="en")))
    assert dict(draft.value) == {"person": "Ann Moore", "post": "ambassador to Lima"}
    assert draft.modality == "proposed"


UNDER = [
    ("es", "Fue alcalde y secretario de Trabajo en el sexenio del conservador Juan Rey.", "Juan Rey"),
    ("es", "Era ministra de Salud en el gobierno del socialista Juan Rey.", "Juan Rey"),
    ("es", "La directora de Aduanas durante la gestión del alcalde Juan Rey viajó.", None),
    ("en", "She was labour secretary in the administration of conservative Owen Castle.", "Owen Castle"),
    ("en", "He had been health minister in the cabinet of Owen Castle.", "Owen Castle"),
    ("en", "Finance minister under the presidency of Owen Castle, she resigned.", "Owen Castle"),
]


@pytest.mark.parametrize(("language", "text", "name"), UNDER)
def test_whoever_governed_then_did_not_hold_the_post(language: str, text: str, name: str | None) -> None:
    posts = [post for post in held(text, language) if post.get("person") == (name or "Juan Rey")]
    assert all("lcald" in str(post["post"]) or "resid" in str(post["post"]) for post in posts)


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("El vice primer ministro, Juan Rey, habló.", "vice primer ministro"),
        ("El vice ministro de Salud, Juan Rey, habló.", "vice ministro de Salud"),
        ("La sub secretaria de Estado, Ana Mora, habló.", "sub secretaria de Estado"),
    ],
)
def test_a_deputy_is_no_holder(text: str, post: str) -> None:
    assert [found["post"] for found in held(text, "es")] == [post]
