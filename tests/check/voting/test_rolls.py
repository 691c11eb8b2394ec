"""How members stand in a roll: on the board, by voice, taken out; which groups a name may mean."""

from __future__ import annotations

import pytest

from constancia.check.voting.groups import blocs
from constancia.check.voting.rolls import Stand, of_person, of_surname, stands, tally_of, voters
from constancia.model.actors import Organization
from constancia.model.content import vote_event_content
from constancia.model.entries import Entry, EntryKind
from constancia.model.sources import Source
from constancia.model.votes import Ballot, Basis, Effect, Option, OralVote, Spoken, Tally, VoteEvent
from constancia.record.memory import MemoryRecord

SOURCE = Source(publisher="register")
YES, NO, ABSTAIN, ABSENT = Option.YES, Option.NO, Option.ABSTAIN, Option.ABSENT
ROLL = (
    Ballot("FLOR ROCA, ANA", "A", YES, "SI"),
    Ballot("MORA DIAZ, GIL", "A", NO, "NO"),
    Ballot("TAIPE RIOS, LUZ", "B", ABSENT, "AUS"),
    Ballot("VEGA SOTO, NOA", "B", ABSTAIN, "ABST"),
    Ballot("PAZ LUNA, LI", "B", YES, "SI"),
)
SPOKEN = (
    OralVote("Ana Flor", NO, Spoken.CHANGE, "FLOR ROCA, ANA"),
    OralVote("Luz Taipe", YES, Spoken.VOTE, "TAIPE RIOS, LUZ"),
    OralVote("Li Paz", None, Spoken.EXCLUSION, "PAZ LUNA, LI"),
    OralVote("Gil Mora", None, Spoken.VOTE, "MORA DIAZ, GIL", Effect.NO_DIRECTION),
    OralVote("Noa Vega", NO, Spoken.VOTE, "VEGA SOTO, NOA", Effect.CONTRADICTS, counted=False),
    OralVote("Nadie Tal", NO, Spoken.VOTE, None, Effect.UNRESOLVED),
)
EVENT = VoteEvent(
    id="v/1",
    body="b",
    start="2023-05-19T10:00",
    sitting="2023-05-19",
    subject="LEY",
    tallies={Basis.REGISTER: Tally(2, 1, 1)},
)
RESOLVED = Entry(
    id="v/1/r",
    kind=EntryKind.RESOLUTION,
    content={"votes": [one.to_plain() for one in SPOKEN], "tally": [1, 3, 1]},
    source=SOURCE,
    derived_from=("v/1",),
    rule="test@1",
)


def group(code: str, names: dict[str, tuple[str, ...]]) -> Entry:
    one = Organization(id=f"b/group/{code}", names=names, classification="group", parent="b")
    return Entry(id=one.id, kind=EntryKind.ORGANIZATION, content=one.to_plain(), source=SOURCE)


RECORD = MemoryRecord(
    [
        Entry(id="v/1", kind=EntryKind.VOTE_EVENT, content=vote_event_content(EVENT, ROLL), source=SOURCE),
        RESOLVED,
        group("A", {"pt": ("Frente Amplo",), "code": ("A",)}),
        group("B", {"es": ("Bloque Unido",), "en": ("United Bloc",)}),
        group("C", {"en": ("Centre",), "code": ("C",)}),
    ]
)


def event() -> VoteEvent:
    found = RECORD.voting("v/1")
    assert found is not None
    return found


def test_the_last_word_is_by_voice_where_it_was_counted() -> None:
    found = {one.ballot.name: (one.ballot.option, one.voice, one.settled) for one in stands(RECORD, event())}
    assert found == {
        "FLOR ROCA, ANA": (YES, NO, NO),
        "MORA DIAZ, GIL": (NO, None, NO),
        "TAIPE RIOS, LUZ": (ABSENT, YES, YES),
        "VEGA SOTO, NOA": (ABSTAIN, None, ABSTAIN),
        "PAZ LUNA, LI": (YES, Option.EXCLUDED, Option.EXCLUDED),
    }


