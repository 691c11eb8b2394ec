"""When each sentence about a post or a seat is shown."""

from __future__ import annotations

from typing import Any

import pytest
from tests.check.codes.telling import Pair, Told, codes_of, hangs_on_its_condition, pair, steps
from tests.check.peru import REGISTER

from constancia.model.actors import Member, Membership, Organization
from constancia.model.entries import Coverage, Entry, EntryKind

LATER = {"published": "2023-06-01"}


def post(text: str, person: str, title: str = "president", **more: Any) -> Told:
    """A post of somebody, in a text that names them."""
    value = {"person": person, "post": title}
    value |= {name: more.pop(name) for name in ("body", "qualifier") if name in more}
    return Told("office", text, person, value, **more)


def _member(id: str, name: str, first: str | None, last: str | None = None, group: str = "A") -> list[Entry]:
    member = Member(id=id, name=name, body="pe-congreso")
    rows = [Entry(id=id, kind=EntryKind.MEMBER, content=member.to_plain(), source=REGISTER)]
    if first:
        spell = Membership(member=id, group=group, first=first, last=last)
        rows.append(Entry(id=f"{id}/{group}", kind=EntryKind.MEMBERSHIP, content=spell.to_plain(), source=REGISTER))
    return rows


def _rolls(period: str) -> Entry:
    coverage = Coverage(id="rolls", body="pe-congreso", period=period, kinds=("vote-event",))
    return Entry(id="rolls", kind=EntryKind.COVERAGE, content=coverage.to_plain(), source=REGISTER)


def _group(id: str, name: str) -> Entry:
    group = Organization(id=id, names={"en": (name,)}, classification="group", parent="pe-congreso")
    return Entry(id=id, kind=EntryKind.ORGANIZATION, content=group.to_plain(), source=REGISTER)


MEMBERS = (
    *(_group(id, name) for id, name in {"A": "Red Alliance", "B": "Blue Front"}.items()),
    *_member("m/1", "FLOR ROCA, ANA", "2021-07-27"),
    *_member("m/2", "LAGOS MEZA, LUZ", "2021-07-27", "2022-07-26"),
    *_member("m/3", "PRADO SANZ, EVA", None),
    *_member("m/6", "RÍOS VEGA, EVA", "2021-07-27", "2022-07-26"),
    *_member("m/6", "RÍOS VEGA, EVA", "2022-07-27", group="B")[1:],
    *_member("m/4", "TORRE PAZ, INÉS", "2021-07-27"),
    *_member("m/5", "TORRE MAR, INÉS", "2021-07-27"),
)
ROLLS = (*MEMBERS, _rolls("2021-07-27/2024-03-25"))


def seat(person: str, place: str = "Lima", title: str = "Congresswoman", **more: Any) -> Told:
    """A member of the chamber, in a text from its seat."""
    return post(f"{place}. {title} {person} spoke.", person, title, **{"more": ROLLS, **more})


BOLUARTE = post("President Dina Boluarte of Peru spoke.", "Dina Boluarte")
CASTILLO = post("President Pedro Castillo of Peru spoke.", "Pedro Castillo")
FORMER = post("Former president Pedro Castillo of Peru spoke.", "Pedro Castillo", qualifier="former")
FORMER_B = post("Former president Dina Boluarte of Peru spoke.", "Dina Boluarte", qualifier="former")
VOULE = post("Clément Voule, special rapporteur, spoke in Peru.", "Clément Voule", "special rapporteur")
BEGUN = {"boluarte-president": {"seen": None, "start": "2022-12-07"}}
NEVER = seat("Zoe Quintana")
SPOKE_THEN = {"In 2022": {"kind": "date", "expression": "2022", "date": "2022"}}

