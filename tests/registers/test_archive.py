"""Archives and files from strangers: what fits is read, everything else is one clear error, and no more is unpacked."""

from __future__ import annotations

import gzip
import io
import lzma
import os
import struct
import subprocess
import sys
import tarfile
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from constancia.errors import ConstanciaError, SourceNotFound, SourceTooLarge, SourceUndecodable
from constancia.registers.archive import read_file, read_files
from constancia.registers.votes import read as read_votes

LIMIT = 4_000_000


def tar_of(*members: tuple[tarfile.TarInfo, bytes]) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        for member, content in members:
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return stream.getvalue()


def zip_of(**members: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


def special(kind: bytes, link: str = "") -> tarfile.TarInfo:
    member = tarfile.TarInfo("in/strange")
    member.type, member.linkname = kind, link
    return member


def claiming(size: int) -> bytes:
    """A tar whose header claims a size that is not there."""
    member = tarfile.TarInfo("a.csv")
    member.size = size
    return member.tobuf(tarfile.GNU_FORMAT) + b"little"


def test_plain_archives_of_every_kind_are_read(tmp_path: Path) -> None:
    tar = tar_of((tarfile.TarInfo("./in/a.csv"), b"a"), (tarfile.TarInfo("in/b.csv"), b"b" * 5000))
    expected = {"in/a.csv": b"a", "in/b.csv": b"b" * 5000}
    for name, data in {
        "x.tar": tar,
        "x.tar.gz": gzip.compress(tar),
        "x.tar.xz": lzma.compress(tar),
        "x.zip": zip_of(**{"in/a.csv": b"a", "in/b.csv": b"b" * 5000}),
    }.items():
        (tmp_path / name).write_bytes(data)
        assert read_files(tmp_path / name, limit=LIMIT) == expected
    for inside, data in expected.items():
        (tmp_path / "folder" / inside).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "folder" / inside).write_bytes(data)
    (tmp_path / "folder" / ".DS_Store").write_bytes(b"x")
    assert read_files(tmp_path / "folder", limit=LIMIT) == expected


HOSTILE: dict[str, tuple[Callable[[], bytes], type[ConstanciaError]]] = {
    "bomb.tar.xz": (lambda: lzma.compress(tar_of((tarfile.TarInfo("a"), bytes(40_000_000)))), SourceTooLarge),
    "bomb.tar.gz": (lambda: gzip.compress(tar_of((tarfile.TarInfo("a"), bytes(40_000_000)))), SourceTooLarge),
    "bomb.zip": (lambda: zip_of(a=bytes(40_000_000)), SourceTooLarge),
    "many.zip": (lambda: zip_of(**{f"a{number}": bytes(100_000) for number in range(50)}), SourceTooLarge),
    "claims.tar": (lambda: claiming(1 << 40), SourceTooLarge),
    "claims-less.tar": (lambda: claiming(3_900_000), SourceUndecodable),
    "long-name.tar": (lambda: long_name(1 << 40), SourceTooLarge),
    "pipe.tar": (lambda: tar_of((special(tarfile.FIFOTYPE), b"")), SourceUndecodable),
    "device.tar": (lambda: tar_of((special(tarfile.CHRTYPE), b"")), SourceUndecodable),
    "link.tar": (lambda: tar_of((special(tarfile.SYMTYPE, "/etc/passwd"), b"")), SourceUndecodable),
    "hard-link.tar": (lambda: tar_of((special(tarfile.LNKTYPE, "../secret"), b"")), SourceUndecodable),
    "twice.tar": (lambda: tar_of((tarfile.TarInfo("a"), b"1"), (tarfile.TarInfo("a"), b"2")), SourceUndecodable),
    "crc.zip": (lambda: broken_zip(14, struct.pack("<I", 7)), SourceUndecodable),
    "encrypted.zip": (lambda: broken_zip(6, b"\1\0"), SourceUndecodable),
    "method.zip": (lambda: broken_zip(8, b"\x63\0"), SourceUndecodable),
    "cut.zip": (lambda: zip_of(a=b"content" * 900)[:-30], SourceUndecodable),
    "cut.tar.xz": (lambda: lzma.compress(tar_of((tarfile.TarInfo("a"), b"content" * 900)))[:-30], SourceUndecodable),
    "cut.tar.gz": (lambda: gzip.compress(tar_of((tarfile.TarInfo("a"), b"content" * 900)))[:-30], SourceUndecodable),
    "text.tar": (lambda: b"no archive at all\n" * 99, SourceUndecodable),
    "page.tar": (lambda: b"\n<!DOCTYPE HTML>\n<html><body>Please log in</body></html>" * 20, SourceUndecodable),
    "nothing.tar": (lambda: b"", SourceUndecodable),
}


