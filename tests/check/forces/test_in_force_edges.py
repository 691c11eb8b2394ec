"""Which authorisations may be in force, and what is said to be covered, at the edges of windows and periods."""

from __future__ import annotations

from datetime import date

import pytest
from tests.check.peru import REGISTER

from constancia.check.forces.in_force import in_force
from constancia.model.entries import Coverage, Entry, EntryKind, Hole
from constancia.model.events import Authorisation
from constancia.record.memory import MemoryRecord


def force(id: str, territory: str = "XA", **terms: str) -> Entry:
    content = Authorisation(force="ship", force_country="XB", territory=territory, **terms)  # type: ignore[arg-type]
    return Entry(id=id, kind=EntryKind.AUTHORISATION, content=content.to_plain(), source=REGISTER)


def coverage(id: str, period: str, kind: str = "authorisation", body: str = "XA", hole: str = "") -> Entry:
    holes = (Hole(hole, "authorisation", "lost"),) if hole else ()
    content = Coverage(id=id, body=body, period=period, kinds=(kind,), holes=holes)
    return Entry(id=id, kind=EntryKind.COVERAGE, content=content.to_plain(), source=REGISTER, valid=period)


@pytest.mark.parametrize(
    ("terms", "on", "expected"),
    [
        ({"decided": "2031-05-02"}, "2031-05-02", "possible"),
        ({"decided": "2031-05-02"}, "2032-05-01", "possible"),
        ({"decided": "2031-05-02"}, "2032-05-02", "no"),
        ({"start": "2031-05", "until": "2031-06"}, "2031-05-31", "certain"),
        ({"start": "2031-05", "until": "2031-06"}, "2031-05-30", "possible"),
        ({"start": "2031-05", "until": "2031-07"}, "2031-05-31", "certain"),
        ({"start": "2031-05", "until": "2031-07"}, "2031-07-01", "certain"),
        ({"start": "2031-05", "until": "2031-07"}, "2031-07-02", "possible"),
        ({"start": "2031-05", "until": "2031-07"}, "2031-07-31", "possible"),
        ({"start": "2031-05", "until": "2031-07"}, "2031-08-01", "no"),
        ({"start": "2031-05", "until": "2031-07"}, "2031-04-30", "no"),
        ({"start": "2031-05-02", "until": ".."}, "2031-05-02", "possible"),
        ({"start": "2031", "until": "2031"}, "2031-01-01", "certain"),
        ({"start": "2031", "until": "2032"}, "2031-06-01", "possible"),
        ({"start": "2031-05-02", "decided": "2031-04-02"}, "2031-05-01", "no"),
        ({"until": "2031-07-02"}, "2031-07-02", "possible"),
    ],
)
def test_the_first_and_the_last_day(terms: dict[str, str], on: str, expected: str) -> None:
    if terms.get("until") == "..":
        terms = {"start": terms["start"]}
    found = in_force(MemoryRecord([force("a", **terms)]), "XA", date.fromisoformat(on))
    assert (len(found.certain), len(found.possible)) == {"certain": (1, 0), "possible": (0, 1), "no": (0, 0)}[expected]


def test_forces_come_by_first_day_then_decision_then_id_and_only_those_of_the_place() -> None:
    window = {"until": "2031-12-31"}
    view = MemoryRecord(
        [
            force("d", start="2031-03-02", **window),
            force("c", start="2031-03-02", **window),
            force("b", start="2031-03-03", **window),
            force("a", start="2031-03-04", **window),
            force("other", "XC", start="2031-03-01", **window),
            force("q", decided="2031-03-02"),
            force("p", decided="2031-03-03"),
        ]
    )
    found = in_force(view, "XA", date(2031, 5, 1))
    assert [one.entry.id for one in found.certain] == ["c", "d", "b", "a"]
    assert [one.entry.id for one in found.possible] == ["q", "p"]
    assert all(one.voting is None for one in found.certain)


@pytest.mark.parametrize(
    ("rows", "on", "covered", "holes"),
    [
        ([coverage("c", "2031")], "2031-01-01", True, 0),
        ([coverage("c", "2031")], "2032-01-01", False, 0),
        ([coverage("c", "2031", "vote-event")], "2031-01-01", False, 0),
        ([coverage("c", "2031", "vote-event", hole="2031-01")], "2031-01-01", False, 0),
        ([coverage("c", "2031", body="XC")], "2031-01-01", False, 0),
        ([coverage("c", "2031", hole="2031-01")], "2031-01-31", True, 1),
        ([coverage("c", "2031", hole="2031-01")], "2031-02-01", True, 0),
        ([coverage("c", "2031"), coverage("d", "2032")], "2032-01-01", True, 0),
        ([], "2031-01-01", False, 0),
    ],
)
def test_what_the_record_covers_and_lacks(rows: list[Entry], on: str, covered: bool, holes: int) -> None:
    found = in_force(MemoryRecord(rows), "XA", date.fromisoformat(on))
    assert (found.covered, len(found.holes)) == (covered, holes)
