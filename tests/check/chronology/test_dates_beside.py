"""A date conflicts only where it must be that of the thing beside it."""

from __future__ import annotations

import pytest
from tests.check.peru import finding, made, shown

from constancia.check.chronology.offsets import offset_of

LEAD = "The IACHR published its report on Peru on 13 May"


def dated(text: str, quote: str, date: str, *beside: tuple[str, str], published: str = "2023-05-22") -> list[str]:
    others = tuple(made("date", text, words, {"expression": words, "date": day}) for words, day in beside)
    claim = made("date", text, quote, {"expression": quote, "date": date})
    found = shown(finding(claim, text, published=published, others=others))
    return [found[0], *found[2]]


def test_the_only_date_of_the_sentence_is_compared() -> None:
    assert dated(LEAD + ".", "13 May", "2023-05-13") == ["conflicts", "differs"]


def test_with_another_date_in_the_sentence_it_is_left_open() -> None:
    text = LEAD + " and its annex on 16 May."
    assert dated(text, "13 May", "2023-05-13", ("16 May", "2023-05-16")) == ["cannot-tell", "nothing-on-record"]
    text = LEAD + ". The Congress sat on 16 May."
    assert dated(text, "13 May", "2023-05-13", ("16 May", "2023-05-16")) == ["conflicts", "differs"]


@pytest.mark.parametrize(
    "text",
    [
        "The report of the IACHR on Peru was read aloud by everybody who had come to the square on 13 May.",
        "On 13 May everybody who had come to the main square of the town heard of the report of the IACHR on Peru.",
    ],
)
def test_far_from_the_word_that_it_would_date_it_is_left_open(text: str) -> None:
    assert dated(text, "13 May", "2023-05-13") == ["cannot-tell", "nothing-on-record"]


def test_far_from_the_recorded_day_it_is_another_report_s() -> None:
    text = "The IACHR published its report on Peru on {}."
    assert dated(text.format("3 June"), "3 June", "2023-06-03", published="2023-07-01")[0] == "conflicts"
    assert dated(text.format("4 June"), "4 June", "2023-06-04", published="2023-07-01")[0] == "cannot-tell"
    assert dated(text.format("2 April"), "2 April", "2023-04-02")[0] == "conflicts"
    assert dated(text.format("1 April"), "1 April", "2023-04-01")[0] == "cannot-tell"


def test_a_day_to_come_is_not_compared() -> None:
    text = "The IACHR published its report on Peru on 23 May."
    assert dated(text, "23 May", "2023-05-23") == ["cannot-tell", "nothing-on-record"]
    assert dated(text, "23 May", "2023-05-23", published="2023-05-23") == ["conflicts", "differs"]


@pytest.mark.parametrize(
    ("expression", "following"), [("two weeks later", " before noon"), ("a day earlier", " of May")]
)
def test_later_is_counted_from_what_was_said_before(expression: str, following: str) -> None:
    offset = offset_of(expression, following, "en")
    assert offset is not None
    assert not offset.complement
