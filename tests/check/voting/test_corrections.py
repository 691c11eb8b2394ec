"""Corrections of a voting's totals: which count, who makes them, and what they excuse."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from tests.check.conftest import BODY, COVERAGE, entry, voting

from constancia.model.entries import Entry, EntryKind
from constancia.model.findings import Finding
from constancia.model.sources import Source
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]


def says(id: str, voting: str, pointer: str, value: Any, **source: str) -> Entry:
    content = {"entry": voting, "pointer": pointer, "was": None, "value": value, "reason": f"because of {id}"}
    made = entry(id, EntryKind.CORRECTION, content)
    return replace(made, source=Source(**source)) if source else made


@pytest.fixture
def record() -> MemoryRecord:
    """Votings of one tally, each corrected in another way."""
    every = [entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain())]
    every += [entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period)]
    for place, name in enumerate(("yes", "all", "subject", "agreed", "titled", "nobody", "two", "plain")):
        subject = f"LEY DE FAROS, PROYECTO DE LEY 70{place}"
        every += voting(f"v/{name}", f"2023-11-{place + 10}T10:00", (39, 18, 2), subject, bills=(f"70{place}",))
    every += [
        says("c/yes", "v/yes", "/totals/register/0", 36),
        says("c/all", "v/all", "/totals/register", [36, 17, 2]),
        says("c/subject", "v/subject", "/subject", "OTRA LEY"),
        says("c/agreed", "v/agreed", "/totals/register/0", 39),
        says("c/titled", "v/titled", "/totals/register/0", 36, title="A note", url="https://note.example"),
        says("c/nobody", "v/nobody", "/totals/register/0", 36, url="https://note.example"),
        says("c/two", "v/two", "/totals/register/1", 18),  # what the register says as well
        says("c/two-a", "v/two", "/totals/register/0", 36),
        says("c/two-b", "v/two", "/totals/register/2", 5),
    ]
    return MemoryRecord(every, name="brumania")


REGISTER = {"by": "Register of Brumania", "url": "https://register.example/votings"}


def corrected(checked: Checked, place: int, *tally: int) -> tuple[str, dict[str, Any] | None, tuple[str, ...]]:
    names = ("for_", "against", "abstain")
    value = dict(zip(names, tally, strict=False))
    text = f"NIEBLA.- El Congreso votó el proyecto de ley 70{place}."
    found = checked(text, "2023-11-30", date=f"2023-11-{place + 10}", **value)
    step = next((step for step in found.because if step.code == "vote.corrected"), None)
    return found.outcome.value, dict(step.params) if step else None, step.entries if step else ()


@pytest.mark.parametrize(
    ("place", "tally", "outcome", "expected", "entries"),
    [
        (0, (39, 18, 2), "explained", {"corrected": [36, 18, 2], "reason": "because of c/yes", **REGISTER}, "yes yes"),
        (0, (36, 18, 2), "explained", {"corrected": [36, 18, 2], "reason": "because of c/yes", **REGISTER}, "yes yes"),
        (0, (36,), "explained", {"corrected": [36, 18, 2], "reason": "because of c/yes", **REGISTER}, "yes yes"),
        (0, (37, 18, 2), "conflicts", None, ""),
        (1, (36, 17, 2), "explained", {"corrected": [36, 17, 2], "reason": "because of c/all", **REGISTER}, "all all"),
        (2, (39, 18, 2), "agrees", None, ""),
        (2, (36, 18, 2), "conflicts", None, ""),
        (3, (39, 18, 2), "agrees", None, ""),
        (
            4,
            (36, 18, 2),
            "explained",
            {
                "corrected": [36, 18, 2],
                "reason": "because of c/titled",
                "by": "A note",
                "url": "https://note.example",
            },
            "titled titled",
        ),
        (
            5,
            (36, 18, 2),
            "explained",
            {"corrected": [36, 18, 2], "reason": "because of c/nobody", "by": "", "url": "https://note.example"},
            "nobody nobody",
        ),
        (
            6,
            (36, 18, 5),
            "explained",
            {"corrected": [36, 18, 5], "reason": "because of c/two-a", **REGISTER},
            "two two-a two-b",
        ),
        (6, (36, 18, 2), "conflicts", None, ""),
        (7, (39, 18, 2), "agrees", None, ""),
        (7, (36, 18, 2), "conflicts", None, ""),
    ],
)
def test_a_correction_of_totals_stands_beside_the_tally_as_published(
    checked: Checked, place: int, tally: tuple[int, ...], outcome: str, expected: dict[str, Any] | None, entries: str
) -> None:
    got, params, ids = corrected(checked, place, *tally)
    assert got == outcome
    assert params == ({**expected, "published": [39, 18, 2]} if expected else None)
    first, *rest = entries.split() or [""]
    assert ids == ((f"v/{first}", *(f"c/{one}" for one in rest)) if expected else ())
