"""The one line of a report."""

from __future__ import annotations

import pytest

from constancia.language.messages import say
from constancia.model.claims import ClaimKind
from constancia.model.findings import Outcome
from constancia.model.verdict import rest, verdict

VOTE, DATE, OFFICE, TOLL = ClaimKind.VOTE, ClaimKind.DATE, ClaimKind.OFFICE, ClaimKind.CASUALTIES
WRONG, NONE, NOTED, RIGHT, OPEN = (
    Outcome.CONFLICTS,
    Outcome.NOT_ON_RECORD,
    Outcome.EXPLAINED,
    Outcome.AGREES,
    Outcome.CANNOT_TELL,
)


def line(told: list[tuple[Outcome, ClaimKind]], ui: str) -> str:
    return ", ".join(say(step.code, ui, step.params) for _, step in verdict(told))


@pytest.mark.parametrize(
    ("told", "english", "spanish"),
    [
        (
            [(OPEN, DATE)] * 5 + [(RIGHT, VOTE)] * 3 + [(NOTED, VOTE), (WRONG, VOTE)],
            "1 figure to correct, 1 that needs a footnote, 3 confirmed, 5 not checkable",
            "1 cifra por corregir, 1 que pide nota al pie, 3 confirmadas, 5 sin comprobación posible",
        ),
        ([(WRONG, TOLL), (WRONG, VOTE)], "2 figures to correct", "2 cifras por corregir"),
        ([(WRONG, DATE), (WRONG, DATE)], "2 dates to correct", "2 fechas por corregir"),
        ([(WRONG, DATE), (WRONG, VOTE)], "2 claims to correct", "2 afirmaciones por corregir"),
        ([(WRONG, OFFICE)], "1 claim to correct", "1 afirmación por corregir"),
        (
            [(NOTED, VOTE), (NOTED, DATE), (NONE, VOTE)],
            "1 not on record, 2 that need a footnote",
            "1 que no consta, 2 que piden nota al pie",
        ),
        (
            [(NOTED, VOTE), (RIGHT, VOTE)],
            "1 figure that needs a footnote, 1 confirmed",
            "1 cifra que pide nota al pie, 1 confirmada",
        ),
        ([(NOTED, OFFICE)] * 2, "2 claims that need a footnote", "2 afirmaciones que piden nota al pie"),
        ([], "", ""),
    ],
)
def test_what_is_counted_and_how_it_is_said(told: list[tuple[Outcome, ClaimKind]], english: str, spanish: str) -> None:
    assert line(told, "en") == english
    assert line(told, "es") == spanish


def test_the_commonest_reason_comes_first() -> None:
    steps = rest(["story.reason.date", "story.reason.hole", "story.reason.date", None])
    assert [say(step.code, "en", step.params) for step in steps] == [
        "2 dates not compared",
        "1 in a known gap",
    ]


def test_reasons_beyond_the_first_are_counted_together() -> None:
    reasons = ["story.reason.date"] * 3 + ["story.reason.hole"] * 2 + ["story.reason.post", "story.reason.other"]
    steps = rest(reasons, most=3)
    assert [say(step.code, "es", step.params) for step in steps] == [
        "3 fechas sin comparar",
        "2 en un vacío conocido",
        "2 por otras razones",
    ]
    assert len(rest(reasons, most=4)) == len(rest(reasons)) == 4
    assert sum(int(str(step.params["count"])) for step in rest(reasons, most=2)) == len(reasons)
