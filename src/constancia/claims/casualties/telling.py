"""A sentence as it tells of victims: its items, and what the rules have found in them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from constancia.claims.casualties.items import Figure, Item
from constancia.claims.casualties.patterns import Row
from constancia.language.shape.harm import Part
from constancia.lean import dataclass

_LED = 14
"""Items back from a verb to the words that lead to it, at most."""


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
    part: bool = False
    """Whether it is a part of a total before it."""
    earlier: bool = False
    """Whether it is the toll's earlier figure."""
    source: tuple[int, int] | None = None
    """Whoever is said to say it, if the construction itself says it."""
    place: tuple[int, int] | None = None
    """Where, if the construction itself says it."""


class Telling(Row):
    """The items of a sentence, and what has been found in them so far."""

    def __init__(self, items: Sequence[Item], code: str, total: str | None = None) -> None:
        super().__init__(items, code)
        self.total = total
        """The harm of the total told before, where the sentence opens on its parts."""
        self.adjective_first = self.words.adjective_first
        self.found: list[Found] = []
        self.rule = ""
        """The name of the rule that is reading."""

    def several_of(self, at: int) -> bool:
        """Whether a noun is written as a plural."""
        return self.folded(at).endswith("s")

    def figure(self, at: int) -> Figure:
        """The counted people that an item holds."""
        figure = self.items[at].figure
        assert figure is not None
        return figure

    def free(self, at: int) -> bool:
        """Whether an item holds counted people whom no rule has claimed yet."""
        return self.can(at, Part.COUNT) and not self.figure(at).harms

    def harm(self, at: int) -> str:
        """The harm that an item's word names."""
        return self.items[at].harm if 0 <= at < len(self.items) else ""

    def claim(
        self, at: int, word: int, *, through: int = -1, first: int = -1, part: bool = False, harm: str = ""
    ) -> Found | None:
        """Ties the figure of an item to the harm of another; None where that is not so, or not new."""
        figure, harm = self.figure(at), harm or self.harm(word)
        if not harm or harm in figure.harms or self._unreal(at, word) or not self.person(at):
            return None
        figure.harms.add(harm)
        last = max(at, word if through < 0 else through)
        begins = min(at, word) if first < 0 else first
        start, end = self.items[begins].start, self.items[last].end
        found = Found(figure, harm, start, end, self.rule, at, last, part=part)
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
        # `sought to avert six deaths`, but `demand justice for six deaths`
        over = self.can(first - 1, Part.PREPOSITION, Part.BY)
        averted = not over and any(self.can(before, Part.AVERTS) for before in range(first - 3, first))
        return rest.startswith(self.words.rates) or averted or self.can(first - 2, Part.MODAL)

    def person(self, at: int) -> bool:
        """Whether one that is counted by an article alone is named by a word for a person."""
        figure, endings = self.figure(at), self.words.endings
        if not endings or figure.noun is None or not self.can(at, Part.ARTICLED):
            return True
        people = self.words.parts[Part.PERSON]
        return any(word in people or word.endswith(endings) for word in figure.nouns)

    def somebody(self, at: int) -> bool:
        """Whether a word for those counted is one for persons."""
        known = {*self.words.parts[Part.PERSON], *self.words.parts[Part.KIN]}
        words = self.figure(at).nouns
        one = [noun.removesuffix("s").removesuffix("e") for noun in words]
        return any(noun in known or noun.endswith(self.words.endings or ("~",)) for noun in (*words, *one))

    def several(self, at: int) -> int:
        """1 where a verb for one person agrees with a figure, 2 for several, 0 for either."""
        figure = self.figure(at)
        if self.can(at, Part.NIL):
            return 0
        return 1 if figure.count == 1 else 0 if figure.qualifier == "about" and figure.count else 2

    def led_by(self, words: Sequence[str], word: int) -> bool:
        """Whether some words stand before an item, with no end of what is told between."""
        ahead = " ".join(item.folded for item in self.items[max(0, word - _LED) : word])
        return re.search(rf"\b(?:{'|'.join(words)})\b[^.;:]*$", ahead) is not None

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
        if self.fits("count|nil|article|one|to-object|thing|pronoun", word + 1):
            return False
        if self.can(word - 1, Part.HELPING) or not self.can(word + 1, Part.NAME, Part.WORD):
            return True
        following = self.items[word + 1]
        return following.opened or self.can(word - 1, Part.BARE) or following.can(Part.ADVERB)

    def active(self, word: int) -> bool:
        """Whether a participle stands behind an auxiliary that makes it active: `han detenido a`."""
        return self.fits("active suffered&!intransitive", word - 1)

    def infinite(self, word: int) -> bool:
        """Whether a verb is an infinitive that tells of nothing that happened."""
        if not self.can(word, Part.INFINITIVE):
            return False
        if Part.DONE in self.words.parts:
            return not self.can(word - 1, Part.DONE)
        return self.can(word - 1, Part.MODAL, Part.NOT) or self.folded(word - 1) in {"to", "not"}

    def age(self, at: int) -> bool:
        """Whether a bare number after a name is an age: `Vargas, 38, was shot`."""
        plain = self.items[at].start == self.figure(at).number_start
        return plain and self.fits("name|word&!date comma bare&!articled&!more (?: $ | comma|relative|close )", at - 2)

    def last_before(self, at: int, *, parts: bool = False) -> Found | None:
        """What was found last before an item, parts aside or not."""
        place = self.items[at].start
        counted = (f for f in self.found if f.figure.number_start < place and f.figure.count != 0)
        earlier = [f for f in counted if parts or not f.part]
        return max(earlier, key=lambda found: found.figure.number_start, default=None)
