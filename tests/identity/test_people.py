from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from constancia.identity.judgements import Judgement, Verdict, standing
from constancia.identity.people import gather, people_called
from constancia.model.actors import Member
from constancia.record.memory import MemoryRecord


def member(name: str, body: str = "diet", *spellings: str) -> Member:
    return Member(id=f"{body}/member/{name}", name=name, body=body, spellings=spellings)


def judged(left: str, right: str, verdict: Verdict, when: str = "2025-01-02") -> Judgement:
    return Judgement(left=left, right=right, verdict=verdict, by="Ana", why="the gazette, p. 3", when=when)


ALBA = member("ALBA RUIZ, ANA MARÍA")
TURNED = member("ANA MARÍA ALBA RUIZ")
TYPED = member("ALBA RUÍZZ, ANA MARÍA")
TWINS = (member("DÍAZ LUNA, JOSÉ"), member("DÍAZ LUNA, ROSA"))
SENATOR = member("ALBA RUIZ, ANA MARÍA", "senate")


def names(members: list[Member], *judgements: Judgement, beside: bool = False) -> list[list[str]]:
    people = gather(members, judgements, lambda left, right: beside)
    return [[one.id for one in person.members] for person in people]


def test_one_person_across_orders_and_typing_errors() -> None:
    assert names([ALBA, TURNED, TYPED, *TWINS]) == [
        [ALBA.id, TURNED.id, TYPED.id],
        [TWINS[0].id],
        [TWINS[1].id],
    ]


def test_two_who_stood_in_one_roll_stay_two_and_so_do_two_bodies() -> None:
    assert names([ALBA, TYPED], beside=True) == [[ALBA.id], [TYPED.id]]
    assert names([ALBA, SENATOR]) == [[ALBA.id], [SENATOR.id]]


def test_a_judgement_joins_and_keeps_apart() -> None:
    assert names([ALBA, SENATOR], judged(ALBA.id, SENATOR.id, Verdict.SAME)) == [[ALBA.id, SENATOR.id]]
    assert names([ALBA, TYPED], judged(TYPED.name, ALBA.name, Verdict.DIFFERENT)) == [[ALBA.id], [TYPED.id]]
    assert names([ALBA, TYPED], judged(TYPED.id, ALBA.id, Verdict.UNSURE)) == [[ALBA.id], [TYPED.id]]
    joined = judged(ALBA.id, SENATOR.id, Verdict.SAME)
    apart = judged(TURNED.id, SENATOR.id, Verdict.DIFFERENT)
    assert names([ALBA, TURNED, SENATOR], joined, apart) == [[ALBA.id, SENATOR.id], [TURNED.id]]


def test_a_judgement_is_taken_back_by_a_later_one_and_both_stay() -> None:
    first, second = judged("A", "B", Verdict.SAME), judged("b", "a", Verdict.UNSURE, "2025-02-03")
    record = MemoryRecord([first.entry()])
    result = record.append([second.entry()])
    assert (result.changed, result.added) == (1, 0)
    assert standing([first.entry(), second.entry()]) == (second,)
    assert first.entry().id == second.entry().id


@pytest.mark.parametrize(
    ("left", "right", "by", "why"), [("A", "á", "Ana", "x"), ("A", "B", " ", "x"), ("A", "B", "Ana", "")]
)
def test_a_judgement_names_two_people_somebody_and_a_reason(left: str, right: str, by: str, why: str) -> None:
    with pytest.raises(ValueError):
        Judgement(left=left, right=right, verdict=Verdict.SAME, by=by, why=why, when="2025").entry()


def test_a_name_finds_those_it_may_mean() -> None:
    alias = judged("Anita", ALBA.id, Verdict.SAME)
    people = gather([ALBA, *TWINS, member("CANO, PÍA", "diet", "Pía la Cana")], [alias], lambda left, right: True)
    for name, found in {
        "alba ruiz": [ALBA.name],
        "ana alba": [ALBA.name],
        "Anita": [ALBA.name],
        "Alva Ruiz": [ALBA.name],
        "la cana": ["CANO, PÍA"],
        "Díaz Luna": ["DÍAZ LUNA, JOSÉ", "DÍAZ LUNA, ROSA"],
        "Nobody": [],
        "?": [],
    }.items():
        assert [person.name for person in people_called(people, name)] == found


@given(st.lists(st.sampled_from([ALBA, TURNED, TYPED, *TWINS, SENATOR]), unique=True), st.booleans())
def test_every_member_is_in_one_person(members: list[Member], beside: bool) -> None:
    found = [one for group in names(members, beside=beside) for one in group]
    assert sorted(found) == sorted(one.id for one in members)
