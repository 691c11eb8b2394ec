"""Dataclasses whose methods are made late: the same as the standard library's."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, field
from typing import Any, ClassVar

import pytest

from constancia import lean

Decorator = Callable[..., Any]


def classes(dataclass: Decorator) -> list[Any]:
    """The same classes by one decorator or the other."""

    @dataclass(frozen=True, slots=True)
    class Plain:
        """Two fields."""

        a: int
        b: str = "b"

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Named:
        a: int = field(default=1, repr=False)
        b: list[int] = field(default_factory=list, compare=False)
        many: ClassVar[int] = 3

    @dataclass(slots=True)
    class Open:
        a: int
        b: list[int] = field(default_factory=list)

    @dataclass(frozen=True)
    class After:
        a: int
        b: str = field(init=False, repr=False, compare=False)

        def __post_init__(self) -> None:
            object.__setattr__(self, "b", f"made of {self.a}")

    @dataclass(frozen=True, slots=True, eq=False)
    class Itself:
        a: int
        b: int = 2

    @dataclass(frozen=True, slots=True)
    class Longer(Plain):
        c: int = 9

    @dataclass(frozen=True, slots=True)
    class Own:
        a: int

        def __repr__(self) -> str:
            return "own"

        def __eq__(self, other: object) -> bool:
            return True

        def __hash__(self) -> int:
            return 5

    @dataclass(frozen=True, slots=True, order=True)
    class Ordered:
        a: int
        b: str = field(default="b", compare=False)

    return [Plain, Named, Open, After, Itself, Longer, Own, Ordered]


PAIRS = list(zip(classes(lean.dataclass), classes(dataclasses.dataclass), strict=True))


@pytest.mark.parametrize(("ours", "theirs"), PAIRS, ids=lambda one: one.__name__)
def test_they_construct_show_compare_and_hash_alike(ours: Any, theirs: Any) -> None:
    assert repr(ours(a=1)) == repr(theirs(a=1))
    for one, other in ((1, 1), (1, 2)):
        assert (ours(a=one) == ours(a=other)) is (theirs(a=one) == theirs(a=other))
    assert (ours(a=1) == theirs(a=1)) is (theirs(a=1) == ours(a=1))
    assert (ours.__hash__ is None) is (theirs.__hash__ is None)
    if "eq=False" not in repr(theirs.__dataclass_params__) and theirs.__hash__ is not None:
        assert hash(ours(a=3)) == hash(theirs(a=3))
    assert [one.name for one in dataclasses.fields(ours)] == [one.name for one in dataclasses.fields(theirs)]
    assert ours.__match_args__ == theirs.__match_args__
    assert dataclasses.asdict(ours(a=4)) == dataclasses.asdict(theirs(a=4))
    assert repr(dataclasses.replace(ours(a=4), a=5)) == repr(dataclasses.replace(theirs(a=4), a=5))
    assert repr(lean.replace(ours(a=4), a=5)) == repr(dataclasses.replace(theirs(a=4), a=5))


@pytest.mark.parametrize(("ours", "theirs"), PAIRS, ids=lambda one: one.__name__)
@pytest.mark.parametrize(("placed", "named"), [((), {}), ((1, 2, 3, 4), {}), ((1,), {"a": 1}), ((), {"z": 1, "a": 1})])
def test_they_refuse_the_same_arguments(ours: Any, theirs: Any, placed: Any, named: Any) -> None:
    told: list[Any] = []
    for cls in (ours, theirs):
        try:
            told.append(repr(cls(*placed, **named)))
        except TypeError as error:
            told.append(str(error))
    assert told[0] == told[1]


@pytest.mark.parametrize(("ours", "theirs"), PAIRS, ids=lambda one: one.__name__)
def test_what_is_frozen_is_frozen(ours: Any, theirs: Any) -> None:
    told = []
    for cls in (ours, theirs):
        one = cls(a=1)
        for change in (lambda one: setattr(one, "a", 2), lambda one: delattr(one, "a")):
            try:
                told.append((change(one), "done"))
            except FrozenInstanceError as error:
                told.append((type(error), str(error)))
    assert told[:2] == told[2:]


def test_nothing_can_be_put_beside_the_fields_of_what_is_frozen() -> None:
    with pytest.raises(FrozenInstanceError, match="elsewhere"):
        PAIRS[0][0](a=1).elsewhere = 1


def test_what_is_ordered_goes_by_its_fields() -> None:
    for made in PAIRS[-1]:
        one, other = made(1, "z"), made(2, "a")
        assert (one < other, one <= made(1, "a"), one > other, other >= one) == (True, True, False, True)
        with pytest.raises(TypeError):
            assert one < 2


def test_defaults_made_for_each_are_not_shared() -> None:
    made = PAIRS[2][0]
    assert made(1).b is not made(1).b


@lean.dataclass(frozen=True, slots=True)
class Kept:
    """Of a module, so that it can be pickled."""

    a: int
    inner: Kept | None = None


def test_copies_and_pickles_are_equal() -> None:
    one = Kept(1, Kept(2))
    assert pickle.loads(pickle.dumps(one)) == copy.deepcopy(one) == copy.copy(one) == one
    assert repr(one) == "Kept(a=1, inner=Kept(a=2, inner=None))"
