"""A language's words for polls, compiled once."""

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
        self.other = of(words.other_poll)
        self.pollsters = of(words.pollsters)
        self.intention = of(words.intention)
        self.published = of(words.published)
        self.held = of(words.held)
        self.works = re.compile(rf"\s*(?:{words.works})(?!\w)")
        self.pronoun = re.compile(rf"\s*(?:{words.pronouns})(?!\w)\s*(?:$|[.,;:)]|y |and |but |pero )")
        self.object_pronoun = re.compile(rf"(?:{words.pronouns})\s+$")
        self.of = re.compile(rf"\s*(?:{words.of})(?!\w)")
        self.generic = of(words.generic)
        self.weak = of(words.weak)
        self.race = of(words.race)
        self.no_pollsters = of(words.no_pollsters)
        self.possessive = re.compile(rf"(?<!\w)(?:{words.possessives})\s+(?:\w+\s+)?$")
        self.leaning = of(words.leaning)
        self.formerly = re.compile(rf"(?<!\w)(?:{words.formerly})\s+$")
        self.changes = re.compile(rf"(?<!\w)(?:{words.changes})\s+$")
        self.holds = re.compile(
            rf"(?:^|\s+)(?:{words.holds})(?:\s+(?:an?|una?|la|el|the|su|its|his|her|solo|only|just))*\s*$"
        )
        self.verbs = (("approve", of(words.approve)), ("disapprove", of(words.disapprove)))
        self.nouns = (("disapprove", of(words.disapproval)), ("approve", of(words.approval)))
        gap = rf"(?:\s*,)?(?:\s+(?:of|de)\s+[^,;:%.]{{1,60}}?)?(?:\s+(?:{words.between}))*\s*,?\s*"
        self.forward = tuple(
            (stance, re.compile(rf"{gap}(?P<verb>(?<!\w)(?:{text})(?!\w))"))
            for stance, text in (("disapprove", words.disapprove), ("approve", words.approve))
        )
        lead = rf"\s+(?:(?:{words.leads})\s+){{0,3}}$"
        self.backward = tuple(
            (stance, re.compile(rf"(?<!\w)(?P<verb>{text}){lead}"))
            for stance, text in (("disapprove", words.disapprove), ("approve", words.approve))
        )
        self.trailing = tuple(
            (stance, re.compile(rf"\s*(?:de |of )?(?P<noun>{text})(?!\w)"))
            for stance, text in (("disapprove", words.disapproval), ("approve", words.approval))
        )
        self.relative = re.compile(rf"(?:^|[,—–-]|\s)\s*(?:[\w ]{{0,12}}\s)?(?:{words.relative})\s+(?:\w+\s+)?$")
        self.tenths = re.compile(rf"\s+(?:{words.tenths})\s+")
        self.likewise = re.compile(
            rf"(?:^|[\s,;])(?:{words.joins})\s+(?P<subject>(?:(?:el|la|los|las|the)\s+)?[^\s,;:%][^,;:%]{{1,50}}?)"
            rf"(?:,|\s+(?:con|with|at|a|en))\s+(?:(?:{words.leads})\s+){{0,2}}$"
        )
        self.ellipsis = re.compile(
            rf"(?<!\w)(?:{words.ellipsis})\s+(?P<subject>[^,;:%]{{2,50}}?),?\s+(?:a|en|at|to|con|with)\s+(?:el\s+|un\s+)?$"
        )
        self.named_before = re.compile(rf"(?:{words.pollster_before})\s*$")
        self.after_poll = re.compile(rf"\s*(?:{words.pollster_before})?\s*")
        self.before_poll = re.compile(rf"(?:{words.pollster_after})\s*$")


@lru_cache(maxsize=4)
def patterns(code: str) -> Patterns:
    """The patterns of a language."""
    return Patterns(language(code).poll)
