"""What a killed writer left is read by those who may not finish it, and the next who may leaves one plain file."""

from __future__ import annotations

import importlib.util
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest

from constancia.record.databases import _in_memory
from constancia.record.unfinished import finished

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "kill_writers.py"


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("kill_writers", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["kill_writers"] = module
    spec.loader.exec_module(module)
    return module


def copied(path: Path, to: Path) -> Path:
    """The file with what lies beside it, as a killed writer leaves it."""
    for suffix in ("", "-wal", "-journal"):
        if path.with_name(path.name + suffix).exists():
            shutil.copy(path.with_name(path.name + suffix), to.with_name(to.name + suffix))
    return to


def rows(connection: sqlite3.Connection) -> list[tuple[int, str]]:
    return connection.execute("SELECT number, text FROM t ORDER BY number").fetchall()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "made.db"
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE t (number INTEGER PRIMARY KEY, text TEXT)")
        connection.executemany("INSERT INTO t VALUES (?, ?)", [(number, "a" * 900) for number in range(200)])
    return file


def test_whole_transactions_of_the_log_are_put_over_the_file_and_no_others(path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("UPDATE t SET text = 'b' WHERE number < 50")
        writer.execute("DELETE FROM t WHERE number >= 120")
        expected = rows(writer)
        writer.execute("PRAGMA cache_size = 1")
        writer.execute("BEGIN")
        writer.execute("UPDATE t SET text = hex(randomblob(2000))")
        killed = copied(path, tmp_path / "killed.db")
        whole = killed.with_name("killed.db-wal").read_bytes()
    read = _in_memory(killed)
    assert read is not None
    assert rows(read) == expected
    for cut in (len(whole) - 1, len(whole) // 2, 40, 0):
        killed.with_name("killed.db-wal").write_bytes(whole[:cut])
        image = finished(killed)
        killed.with_name("killed.db-shm").unlink(missing_ok=True)
        with (
            closing(sqlite3.connect(":memory:")) as ours,
            closing(sqlite3.connect(copied(killed, tmp_path / "b.db"))) as its,
        ):
            assert image is not None
            ours.deserialize(image)
            assert rows(ours) == rows(its), f"cut at {cut}"
    read.close()


def test_a_rollback_journal_is_taken_back(path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        expected = rows(writer)
        writer.execute("PRAGMA cache_size = 1")
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE t SET text = hex(randomblob(2000))")
        killed = copied(path, tmp_path / "killed.db")
    assert killed.read_bytes() != path.read_bytes(), "the file is half-written"
    read = _in_memory(killed)
    assert read is not None
    assert rows(read) == expected
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        read.execute("DELETE FROM t")
    read.close()
    assert killed.with_name("killed.db-journal").exists(), "nothing was written"


def test_writers_killed_at_calls_to_the_system_leave_what_holds() -> None:
    done = script().kill(3, 5, ("judge", "import-record", "correct"))
    assert sum(done.values()) == 3
