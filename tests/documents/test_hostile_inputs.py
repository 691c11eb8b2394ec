"""Files of every form, cut, changed and lied about: read, or one error that names the file; never anything else."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "hostile_inputs.py"


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("hostile_inputs", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["hostile_inputs"] = module
    spec.loader.exec_module(module)
    return module


def test_hostile_files_are_read_or_refused_by_name() -> None:
    outcomes, faults = script().attack(66, 3)
    assert faults == []
    assert outcomes["read"] > 5
    assert outcomes["refused"] > 20
