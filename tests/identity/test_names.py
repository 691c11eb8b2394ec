from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from constancia.identity.names import KnownName, resolve_name

ROLL = (
    "ALBA PERALTA, MARÍA GRIMANEZA",
    "ALBA PERALTA, SEGUNDO HÉCTOR",
    "BUSTAMANTE DONAYRE, ERNESTO",
    "GUERRA GARCÍA, CAMPOS HERNANDO",
    "JÁUREGUI MARTÍNEZ DE AGUAYO, MARÍA DE LOS MILAGROS",
    "FLORES RAMÍREZ, ALEX",
    "FLORES RUÍZ, VÍCTOR",
    "HUAMÁN CORONADO, RAÚL",
    "PALACIOS HUAMÁN, MARGOT",
    "PORTALATINO ÁVALOS, KELLY",
    "ELÍAS ÁVALOS, JOSÉ LUIS",
    "BELLIDO UGARTE, GUIDO",
    "REVILLA VILLANUEVA, CÉSAR",
    "LIMA LIMA, JUAN",
)
KNOWN = tuple(map(KnownName.of, ROLL))


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("Flores Ruíz", "FLORES RUÍZ, VÍCTOR"),
        ("FLORES RUIZ", "FLORES RUÍZ, VÍCTOR"),
        ("Alba Peralta María", "ALBA PERALTA, MARÍA GRIMANEZA"),
        ("María Alba Peralta", "ALBA PERALTA, MARÍA GRIMANEZA"),
        ("Alba Héctor Peralta", "ALBA PERALTA, SEGUNDO HÉCTOR"),
        ("Ernesto Bustamante", "BUSTAMANTE DONAYRE, ERNESTO"),
        ("Guerra-García Campos", "GUERRA GARCÍA, CAMPOS HERNANDO"),
        ("Jáuregui Martínez", "JÁUREGUI MARTÍNEZ DE AGUAYO, MARÍA DE LOS MILAGROS"),
        ("Jauregui Martinez Aguayo", "JÁUREGUI MARTÍNEZ DE AGUAYO, MARÍA DE LOS MILAGROS"),
        ("Portalatino Áavalos", "PORTALATINO ÁVALOS, KELLY"),
        ("Elías ´valos", "ELÍAS ÁVALOS, JOSÉ LUIS"),
        ("Florez Ramírez", "FLORES RAMÍREZ, ALEX"),
        ("Revilla", "REVILLA VILLANUEVA, CÉSAR"),
        ("GuerraGarcía", "GUERRA GARCÍA, CAMPOS HERNANDO"),
        ("Lima Lima", "LIMA LIMA, JUAN"),
    ],
)
def test_a_name_is_given_to_the_one_it_can_only_mean(name: str, owner: str) -> None:
    assert resolve_name(name, KNOWN) == (owner,)


@pytest.mark.parametrize(
    ("name", "owners"),
    [
        ("Alba Peralta", 2),
        ("Huamán", 2),
        ("Ugarte Bellido", 0),
        ("Pazo Nunura", 0),
        ("Flores", 2),
        ("Flores Rojas", 0),
        ("Coronado Huamán", 0),
        ("Héctor", 0),
        ("", 0),
        ("…", 0),
    ],
)
def test_a_name_of_several_or_of_nobody_is_nobodys(name: str, owners: int) -> None:
    assert len(resolve_name(name, KNOWN)) == owners


def test_two_equally_near_are_both_found() -> None:
    known = tuple(map(KnownName.of, ("MARINO SOTO, ANA", "MARINA SOTO, EVA")))
    assert len(resolve_name("Marine Soto", known)) == 2
    assert resolve_name("Marina Soto", known) == ("MARINA SOTO, EVA",)


@given(st.permutations(ROLL), st.sampled_from(ROLL))
def test_the_whole_name_finds_its_owner_in_any_order_of_the_roll(roll: list[str], name: str) -> None:
    assert resolve_name(name, tuple(map(KnownName.of, roll))) == (name,)


@given(st.text(max_size=40))
def test_any_text_has_an_answer(text: str) -> None:
    assert set(resolve_name(text, KNOWN)) <= set(ROLL)
