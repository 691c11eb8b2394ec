"""A language's words for forces let in, through or out, compiled once."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType

from constancia.claims.patterns import WHOLE, WORD, Patterns
from constancia.compiled import compiled
from constancia.language import language
from constancia.language.shape.force import ForceWords

_ARTICLE = r"\s+(?:el\s+|la\s+|los\s+|the\s+)?$"
_ENDS = r"(?:{})(?!\w)"


class ForcePatterns(Patterns):
    """A language's force words, compiled once."""

    otherwise = WHOLE
    around = MappingProxyType(
        {
            **dict.fromkeys(
                ["into", "owned", "starting", "ending", "leaving", "formerly", "with_party"], WORD + _ARTICLE
            ),
            **dict.fromkeys(["home_soil", "led_by", "aided", "whole", "ceilings", "increments"], rf"{WORD}\s+$"),
            "gear": "{}",
            "due": WORD + "$",
            "beside": "(?:{})+",
            **dict.fromkeys(["belongs", "of"], r"\s+(?:{})\s+"),
        }
    )

    def __init__(self, words: ForceWords) -> None:
        super().__init__(words)
        self.words = words
        self.used = compiled(rf"{WORD.format(words.uses)}(?: \S+){{0,2}} $")
        self.sent = compiled(rf"\s+(?:{words.sent})\s+(?:{words.of}\s+)?")
        self.headed = compiled(rf"{WORD.format(words.heads)}\s+(?:{words.belongs})\s+$")
        self.leaving_at = compiled(_ENDS.format(words.leaving))
        self.closing = compiled(_ENDS.format(words.ending))
        self.served = compiled(rf"{WORD.format(words.services)}\s+(?:{words.of})\s+(?:the\s+)?$")
        units = "|".join(f"(?P<{name}>{text})" for name, text in words.units.items())
        self.unit = compiled(rf"\s*{_ENDS.format(units)}")


@lru_cache(maxsize=4)
def patterns(code: str) -> ForcePatterns:
    """The patterns of a language."""
    return ForcePatterns(language(code).force)
