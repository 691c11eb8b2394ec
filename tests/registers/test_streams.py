"""Large registers, a file at a time: what is read is what is there, and everything else is one clear error."""

from __future__ import annotations

import gzip
import io
import os
import tarfile
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from constancia.errors import ConstanciaError, SourceEmpty, SourceNotFound, SourceTooLarge, SourceUndecodable
from constancia.registers.streams import Streams

FILES = {"in/a.csv": b"a" * 10, "in/b.csv": b"b" * 3_000_000}


def folder(where: Path) -> Path:
    for name, data in FILES.items():
        (where / "f" / name).parent.mkdir(parents=True, exist_ok=True)
        (where / "f" / name).write_bytes(data)
    (where / "f" / ".DS_Store").write_bytes(b"x")
    return where / "f"


def zipped(where: Path) -> Path:
    with zipfile.ZipFile(where / "f.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in FILES.items():
            archive.writestr(name, data)
    return where / "f.zip"


def tarred(where: Path) -> Path:
    with tarfile.open(where / "f.tar.gz", "w:gz") as archive:
        for name, data in FILES.items():
            member = tarfile.TarInfo(f"./{name}")
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return where / "f.tar.gz"


@pytest.mark.parametrize("make", [folder, zipped, tarred])
def test_files_are_named_and_opened_one_at_a_time(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    streams = Streams(make(tmp_path))
    assert streams.names == ("in/a.csv", "in/b.csv")
    assert streams.read("in/a.csv") == FILES["in/a.csv"]
    with streams.open("in/b.csv") as stream:
        assert stream.read() == FILES["in/b.csv"]


@pytest.mark.parametrize("make", [folder, zipped, tarred])
def test_a_stream_holds_little_of_its_file(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    streams = Streams(make(tmp_path))
    tracemalloc.start()
    try:
        with streams.open("in/b.csv") as stream:
            total = 0
            while piece := stream.read(1 << 16):
                total += len(piece)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert total == 3_000_000
    assert peak < 1_500_000


@pytest.mark.parametrize("make", [folder, zipped, tarred])
def test_a_stream_ends_at_the_limit(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    streams = Streams(make(tmp_path), limit=1_000_000)
    with pytest.raises(SourceTooLarge, match=r"b\.csv holds over 1000000 bytes"), streams.open("in/b.csv") as stream:
        stream.read()


@pytest.mark.parametrize("make", [folder, zipped, tarred])
def test_a_file_that_is_not_there_is_named(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    with pytest.raises((SourceNotFound, SourceUndecodable), match=r"c\.csv"), Streams(make(tmp_path)).open("in/c.csv"):
        pass


def empty(where: Path) -> Path:
    (where / "e").mkdir()
    return where / "e"


def text(where: Path) -> Path:
    (where / "t.zip").write_bytes(b"no archive at all\n" * 99)
    return where / "t.zip"


def linked(where: Path) -> Path:
    path = folder(where)
    (path / "secret").symlink_to("/etc/passwd")
    return path


def piped(where: Path) -> Path:
    path = folder(where)
    os.mkfifo(path / "pipe")
    return path


def link_in_tar(where: Path) -> Path:
    with tarfile.open(where / "l.tar", "w") as archive:
        member = tarfile.TarInfo("in/link")
        member.type, member.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(member)
    return where / "l.tar"


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (empty, SourceEmpty),
        (text, SourceUndecodable),
        (linked, SourceUndecodable),
        (piped, SourceUndecodable),
        (link_in_tar, SourceUndecodable),
        (lambda where: where / "nowhere", SourceNotFound),
    ],
)
def test_what_is_no_register_is_one_error(
    tmp_path: Path, make: Callable[[Path], Path], error: type[ConstanciaError]
) -> None:
    with pytest.raises(error):
        Streams(make(tmp_path))


def test_a_file_that_is_cut_is_said_so_where_the_cut_is_met(tmp_path: Path) -> None:
    data = gzip.decompress(tarred(tmp_path).read_bytes())
    (tmp_path / "cut.tar").write_bytes(data[: len(data) // 2])
    with pytest.raises(SourceUndecodable, match=r"cut\.tar"):
        Streams(tmp_path / "cut.tar")


def test_a_fault_of_whoever_reads_is_not_taken_for_the_archives(tmp_path: Path) -> None:
    with pytest.raises(KeyError), Streams(zipped(tmp_path)).open("in/a.csv"):
        raise KeyError("ours")
