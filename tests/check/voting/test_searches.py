"""What is asked of the record for one claim, and which tallies are one voting's alone: each bound on either side."""

from __future__ import annotations

from typing import Any

import pytest
from tests.check.conftest import BODY, COVERAGE, entry, voting

from constancia.check.bodies import BodyRead
from constancia.check.case import Case
from constancia.check.voting import alone, uncovered, unsaid
from constancia.check.voting.vote import search_for
from constancia.check.voting.votings import Search
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.entries import Entry, EntryKind
from constancia.model.plain import digest
from constancia.model.votes import Question, VoteEvent
from constancia.record.memory import MemoryRecord

DAY = "2023-06-15"
FILED = "Boletín N° 15140-07"


def held(id: str, tally: tuple[Any, Any, Any], day: str = DAY, subject: str = "LEY", **more: Any) -> list[Entry]:
    return voting(id, f"{day}T10:00", tally, subject, **more)


def search(
    rows: list[list[Entry]],
    text: str = "El Congreso votó.",
    *,
    published: str = "2023-06-20",
    body: bool = True,
    **value: Any,
) -> tuple[Search, Claim]:
    said = {name.rstrip("_"): item for name, item in value.items()}
    entries = [entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain())]
    entries += [entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period)]
    view = MemoryRecord([*entries, *(each for row in rows for each in row)], name="brumania")
    document = Document(text=text, digest=digest(text.encode()), language="es", published=published or None)
    claim = Claim.of(ClaimKind.VOTE, (document.span(0, len(text)),), said, document.digest)
    case = Case(document=document, claims=(claim,), as_of=published)
    return search_for(claim, case, view, BodyRead(BODY if body else None)), claim


def the(found: Search, id: str) -> VoteEvent:
    event = found.view.voting(id)
    assert event is not None
    return event


WHOLE: dict[str, Any] = {"for_": 40, "against": 10, "abstain": 5}


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2023-04-16", False), ("2023-04-15", True), ("2023-08-14", False), ("2023-08-15", True), ("2023-06-15", False)],
)
def test_a_tally_is_alone_in_the_sixty_days_around(day: str, expected: bool) -> None:
    rows = [held("own", (40, 10, 5)), held("twin", (40, 10, 5), day)]
    found, _ = search(rows, published="2024-02-02", date=DAY, **WHOLE)
    assert alone.is_alone(found, the(found, "own")) is expected


def test_a_tally_is_alone_on_no_day_that_is_not_known() -> None:
    found, _ = search([held("own", (40, 10, 5))], published="", **WHOLE)
    assert not alone.is_alone(found, the(found, "own"))


@pytest.mark.parametrize(
    ("tally", "value", "expected"),
    [
        ((40, 10, 5), {"abstain": 5}, True),
        ((40, 10, 5), {}, False),
        ((40, 10, 0), {}, True),
        ((40, 10, None), {}, True),
        ((40, 10, 0), {"abstain": 0}, True),
    ],
)
def test_abstentions_are_told_where_there_were_any(
    tally: tuple[Any, Any, Any], value: dict[str, Any], expected: bool
) -> None:
    found, _ = search([held("own", tally)], for_=40, against=10, **value)
    assert alone.tells_abstentions(found, the(found, "own")) is expected


@pytest.mark.parametrize(
    ("other", "expected"),
    [((41, 11, 6), False), ((41, 11, 7), True), ((43, 10, 5), False), ((44, 10, 5), True)],
)
def test_a_tally_is_apart_from_those_four_votes_off(other: tuple[int, int, int], expected: bool) -> None:
    found, _ = search([held("own", (40, 10, 5)), held("other", other)], **WHOLE)
    assert alone.is_apart(found, the(found, "own")) is expected


