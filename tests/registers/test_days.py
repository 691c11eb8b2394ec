from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from constancia.errors import DateNotValid
from constancia.registers.days import COMPACT, DAY_FIRST, ISO, date_of, day_of, is_form, moment_of


@pytest.mark.parametrize(
    ("written", "form", "expected"),
    [
        ("2025-03-04", ISO, "2025-03-04"),
        ("2025-3-4", ISO, "2025-03-04"),
        ("2025-03-04T18:20:31.5-05:00", ISO, "2025-03-04T18:20"),
        ("2025-03-04 00:05", ISO, "2025-03-04T00:05"),
        ("04/03/2025", DAY_FIRST, "2025-03-04"),
        ("4/3/2025 9:05", DAY_FIRST, "2025-03-04T09:05"),
        ("4/3/2025, 12:05 a. m.", DAY_FIRST, "2025-03-04T00:05"),
        ("4/3/2025 12:05 PM", DAY_FIRST, "2025-03-04T12:05"),
        ("3/4/2025", "mm/dd/yyyy", "2025-03-04"),
        ("04.03.2025", "dd.mm.yyyy", "2025-03-04"),
        ("20250304", COMPACT, "2025-03-04"),
    ],
)
def test_a_moment_is_read_in_the_form_that_is_declared(written: str, form: str, expected: str) -> None:
    assert moment_of(written, form, "votes.csv", 3, "date") == expected
    assert day_of(written, form, "votes.csv", 3, "date") == expected[:10]


@pytest.mark.parametrize(
    ("written", "form", "message"),
    [
        ("20230231", COMPACT, r"votes\.csv, row 3: date is '20230231' \(yyyymmdd was expected\), and there is no such"),
        ("31/04/2023", DAY_FIRST, "no such day or hour"),
        ("2023-02-28T24:10", ISO, "no such day or hour"),
        ("2023-02-28T10:60", ISO, "no such day or hour"),
        ("1/2/2023 13:00 pm", DAY_FIRST, "no such day or hour"),
        ("1/2/2023 0:30 am", DAY_FIRST, "no such day or hour"),
        ("04/03/2025", ISO, "expected a date like yyyy-mm-dd"),
        ("2025-03-04", DAY_FIRST, "expected a date like dd/mm/yyyy"),
        ("2023022", COMPACT, "expected a date like yyyymmdd"),
        ("4 March 2025", DAY_FIRST, "expected a date like dd/mm/yyyy"),
        ("", ISO, "expected a date like yyyy-mm-dd"),
    ],
)
def test_what_is_no_moment_is_named_with_its_place_and_the_form(written: str, form: str, message: str) -> None:
    with pytest.raises(DateNotValid, match=message):
        moment_of(written, form, "votes.csv", 3, "date")


@pytest.mark.parametrize("written", ["2025", "2025-03", "2025-03-04", "2025-03-01/2025-06-30", "2025-03-04T18:20"])
def test_a_date_known_in_part_stays_as_written(written: str) -> None:
    assert date_of(written, "votes.csv", 3, "covers") == written


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("2025-02-31", "no such day or hour"),
        ("2025-13", "no such day or hour"),
        ("2025-03-04T25:00", "no such day or hour"),
        ("May 2025", "expected a date: 2025, 2025-03"),
        ("2025-03-04T18", "expected a date: 2025, 2025-03"),
    ],
)
def test_what_is_no_date_is_named_with_its_place(written: str, message: str) -> None:
    with pytest.raises(DateNotValid, match=message):
        date_of(written, "votes.csv", 3, "covers")


@pytest.mark.parametrize("form", ["dd/mm/yyyy", "yyyymmdd", "mm-dd-yyyy", "yyyy. mm. dd."])
def test_a_form_says_where_year_month_and_day_stand(form: str) -> None:
    assert is_form(form)


@pytest.mark.parametrize("form", ["", "dd/mm", "dd/mm/yy", "dd/dd/yyyy", "d/m/yyyy", "yyyy-mm-ddThh", "yyyy-mm-dd-mm"])
def test_a_form_that_does_not_is_none(form: str) -> None:
    assert not is_form(form)


@given(
    st.dates(min_value=date(1000, 1, 1)),
    st.sampled_from(["dd/mm/yyyy", "mm/dd/yyyy", "yyyy-mm-dd", "yyyymmdd", "dd.mm.yyyy"]),
)
def test_every_day_is_read_back_in_every_form(day: date, form: str) -> None:
    written = form.replace("yyyy", f"{day.year}").replace("mm", f"{day.month:02}").replace("dd", f"{day.day:02}")
    assert day_of(written, form, "votes.csv", 1, "date") == day.isoformat()
