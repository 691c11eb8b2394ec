"""Counted people among the items of a sentence: a number with its qualifier and the words for those counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from constancia.claims.casualties.items import Figure, Item
from constancia.language.shape.harm import HarmWords, Part

_LONGEST_NOUN = 9
_MOST = 50_000_000
_NUMBERS = frozenset({Part.NUMBER, Part.ONE, Part.VAGUE, Part.NONE})
_OPENS = _NUMBERS | {Part.QUALIFIER, Part.BETWEEN, Part.MORE, Part.ARTICLE}
"""What a counted group may begin with."""
_NOUN = (Part.WORD, Part.NAME, Part.THING)


@dataclass(slots=True)
class _Before:
    """What stands before a number."""

    qualifier: str | None = None
    more: bool = False
    """Whether those counted come on top of others."""
    between: bool = False


def counted(row: Sequence[Item], words: HarmWords) -> list[Item]:
    """The items with every counted group as one."""
    counter = _Counter(row, words)
    out: list[Item] = []
    at = 0
    while at < len(row):
        found = counter.figure(at) or counter.known_person(at)
        if found is None:
            out.append(row[at])
            at += 1
        else:
            item, at = found
            out.append(item)
    return out


class _Counter:
    def __init__(self, row: Sequence[Item], words: HarmWords) -> None:
        self.row = row
        self.words = words

    def can(self, at: int, *parts: Part) -> bool:
        """Whether there is an item that can be one of some parts."""
        return 0 <= at < len(self.row) and self.row[at].can(*parts)

    def figure(self, first: int) -> tuple[Item, int] | None:
        """The counted group that begins at an item, and the item behind it."""
        if self.row[first].parts.isdisjoint(_OPENS) or self.can(first - 1, Part.EACH):
            return None
        at, before = self._before(first)
        if not self.can(at, *_NUMBERS):
            return None
        number, start = self.row[at], self.row[first].start
        if number.can(Part.VAGUE) and self.can(at - 1, Part.ARTICLE) and not self.can(at + 1, Part.OF):
            return None  # `the many killed`
        figure = Figure(number.start, qualifier=before.qualifier, back=self.can(first, Part.ARTICLE))
        part = Part.COUNT
        at += 1
        if number.can(Part.NUMBER):
            latest = self._latest(first, at)
            if latest is not None:
                figure.qualifier, at = latest
                number = self.row[at - 1]
                start = figure.number_start = number.start
            at = self._number(number, at, figure, between=before.between)
            part = Part.NIL if figure.count == 0 else part
        elif number.can(Part.NONE):
            part, figure.count, figure.qualifier = Part.NIL, 0, "exactly"
        elif number.can(Part.ONE):
            figure.count, figure.qualifier = 1, before.qualifier or "exactly"
        else:
            figure.qualifier = None
        aged = at < len(self.row) and self.row[at].folded in self.words.aged
        if aged or (figure.count is not None and figure.count > _MOST):
            return None
        end = self.row[at - 1].end
        if self.can(at, Part.MORE):
            end, at, before.more = self.row[at].end, at + 1, True
        flags = {Part.MORE} if before.more else set()
        flags |= {Part.ARTICLED} if number.can(Part.ONE) else set()
        return self._noun(Item(start, end, number.folded, frozenset({part, *flags}), figure=figure), at)

    def _before(self, at: int) -> tuple[int, _Before]:
        """Where the number stands, past its article and qualifier, and what these say."""
        said = _Before()
        first = at
        while at < len(self.row) and at - first < 5:
            item = self.row[at]
            number = self.can(at + 1, Part.NUMBER)
            if item.can(Part.NUMBER) and item.value is not None:
                break
            if item.can(Part.QUALIFIER):
                said.qualifier = item.entry.qualifier or said.qualifier
            elif item.can(Part.BETWEEN) and self.can(at + 1, Part.NUMBER, Part.QUALIFIER):
                said.between = True
            elif item.can(Part.MORE, Part.ONE) and (number or not item.can(Part.ONE)):
                said.more = True
            elif not (item.can(Part.ARTICLE) or (item.can(Part.TO_OBJECT) and said.qualifier and number)):
                break  # but `al menos a 20`
            at += 1
        return at, said

    def _latest(self, first: int, at: int) -> tuple[str | None, int] | None:
        """Qualifier and place behind the number to which another changed: "rose from 41 to about 60"."""
        if not self.can(first - 1, Part.FROM) or not self.can(at, Part.UNTIL):
            return None
        if not any(item.can(Part.CHANGED) for item in self.row[max(0, first - 4) : first - 1]):
            return None
        qualifier = None
        at += 1
        while self.can(at, Part.QUALIFIER, Part.ARTICLE):
            qualifier = self.row[at].entry.qualifier or qualifier
            at += 1
        return (qualifier, at + 1) if self.can(at, Part.NUMBER) else None

    def _number(self, number: Item, at: int, figure: Figure, *, between: bool) -> int:
        value = number.value or 0
        other = self.row[at + 1].value if self.can(at + 1, Part.NUMBER) else None
        if other is not None and self.can(at, Part.UNTIL, Part.DASH):
            plain = between or not self.can(at, Part.AND)
            value = _scaled(value, other) if plain else value
            if plain and value < other <= value * 100:
                figure.low, figure.high, figure.qualifier = value, other, None
                return at + 2
        figure.count = value
        figure.qualifier = figure.qualifier or ("about" if number.rough else "exactly")
        return at

    def known_person(self, at: int) -> tuple[Item, int] | None:
        """`the driver`, `el soldado`: one person behind a singular article."""
        if not self.can(at, Part.ARTICLE) or self.can(at, Part.PLURAL_ARTICLE):
            return None
        end = self.run(at + 1)
        noun = self.row[at + 1 : end]
        if not noun or not self._head(noun).can(Part.PERSON):
            return None
        figure = Figure(self.row[at].start, 1, qualifier="exactly", known=True, noun=(noun[0].start, noun[-1].end))
        figure.nouns = tuple(item.folded for item in noun)
        figure.last = noun[-1].folded
        parts = frozenset({Part.COUNT, Part.ARTICLED})
        return Item(self.row[at].start, noun[-1].end, figure.last, parts, figure=figure), end

    # ---- those counted

    def _head(self, noun: Sequence[Item]) -> Item:
        """The word that says what is counted: the last before any participle, or the first."""
        if not self.words.adjective_first:
            return next((item for item in noun[:2] if item.can(Part.THING)), noun[0])
        kept = [item for item in noun if not item.folded.endswith(self.words.verbal)]
        return kept[-1] if kept else noun[-1]

    def _noun(self, item: Item, at: int) -> tuple[Item, int]:
        """Takes in the words for those counted, with what hangs on them by `of`."""
        figure = item.figure
        assert figure is not None
        last = self.words.adjective_first
        first = at
        run = self.run(at)
        if run == at and self.can(at, Part.OF):
            collective = self.row[at - 1].entry.value is not None or self.row[at - 1].rough or figure.vague
            named = self.can(at + 1, Part.ARTICLE) and self.can(at + 2, Part.WORD, Part.NAME)
            if collective or named:
                first = at + 1 + (named and not collective)
                run = self.run(first)
                at = first if run > first or figure.vague or self.row[at - 1].rough else at
        if run > first and not last and self._happening(run):
            return self._built(item, self.row[run - 1].end), run  # `20 presuntos homicidios`: nobody yet
        if run - first == 1 and self.row[first].can(Part.CASE) and not item.can(Part.ARTICLED):
            what = self._case(run)
            if what is not None:
                return self._built(item, self.row[what - 1].end), what
        if run == first:
            return self._built(item, item.end), at
        if run == first + 1 and self.row[first].can(Part.ADVERB):
            return self._built(item, item.end), at  # `muchos todavía siguen detenidos`
        noun = self.row[first:run]
        thing = self._head(noun).can(Part.THING)
        at = self._complements(first, run)
        if (
            item.can(Part.ARTICLED)
            and self.can(at, Part.OF)
            and self.can(at + 1, Part.NUMBER)
            and self.can(at + 2, Part.THING)
        ):
            at += 3  # `un hombre de 60 años`
        figure.noun = (noun[0].start, self.row[at - 1].end)
        figure.nouns = tuple(one.folded for one in noun)
        figure.last = self.row[at - 1].folded
        return self._built(item, self.row[at - 1].end, thing=thing), at

    def _complements(self, first: int, at: int) -> int:
        while self.can(at, Part.OF) and at - first < _LONGEST_NOUN:
            inner = at + 1 + self.can(at + 1, Part.ARTICLE)
            more = self.run(inner)
            if more == inner:
                break
            at = more
        return at

    def _built(self, item: Item, end: int, *, thing: bool = False) -> Item:
        parts = item.parts - {Part.COUNT, Part.NIL} | {Part.THING} if thing else item.parts
        bare = item.figure is not None and item.figure.noun is None
        return item._replace(end=max(end, item.end), parts=parts | {Part.BARE} if bare else parts)

    def _happening(self, at: int) -> bool:
        """Whether a plural noun for a harm itself stands at an item."""
        return self.can(at, Part.EVENT) and self.row[at].folded.endswith("s")

    def _case(self, at: int) -> int | None:
        """Where the harm stands that cases are cases of: `58 casos de presuntos fallecimientos`."""
        if not self.can(at, Part.OF):
            return None
        step = at + 1
        while self.can(step, Part.WORD, Part.ARTICLE) and step - at < 3:
            step += 1
        return step if self.can(step, Part.EVENT) else None

    def run(self, first: int) -> int:
        """End of a run of noun words that begins at an item."""
        at = first
        while self.can(at, *_NOUN) and at - first < 6 and not (at > first and self.row[at].opened):
            if self._verbal(first, at):
                break
            at += 1
        return at

    def _verbal(self, first: int, at: int) -> bool:
        """Whether a word of a run is a verb form and no noun: `personas estarían`, `guards travelling aboard`."""
        item = self.row[at]
        if not item.can(Part.WORD) or item.can(Part.PERSON, Part.KIN):
            return False
        if item.can(Part.AMOUNTS, Part.NOT) or (
            at > first and item.can(Part.CHANGED, Part.COSTS, Part.LOSES, Part.AVERTS)
        ):
            return True
        if not self.words.adjective_first:
            number = self.row[first - 1].value if first else None
            counts = at == first and number is not None and number != 1
            plural = at > first and self.row[at - 1].folded.endswith("s")
            return item.folded.endswith(self.words.verbal) and (counts or plural)
        behind = self.can(at + 1, *_NOUN) and self.row[at + 1].folded.endswith("s")
        return at > first and item.folded.endswith(self.words.verbal) and not behind


def _scaled(first: int, second: int) -> int:
    """The first of two numbers at the scale of the second: 20 in `20 y 50 millones`."""
    for scale in (1_000_000, 1_000):
        if second % scale == 0 and first < 1000 and first < second // scale <= first * 100:
            return first * scale
    return first
