"""A month of the year of something else is not a month of the year before publication."""

from __future__ import annotations

import pytest

from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks.dates import find


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("El mandato termina en julio del mismo año.", "es", (None, "text", ())),
        ("El mandato terminó el 28 de julio de ese año.", "es", (None, "text", ())),
        ("The term ends in July of the same year.", "en", (None, "text", ())),
        ("The term ended in July of that year.", "en", (None, "text", ())),
        ("El mandato terminó en julio de este año.", "es", ("2022-07", "published", ("year",))),
    ],
)
def test_the_year_is_left_open(text: str, language: str, expected: tuple[object, ...]) -> None:
    first = find(text, fold_in_place(text), language, "2022-12-20")[0]
    assert (first.date, first.anchor, first.inferred) == expected
