"""Documents made of the words of the language data are read, checked and told without a fault, the same every time."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "fuzz_documents.py"


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("fuzz_documents", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["fuzz_documents"] = module
    spec.loader.exec_module(module)
    return module


def test_made_documents_meet_no_fault_and_misquote_nothing() -> None:
    fuzz = script()
    seen = fuzz.read_all(120, seed=6)
    assert seen.faults == []
    assert seen.claims > 40
    assert fuzz.read_all(120, seed=6).digests == seen.digests


def test_a_difference_a_fault_and_a_wrong_span_are_seen() -> None:
    fuzz = script()
    runs = {0: fuzz.Seen(digests=["a", "b"]), 1: fuzz.Seen(digests=["a", "c"])}
    assert fuzz.compared(runs) == ["documents 500–999: differ under hash seeds 0 and 1"]
    told = {"claims": [{"evidence": [{"start": 0, "end": 2, "quote": "no"}]}]}
    assert list(fuzz._misquoted(told, "yes")) == ["0–2: 'no'"]
    assert list(fuzz._misquoted(told, "no")) == []