@pytest.mark.parametrize(
    ("rows", "value", "expected"),
    [
        ([held("a", (40, 10, 5))], WHOLE, ["a"]),
        ([held("a", (45, 10, 0))], WHOLE, ["a"]),
        ([held("a", (46, 10, 0))], WHOLE, []),
        ([held("a", (40, 10, 60))], WHOLE, ["a"]),
        ([held("a", (80, 10, 5))], WHOLE, ["a"]),
        ([held("a", (80, 11, 5))], WHOLE, []),
        ([held("a", (44, 14, 7))], WHOLE, ["a"]),
        ([held("a", (44, 14, 8))], WHOLE, []),
        ([held("a", (40, 10, None))], WHOLE, []),
        ([held("a", (40, None, 5))], WHOLE, []),
        ([held("a", (40, 10, 5))], {"for_": 40, "abstain": 5}, []),
        ([held("a", (40, 10, 9)), held("b", (41, 10, 5))], WHOLE, ["b", "a"]),
        ([held("b", (41, 10, 5)), held("a", (42, 10, 5))], WHOLE, ["b", "a"]),
        ([held("b", (41, 11, 6)), held("a", (49, 10, 5))], WHOLE, ["a", "b"]),
        ([held("b", (41, 10, 5)), held("a", (39, 10, 5))], WHOLE, ["a", "b"]),
    ],
)
def test_votings_near_share_two_figures_or_miss_by_ten_votes(
    rows: list[list[Entry]], value: dict[str, Any], expected: list[str]
) -> None:
    found, _ = search(rows, **value)
    assert [event.id for event in found.near] == expected


@pytest.mark.parametrize(
    ("value", "day", "exact", "elsewhere", "then"),
    [
        (WHOLE, DAY, ["own"], ["early", "own", "twin"], ["own", "twin"]),
        ({"for_": 40, "against": 10}, DAY, ["own"], ["early", "own", "twin"], ["own", "twin"]),
        ({"for_": 40, "abstain": 5}, DAY, ["own"], [], ["own", "twin"]),
        ({"for_": 40}, DAY, ["own"], [], []),
        ({"against": 10}, DAY, ["own"], [], []),
        ({"against": 10, "abstain": 5}, DAY, ["own"], [], []),
        (WHOLE, "2023-06-14", [], ["early", "own", "twin"], ["own", "twin"]),
        (WHOLE, None, ["own"], ["early", "own", "twin"], ["own", "twin"]),
    ],
)
def test_the_votings_with_a_tally_on_the_days_told_and_on_others(
    value: dict[str, Any], day: str | None, exact: list[str], elsewhere: list[str], then: list[str]
) -> None:
    rows = [
        held("own", (40, 10, 5)),
        held("early", (40, 10, 5), "2023-01-10"),
        held("twin", (40, 10, 5), "2023-05-10"),
        held("late", (40, 10, 5), "2023-06-21"),
        held("other", (41, 11, 6)),
    ]
    found, _ = search(rows, **value, **({"date": day} if day else {}))
    assert [sorted(event.id for event in some) for some in (found.exact, found.elsewhere, found.about_then)] == [
        exact,
        elsewhere,
        then,
    ]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"for_": 10, "against": 40}, ["own"]),
        ({"for_": 10, "against": 40, "abstain": 5}, ["own"]),
        ({"for_": 10, "against": 40, "abstain": 4}, []),
        ({"for_": 40, "against": 10}, []),
        ({"for_": 7, "against": 7}, []),
        ({"for_": 10}, []),
    ],
)
def test_a_tally_the_other_way_round(value: dict[str, Any], expected: list[str]) -> None:
    found, _ = search([held("own", (40, 10, 5)), held("tied", (7, 7, 0))], **value)
    assert [event.id for event in found.swapped] == expected


BILL = "El Congreso votó el proyecto de ley 70."


