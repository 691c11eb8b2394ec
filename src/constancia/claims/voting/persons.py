"""The persons who are named right before an offset as those who act there, and nobody whom a word beside excludes."""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType

from constancia.claims.patterns import WORD, Patterns
from constancia.claims.voting.groups import CAPITAL, Groups
from constancia.claims.voting.parsed import Parsed
from constancia.compiled import compiled
from constancia.language import language
from constancia.lean import dataclass
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks.name_kinds import countries

PARTICLES = r"(?:de la|de los|de las|de|del|van|von|al|bin|la|da|dos)"
_PERSON = compiled(rf"(?:{CAPITAL}\.? )*{CAPITAL}(?: {PARTICLES} {CAPITAL})*(?: {CAPITAL})*$")
_BRACKETS = compiled(r" ?\([^()]{1,40}\)$")
_ASIDE = compiled(r", (?P<aside>[^,;:]{3,120})$")
_LAST_WORD = compiled(r"(?P<word>[^\s,;:()«»“”\"]+) $")
_INITIAL = compiled(r"[A-Z]\.")
_POSSESSIVE = ("’", "'", "’s", "'s")
_TITLE_WORDS = 3
"""Words of a title between two names at most: "and independent senator …"."""
_MOST = 5
"""Words of a name at most of which nothing tells that it is a person's."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person where he or she stands in a sentence."""

    name: str
    start: int
    end: int


class PersonLexicon(Patterns):
    """Patterns for persons beside a vote in one language."""

    around = MappingProxyType({"who": "(?:{})$", "leaders": rf"{WORD} $", "aside": rf"{WORD} $"})

    def __init__(self, code: str) -> None:
        words, names, groups = language(code).member_votes, language(code).names, language(code).votes.groups
        super().__init__(words, groups)
        name = rf"(?P<party>{CAPITAL}(?: (?:(?:{groups.inside}) )?{CAPITAL})*)$"
        self.affiliation = compiled(rf"(?:{words.affiliation}){name}")
        self.party = compiled(rf"(?:{words.party}){name}")
        self.things = words.things | names.organisations | names.organisations_known | names.demonyms | names.never
        self.given = names.given
        self.places = names.places | names.place_heads
        self.countries = countries(code)


person_lexicon = lru_cache(maxsize=4)(PersonLexicon)
"""The compiled words of a language."""


def person_at_end(parsed: Parsed, groups: Groups, end: int, *, alone: bool, led: bool = False) -> tuple[Person, ...]:
    """The persons, joined to each other, who are named right before an offset as those who act there; in order.

    `alone`: the verb is in the singular, so that one capitalised word may be a surname that nothing else tells.
    `led`: a preposition leads to them all: "with Ann Hill opposing it".
    """
    return _Finder(parsed, groups, alone, led).before(end)


