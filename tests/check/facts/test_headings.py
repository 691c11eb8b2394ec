"""A sentence that announces a list stands only before one, and none says what the record refutes."""

from __future__ import annotations

import pytest
from tests.check.peru import finding, made, shown

from constancia.language.messages import say

EVENT = "The protests in Peru that began in December 2022 left a toll. "


def counted(text: str, by: str = "", *, published: str = "2023-05-19", **value: object) -> list[str]:
    claim = made("casualties", EVENT + text, text, {"harm": "dead", **value}, by=by)
    return shown(finding(claim, EVENT + text, published=published))[2]


@pytest.mark.parametrize(("count", "listed"), [(57, True), (61, False)])
def test_counts_with_the_figure_are_announced_where_there_are_any(count: int, listed: bool) -> None:
    codes = counted("A parish priest spoke of the dead.", by="A parish priest", count=count, qualifier="exactly")
    assert codes[:2] == ["event", "source-not-on-record"]
    assert ("with-figure" in codes) is ("count" in codes) is listed


def test_where_no_number_stands_the_counts_are_shown_by_date() -> None:
    assert counted("Dozens died.") == ["no-figure", "event", "by-date", "count"]
    assert counted("Dozens died.", published="2022-12-20") == ["no-figure"]


def test_a_post_published_later_is_not_said_to_be_missing() -> None:
    text = "President Dina Boluarte of Peru spoke."
    claim = made("office", text, "President Dina Boluarte", {"person": "Dina Boluarte", "post": "president"})
    assert shown(finding(claim, text, published="2020-01-01"))[2] == ["later", "office"]
    nobody = made("office", text, "President Dina Boluarte", {"person": "Ana Nadie", "post": "president"})
    assert shown(finding(nobody, text))[2] == ["nobody"]


@pytest.mark.parametrize(
    ("words", "date", "code"),
    [("June", "2023-06", "window-begins"), ("December 31", "2023-12-31", "window-ends")],
)
def test_the_ends_of_a_window_that_agrees_are_told(words: str, date: str, code: str) -> None:
    text = "In Peru Congress let US troops in from June until December 31 under bill 4766."
    window = {"force_country": "US", "territory": "PE", "from": "2023-06", "until": "2023-12-31"}
    force = made("authorisation", text, "let US troops in", {**window, "instrument": "bill 4766"})
    when = made("date", text, words, {"expression": words, "date": date, "anchor": "published"})
    assert shown(finding(when, text, others=(force,)))[::2] == ("agrees", [code])


def test_the_ends_of_a_window_that_differs_are_not() -> None:
    text = "In Peru Congress let US troops in from July until December 31 under bill 4766."
    window = {"force_country": "US", "territory": "PE", "from": "2023-07", "until": "2023-12-31"}
    force = made("authorisation", text, "let US troops in", {**window, "instrument": "bill 4766"})
    when = made("date", text, "December 31", {"expression": "December 31", "date": "2023-12-31"})
    assert shown(finding(when, text, others=(force,)))[0] == "cannot-tell"


def test_a_source_without_a_count_of_that_scope_is_shown_with_the_counts_of_others() -> None:
    text = "Deaths, almost 50, according to the IACHR, occurred after clashes."
    claim = made("casualties", EVENT + text, "Deaths, almost 50", ALMOST, by="the IACHR")
    outcome, _, codes = shown(finding(claim, EVENT + text))
    assert (outcome, codes) == ("cannot-tell", ["event", "own-not-comparable", "count", "also"])


ALMOST = {"harm": "dead", "count": 50, "qualifier": "almost"}


def test_a_post_seen_shortly_before_is_held_and_long_before_is_not_known() -> None:
    text = "Margarette May Macaulay, president of the IACHR, spoke of Peru."
    value = {"person": "Margarette May Macaulay", "post": "president", "body": "IACHR"}
    claim = made("office", text, "Margarette May Macaulay, president of the IACHR", value)
    assert shown(finding(claim, text, published="2023-05-24"))[::2] == ("agrees", ["seen-before"])
    assert shown(finding(claim, text, published="2023-05-25"))[::2] == ("cannot-tell", ["seen-only"])


def test_who_counted_is_named_in_the_language_of_the_reader() -> None:
    text = "The IACHR counted 57 deaths."
    claim = made(
        "casualties", EVENT + text, "57 deaths", {"harm": "dead", "count": 57, "qualifier": "exactly"}, by="IACHR"
    )
    [step] = [step for step in finding(claim, EVENT + text).because if step.code == "casualties.matched"]
    assert "Comisión Interamericana" in say(step.code, "es", step.params)
    assert "Inter-American Commission" in say(step.code, "en", step.params)
