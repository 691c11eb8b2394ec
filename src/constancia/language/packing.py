"""Values of a language's shapes as plain ones, which can be kept, and back.

What is plain (strings, numbers, tuples, frozensets and mappings of them) stays as it is. Everything else becomes a list
that says what it was, for in a shape no list is a value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import lru_cache
from importlib import import_module
from typing import Any

_PLAIN = (str, int, float, type(None))


def packed(value: Any) -> Any:
    """The value as a plain one; raises TypeError for what a shape does not hold.

    >>> packed(("a", frozenset({"b"})))
    ('a', frozenset({'b'}))
    """
    kind = type(value)
    if kind in _PLAIN or kind is bool:
        return value
    if isinstance(value, Enum):
        return ["enum", kind.__module__, kind.__qualname__, value.value]
    if is_dataclass(kind):
        given = {part.name: packed(getattr(value, part.name)) for part in fields(kind)}
        return ["shape", kind.__module__, kind.__qualname__, given]
    if isinstance(value, Mapping):
        pairs = [(packed(key), packed(one)) for key, one in value.items()]
        plain = all(type(key) is not list and type(one) is not list for key, one in pairs)
        return dict(pairs) if plain else ["mapping", pairs]
    if kind in (tuple, frozenset):
        parts = [packed(one) for one in value]
        return kind(parts) if all(type(part) is not list for part in parts) else [kind.__name__, parts]
    raise TypeError(f"a shape holds no {kind.__name__}")


def unpacked(value: Any) -> Any:
    """The value that was packed.

    >>> from constancia.language.shape.lexicon import WordClass
    >>> unpacked(packed({WordClass.VERB: ("aprobar",)}))
    {<WordClass.VERB: 'verb'>: ('aprobar',)}
    """
    if type(value) is not list:
        return value
    match value:
        case ["enum", module, name, one]:
            return _class(module, name)(one)
        case ["shape", module, name, given]:
            return _class(module, name)(**{key: unpacked(one) for key, one in given.items()})
        case ["mapping", pairs]:
            return {unpacked(key): unpacked(one) for key, one in pairs}
        case ["tuple", parts]:
            return tuple(map(unpacked, parts))
        case ["frozenset", parts]:
            return frozenset(map(unpacked, parts))
    raise TypeError("not packed")


@lru_cache(maxsize=128)
def _class(module: str, name: str) -> Any:
    found: Any = import_module(module)
    for part in name.split("."):
        found = getattr(found, part)
    return found
