"""A sentence as it tells of victims: its items, the patterns in it, and what the rules have found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from constancia.claims.casualties.items import Figure, Item
from constancia.claims.casualties.words import vocabulary
from constancia.language.shape.harm import HarmWords, Part

_PARTS = {part.value: part for part in Part}
_NEVER = "~"
"""A letter that no item has."""
_FIRST = 0xC0
"""Code point of the first set of parts: each set is one letter for `re`, which nobody ever sees."""


@dataclass(slots=True)
class Found:
    """A figure, its harm, and the words that tie them: code points, end exclusive."""

    figure: Figure
    harm: str
    start: int
    end: int
    rule: str
    item: int
    """Which item holds the figure; -1 where none does."""
    last: int
    """The last item of the words."""
    noun: tuple[int, int] | None = None
    part: bool = False
    """Whether it is a part of a total before it."""
    earlier: bool = False
    """Whether it is the toll's earlier figure."""
    source: tuple[int, int] | None = None
    """Whoever is said to say it, if the construction itself says it."""
    place: tuple[int, int] | None = None
    """Where, if the construction itself says it."""


@lru_cache(maxsize=4)
def _letters(code: str) -> dict[frozenset[Part], str]:
    return {parts: chr(_FIRST + at) for at, parts in enumerate(vocabulary(code).combinations)}


@lru_cache(maxsize=256)
def _compiled(code: str, pattern: str) -> re.Pattern[str]:
    """A pattern of parts by name: `n:count word{0,2} h:victim|suffered`.

    Elements are apart by blanks: alternative parts with `|`, `~` for none of them, a group's name before `:`, a
    quantifier behind; `.` is any item; brackets, `^` and `$` are those of `re`.
    """
    letters = _letters(code)
    out = []
    for element in pattern.split():
        match = re.fullmatch(r"(?:(\w):)?(~?)([a-z-]+(?:\|[a-z-]+)*)([*+?]?|\{\d*,?\d*\}\??)", element)
        if match is None:
            out.append(element)
            continue
        name, none, parts, quantifier = match.groups()
        wanted = {_PARTS[part] for part in parts.split("|")}
        chars = "".join(re.escape(char) for combination, char in letters.items() if combination & wanted)
        chars = chars or _NEVER
        one = f"[{'^' if none else ''}{chars}]{quantifier}"
        out.append(f"(?P<{name}>{one})" if name else one)
    return re.compile("".join(out))


