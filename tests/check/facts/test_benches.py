"""A seat told with its group: the rolls say under which group the member sat when the report appeared."""

from __future__ import annotations

import pytest

from constancia import check_text
from constancia.language.messages import say
from constancia.model.actors import Member, Membership, Organization
from constancia.model.entries import Entry, EntryKind
from constancia.model.findings import Finding
from constancia.model.sources import Source
from constancia.record.memory import MemoryRecord

SOURCE = Source(title="Rolls")
CHAMBER = Organization(
    id="pe",
    names={"en": ("Congress of Peru", "Congress"), "es": ("Congreso del Perú", "Congreso")},
    classification="chamber",
    country="PE",
    places=("Lima", "Peru", "Perú"),
)
GROUPS: dict[str, dict[str, tuple[str, ...]]] = {
    "red": {"es": ("Alianza Roja",), "en": ("Red Alliance",)},
    "blue": {"es": ("Frente Azul",), "en": ("Blue Front",)},
    "none": {"es": ("No agrupados",), "en": ("Ungrouped members",)},
}
SEATS: dict[str, list[tuple[str, str, str | None]]] = {
    "ROCA PAZ, ANA": [("red", "2021-07-27", None)],
    "LUNA SOL, INÉS": [("red", "2021-07-27", "2022-03-01"), ("blue", "2022-03-02", None)],
    "VEGA MAR, LEO": [("none", "2021-07-27", None)],
    "RÍOS LAGO, EVA": [("green", "2021-07-27", None)],
}


def record() -> MemoryRecord:
    entries = [Entry(id="pe", kind=EntryKind.ORGANIZATION, content=CHAMBER.to_plain(), source=SOURCE)]
    for id, names in GROUPS.items():
        group = Organization(id=id, names=names, classification="group", parent="pe")
        entries.append(Entry(id=id, kind=EntryKind.ORGANIZATION, content=group.to_plain(), source=SOURCE))
    for name, terms in SEATS.items():
        content = Member(id=name, name=name, body="pe").to_plain()
        entries.append(Entry(id=name, kind=EntryKind.MEMBER, content=content, source=SOURCE))
        for code, first, last in terms:
            held = Membership(member=name, group=code, first=first, last=last).to_plain()
            id = f"{name}/{first}"
            entries.append(Entry(id=id, kind=EntryKind.MEMBERSHIP, content=held, source=SOURCE))
    out = MemoryRecord()
    out.append(entries)
    return out


def seats(text: str, published: str) -> list[Finding]:
    spanish = text.startswith(("El ", "La ", "Los "))
    place = "El Congreso del Perú sesionó. " if spanish else "Peru's Congress met. "
    checked = check_text(place + text, published=published, language="es" if spanish else "en", record=record())
    return [finding for finding in checked.findings if finding.because[0].code.startswith("office.")]


CASES = [
    ("El congresista de Alianza Roja Ana Roca pidió la palabra.", "agrees", "of-the-group"),
    ("La legisladora del Frente Azul, Ana Roca, pidió la palabra.", "conflicts", "of-another-group"),
    ("La congresista de Frente Azul Inés Luna pidió la palabra.", "agrees", "of-the-group"),
    ("La congresista de Alianza Roja Inés Luna pidió la palabra.", "explained", "of-the-group-before"),
    ("El parlamentario de Frente Azul Leo Vega pidió la palabra.", "cannot-tell", "of-another-group"),
    ("La congresista Ana Roca pidió la palabra.", "agrees", "sits"),
    ("Los congresistas de Alianza Roja Ana Roca pidieron la palabra.", "agrees", "of-the-group"),
    ("Red Alliance lawmaker Ana Roca asked for the floor.", "agrees", "of-the-group"),
    ("Blue Front lawmaker Ana Roca asked for the floor.", "conflicts", "of-another-group"),
    ("Red Alliance lawmaker Inés Luna asked for the floor.", "explained", "of-the-group-before"),
    ("Blue Front lawmaker Leo Vega asked for the floor.", "cannot-tell", "of-another-group"),
    ("La congresista de Frente Azul Eva Ríos pidió la palabra.", "cannot-tell", "of-another-group"),
    ("Blue Front lawmaker Eva Ríos asked for the floor.", "cannot-tell", "of-another-group"),
    ("Lawmaker Ana Roca asked for the floor.", "agrees", "sits"),
]


@pytest.mark.parametrize(("text", "outcome", "code"), CASES)
def test_a_seat_is_confirmed_for_the_group_that_the_rolls_give(text: str, outcome: str, code: str) -> None:
    (finding,) = seats(text, "2023-05-19")
    assert (finding.outcome.value, finding.because[0].code) == (outcome, f"office.{code}")
    for ui in ("en", "es"):
        assert "ROCA" in (said := say(finding.because[0].code, ui, finding.because[0].params)) or "ROCA" not in text
        assert "{" not in said


def test_the_group_is_that_of_the_day_of_the_report() -> None:
    text = "La congresista de Alianza Roja Inés Luna pidió la palabra."
    assert [finding.outcome.value for finding in seats(text, "2022-02-01")] == ["agrees"]
    assert [finding.outcome.value for finding in seats(text, "2022-03-02")] == ["explained"]


def test_congressmen_in_the_plural_hold_seats() -> None:
    for text in (
        "Los congresistas Ana Roca e Inés Luna pidieron la palabra.",
        "Lawmakers Ana Roca and Inés Luna spoke.",
    ):
        assert {finding.outcome.value for finding in seats(text, "2023-05-19")} == {"agrees"}


def test_a_group_read_as_a_person_is_not_said_to_be_missing_from_the_rolls() -> None:
    for text in ("Los parlamentarios Frente Azul pidieron la palabra.", "Lawmakers Blue Front asked for the floor."):
        assert {finding.outcome.value for finding in seats(text, "2023-05-19")} <= {"cannot-tell"}
