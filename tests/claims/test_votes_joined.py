"""Votes told of those who joined the other side, of plans that were crushed, and of two camps of members."""

from __future__ import annotations

import pytest
from tests.claims.test_vote_kinds import voted


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Four Liberals joined Labour to pass, 51-48, a bill that would end the fee.", "en", (51, 48, "passed")),
        ("Two Greens joined the majority in the Senate to approve the bill, 60 to 38.", "en", (60, 38, "passed")),
        ("Nine Blues joined with Reds in passing the harbour bill 222 to 209.", "en", (222, 209, "passed")),
        ("Two Liberals joined Conservatives to block the bill, 52-48.", "en", (48, 52, "rejected")),
        ("Ann Lee's plan to dredge the canal was crushed by 377 votes to 65.", "en", (65, 377, "rejected")),
        ("The canal bill came close, losing by just eight votes, 272 to 264.", "en", (264, 272, "rejected")),
        ("Los diputados infligieron un revés al Gobierno: 328 diputados contra 301 rechazaron su plan de puertos.",
         "es", (301, 328, "rejected")),
        ("La ley de puertos salió adelante en el Senado: 40 senadores frente a 31 la aprobaron.", "es",
         (40, 31, "passed")),
    ],
)  # fmt: skip
def test_what_was_decided_and_who_won(text: str, language: str, told: tuple[object, ...]) -> None:
    votes = voted(text, language)
    assert [(vote.get("for"), vote.get("against"), vote.get("outcome")) for vote in votes] == [told]


def test_joining_a_body_decides_nothing() -> None:
    assert voted("Ann Lee joined the committee in 2012 to pass reforms, and 51 to 60 people came.", "en") == []


TURNS = [
    # of two tallies in a sentence each has its own measure, outcome and day
    ("The Senate passed the budget by 70 votes to 20, while the tax plan failed by 30 votes to 60.", "en",
     [("passed", "budget"), ("rejected", "tax plan")]),
    ("In Congress the budget got 70 votes to 20, but the tax plan was rejected by 60 votes to 30.", "en",
     [(None, "budget"), ("rejected", "tax plan")]),
    ("The budget was defeated by 60 votes to 30, though the port bill got 70 votes in favour and 20 against.", "en",
     [("rejected", "budget"), (None, "port bill")]),
    ("El Senado aprobó el presupuesto por 70 votos a 20, mientras que el plan fiscal fue rechazado por 60 votos a 30.",
     "es", [("passed", "presupuesto"), ("rejected", "plan fiscal")]),
    ("El presupuesto tuvo 70 votos a favor y 20 en contra, pero el plan fiscal fue rechazado por 60 votos a 30.", "es",
     [(None, "presupuesto"), ("rejected", "plan fiscal")]),
    ("El Congreso rechazó el presupuesto por 60 votos a 30, aunque el plan vial tuvo 70 votos a favor y 20 en contra.",
     "es", [("rejected", "presupuesto"), (None, "plan vial")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "told"), TURNS)
def test_what_turns_from_one_vote_to_another_parts_them(
    text: str, language: str, told: list[tuple[str | None, str]]
) -> None:
    assert [(vote.get("outcome"), vote.get("measure")) for vote in voted(text, language)] == told


FAR = [
    ("Parliament passed the canal motion. {} The canal motion was passed with the votes of 62 lawmakers.", "en"),
    ("The Senate rejected the harbour levy. {} The harbour levy was rejected by 32 votes to 62.", "en"),
    ("El Parlamento aprobó la moción del canal. {} La moción del canal fue aprobada con 62 votos a favor.", "es"),
    ("El Senado rechazó la tasa portuaria. {} La tasa portuaria fue rechazada por 62 votos contra 32.", "es"),
]


@pytest.mark.parametrize(("text", "language"), FAR)
def test_a_vote_told_again_far_below_with_its_figures_is_one(text: str, language: str) -> None:
    between = "It rained. Ann Lee left. All went home. Doors shut. Night fell."
    (vote,) = voted(text.format(between), language)
    assert 62 in vote.values()
