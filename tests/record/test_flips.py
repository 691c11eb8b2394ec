"""A bit flipped in the file of a record changes no answer, or is named by an error: never silent, never a traceback."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "flip_bytes.py"


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("flip_bytes", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["flip_bytes"] = module
    spec.loader.exec_module(module)
    return module


def test_flipped_bits_are_named_or_change_nothing(tmp_path: Path) -> None:
    flips = script()
    path = tmp_path / "record.db"
    flips.make(path)
    places = flips.regions(path)
    assert {"header", "log", "payloads", "keys", "entries_by_id", "seals", "meta"} <= places.keys()
    outcomes, faults = flips.flip(path, places, flips=68, seed=11)
    assert faults == []
    assert outcomes["named"] > 10, "most of so small a file is unused space"


def test_a_schema_whose_words_are_no_text_is_named(tmp_path: Path) -> None:
    """SQLite quotes the broken word in its error, and the driver then fails to decode the error."""
    flips = script()
    path = tmp_path / "record.db"
    flips.make(path)
    at = path.read_bytes().index(b"ABORT") + 5
    flips.change(path, at, 128)
    assert all(flips.named(answer) for _, answer in flips.answers(path))
