"""The patterns of a language's words, compiled when they are first asked for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar

from constancia.compiled import compiled

WORD, WHOLE = r"(?<!\w)(?:{})", r"(?<!\w)(?:{})(?!\w)"
"""What stands around a pattern that begins where a word does, and ends where one does as well."""


class Patterns:
    """The fields of shapes of words, each by its name as a compiled pattern; the first shape that has it goes first."""

    around: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """Field to what stands around its pattern, `{}` for the pattern itself."""
    otherwise: ClassVar[str] = "{}"
    """What stands around that of any other field."""

    def __init__(self, *shapes: object) -> None:
        self.shapes = shapes

    def __getattr__(self, name: str) -> re.Pattern[str]:
        texts = (getattr(shape, name, None) for shape in self.__dict__.get("shapes", ()))
        text = next((text for text in texts if isinstance(text, str)), None)
        if text is None:
            raise AttributeError(f"{type(self).__name__} has no pattern {name}")
        made = compiled(self.expanded(self.around.get(name, self.otherwise).replace("{}", text)), self.flags(name))
        self.__dict__[name] = made
        return made

    def expanded(self, pattern: str) -> str:
        """A pattern with what its signs stand for."""
        return pattern

    def flags(self, name: str) -> re.RegexFlag:
        """How the pattern of a field is matched."""
        return re.NOFLAG
