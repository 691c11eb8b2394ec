"""What users are told about each example report, word for word: read by eye, written by `scripts/pin_examples.py`."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_SPEC = importlib.util.spec_from_file_location("pin_examples", ROOT / "scripts" / "pin_examples.py")
assert _SPEC is not None
assert _SPEC.loader is not None
pin_examples = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(pin_examples)

REPORTS = sorted((ROOT / "examples").glob("*.txt"))


def test_there_are_as_many_in_each_language() -> None:
    spanish = [report for report in REPORTS if "es" in report.stem.split("-")]
    assert len(spanish) == len(REPORTS) - len(spanish) == 5


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.stem)
def test_the_findings_are_those_that_were_read(report: Path) -> None:
    expected = (pin_examples.EXPECTED / report.name).read_text("utf8")
    assert pin_examples.findings(report) == expected


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.stem)
def test_each_has_more_than_one_thing_to_find(report: Path) -> None:
    outcomes = {line.split(" | ")[0] for line in pin_examples.findings(report).splitlines() if " | " in line}
    assert len(outcomes & {"agrees", "explained", "conflicts", "not-on-record", "cannot-tell"}) > 1
