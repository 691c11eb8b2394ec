"""A date beside what the record dates: the first and last day of it, and one day beside; both languages."""

from __future__ import annotations

import pytest
from tests.check.peru import finding, made, shown


def dated(
    text: str, quote: str, date: str, *, published: str = "2023-05-22", language: str = "en", inferred: bool = False
) -> tuple[str, list[str]]:
    claim = made(
        "date",
        text,
        quote,
        {"expression": quote, "date": date},
        language=language,
        inferred=("year",) if inferred else (),
    )
    found = shown(finding(claim, text, published=published, language=language))
    return found[0], found[2]


OPEN = ("cannot-tell", ["nothing-on-record"])


@pytest.mark.parametrize(
    ("text", "quote", "date", "language", "expected"),
    [
        ("On Friday, May 19, it rained.", "Friday, May 19", "2023-05-19", "en", OPEN),
        ("On Friday, May 20, it rained.", "Friday, May 20", "2023-05-20", "en", ("conflicts", ["weekday"])),
        ("On Fri, May 20, it rained.", "Fri, May 20", "2023-05-20", "en", ("conflicts", ["weekday"])),
        ("El viernes 20 de mayo llovió.", "viernes 20 de mayo", "2023-05-20", "es", ("conflicts", ["weekday"])),
        ("El sábado 20 de mayo llovió.", "sábado 20 de mayo", "2023-05-20", "es", OPEN),
        ("El viernes 02 de junio llovió.", "viernes 02 de junio", "2023-06-02", "es", OPEN),
        ("El lunes 02 de junio llovió.", "lunes 02 de junio", "2023-06-02", "es", ("conflicts", ["weekday"])),
        ("El lunes llovió.", "lunes", "2023-06-02", "es", OPEN),
        ("Entre el lunes y el martes 2 de junio.", "lunes y el martes 2 de junio", "2023-06-02", "es", OPEN),
        ("El lunes de junio llovió.", "lunes de junio", "2023-06", "es", OPEN),
        ("El lunes 12 llovió.", "lunes 12", "2023-06-02", "es", OPEN),
    ],
)
def test_a_weekday_beside_its_day(
    text: str, quote: str, date: str, language: str, expected: tuple[str, list[str]]
) -> None:
    assert dated(text, quote, date, language=language, published="2023-06-10") == expected


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2023-05-20", "conflicts"),
        ("2023-07-19", "conflicts"),
        ("2023-07-20", "cannot-tell"),
        ("2023-03-21", "conflicts"),
        ("2023-03-20", "cannot-tell"),
        ("", "cannot-tell"),
    ],
)
def test_a_year_taken_from_the_publication_is_sure_sixty_days_around(published: str, expected: str) -> None:
    text = "On Friday, May 20, it rained."
    assert dated(text, "Friday, May 20", "2023-05-20", published=published, inferred=True)[0] == expected
    assert dated(text, "Friday, May 20", "2023-05-20", published=published)[0] == "conflicts"


POLL = "In Peru an Ipsos poll of {} has her at 75 %."
COUNT = "In the protests in Peru the ombudsman counted {} deaths by {}."
REPORT = "The IACHR's report on Peru covers {}."


@pytest.mark.parametrize(
    ("text", "quote", "date", "expected"),
    [
        (POLL.format("12 and 13 May"), "12 and 13 May", "2023-05-12/2023-05-13", ("agrees", ["in-field"])),
        (POLL.format("13 and 14 May"), "13 and 14 May", "2023-05-13/2023-05-14", OPEN),
        (POLL.format("12 and 13 May").replace("Peru", "Chile"), "12 and 13 May", "2023-05-12/2023-05-13", OPEN),
        (POLL.format("12 and 13 May").replace("Ipsos", "Datum"), "12 and 13 May", "2023-05-12/2023-05-13", OPEN),
        (COUNT.format(50, "17 January"), "17 January", "2023-01-17", ("agrees", ["counted"])),
        (COUNT.format(150, "17 January"), "17 January", "2023-01-17", OPEN),
        (COUNT.format(501, "17 January"), "17 January", "2023-01-17", OPEN),
        (COUNT.format(50, "18 January"), "18 January", "2023-01-18", OPEN),
        (COUNT.format(50, "17 January").replace("Peru", "Chile"), "17 January", "2023-01-17", OPEN),
        (COUNT.format(50, "17 January").replace("the ombudsman", "a nurse"), "17 January", "2023-01-17", OPEN),
        (
            REPORT.format("7 December 2022 to 23 January 2023"),
            "7 December 2022 to 23 January 2023",
            "2022-12-07/2023-01-23",
            ("agrees", ["period"]),
        ),
        (
            REPORT.format("7 December 2022 to 24 January 2023"),
            "7 December 2022 to 24 January 2023",
            "2022-12-07/2023-01-24",
            OPEN,
        ),
    ],
)
def test_the_days_of_a_poll_a_count_and_a_report(
    text: str, quote: str, date: str, expected: tuple[str, list[str]]
) -> None:
    assert dated(text, quote, date) == expected


def test_what_was_published_later_dates_nothing() -> None:
    text = COUNT.format(50, "17 January")
    assert dated(text, "17 January", "2023-01-17", published="2023-01-16") == OPEN
    assert dated(text, "17 January", "2023-01-17", published="2023-01-18")[0] == "agrees"


WINDOW = "US troops may enter Peru from June 1 to August 29, 2023."


@pytest.mark.parametrize(
    ("quote", "date", "value", "expected"),
    [
        ("from June 1 to August 29, 2023", "2023-06-01/2023-08-29", {}, ("agrees", ["window"])),
        ("June 1", "2023-06-01", {}, ("agrees", ["window-begins"])),
        ("August 29, 2023", "2023-08-29", {}, ("agrees", ["window-ends"])),
        ("August 29, 2023", "2023-08-29", {"until": "2023-12-31"}, OPEN),
        ("June 1", "2023-06-01", {"until": "2023-09-15"}, OPEN),
    ],
)
def test_a_date_is_the_end_of_the_window_that_its_sentence_gives(
    quote: str, date: str, value: dict[str, str], expected: tuple[str, list[str]]
) -> None:
    ends = {"from": "2023-06-01", "until": "2023-08-29", **value}
    force = made(
        "authorisation", WINDOW, "US troops may enter Peru", {"force_country": "US", "territory": "PE", **ends}
    )
    claim = made("date", WINDOW, quote, {"expression": quote, "date": date})
    found = shown(finding(claim, WINDOW, published="2023-05-30", others=(force,)))
    assert (found[0], found[2]) == expected
