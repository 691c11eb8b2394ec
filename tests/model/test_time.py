from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from constancia.model.time import Interval, approximate, edtf, same_date, utc


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2023", date(2023, 1, 1), date(2023, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-06-01", date(2023, 6, 1), date(2023, 6, 1)),
        ("2023-05~", date(2023, 5, 1), date(2023, 5, 31)),
        ("2023-06/2023-12-31", date(2023, 6, 1), date(2023, 12, 31)),
        ("../2023-05", None, date(2023, 5, 31)),
        ("2023-05-04/..", date(2023, 5, 4), None),
    ],
)
def test_an_edtf_date_means_these_days(text: str, first: date | None, last: date | None) -> None:
    assert edtf(text) == Interval(first, last)


@pytest.mark.parametrize("text", ["", "May 2023", "2023-13", "2023-02-30", "23-05-01", "2023-06-10/2023-06-01"])
def test_what_is_no_edtf_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        edtf(text)


@pytest.mark.parametrize(
    ("claimed", "recorded", "agree"),
    [
        ("2023-06", "2023-06-01", True),
        ("2023-06-02", "2023-06-01", False),
        ("2023-06/2023-12-31", "2023-06-01/2023-12-31", True),
        ("2023-06-01/2023-12", "2023-06-01/2023-12-31", True),
        ("2023-06-01/2023-11-30", "2023-06-01/2023-12-31", False),
        ("../2023-12-31", "2023-06-01/2023-12-31", False),
        ("2023", "2023-06-01", True),
    ],
)
def test_dates_agree_at_the_precision_of_the_claim(claimed: str, recorded: str, agree: bool) -> None:
    assert same_date(claimed, recorded) is agree


@given(st.dates(), st.dates(), st.dates(), st.dates())
def test_overlap_is_having_a_day_in_common(a: date, b: date, c: date, d: date) -> None:
    left, right = Interval(min(a, b), max(a, b)), Interval(min(c, d), max(c, d))
    latest_start, earliest_end = max(min(a, b), min(c, d)), min(max(a, b), max(c, d))
    assert left.overlaps(right) is (latest_start <= earliest_end)
    assert left.overlaps(right) is right.overlaps(left)


def test_an_approximate_date_says_so() -> None:
    assert approximate("2023-05~")
    assert not approximate("2023-05")


def test_a_moment_needs_a_time_zone() -> None:
    assert utc("2023-05-19T00:10:00-05:00").isoformat() == "2023-05-19T05:10:00+00:00"
    with pytest.raises(ValueError, match="time zone"):
        utc("2023-05-19T00:10:00")


@pytest.mark.parametrize(
    ("one", "other", "covers"),
    [
        ("2023-05-10/2023-05-20", "2023-05-10/2023-05-20", True),
        ("2023-05-10/2023-05-20", "2023-05-09/2023-05-20", False),
        ("2023-05-10/2023-05-20", "2023-05-10/2023-05-21", False),
        ("2023-05-10/2023-05-20", "2023-05-10/..", False),
        ("2023-05-10/2023-05-20", "../2023-05-20", False),
        ("2023-05-10/..", "2023-05-10/..", True),
        ("2023-05-10/..", "2023-05-09/..", False),
        ("../2023-05-20", "../2023-05-20", True),
        ("../2023-05-20", "../2023-05-21", False),
    ],
)
def test_days_cover_those_that_lie_inside(one: str, other: str, covers: bool) -> None:
    assert edtf(one).covers(edtf(other)) is covers
