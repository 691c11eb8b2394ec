"""A stored record of the invented parliament, and nothing of the user's own."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from constancia.record.log import StoredRecord

_SPEC = importlib.util.spec_from_file_location("brumania", Path(__file__).parent.parent / "check" / "conftest.py")
assert _SPEC is not None
assert _SPEC.loader is not None
_BRUMANIA = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(_BRUMANIA)


@pytest.fixture(scope="session")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The record file."""
    path = tmp_path_factory.mktemp("record") / "brumania.db"
    with StoredRecord(path) as record:
        record.append(_BRUMANIA.ENTRIES)
    return path


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home, so that no test reads or writes what is the user's."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.delenv("CONSTANCIA_RECORD", raising=False)
    return home


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A report with a right tally, a wrong one and one that cannot be told."""
    path = tmp_path / "report.txt"
    path.write_text(
        "NIEBLA.- El Congreso de Brumania aprobó la ley de parques nacionales con 44 votos a favor, 0 en contra y "
        "2 abstenciones.\n\n"
        "El Congreso de Brumania aprobó el proyecto de ley 473 con 40 votos a favor, 20 en contra y 6 abstenciones.\n",
        encoding="utf8",
    )
    return path
