"""The whole finding and the story of every claim by which a code is tested: entries, steps, each with its parameters.

What is expected stands in `whole/`, one file for each kind, and is read by eye before it is kept: a change in any of
them is a change in what is told. `WRITE_FINDINGS=1` before the tests writes them anew.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

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

from constancia.model.findings import Finding, Step
from constancia.model.stories import Story

LONG = 100
"""Characters from which on parameters are written once."""
WHOLE = Path(__file__).parent / "whole"
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
            seen[_asked(one)] = f"{name}\n{_asked(one)}\n{_shown(*with_story(one, monkeypatch), above)}"
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
    return f"  {told.text!r} {told.published} {_json(value)} {_json({k: v for k, v in rest.items() if v})}"


def _shown(found: Finding, story: Story, above: set[str]) -> str:
    """A finding and its story as lines; long parameters that stand further up in the same words are not repeated."""
    lines = [f"  {found.outcome.value} {found.matched or '-'} {_json(found.coverage or {})}"]
    lines += [f"    {_step(step, above)}" for step in found.because]
    lines.append(f"  {'folded' if story.folded else 'told'} {story.outcome.value} {story.entry or '-'}")
    told = story.told[0]
    parts = {"headline": told.headline, "correction": told.correction, "beside": told.beside}
    parts |= {"source": story.source, "reason": story.reason}
    lines += [f"    {name}: {_step(step, above)}" for name, step in parts.items() if step is not None]
    if told.sum is not None:
        lines.append(f"    sum: {_json(asdict(told.sum))}")
    return "\n".join(lines).replace("peru-2022-2026/", "~") + "\n"


def _step(step: Step | str, above: set[str]) -> str:
    if isinstance(step, str):
        return step
    entries = " ".join(step.entries) or "-"
    params = f"{entries} {_json(dict(step.params))}"
    again = len(params) > LONG and params in above
    above.add(params)
    return f"{step.code} {entries + ' (above)' if again else params}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)


@pytest.mark.parametrize("kind", CASES)
def test_the_whole_finding_is_what_was_read_by_eye(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = blocks(kind, monkeypatch)
    file = WHOLE / f"{kind}.txt"
    if os.environ.get("WRITE_FINDINGS"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(found, encoding="utf-8")
    expected = file.read_text(encoding="utf-8")
    assert found.splitlines() == expected.splitlines()
