from __future__ import annotations

import runpy
from itertools import combinations
from pathlib import Path

import pytest
from tests.check.peru import record

from constancia.check.facts.pairs import beside
from constancia.model.entries import EntryKind
from constancia.model.events import Count

ROOT = Path(__file__).parents[3]


def count(figure: int, **axes: str) -> Count:
    return Count(event="e", harm="dead", by=axes.pop("by", "A"), count=figure, **axes)  # type: ignore[arg-type]


def test_only_counts_with_the_same_axes_contradict() -> None:
    assert beside(count(40, as_of="2023-01-12"), count(41, as_of="2023-01-12")).contradict
    assert not beside(count(40, as_of="2023-01-12"), count(40, as_of="2023-01-12")).contradict
    assert not beside(count(60, qualifier="more than"), count(63)).contradict
    for axis, other in (
        ("as_of", "2023-01-17"),
        ("scope", "clashes"),
        ("who", "police"),
        ("by", "B"),
        ("period", "2023"),
    ):
        pair = beside(count(40), count(41, **{axis: other}))
        assert axis in (*pair.differ, *pair.unsaid)
        assert not pair.contradict


def test_two_harms_are_not_compared() -> None:
    with pytest.raises(ValueError, match="same"):
        beside(count(1), Count(event="e", harm="injured", by="A", count=1))


def test_no_two_counts_of_the_dossier_contradict() -> None:
    counts = [Count.from_entry(entry) for entry in record().find(EntryKind.COUNT, keys=("harm:dead",))]
    assert len(counts) == 26
    assert not [pair for pair in combinations(counts, 2) if beside(*pair).contradict]


def test_the_page_is_what_the_dossier_gives() -> None:
    page = runpy.run_path(str(ROOT / "scripts/death_counts.py"))["page"]()
    assert (ROOT / "docs/reference/death-counts.md").read_text(encoding="utf-8") == page
