"""Persons who are said to have voted, each by name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from constancia.claims.voting import places
from constancia.claims.voting.groups import CAPITAL, Groups
from constancia.claims.voting.parsed import Parsed
from constancia.claims.voting.stances import stance_lexicon
from constancia.language import language

PARTICLES = r"(?:de la|de los|de las|de|del|van|von|al|bin|la|da|dos)"
_PERSON = re.compile(rf"(?:{CAPITAL}\.? )*{CAPITAL}(?: {PARTICLES} {CAPITAL})*(?: {CAPITAL})*$")
_FORWARD = re.compile(rf"{CAPITAL}(?:\.? (?:{PARTICLES} )?{CAPITAL})*")
_ASIDE = re.compile(r" ?\([^()]{1,40}\)$")

_POSSESSIVE = ("’", "'", "’s", "'s")
_TITLE_WORDS = 3
"""Words of a title between two names at most: "and independent senator …"."""
_LED = 30
"""Characters before a list of names in which a noun for members leads it."""


@dataclass(frozen=True, slots=True)
class MemberVote:
    """One member's vote; offsets are the sentence's own."""

    person: str
    option: str
    start: int
    end: int
    measure: str | None = None


class MemberLexicon:
    """Patterns for the votes of members in one language."""

    def __init__(self, code: str) -> None:
        words = language(code).member_votes
        self.led_by = re.compile(words.led_by)
        self.who = re.compile(rf"(?:{words.who})$")
        name = rf"(?P<party>{CAPITAL}(?: (?:(?:{language(code).votes.groups.inside}) )?{CAPITAL})*)$"
        self.affiliation = re.compile(rf"(?:{words.affiliation}){name}")
        self.party = re.compile(rf"(?:{words.party}){name}")
        self.alone = {option: re.compile(rf"(?<!\w)(?:{pattern})") for option, pattern in words.alone.items()}
        self.away = {option: re.compile(rf"(?<!\w)(?:{pattern})") for option, pattern in words.away.items()}
        self.named_after = {
            option: re.compile(rf"(?<!\w)(?:{pattern})") for option, pattern in words.named_after.items()
        }
        self.beside = {option: re.compile(rf"(?<!\w)(?:{pattern})") for option, pattern in words.beside.items()}
        self.beside_lead = re.compile(words.beside_lead)
        self.titles = re.compile(rf"(?:{words.titles})")


@lru_cache(maxsize=4)
def member_lexicon(code: str) -> MemberLexicon:
    """The compiled words for members' votes of a language."""
    return MemberLexicon(code)


def member_votes(parsed: Parsed, lex: MemberLexicon, groups: Groups) -> Iterator[MemberVote]:
    """The votes of members that a sentence tells, in order of their verbs."""
    for option, start, end in _verbs(parsed, lex):
        measure = _measure(parsed, end)
        for person, first in _persons_before(parsed, lex, groups, start):
            yield MemberVote(person, option, first, end, measure)
    for option, pattern in lex.beside.items():
        for match in pattern.finditer(parsed.text):
            persons = _persons_before(parsed, lex, groups, match.start())
            if persons and lex.beside_lead.search(parsed.masked.folded[: persons[0][1]]):
                measure = _measure(parsed, match.end())
                for person, first in persons:
                    yield MemberVote(person, option, first, match.end(), measure)
    for option, pattern in lex.named_after.items():
        for match in pattern.finditer(parsed.text):
            for person, first, last in _persons_after(parsed, lex, groups, match.end()):
                yield MemberVote(person, option, min(match.start(), first), last)


