"""Which count on record a figure is taken for, and which resolution a number is."""

from __future__ import annotations

import pytest
from tests.check.forces.test_terms_and_titles import US, changed, counted, let_in


def test_a_whole_is_taken_before_a_part_of_the_same_day(monkeypatch: pytest.MonkeyPatch) -> None:
    changed(monkeypatch, "count/defensoria-2023-05-clashes", as_of="2023-01-12", part_of="count/defensoria-2023-01-12")
    sentence = "By 12 January the ombudsman counted 49 deaths."
    got = counted(sentence, 49, "the ombudsman", as_of="2023-01-12")
    assert got == ("agrees", "count/defensoria-2023-01-12", ["event", "matched", "also"])


def test_the_resolution_s_own_number_needs_no_explanation(monkeypatch: pytest.MonkeyPatch) -> None:
    changed(monkeypatch, "authorisation/b4766", resolution="31720")
    got = let_in(**US, instrument="Legislative Resolution 31720", from_="2023-06-01", until="2023-12-31")
    assert got == ("agrees", "authorisation/b4766", ["matched"])
    got = let_in(**US, instrument="Legislative Resolution 4766")
    assert got == ("explained", "authorisation/b4766", ["matched", "bill-not-resolution"])
    got = let_in(**US, instrument="Legislative Resolution 31721", from_="2023-06-01", until="2023-12-31")
    assert got[0] in ("conflicts", "cannot-tell")


def test_a_report_of_the_first_day_may_be_about_the_event() -> None:
    sentence = "The ombudsman counted 67 deaths."
    assert "no-event" in counted(sentence, 67, "The ombudsman", published="2022-12-06")[2]
    assert "event" in counted(sentence, 67, "The ombudsman", published="2022-12-07")[2]