class Telling:
    """The items of a sentence, and what has been found in them so far."""

    def __init__(self, items: Sequence[Item], words: HarmWords, code: str, total: str | None = None) -> None:
        self.items = items
        self.total = total
        """The harm of the total told before, where the sentence opens on its parts."""
        self.words = words
        self.code = code
        letters = _letters(code)
        plain = letters[frozenset({Part.WORD})]
        self.letters = "".join(letters.get(item.parts, plain) for item in items)
        self.adjective_first = words.adjective_first
        self.found: list[Found] = []
        self.rule = ""
        """The name of the rule that is reading."""

    def may_tell_none(self) -> bool:
        """Whether it may say that nobody was harmed."""
        return any(item.can(Part.NOT, Part.NOBODY, Part.NONE) for item in self.items)

    def find(self, pattern: str) -> Iterator[dict[str, int]]:
        """Where each group of a pattern stands, at every place where the pattern begins."""
        compiled = _compiled(self.code, pattern)
        at = 0
        while (match := compiled.search(self.letters, at)) is not None:
            yield {name: match.start(name) for name in compiled.groupindex if match.start(name) >= 0}
            at = match.start() + 1

    def run(self, pattern: str, at: int) -> int:
        """Where a pattern ends that begins at an item; the item itself where it does not."""
        match = _compiled(self.code, pattern).match(self.letters, max(at, 0))
        return match.end() if match is not None else at

    def can(self, at: int, *parts: Part) -> bool:
        """Whether there is an item that can be one of some parts."""
        return 0 <= at < len(self.items) and self.items[at].can(*parts)

    def item(self, at: int) -> Item | None:
        """The item at a place; None beyond the ends."""
        return self.items[at] if 0 <= at < len(self.items) else None

    def folded(self, at: int) -> str:
        """The folded words of an item; empty beyond the ends."""
        return self.items[at].folded if 0 <= at < len(self.items) else ""

    def figure(self, at: int) -> Figure | None:
        """The counted people of an item, if it holds some."""
        return self.items[at].figure if self.can(at, Part.COUNT, Part.NIL) else None

    def harm(self, at: int) -> str:
        """The harm that an item's word names."""
        return self.items[at].harm if 0 <= at < len(self.items) else ""

    def claim(
        self,
        at: int,
        word: int,
        *,
        through: int | None = None,
        first: int | None = None,
        part: bool = False,
        harm: str = "",
    ) -> Found | None:
        """Ties the figure of an item to the harm of another; None where that is not so, or not new."""
        figure = self.figure(at)
        harm = harm or self.harm(word)
        if figure is None or not harm or harm in figure.harms or self._unreal(at, word) or not self.person(at):
            return None
        figure.harms.add(harm)
        last = max(at, word if through is None else through)
        begins = min(at, word) if first is None else first
        start, end = self.items[begins].start, self.items[last].end
        found = Found(figure, harm, start, end, self.rule, at, last, noun=figure.noun, part=part)
        self.found.append(found)
        return found

    def nil(self, at: int, word: int, harm: str, *, start: int | None = None) -> None:
        """Nobody suffered a harm."""
        first = self.items[at].start if start is None else start
        figure = Figure(first, 0, qualifier="exactly")
        self.found.append(Found(figure, harm, first, self.items[word].end, self.rule, -1, word))

    def _unreal(self, at: int, word: int) -> bool:
        """Whether a figure is a rate, or tells of a harm that was averted or is no more than possible."""
        last, first = max(at, word), min(at, word)
        rest = " ".join(item.folded for item in self.items[last + 1 : last + 4] if not item.can(Part.DATE))
        if rest.startswith(self.words.rates):
            return True
        averted = any(self.can(before, Part.AVERTS) for before in range(first - 3, first))
        return averted or self.can(first - 2, Part.MODAL)

    def person(self, at: int) -> bool:
        """Whether one that is counted by an article alone is named by a word for a person."""
        item = self.items[at]
        figure, endings = item.figure, self.words.endings
        if figure is None or not endings or figure.noun is None or not item.can(Part.ARTICLED):
            return True
        people = self.words.parts[Part.PERSON]
        return any(word in people or word.endswith(endings) for word in figure.nouns)

    def several(self, at: int) -> int:
        """1 where a verb for one person agrees with a figure, 2 for several, 0 for either."""
        figure = self.figure(at)
        if figure is None or self.can(at, Part.NIL):
            return 0
        if figure.vague or figure.count is None:
            return 2
        return 1 if figure.count == 1 else 0 if figure.qualifier == "about" else 2

    def agreement(self, first: int, last: int) -> int:
        """The same of the verbs of a stretch."""
        for item in self.items[max(0, first) : last + 1]:
            if item.can(Part.SINGULAR) != item.can(Part.PLURAL):
                return 1 if item.can(Part.SINGULAR) else 2
        return 0

    def passive(self, word: int) -> bool:
        """Whether a word that may govern an object has none."""
        if not self.can(word, Part.INFLICTS):
            return True
        if self.can(word + 1, Part.COUNT, Part.NIL, Part.ARTICLE, Part.ONE, Part.TO_OBJECT, Part.THING, Part.PRONOUN):
            return False
        if not self.can(word, Part.SUFFERED) or self.can(word - 1, Part.HELPING):
            return True
        following = self.item(word + 1)
        if following is None or following.opened or not following.can(Part.NAME, Part.WORD):
            return True
        return following.can(Part.ADVERB) or (self.can(word - 1, Part.BARE) and not following.can(Part.NAME))

    def active(self, word: int) -> bool:
        """Whether a participle stands behind an auxiliary that makes it active: `han detenido a`."""
        return (
            self.can(word - 1, Part.ACTIVE) and self.can(word, Part.SUFFERED) and not self.can(word, Part.INTRANSITIVE)
        )

    def infinite(self, word: int) -> bool:
        """Whether a verb is an infinitive that tells of nothing that happened."""
        if not self.can(word, Part.INFINITIVE):
            return False
        if Part.DONE in self.words.parts:
            return not self.can(word - 1, Part.DONE)
        return self.can(word - 1, Part.MODAL, Part.NOT) or self.folded(word - 1) in {"to", "not"}

    def age(self, at: int) -> bool:
        """Whether a bare number after a name is an age: `Vargas, 38, was shot`."""
        item = self.item(at)
        if item is None or not item.can(Part.BARE) or item.can(Part.ARTICLED, Part.MORE) or item.figure is None:
            return False
        plain = item.start == item.figure.number_start
        named = (
            self.can(at - 1, Part.COMMA) and self.can(at - 2, Part.NAME, Part.WORD) and not self.can(at - 2, Part.DATE)
        )
        closed = at + 1 == len(self.items) or self.can(at + 1, Part.COMMA, Part.RELATIVE, Part.CLOSE)
        return plain and named and closed

    def owned(self, at: int) -> bool:
        """Whether a figure is the subject of a verb right after it."""
        helped = self.can(at + 1, Part.HELPING) and self.can(at + 2, Part.SUFFERED, Part.HELPING)
        return self.can(at + 1, Part.BEFALLS) or helped

    def last_before(self, at: int) -> Found | None:
        """What was found last before an item, parts aside."""
        place = self.items[at].start
        earlier = [f for f in self.found if f.figure.number_start < place and f.figure.count != 0 and not f.part]
        return max(earlier, key=lambda found: found.figure.number_start) if earlier else None