def long_name(size: int) -> bytes:
    member = tarfile.TarInfo("././@LongLink")
    member.type, member.size = tarfile.GNUTYPE_LONGNAME, size
    return member.tobuf(tarfile.GNU_FORMAT) + bytes(9_000_000)


def broken_zip(at: int, replaced: bytes) -> bytes:
    """A zip with a field changed, in the member's own header and in the directory."""
    data = bytearray(zip_of(a=b"content" * 900))
    directory = data.index(b"PK\1\2")
    data[at : at + len(replaced)] = replaced
    data[directory + at + 2 : directory + at + 2 + len(replaced)] = replaced
    return bytes(data)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_archives_are_one_error_and_little_memory(tmp_path: Path, name: str) -> None:
    make, expected = HOSTILE[name]
    (tmp_path / name).write_bytes(make())
    tracemalloc.start()
    try:
        with pytest.raises(expected) as raised:
            read_files(tmp_path / name, limit=LIMIT)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert name in str(raised.value)
    assert peak < 4 * LIMIT


def test_what_is_no_plain_file_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "register").mkdir()
    (tmp_path / "secret.csv").write_text("secret", encoding="utf-8")
    for give in (tmp_path / "pipe", Path("/dev/zero"), tmp_path / "register"):
        with pytest.raises(SourceUndecodable, match="is no plain file"):
            read_file(give)
    for strange in ("../pipe", "../secret.csv", "/dev/zero", "..", "nowhere"):
        (tmp_path / "register" / "link").unlink(missing_ok=True)
        (tmp_path / "register" / "link").symlink_to(strange)
        with pytest.raises(SourceUndecodable, match="is no plain file"):
            read_files(tmp_path / "register")
    with pytest.raises(SourceTooLarge):
        read_file(tmp_path / "secret.csv", limit=3)


def test_what_may_not_be_read_is_listed_whole(tmp_path: Path) -> None:
    """In a process of its own, which gives up its rights: nothing is unreadable for the superuser."""
    for name in ("a.csv", "closed.csv", "shut/b.csv"):
        (tmp_path / "register" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "register" / name).write_text("x", encoding="utf-8")
    (tmp_path / "register" / "closed.csv").chmod(0)
    (tmp_path / "register" / "shut").chmod(0)
    for above in [tmp_path, *tmp_path.parents][:4]:
        above.chmod(above.stat().st_mode | 0o055)
    script = f"""
import os
import constancia.language.en.messages_error
from constancia.registers.archive import read_files
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
try:
    read_files({str(tmp_path / "register")!r})
except Exception as error:
    print(type(error).__name__, error)
"""
    try:
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    finally:
        (tmp_path / "register" / "shut").chmod(0o755)
    assert done.stdout.startswith(SourceNotFound.__name__)
    assert "closed.csv (Permission denied)" in done.stdout
    assert "shut (Permission denied)" in done.stdout
    assert "Nothing was imported" in done.stdout


@pytest.mark.parametrize(
    "content",
    [
        "[" * 100_000,
        '{"vote_events": [' + '{"id": ' * 50_000,
        '[{"id": {"a": 1}, "start_date": "2024-01-01"}]',
        '[{"id": ["a"], "organization_id": {"x": []}, "start_date": "2024-01-01"}]',
        '{"organizations": [{"id": {}, "name": "A"}], "vote_events": [{"id": "1", "organization_id": {}}]}',
        '{"motions": [{"id": [], "text": "x", "vote_events": [{}]}]}',
        '[{"identifier": "1", "counts": [{"option": "yes", "value": ' + "9" * 5000 + "}]}]",
        '[{"identifier": "1\\u0000", "start_date": "2024-01-01"}]',
        '[{"identifier": "\\ud800", "start_date": "2024-01-01"}]',
        '{"\\ud800": 1, "vote_events": []}',
        '[{"identifier": "1", "votes": [{"voter": 5, "option": {}}]}]',
        '[{"identifier": "1", "votes": {"voter": 5}}]',
        '[{"identifier": "1", "start_date": 5, "motion": 7}]',
        '[{"identifier": "1", "start_date": NaN, "counts": [{"option": [], "value": NaN}]}]',
        "[1, 2]",
        "{}",
        "\x00",
        "voting,body,date,subject\n1\x00,A,2024-01-01,x\n",
        "voting,body,date,subject,for\n1,A,2024-01-01,x," + "9" * 5000 + "\n",
        "voting,body,date,subject\n" + '"' * 3 + "x" * 200_000 + "\n",
        "voting;body,date\tsubject\n",
        "voting,body,date,subject,voting\n1,A,2024-01-01,x,2\n",
    ],
)
def test_hostile_tables_and_popolo_are_one_error(tmp_path: Path, content: str) -> None:
    (tmp_path / "votes.txt").write_text(content, encoding="utf-8")
    with pytest.raises(ConstanciaError, match=r"votes\.txt"):
        list(read_votes(tmp_path / "votes.txt").batches)
