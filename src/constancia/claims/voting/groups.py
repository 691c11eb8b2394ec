"""The parties and groups that a text names as those who stand for or against something."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property, lru_cache
from types import MappingProxyType

from constancia.claims.patterns import WORD, Patterns, by_letter
from constancia.claims.reading import Reading
from constancia.compiled import compiled
from constancia.language import language
from constancia.syntax.folding import fold_in_place

CAPITAL = r"[A-ZÁÉÍÓÚÑÜİŞÇÖ](?:[\w’'-]|\.(?=\w))*"
"""A word with a capital letter."""
_BRACKETED = compiled(r" ?\([^()]{2,60}\)$")
_JOINED = compiled(r"(?<=\w)(?: ?[-–] ?|/)(?=\w)")
"""What joins the names of two parties that form one group."""
_LETTERS = compiled(r"\w+")
_ACRONYM = compiled(r"[A-ZÁÉÍÓÚÑ]{2,8}\+?")


class GroupLexicon(Patterns):
    """Patterns for the names of groups of one language."""

    around = MappingProxyType({"described": rf"{WORD}$", "between": r"(?:[ ,]|(?<!\w)(?:{})(?!\w))+$"})

    def __init__(self, code: str) -> None:
        self.words = words = language(code)
        groups = words.votes.groups
        super().__init__(groups, words.votes.places)
        double = groups.double.replace("#", CAPITAL)
        self.names = compiled(rf"{double}|{CAPITAL}(?: (?:(?:{groups.inside}) )?{CAPITAL})*")
        self.member = compiled(rf"{words.votes.sides.members}|{groups.people}")
        self.parties, self.helpers = groups.parties, groups.helpers
        self.party_words = frozenset(map(_longest, groups.parties))
        self.told_there = compiled(
            rf"(?<!\w)(?=\w)(?={by_letter(f'{groups.leaders}|{groups.heads}|{groups.described}')})"
        )
        self.leader_before = compiled(rf"(?<!\w)(?:{groups.leaders}) (?:{groups.of})(?:{groups.articles} )?$")
        self.head_before = compiled(rf"(?<!\w)(?:{groups.heads}) (?:{groups.of})?$")
        self.titles = words.posts.heads | words.names.honorifics
        self.leader_after = compiled(rf" (?:{groups.leaders}|{groups.tails})(?!\w)")


group_lexicon = lru_cache(maxsize=4)(GroupLexicon)
"""The compiled group words of a language."""


class Groups:
    """The groups and persons that a document makes known as such."""

    def __init__(self, reading: Reading) -> None:
        self.lex = group_lexicon(reading.language.code)
        self.known: set[str] = set()
        self.surnames: set[str] = set()
        text, folded = reading.text, reading.folded
        telling = [match.start() for match in self.lex.told_there.finditer(folded)]
        for match in self.lex.names.finditer(text):
            words = match.group().split()
            key = folded[slice(*match.span())].rstrip(".")
            if len(words) == 1 and key in self.lex.words.names.never:
                continue
            near = max(0, match.start() - 60)
            before = folded[near : match.start()]
            bracketed = text[match.start() - 1 : match.start()] == "(" and text[match.end() : match.end() + 1] == ")"
            if (
                (_within(telling, near, match.start()) and self._told(before, match.group()))
                or self.lex.leader_after.match(folded, match.end())
                or (bracketed and len(words) <= 5)
            ):
                self.known.add(key)
            elif len(words) > 1 and self._person(words, before):
                led = next((k for k, word in enumerate(words) if self._led(word)), len(words))
                self.surnames.update(fold_in_place(word) for word in words[1:led] if word[0].isupper())

    def _told(self, before: str, name: str) -> bool:
        """Whether what stands before a name tells that it is a group's.

        A name after "deputy of" may be a place's, which is one word as a rule.
        """
        led = (" " in name or self._telling(name)) and self.lex.leader_before.search(before)
        return bool(led or self.lex.head_before.search(before) or self.lex.described.search(before.rstrip()))

    def _led(self, word: str) -> bool:
        """Whether a word tells whose the group is that is named behind it: "Thapa-led"."""
        return "-" in word and self.lex.described.search(word.lower()) is not None

    def after_titles(self, name: str) -> int:
        """Where a name begins behind its titles and what stands before them: "Republican Sen. Carl Odom"."""
        place = start = 0
        for word in name.split(" ")[:-1]:
            place += len(word) + 1
            folded = fold_in_place(word)
            if folded.rstrip(".") in self.lex.titles or self.lex.abbreviated.fullmatch(folded):
                start = place
        return start

    @cached_property
    def _known_words(self) -> frozenset[str]:
        return frozenset(map(_longest, self.known))

    def hints(self, word: str) -> bool:
        """Whether the name of a group may have a word in it, folded."""
        known = word in self.lex.party_words or word in self._known_words
        return known or self.lex.lone_form.fullmatch(word) is not None

    def is_group(self, name: str) -> bool:
        """Whether a name is known, or looks like, a group's."""
        return fold_in_place(name) in self.known or self._telling(name)

    def is_person(self, name: str, before: str) -> bool:
        """Whether a name is a person's: by a title, a given name, or a full name elsewhere in the document."""
        words = name.split()
        key = fold_in_place(name)
        if key in self.known or self._telling(name) or self.lex.member.fullmatch(key):
            return False
        return self._person(words, before) or (len(words) == 1 and key in self.surnames)

    def _person(self, words: list[str], before: str) -> bool:
        """Whether a title stands before a name, or a given name begins it."""
        return fold_in_place(words[0]) in self.lex.words.names.given or self.titled(before)

    def titled(self, before: str) -> bool:
        """Whether a stretch ends with a title."""
        title = before.split()[-1:] or [""]
        known = title[0].rstrip(".") in self.lex.titles
        return known or self.lex.abbreviated.fullmatch(title[0]) is not None

    def _telling(self, name: str) -> bool:
        key = fold_in_place(name)
        bare = _BRACKETED.sub("", key)
        told = bare in self.lex.parties or self.lex.telling.search(key) is not None
        parts = _JOINED.split(bare)
        told = told or (len(parts) > 1 and any(" " in part and part in self.lex.parties for part in parts))
        return told or _ACRONYM.fullmatch(name) is not None

    def may_be_group(self, name: str, before: str) -> bool:
        """Whether nothing tells that a name is somebody's, a place's or a body's; `before` stands before it, folded."""
        words = [fold_in_place(word) for word in name.split()]
        names = self.lex.words.names
        told = self.lex.telling.search(words[-1]) is not None and self.lex.member.fullmatch(words[0]) is None
        title = before.split()[-1:] or [""]
        if title[0].rstrip(".") in self.lex.titles:
            return False
        key = " ".join(words)
        if key in self.known:
            return True
        if self.lex.bodies.match(key):
            return False
        if words[0] in self.lex.helpers or words[0] in names.given or words[-1] in self.surnames:
            return False
        if words[0] in names.never and (len(words) == 1 or not before.strip()):
            return False
        titled = words[0].rstrip(".") in self.lex.titles and not told  # unlike `the Justice Party`
        if len(words) > 1 and (words[1] in names.given or titled):
            return False
        if len(words) > 1 and self.lex.kinds.fullmatch(words[0]) and not told:
            return False
        return key not in names.places and not (len(words) == 1 and words[0] in names.demonyms)


def _within(places: list[int], start: int, end: int) -> bool:
    """Whether one of some places, given in order, lies in a stretch."""
    index = bisect_left(places, start)
    return index < len(places) and places[index] < end


def _longest(name: str) -> str:
    """The word of a name by which it is looked for."""
    words: list[str] = _LETTERS.findall(name)
    return max(words, key=len, default="")


def groups_of(reading: Reading) -> Groups:
    """The groups of a document, found once for all kinds of claims."""
    return reading.once(Groups)
