"""Counted people among the items of a sentence: a number with its qualifier and the words for those counted."""

from __future__ import annotations

from collections.abc import Sequence

from constancia.claims.casualties.items import Figure, Item
from constancia.claims.casualties.patterns import Row
from constancia.language.shape.harm import Part

_LONGEST_NOUN = 9
_MOST = 50_000_000
_MOVED = 8
"""Items from a verb of change to the number that it left: `revised the confirmed death toll from 79 to 78`."""
_NUMBERS = frozenset({Part.NUMBER, Part.ONE, Part.VAGUE, Part.NONE})
_OPENS = _NUMBERS | {Part.QUALIFIER, Part.BETWEEN, Part.MORE, Part.ARTICLE}
"""What a counted group may begin with."""
_NOUN = (Part.WORD, Part.NAME, Part.THING)


def counted(row: Sequence[Item], code: str) -> list[Item]:
    """The items with every counted group as one."""
    counter = _Counter(row, code)
    out: list[Item] = []
    at = 0
    while at < len(row):
        group = None if row[at].parts.isdisjoint(_OPENS) else counter.figure(at) or counter.known_person(at)
        item, at = group or (row[at], at + 1)
        out.append(item)
    return out


class _Counter(Row):
    def figure(self, first: int) -> tuple[Item, int] | None:
        """The counted group that begins at an item, and the item behind it."""
        if self.can(first - 1, Part.EACH):
            return None
        at, qualifier, flags = self._before(first)
        if not self.can(at, *_NUMBERS) or self.fits("article vague (?! of )", at - 1):
            return None  # `the many killed`
        number, start = self.items[at], self.items[first].start
        figure = Figure(number.start, qualifier=qualifier, back=self.can(first, Part.ARTICLE))
        at += 1
        if number.can(Part.NUMBER):
            latest = self._latest(first, at)
            if latest is not None:
                figure.qualifier, at = latest
                number = self.items[at - 1]
                start = figure.number_start = number.start
            at = self._number(number, at, figure, between=Part.BETWEEN in flags)
        elif number.can(Part.NONE):
            figure.count, figure.qualifier = 0, "exactly"
        elif number.can(Part.ONE):
            figure.count, figure.qualifier = 1, qualifier or "exactly"
        else:
            figure.qualifier = None
        if figure.count is not None and figure.count > _MOST:
            return None
        end = self.items[at - 1].end
        if self.can(at, Part.MORE):
            end, at = self.items[at].end, at + 1
            flags.add(Part.MORE)
        parts = flags - {Part.BETWEEN} | {Part.NIL if figure.count == 0 else Part.COUNT}
        parts |= {Part.ARTICLED} if number.can(Part.ONE) else set()
        return self._noun(Item(start, end, number.folded, frozenset(parts), figure=figure), at)

    def _before(self, at: int) -> tuple[int, str | None, set[Part]]:
        """Where the number stands, past its article and qualifier, and what these say."""
        qualifier, flags = None, set()
        while at < len(self.items) and not self.can(at, Part.NUMBER):
            item, number = self.items[at], self.can(at + 1, Part.NUMBER)
            if item.can(Part.QUALIFIER):
                qualifier = item.entry.qualifier or qualifier
            elif self.fits("between number|qualifier", at):
                flags.add(Part.BETWEEN)
            elif item.can(Part.MORE, Part.ONE) and (number or not item.can(Part.ONE)):
                flags.add(Part.MORE)  # those counted come on top of others
            elif not (item.can(Part.ARTICLE) or (number and qualifier and item.can(Part.TO_OBJECT))):
                break  # but `al menos a 20`
            at += 1
        return at, qualifier, flags

    def _latest(self, first: int, at: int) -> tuple[str | None, int] | None:
        """Qualifier and place behind the number to which another changed: "rose from 41 to about 60"."""
        changed = any(self.can(k, Part.CHANGED) for k in range(max(0, first - _MOVED), first - 1))
        end = self.run("until qualifier|article* number", at)
        if end == at or not (changed and self.can(first - 1, Part.FROM)):
            return None
        return next((item.entry.qualifier for item in self.items[at:end] if item.entry.qualifier), None), end

    def _number(self, number: Item, at: int, figure: Figure, *, between: bool) -> int:
        value, ends = number.value or 0, self.fits("until|dash number", at)
        other = (self.items[at + 1].value or 0) if ends and (between or not self.can(at, Part.AND)) else 0
        for scale in (1_000_000, 1_000):
            if other and other % scale == 0 and value < min(1_000, other // scale) and other // scale <= value * 100:
                value *= scale  # `entre 20 y 50 millones`
        if value < other <= value * 100:
            figure.low, figure.high, figure.qualifier = value, other, None
            return at + 2
        figure.count = value
        figure.qualifier = figure.qualifier or ("about" if number.rough else "exactly")
        return at

    def known_person(self, at: int) -> tuple[Item, int] | None:
        """`the driver`, `el soldado`: one person behind a singular article."""
        if not self.can(at, Part.ARTICLE) or self.can(at, Part.PLURAL_ARTICLE):
            return None
        end = self.noun_end(at + 1)
        noun = self.items[at + 1 : end]
        if not noun or not self._head(noun).can(Part.PERSON) or self._head(noun).folded in self.words.people:
            return None
        figure = Figure(self.items[at].start, 1, qualifier="exactly", known=True, noun=(noun[0].start, noun[-1].end))
        figure.nouns = tuple(item.folded for item in noun)
        figure.last = noun[-1].folded
        parts = frozenset({Part.COUNT, Part.ARTICLED})
        return Item(self.items[at].start, noun[-1].end, figure.last, parts, figure=figure), end

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
        first, run = at, self.noun_end(at)
        if run == at and self.can(at, Part.OF):
            before = self.items[at - 1]
            collective = before.entry.value is not None or before.rough or figure.vague
            named = self.fits("of article word|name", at)
            if collective or named:
                first = at + 1 + (named and not collective)
                run = self.noun_end(first)
                at = first if run > first or figure.vague or before.rough else at
        happening = self.can(run, Part.EVENT) and self.folded(run).endswith("s")
        if run > first and not self.words.adjective_first and happening:
            return self._built(item, self.items[run - 1].end), run  # `20 presuntos homicidios`: nobody yet
        case = self.run("case of word|article{0,2} (?= event )", first)  # `58 casos de presuntos fallecimientos`
        if run == first + 1 and case > first and not item.can(Part.ARTICLED):
            return self._built(item, self.items[case - 1].end), case
        if run == first or (run == first + 1 and self.can(first, Part.ADVERB)):
            return self._built(item, item.end), at  # `muchos todavía siguen detenidos`
        noun = self.items[first:run]
        at = self._complements(first, run)
        if item.can(Part.ARTICLED) and self.fits("of number thing", at):
            at += 3  # `un hombre de 60 años`
        figure.noun = (noun[0].start, self.items[at - 1].end)
        figure.nouns = tuple(one.folded for one in noun)
        figure.last = self.items[at - 1].folded
        return self._built(item, self.items[at - 1].end, thing=self._head(noun).can(Part.THING)), at

    def _complements(self, first: int, at: int) -> int:
        while self.can(at, Part.OF) and at - first < _LONGEST_NOUN:
            inner = at + 1 + self.can(at + 1, Part.ARTICLE)
            more = self.noun_end(inner)
            if more == inner:
                break
            at = more
        return at

    def _built(self, item: Item, end: int, *, thing: bool = False) -> Item:
        parts = item.parts - {Part.COUNT, Part.NIL} | {Part.THING} if thing else item.parts
        bare = item.figure is not None and item.figure.noun is None
        return item._replace(end=max(end, item.end), parts=parts | {Part.BARE} if bare else parts)

    def noun_end(self, first: int) -> int:
        """End of a run of noun words that begins at an item."""
        at = first
        while self.can(at, *_NOUN) and at - first < 6 and not (at > first and self.items[at].opened):
            if self._verbal(first, at) or self.can(at, Part.UNTIL, Part.EACH):
                break
            at += 1
        return at

    def _verbal(self, first: int, at: int) -> bool:
        """Whether a word of a run is a verb form and no noun: `personas estarían`, `guards travelling aboard`."""
        item = self.items[at]
        if not item.can(Part.WORD) or item.can(Part.PERSON, Part.KIN):
            return False
        if item.can(Part.AMOUNTS, Part.NOT):
            return True
        if at > first and item.can(Part.CHANGED, Part.COSTS, Part.LOSES, Part.AVERTS):
            return True
        if self.words.adjective_first:
            behind = self.can(at + 1, *_NOUN) and self.folded(at + 1).endswith("s")
            return at > first and item.folded.endswith(self.words.verbal) and not behind
        counts = at == first and self.items[first - 1].value not in (None, 1)
        plural = at > first and self.folded(at - 1).endswith("s")
        return item.folded.endswith(self.words.verbal) and (counts or plural)
