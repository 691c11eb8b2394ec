"""Sayings inside sayings."""

from __future__ import annotations

from constancia.claims.speech.chains import Link, nest
from constancia.model.claims import Attribution
from constancia.model.documents import Span


def link(name: str, at: tuple[int, int], content: tuple[int, int]) -> Link:
    source = Attribution(name, Span(at[0], at[0] + 1, "x"))
    return Link((source,), at, (Span(content[0], content[1], "x" * (content[1] - content[0])),))


def names(chains: list[tuple[Attribution, ...] | None]) -> list[list[str] | None]:
    return [None if chain is None else [source.speaker for source in chain] for chain in chains]


def test_the_innermost_comes_first() -> None:
    outer = link("A", (0, 5), (10, 100))
    inner = link("B", (40, 45), (50, 100))
    assert names(nest([outer, inner])) == [["A"], ["B", "A"]]


def test_a_saying_that_only_passes_another_on_is_dropped() -> None:
    outer = link("A", (0, 5), (10, 100))
    inner = link("B", (10, 15), (20, 100))
    assert names(nest([outer, inner])) == [None, ["B", "A"]]


def test_sayings_side_by_side_stay_apart() -> None:
    assert names(nest([link("A", (0, 5), (10, 40)), link("B", (50, 55), (60, 90))])) == [["A"], ["B"]]
