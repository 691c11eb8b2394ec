"""The sentence around a span, the opening of a text, and what was known when."""

from __future__ import annotations

import pytest

from constancia.check.around.dates_known import dates_in, elsewhen, first_known, later, years_in
from constancia.check.around.surroundings import OPENING, around, opening
from constancia.check.case import Case
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document, Span
from constancia.model.entries import Entry, EntryKind
from constancia.model.plain import digest
from constancia.model.sources import Source
from constancia.model.time import edtf

TEXT = "One stood here. Two stood here. Three stood here. Four stood here."


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("One", "One stood here."),
        ("Two stood here.", "Two stood here."),
        ("Two stood here. Three", "Two stood here. Three stood here."),
        ("One stood here. Two stood here. T", "One stood here. Two stood here. Three stood here."),
        ("Four stood here.", "Four stood here."),
    ],
)
def test_around_a_span_stand_the_sentences_that_it_touches(quote: str, expected: str) -> None:
    start = TEXT.index(quote)
    assert around(TEXT, Span.of(TEXT, start, start + len(quote))) == expected


def test_the_opening_is_two_paragraphs_at_most() -> None:
    assert opening("Head.\n\nLead.\n\nBody.") == "Head.\nLead."
    assert opening("\n\nHead.\n\nLead.\n\nBody.") == "Head.\nLead."
    assert opening("Head.") == "Head."
    assert opening("") == ""
    assert opening("x" * 400 + "\n\n" + "y" * 400) == "x" * OPENING + "\n" + "y" * OPENING


def entry(published: str | None, **content: object) -> Entry:
    return Entry(id="e", kind=EntryKind.COUNT, content=content, source=Source(title="T"), published=published)  # type: ignore[arg-type]


def case(text: str, as_of: str, *dates: tuple[str, str]) -> Case:
    document = Document(text=text, digest=digest(text.encode()), language="en")
    claims = tuple(
        Claim.of(
            kind=ClaimKind.DATE,
            evidence=(document.span(text.index(words), text.index(words) + len(words)),),
            value={"expression": words, "date": day} if day else {"expression": words},
            document=document.digest,
        )
        for words, day in dates
    )
    return Case(document=document, claims=claims, as_of=as_of)


@pytest.mark.parametrize(
    ("published", "content", "as_of", "expected"),
    [
        ("2023-05-03", {}, "2023-05-02", True),
        ("2023-05-03", {}, "2023-05-03", False),
        ("2023-05-03", {}, "2023-05", False),
        ("2023-05", {}, "2023-05-01", False),
        (None, {"as_of": "2023-05-03"}, "2023-05-02", True),
        (None, {"decided": "2023-05-03"}, "2023-05-02", True),
        ("2023-05-01", {"as_of": "2023-05-03"}, "2023-05-02", False),
        (None, {"as_of": "2023-05-01", "decided": "2023-05-03"}, "2023-05-02", False),
        (None, {}, "2023-05-02", False),
        ("2023-05-03", {}, "", False),
    ],
)
def test_what_came_after_the_report_was_not_known(
    published: str | None, content: dict[str, object], as_of: str, expected: bool
) -> None:
    assert later(entry(published, **content), case("x", as_of)) is expected
    assert (first_known(entry(published, **content)) is None) is (published is None and not content)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in 2020 and 1992", ["2020", "1992"]),
        ("some 2020 people, 1,992 of them, 2020.5 or 12.2020", ["2020"]),
        ("on 03/2020 and 2020-21", ["2020"]),
        ("in 1892, 2100, 20201", []),
        ("It was 2020.", ["2020"]),
    ],
)
def test_years_in_figures(text: str, expected: list[str]) -> None:
    assert list(years_in(text)) == [edtf(year) for year in expected]


def test_the_dates_of_a_stretch_are_those_wholly_in_it() -> None:
    text = "It began on 3 May. It went on until 5 May, and then."
    about = case(text, "", ("3 May", "2023-05-03"), ("5 May", "2023-05-05"), ("then", ""))
    assert dates_in(about, Span.of(text, 0, 18)) == ("2023-05-03",)
    assert dates_in(about, Span.of(text, 19, len(text))) == ("2023-05-05",)
    assert dates_in(about, Span.of(text, 0, 15)) == ()
    assert dates_in(about, Span.of(text, 0, len(text))) == ("2023-05-03", "2023-05-05")


@pytest.mark.parametrize(
    ("period", "expected"), [("2023-05", False), ("2023-05-01/2023-05-03", False), ("2023-05-05/2023-05-31", True)]
)
def test_a_stretch_is_of_another_time_where_none_of_its_days_lies_there(period: str, expected: bool) -> None:
    text = "It began on 3 May."
    assert elsewhen(case(text, "", ("3 May", "2023-05-03")), Span.of(text, 0, len(text)), edtf(period)) is expected
    assert not elsewhen(case(text, ""), Span.of(text, 0, len(text)), edtf(period))


def test_a_year_in_figures_is_a_time_too() -> None:
    text = "In the 2020 unrest."
    assert elsewhen(case(text, ""), Span.of(text, 0, len(text)), edtf("2023"))
    assert not elsewhen(case(text, ""), Span.of(text, 0, len(text)), edtf("2020-12"))


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 3, "One here."),
        (0, 10, "One here."),
        (9, 13, "Two there."),
        (4, 12, "One here. Two there."),
        (10, 20, "Two there."),
    ],
)
def test_the_sentences_that_share_something_with_a_span(start: int, end: int, expected: str) -> None:
    text = "One here. Two there. Three."
    assert around(text, Span.of(text, start, end)) == expected
