"""Groups that are named behind the verb, or counted one after the other before it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from constancia.claims.voting.groups import Groups
from constancia.claims.voting.lexicon import SIDES
from constancia.claims.voting.parsed import Parsed
from constancia.claims.voting.stances import Stance, StanceLexicon, bare_sides
from constancia.claims.voting.voted_on import voted_on
from constancia.syntax.folding import fold_in_place

_OBJECT = 130
"""Characters between a verb and the groups behind it: the measure."""
_ROWS = 2
"""Groups with their numbers that make a list."""
_WORD = re.compile(r"(?<![^\s«\"“(])\S+")


def inverted(parsed: Parsed, lex: StanceLexicon, groups: Groups) -> Iterator[Stance]:
    """Groups behind a verb that has no subject before it: "en contra estuvieron …", "voting no were …"."""
    if not parsed.legislative and parsed.lex.measure.search(parsed.text) is None:
        return
    text, shown = parsed.text, parsed.masked.text
    for stance, pattern in lex.inverted.items():
        for match in pattern.finditer(text):
            if not lex.opening.search(text[: match.start()]):
                continue
            side = bare_sides(parsed.reading.language.code).get(stance)
            named = side.match(text, match.start()) if side else None
            measure = voted_on(parsed, named.end()) if named else None
            stop = re.compile(r"[;:,]").search(text, match.end())
            limit = min(match.end() + _OBJECT, stop.start() if stop else len(text))
            for word in _WORD.finditer(shown, match.end(), limit):
                before = shown[match.end() : word.start()].split()
                if lex.articles.fullmatch(word.group().lower()) or _led(parsed, lex, before):
                    continue
                if any(body.start < word.end() and word.start() < body.end for body in parsed.bodies):
                    continue
                found = groups.after(shown[word.start() :])
                for group in found:
                    start = word.start() + group.start
                    yield Stance(group.name, stance, match.start(), start + group.end - group.start, {}, measure)
                if found:
                    break


def clefts(parsed: Parsed, lex: StanceLexicon, groups: Groups) -> Iterator[Stance]:
    """Groups that a clause on a stance is said to be of: "the parties that backed it were …"."""
    for stance, pattern in (*lex.stances.items(), *lex.objected.items()):
        for verb in pattern.finditer(parsed.text):
            if lex.clefts.search(parsed.text[: verb.start()].rstrip()) is None:
                continue
            are = lex.are.search(parsed.text, verb.end(), min(len(parsed.text), verb.end() + _OBJECT))
            if are is None:
                continue
            measure = voted_on(parsed, verb.end(), nominal=True)
            for group in groups.after(parsed.masked.text[are.end() :]):
                yield Stance(group.name, stance, verb.start(), are.end() + group.end, {}, measure)


def _led(parsed: Parsed, lex: StanceLexicon, before: list[str]) -> bool:
    """Whether a preposition, with an article or not, leads to what follows."""
    words = [fold_in_place(word) for word in before]
    while words and lex.articles.fullmatch(words[-1]) and not parsed.lex.opens_phrase.fullmatch(words[-1]):
        words.pop()
    return bool(words) and parsed.lex.opens_phrase.fullmatch(words[-1]) is not None


def rows(parsed: Parsed, groups: Groups) -> Iterator[Stance]:
    """Groups with the numbers of their members, two or more, before the verb: "12 Greens and 3 Liberals voted yes"."""
    offsets = sorted(parsed.masked.counts)
    if len(offsets) < _ROWS:
        return
    for side in SIDES[:3]:
        for match in parsed.lex.named_sides[side].finditer(parsed.text):
            edge, found = match.start(), list[Stance]()
            for offset in reversed([offset for offset in offsets if offset < match.start()]):
                counted = parsed.masked.counts[offset]
                words = groups.lex.row_end.sub("", parsed.masked.text[counted.end : edge])
                group = groups.whole(words.strip())
                if group is None:
                    break
                found.append(Stance(group, side, offset, counted.end + len(words), {side: counted.value}))
                edge = offset
            if len(found) >= _ROWS:
                yield from reversed(found)
