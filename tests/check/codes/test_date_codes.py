"""When each sentence about a date is shown."""

from __future__ import annotations

from typing import Any

import pytest
from tests.check.codes.telling import Pair, Told, codes_of, hangs_on_its_condition, pair, steps

VOTE = "Lima. Peru's Congress let the troops in by 70 to 33 with 4 abstentions on {}."
TALLY = {"70 to 33 with 4 abstentions": {"kind": "vote", "for": 70, "against": 33, "abstain": 4, "outcome": "passed"}}
LATER = "Peru's Congress let the troops in by 70 to 33 with 4 abstentions. {} {} presented its report."
OFFSET = "The vote was held a day after {} said so in Peru. It passed by 70 to 33 with 4 abstentions."


def date(text: str, words: str, day: str | None = None, **more: Any) -> Told:
    """A date in a text."""
    value = {"expression": words} | ({"date": day} if day else {})
    return Told("date", text, words, value, **more)


def on(words: str, day: str, **more: Any) -> Told:
    """The day of the vote on the troops."""
    return date(VOTE.format(words), words, day, **{"beside": TALLY, **more})


FRIDAY = on("19 May", "2023-05-19")
WINDOW = "Lima, Peru. US troops may enter from 1 June to 31 December 2023 under bill 4766."
LET_IN = {
    "US troops may enter": {
        "kind": "authorisation",
        "force_country": "US",
        "territory": "PE",
        "instrument": "bill 4766",
        "from": "2023-06-01",
        "until": "2023-12-31",
    }
}
REPORT = "Peru. The IACHR published its report on the protests on {}."
COVERS = "Peru. The IACHR published its report on the protests, of {}."
POLL = "Peru. In {} IEP asked about Boluarte."
COUNT = "Peru. By {} the ombudsman counted {} dead."
VOULE = OFFSET.format("special rapporteur Clément Voule")


def window(words: str, day: str, **more: Any) -> Told:
    """A date of the window of an authorisation."""
    return date(WINDOW, words, day, **{"beside": LET_IN, **more})


CASES: dict[str, Pair] = {
    "not-asserted": pair(FRIDAY.but(modality="proposed"), modality="asserted"),
    "nothing-on-record": pair(FRIDAY.but(beside={}), beside=TALLY),
    "weekday": (on("Monday, 19 May", "2023-05-19"), on("Friday, 19 May", "2023-05-19")),
    "agrees": (FRIDAY, on("18 May", "2023-05-18")),
    "sitting": (on("18 May", "2023-05-18"), FRIDAY),
    "told-late": pair(on("today", "2023-05-20", published="2023-05-20"), published="2023-05-21"),
    "in-field": (
        date(POLL.format("May 2023"), "May 2023", "2023-05"),
        date(POLL.format("February 2023"), "February 2023", "2023-02"),
    ),
    "counted": (
        date(COUNT.format("12 January", 49), "12 January", "2023-01-12"),
        date(COUNT.format("12 January", 48), "12 January", "2023-01-12"),
    ),
    "period": (
        date(
            COVERS.format("7 December 2022 to 23 January 2023"),
            "7 December 2022 to 23 January 2023",
            "2022-12-07/2023-01-23",
        ),
        date(
            COVERS.format("7 December 2022 to 22 January 2023"),
            "7 December 2022 to 22 January 2023",
            "2022-12-07/2023-01-22",
        ),
    ),
    "window": (window("1 June to 31 December 2023", "2023-06-01/2023-12-31"), window("1 June", "2023-06-01")),
    "window-begins": (window("1 June", "2023-06-01"), window("31 December 2023", "2023-12-31")),
    "window-ends": (window("31 December 2023", "2023-12-31"), window("1 June", "2023-06-01")),
    "differs": (
        date(REPORT.format("5 May"), "5 May", "2023-05-05"),
        date(REPORT.format("3 May"), "3 May", "2023-05-03"),
    ),
    "offset-agrees": (
        date(VOULE, "a day after", beside=TALLY),
        date(VOULE.replace("a day after", "ten days after"), "ten days after", beside=TALLY),
    ),
    "offset-differs": (
        date(VOULE.replace("a day after", "ten days after"), "ten days after", beside=TALLY),
        date(VOULE, "a day after", beside=TALLY),
    ),
    "order": (
        date(LATER.format("Two weeks later", "The IACHR"), "Two weeks later", beside=TALLY),
        date(LATER.format("Two weeks before", "The IACHR"), "Two weeks before", beside=TALLY),
    ),
    "perhaps-other": (
        date(VOULE.replace("a day after", "ten days after"), "ten days after", beside=TALLY),
        date(LATER.format("Two weeks later", "The IACHR"), "Two weeks later", beside=TALLY),
    ),
}


@pytest.mark.parametrize("code", CASES)
def test_it_is_shown_where_it_is_true_alone(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    hangs_on_its_condition(f"date.{code}", CASES[code], monkeypatch)


def test_every_code_has_its_case() -> None:
    parts = {"date.day", "date.of-sitting", "date.of-bill"}
    assert codes_of("date") - {f"date.{code}" for code in CASES} == parts


def test_the_sitting_of_a_vote_and_one_day_are_told_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    english, spanish = steps(CASES["offset-agrees"][0], monkeypatch)["date.offset-agrees"]
    assert "vote, 19 May 2023 (sitting of 18 May 2023)" in english
    assert english.endswith("(1 day)")
    assert "votación, 19 de mayo de 2023 (sesión del 18 de mayo de 2023)" in spanish
    assert spanish.endswith("(1 día)")


def test_the_report_s_own_word_for_today_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    told = on("earlier today", "2023-05-20", published="2023-05-20")
    assert "“earlier today”" in steps(told, monkeypatch)["date.told-late"][0]
