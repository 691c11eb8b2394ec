"""Dataclasses whose methods are written when they are first called.

The standard library writes and compiles six methods for every dataclass, whether anybody calls them or not: half a
millisecond for each of the two hundred that a check imports. Here fields, slots and parameters are the standard
library's, and so is what the methods do; a constructor is compiled for a class that is constructed, and the others
compare, hash and show by the fields. Type checkers see the standard library's own.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from operator import attrgetter, ge, gt, le, lt
from operator import eq as eq_
from reprlib import recursive_repr
from types import CodeType
from typing import TYPE_CHECKING, Any
from zlib import crc32

from constancia.keeping import SHELF

__all__ = ["dataclass", "replace"]

if TYPE_CHECKING:
    from dataclasses import dataclass, replace
else:
    _FIELDS: dict[type, tuple[tuple[str, ...], Callable[[Any], Any]]] = {}
    """Of a class of which one was copied: the names that its constructor takes, and what gives their values."""

    def replace(one, /, **changes):
        """A copy with some fields changed, as `dataclasses.replace` makes it."""
        known = _FIELDS.get(one.__class__)
        if known is None:
            names = tuple(field.name for field in dataclasses.fields(one) if field.init)
            known = _FIELDS[one.__class__] = names, _key(names)
        names, values = known
        return one.__class__(**(dict(zip(names, values(one), strict=True)) | changes))

    def dataclass(cls=None, /, *, frozen=False, slots=False, kw_only=False, eq=True, order=False):
        """The class as a dataclass, as `dataclasses.dataclass` makes it."""
        if cls is None:
            return lambda one: _made(one, frozen, slots, kw_only, eq, order)
        return _made(cls, frozen, slots, kw_only, eq, order)


def _made(cls: Any, frozen: bool, slots: bool, kw_only: bool, eq: bool, order: bool) -> Any:
    own = cls.__dict__
    hashed = own.get("__hash__") is not None
    shown, compared = "__repr__" in own, "__eq__" in own
    if own.get("__doc__") is None:
        cls.__doc__ = cls.__name__  # else the standard library looks for a signature, which takes longer than all else
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots, kw_only=kw_only)(cls)
    made.__init__ = _constructor(made, frozen)
    if not shown:
        made.__repr__ = _shown
    if eq and not compared:
        made.__eq__ = _comparison(made, eq_)
    if order:
        for name, compare in (("__lt__", lt), ("__le__", le), ("__gt__", gt), ("__ge__", ge)):
            setattr(made, name, _comparison(made, compare))
    if eq and not hashed:
        made.__hash__ = _hashing(made) if frozen else None
    if frozen:
        made.__setattr__, made.__delattr__ = _refusals(made)
        if slots:
            made.__getstate__, made.__setstate__ = _state, _restore
    return made


def _constructor(cls: Any, frozen: bool) -> Callable[..., None]:
    def __init__(self: Any, *given: Any, **named: Any) -> None:
        cls.__init__ = _written(cls, frozen)
        cls.__init__(self, *given, **named)

    return __init__


def _written(cls: Any, frozen: bool) -> Any:
    """The constructor of a class: each field set once, in order, then `__post_init__`."""
    fields = dataclasses.fields(cls)
    known: dict[str, Any] = {"_ABSENT": dataclasses.MISSING, "_put": object.__setattr__}
    body = []
    for field in fields:
        name = field.name
        value = name
        if field.default_factory is not dataclasses.MISSING:
            known[f"_make_{name}"] = field.default_factory
            value = f"_make_{name}()" + (f" if {name} is _ABSENT else {name}" if field.init else "")
        elif not field.init:
            continue
        if frozen:
            slot = cls.__dict__.get(name)
            if type(slot).__name__ == "member_descriptor":
                known[f"_put_{name}"] = slot.__set__
                body.append(f"_put_{name}(self, {value})")
            else:
                body.append(f"_put(self, {name!r}, {value})")
        else:
            body.append(f"self.{name} = {value}")
    if hasattr(cls, "__post_init__"):
        body.append("self.__post_init__()")
    placed = [_parameter(field, known) for field in fields if field.init and not field.kw_only]
    named = [_parameter(field, known) for field in fields if field.init and field.kw_only]
    parameters = ", ".join(["self", *placed, *(["*", *named] if named else [])])
    found: dict[str, Any] = {}
    exec(_compiled(f"def __init__({parameters}):\n " + "\n ".join(body or ["pass"])), known, found)
    made = found["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


def _compiled(source: str) -> CodeType:
    key = "constructor", crc32(source.encode())
    kept = SHELF.get(key)
    if isinstance(kept, tuple) and kept[0] == source:
        code: CodeType = kept[1]
        return code
    code = compile(source, "<string>", "exec")
    SHELF.put(key, lambda: (source, code))
    return code


def _parameter(field: dataclasses.Field[Any], known: dict[str, Any]) -> str:
    if field.default_factory is not dataclasses.MISSING:
        return f"{field.name}=_ABSENT"
    if field.default is not dataclasses.MISSING:
        known[f"_default_{field.name}"] = field.default
        return f"{field.name}=_default_{field.name}"
    return field.name


def _comparison(cls: Any, compare: Callable[[Any, Any], Any]) -> Callable[[Any, object], bool]:
    key: Callable[[Any], Any] | None = None

    def compared(self: Any, other: object) -> Any:
        nonlocal key
        if other.__class__ is not self.__class__:
            return NotImplemented
        if key is None:
            key = _key(field.name for field in dataclasses.fields(cls) if field.compare)
        return compare(key(self), key(other))

    return compared


def _hashing(cls: Any) -> Callable[[Any], int]:
    key: Callable[[Any], Any] | None = None

    def __hash__(self: Any) -> int:
        nonlocal key
        if key is None:
            fields = dataclasses.fields(cls)
            key = _key(field.name for field in fields if (field.compare if field.hash is None else field.hash))
        return hash(key(self))

    return __hash__


def _key(names: Iterable[str]) -> Callable[[Any], Any]:
    """What gives the values of some fields as a tuple."""
    several = tuple(names)
    if len(several) > 1:
        return attrgetter(*several)
    return lambda one: tuple(getattr(one, name) for name in several)


@recursive_repr("...")
def _shown(self: Any) -> str:
    told = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self) if field.repr)
    return f"{self.__class__.__qualname__}({', '.join(told)})"


def _refusals(cls: Any) -> tuple[Callable[..., None], Callable[..., None]]:
    names = frozenset(field.name for field in dataclasses.fields(cls))

    def __setattr__(self: Any, name: str, value: object) -> None:
        if type(self) is cls or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self: Any, name: str) -> None:
        if type(self) is cls or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return __setattr__, __delattr__


def _state(self: Any) -> list[Any]:
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _restore(self: Any, state: list[Any]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)
