"""Votes that reporters tell in other ways, in rows of a table beside this module."""

from __future__ import annotations

from pathlib import Path

import pytest

from constancia.claims.reader import read
from constancia.model.claims import Claim, Modality
from constancia.model.documents import Document

SIDES = ("for", "against", "abstain")
ROWS = [
    [cell.strip() for cell in f"{line} | | | |".split("|")[:5]]
    for line in Path(__file__).with_name("votes_told_otherwise.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


def claims(text: str, code: str, kind: str = "vote") -> list[Claim]:
    """The claims of a kind in a report of Friday 16 June 2023."""
    document = Document(text=text, digest="sha256:0", language=code, published="2023-06-16")
    return [claim for claim in read(document) if claim.kind.value == kind]


@pytest.mark.parametrize(("code", "text", "figures", "outcome", "measure"), [row for row in ROWS if row[2]])
def test_a_vote_is_read_however_it_is_told(code: str, text: str, figures: str, outcome: str, measure: str) -> None:
    told = [int(figure) if figure else None for figure in figures.split("-")]
    (vote,) = claims(text, code)
    assert [vote.value.get(side) for side in SIDES] == told
    assert vote.modality is Modality.ASSERTED
    assert not outcome or vote.value.get("outcome", "-") == outcome
    assert measure.lower() in str(vote.value.get("measure", "")).lower()


@pytest.mark.parametrize(("code", "text"), [row[:2] for row in ROWS if not row[2]])
def test_what_is_only_foreseen_was_not_held(code: str, text: str) -> None:
    assert all(vote.modality is not Modality.ASSERTED for vote in claims(text, code))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "June 16, 2023, QUITO — The Assembly approved the water law on Thursday with 70 votes."),
        ("en", "June 16, 2023, LIMA: Fifty-two lawmakers opposed the bill, which Congress passed on Thursday."),
        ("es", "16 de junio de 2023, QUITO.- La Asamblea aprobó el jueves la ley de aguas con 70 votos."),
        ("es", "16 de junio de 2023, LIMA: Se opusieron 52 diputados a la moción que el Congreso aprobó el jueves."),
    ],
)
def test_a_dateline_that_opens_with_the_day_is_no_day_of_a_vote(code: str, text: str) -> None:
    (vote,) = claims(text, code)
    assert vote.value.get("date") == "2023-06-15"


@pytest.mark.parametrize(
    ("code", "text", "option"),
    [
        ("en", "Carla Ríos left her party and voted against the mining code in Congress.", "against"),
        ("en", "Carla Ríos, who did not reach her desk, voted by voice for the list of auditors in Congress.", "for"),
        ("en", "Parting ways with the left, Carla Ríos voted in favor of the mining code in Congress.", "for"),
        ("es", "Carla Ríos se apartó de su bancada y votó a favor del código minero en el Congreso.", "for"),
        ("es", "Carla Ríos se distanció de su partido y se abstuvo en el Congreso sobre el código minero.", "abstain"),
        ("es", "Carla Ríos, que no marcó en el tablero, votó de viva voz a favor de la nómina en el Congreso.", "for"),
    ],
)
def test_a_member_acts_behind_another_verb_an_aside_or_by_voice(code: str, text: str, option: str) -> None:
    (vote,) = claims(text, code, "member-vote")
    assert (vote.value["person"], vote.value["option"]) == ("Carla Ríos", option)
