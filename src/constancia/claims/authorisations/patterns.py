"""A language's words for forces let in, through or out, compiled once."""

from __future__ import annotations

import re
from functools import lru_cache

from constancia.language import language
from constancia.language.shape.force import ForceWords


class Patterns:
    """A language's force words, compiled once."""

    def __init__(self, words: ForceWords) -> None:
        def of(text: str) -> re.Pattern[str]:
            return re.compile(rf"(?<!\w)(?:{text})(?!\w)")

        self.words = words
        self.grounds = of(words.grounds)
        self.soil = re.compile(rf"(?<!\w)(?:{words.home_soil})\s+$")
        self.missions = of(words.missions)
        self.common = of(words.common)
        self.foreign = of(words.foreign)
        self.sent = re.compile(rf"\s+(?:{words.sent})\s+(?:{words.of}\s+)?")
        self.led = of(words.led)
        self.led_by = re.compile(rf"(?<!\w)(?:{words.led_by})\s+$")
        self.things = of(words.things)
        self.pending = of(words.pending)
        self.conditions = of(words.conditions)
        self.measures = of(words.measures)
        self.whole = re.compile(rf"(?<!\w)(?:{words.whole})\s+$")
        self.heads = of(words.heads)
        self.headed = re.compile(rf"(?<!\w)(?:{words.heads})\s+(?:{words.belongs})\s+$")
        self.definite = of(words.definite)
        self.under = of(words.under)
        self.expels = of(words.expels)
        self.stays = of(words.stays)
        self.others = of(words.others)
        self.instruments = of(words.instruments)
        self.people = of(words.people)
        self.home = of(words.home)
        self.bodies = of(words.bodies)
        self.speaks = of(words.speaks)
        self.arrived = of(words.arrived)
        self.into = re.compile(rf"(?<!\w)(?:{words.into})\s+(?:the\s+)?$")
        self.owned = re.compile(rf"(?<!\w)(?:{words.owned})\s+(?:el\s+|la\s+|los\s+|the\s+)?$")
        self.starting = re.compile(rf"(?<!\w)(?:{words.starting})\s+(?:el\s+)?$")
        self.ending = re.compile(rf"(?<!\w)(?:{words.ending})\s+(?:el\s+|the\s+)?$")
        self.leaving = re.compile(rf"(?<!\w)(?:{words.leaving})\s+(?:el\s+|the\s+)?$")
        self.leaving_at = re.compile(rf"(?:{words.leaving})(?!\w)")
        self.served = re.compile(rf"(?<!\w)(?:{words.services})\s+(?:{words.of})\s+(?:the\s+)?$")
        self.rules = of(words.rules)
        self.closing = re.compile(rf"(?:{words.ending})(?!\w)")
        self.belongs = re.compile(rf"\s+(?:{words.belongs})\s+")
        self.of = re.compile(rf"\s+(?:{words.of})\s+")
        self.purposes = of(words.purposes)
        units = "|".join(f"(?P<{name}>{text})" for name, text in words.units.items())
        self.lasting = re.compile(rf"(?<!\w)(?:{words.lasting})\s+(?:\w+ ){{0,3}}?(?:{units})(?!\w)")
        self.unit = re.compile(rf"\s*(?:{units})(?!\w)")


@lru_cache(maxsize=4)
def patterns(code: str) -> Patterns:
    """The patterns of a language."""
    return Patterns(language(code).force)
