"""The whole finding and story of every claim by which a code is tested: entries, steps, each with its parameters."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tests.check.codes import (
    test_authorisation_codes,
    test_casualties_codes,
    test_date_codes,
    test_office_codes,
    test_poll_codes,
    test_statement_codes,
)
from tests.check.codes.more import MORE
from tests.check.codes.telling import Pair, Told, with_story
from tests.check.whole import plain, read_by_eye, shown

CASES: Mapping[str, Mapping[str, Pair]] = {
    "authorisation": test_authorisation_codes.CASES,
    "casualties": test_casualties_codes.CASES,
    "date": test_date_codes.CASES,
    "office": test_office_codes.CASES,
    "poll": test_poll_codes.CASES,
    "statement": test_statement_codes.CASES,
}


def blocks(kind: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Every claim of a kind with its finding, each claim once."""
    told: list[tuple[str, Told]] = []
    for code, two in CASES[kind].items():
        told += [(code, two[0]), (f"not {code}", two[1])]
    told += MORE.get(kind, {}).items()
    seen: dict[str, str] = {}
    above: set[str] = set()
    for name, one in told:
        if _asked(one) not in seen:
            seen[_asked(one)] = f"{name}\n{_asked(one)}\n{shown(*with_story(one, monkeypatch), above)}"
    return "\n".join(seen.values())


def _asked(told: Told) -> str:
    """A claim as one line: its words, its value, and what else is so."""
    value = {name: str(item) if isinstance(item, tuple) else item for name, item in told.value.items()}
    rest = {
        "by": told.by,
        "modality": told.modality if told.modality != "asserted" else "",
        "beside": {quote: dict(other) for quote, other in told.beside.items()},
        "changed": {end: dict(fields) for end, fields in told.changed.items()},
        "more": [entry.id for entry in told.more],
    }
    return f"  {told.text!r} {told.published} {plain(value)} {plain({k: v for k, v in rest.items() if v})}"


@pytest.mark.parametrize("kind", CASES)
def test_the_whole_finding_is_what_was_read_by_eye(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert blocks(kind, monkeypatch).splitlines() == read_by_eye(kind, lambda: blocks(kind, monkeypatch))
