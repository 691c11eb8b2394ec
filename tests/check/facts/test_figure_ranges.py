"""How far a qualified figure reaches, number by number."""

from __future__ import annotations

import pytest

from constancia.check.facts.counts import Figure


def exact(count: int) -> Figure:
    figure = Figure.of(count, None, None, None)
    assert figure is not None
    return figure


@pytest.mark.parametrize(
    ("qualifier", "low", "high"),
    [
        ("exactly", 40, 40),
        (None, 40, 40),
        ("about", 37, 43),
        ("almost", 36, 39),
        ("at least", 40, 61),
        ("more than", 41, 61),
        ("up to", 27, 40),
    ],
)
def test_forty_reaches_from_the_lowest_to_the_highest(qualifier: str | None, low: int, high: int) -> None:
    figure = Figure.of(40, None, None, qualifier)
    assert figure is not None
    assert [count for count in range(200) if figure.fits(exact(count))] == list(range(low, high + 1))


@pytest.mark.parametrize(
    ("count", "low", "high"), [(3, 2, 4), (9, 8, 10), (10, 8, 12), (20, 18, 22), (80, 74, 86), (1000, 925, 1075)]
)
def test_about_is_nearer_for_few(count: int, low: int, high: int) -> None:
    figure = Figure.of(count, None, None, "about")
    assert figure is not None
    assert [n for n in range(2000) if figure.fits(exact(n))] == list(range(low, high + 1))


def test_a_stretch_of_figures() -> None:
    between = Figure.of(None, 40, 49, None)
    assert between == Figure(40, 49)
    assert between is not None
    assert [count for count in range(200) if between.fits(exact(count))] == list(range(40, 50))
    assert Figure.of(None, 40, None, None) == Figure(40, 60)
    assert Figure.of(None, None, 40, None) == Figure(0, 40)
    assert Figure.of(None, None, None, "about") is None


def test_figures_that_touch_do_not_exclude_each_other() -> None:
    assert exact(40).allows(exact(40))
    assert Figure(30, 40).allows(Figure(40, 50))
    assert Figure(40, 50).allows(Figure(30, 40))
    assert not Figure(30, 39).allows(Figure(40, 50))
    assert not Figure(40, 50).allows(Figure(30, 39))