def _verbs(parsed: Parsed, lex: MemberLexicon) -> list[tuple[str, int, int]]:
    stances = stance_lexicon(parsed.reading.language.code)
    tables = [
        *lex.alone.items(),
        *((option, pattern) for option, pattern in stances.stances.items() if option != "split"),
        *lex.away.items(),
    ]
    found: list[tuple[str, int, int]] = []
    for option, pattern in tables:
        for match in pattern.finditer(parsed.text):
            before = parsed.text[max(0, match.start() - 25) : match.start()].rstrip()
            taken = any(start < match.end() and match.start() < end for _, start, end in found)
            if (
                not taken
                and not stances.negated.search(before)
                and not stances.infinitive.match(parsed.text, match.start())
            ):
                found.append((option, match.start(), match.end()))
    return sorted(found, key=lambda verb: verb[1])


def _measure(parsed: Parsed, end: int) -> str | None:
    found = places.object_of(parsed.masked, parsed.lex, end)
    if found is None or found.start - end > 12:
        return None
    return found.text if parsed.lex.measure.search(parsed.masked.folded, found.start, found.end) else None


def _persons_before(parsed: Parsed, lex: MemberLexicon, groups: Groups, end: int) -> list[tuple[str, int]]:
    """The persons at the end of the words before a verb, joined to each other.

    A name of two words or more that nothing tells to be a person's is taken for one in a list that a noun for members
    leads, and that begins with a person.
    """
    names = _names_before(parsed, lex, groups, end)
    told = [groups.is_person(name, parsed.masked.folded[:start]) for name, start in names]
    if told and told[0]:
        before = parsed.masked.folded[max(0, names[0][1] - _LED) : names[0][1]]
        if parsed.lex.several.search(before) or groups.titled(before):
            return names
    last = next((place for place in range(len(told) - 1, -1, -1) if not told[place]), -1)
    return names[last + 1 :]


def _names_before(parsed: Parsed, lex: MemberLexicon, groups: Groups, end: int) -> list[tuple[str, int]]:
    """The names, none a group's, that are joined to each other before a verb; those of one word are persons'."""
    text, folded = parsed.masked.text, parsed.masked.folded
    found: list[tuple[str, int]] = []
    while True:
        end = _stripped(text, folded, lex, groups, end)
        match = _PERSON.search(text[:end])
        if match is None:
            return found
        start = groups.after_titles(match.group()) + match.start()
        name = text[start:end]
        if name.endswith(_POSSESSIVE) or lex.led_by.search(folded[:start]):
            return found
        if not groups.is_person(name, folded[:start]) and (" " not in name or groups.is_group(name)):
            return found
        found.insert(0, (name, start))
        joined = list(groups.lex.joiners.finditer(folded, 0, start))
        if not joined or len(folded[joined[-1].end() : start].split()) > _TITLE_WORDS:
            return found
        end = joined[-1].start()


def _stripped(text: str, folded: str, lex: MemberLexicon, groups: Groups, end: int) -> int:
    """Where a person's name ends, before "who", a party in brackets or behind "of"."""
    while True:
        before = end
        between = groups.lex.between.search(folded[:end])
        end = between.start() if between else end
        for pattern in (lex.who, _ASIDE):
            aside = pattern.search(folded[:end])
            end = aside.start() if aside else end
        of, party = lex.affiliation.search(text[:end]), lex.party.search(text[:end])
        if of is not None:
            end = of.start()
        elif party is not None and groups.is_group(party["party"]):
            end = party.start()
        if end == before:
            return end


def _persons_after(parsed: Parsed, lex: MemberLexicon, groups: Groups, start: int) -> Iterator[tuple[str, int, int]]:
    text, folded = parsed.masked.text, parsed.masked.folded
    while True:
        title = lex.titles.match(folded, start)
        first = title.end() if title else start
        match = _FORWARD.match(text, first)
        if match is None:
            return
        begin = match.start() + groups.after_titles(match.group())
        if not groups.is_person(text[begin : match.end()], folded[:begin]):
            return
        yield text[begin : match.end()], begin, match.end()
        joiner = groups.lex.joiners.match(folded, match.end())
        if joiner is None:
            return
        start = joiner.end()
