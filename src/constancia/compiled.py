"""Regular expressions of the languages' words, compiled once for an installation and not in every process.

One short check needs some six hundred. What is kept is the compiled code of a pattern together with its text and flags,
so it cannot go out of date: another text is another pattern. A pattern made of a text that is read, or of a record, is
compiled by `re` itself.
"""

from __future__ import annotations

import re
from array import array
from contextlib import suppress
from importlib import import_module
from typing import Any, TypeAlias, cast
from zlib import crc32

from constancia.keeping import SHELF, Shelf

Kept: TypeAlias = tuple[str, int, int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""Text, flags as given, all flags, code, groups, the numbers of named groups, names by number."""

_ENGINE: Any = import_module("_sre")


class Compiler:
    """Compiles patterns, each once, and keeps their code on a shelf."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._made: dict[tuple[str, int], re.Pattern[str]] = {}

    def __call__(self, text: str, flags: int = 0) -> re.Pattern[str]:
        """The pattern, as `re.compile` makes it."""
        key = text, int(flags)
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = self._found(*key)
        return made

    def _found(self, text: str, flags: int) -> re.Pattern[str]:
        key = _ENGINE.MAGIC, crc32(text.encode("utf-8", "surrogatepass")), len(text), flags
        kept = self._shelf.get(key)
        with suppress(TypeError, ValueError, RuntimeError, OverflowError):
            if kept and kept[:2] == (text, flags):
                return _built(kept)
        made = re.compile(text, flags)
        self._shelf.put(key, lambda: _code(text, flags, made))
        return made


def _code(text: str, flags: int, made: re.Pattern[str]) -> Kept | None:
    """What the engine builds a pattern from, by the standard library's compiler; None where that makes another."""
    with suppress(AttributeError, TypeError, ModuleNotFoundError):
        parsed = cast(Any, import_module("re._parser")).parse(text, flags)
        code = array("I", cast(Any, import_module("re._compiler"))._code(parsed, flags)).tobytes()
        state = parsed.state
        names: list[str | None] = [None] * state.groups
        for name, number in state.groupdict.items():
            names[number] = name
        kept = text, flags, flags | state.flags, code, state.groups - 1, dict(state.groupdict), tuple(names)
        return kept if _built(kept) == made else None
    return None


def _built(kept: Kept) -> re.Pattern[str]:
    """The pattern made of its code. Raises where the engine refuses it."""
    text, _, flags, code, groups, numbers, names = kept
    made: re.Pattern[str] = _ENGINE.compile(text, flags, array("I", code).tolist(), groups, numbers, names)
    return made


compiled = Compiler(SHELF)
"""A pattern of words that ship with the program, as `re.compile` makes it."""
