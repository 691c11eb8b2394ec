"""One named victim: `Rosa Quispe murió`, `the murder of John Adeyemi`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from constancia.claims.casualties.items import Figure, Item
from constancia.claims.casualties.telling import Found
from constancia.claims.reading import Reading
from constancia.language.shape.harm import HarmWords, Part
from constancia.syntax.marks.names import Name, NameKind
from constancia.syntax.sentences import Sentence

_NEAR = 4
"""Items between a name and its verb up to which the name is part of the evidence."""
_RULE = "casualties.named"


def victims(reading: Reading, sentence: Sentence, row: Sequence[Item]) -> Iterator[tuple[Found, str]]:
    """What befell each named person of a sentence, with the fullest form of the name."""
    named = reading.names_in(sentence.start, sentence.end)
    finder = _Finder(row, reading.language.harm, tuple(name for name in named if name.kind is NameKind.PERSON))
    for name in named:
        if name.kind is not NameKind.PERSON or (" " not in name.full.strip() and not finder.titled(name)):
            continue
        found = finder.found(name)
        if found is not None:
            yield found, name.full


class _Finder:
    def __init__(self, row: Sequence[Item], words: HarmWords, people: Sequence[Name]) -> None:
        self.row = row
        self.words = words
        self.people = people

    def can(self, at: int, *parts: Part) -> bool:
        """Whether there is an item that can be one of some parts."""
        return 0 <= at < len(self.row) and self.row[at].can(*parts)

    def titled(self, name: Name) -> bool:
        """Whether a title stands before a single name: `Mr Castillo`."""
        before = next((item for item in reversed(self.row) if item.end <= name.start), None)
        return before is not None and before.folded in self.words.titles

    def found(self, name: Name) -> Found | None:
        """What befell a named person."""
        first = next((i for i, item in enumerate(self.row) if item.end > name.start), len(self.row))
        last = next((i for i in range(first, len(self.row)) if self.row[i].start >= name.end), len(self.row))
        if not all(self._of_name(item) for item in self.row[first:last]):
            return None  # in full capitals a name may take in other words
        hung = self.can(first - 1, Part.PREPOSITION, Part.OF, Part.BY)
        relative = self.can(last, Part.RELATIVE) or self.can(last + 1, Part.RELATIVE)
        word = None if hung and not relative else self._predicate(last)
        if word is not None:
            if self.can(word, Part.BEFALLS) and not self._violent():
                return None  # a death of old age is no casualty
            near = word - last <= _NEAR
            start = name.start if near else self.row[self._helped(word)].start
            return self._built(name, word, start, self.row[word].end)
        before = self._inflicted(first)
        if before is None or any(self.row[before].end <= one.start < one.end <= name.start for one in self.people):
            return None  # `tras la muerte de Jorge Mera, Luis Abinader nombró`
        return self._built(name, before, self.row[before].start, name.end)

    def _of_name(self, item: Item) -> bool:
        allowed = item.can(Part.NAME, Part.WORD, Part.THING, Part.OF, Part.ARTICLE, Part.MORE, Part.DASH)
        common = item.can(Part.PERSON) and item.parts != {Part.NAME} and item.folded != "mayor"
        return allowed and not common

    def _violent(self) -> bool:
        """Whether the sentence tells of more than a death."""
        own = (Part.BEFALLS, Part.SUFFERED)
        return any(item.folded.startswith(self.words.violence) for item in self.row if not item.can(*own))

    def _built(self, name: Name, word: int, start: int, end: int) -> Found:
        noun = (name.start, name.end)
        figure = Figure(name.start, 1, qualifier="exactly", noun=noun)
        return Found(figure, self.row[word].harm, start, end, _RULE, -1, word, noun=noun)

    def _predicate(self, at: int) -> int | None:
        """The verb or participle that says what befell the person before an item."""
        at = self._past_aside(at)
        relative = self.can(at, Part.RELATIVE)
        if relative:
            at += 1
            step = at  # `quien según la organización murió`
            while self.can(step, Part.PREPOSITION, Part.ARTICLE, Part.WORD, Part.NAME, Part.OF, Part.AND, Part.THING):
                step += 1
            at = step if self.can(at, Part.PREPOSITION) and step - at < 9 else at
        helped = plural = False
        while self.can(at, Part.HELPING, Part.WORD) and not self.can(at, Part.BEFALLS, Part.SUFFERED):
            if self.can(at, Part.HELPING):
                helped = True
                plural = plural or (self.can(at, Part.PLURAL) and not self.can(at, Part.SINGULAR))
            elif not helped and not relative:
                return None
            at += 1
        if plural or at >= len(self.row):
            return None
        if self.can(at, Part.BEFALLS) and (self.can(at, Part.SINGULAR) or not self.can(at, Part.PLURAL)):
            return at
        apposed = not helped and self.can(at - 1, Part.COMMA)
        if not self.can(at, Part.SUFFERED) or not (helped or apposed):
            return None
        object_follows = self.can(at + 1, Part.ARTICLE, Part.NUMBER, Part.ONE, Part.TO_OBJECT, Part.VAGUE)
        perfect = self.row[at - 1].folded in self.words.perfect and self.can(at, Part.INFLICTS)
        active = perfect or (self.can(at - 1, Part.ACTIVE) and not self.can(at, Part.INTRANSITIVE))
        return None if object_follows or active or (apposed and self.can(at + 1, Part.NAME, Part.WORD)) else at

    def _past_aside(self, at: int) -> int:
        """The item after `, 46,` or `, a farmer,` or `(46)`; a comma alone is passed over."""
        if not self.can(at, Part.COMMA, Part.OPEN):
            return at
        closing = Part.COMMA if self.can(at, Part.COMMA) else Part.CLOSE
        tells = (Part.BEFALLS, Part.INFLICTS, Part.SUFFERED, Part.RELATIVE, Part.BOUNDARY, Part.STOP)
        for end in range(at + 1, min(len(self.row), at + 12)):
            if self.can(end, closing):
                inner = self.row[at + 1 : end]
                return at + 1 if any(item.can(*tells) for item in inner) else end + 1
        return at + 1

    def _helped(self, word: int) -> int:
        """The first auxiliary of a participle."""
        while self.can(word - 1, Part.HELPING):
            word -= 1
        return word

    def _inflicted(self, first: int) -> int | None:
        """The verb or noun before a name that says what was done to that person."""
        at = first - 1
        title = (Part.WORD, Part.NAME, Part.ARTICLE, Part.COMMA)
        while first - at < 8 and not self._tells(at) and (self.can(at, *title) or self._titled_of(at)):
            at -= 1
        if self.can(at, Part.OF, Part.TO_OBJECT):
            event = self._dated_event(at - 1)
            if event is not None and self.can(at, Part.OF):
                return event
            told = self.can(at - 1, Part.INFLICTS) and not self.can(at - 1, Part.INFINITIVE)
            return at - 1 if told and self.can(at, Part.TO_OBJECT) else None
        objects = any(item.can(Part.TO_OBJECT) for item in self.row)
        unreal = self.can(at, Part.INFINITIVE) and (self.can(at - 1, Part.MODAL) or self.row[at - 1].folded == "to")
        helped = self.can(at - 1, Part.HELPING) and self.row[at - 1].folded not in self.words.perfect
        direct = self.can(at, Part.INFLICTS) and not (objects or helped or unreal)
        direct = direct and not self.row[at].folded.startswith(self.words.ambiguous)
        return at if direct and at >= 0 and first - at == 1 else None

    def _titled_of(self, at: int) -> bool:
        """Whether an `of` ties a title to its country: `del Presidente de Venezuela, …`."""
        tied = self.can(at, Part.OF) and self.can(at + 1, Part.NAME, Part.ARTICLE)
        return tied and self.can(at - 1, Part.WORD, Part.NAME) and not self._tells(at - 1)

    def _tells(self, at: int) -> bool:
        return self.can(at, Part.INFLICTS, Part.EVENT)

    def _dated_event(self, at: int) -> int | None:
        """The noun for a harm that ends at an item, or before a date there: `arrest on 7 December of …`."""
        if self.can(at, Part.DATE):
            at -= 1
            while self.can(at, Part.PREPOSITION, Part.ARTICLE):
                at -= 1
        return at if self.can(at, Part.EVENT) else None
