"""Regular expressions of the languages' words, compiled once and kept where Python keeps compiled modules.

Python compiles a module once and keeps it in `__pycache__`; a regular expression it compiles anew in every process, and
one short check needs some six hundred. What is kept is the compiled code of a pattern under its text and flags, so it
cannot go out of date: another text is another pattern. Only patterns made of words that ship with the program belong
here, never one made of a text that is read. It is written when a process ends, where and when Python itself may write
compiled modules (`PYTHONDONTWRITEBYTECODE`, `PYTHONPYCACHEPREFIX`); whatever is amiss with the file, a pattern is
compiled as ever.
"""

from __future__ import annotations

import atexit
import marshal
import os
import re
import sys
from array import array
from contextlib import suppress
from importlib import import_module
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any, TypeAlias, cast

MOST = 8_000
"""Patterns in a file at most; where there would be more, those that this process did not need are forgotten."""

Key: TypeAlias = tuple[str, int]
"""The text of a pattern and its flags."""
Kept: TypeAlias = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""All flags, code, groups, the numbers of named groups, and names by number: what the engine is built from."""

_ENGINE: Any = import_module("_sre")


class Shelf:
    """Compiled patterns in a file, and those of this process beside them until it ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._made: dict[Key, re.Pattern[str]] = {}
        self._kept: dict[Key, Kept] | None = None
        self._new: list[Key] = []

    def pattern(self, text: str, flags: int = 0) -> re.Pattern[str]:
        """The pattern, as `re.compile` makes it."""
        key = text, int(flags)
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = self._rebuilt(key) or self._compiled(key)
        return made

    def _rebuilt(self, key: Key) -> re.Pattern[str] | None:
        if self._kept is None:
            self._kept = _read(self._path)
        kept = self._kept.get(key)
        with suppress(TypeError, ValueError, RuntimeError, OverflowError):
            return _built(key[0], kept) if kept else None
        return None

    def _compiled(self, key: Key) -> re.Pattern[str]:
        if not self._new and not sys.dont_write_bytecode:
            atexit.register(self.write)
        self._new.append(key)
        return re.compile(*key)

    def write(self) -> None:
        """Put what is new into the file, beside what other processes have put there meanwhile."""
        folder = self._path.parent
        beside = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        with suppress(OSError):
            folder.mkdir(exist_ok=True)
            if not os.access(folder, os.W_OK):
                return
            kept = _read(self._path)
            for key in self._new:
                code = _code(*key)
                if code and _built(key[0], code) == self._made[key]:
                    kept[key] = code
            if len(kept) > MOST:
                kept = {key: kept[key] for key in self._made if key in kept}
            beside.write_bytes(marshal.dumps((_ENGINE.MAGIC, kept)))
            beside.replace(self._path)
        self._new = []


def _read(path: Path) -> dict[Key, Kept]:
    """What a file keeps for this version of the engine; nothing where there is none, or another's."""
    try:
        magic, kept = marshal.loads(path.read_bytes())
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return kept if magic == _ENGINE.MAGIC and isinstance(kept, dict) else {}


def _code(text: str, flags: int) -> Kept | None:
    """What the engine is built from, as the standard library compiles it; None where that cannot be told."""
    with suppress(AttributeError, TypeError, ModuleNotFoundError):
        parsed = cast(Any, import_module("re._parser")).parse(text, flags)
        code = cast(Any, import_module("re._compiler"))._code(parsed, flags)
        numbers = dict(parsed.state.groupdict)
        names: list[str | None] = [None] * parsed.state.groups
        for name, number in numbers.items():
            names[number] = name
        return flags | parsed.state.flags, array("I", code).tobytes(), parsed.state.groups - 1, numbers, tuple(names)
    return None


def _built(text: str, kept: Kept) -> re.Pattern[str]:
    """The pattern made of its code. Raises where the engine refuses it."""
    flags, code, groups, numbers, names = kept
    made: re.Pattern[str] = _ENGINE.compile(text, flags, array("I", code).tolist(), groups, numbers, names)
    return made


SHELF = Shelf(Path(cache_from_source(__file__)).with_suffix(".patterns"))
"""The patterns of this installation, for this version of Python."""

compiled = SHELF.pattern
"""A pattern of words that ship with the program, as `re.compile` makes it."""
