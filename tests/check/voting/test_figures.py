"""A claimed tally beside the tallies of a voting: which figures it gives, which it shares, by how many it misses."""

from __future__ import annotations

from typing import Any

import pytest

from constancia.check.voting.figures import (
    FAR,
    Figures,
    by_voice,
    fitting,
    settled,
    taken_out,
    unsettled,
    voiced,
)
from constancia.check.voting.rolls import Stand, of_person, stands, tally_of, voters
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Span
from constancia.model.votes import Ballot, Basis, Effect, Option, OralVote, Spoken, Tally, VoteEvent
from constancia.record.memory import MemoryRecord


def claim(**value: Any) -> Claim:
    said = {name.rstrip("_"): item for name, item in value.items()}
    return Claim.of(ClaimKind.VOTE, (Span.of("vote", 0, 4),), said, "sha256:0")


def voting(oral: tuple[OralVote, ...] = (), **tallies: tuple[int | None, ...]) -> VoteEvent:
    bases = {Basis(name): Tally(*tally) for name, tally in tallies.items()}
    return VoteEvent(
        id="v", body="b", start="2023-05-18T10:00", sitting="2023-05-18", subject="LEY", tallies=bases, oral=oral
    )


@pytest.mark.parametrize(
    ("value", "expected", "full"),
    [
        ({"for_": 30, "against": 12, "abstain": 4}, Figures(30, 12, 4), True),
        ({"for_": 30, "against": 0}, Figures(30, 0, None), True),
        ({"for_": 0, "against": 30}, Figures(0, 30, None), True),
        ({"for_": 30}, Figures(30, None, None), False),
        ({"against": 30}, Figures(None, 30, None), False),
        ({"abstain": 0}, Figures(None, None, 0), False),
        ({"for_": 30, "unanimous": True}, Figures(30, 0, None), True),
        ({"for_": 30, "against": 2, "unanimous": True}, Figures(30, 2, None), True),
        ({}, Figures(), False),
    ],
)
def test_the_figures_of_a_claim(value: dict[str, Any], expected: Figures, full: bool) -> None:
    figures = Figures.of(claim(**value))
    assert figures == expected
    assert figures.full is full
    assert bool(figures) is (expected != Figures())
    assert figures.swapped() == Figures(expected.no, expected.yes, expected.abstain)


@pytest.mark.parametrize(
    ("figures", "tally", "fits", "beyond", "difference"),
    [
        (Figures(30, 12, 4), Tally(30, 12, 4), True, False, (0, 0, 0)),
        (Figures(30, 12), Tally(30, 12, 4), True, False, (0, 0, 0)),
        (Figures(31, 12), Tally(30, 12, 4), False, False, (1, 0, 0)),
        (Figures(30, 11), Tally(30, 12, 4), False, False, (0, -1, 0)),
        (Figures(30, 12, 5), Tally(30, 12, 4), False, False, (0, 0, 1)),
        (Figures(30, 12, 4), Tally(30, 12, None), False, True, None),
        (Figures(30, 11, 4), Tally(30, 12, None), False, False, None),
        (Figures(31, 12, 4), Tally(30, 12, None), False, False, None),
        (Figures(30, 12), Tally(30, 12, None), True, False, (0, 0, 0)),
        (Figures(30, 12), Tally(30, None, None), False, False, None),
        (Figures(30, None, 4), Tally(30, 12, None), False, False, None),
        (Figures(30), Tally(30, 12, None), True, False, (0, 0, 0)),
    ],
)
def test_a_claim_beside_one_tally(
    figures: Figures, tally: Tally, fits: bool, beyond: bool, difference: tuple[int, int, int] | None
) -> None:
    assert figures.fit(tally) is fits
    assert figures.beyond(tally) is beyond
    assert figures.difference(tally) == difference


def test_no_tally_has_no_figure() -> None:
    assert not Figures(30, 12).fit(None)
    assert not Figures().fit(None)


def test_the_nearest_tally_of_a_voting_counts() -> None:
    event = voting(register=(30, 12, 4), with_oral=(31, 14, 4))
    assert [Figures(*one).shared(event) for one in ((31, 14, 4), (30, 14, 4), (30,), (1, 2, 3))] == [3, 2, 1, 0]
    assert Figures(30, None, None).shared(voting(register=(30, None, None))) == 1
    assert Figures(31, 13, 4).distance(event) == 1
    assert Figures(28, 13, 4).distance(event) == 3
    assert Figures(30, 12).distance(voting(register=(30, None, None))) == FAR
    assert Figures(30, 12, 4).distance(voting(register=(30, 12, None), printed=(20, 12, 4))) == 10
    assert Figures(30).shared(voting()) == 0
    assert Figures(30).distance(voting()) == FAR


