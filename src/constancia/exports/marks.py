"""A document's text cut at every boundary of a claim, so that nested and overlapping evidence can be shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from constancia.lean import dataclass

_PARAGRAPH = re.compile(r"\S(?:.*\S)?", re.DOTALL)
_GAP = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of text that lies in the same places all along."""

    text: str
    places: tuple[int, ...]
    """Numbers of the places that cover it, the shortest place first."""
    ends: tuple[int, ...]
    """Numbers of the places that end with it, in order."""


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each paragraph, between blank lines, without the white space around it."""
    start = 0
    for gap in [*_GAP.finditer(text), None]:
        end = gap.start() if gap else len(text)
        inner = _PARAGRAPH.search(text, start, end)
        if inner:
            yield inner.start(), inner.end()
        start = gap.end() if gap else end


def in_order(
    pieces: Iterable[tuple[int, int]], places: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int, list[int]]]:
    """Each piece of a text with the numbers of the places that touch it; pieces in order, none overlapping.

    One pass: the cost does not grow with pieces times places.
    """
    waiting = sorted(range(len(places)), key=lambda number: places[number], reverse=True)
    open_: list[int] = []
    for start, end in pieces:
        open_ = [number for number in open_ if places[number][1] > start]
        while waiting and places[waiting[-1]][0] < end:
            number = waiting.pop()
            if places[number][1] > start:
                open_.append(number)
        yield start, end, sorted(open_)


def cut(text: str, start: int, end: int, places: Sequence[tuple[int, int]], inside: Iterable[int]) -> Iterator[Stretch]:
    """The stretches of `text[start:end]`; together they are that text, in order.

    `places` are start and end of each place in the whole text, which may reach beyond the piece; `inside` are the
    numbers of those that touch it.
    """
    here = [(number, *places[number]) for number in inside]
    edges = {start, end}
    for _, a, b in here:
        edges.update((max(a, start), min(b, end)))
    for left, right in pairwise(sorted(edges)):
        covering = sorted((b - a, number) for number, a, b in here if a <= left and right <= b)
        yield Stretch(
            text[left:right],
            tuple(number for _, number in covering),
            tuple(sorted(number for number, _, b in here if b == right)),
        )
