"""A tally that votings have: whose it is beside the matter told, when it contradicts, and how near others may come."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tests.check.conftest import BODY, COVERAGE, checked_in, entry, voting

from constancia.model.content import vote_event_content
from constancia.model.entries import Entry, EntryKind
from constancia.model.findings import Finding
from constancia.model.votes import Basis, Question, Tally, VoteEvent
from constancia.record.memory import MemoryRecord

Row = tuple[str, tuple[int, int, int], str, tuple[str, ...]]
DAY, NEXT = "2023-10-10", "2023-10-11"


def held(id: str, tally: tuple[int, int, int], subject: str, *bills: str, **more: Any) -> list[Entry]:
    return voting(f"v/{id}", more.pop("at", f"{DAY}T10:00"), tally, subject, bills=bills, **more)


def shown(rows: list[list[Entry]], text: str, published: str = NEXT, **value: Any) -> tuple[str, str]:
    """The outcome of a claim beside votings of an invented parliament, and its steps."""
    entries = [entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain())]
    entries += [entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period)]
    view = MemoryRecord([*entries, *(each for row in rows for each in row)], name="brumania")
    check: Callable[..., Finding] = checked_in(view)
    found = check(f"NIEBLA.- {text}", published, **value)
    steps = [
        f"{step.code.removeprefix('vote.')} {' '.join(id.removeprefix('v/') for id in step.entries)}".strip()
        for step in found.because
    ]
    return found.outcome.value, "; ".join(steps)


PENSIONS = held("pensions", (40, 3, 2), "LEY DE PENSIONES", "82")
FISH = "El Congreso aprobó la ley de pesca, 40 a 3."


@pytest.mark.parametrize(
    ("bills", "value", "expected"),
    [
        (("80",), {"date": DAY}, ("conflicts", "tally-differs fish-80; tally-of-another pensions")),
        (("80", "81"), {"date": DAY}, ("cannot-tell", "other-matter pensions")),
        ((), {"date": DAY}, ("cannot-tell", "other-matter pensions")),
        (("80",), {}, ("cannot-tell", "other-matter pensions")),
    ],
)
def test_words_contradict_a_tally_where_one_matter_of_the_day_is_told(
    bills: tuple[str, ...], value: dict[str, Any], expected: tuple[str, str]
) -> None:
    rows = [held(f"fish-{bill}", (26, 17, 4), "LEY DE PESCA", bill) for bill in bills]
    assert shown([PENSIONS, *rows], FISH, for_=40, against=3, **value) == expected


@pytest.mark.parametrize(
    ("tallies", "near"),
    [
        ([(38, 15, 5), (37, 16, 5)], "near 0; near 1"),
        ([(38, 15, 5)], None),
        ([(40, 15, 5), (37, 18, 5)], "near 0; near 1"),
        ([(41, 15, 5), (37, 18, 5)], None),
        ([(38, 15, 5), (38, 16, 6), (37, 15, 8), (36, 15, 5)], "near 0; near 3; near 2"),
    ],
)
def test_a_tally_alone_tells_a_voting_where_not_two_others_come_near(
    tallies: list[tuple[int, int, int]], near: str | None
) -> None:
    rows = [held(str(n), tally, f"LEY {n}00", f"9{n}") for n, tally in enumerate(tallies)]
    own = held("own", (37, 15, 5), "LEY DE SAL", "82")
    text = "Fue 37 a 15, con 5 abstenciones."
    outcome, steps = shown([own, *rows], text, for_=37, against=15, abstain=5)
    assert (outcome, steps.partition(";")[0]) == (
        ("cannot-tell", "neither-day-nor-matter own") if near else ("agrees", "matched own")
    )
    assert not near or steps.partition("; ")[2] == near


@pytest.mark.parametrize(
    ("value", "outcome", "first"),
    [
        ({"for_": 37, "against": 15, "abstain": 5}, "agrees", "matched own"),
        ({"for_": 37, "against": 15}, "cannot-tell", "neither-day-nor-matter own"),
        ({"for_": 37, "against": 15, "date": DAY}, "agrees", "matched own"),
        ({"for_": 37, "date": DAY}, "cannot-tell", "too-little own"),
        ({"for_": 37, "abstain": 5, "date": DAY}, "cannot-tell", "too-little own"),
    ],
)
def test_without_a_matter_a_whole_tally_and_its_day_are_needed_or_its_abstentions(
    value: dict[str, Any], outcome: str, first: str
) -> None:
    own = held("own", (37, 15, 5), "LEY DE SAL", "82")
    found, steps = shown([own], "Hubo una votación.", **value)
    assert (found, steps.split("; ")[0]) == (outcome, first)


@pytest.mark.parametrize(
    ("subject", "rivals"),
    [
        ("LEY DE PESCA DE ALTURA", "rivals own; near 0; near 1"),
        ("LEY DE PESCA DE ALTURA MODERNA", "matched own"),
    ],
)
def test_a_rival_s_subject_leaves_hardly_more_unsaid(subject: str, rivals: str) -> None:
    rows = [
        held("0", (38, 15, 5), subject, "90"),
        held("1", (37, 16, 5), subject, "91"),
    ]
    own = held("own", (37, 15, 5), "LEY DE PESCA", "82")
    _, steps = shown([own, *rows], "El Congreso aprobó la ley de pesca, 37 a 15.", for_=37, against=15)
    assert steps.startswith(rivals)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"for_": 37, "date": DAY}, "agrees"),
        ({"for_": 37}, "agrees"),
        ({"for_": 30}, "cannot-tell"),
        ({"for_": 30, "date": DAY}, "agrees"),
        ({"for_": 30, "against": 9}, "agrees"),
    ],
)
def test_one_figure_of_a_matter_leads_alone_where_no_other_voting_of_those_days_has_it(
    value: dict[str, Any], expected: str
) -> None:
    rows = [
        held("own", (37, 15, 5), "LEY DE PESCA", "82"),
        held("rice", (30, 9, 5), "LEY DE ARROZ", "83"),
        held("other", (30, 10, 5), "LEY DE PENSIONES", "84"),
    ]
    law = "pesca" if value["for_"] == 37 else "arroz"
    assert shown(rows, f"El Congreso aprobó la ley de {law}.", **value)[0] == expected


WAIVED = "El Congreso exoneró de segunda votación el proyecto de ley {}."


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        (WAIVED.format(82), {"for_": 37, "against": 15}, ("conflicts", "other-question own; own-tally waived")),
        (WAIVED.format(82), {"for_": 33, "against": 12}, ("agrees", "matched waived")),
        ("El Congreso aprobó el proyecto de ley 82.", {"for_": 37, "against": 15}, ("agrees", "matched own")),
        (
            "El Congreso aprobó el proyecto de ley 82.",
            {"for_": 33, "against": 12, "outcome": "passed"},
            ("conflicts", "other-question waived; own-tally own"),
        ),
        ("El Congreso votó el proyecto de ley 82.", {"for_": 33, "against": 12}, ("agrees", "matched waived")),
        (
            "El Congreso votó el proyecto de ley 82.",
            {"for_": 33},
            ("cannot-tell", "not-comparable waived; own-tally own"),
        ),
    ],
)
def test_a_step_s_tally_is_not_the_measure_s(text: str, value: dict[str, Any], expected: tuple[str, str]) -> None:
    rows = [
        held("own", (37, 15, 5), "LEY DE PESCA, PROYECTO DE LEY 82", "82"),
        held("waived", (33, 12, 2), "EXONERACIÓN, LEY DE PESCA, PROYECTO DE LEY 82", "82", question=Question.WAIVER),
    ]
    outcome, steps = shown(rows, text, date=DAY, **value)
    assert outcome == expected[0]
    assert steps.startswith(expected[1])


@pytest.mark.parametrize(
    ("tallies", "value", "expected"),
    [
        (
            {Basis.PRINTED: Tally(40, 0, 2)},
            {"unanimous": True},
            ("explained", "matched own; matter-not-told own; printed"),
        ),
        ({Basis.PRINTED: Tally(40, 0, 2)}, {"against": 0}, ("explained", "matched own; matter-not-told own; printed")),
        (
            {Basis.ROLL: Tally(40, 0, 0)},
            {"unanimous": True},
            ("agrees", "matched own; matter-not-told own; tally-agrees"),
        ),
        (
            {Basis.REGISTER: Tally(40, 0, 2)},
            {"unanimous": True},
            ("cannot-tell", "matched own; matter-not-told own; tally-agrees own; date-agrees own; unanimous-with"),
        ),
        ({}, {"unanimous": True}, ("not-on-record", "not-on-record")),
    ],
)
def test_a_tally_that_only_the_publication_prints(
    tallies: dict[Basis, Tally], value: dict[str, Any], expected: tuple[str, str]
) -> None:
    event = VoteEvent(
        id="v/own", body=BODY.id, start=f"{DAY}T10:00", sitting=DAY, subject="LEY DE SAL", tallies=tallies
    )
    own = [entry(event.id, EntryKind.VOTE_EVENT, vote_event_content(event, ()), valid=DAY)]
    outcome, steps = shown([own], "Hubo una votación.", for_=40, date=DAY, **value)
    assert outcome == expected[0]
    assert steps.startswith(expected[1])


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("El Congreso rechazó la ley de pesca con 30 votos.", {"for_": 30}, ("cannot-tell", "side-open own")),
        ("El Congreso rechazó la ley de pesca con 30 votos a favor.", {"for_": 30}, ("conflicts", "tally-differs own")),
        ("El Congreso rechazó la ley de pesca con 31 votos.", {"for_": 31}, ("conflicts", "tally-differs own")),
        ("El Congreso rechazó la ley de pesca con 20 votos.", {"for_": 20}, ("agrees", "matched own")),
    ],
)
def test_a_figure_alone_of_what_was_refused_may_be_of_those_against(
    text: str, value: dict[str, Any], expected: tuple[str, str]
) -> None:
    own = held("own", (20, 30, 2), "LEY DE PESCA", "82", outcome="rejected")
    outcome, steps = shown([own], text, date=DAY, outcome="rejected", **value)
    assert (outcome, steps.startswith(expected[1])) == (expected[0], True), steps


@pytest.mark.parametrize(
    ("published", "code"),
    [("2023-05-28", "looked-back"), ("2023-05-29", "looked-back"), ("2023-05-30", "by-bill")],
)
def test_the_days_before_publication_hold_a_vote_by_its_day_or_its_sitting(published: str, code: str) -> None:
    subject = "LEY DE PESCA, PROYECTO DE LEY 82"
    own = held("own", (30, 12, 2), subject, "82", at="2023-05-19T00:10", sitting="2023-05-18")
    text = "El Congreso aprobó el proyecto de ley 82, 30 a 12."
    outcome, steps = shown([own], text, published, for_=30, against=12)
    assert (outcome, steps.split("; ")[-1]) == ("agrees", f"{code} own")


LOST = held("own", (26, 30, 2), "LEY DE PESCA", "82", outcome="rejected")
WON = held("own", (30, 26, 2), "LEY DE PESCA", "82", outcome="passed")
WAIVER = held(
    "own",
    (30, 26, 2),
    "EXONERACIÓN DE SEGUNDA VOTACIÓN, LEY DE PESCA",
    "82",
    outcome="passed",
    question=Question.WAIVER,
)
OPEN, TURNED = ("cannot-tell", "sides-open own"), ("conflicts", "swapped own")


@pytest.mark.parametrize(
    ("own", "text", "value", "expected"),
    [
        (LOST, "El Congreso votó la ley de pesca: 30 a 26.", {"for_": 30, "against": 26}, OPEN),
        (
            LOST,
            "El Congreso aprobó la ley de pesca: 30 a 26.",
            {"for_": 30, "against": 26, "outcome": "passed"},
            TURNED,
        ),
        (
            LOST,
            "El Congreso rechazó la ley de pesca: 30 a 26.",
            {"for_": 30, "against": 26, "outcome": "rejected"},
            OPEN,
        ),
        (
            LOST,
            "El Congreso salvó la veda al negar la ley de pesca: 30 a 26.",
            {"for_": 30, "against": 26, "outcome": "passed"},
            OPEN,
        ),
        (
            LOST,
            "El Congreso rechazó la ley de pesca: 30 a favor y 26 en contra.",
            {"for_": 30, "against": 26, "outcome": "rejected"},
            TURNED,
        ),
        (WON, "El Congreso votó la ley de pesca: 26 a 30.", {"for_": 26, "against": 30}, OPEN),
        (
            WON,
            "El Congreso rechazó la ley de pesca: 26 a 30.",
            {"for_": 26, "against": 30, "outcome": "rejected"},
            TURNED,
        ),
        (
            WON,
            "El Congreso no quiso negar la ley de pesca: 26 a 30.",
            {"for_": 26, "against": 30, "outcome": "passed"},
            TURNED,
        ),
        (
            WAIVER,
            "El Congreso rechazó exonerar de segunda votación la ley de pesca: 26 a 30.",
            {"for_": 26, "against": 30, "outcome": "rejected"},
            OPEN,
        ),
    ],
)
def test_a_pair_the_other_way_round(
    own: list[Entry], text: str, value: dict[str, Any], expected: tuple[str, str]
) -> None:
    outcome, steps = shown([own], text, date=DAY, **value)
    assert (outcome, steps) == expected
