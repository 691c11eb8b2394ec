"""A date beside what the record dates: the first and last day of it, and one day beside; both languages."""

from __future__ import annotations

import pytest
from tests.check.peru import finding, made, shown

from constancia.check.case import Case
from constancia.check.chronology import dates
from constancia.model.documents import Document
from constancia.model.entries import Entry, EntryKind
from constancia.model.plain import digest
from constancia.model.sources import Source
from constancia.record.memory import MemoryRecord


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
        (POLL.format("12 and 13 May").replace("Ipsos", "Ipsoso"), "12 and 13 May", "2023-05-12/2023-05-13", OPEN),
        (COUNT.format(50, "17 January"), "17 January", "2023-01-17", ("agrees", ["counted"])),
        (COUNT.format(50, "17 January").replace("ombudsman", "ombudsmans"), "17 January", "2023-01-17", OPEN),
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


def test_a_poll_and_a_count_of_no_day_date_nothing() -> None:
    source = Source(title="T")
    polls = [
        {"subject": "Ana Flor", "pollster": "Sondea", "disapprove": 60.0},
        {"subject": "Ana Flor", "pollster": "Sondea", "disapprove": 60.0, "field_dates": "2023-05-03"},
        {"subject": "Ana Flor", "pollster": "Mide", "disapprove": 60.0, "field_dates": "2023-05-03"},
    ]
    later = {"p/2": "2023-05-23"}
    event = {"name_en": "Unrest", "name_es": "Disturbios", "where": ["lima"]}
    counts = [
        {"event": "e", "harm": "dead", "by": "Office", "count": 7},
        {"event": "e", "harm": "dead", "by": "Office", "count": 7, "as_of": "2023-05-03"},
        {"event": "gone", "harm": "dead", "by": "Bureau", "count": 7, "as_of": "2023-05-03"},
    ]
    view = MemoryRecord(
        [
            Entry(id="e", kind=EntryKind.EVENT, content=event, source=source),  # type: ignore[arg-type]
            *(
                Entry(id=f"p/{n}", kind=EntryKind.POLL, content=one, source=source, published=later.get(f"p/{n}"))
                for n, one in enumerate(polls)
            ),
            *(Entry(id=f"c/{n}", kind=EntryKind.COUNT, content=one, source=source) for n, one in enumerate(counts)),  # type: ignore[arg-type]
        ]
    )

    def found(text: str) -> str | None:
        claim = made("date", text, "3 May", {"expression": "3 May", "date": "2023-05-03"})
        document = Document(text=text, digest=digest(text.encode()), language="en", published="2023-05-22")
        return dates.check(claim, Case(document=document, claims=(claim,), as_of="2023-05-22"), view).matched

    assert found("Lima: Sondea asked on 3 May.") == "p/1"
    assert found("Lima: Mide asked on 3 May.") is None
    assert found("Lima: the Office counted 7 by 3 May.") == "c/1"
    assert found("Quito: the Office counted 7 by 3 May.") is None
    assert found("Lima: the Bureau counted 7 by 3 May.") is None
    assert found("Lima: the Office counted 8 by 3 May.") is None