def test_the_bases_that_have_a_tally_come_in_order() -> None:
    event = voting(with_oral=(31, 14, 4), printed=(30, 12, 4), roll=(30, 12, 4), register=(30, 12, 4))
    assert fitting(Figures(30, 12), event) == (Basis.REGISTER, Basis.ROLL, Basis.PRINTED)
    assert fitting(Figures(31, 14), event) == (Basis.WITH_ORAL,)
    assert fitting(Figures(None, None, 4), event) == (Basis.REGISTER, Basis.ROLL, Basis.PRINTED, Basis.WITH_ORAL)
    assert settled(event) == Tally(31, 14, 4)
    assert settled(voting(register=(30, 12, 4))) == Tally(30, 12, 4)
    assert settled(voting()) is None


def spoken(
    name: str,
    option: Option | None,
    *,
    counted: bool = True,
    how: Spoken = Spoken.VOTE,
    effect: Effect = Effect.COUNTED,
) -> OralVote:
    return OralVote(name=name, option=option, how=how, member=name, effect=effect, counted=counted)


ORAL = (
    spoken("Ana", Option.YES),
    spoken("Eva", Option.NO),
    spoken("Ida", Option.NO),
    spoken("Luz", Option.NO, counted=False, effect=Effect.ALREADY),
    spoken("Pia", None, counted=False, effect=Effect.NO_DIRECTION),
    spoken("Sol", None, how=Spoken.EXCLUSION),
)


def test_votes_by_voice_stand_by_side() -> None:
    event = voting(ORAL, register=(30, 12, 4))
    assert [one.name for one in voiced(event)] == ["Ana", "Eva", "Ida", "Sol"]
    assert [one.name for one in unsettled(event)] == ["Pia"]
    assert by_voice(event) == [
        {"side": "yes", "count": 1, "names": ["Ana"]},
        {"side": "no", "count": 2, "names": ["Eva", "Ida"]},
    ]
    assert taken_out(event) == ["Sol"]


def test_a_member_stands_by_voice_where_there_is_one() -> None:
    roll = (
        Ballot("Ana", "A", Option.NOT_VOTING, "."),
        Ballot("Sol", "A", Option.YES, "y"),
        Ballot("Luz", "B", Option.YES, "y"),
        Ballot("Rio", "B", Option.ABSTAIN, "a"),
    )

    class View(MemoryRecord):
        def roll(self, id: str) -> tuple[Ballot, ...]:
            return roll if id == "v" else ()

    found = stands(View([]), voting(ORAL, register=(2, 0, 1)))
    assert [one.settled for one in found] == [Option.YES, Option.EXCLUDED, Option.YES, Option.ABSTAIN]
    assert [one.voice for one in found] == [Option.YES, Option.EXCLUDED, None, None]
    assert tally_of(found, settled=True) == Tally(2, 0, 1)
    assert tally_of(found, settled=False) == Tally(2, 0, 1)
    assert voters(found) == {Option.YES: ["Ana", "Luz"], Option.NO: [], Option.ABSTAIN: ["Rio"]}


@pytest.mark.parametrize(
    ("name", "spellings", "expected"),
    [
        ("Ana Flor", (), ["FLOR ROCA, ANA"]),
        ("Flor", (), ["FLOR ROCA, ANA", "FLOR SOL, EVA"]),
        ("Ana Sol", (), []),
        ("A. Flor", (), ["FLOR ROCA, ANA", "FLOR SOL, EVA"]),
        ("de la", (), []),
        ("", (), []),
        ("Anita", ("Flor Roca, Ana",), ["FLOR ROCA, ANA"]),
        ("Anita", (), []),
    ],
)
def test_a_person_has_every_word_of_the_name_or_a_known_spelling(
    name: str, spellings: tuple[str, ...], expected: list[str]
) -> None:
    roll = [Stand(Ballot(one, "A", Option.YES, "y"), None) for one in ("FLOR ROCA, ANA", "FLOR SOL, EVA")]
    assert [one.ballot.name for one in of_person(name, roll, spellings)] == expected


@pytest.mark.parametrize(
    ("value", "tallies", "expected"),
    [
        ({"for_": 30, "against": 0}, {"register": (30, 12, 4)}, True),
        ({"for_": 30, "abstain": 4}, {"register": (30, 0, 4)}, True),
        ({"for_": 30, "abstain": 4}, {"register": (30, 12, 4)}, False),
        ({"for_": 30, "abstain": 4}, {"register": (30, 0, 4), "with_oral": (30, 2, 4)}, False),
        ({"for_": 30, "abstain": 4}, {"register": (30, None, 4)}, True),
        ({"for_": 30}, {"register": (30, 0, 4)}, False),
        ({"abstain": 4}, {"register": (30, 0, 4)}, False),
    ],
)
def test_a_tally_is_whole_without_a_vote_against(
    value: dict[str, Any], tallies: dict[str, tuple[int | None, ...]], expected: bool
) -> None:
    assert Figures.of(claim(**value)).whole(voting(**tallies)) is expected
