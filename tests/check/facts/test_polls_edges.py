"""A poll beside others: precision of a share, days in the field, waves, subjects; each with its nearest miss."""

from __future__ import annotations

from typing import Any

import pytest

from constancia.check.case import Case
from constancia.check.facts import polls
from constancia.model.claims import Attribution, Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.entries import Entry, EntryKind
from constancia.model.findings import Finding
from constancia.model.plain import digest
from constancia.model.sources import Source
from constancia.record.memory import MemoryRecord


def poll(id: str, days: str | None, *, published: str | None = None, **content: Any) -> Entry:
    said = {"subject": "Ana Flor", "pollster": "Sondea", "field_dates": days, "subject_aliases": ["Flor"], **content}
    said = {key: value for key, value in said.items() if value is not None}
    return Entry(id=id, kind=EntryKind.POLL, content=said, source=Source(title=id), published=published)


WAVES = (
    poll("march", "2023-03-10/2023-03-12", disapprove=60, approve=30),
    poll("may", "2023-05-10/2023-05-12", disapprove=76.9, approve=17.4),
    poll("other", "2023-05-10/2023-05-12", disapprove=81, pollster="Mide", pollster_aliases=["Mide S.A."]),
    poll("congress", "2023-05-10/2023-05-12", disapprove=91, subject="Congreso", subject_aliases=[]),
)


def found(
    text: str,
    *entries: Entry,
    published: str = "2023-05-19",
    by: str = "",
    dates: tuple[tuple[str, str], ...] = (),
    **value: Any,
) -> Finding:
    document = Document(text=text, digest=digest(text.encode()), language="en", published=published or None)
    start = text.index("%") - 2
    source = ()
    if by:
        source = (Attribution(by, document.span(text.index(by), text.index(by) + len(by))),)
    said = {"subject": "Flor", "pollster": "Sondea", **value}
    said = {key: item for key, item in said.items() if item is not None}
    claim = Claim.of(ClaimKind.POLL, (document.span(start, start + 3),), said, document.digest, source)
    others = tuple(
        Claim.of(
            ClaimKind.DATE,
            (document.span(text.index(words), text.index(words) + len(words)),),
            {"expression": words, "date": day},
            document.digest,
        )
        for words, day in dates
    )
    case = Case(document=document, claims=(claim, *others), as_of=published)
    return polls.check(claim, case, MemoryRecord(list(entries or WAVES)))


def shown(finding: Finding) -> tuple[str, str | None, str]:
    codes = [step.code for step in finding.because if step.code not in ("poll.poll", "poll.is-theirs")]
    return finding.outcome.value, finding.matched, codes[-1].removeprefix("poll.")


TEXT = "The rating is 77 % now."


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"disapprove": 77}, ("agrees", "may", "matched")),
        ({"disapprove": 76.9}, ("agrees", "may", "matched")),
        ({"disapprove": 76.8}, ("cannot-tell", None, "perhaps-other-wave")),
        ({"disapprove": 76}, ("cannot-tell", None, "perhaps-other-wave")),
        ({"disapprove": 78}, ("cannot-tell", None, "perhaps-other-wave")),
        ({"approve": 17}, ("agrees", "may", "matched")),
        ({"approve": 18}, ("cannot-tell", None, "perhaps-other-wave")),
        ({"approve": 17, "disapprove": 77}, ("agrees", "may", "matched")),
        ({"approve": 30, "disapprove": 77}, ("cannot-tell", None, "perhaps-other-wave")),
        ({"disapprove": 60}, ("explained", "march", "newer")),
        ({"disapprove": 60, "field_dates": "2023-03"}, ("agrees", "march", "matched")),
        ({"disapprove": 60, "field_dates": "2023-05"}, ("conflicts", None, "differs")),
        ({"disapprove": 60, "field_dates": "2023-03-13"}, ("cannot-tell", None, "other-days")),
        ({"disapprove": 60, "field_dates": "2023-03-12"}, ("agrees", "march", "matched")),
        ({"disapprove": 81}, ("conflicts", None, "differs")),
        ({"disapprove": 91}, ("conflicts", None, "differs")),
        ({"disapprove": 81, "pollster": "Mide"}, ("agrees", "other", "matched")),
        ({"disapprove": 81, "pollster": "Mide S.A."}, ("agrees", "other", "matched")),
        ({"disapprove": 81, "pollster": "Midelo"}, ("cannot-tell", None, "no-such-pollster")),
        ({"disapprove": 91, "subject": "Congreso"}, ("agrees", "congress", "matched")),
        ({"disapprove": 91, "subject": "Congresos"}, ("cannot-tell", None, "no-such-subject")),
        ({"disapprove": 91, "subject": "Congreso", "approve": 5}, ("cannot-tell", None, "half")),
        ({"approve": 5, "subject": "Congreso"}, ("cannot-tell", None, "other-share")),
        ({"disapprove": 77, "pollster": None}, ("cannot-tell", None, "no-pollster-found")),
        ({"disapprove": 12, "pollster": None}, ("cannot-tell", None, "no-pollster")),
        ({}, ("cannot-tell", None, "no-share")),
    ],
)
def test_a_share_beside_the_waves_on_record(value: dict[str, Any], expected: tuple[str, str | None, str]) -> None:
    assert shown(found(TEXT, **value)) == expected


