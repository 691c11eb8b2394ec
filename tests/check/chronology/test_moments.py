"""Days between two dated things, each of which may last or have more than one date."""

from __future__ import annotations

import pytest

from constancia.check.chronology.moments import Moment, apart


@pytest.mark.parametrize(
    ("subject", "reference", "expected"),
    [
        (("2023-05-19",), ("2023-05-03",), ((16, 16),)),
        (("2023-05-03",), ("2023-05-19",), ((-16, -16),)),
        (("2023-05-08/2023-05-17",), ("2023-05-19",), ((-11, -2),)),
        (("2023-05-19",), ("2023-05-08/2023-05-17",), ((2, 11),)),
        (("2023-05-19", "2023-05-18"), ("2023-05-17",), ((2, 2), (1, 1))),
        (("2023-05",), ("2023-05-19",), ((-18, 12),)),
        ((), ("2023-05-19",), ()),
    ],
)
def test_the_least_and_the_most_days(
    subject: tuple[str, ...], reference: tuple[str, ...], expected: tuple[tuple[int, int], ...]
) -> None:
    one, other = Moment(0, 1, "a", subject, "A"), Moment(2, 3, "b", reference, "B")
    assert apart(one, other) == expected
