"""Killed at random moments, an import leaves a record that holds; run again, it ends where an undisturbed one ends."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

from constancia.record.databases import Place

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "kill_import.py"


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("kill_import", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["kill_import"] = module
    spec.loader.exec_module(module)
    return module


def test_killed_imports_lose_nothing_and_claim_nothing(place: Place) -> None:
    kill_import = script()
    killed, ended = kill_import.kill(place, kill_import.made_up(12), times=3, seed=7)
    assert killed == 3
    assert ended >= 1