CASES: dict[str, Pair] = {
    "not-asserted": pair(BOLUARTE.but(modality="proposed"), modality="asserted"),
    "denied": pair(BOLUARTE.but(modality="denied"), modality="asserted"),
    "hedged": pair(BOLUARTE.but(modality="hedged"), modality="asserted"),
    "nobody": (post("President Rosa Tello of Peru spoke.", "Rosa Tello"), BOLUARTE),
    "similar-names": pair(
        post("President Boluarte of Peru spoke.", "Boluarte"),
        text="Dina Boluarte is here. President Boluarte of Peru spoke.",
    ),
    "later": pair(BOLUARTE.but(changed={"boluarte-president": LATER}), published="2023-06-02"),
    "seat-only": pair(post("Lima. Ana Flor, secretary, spoke.", "Ana Flor", "secretary", more=ROLLS), more=()),
    "other-mandate": pair(
        VOULE.but(value={"person": "Clément Voule", "post": "special rapporteur on torture"}), value=VOULE.value
    ),
    "other-post": pair(VOULE.but(value={"person": "Clément Voule", "post": "professor"}), value=VOULE.value),
    "office": pair(VOULE.but(value={"person": "Clément Voule", "post": "professor"}), value=VOULE.value),
    "qualifier-unknown": (
        post("Interim president Dina Boluarte of Peru.", "Dina Boluarte", qualifier="interim"),
        BOLUARTE,
    ),
    "former": pair(FORMER, published="2022-11-01"),
    "still": pair(FORMER_B, published="2023-07-01"),
    "end-unknown": pair(FORMER_B.but(published="2023-07-01"), published="2023-05-19"),
    "no-date": pair(FORMER.but(published=""), published="2023-05-19"),
    "later-days": pair(
        FORMER_B.but(published="2022-01-01", changed={"boluarte-president": {"published": None}}),
        published="2023-07-01",
    ),
    "one-end": pair(
        BOLUARTE.but(changed=BEGUN),
        changed={"boluarte-president": {"seen": None, "start": "2022-12-07", "until": ".."}},
    ),
    "then": (
        post("In November 2022 President Pedro Castillo of Peru spoke.", "Pedro Castillo"),
        post("In November 2012 President Pedro Castillo of Peru spoke.", "Pedro Castillo"),
    ),
    "until": (post("They marched after President Pedro Castillo of Peru was removed.", "Pedro Castillo"), CASTILLO),
    "ended": pair(CASTILLO, published="2022-12-07"),
    "held": pair(BOLUARTE, published="2023-09-01"),
    "seen": pair(
        VOULE.but(
            published="2023-09-01",
            text="In May 2023 Clément Voule, special rapporteur, was in Peru.",
            beside={"May 2023": {"kind": "date", "expression": "May 2023", "date": "2023-05"}},
        ),
        beside={},
    ),
    "seen-before": pair(VOULE.but(published="2023-06-01"), published="2023-07-01"),
    "seen-only": pair(VOULE.but(published="2023-07-01"), published="2023-06-01"),
    "no-body": (seat("Ana Flor", place="Quito"), seat("Ana Flor")),
    "several-members": (seat("Inés Torre"), seat("Ana Flor")),
    "no-membership": (seat("Eva Prado"), seat("Ana Flor")),
    "no-date-of-report": pair(seat("Ana Flor", published=""), published="2023-05-19"),
    "sits": pair(seat("Ana Flor"), published="2021-01-01"),
    "of-the-group": (seat("Ana Flor", body="Red Alliance"), seat("Ana Flor", body="Blue Front")),
    "of-the-group-before": (seat("Eva Ríos", body="Red Alliance"), seat("Ana Flor", body="Red Alliance")),
    "of-another-group": (seat("Ana Flor", body="Blue Front"), seat("Ana Flor", body="Red Alliance")),
    "still-sits": (seat("Ana Flor", title="Former congresswoman", qualifier="former"), seat("Ana Flor")),
    "sat": (
        seat("Luz Lagos", title="Former congresswoman", qualifier="former"),
        seat("Ana Flor", title="Former congresswoman", qualifier="former"),
    ),
    "after-the-rolls": pair(seat("Ana Flor", published="2025-05-19"), published="2023-05-19"),
    "seat-on-record": (seat("Luz Lagos"), seat("Ana Flor")),
    "no-such-member": pair(NEVER.but(more=MEMBERS), more=ROLLS),
    "short-name": (seat("Zoe Lee"), NEVER),
    "similar-members": (seat("Sara Flor"), NEVER),
    "group-not-person": (seat("Blue Front"), seat("Blue Frost")),
    "seat-elsewhere": (seat("Zoe Quintana", title="Spanish congresswoman"), NEVER),
    "before-the-rolls": (seat("Zoe Quintana", title="Former congresswoman", qualifier="former"), NEVER),
    "never-a-member": pair(NEVER, more=MEMBERS),
}


@pytest.mark.parametrize("code", CASES)
def test_it_is_shown_where_it_is_true_alone(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    hangs_on_its_condition(f"office.{code}", CASES[code], monkeypatch)


def test_every_code_has_its_case() -> None:
    assert codes_of("office") - {f"office.{code}" for code in CASES} == {"office.when"}


def test_a_seat_is_told_from_the_body_of_the_post(monkeypatch: pytest.MonkeyPatch) -> None:
    told = post("Lima. Ana Flor, president of Congress.", "Ana Flor", body="Congress", more=ROLLS)
    english, spanish = steps(told, monkeypatch)["office.seat-only"]
    assert "(president, Congress)" in english
    assert "(president, Congress)" in spanish