@pytest.mark.parametrize(
    ("published", "day", "own", "exact"),
    [
        ("2023-06-20", {"date": DAY}, ["here"], []),
        ("2023-06-20", {}, ["here"], ["long-ago"]),
        ("2023-04-20", {}, ["long-ago"], ["long-ago"]),
        ("2023-02-20", {}, ["long-ago"], ["long-ago"]),
        ("2023-02-20", {"date": "2023-02-19"}, [], []),
        ("", {}, ["here", "long-ago"], ["long-ago"]),
    ],
)
def test_a_bill_told_is_asked_of_on_any_day_where_none_is_told(
    published: str, day: dict[str, str], own: list[str], exact: list[str]
) -> None:
    rows = [
        held("here", (30, 9, 1), bills=("70",)),
        held("long-ago", (40, 10, 5), "2023-01-10", bills=("70",)),
        held("another", (41, 10, 5), bills=("71",)),
    ]
    found, _ = search(rows, BILL, published=published, **WHOLE, **day)
    assert sorted(event.id for event in found.own) == own
    assert sorted(event.id for event in found.exact) == exact
    assert found.named == found.own


SHORT: dict[str, Any] = {"for_": 40, "against": 10, "threshold": 50, "outcome": "rejected", "date": DAY}


@pytest.mark.parametrize(
    ("value", "row", "expected"),
    [
        ({}, {}, True),
        ({"threshold": None}, {}, False),
        ({"outcome": "passed"}, {}, False),
        ({}, {"outcome": "passed"}, False),
        ({}, {"outcome": None}, False),
        ({}, {"tally": (10, 40, 5)}, False),
        ({}, {"tally": (40, 40, 5)}, False),
        ({}, {"tally": (41, 40, 5)}, True),
        ({}, {"tally": (40, None, 5)}, False),
        ({"date": None}, {}, False),
        ({}, {"subject": "LEY DE PENSIONES"}, False),
        ({}, {"question": Question.WAIVER}, False),
        ({}, {"question": Question.OTHER}, True),
    ],
)
def test_a_quorum_that_a_silent_voting_missed(value: dict[str, Any], row: dict[str, Any], expected: bool) -> None:
    told = {name: item for name, item in {**SHORT, **value}.items() if item is not None}
    fields = {"tally": (40, 10, 5), "subject": FILED, "outcome": "rejected", **row}
    found, claim = search(
        [held("own", fields.pop("tally"), **fields)], "El Congreso rechazó el precio del pan.", **told
    )
    assert unsaid.missed_quorum(claim, found, the(found, "own")) is expected


def test_a_quorum_missed_is_that_of_no_other_voting_on_the_matter_nor_of_an_unnamed_body() -> None:
    text, own = "El Congreso rechazó la ley de pensiones.", held("own", (40, 10, 5), subject=FILED, outcome="rejected")
    other = held("other", (31, 20, 1), subject="LEY DE PENSIONES", outcome="passed")
    found, claim = search([own, other], text, **SHORT)
    assert not unsaid.missed_quorum(claim, found, the(found, "own"))
    found, claim = search([own], text, body=False, **SHORT)
    assert not unsaid.missed_quorum(claim, found, the(found, "own"))


PAPER = "El Congreso aprobó la ley de pensiones."


@pytest.mark.parametrize(
    ("rows", "value", "expected"),
    [
        ([held("a", (40, 12, 5), subject="LEY DE PENSIONES")], {"date": DAY}, "a"),
        ([held("a", (50, 10, 5), subject="LEY DE PENSIONES")], {"date": DAY}, "a"),
        ([held("a", (51, 10, 5), subject="LEY DE PENSIONES")], {"date": DAY}, None),
        ([held("a", (43, 10, 5), subject="LEY DE PENSIONES")], {}, "a"),
        ([held("a", (44, 10, 5), subject="LEY DE PENSIONES")], {}, None),
        ([held("a", (40, 12, 5), subject="LEY DE PENSIONES", question=Question.OTHER)], {"date": DAY}, "a"),
        ([held("a", (40, 12, 5), subject="LEY DE PENSIONES", question=Question.WAIVER)], {"date": DAY}, None),
        ([held(id, (40, 12, 5), subject="LEY DE PENSIONES") for id in "ab"], {"date": DAY}, None),
        ([held("a", (40, 12, 5), subject=FILED)], {"date": DAY}, "a"),
        ([held("a", (41, 12, 5), subject=FILED)], {"date": DAY}, None),
        ([held("a", (90, 10, 5), subject=FILED)], {"date": DAY}, "a"),
        ([held(id, (40, 12, 5), subject=FILED) for id in "ab"], {"date": DAY}, None),
        ([held("a", (40, 12, 5), subject="LEY DE GLACIARES")], {"date": DAY}, None),
        (
            [held("a", (40, 12, 5), subject=FILED), held("b", (40, 10, 5), "2023-03-01")],
            {"date": DAY},
            None,
        ),
    ],
)
def test_the_voting_that_a_claim_must_mean_where_days_are_not_covered(
    rows: list[list[Entry]], value: dict[str, Any], expected: str | None
) -> None:
    found, _ = search(rows, PAPER, for_=40, against=10, abstain=5, **value)
    event = uncovered.meant(found)
    assert (event.id if event else None) == expected


