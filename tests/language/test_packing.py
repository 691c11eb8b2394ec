"""Shapes as plain values and back."""

from __future__ import annotations

import marshal
from enum import StrEnum

import pytest

from constancia.language import SUPPORTED, language
from constancia.language.packing import packed, unpacked
from constancia.language.shape import Language
from constancia.language.text import Section


class Side(StrEnum):
    """An enumeration."""

    FOR = "for"


@pytest.mark.parametrize(
    "value",
    ["a", 1, 2.5, True, None, (), ("a", ("b",)), frozenset({"a"}), {"a": {"b": ("c",)}}, Side.FOR, (Side.FOR, "for")],
)
def test_what_is_packed_is_plain_and_comes_back(value: object) -> None:
    again = unpacked(marshal.loads(marshal.dumps(packed(value))))
    assert again == value
    assert type(again) is type(value)


def test_members_stay_members_wherever_they_stand() -> None:
    for value in ({Side.FOR: 1}, {"a": Side.FOR}, (Side.FOR,), frozenset({Side.FOR})):
        again = unpacked(marshal.loads(marshal.dumps(packed(value))))
        assert again == value
        assert all(isinstance(one, Side) for one in again if one != "a")


@pytest.mark.parametrize("code", SUPPORTED)
def test_every_section_of_a_language_comes_back_whole(code: str) -> None:
    sections = [name for name, one in vars(Language).items() if type(one) is Section]
    assert len(sections) > 15
    for name in sections:
        section = getattr(language(code), name)
        assert unpacked(marshal.loads(marshal.dumps(packed(section)))) == section


def test_what_no_shape_holds_is_refused() -> None:
    with pytest.raises(TypeError, match="a shape holds no list"):
        packed(["a"])
