"""A tar's files come out as the library gives them, whatever headers it was written with."""

from __future__ import annotations

import io
import tarfile

import pytest

from constancia.registers.tars import files_of

LONG = "/".join(["a folder with a long name"] * 6) + "/roll.csv"
NAMES = ("a.csv", "b/ñandú.csv", f"{'c' * 60}/{'d' * 60}.csv", LONG, "e.csv")


def tar_of(names: tuple[str, ...], form: int) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w", format=form) as archive:
        folder = tarfile.TarInfo("b")
        folder.type = tarfile.DIRTYPE
        archive.addfile(folder)
        for length, name in enumerate(names):
            member = tarfile.TarInfo(name)
            member.size = length * 511
            archive.addfile(member, io.BytesIO(bytes([length]) * member.size))
    return stream.getvalue()


def read(data: bytes, sizes: list[int] | None = None) -> dict[str, bytes]:
    return dict(files_of(io.BytesIO(data), (sizes if sizes is not None else []).append, ValueError))


@pytest.mark.parametrize("form", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_files_come_as_the_library_gives_them(form: int) -> None:
    names = tuple(name for name in NAMES if form != tarfile.USTAR_FORMAT or len(name) < 150)
    sizes: list[int] = []
    assert read(tar_of(names, form), sizes) == {
        name: bytes([length]) * length * 511 for length, name in enumerate(names)
    }
    assert sizes == [length * 511 for length in range(len(names))]


def test_a_link_behind_plain_files_is_refused() -> None:
    link = tarfile.TarInfo("link")
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
    data = tar_of(("a.csv",), tarfile.USTAR_FORMAT)[: 2 * 512] + link.tobuf() + bytes(1024)
    with pytest.raises(ValueError, match="link"):
        read(data)


def test_a_header_with_a_changed_bit_ends_in_an_error_not_in_fewer_files() -> None:
    whole = tar_of(("a.csv", "b.csv", "c.csv"), tarfile.USTAR_FORMAT)
    second = whole.index(b"b.csv")
    for place in (second, second + 124, second + 150, second + 257):
        data = bytearray(whole)
        data[place] ^= 1
        with pytest.raises(tarfile.TarError):
            read(bytes(data))


def test_a_tar_that_is_cut_is_an_error() -> None:
    whole = tar_of(("a.csv", "b.csv"), tarfile.USTAR_FORMAT)
    for end in (0, 100, whole.index(b"b.csv") + 100, whole.index(b"b.csv") + 600):
        with pytest.raises(tarfile.TarError):
            read(whole[:end])
