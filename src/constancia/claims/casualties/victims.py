"""One named victim: `Rosa Quispe murió`, `the murder of John Adeyemi`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from constancia.claims.casualties.items import Figure, Item
from constancia.claims.casualties.patterns import Row
from constancia.claims.casualties.telling import Found
from constancia.claims.reading import Reading
from constancia.language.shape.harm import Part
from constancia.syntax.marks.names import Name, NameKind
from constancia.syntax.sentences import Sentence

_NEAR = 4
"""Items between a name and its verb up to which the name is part of the evidence."""
_RULE = "casualties.named"
_TITLED_OF = "word|name of name|article"
"""An `of` that ties a title to its country: `del Presidente de Venezuela, …`."""
_TELLS = "befalls|inflicts|suffered|relative|boundary|stop"
_ASIDE = " | ".join(
    f"{opens} (?: (?! {_TELLS}|{closes} ) . ){{0,10}} {closes}"
    for opens, closes in (("comma", "comma"), ("open", "close"))
)
"""What is said beside a name, and tells of nothing: `, 46,`, `, a farmer,`, `(46)`."""


def victims(reading: Reading, sentence: Sentence, row: Sequence[Item]) -> Iterator[tuple[Found, str]]:
    """What befell each named person of a sentence, with the fullest form of the name."""
    people = [n for n in reading.names_in(sentence.start, sentence.end) if n.kind is NameKind.PERSON]
    finder = _Finder(row, reading.language.code, people)
    for at, name in enumerate(people):
        if " " in name.full.strip() or finder.titled(name):
            found = finder.found(name) or finder.shared(at)
            if found is not None:
                yield found, name.full


class _Finder(Row):
    def __init__(self, items: Sequence[Item], code: str, people: Sequence[Name]) -> None:
        super().__init__(items, code)
        self.people = people

    def titled(self, name: Name) -> bool:
        """Whether a title stands before a single name: `Mr Castillo`."""
        before = next((item for item in reversed(self.items) if item.end <= name.start), None)
        return before is not None and before.folded in self.words.titles

    def found(self, name: Name) -> Found | None:
        """What befell a named person."""
        first, last = self._span(name)
        if not all(self._of_name(item) for item in self.items[first:last]):
            return None  # in full capitals a name may take in other words
        hung = self._hung(first)
        relative = self.can(last, Part.RELATIVE) or self.can(last + 1, Part.RELATIVE)
        word = None if hung and not relative else self._predicate(last)
        if word is not None:
            if self.can(word, Part.BEFALLS) and not self._violent():
                return None  # a death of old age is no casualty
            start = name.start if word - last <= _NEAR else self.items[self._helped(word)].start
            return self._built(name, word, start, self.items[word].end)
        before = self._inflicted(first)
        if before is None or any(self.items[before].end <= one.start < one.end <= name.start for one in self.people):
            return None  # `tras la muerte de Jorge Mera, Luis Abinader nombró`
        return self._built(name, before, self.items[before].start, name.end)

    def shared(self, at: int) -> Found | None:
        """What befell a person who stands in a list of several: `Ann Hill, Carl Odom and Mary Doe were killed`."""
        row = [self._span(name) for name in self.people]
        linked = [self._listed(one[1], other[0]) for one, other in pairwise(row)]
        first = next((n + 1 for n in range(at - 1, -1, -1) if not linked[n]), 0)
        last = next((n for n in range(at, len(linked)) if not linked[n]), len(linked))
        joined = first < last and any(self.can(k, Part.AND) for k in range(row[last - 1][1], row[last][0]))
        word = self._predicate(row[last][1], several=True) if joined and not self._hung(row[first][0]) else None
        if word is None or (self.can(word, Part.BEFALLS) and not self._violent()):
            return None
        return self._built(self.people[at], word, self.people[at].start, self.items[word].end)

    def _span(self, name: Name) -> tuple[int, int]:
        """The items of a name."""
        first = next((i for i, item in enumerate(self.items) if item.end > name.start), len(self.items))
        return first, next(
            (i for i in range(first, len(self.items)) if self.items[i].start >= name.end), len(self.items)
        )

    def _listed(self, end: int, start: int) -> bool:
        """Whether only commas, "and" and a title stand between two names."""
        return start > end and self.run("comma? and? article? (?: word|name|person|number|of ){0,5}", end) >= start

    def _hung(self, first: int) -> bool:
        """Whether a name only says whose or by whom: `by Ann Hill`, `the son of activist Ann Hill`."""
        if self.can(first - 1, Part.PREPOSITION, Part.OF, Part.BY) or self.fits("of article", first - 2):
            return True
        at = first - 1
        while first - at < _NEAR and self.can(at, Part.WORD, Part.PERSON, Part.NAME, Part.ARTICLE):
            at -= 1
        return self.can(at, Part.OF) and self.can(at - 1, Part.KIN)

    def _of_name(self, item: Item) -> bool:
        allowed = item.can(Part.NAME, Part.WORD, Part.THING, Part.OF, Part.ARTICLE, Part.MORE, Part.DASH)
        return allowed and not item.can(Part.PERSON)

    def _violent(self) -> bool:
        """Whether the sentence tells of more than a death."""
        told = (item for item in self.items if not item.can(Part.BEFALLS, Part.SUFFERED))
        return any(item.folded.startswith(self.words.violence) for item in told)

    def _built(self, name: Name, word: int, start: int, end: int) -> Found | None:
        if self.items[word].harm == "missing" and self.can(word + 1, Part.FROM):
            return None  # `Ann Hill was missing from the show`
        figure = Figure(name.start, 1, qualifier="exactly", noun=(name.start, name.end))
        return Found(figure, self.items[word].harm, start, end, _RULE, -1, word)

    def _predicate(self, at: int, *, several: bool = False) -> int | None:
        """The verb or participle that says what befell the person, or the `several`, before an item."""
        at = self._past_aside(at)
        relative = self.can(at, Part.RELATIVE)
        if relative:  # `quien según la organización murió`
            at = self.run("relative (?: preposition (?: preposition|article|word|name|of|and|thing )* )?", at)
        first = at
        while self.can(at, Part.HELPING, Part.WORD) and not self.can(at, Part.BEFALLS, Part.SUFFERED):
            at += 1
        helpers = [item for item in self.items[first:at] if item.can(Part.HELPING)]
        led = relative or at == first or self.can(first, Part.HELPING)
        if not led or (not several and any(item.can(Part.PLURAL) and not item.can(Part.SINGULAR) for item in helpers)):
            return None
        if self.fits("befalls" if several else "befalls&singular|befalls&!plural", at):
            return at
        apposed = not helpers and self.fits("comma suffered (?! name|word )", at - 1)
        if not self.can(at, Part.SUFFERED) or not (helpers or apposed):
            return None
        object_follows = self.can(at + 1, Part.ARTICLE, Part.NUMBER, Part.ONE, Part.TO_OBJECT, Part.VAGUE)
        active = self.folded(at - 1) in self.words.perfect and self.can(at, Part.INFLICTS)
        return None if object_follows or active or self.fits("active suffered&!intransitive", at - 1) else at

    def _past_aside(self, at: int) -> int:
        """The item after `, 46,` or `, a farmer,` or `(46)`; a comma alone is passed over."""
        aside = self.run(_ASIDE, at)
        return aside if aside > at else at + self.can(at, Part.COMMA, Part.OPEN)

    def _helped(self, word: int) -> int:
        """The first auxiliary of a participle."""
        while self.can(word - 1, Part.HELPING):
            word -= 1
        return word

    def _inflicted(self, first: int) -> int | None:
        """The verb or noun before a name that says what was done to that person."""
        at = first - 1
        title = (Part.WORD, Part.NAME, Part.ARTICLE, Part.COMMA, Part.PERSON)
        while first - at < 8 and not self._tells(at) and (self.can(at, *title) or self.fits(_TITLED_OF, at - 1)):
            at -= 1
        if self.can(at, Part.OF, Part.TO_OBJECT):
            event = self._dated_event(at - 1)
            if event is not None and self.can(at, Part.OF):
                return event
            return at - 1 if self.fits("inflicts&!infinitive to-object", at - 1) else None
        objects = any(item.can(Part.TO_OBJECT) for item in self.items)
        unreal = self.can(at, Part.INFINITIVE) and (self.can(at - 1, Part.MODAL) or self.folded(at - 1) == "to")
        helped = self.can(at - 1, Part.HELPING) and self.folded(at - 1) not in self.words.perfect
        ambiguous = self.folded(at).startswith(self.words.ambiguous)
        titled = first - at < _NEAR and self.can(first - 1, Part.PERSON)  # `killed radio journalist Ann Hill`
        direct = (
            (first - at == 1 or titled)
            and self.can(at, Part.INFLICTS)
            and not (objects or helped or unreal or ambiguous)
        )
        return at if direct else None

    def _tells(self, at: int) -> bool:
        return self.can(at, Part.INFLICTS, Part.EVENT)

    def _dated_event(self, at: int) -> int | None:
        """The noun for a harm that ends at an item, or before a date there: `arrest on 7 December of …`."""
        if self.can(at, Part.DATE):
            at -= 1
            while self.can(at, Part.PREPOSITION, Part.ARTICLE):
                at -= 1
        return at if self.can(at, Part.EVENT) else None
