from __future__ import annotations

from datetime import date

import pytest
from tests.check.peru import REGISTER, record

from constancia.check.forces.in_force import in_force
from constancia.model.entries import Entry, EntryKind
from constancia.model.events import Authorisation
from constancia.record.memory import MemoryRecord


def one(**terms: str) -> MemoryRecord:
    authorisation = Authorisation(force="ship", force_country="XB", territory="XA", **terms)  # type: ignore[arg-type]
    return MemoryRecord(
        [Entry(id="a", kind=EntryKind.AUTHORISATION, content=authorisation.to_plain(), source=REGISTER)]
    )


@pytest.mark.parametrize(
    ("terms", "on", "expected"),
    [
        ({"start": "2031-05-02", "until": "2031-05-09"}, "2031-05-02", "certain"),
        ({"start": "2031-05-02", "until": "2031-05-09"}, "2031-05-09", "certain"),
        ({"start": "2031-05-02", "until": "2031-05-09"}, "2031-05-10", "no"),
        ({"start": "2031-05-02", "until": "2031-05-09"}, "2031-05-01", "no"),
        ({"start": "2031-05", "until": "2031-06"}, "2031-05-20", "possible"),
        ({"start": "2031-05", "until": "2031-08"}, "2031-06-20", "certain"),
        ({"start": "2031", "until": "2031"}, "2031-06-20", "certain"),
        ({"start": "2031-05-02"}, "2031-06-20", "possible"),
        ({"until": "2031-07-02"}, "2031-06-20", "possible"),
        ({"until": "2031-05-02"}, "2031-06-20", "no"),
        ({"decided": "2031-05-02"}, "2031-06-20", "possible"),
        ({"decided": "2031-05-02"}, "2031-05-01", "no"),
        ({"decided": "2031-05-02"}, "2032-06-20", "no"),
        ({}, "2031-06-20", "no"),
    ],
)
def test_a_window_holds_a_day_or_may_or_does_not(terms: dict[str, str], on: str, expected: str) -> None:
    found = in_force(one(**terms), "XA", date.fromisoformat(on))
    got = "certain" if found.certain else "possible" if found.possible else "no"
    assert got == expected
    assert not in_force(one(**terms), "XC", date.fromisoformat(on)).certain


def test_each_comes_with_its_voting_and_with_what_is_not_known() -> None:
    found = in_force(record(), "PE", date(2023, 8, 15))
    assert [(force.terms.bill, force.voting and force.voting.day) for force in found.certain] == [
        ("4766", "2023-05-19"),
        ("5111", "2023-05-25"),
    ]
    assert {hole.what for hole in found.holes} == {"resolution", "unarmed"}
    assert found.covered
    assert not in_force(record(), "PE", date(2025, 8, 15)).covered
