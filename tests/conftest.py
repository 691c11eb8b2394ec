"""What tests of every stage share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from .registers.pe_congreso import samples

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")  # a machine that is busy with something else fails no test


@pytest.fixture(scope="session")
def register() -> Path:
    """The full register of Peru's Congress; the test is skipped where CONSTANCIA_DATA does not hold it."""
    folder = os.environ.get("CONSTANCIA_DATA")
    path = Path(folder or ".") / "pe-congreso-2021-2026.tar.xz"
    if not folder or not path.exists():
        pytest.skip("CONSTANCIA_DATA does not name a folder with the register")
    return path


@pytest.fixture
def invented(tmp_path: Path) -> Path:
    """A folder with an invented register in the form of Peru's."""
    return samples.folder(tmp_path / "register")


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """The same with a code that nobody knows, in its only voting."""
    path = f"{samples.VOTING}/votaciones.csv"
    return samples.folder(tmp_path / "broken", samples.changed(path, samples.FILES[path].replace(",NO\n", ",QUIZA\n")))
