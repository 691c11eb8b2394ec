"""What is always the same and takes long to make, kept where Python keeps compiled modules.

Python compiles a module once and keeps it in `__pycache__`. What the program makes of its own words before it reads the
first text (patterns, tables) is as long in the making and as certain, so it lies beside: written when a process ends,
where and when Python itself may write compiled modules (`PYTHONDONTWRITEBYTECODE`, `PYTHONPYCACHEPREFIX`). Only what
ships with the program belongs here, never anything made of a text that is read or of a record. Whatever is amiss with
the file, everything is made as if there were none.
"""

from __future__ import annotations

import atexit
import marshal
import os
import sys
from collections.abc import Callable, Hashable, Mapping
from contextlib import suppress
from functools import cached_property, lru_cache
from hashlib import sha256
from importlib.util import cache_from_source
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any, TypeAlias, TypeVar, cast
from zlib import crc32

MOST = 10_000
"""Things in a file at most; where there would be more, those that this process did not need are forgotten."""

_HEAD = 8
"""Bytes before the index: its length and its check sum."""

Index: TypeAlias = dict[Hashable, tuple[int, int, int]]
"""Where each value begins and ends behind the index, and its check sum."""

T = TypeVar("T")


class Shelf:
    """Plain values by key in a file: one index, and behind it each value by itself."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._index: Index | None = None
        self._values: mmap | bytes = b""
        self._from = 0
        self._needed: set[Hashable] = set()
        self._new: dict[Hashable, Callable[[], Any]] = {}

    def get(self, key: Hashable) -> Any:
        """What is kept under a key; None where nothing is."""
        if self._index is None:
            self._index, self._from, self._values = _read(self._path)
        self._needed.add(key)
        place = self._index.get(key)
        if place is None:
            return None
        begin, end, sum_of_it = place
        value = self._values[self._from + begin : self._from + end]
        return marshal.loads(value) if crc32(value) == sum_of_it else None

    def put(self, key: Hashable, make: Callable[[], Any]) -> None:
        """Keeps what `make` gives when the process ends, of plain values alone; None keeps nothing."""
        if not self._new and not sys.dont_write_bytecode:
            atexit.register(self.write)
        self._new[key] = make

    def write(self) -> None:
        """Writes what is new, beside what other processes have written meanwhile."""
        folder = self._path.parent
        beside = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        with suppress(OSError):
            folder.mkdir(exist_ok=True)
            if not os.access(folder, os.W_OK):
                return
            index, begin, values = _read(self._path)
            kept = {key: values[begin + start : begin + end] for key, (start, end, _) in index.items()}
            for key, make in self._new.items():
                value = make()
                if value is not None:
                    kept[key] = marshal.dumps(value)
            if len(kept) > MOST:
                kept = {key: value for key, value in kept.items() if key in self._needed}
            beside.write_bytes(_file(kept))
            beside.replace(self._path)
        self._new = {}


def _file(kept: dict[Hashable, bytes]) -> bytes:
    index, end = {}, 0
    for key, value in kept.items():
        index[key] = end, end + len(value), crc32(value)
        end += len(value)
    head = marshal.dumps((sys.version, end, index))
    return len(head).to_bytes(4, "big") + crc32(head).to_bytes(4, "big") + head + b"".join(kept.values())


def _read(path: Path) -> tuple[Index, int, mmap | bytes]:
    """The index of a file, where its values begin, and all of it; nothing where there is none, another's or a part."""
    with suppress(OSError, EOFError, ValueError, TypeError), path.open("rb") as file:
        content = mmap(file.fileno(), 0, access=ACCESS_READ)
        begin = _HEAD + int.from_bytes(content[:4], "big")
        head = content[_HEAD:begin]
        if crc32(head) == int.from_bytes(content[4:_HEAD], "big"):  # what is damaged is made anew, never unpacked
            version, size, index = marshal.loads(head)
            if version == sys.version and size == len(content) - begin:
                return index, begin, content
    return {}, 0, b""


SHELF = Shelf(Path(cache_from_source(__file__)).with_suffix(".kept"))
"""What this installation keeps for this version of Python."""


@lru_cache(maxsize=16)
def stamp(folder: str) -> str:
    """What tells the files of a folder, code and data, from every other version of them: names, sizes and times."""
    seen, folders = [], [folder]
    while folders:
        with os.scandir(folders.pop()) as files:
            for file in files:
                if not file.is_dir():
                    facts = file.stat()
                    seen.append(f"{file.path}|{facts.st_size}|{facts.st_mtime_ns}|{facts.st_ctime_ns}")
                elif file.name != "__pycache__":
                    folders.append(file.path)
    return sha256("\n".join(sorted(seen)).encode("utf-8", "surrogateescape")).hexdigest()


def kept(name: str, stamp: Hashable, make: Callable[[], T]) -> T:
    """What `make` gives, plain values alone, made once for a stamp that tells what it was made of."""
    found = SHELF.get(name)
    if isinstance(found, tuple) and found[0] == stamp:
        return cast(T, found[1])
    made = make()
    SHELF.put(name, lambda: (stamp, made))
    return made


class Parted:
    """A table of plain values in parts, made whole once for a stamp; of what is kept, the parts asked for are read."""

    def __init__(self, name: str, stamp: Hashable, make: Callable[[], Mapping[str, Any]]) -> None:
        self._name = name
        self._stamp = stamp
        self._make = make
        self.parts: tuple[str, ...] = kept(name, stamp, self._every)
        """Their keys."""

    @cached_property
    def _whole(self) -> Mapping[str, Any]:
        return self._make()

    def _every(self) -> tuple[str, ...]:
        return tuple(part for part in self._whole if self.part(part) is not None)

    def part(self, key: str) -> Any:
        """The part under one of the keys."""
        return kept(f"{self._name}/{key}", self._stamp, lambda: self._whole[key])