@pytest.mark.parametrize(
    ("tally", "told", "expected"),
    [
        ((41, 10, 5), (40, 10, 5), True),
        ((41, 10, 1), (40, 10, 1), False),
        ((41, 10, 2), (40, 10, 2), True),
        ((41, 1, 5), (40, 1, 5), False),
        ((40, 11, 6), (40, 10, None), False),
    ],
)
def test_a_figure_of_nobody_or_one_tells_no_voting(
    tally: tuple[int, int, int], told: tuple[int, int, int | None], expected: bool
) -> None:
    figures = zip(("for_", "against", "abstain"), told, strict=True)
    value = {name: figure for name, figure in figures if figure is not None}
    found, _ = search([held("a", tally, subject=FILED)], PAPER, date=DAY, **value)
    assert (uncovered.meant(found) is not None) is expected


@pytest.mark.parametrize(
    ("other", "value", "expected"),
    [
        (held("b", (40, 10, 5), subject="LEY DE PENSIONES"), {"date": DAY}, True),
        (held("b", (40, 10, 5), "2023-04-16", subject="LEY DE PENSIONES"), {"date": DAY}, True),
        (held("b", (40, 10, 5), "2023-04-15", subject="LEY DE PENSIONES"), {"date": DAY}, False),
        (held("b", (40, 10, 5), subject="LEY DE GLACIARES"), {"date": DAY}, False),
        (held("b", (40, 10, 5), subject=FILED), {"date": DAY}, True),
        (held("b", (40, 10, 5), subject="LEY DE PENSIONES", bills=("70",)), {"date": DAY}, False),
        (held("b", (40, 10, 5), subject="LEY DE PENSIONES", bills=("71",)), {"date": DAY}, True),
        (held("b", (41, 10, 5), subject="LEY DE PENSIONES"), {"date": DAY}, False),
        (held("b", (41, 10, 5), subject="LEY DE PENSIONES"), {}, True),
        (held("b", (43, 10, 5), subject="LEY DE PENSIONES"), {}, True),
        (held("b", (44, 10, 5), subject="LEY DE PENSIONES"), {}, False),
        (held("b", (43, 10, 5), subject="LEY DE GLACIARES"), {}, False),
    ],
)
def test_a_voting_has_a_rival_that_the_matter_told_may_be_of(
    other: list[Entry], value: dict[str, Any], expected: bool
) -> None:
    own = held("own", (40, 10, 5), subject="LEY DE FAROS", bills=("70",))
    found, _ = search([own, other], PAPER, published="2023-06-16", **WHOLE, **value)
    assert alone.has_rival(found, the(found, "own")) is expected


def test_any_voting_is_a_rival_where_no_matter_is_told() -> None:
    rows = [held("own", (40, 10, 5), subject="LEY DE FAROS"), held("b", (40, 10, 5), subject="LEY DE GLACIARES")]
    found, _ = search(rows, date=DAY, **WHOLE)
    assert alone.has_rival(found, the(found, "own"))
    found, _ = search(rows[:1], date=DAY, **WHOLE)
    assert not alone.has_rival(found, the(found, "own"))
