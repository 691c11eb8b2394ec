"""What an offset says of days: its edges, its direction, and where what it is counted from stands."""

from __future__ import annotations

import pytest

from constancia.check.chronology.dates import _distance
from constancia.check.chronology.offsets import Offset, offset_of


@pytest.mark.parametrize(
    ("expression", "code", "expected"),
    [
        ("a week later", "en", (4, 10, True)),
        ("two weeks later", "en", (11, 17, True)),
        ("three weeks later", "en", (18, 24, True)),
        ("four weeks later", "en", (22, 34, True)),
        ("a fortnight later", "en", (10, 18, True)),
        ("a month later", "en", (20, 40, True)),
        ("a year earlier", "en", (-410, -320, True)),
        ("10 days earlier", "en", (-10, -10, True)),
        ("21 days afterwards", "en", (21, 21, True)),
        ("weeks before", "en", (-100_000, 0, False)),
        ("months later", "en", (0, 100_000, False)),
        ("the day after", "en", (1, 1, True)),
        ("the day before", "en", (-1, -1, True)),
        ("the following day", "en", (1, 1, True)),
        ("the previous day", "en", (-1, -1, True)),
        ("the same day", "en", (0, 0, True)),
        ("on the eve", "en", (-1, -1, True)),
        ("two days after", "en", (2, 2, True)),
        ("a decade later", "en", None),
        ("two hours later", "en", None),
        ("two weeks", "en", None),
        ("later", "en", None),
        ("dos días antes", "es", (-2, -2, True)),
        ("tres meses después", "es", (80, 100, True)),
        ("una semana más tarde", "es", (4, 10, True)),
        ("semanas antes", "es", (-100_000, 0, False)),
        ("la víspera", "es", (-1, -1, True)),
        ("el día anterior", "es", (-1, -1, True)),
        ("al día siguiente", "es", (1, 1, True)),
        ("el mismo día", "es", (0, 0, True)),
        ("dos horas después", "es", None),
    ],
)
def test_days_that_an_expression_leaves_open(
    expression: str, code: str, expected: tuple[int, int, bool] | None
) -> None:
    offset = offset_of(expression, ",", code)
    assert (offset and (offset.least, offset.most, offset.counted)) == expected


@pytest.mark.parametrize(
    ("expression", "following", "code", "expected"),
    [
        ("two weeks after", " the vote", "en", True),
        ("two weeks after", "", "en", True),
        ("two weeks before", " it", "en", True),
        ("two weeks afterwards", ", it", "en", False),
        ("two weeks later", " after", "en", False),
        ("the day", " after the vote", "en", None),
        ("the next day", " after the vote", "en", True),
        ("the next day", ", after the vote", "en", False),
        ("the next day", "", "en", False),
        ("the eve", " of the vote", "en", True),
        ("dos días después", " de la votación", "es", True),
        ("dos días después", " del voto", "es", True),
        ("dos días después", " que el resto", "es", True),
        ("dos días después de", " la votación", "es", True),
        ("dos días después del", " voto", "es", True),
        ("dos días después", ", de nuevo", "es", False),
        ("dos días después", " desde", "es", False),
        ("dos días después", "", "es", False),
    ],
)
def test_what_it_is_counted_from_follows_or_was_said_before(
    expression: str, following: str, code: str, expected: bool | None
) -> None:
    offset = offset_of(expression, following, code)
    assert (offset.complement if offset else None) is expected


@pytest.mark.parametrize(
    ("offset", "gap", "fits", "turned"),
    [
        (Offset(4, 10, True, True), (3, 3), False, False),
        (Offset(4, 10, True, True), (4, 4), True, False),
        (Offset(4, 10, True, True), (10, 12), True, False),
        (Offset(4, 10, True, True), (11, 12), False, False),
        (Offset(4, 10, True, True), (0, 0), False, False),
        (Offset(4, 10, True, True), (-3, -1), False, True),
        (Offset(4, 10, True, True), (-3, 0), False, False),
        (Offset(-10, -4, True, True), (1, 3), False, True),
        (Offset(-10, -4, True, True), (0, 3), False, False),
        (Offset(-10, -4, True, True), (-5, -5), True, False),
        (Offset(0, 100_000, False, False), (0, 0), True, False),
        (Offset(0, 100_000, False, False), (-1, -1), False, True),
        (Offset(-100_000, 0, False, False), (1, 1), False, True),
        (Offset(-100_000, 0, False, False), (0, 1), True, False),
        (Offset(-1, 1, True, True), (2, 3), False, False),
    ],
)
def test_days_between_two_things_fit_or_are_the_other_way_round(
    offset: Offset, gap: tuple[int, int], fits: bool, turned: bool
) -> None:
    assert offset.fits(*gap) is fits
    assert offset.turned(*gap) is turned


@pytest.mark.parametrize(
    ("gaps", "expected"),
    [
        (((16, 16),), 16),
        (((-16, -16),), 16),
        (((2, 11),), "2–11"),
        (((-11, -2),), "2–11"),
        (((2, 2), (1, 1)), "1–2"),
        (((2, 2), (5, 5)), "2, 5"),
        (((1, 1), (2, 2), (3, 3)), "1–3"),
        (((1, 1), (2, 2), (4, 4)), "1, 2, 4"),
        (((1, 1), (1, 1)), 1),
    ],
)
def test_the_distance_is_shown_without_its_direction(gaps: tuple[tuple[int, int], ...], expected: str | int) -> None:
    assert _distance(gaps) == expected
