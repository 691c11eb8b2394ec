"""A weekday in apposition belongs to its day; it is compared with it and gives no day of its own."""

from __future__ import annotations

import pytest

from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks.dates import find


@pytest.mark.parametrize(
    ("language", "text", "expression", "weekday"),
    [
        ("en", "They voted on Dec. 18, a Wednesday, and left.", "Dec. 18, a Wednesday", 2),
        ("en", "They voted on May 19, 2023, which was a Friday.", "May 19, 2023, which was a Friday", 4),
        ("en", "They voted on May 19 (Friday).", "May 19 (Friday", 4),
        ("es", "Votaron el 19 de mayo, un miércoles.", "el 19 de mayo, un miércoles", 2),
        ("es", "Votaron el 19 de mayo de 2023, que fue viernes.", "el 19 de mayo de 2023, que fue viernes", 4),
        ("es", "Votaron el 19 de mayo, día viernes.", "el 19 de mayo, día viernes", 4),
    ],
)
def test_a_weekday_in_apposition(language: str, text: str, expression: str, weekday: int) -> None:
    [mark] = find(text, fold_in_place(text), language, "2023-05-25")
    assert text[mark.start : mark.end] == expression
    assert mark.weekday == weekday


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They voted on May 19 and met again Friday."),
        ("en", "They voted on Friday, May 19. A Monday followed."),
        ("es", "Votaron el 19 de mayo y se reunieron el lunes."),
    ],
)
def test_a_weekday_of_its_own_stays_one(language: str, text: str) -> None:
    assert len(find(text, fold_in_place(text), language, "2023-05-25")) == 2
