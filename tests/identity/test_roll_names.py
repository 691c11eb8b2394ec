from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from constancia.identity.roll_names import SIDES, Said, count
from constancia.model.content import read_oral_votes
from constancia.model.entries import EntryKind
from constancia.model.votes import Ballot, Effect, Option, OralVote, Spoken, Tally
from constancia.pipelines.importing import all_entries

YES, NO, ABSTAIN = SIDES
BALLOTS = (
    Ballot("ALBA RUIZ, ANA", "AA", YES, "SI"),
    Ballot("BRAVO SOL, LUIS", "AA", NO, "NO"),
    Ballot("CANO VEGA, PÍA", "BB", Option.ABSENT, "AUS"),
    Ballot("DÍAZ LUNA, JOSÉ", "BB", Option.LEAVE, "LO"),
    Ballot("DÍAZ LUNA, ROSA", "NA", Option.NOT_VOTING, "SINRES"),
)
ROLL = {ballot.name: ballot.option for ballot in BALLOTS}


def said(name: str, option: Option | None = YES, how: Spoken = Spoken.VOTE, before: Option | None = None) -> Said:
    return Said(OralVote(name, option, how), before)


@pytest.mark.parametrize(
    ("spoken", "effects", "tally"),
    [
        ([said("Cano Vega")], [Effect.COUNTED], (2, 1, 0)),
        ([said("Díaz Luna José", NO)], [Effect.COUNTED], (1, 2, 0)),
        ([said("Alba Ruiz")], [Effect.ALREADY], (1, 1, 0)),
        ([said("Alba Ruiz", NO)], [Effect.CONTRADICTS], (1, 1, 0)),
        ([said("Cano Vega"), said("Cano Vega")], [Effect.COUNTED, Effect.ALREADY], (2, 1, 0)),
        ([said("Cano Vega"), said("Cano Vega", NO)], [Effect.COUNTED, Effect.CONTRADICTS], (2, 1, 0)),
        ([said("Cano Vega", None)], [Effect.NO_DIRECTION], (1, 1, 0)),
        ([said("Bravo Sol", YES, Spoken.CHANGE, NO)], [Effect.COUNTED], (2, 0, 0)),
        ([said("Alba Ruiz", YES, Spoken.CHANGE, NO)], [Effect.ALREADY], (1, 1, 0)),
        ([said("Alba Ruiz", None, Spoken.EXCLUSION)], [Effect.COUNTED], (0, 1, 0)),
        ([said("Díaz Luna", ABSTAIN)], [Effect.UNRESOLVED], (1, 1, 1)),
        ([said("Nadie Nunca")] * 2, [Effect.UNRESOLVED] * 2, (2, 1, 0)),
        ([said("Nadie Nunca", YES, Spoken.CHANGE, NO)], [Effect.UNRESOLVED], (2, 0, 0)),
        ([said("Nadie Nunca", None)], [Effect.UNRESOLVED], (1, 1, 0)),
    ],
)
def test_votes_by_voice_are_counted_once(
    spoken: list[Said], effects: list[Effect], tally: tuple[int, int, int]
) -> None:
    votes, with_oral = count(spoken, ROLL)
    assert [vote.effect for vote in votes] == effects
    assert with_oral == Tally(*tally)


def test_a_name_broken_by_a_comma_is_one_vote() -> None:
    votes, tally = count([said("Cano"), said("Vega"), said("Bravo", NO), said("Sol")], ROLL)
    assert [(vote.name, vote.member) for vote in votes] == [
        ("Cano, Vega", "CANO VEGA, PÍA"),
        ("Bravo", "BRAVO SOL, LUIS"),
        ("Sol", "BRAVO SOL, LUIS"),
    ]
    assert tally == Tally(2, 1, 0)


@given(
    st.lists(
        st.builds(
            said,
            st.sampled_from(["Alba Ruiz", "Bravo Sol", "Cano Vega", "Díaz Luna Rosa", "Díaz Luna", "Otro Más"]),
            st.sampled_from([*SIDES, None]),
            st.sampled_from([Spoken.VOTE, Spoken.EXCLUSION]),
        )
    )
)
def test_nobody_votes_twice(spoken: list[Said]) -> None:
    votes, tally = count(spoken, ROLL)
    unnamed = sum(vote.counted and vote.member is None and vote.how is Spoken.VOTE for vote in votes)
    assert sum(figure or 0 for figure in (tally.yes, tally.no, tally.abstain)) <= len(ROLL) + unnamed
    assert len(votes) == len(spoken)


@pytest.mark.data
def test_the_votes_on_foreign_forces_come_out_as_reported(register: Path) -> None:
    entries = {entry.id: entry for entry in all_entries("pe-congreso", register)}
    tallies = {
        key: (
            tuple(entries[f"pe-congreso/vote-event/{key}"].content["totals"]["register"]),  # type: ignore
            tuple(entries[f"pe-congreso/vote-event/{key}/resolution"].content["tally"]),  # type: ignore
        )
        for key in FOREIGN_FORCES
    }
    assert tallies == FOREIGN_FORCES
    votes = [
        vote
        for entry in entries.values()
        if entry.kind is EntryKind.RESOLUTION
        for vote in read_oral_votes(entry.content)
    ]
    resolved = sum(vote.member is not None for vote in votes)
    assert len(votes) > 5_400
    assert resolved / len(votes) > 0.99


FOREIGN_FORCES = {
    "2023-05-04T22-59": ((55, 33, 4), (60, 33, 4)),
    "2023-05-19T00-10": ((69, 31, 4), (70, 33, 4)),
    "2023-05-25T19-19": ((58, 29, 6), (62, 32, 6)),
    "2023-05-25T22-56": ((69, 29, 6), (71, 31, 6)),
    "2023-06-22T09-51": ((63, 35, 5), (66, 37, 5)),
    "2023-06-22T10-46": ((72, 34, 2), (75, 39, 2)),
    "2023-10-05T16-13": ((72, 22, 4), (76, 23, 4)),
    "2023-12-13T16-14": ((64, 26, 7), (73, 29, 7)),
}
"""Board and with votes by voice: the totals that the press and Congress itself reported."""