def test_members_are_counted_on_the_board_or_with_those_by_voice() -> None:
    roll = stands(RECORD, event())
    assert tally_of(roll, settled=False) == Tally(2, 1, 1)
    assert tally_of(roll, settled=True) == Tally(1, 2, 1)
    assert voters(roll) == {
        YES: ["TAIPE RIOS, LUZ"],
        NO: ["FLOR ROCA, ANA", "MORA DIAZ, GIL"],
        ABSTAIN: ["VEGA SOTO, NOA"],
    }


@pytest.mark.parametrize(
    ("name", "spellings", "expected"),
    [
        ("Ana Flor", (), ["FLOR ROCA, ANA"]),
        ("Flor, Ana", (), ["FLOR ROCA, ANA"]),
        ("Ana", (), ["FLOR ROCA, ANA"]),
        ("Ana Flor Mora", (), []),
        ("Li", (), []),
        ("Li Paz", (), ["PAZ LUNA, LI"]),
        ("La Paz", (), ["PAZ LUNA, LI"]),
        ("", (), []),
        ("Zoe", ("Flor Roca, Ana",), ["FLOR ROCA, ANA"]),
        ("Zoe", ("Flor Roca",), []),
        ("Gil Mora", ("Flor Roca, Ana",), ["FLOR ROCA, ANA", "MORA DIAZ, GIL"]),
    ],
)
def test_a_person_has_all_words_of_the_name_or_a_known_spelling(
    name: str, spellings: tuple[str, ...], expected: list[str]
) -> None:
    assert [one.ballot.name for one in of_person(name, stands(RECORD, event()), spellings)] == expected


@pytest.mark.parametrize(
    ("said", "codes", "expected"),
    [
        ("Bloque Unido", {"A", "B"}, [("Bloque Unido", {"B"})]),
        ("United Bloc", {"A", "B"}, [("Bloque Unido", {"B"})]),
        ("el Bloque Unido de Brumania", {"A", "B"}, [("Bloque Unido", {"B"})]),
        ("Bloque Unido", {"A"}, []),
        ("Frente Amplo", {"A", "B"}, [("Frente Amplo", {"A"})]),
        ("Centre", {"C"}, [("Centre", {"C"})]),
        ("B", {"A", "B"}, [("B", {"B"})]),
        (" B ", {"A", "B"}, [("B", {"B"})]),
        ("b", {"A", "B"}, []),
        ("Z", {"A", "B"}, []),
        ("Unido", {"A", "B"}, []),
        ("United", {"A", "B"}, []),
    ],
)
def test_a_group_is_named_whole_or_by_its_code(
    said: str, codes: set[str], expected: list[tuple[str, set[str]]]
) -> None:
    found = blocs(said, event(), RECORD, frozenset(codes))
    assert [(one.name, set(one.codes)) for one in found] == expected


SURNAMES = ("Lund (OR)", "Moss (D-IA)", "Van Orr", "Orr", "Park (TX)", "Park (UT)", "Quin, Ada", "Vice President")


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Nora Lund", ["Lund (OR)"]),
        ("Pía Moss", ["Moss (D-IA)"]),
        ("Derrick Van Orr", ["Van Orr"]),
        ("Derrick Orr", ["Orr"]),
        ("Sue Park", ["Park (TX)", "Park (UT)"]),
        ("Ada Quin", []),
        ("Lund", []),
        ("Lund Berg", []),
        ("Nora Lundgren", []),
    ],
)
def test_where_a_roll_gives_surnames_alone_the_surname_ends_the_name(name: str, found: list[str]) -> None:
    roll = [Stand(Ballot(written, None, YES, "Yea"), None) for written in SURNAMES]
    assert [stand.ballot.name for stand in of_surname(name, roll)] == found
