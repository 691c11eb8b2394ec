from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from constancia.record.starter import open_starter

SCRIPT = Path(__file__).parents[3] / "benchmarks/variants_facts.py"


@pytest.fixture
def variants(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("variants_facts", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "variants_facts", module)
    spec.loader.exec_module(module)
    return module


def test_wrong_claims_are_never_confirmed(variants: ModuleType) -> None:
    found = variants.measure(open_starter(), 60)
    assert found.confirmed == 0
    assert found.misses == []
    assert sum(found.made.values()) > 400
