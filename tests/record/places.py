"""Empty places for records, one backend or the other."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from constancia.record.databases import Place

BACKENDS = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]

DATABASES = 6
"""On the server of the tests, used in turn: a new one for each test would fill the disk."""

_numbers = itertools.count(1)
_made: set[str] = set()


def new_place(backend: str, request: pytest.FixtureRequest) -> Place:
    """Where an empty record may lie: a file in a new folder, or a new database on the server of the tests."""
    if backend == "sqlite":
        folder: Path = request.getfixturevalue("tmp_path")
        return Place.of(folder / f"record-{next(_numbers)}.db")
    server = request.getfixturevalue("server")
    name = f"record_{next(_numbers) % DATABASES}"
    if name in _made:
        server.psql(f"\\connect {name}\nDROP SCHEMA IF EXISTS constancia CASCADE")
    else:
        server.psql(f"CREATE DATABASE {name}")
        _made.add(name)
    return Place.of(server.get_uri(database=name))
