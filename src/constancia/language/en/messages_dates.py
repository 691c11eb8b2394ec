"""How English writes dates in findings."""

from __future__ import annotations

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
YEAR = "{year}"
MONTH = "{month} {year}"
DAY = "{day} {month} {year}"
BETWEEN = "{start} to {end}"
BETWEEN_DAYS = "{start} to {end}"
UNTIL_DAY = "until {end}"
FROM_DAY = "{start} onwards"
FROM = "{start} onwards"
UNTIL = "until {end}"
ABOUT = "about "
ABOUT_DAY = "about "
UNSURE = " (uncertain)"
CONTRACTIONS: tuple[tuple[str, str], ...] = ()
"""What two words make where a date follows a preposition: nothing in English."""
