"""A language's words around polls, compiled once: who makes them and when, and what is no approval."""

from __future__ import annotations

import re
from functools import lru_cache

from constancia.language import language
from constancia.language.shape.poll import PollWords


class Patterns:
    """A language's poll words, compiled once."""

    def __init__(self, words: PollWords) -> None:
        def of(text: str) -> re.Pattern[str]:
            return re.compile(rf"(?<!\w)(?:{text})(?!\w)")

        self.polls = of(words.polls)
        self.asked = of(words.asked)
        self.other = of(words.other_poll)
        self.pollsters = of(words.pollsters)
        self.intention = of(words.intention)
        self.exact_before = re.compile(rf"(?<!\w)(?:{words.precision})[^,;.%]{{0,24}}$")
        self.exact_behind = re.compile(rf"\s+(?:{words.precision})(?!\w)")
        self.bounded = re.compile(rf"(?<!\w)(?:{words.bounds})\s+(?:el\s+|the\s+|an?\s+)?$")
        self.degrees = of(words.degrees)
        self.conditions = of(words.conditions)
        self.published = of(words.published)
        self.held = of(words.held)
        self.held_by = re.compile(rf"\s+(?:{words.by})\b[^.;:()]*$")
        self.days = re.compile(rf"[\s-]+(?:{words.days})(?!\w)")
        self.previous = of(words.previous)
        self.race = of(words.race)
        self.no_pollsters = of(words.no_pollsters)
        self.after_poll = re.compile(rf"\s*(?:{words.pollster_before})?\s*")
        self.before_poll = re.compile(rf"(?:{words.pollster_after})\s*$")


@lru_cache(maxsize=4)
def patterns(code: str) -> Patterns:
    """The patterns of a language."""
    return Patterns(language(code).poll)