class _Finder:
    def __init__(self, parsed: Parsed, groups: Groups, alone: bool, led: bool) -> None:
        self.text, self.folded = parsed.masked.text, parsed.masked.folded
        self.lex = person_lexicon(parsed.reading.language.code)
        self.bodies, self.counts = parsed.bodies, parsed.masked.counts
        self.groups = groups
        self.alone = alone
        self.relative = False
        self.led = led

    def before(self, end: int) -> tuple[Person, ...]:
        """The persons before an offset, those of an enumeration each."""
        found: list[Person] = []
        while (person := self._one(end, first=not found)) is not None:
            found.insert(0, person)
            joined = list(self.groups.lex.joiners.finditer(self.folded, 0, person.start))
            if not joined or len(self.folded[joined[-1].end() : person.start].split()) > _TITLE_WORDS:
                break
            end = joined[-1].start()
        return tuple(found)

    def _one(self, end: int, *, first: bool) -> Person | None:
        """The person right before an offset, or before an aside that stands there."""
        person = self._plain(self._stripped(end))
        if person is not None or not first:
            return person
        comma = self._between(end)
        aside = _ASIDE.search(self.folded, 0, comma) if "," in self.folded[comma:end] else None
        if aside is None or self.lex.asides.search(aside["aside"]) or not self.text[aside.start("aside")].islower():
            return None
        return self._plain(self._stripped(aside.start()))

    def _plain(self, end: int) -> Person | None:
        match = _PERSON.search(self.text[:end])
        if match is None:
            return None
        start = match.start() + self._first_word(match.group())
        name = self.text[start:end]
        before = self.folded[:start]
        if name.endswith(_POSSESSIVE) or self.lex.led_by.search(before) or not self._is_person(name, start):
            return None
        return None if self._someone_else(start) else Person(name, start, end)

    def _first_word(self, run: str) -> int:
        """Where a name begins in a run of capitalised words: behind titles, parties, and words that open a sentence."""
        start = self.groups.after_titles(run)
        words = list(re.finditer(r"\S+", run))
        keys = [fold_in_place(word.group()) for word in words]
        given = [
            place for place, key in enumerate(keys[:-1]) if key in self.lex.given and words[place].start() >= start
        ]
        if not given or given[0] == 0:
            return start
        lead = [key for key, word in zip(keys[: given[0]], words, strict=False) if word.start() >= start]
        led = any(
            key in self.lex.things or key in self.lex.places or self.lex.governed.search(f"{key} ") for key in lead
        )
        known = self.groups.is_group(run[start : words[given[0]].start()].strip())
        return words[given[0]].start() if led or known else start

    def _is_person(self, name: str, start: int) -> bool:
        before = self.folded[:start]
        if start in self.counts:
            return False  # "Seventy-six voted for it"
        if any(body.start < start + len(name) and start < body.end for body in self.bodies):
            return False
        if self.groups.is_person(name, before):
            return True
        return self._may_be_person(name, before)

    def _may_be_person(self, name: str, before: str) -> bool:
        """Whether nothing in a name, and no article before it, speaks against a person's."""
        words = name.split(" ")
        keys = [fold_in_place(word).rstrip(".") for word in words]
        if " ".join(keys) in self.lex.countries:
            return False
        if self.groups.is_group(name) or len(words) > _MOST or self.lex.aside.search(before):
            return False
        if any(key in self.lex.things or key in self.lex.places for key in keys):
            return False
        if any(len(word) > 1 and word.isupper() and not _INITIAL.fullmatch(word) for word in words):
            return False
        if len(words) == 1:
            lone = self.alone and self.groups.lex.kinds.fullmatch(keys[0]) is None
            return lone and self.groups.lex.lone_form.fullmatch(keys[0]) is None and len(keys[0]) > 2
        return True

    def _someone_else(self, start: int) -> bool:
        """Whether the words before a name make it a complement, leave it out, or make it a family's or an act's."""
        before = self.folded[:start]
        bare, proper = self._without_titles(start)
        if any(joiner.end() >= bare for joiner in self.groups.lex.joiners.finditer(before)):
            return False
        excluded = self.lex.excluded.search(self.folded[:bare])
        if self.lex.clans.search(before) or (excluded and not self.relative):
            return True
        governed = self.lex.governed.search(self.folded[:bare])
        if governed is None or self.led:
            return False
        head = self.folded[: governed.start()]
        return not (proper and (self.groups.titled(head) or self.lex.leaders.search(head)))

    def _ruled_out(self, start: int) -> bool:
        return any(pattern.search(self.folded[:start]) for pattern in (self.lex.excluded, self.lex.governed))

    def _without_titles(self, start: int) -> tuple[int, bool]:
        """Where the titles before a name begin; whether a name stands among them: "president of Congress Ann Hill"."""
        proper = False
        while (word := _LAST_WORD.search(self.text[:start])) is not None and not self._ruled_out(start):
            key = fold_in_place(word["word"])
            title = self.groups.titled(self.folded[:start]) or self.groups.lex.member.fullmatch(key) is not None
            if not (title or self.groups.lex.described.fullmatch(key) or word["word"][:1].isupper()):
                break
            proper = proper or not (title or word.start() == 0)
            start = word.start()
        return start, proper

    def _between(self, end: int) -> int:
        between = self.groups.lex.between.search(self.folded[:end])
        return between.start() if between else end

    def _stripped(self, end: int) -> int:
        """Where a person's name ends, before "who", a party in brackets or behind "of"."""
        while True:
            before = end
            end = self._between(end)
            who = self.lex.who.search(self.folded[:end])
            self.relative = self.relative or (who is not None and "," in who.group() + self.text[end : end + 1])
            end = who.start() if who else end
            aside = _BRACKETS.search(self.folded[:end])
            end = aside.start() if aside else end
            of, party = self.lex.affiliation.search(self.text[:end]), self.lex.party.search(self.text[:end])
            if of is not None and (
                of.group()[0] == "," or self.groups.is_group(of["party"]) or self._place(of["party"])
            ):
                end = of.start()
            elif party is not None and self._party(party["party"]):
                end = party.start()
            if end == before:
                return end

    def _party(self, name: str) -> bool:
        """Whether a run of capitalised words is a group's name, and none of a person follows in it."""
        given = any(fold_in_place(word) in self.lex.given for word in name.split()[1:])
        return not given and self.groups.is_group(name)

    def _place(self, name: str) -> bool:
        return any(fold_in_place(word) in self.lex.places for word in name.split())