def test_the_source_of_a_claim_is_its_pollster() -> None:
    text = "The rating is 77 % now, Sondea said."
    assert shown(found(text, by="Sondea", pollster=None, disapprove=77)) == ("agrees", "may", "matched")


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2023-05-12", "conflicts"),
        ("2023-06-26", "conflicts"),
        ("2023-06-27", "cannot-tell"),
        ("", "cannot-tell"),
    ],
)
def test_whose_figure_it_is_matters_only_while_the_wave_is_current(published: str, expected: str) -> None:
    assert found(TEXT, published=published, disapprove=81).outcome.value == expected


@pytest.mark.parametrize(
    ("words", "day", "expected"),
    [
        ("in May", "2023-05", ("conflicts", None, "differs")),
        ("in March", "2023-03", ("conflicts", None, "differs")),
        ("in April", "2023-04", ("cannot-tell", None, "other-days")),
        ("on 11 May", "2023-05-11", ("conflicts", None, "differs")),
        ("on 13 May", "2023-05-13", ("cannot-tell", None, "perhaps-other-wave")),
    ],
)
def test_a_date_beside_the_figure_is_that_of_the_poll(
    words: str, day: str, expected: tuple[str, str | None, str]
) -> None:
    assert shown(found(f"The rating was 81 % {words}.", dates=((words, day),), disapprove=81)) == expected


def test_two_months_beside_the_figure_are_none() -> None:
    text = "The rating went from March to 60 % in May."
    got = found(text, dates=(("March", "2023-03"), ("in May", "2023-05")), disapprove=60)
    assert shown(got) == ("explained", "march", "newer")
    one = found("The rating in March was 60 %.", dates=(("in March", "2023-03"),), disapprove=60)
    assert shown(one) == ("agrees", "march", "matched")


def test_a_poll_published_later_was_not_known() -> None:
    late = poll("late", "2023-05-14", published="2023-05-20", disapprove=70)
    assert shown(found(TEXT, *WAVES, late, disapprove=70)) == ("cannot-tell", None, "perhaps-other-wave")
    assert shown(found(TEXT, *WAVES, late, disapprove=70, published="2023-05-20")) == ("agrees", "late", "matched")
    assert shown(found(TEXT, *WAVES, late, disapprove=77, published="2023-05-19")) == ("agrees", "may", "matched")
    assert shown(found(TEXT, *WAVES, late, disapprove=77, published="2023-05-20")) == ("explained", "may", "newer")


def test_a_poll_of_no_days_is_no_current_one() -> None:
    undated, theirs = poll("undated", None, disapprove=60), poll("theirs", "2023-05-18", pollster="Mide", disapprove=81)
    assert shown(found(TEXT, undated, theirs, disapprove=81)) == ("cannot-tell", None, "perhaps-other-wave")
    assert shown(found(TEXT, poll("dated", "2023-05-18", disapprove=60), theirs, disapprove=81))[0] == "conflicts"
    assert shown(found(TEXT, *WAVES, undated, disapprove=60, field_dates="2023-03")) == ("agrees", "march", "matched")


def test_a_poll_that_has_no_such_share_is_no_rival_and_hides_none() -> None:
    half = poll("half", "2023-05-14", disapprove=70)
    got = found(TEXT, *WAVES, half, approve=99)
    assert shown(got) == ("cannot-tell", None, "perhaps-other-wave")
    assert [step.entries for step in got.because if step.code == "poll.poll"] == [("march",), ("may",)]


def test_what_differs_is_the_last_wave_and_whose_figure_it_is() -> None:
    got = found(TEXT, disapprove=81)
    assert [(step.code, step.entries) for step in got.because] == [
        ("poll.differs", ("may",)),
        ("poll.is-theirs", ("other",)),
    ]
    assert got.because[0].params["days"] == "2023-05-10/2023-05-12"


def test_dates_of_which_one_is_not_the_polls_leave_it_open() -> None:
    text = "The rating went from March to 81 % in May."
    got = found(text, dates=(("March", "2023-03"), ("in May", "2023-05")), disapprove=81)
    assert shown(got) == ("cannot-tell", None, "perhaps-other-wave")


def test_a_part_of_those_asked_is_not_all_of_them() -> None:
    assert shown(found("In the capital the rating is 77 % among women.", disapprove=77))[2] == "subset"


def test_what_a_poll_is_shown_with() -> None:
    assert polls.poll_shown(WAVES[1]) == {
        "pollster": "Sondea",
        "subject": "Ana Flor",
        "sides": [{"side": "poll.approve", "share": "17.4 %"}, {"side": "poll.disapprove", "share": "76.9 %"}],
        "days": "2023-05-10/2023-05-12",
        "when": [{"days": "2023-05-10/2023-05-12"}],
    }
    assert polls.poll_shown(poll("x", "2023", field_dates=None, disapprove=60))["when"] == []
