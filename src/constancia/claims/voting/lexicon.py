"""The vote words of a language, compiled once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import TypeAlias

from constancia.claims.deciding import Senses, senses
from constancia.claims.voting.masking import SHARE
from constancia.claims.voting.verbs import DecidingVerbs, deciding_verbs
from constancia.language import language
from constancia.language.shape.votes import VoteWords

Pattern: TypeAlias = "re.Pattern[str]"

SIDES = ("for", "against", "abstain", "other")
_COUNT = r"(#~*)"
_NO_WORD = r"(?!\w)"
_ASIDE = r"(?: \([^()]{0,160}\))?"
"""A parenthesis between a count and its side."""
_FILLER = r"(?P<filler>(?: (?:[^\s#,;.:()]+|#~*-[a-z]+)){0,8}?)(?:, [^#;.:]{0,90}?,)?"
"""Words, then an apposition, between a count and its verb."""


class VoteLexicon:
    """Patterns over masked sentences; each group is a count."""

    def __init__(self, words: VoteWords, deciding: Senses, verbs: DecidingVerbs) -> None:
        self.words = words
        self.deciding = deciding
        self.deciding_verbs = verbs
        sides, pairs, needs = words.sides, words.pairs, words.needs
        total = rf"(?: {sides.of_them} (?:[\w’']+ ){{0,2}}?#)?"
        noun = rf"(?: (?:{sides.of_them} )?(?:{sides.members}|{sides.ballots})\b)?"
        self.after: Mapping[str, Pattern] = {
            side: self._compile(rf"{_COUNT}{total}{noun}{_ASIDE}{sides.counted} [\"“«'‘]?(?:{pattern})")
            for side, pattern in sides.after.items()
        }
        self.verbs: Mapping[str, Pattern] = {
            side: self._compile(rf"{_COUNT}{total}(?P<noun>{noun}){_ASIDE}{_FILLER} (?:{pattern})")
            for side, pattern in sides.verbs.items()
        }
        self.leads = {side: self._counted(patterns) for side, patterns in sides.leads.items()}
        separators = r"\)?(?:[,;.|] | y | and |, y |, and | ?[|/–-] ?| )(?:(?:con|with) )?"
        label = "|".join(rf"(?P<{side}{{n}}>{pattern})" for side, pattern in sides.labels.items())
        self.label = self._compile(rf"\b(?:{label.format(n='')})(?: ?[:=(]| son| fueron| de|,)? ?{_COUNT}{noun}")
        self.label_next = self._compile(rf"{separators}(?:{label.format(n='')})(?: ?[:=(]|,)? ?{_COUNT}{noun}")
        self.zeros = {side: self._compile(rf"\b(?:{pattern})\b") for side, pattern in sides.zeros.items()}
        self.ones = {side: self._compile(rf"\b(?:{pattern})") for side, pattern in sides.ones.items()}
        self.bare = self._counted(sides.bare)
        self.beside_side = self._compile(
            rf"(?:{noun}{_ASIDE}{sides.counted} (?:{'|'.join(sides.after.values())}|{'|'.join(sides.verbs.values())}))"
        )
        self.one_of = self._compile(rf" (?:{sides.of_them}) {sides.members}\b")
        self.of_group = re.compile(rf" (?:{words.groups.of})")
        self.counted_some = self._compile(rf"(?<!de )(?<!of )(?<![#~])# {sides.members}\b[^.;:#]*$")
        self.excepted = re.compile(rf"(?<!\w){sides.excepted}")
        self.there = re.compile(rf" ?(?:{sides.there})")
        self.idle = re.compile(rf"(?: (?:{sides.idle}))*")
        self.generic = self._compile(rf"\s*(?:{sides.of_them} )?(?:{sides.members}|{sides.ballots})\b")
        self.ballot = self._compile(rf"\s*{sides.ballots}\b")
        self.plain_pairs = self._counted(pairs.plain)
        self.cued_pairs = self._counted(pairs.cued)
        self.hyphened = self._counted(pairs.hyphened)
        self.cue_before = self._compile(rf"(?<!\w)(?:{pairs.cue_before})")
        self.cue_after = self._compile(pairs.cue_after)
        self.no_pair_after = self._compile(rf"(?<!\w)(?:{pairs.no_pair_after}) ?$")
        self.units = self._compile(pairs.units)
        self.seats = self._compile(pairs.seats)
        self.seats_by = self._compile(rf"(?<!\w){pairs.seats_by}")
        self.thresholds = self._counted(needs.thresholds)
        self.missed = self._counted(needs.missed)
        self.met = self._compile(rf"(?<!\w){needs.met}")
        self.both = self._counted(needs.both)
        self.present = self._counted(needs.present)
        self.future = self._compile(needs.future)
        self._compile_outcomes()
        self._compile_places()
        self._compile_organs()

    @cached_property
    def named_sides(self) -> Mapping[str, Pattern]:
        """The words of each side, without a count."""
        sides = self.words.sides
        return {
            side: self._compile(rf"(?<!\w)(?:{sides.after[side]}|{sides.verbs[side]}|(?:{sides.labels[side]})(?!\w))")
            for side in SIDES[:3]
        }

    def _compile_outcomes(self) -> None:
        outcomes = self.words.outcomes
        word = r"(?<![\w-])(?:{})"
        self.failed = self._compile(word.format(outcomes.failed))
        self.passed = self._compile(word.format(outcomes.passed))
        self.passed_weak = self._compile(word.format(outcomes.passed_weak))
        self.rejected = self._compile(word.format(outcomes.rejected))
        self.rejected_weak = self._compile(word.format(outcomes.rejected_weak))
        self.passed_plain = self._compile(word.format(outcomes.passed_plain))
        self.survived = self._compile(word.format(outcomes.survived))
        self.voted_to = self._compile(word.format(outcomes.voted_to))
        self.voted_against = self._compile(word.format(outcomes.voted_against) + _NO_WORD)
        self.refusing = self._compile(outcomes.refusing)
        self.not_yet = self._compile(outcomes.not_yet)
        self.modal_name = re.compile(outcomes.modal_names)
        self.negation = self._compile(outcomes.negation)
        self.unanimous = self._compile(rf"(?<!\w)(?:{outcomes.unanimous})\b")
        self.flips = self._compile(rf" ?(?:{outcomes.flips})")
        self.vote_word = self._compile(outcomes.vote_word)
        self.majority = self._compile(rf"(?<!\w)(?:{outcomes.majority})\b")
        self.voted_on = self._compile(word.format(outcomes.voted_on))
        self.aside_vote = self._compile(rf"(?<!\w)(?:{outcomes.aside_vote})(?!\w)")
        self.in_which = self._compile(word.format(outcomes.in_which))
        self.before = self._compile(outcomes.before)
        self.adverbial = self._compile(outcomes.adverbial)
        self.gains = self._compile(outcomes.gains)
        self.to_tally = self._compile(outcomes.to_tally)
        self.tail = self._compile(outcomes.tail)
        self.by = self._compile(outcomes.by)
        self.pronouns = re.compile(rf"(?<!\w)(?:{outcomes.pronouns})$")
        self.passive = self._compile(outcomes.passive)
        self.finite = self._compile(outcomes.finite)
        self.participle = self._compile(outcomes.participle)
        self.active = self._compile(outcomes.active)
        self.other_agent = self._compile(outcomes.other_agent)
        self.punishing = self._compile(outcomes.punishing)
        self.conditional = self._compile(outcomes.conditional)
        self.bound_date = self._compile(outcomes.bound_date)
        self.dated_act = self._compile(outcomes.dated_act)
        self.once_when = self._compile(outcomes.once_when)
        self.year_in_name = self._compile(outcomes.year_in_name)
        self.cast = self._compile(outcomes.cast)
        self.cast_on = self._compile(outcomes.cast_on)
        self.date_led = self._compile(outcomes.date_led)
        self.date_of = self._compile(outcomes.date_of)
        self.relative = self._compile(outcomes.relative)
        self.share = re.compile(rf" (?:\w+ ){{0,2}}{SHARE}")
        self.tie = self._compile(outcomes.tie)

    def _compile_organs(self) -> None:
        organs = self.words.organs
        self.organ = re.compile(rf"(?<![\w'’-])(?:{organs.phrase})")
        self.organ_led_away = re.compile(organs.led_away)
        self.organ_agent = re.compile(organs.agent)
        self.organ_endured = re.compile(organs.endured)

    def _compile_places(self) -> None:
        places, groups = self.words.places, self.words.groups
        self.body = re.compile(rf"(?<!\w)(?:{places.bodies})")
        self.chambers = {name: re.compile(pattern) for name, pattern in places.chambers.items()}
        self.generic_measure = re.compile(places.generic)
        self.part_of_measure = re.compile(places.part_of_measure)
        self.body_tail = re.compile(places.body_tail)
        self.country_before = re.compile(places.country_before)
        self.country_behind = re.compile(places.country_behind)
        self.work_of = re.compile(rf"(?<!\w)(?:{places.measures})(?:{places.work_of})$")
        self.work_behind = re.compile(rf"(?:{places.work_behind})(?:{places.measures})(?!\w)")
        self.plenary = re.compile(places.plenary)
        self.part_of = re.compile(places.part_of)
        self.made_by = re.compile(places.made_by)
        self.owner_of = re.compile(places.owner_of)
        self.of_country = re.compile(places.of_country)
        self.kinds = re.compile(places.kinds)
        self.as_such = re.compile(places.as_such)
        self.addressed = re.compile(places.addressed)
        self.title_after = re.compile(places.title_after)
        self.titles = re.compile(rf"(?<!\w)(?:{places.titles})")
        self.measure = re.compile(rf"(?<!\w)(?:{places.measures})(?!\w)")
        self.numbered = re.compile(rf"(?<!\w)(?:{places.numbered})(?!\w)")
        self.other_measure = re.compile(rf"(?<!\w)(?:{places.other_measure})\b")
        self.indefinite = re.compile(rf"(?<!\w)(?:{places.indefinite})\b")
        self.same_measure = re.compile(rf"(?:{places.same_measure})")
        self.articles = re.compile(rf"(?:{places.articles})(?= )")
        self.opens_phrase = re.compile(places.opens_phrase)
        self.stops = re.compile(_expand(places.stops))
        self.named_on = re.compile(places.named_on)
        self.earlier = re.compile(places.earlier)
        self.courts = re.compile(places.courts)
        self.decoys = re.compile(places.decoys)
        self.legislature = re.compile(places.legislatures)
        self.legislative = re.compile(places.legislative)
        self.members = re.compile(rf"(?<!\w){self.words.sides.members}\b")
        self.several = re.compile(places.several)
        self.groups = re.compile(rf"(?<!\w)(?:{groups.heads}|{groups.kinds})(?!\w)")
        self.some = re.compile(rf"(?<!\w)(?:{groups.partial}|{groups.described})$")
        self.split = re.compile(rf"(?<![\w-])(?:{groups.stances['split']})")

    def _compile(self, pattern: str) -> Pattern:
        head, counted, rest = pattern.partition(_COUNT)
        if not counted:
            return re.compile(_expand(pattern))
        return re.compile(_expand(head) + _COUNT + _expand(rest))

    def _counted(self, patterns: tuple[str, ...]) -> tuple[Pattern, ...]:
        return tuple(re.compile(rf"(?<!\w)(?:{_expand(pattern).replace('#~*', _COUNT)})(?!\w)") for pattern in patterns)


def _expand(pattern: str) -> str:
    """The pattern with what follows a count's sign in a masked sentence."""
    return pattern.replace("#", "#~*")


@lru_cache(maxsize=4)
def lexicon(code: str) -> VoteLexicon:
    """The compiled vote words of a language."""
    return VoteLexicon(language(code).votes, senses(code), deciding_verbs(code))
