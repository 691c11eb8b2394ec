"""Days between two dated things, each of which may last or have more than one date."""

from __future__ import annotations

import pytest

from constancia.check.chronology.moments import Moment, Moments, _mentions, apart
from constancia.model.documents import Span


@pytest.mark.parametrize(
    ("subject", "reference", "expected"),
    [
        (("2023-05-19",), ("2023-05-03",), ((16, 16),)),
        (("2023-05-03",), ("2023-05-19",), ((-16, -16),)),
        (("2023-05-08/2023-05-17",), ("2023-05-19",), ((-11, -2),)),
        (("2023-05-19",), ("2023-05-08/2023-05-17",), ((2, 11),)),
        (("2023-05-19", "2023-05-18"), ("2023-05-17",), ((2, 2), (1, 1))),
        (("2023-05",), ("2023-05-19",), ((-18, 12),)),
        ((), ("2023-05-19",), ()),
    ],
)
def test_the_least_and_the_most_days(
    subject: tuple[str, ...], reference: tuple[str, ...], expected: tuple[tuple[int, int], ...]
) -> None:
    one, other = Moment(0, 1, "a", subject, "A"), Moment(2, 3, "b", reference, "B")
    assert apart(one, other) == expected


REPORT = Moment(0, 5, "r", ("2023-05-03",), "R")
SPEECH = Moment(10, 15, "s", ("2023-05-04",), "S", firm=False)
BALLOT = Moment(20, 25, "v", ("2023-05-19",), "V")
AGAIN = Moment(30, 35, "v", ("2023-05-19",), "V")
TOLD = Moments((REPORT, SPEECH, BALLOT, AGAIN))
TEXT = "x" * 50


def stretch(start: int, end: int) -> Span:
    return Span.of(TEXT, start, end)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 10, [REPORT]),
        (0, 11, [REPORT, SPEECH]),
        (1, 20, [SPEECH]),
        (20, 30, [BALLOT]),
        (20, 31, [BALLOT, AGAIN]),
        (36, 50, []),
    ],
)
def test_a_moment_is_in_the_stretch_in_which_it_begins(start: int, end: int, expected: list[Moment]) -> None:
    assert TOLD.within(start, end) == tuple(expected)


@pytest.mark.parametrize(
    ("place", "entry", "expected"),
    [
        (4, "v", None),
        (5, "v", REPORT),
        (5, "r", None),
        (15, "r", SPEECH),
        (14, "v", REPORT),
        (50, "v", SPEECH),
        (50, "r", AGAIN),
        (24, "r", SPEECH),
    ],
)
def test_the_last_of_another_entry_that_ends_before_a_place(place: int, entry: str, expected: Moment | None) -> None:
    assert TOLD.last_before(place, entry) == expected


def test_what_happened_comes_before_what_was_only_said() -> None:
    assert TOLD.firmest(SPEECH, stretch(0, 50)) == AGAIN
    assert TOLD.firmest(SPEECH, stretch(0, 16)) == REPORT
    assert TOLD.firmest(SPEECH, stretch(9, 16)) == SPEECH
    assert TOLD.firmest(REPORT, stretch(0, 50)) == REPORT


def test_before_everything_and_beside_one_entry_alone_there_is_nothing() -> None:
    assert Moments((REPORT,)).last_before(50, "r") is None
    assert Moments((BALLOT, AGAIN)).last_before(50, "v") is None
    assert Moments(()).last_before(50, "v") is None
    assert Moments(()).within(0, 50) == ()


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("the human rights watch report", [4]),
        ("the human rights watchers report", []),
        ("the watch", []),
        ("human rights watch and the watch", [0, 27]),
        ("human rights watch and a dog watch", [0]),
        ("human rights watch, a dog watch, the watch", [0]),
        ("a watch, then human rights watch", [14]),
        ("human rights watch. " + "it rained. " * 9 + "the watch", [0, 123]),
    ],
)
def test_a_word_of_a_name_behind_an_article_stands_for_it(text: str, places: list[int]) -> None:
    found = _mentions(text, ("human rights watch",), ("watch",), ("the",))
    assert [start for start, _ in found] == places
