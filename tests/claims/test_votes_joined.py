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
