"""What can go wrong with a disk, a file or a server: one clear error each, and nothing that was recorded is gone."""

from __future__ import annotations

import random
import resource
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

from constancia.errors import (
    RecordDamaged,
    RecordError,
    RecordLocked,
    RecordNotFound,
    RecordReadOnly,
)
from constancia.model.ports import VotingQuery
from constancia.record import databases
from constancia.record.databases import Place
from constancia.record.log import StoredRecord
from constancia.record.opening import open_view
from constancia.record.reading import StoredView
from constancia.record.verify import verify

from . import samples
from .places import new_place
from .samples import MAY, NIGHT, PARLIAMENT

NOISE = [random.Random(day).randbytes(40_000).hex() for day in range(29)]
"""Subjects that no packing makes small."""


@pytest.fixture
def filled(tmp_path: Path) -> Place:
    place = Place.of(tmp_path / "record.db")
    with StoredRecord(place) as record:
        record.append(PARLIAMENT)
    return place


def many() -> list[samples.Entry]:
    subjects = (f"{number} " + " ".join(f"palabra{number}x{word}" for word in range(300)) for number in range(60))
    return [samples.voting(f"2024-07-{1 + n % 28:02}T{n // 28:02}-00", subject=s) for n, s in enumerate(subjects)]


@contextmanager
def file_limit(size: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_limit_on_the_size_of_files(filled: Place) -> None:
    assert filled.path is not None
    before = verify(filled)
    with StoredRecord(filled) as record:
        with (
            file_limit(filled.path.stat().st_size + 20_000),
            pytest.raises(RecordReadOnly, match=r"(refused to read or write|disk is full).*Nothing that was recorded"),
        ):
            record.append(many())
        assert record.append(many()).added == 60, "with room again it goes on"
    assert verify(filled, head=before.head).entries == before.entries + 60


def test_a_full_database(filled: Place) -> None:
    before = verify(filled)
    with StoredRecord(filled) as record:
        driver: Any = record._connection.connection.driver_connection
        (pages,) = driver.execute("PRAGMA page_count").fetchone()
        driver.execute(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(RecordReadOnly, match=r"the disk is full; free some space"):
            record.append(many())
    assert verify(filled) == before


def test_a_full_disk(tmp_path: Path) -> None:
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if not mounted or mounted.returncode:
        pytest.skip("this user may not mount a small disk")
    try:
        place = Place.of(folder / "record.db")
        with StoredRecord(place) as record:
            record.append(PARLIAMENT)
            batch = [samples.voting(f"2024-08-{day:02}T10-00", subject=NOISE[day]) for day in range(1, 29)]
            with pytest.raises(RecordReadOnly, match=r"disk is full|refused to read or write"):
                record.append(batch)
            assert record.append(PARLIAMENT).unchanged == len(PARLIAMENT)
        assert verify(place).entries == len(PARLIAMENT)
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_file_that_may_not_be_written(filled: Place) -> None:
    """In a process of its own, which gives up its rights: nothing is read-only for the superuser."""
    assert filled.path is not None
    before = verify(filled)
    folder = filled.path.parent
    script = f"""
import os
import constancia.language.en
import constancia.language.en.messages_error
from constancia.errors import RecordReadOnly
from constancia.record.log import StoredRecord
from constancia.record.opening import open_view
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
print(len(open_view({str(filled.path)!r}).bodies()))
try:
    StoredRecord({str(filled.path)!r})
except RecordReadOnly as error:
    print(error.code, "cannot be written" in str(error))
"""
    filled.path.chmod(0o444)
    folder.chmod(0o555)
    for above in [folder, *folder.parents][:4]:
        above.chmod(above.stat().st_mode | 0o055)
    try:
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    finally:
        folder.chmod(0o755)
    assert (done.stdout.split(), done.stderr) == (["1", "record-read-only", "True"], "")
    assert verify(filled) == before


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_cut_file(filled: Place, share: float) -> None:
    assert filled.path is not None
    whole = filled.path.read_bytes()
    filled.path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(RecordDamaged, match=r"cut or broken|does not verify"):
        verify(filled)
    filled.path.write_bytes(whole)
    assert verify(filled).entries == len(PARLIAMENT)


def test_a_flipped_byte_in_a_payload_is_said_when_it_is_read(filled: Place) -> None:
    assert filled.path is not None
    with sqlite3.connect(filled.path) as connection:
        (payload,) = connection.execute("SELECT data FROM payloads WHERE position = 8").fetchone()
    connection.close()
    whole = filled.path.read_bytes()
    at = whole.index(payload[40:80]) + 20
    filled.path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
    with pytest.raises(RecordDamaged, match=r"entry 8 \(landia/vote-event/2024-05-03T00-10\)"):
        verify(filled)
    with pytest.raises(RecordDamaged, match=r"content of entry 8 \(landia/vote-event/2024-05-03T00-10\)"):
        StoredView(filled).roll(NIGHT.id)


def test_a_writer_killed_outside_of_wal_mode_is_rolled_back_by_the_next_reader(filled: Place, tmp_path: Path) -> None:
    assert filled.path is not None
    before = verify(filled)
    writer = sqlite3.connect(filled.path, isolation_level=None)
    writer.execute("PRAGMA cache_size = 1")
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("UPDATE summaries SET data = hex(randomblob(500000))")
    killed = tmp_path / "killed.db"
    for suffix in ("", "-journal"):
        shutil.copy(f"{filled.path}{suffix}", f"{killed}{suffix}")
    writer.execute("ROLLBACK")
    writer.close()
    assert killed.read_bytes() != filled.path.read_bytes(), "the file is half-written"
    with StoredView(killed) as view:
        assert view.votings(VotingQuery(bill="12")) != ()
    assert verify(killed) == before
    assert not Path(f"{killed}-journal").exists()


def test_a_locked_file(filled: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(databases, "WAIT", 0.1)
    with StoredRecord(filled) as record:
        other = sqlite3.connect(str(filled.path), isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(RecordLocked, match=r"another process writes to it .*try again"):
            record.append([samples.voting("2024-08-01T10-00")])
        assert StoredView(filled).voting(MAY.id) is not None, "reading goes on"
        other.execute("ROLLBACK")
        other.close()
        assert record.append([samples.voting("2024-08-01T10-00")]).added == 1


@pytest.mark.postgres
def test_a_locked_database(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(databases, "WAIT", 0.1)
    place = new_place("postgresql", request)
    with StoredRecord(place) as record, psycopg.connect(address(place)) as other:
        record.append(PARLIAMENT)
        other.execute(f"SELECT pg_advisory_xact_lock({databases._LOCK})")
        with pytest.raises(RecordLocked, match=r"another process writes to it .*try again"):
            record.append([samples.voting("2024-08-01T10-00")])
        assert StoredView(place).voting(MAY.id) is not None
        other.rollback()
        assert record.append([samples.voting("2024-08-01T10-00")]).added == 1


@pytest.mark.postgres
def test_a_lost_connection(request: pytest.FixtureRequest, server: Any) -> None:
    place = new_place("postgresql", request)
    with StoredRecord(place) as record, StoredView(place) as view:
        record.append(PARLIAMENT)
        for lost in (lambda: record.append([samples.voting("2024-08-01T10-00")]), lambda: view.entry(MAY.id)):
            server.psql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name(place) + "'")
            with pytest.raises(
                RecordError, match=r"connection to the server failed.*Nothing that was recorded is lost"
            ):
                lost()
        assert record.append([samples.voting("2024-08-01T10-00")]).added == 1, "the next try connects again"
    assert verify(place).entries == len(PARLIAMENT) + 1


@pytest.mark.postgres
def test_the_rights_that_readers_and_writers_need(request: pytest.FixtureRequest) -> None:
    place = new_place("postgresql", request)
    with StoredRecord(place) as record:
        record.append(PARLIAMENT)
    number = name(place).rpartition("_")[2]
    with psycopg.connect(address(place), autocommit=True) as owner:
        for role, rights in (("reader", "SELECT"), ("writer", "SELECT, INSERT")):
            owner.execute(f"CREATE ROLE {role}_{number} LOGIN")  # type: ignore[call-overload]
            owner.execute(f"GRANT USAGE ON SCHEMA constancia TO {role}_{number}")  # type: ignore[call-overload]
            owner.execute(f"GRANT {rights} ON ALL TABLES IN SCHEMA constancia TO {role}_{number}")  # type: ignore[call-overload]
    reader, writer = (address(place).replace("postgres:@", f"{role}_{number}:@") for role in ("reader", "writer"))
    assert open_view(reader).voting(MAY.id) is not None
    with StoredRecord(reader) as record, pytest.raises(RecordReadOnly, match=r"this user may not write to it"):
        record.append([samples.voting("2024-08-01T10-00")])
    with StoredRecord(writer) as record:
        assert record.append([samples.voting("2024-08-01T10-00")]).added == 1
        with pytest.raises(RecordReadOnly, match=r"this user may not write to it"):
            record.redact(MAY.id, "court")
    assert verify(reader).entries == len(PARLIAMENT) + 1


@pytest.mark.postgres
def test_no_server_and_no_database(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    there = address(new_place("postgresql", request))
    with pytest.raises(RecordNotFound, match="holds no record yet"):
        open_view(there)
    with pytest.raises(RecordNotFound, match=r"none at that address"):
        open_view(there.replace("record_", "nothing_"))
    with pytest.raises(RecordError, match=r"connection to the server failed"):
        open_view(f"postgresql://postgres@/record?host={tmp_path}")


def test_a_password_is_never_shown() -> None:
    place = Place.of("postgresql://ana:secret@localhost/record")
    assert "secret" not in place.name


def address(place: Place) -> str:
    assert place.url is not None
    return place.url.replace("+psycopg", "", 1)


def name(place: Place) -> str:
    return address(place).partition("?")[0].rpartition("/")[2]
