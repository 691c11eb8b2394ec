"""The vote words of a language, compiled once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import TypeAlias

from constancia.claims.deciding import Senses, senses
from constancia.claims.patterns import WHOLE, WORD, Patterns, by_letter
from constancia.claims.voting.masking import SHARE
from constancia.claims.voting.verbs import DecidingVerbs, deciding_verbs
from constancia.compiled import compiled
from constancia.language import language
from constancia.language.shape.votes import VoteWords

Pattern: TypeAlias = "re.Pattern[str]"

SIDES = ("for", "against", "abstain", "other")
_COUNT = r"(#~*)"
_VERB = r"(?<![\w-])(?:{})"
_ASIDE = r"(?: \([^()]{0,160}\))?"
"""A parenthesis between a count and its side."""
_DASH = r"(?: [–—-](?= [\w ]{2,12}(?:[,.;)]|$)))?"
"""A dash in place of the verb, before the words of a side and no more: "23 – against it,"."""
_FILLER = r"(?P<filler>(?: (?:[^\s#,;.:()]+|#~*-[a-z]+)){0,8}?)(?:, [^#;.:]{0,90}?,)?"
"""Words, then an apposition, between a count and its verb."""


class VoteLexicon(Patterns):
    """Patterns over masked sentences; each group is a count."""

    around = MappingProxyType(
        {
            **dict.fromkeys(["passed", "passed_weak", "passed_plain", "rejected", "rejected_weak", "failed"], _VERB),
            **dict.fromkeys(["granted", "nominal", "trust", "survived", "voted_to", "voted_on", "in_which"], _VERB),
            **dict.fromkeys(["unanimous", "majority", "other_measure", "taken_up_again", "indefinite"], rf"{WORD}\b"),
            **dict.fromkeys(["aside_vote", "numbered", "measures"], WHOLE),
            **dict.fromkeys(["cue_before", "titles", "seats_by", "excepted", "bodies"], WORD),
            "voted_against": rf"{_VERB}(?!\w)",
            "no_pair_after": rf"{WORD} ?$",
            "flips": " ?(?:{})",
            "there": " ?(?:{})",
            **dict.fromkeys(["own", "beside_others"], rf"{WORD}\b"),
            "idle": "(?: (?:{}))*",
            "pronouns": rf"{WORD}$",
            "articles": "(?:{})(?= )",
            "phrase": r"(?<![\w'’-])(?:{})",
        }
    )

    many = frozenset({"passed", "passed_weak", "rejected", "rejected_weak", "measures", "bodies"})

    def __init__(self, words: VoteWords, deciding: Senses, verbs: DecidingVerbs) -> None:
        super().__init__(words.outcomes, words.places, words.organs, words.needs, words.pairs, words.sides)
        self.words = words
        self.deciding = deciding
        self.deciding_verbs = verbs
        sides, pairs, needs = words.sides, words.pairs, words.needs
        total = rf"(?:(?: {sides.members})? (?:{sides.out_of}) (?:[\w’']+ ){{0,2}}?#)?"
        noun = rf"(?: (?:{sides.of_them} )?(?:{sides.members}|{sides.ballots})\b)?"
        self.after: Mapping[str, Pattern] = {
            side: self._compile(rf"{_COUNT}{total}{noun}{_ASIDE}{sides.counted}{_DASH} [\"“«'‘]?(?:{pattern})")
            for side, pattern in sides.after.items()
        }
        self.verbs: Mapping[str, Pattern] = {
            side: self._compile(rf"{_COUNT}{total}(?P<noun>{noun}){_ASIDE}{_FILLER} (?:{pattern})")
            for side, pattern in sides.verbs.items()
        }
        self.leads = {side: self._counted(patterns) for side, patterns in sides.leads.items()}
        self.those = {side: self._counted((pattern,)) for side, pattern in sides.those.items()}
        separators = rf"\)?(?:[,;.|] |(?:,? (?:{sides.label_joins}))? | ?[|/–-] ?)(?:(?:{sides.label_led}) )?"
        label = "|".join(rf"(?P<{side}>{pattern})" for side, pattern in sides.labels.items())
        self.label = self._compile(rf"\b(?:{label})(?: ?[:=(]| (?:{sides.label_is})|,)? ?{_COUNT}{noun}")
        self.label_next = self._compile(rf"{separators}(?:{label})(?: ?[:=(]|,)? ?{_COUNT}{noun}")
        named = "|".join(rf"(?P<{side}>{sides.labels[side]})" for side in SIDES[:3])
        self.record = compiled(
            rf"(?:^\W*|[.;:—] )(?:{named})(?:(?: ?[:(–—-])? ?(?P<total>\d{{1,3}})(?: (?:{sides.ballots}))?\)?)?"
            r"(?: ?[:(–—-]| (?:by|por)) ?(?=\w)"
        )
        self.zeros = {side: self._compile(rf"\b(?:{pattern})\b") for side, pattern in sides.zeros.items()}
        self.ones = {side: self._compile(rf"\b(?:{pattern})") for side, pattern in sides.ones.items()}
        self.uncounted = compiled("|".join(each.pattern for each in (*self.zeros.values(), *self.ones.values())))
        self.bare = self._counted(sides.bare)
        self.beside_side = self._compile(
            rf"(?:{noun}{_ASIDE}{sides.counted} (?:{'|'.join(sides.after.values())}|{'|'.join(sides.verbs.values())}))"
        )
        self.before_one = self._compile(rf"{_COUNT}(?:{pairs.joined})")
        self.one_of = self._compile(rf" (?:{sides.of_them}) {sides.members}\b")
        self.part_of_them = self._compile(rf"#~* (?:{sides.of_them}) {sides.members}\b")
        self.of_group = compiled(rf" (?:{words.groups.of})")
        self.counted_some = self._compile(rf"(?<!de )(?<!of )(?<![#~])# {sides.members}\b[^.;:#]*$")
        self.counted_noun = self._compile(rf"\s*(?:{sides.of_them} )?(?:{sides.members}|{sides.ballots})\b")
        self.backing = compiled(rf"(?<!\w)(?:{sides.backing})(?!\w)")
        self.ballot = self._compile(rf"\s*{sides.ballots}\b")
        self.plain_pairs = self._counted(pairs.plain)
        self.cued_pairs = self._counted(pairs.cued)
        self.hyphened = self._counted(pairs.hyphened)
        self.tied = self._counted(pairs.tied)
        self.thresholds = self._counted(needs.thresholds)
        self.missed = self._counted(needs.missed)
        self.both = self._counted(needs.both)
        self.present = self._counted(needs.present)
        self.whole = self._counted(needs.whole)
        self.share = compiled(rf" (?:\w+ ){{0,2}}{SHARE}")
        places, groups = words.places, words.groups
        self.chambers = {name: compiled(pattern) for name, pattern in places.chambers.items()}
        own = rf"(?:{places.measures})(?:{words.outcomes.does})|{words.outcomes.left_without}"
        self.own_act = compiled(rf"(?<!\w)(?:{own})$")
        self.work_of = compiled(rf"(?<!\w)(?:{places.measures})(?:{places.work_of})$")
        self.work_behind = compiled(rf"(?:{places.work_behind})(?:{places.measures})(?!\w)")
        self.of_measure = compiled(rf" (?:(?:{places.articles}) )?(?:\w+ )?(?:{places.measures})(?!\w)")
        self.members = compiled(rf"(?<!\w){words.sides.members}\b")
        self.members_who = compiled(rf"(?<!\w){words.sides.members} (?:{words.outcomes.relative})(?: \w+){{0,2}} ?$")
        self.groups = compiled(rf"(?<!\w)(?:{groups.heads}|{groups.kinds})(?!\w)")
        self.some = compiled(rf"(?<!\w)(?:{groups.partial}|{groups.described}|{groups.leanings})$")
        self.split = compiled(rf"(?<![\w-])(?:{groups.stances['split']})")

    @cached_property
    def decided(self) -> Pattern:
        """Any verb that says what became of what was put to the vote."""
        told = self.words.outcomes
        verbs = (told.passed, told.rejected, told.failed, told.passed_weak, told.rejected_weak, told.survived)
        return self._compile(_VERB.format(by_letter("|".join(verbs))))

    @cached_property
    def named_sides(self) -> Mapping[str, Pattern]:
        """The words of each side, without a count."""
        sides = self.words.sides
        return {
            side: self._compile(rf"(?<!\w)(?:{sides.after[side]}|{sides.verbs[side]}|(?:{sides.labels[side]})(?!\w))")
            for side in SIDES[:3]
        }

    def expanded(self, pattern: str) -> str:
        """A pattern with what follows a count's sign in a masked sentence."""
        return _expand(pattern)

    def _compile(self, pattern: str) -> Pattern:
        head, counted, rest = pattern.partition(_COUNT)
        if not counted:
            return compiled(_expand(pattern))
        return compiled(_expand(head) + _COUNT + _expand(rest))

    def _counted(self, patterns: tuple[str, ...]) -> tuple[Pattern, ...]:
        return tuple(compiled(rf"(?<!\w)(?:{_expand(pattern).replace('#~*', _COUNT)})(?!\w)") for pattern in patterns)


def _expand(pattern: str) -> str:
    """The pattern with what follows a count's sign in a masked sentence."""
    return pattern.replace("#", "#~*")


@lru_cache(maxsize=4)
def lexicon(code: str) -> VoteLexicon:
    """The compiled vote words of a language."""
    return VoteLexicon(language(code).votes, senses(code), deciding_verbs(code))
