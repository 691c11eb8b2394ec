"""The patterns of a language's words, compiled when they are first asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import ClassVar
from zlib import crc32

from constancia.compiled import compiled
from constancia.keeping import kept

WORD, WHOLE = r"(?<!\w)(?:{})", r"(?<!\w)(?:{})(?!\w)"
"""What stands around a pattern that begins where a word does, and ends where one does as well."""
_SIGNS = compiled(r"\\.|\[\^?\]?(?:\\.|[^\]])*\]|[()|]")


class Patterns:
    """The fields of shapes of words, each by its name as a compiled pattern; the first shape that has it goes first."""

    around: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """Field to what stands around its pattern, `{}` for the pattern itself."""
    many: ClassVar[frozenset[str]] = frozenset()
    """Fields of so many words that they are set by their first letters."""
    otherwise: ClassVar[str] = "{}"
    """What stands around that of any other field."""

    def __init__(self, *shapes: object) -> None:
        self.shapes = shapes

    def __getattr__(self, name: str) -> re.Pattern[str]:
        texts = (getattr(shape, name, None) for shape in self.__dict__.get("shapes", ()))
        text = next((text for text in texts if isinstance(text, str)), None)
        if text is None:
            raise AttributeError(f"{type(self).__name__} has no pattern {name}")
        text = by_letter(text) if name in self.many else text
        made = compiled(self.expanded(self.around.get(name, self.otherwise).replace("{}", text)), self.flags(name))
        self.__dict__[name] = made
        return made

    def expanded(self, pattern: str) -> str:
        """A pattern with what its signs stand for."""
        return pattern

    def flags(self, name: str) -> re.RegexFlag:
        """How the pattern of a field is matched."""
        return re.NOFLAG


def by_letter(pattern: str) -> str:
    """A pattern of alternatives with neighbours of one first letter together: each place is tried with few of them.

    It matches the same, since what begins with one letter does not begin with another.

    >>> by_letter("(?:aye|nay)|abst(?:ain|ention)|[xy]z|no")
    'a(?:ye|bst(?:ain|ention))|n(?:ay)|[xy]z|n(?:o)'
    """
    name = f"by letter: {crc32(pattern.encode('utf-8', 'surrogatepass'))}"
    return kept(name, pattern, lambda: _by_letter(pattern))


def _by_letter(pattern: str) -> str:
    rows: list[tuple[str, list[str]]] = []
    for one in _alternatives(pattern):
        letter = one[:1] if one[:1].isalnum() and one[1:2] not in tuple("?*+{") else ""
        fresh = next((k for k in range(len(rows), 0, -1) if not rows[k - 1][0]), 0) if letter else len(rows)
        same = next((ends for first, ends in rows[fresh:] if first == letter), None)
        if same is None:
            rows.append((letter, same := []))
        same.append(one[len(letter) :])
    return "|".join(f"{letter}(?:{'|'.join(ends)})" if letter else ends[0] for letter, ends in rows)


def _alternatives(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern, those of one that is no more than a group as well."""
    depth, first, whole = 0, 0, pattern.startswith("(?:")
    parts: list[str] = []
    for sign in _SIGNS.finditer(pattern):
        depth += {"(": 1, ")": -1}.get(sign.group(), 0)
        if not depth and sign.group() == "|":
            parts.append(pattern[first : sign.start()])
            first = sign.end()
        whole = whole and (depth > 0 or sign.end() == len(pattern))
    if parts:
        for part in (*parts, pattern[first:]):
            yield from _alternatives(part)
    elif whole:
        yield from _alternatives(pattern[len("(?:") : -1])
    else:
        yield pattern
