"""The files of a register, from a folder, a zip, a tar or an address, held in memory and never unpacked to disk."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import re
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Container, Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, cast

from constancia.errors import RegisterError, SourceEmpty, SourceNotFound, SourceTooLarge, SourceUndecodable
from constancia.registers.faults import fault
from constancia.registers.fetching import TIMEOUT, download, is_address
from constancia.registers.tars import files_of

SIZE_LIMIT = 512 * 1024 * 1024
"""Bytes, packed or unpacked: some twenty times the largest register known."""


def read_files(where: str | Path, *, timeout: float = TIMEOUT, limit: int = SIZE_LIMIT) -> dict[str, bytes]:
    """Path inside the folder or archive, with forward slashes, to bytes.

    The limit is applied while reading, to each member and to the whole. Pipes, devices and links are refused.

    Raises SourceNotFound, also with all that may not be read; SourceEmpty, SourceTooLarge, or SourceUndecodable for
    what is no archive.
    """
    name = str(where)
    path = download(name, timeout=timeout, limit=limit) if is_address(name) else Path(where)
    if path.is_dir():
        return _checked(name, dict(_folder(path, limit)))
    with opened(path) as stream:
        return _checked(name, _once(name, _unpack(name, stream, limit)))


def read_file(where: str | Path, *, limit: int = SIZE_LIMIT) -> bytes:
    """The bytes of one file.

    Raises SourceNotFound, SourceTooLarge, and SourceUndecodable for what is no file: a folder, a pipe, a device.
    """
    with opened(Path(where)) as stream:
        data = up_to(stream, limit + 1)
    if len(data) > limit:
        raise _too_large(str(where), limit)
    return data


def up_to(stream: IO[bytes], size: int) -> bytes:
    """No more than so many bytes, a piece at a time: a stream that is asked for all at once makes room for all."""
    pieces: list[bytes] = []
    while size > 0 and (piece := stream.read(min(size, 1 << 20))):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def opened(path: Path) -> io.BufferedReader:
    """A plain file, to be read; raises SourceNotFound, and SourceUndecodable for a folder, a pipe, a device."""
    try:
        if path.exists() and not path.is_file():  # to open a pipe would wait for whoever writes to it
            raise fault(SourceUndecodable, "archive-special", path=str(path))
        return path.open("rb")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise fault(SourceNotFound, "archive-unreadable", path=str(path), reason=reason) from error


def without_prefix(files: Mapping[str, bytes], marker: str, name: str) -> tuple[str, dict[str, bytes]]:
    """The folder in which a file of that name lies, and the files below it by their path from there.

    An archive may hold the register in a folder of its own. Hidden files are left aside. Raises RegisterError where no
    folder fits, or several do.
    """
    seen = {path: data for path, data in files.items() if not _hidden(path)}
    prefix = prefix_of(seen, marker, name)
    return prefix, {path[len(prefix) :]: data for path, data in seen.items() if path.startswith(prefix)}


def prefix_of(paths: Iterable[str], marker: str, name: str) -> str:
    """The one folder in which a file of that name lies, with a slash behind it; raises RegisterError as above."""
    fits = (path for path in paths if (path == marker or path.endswith("/" + marker)) and not _hidden(path))
    found = sorted(path[: -len(marker)] for path in fits)
    if len(found) > 1:
        raise fault(RegisterError, "archive-several-fit", path=name, found=found)
    if len(found) != 1:
        raise fault(RegisterError, "archive-none-fits", path=name, marker=marker)
    return found[0]


TABLES = (".csv", ".tsv", ".json", ".xml", ".xls", ".xlsx", ".ods", ".rda")
"""How files end that may hold votings."""


def unread_tables(paths: Iterable[str], taken: Container[str]) -> list[str]:
    """The tables that a reader did not take, hidden ones left aside.

    >>> unread_tables(["a/1.json", "a/2.JSON", "README.md", ".git/x.json"], {"a/1.json"})
    ['a/2.JSON']
    """
    return sorted(path for path in paths if path.lower().endswith(TABLES) and path not in taken and not _hidden(path))


_HIDDEN = re.compile(r"(?:^|/)(?:\.|__MACOSX)")


def _hidden(path: str) -> bool:
    """Whether a file manager or version control left it there: `.DS_Store`, `.git/…`, `__MACOSX/…`."""
    return _HIDDEN.search(path) is not None


def _checked(name: str, files: dict[str, bytes]) -> dict[str, bytes]:
    if not files:
        raise fault(SourceEmpty, "archive-empty", path=name)
    return files


def _too_large(name: str, limit: int) -> SourceTooLarge:
    return fault(SourceTooLarge, "archive-too-large", path=name, limit=limit)


def _once(name: str, files: Iterator[tuple[str, bytes]]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for path, data in files:
        if path in found:
            raise fault(SourceUndecodable, "archive-twice", path=name, found=path)
        found[path] = data
    return found


def folder_names(root: Path) -> list[str]:
    """The files below a folder but hidden ones, by their paths from there.

    Raises SourceUndecodable for a link that leads elsewhere, a pipe or a device, and SourceNotFound with all folders
    that may not be listed.
    """
    names, unread = _listed(root)
    if unread:
        raise fault(SourceNotFound, "archive-not-all", path=str(root), found=unread)
    return names


def _listed(root: Path) -> tuple[list[str], list[str]]:
    """The files below a folder, and the folders that may not be listed."""
    found: list[str] = []
    unread: list[str] = []

    def refused(error: OSError) -> None:
        unread.append(f"{Path(str(error.filename)).relative_to(root).as_posix()} ({error.strerror})")

    for folder, below, names in os.walk(root, onerror=refused):
        below[:] = sorted(name for name in below if not _hidden(name))
        for name in sorted(names):
            file = Path(folder, name)
            if _hidden(name):
                continue
            if not file.is_file() or not file.resolve().is_relative_to(root.resolve()):
                raise fault(SourceUndecodable, "archive-special", path=str(file))
            found.append(file.relative_to(root).as_posix())
        for name in below:
            if Path(folder, name).is_symlink():  # not followed, and so not read: what lies behind it would be missing
                raise fault(SourceUndecodable, "archive-special", path=str(Path(folder, name)))
    return found, unread


def _folder(root: Path, limit: int) -> Iterator[tuple[str, bytes]]:
    """Every file below a folder but hidden ones. What cannot be read is listed, whole, before anything is given out."""
    total = 0
    found: list[tuple[str, bytes]] = []
    names, unread = _listed(root)
    for name in names:
        try:
            with (root / name).open("rb") as stream:
                data = up_to(stream, limit - total + 1)
        except OSError as error:
            unread.append(f"{name} ({error.strerror})")
            continue
        total += len(data)
        if total > limit:
            raise _too_large(str(root), limit)
        found.append((name, data))
    if unread:
        raise fault(SourceNotFound, "archive-not-all", path=str(root), found=unread)
    yield from found


BROKEN = (
    *(tarfile.TarError, zipfile.BadZipFile, lzma.LZMAError, zlib.error, EOFError, OSError),
    *(RuntimeError, NotImplementedError, ValueError, KeyError, struct.error, OverflowError, MemoryError),
)
"""What the libraries raise for archives that are cut, encrypted, packed otherwise, or lie about themselves."""


PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE)
"""How a web page begins, which somebody may give for a file: the one on which the file is found, or one to log in."""


def _unpack(name: str, stream: io.BufferedIOBase | io.BufferedReader, limit: int) -> Iterator[tuple[str, bytes]]:
    if PAGE.match(stream.read(512)):
        raise fault(SourceUndecodable, "archive-page", path=name)
    stream.seek(0)
    try:
        if zipfile.is_zipfile(stream):
            stream.seek(0)
            yield from _zip(name, stream, limit)
        else:
            stream.seek(0)
            yield from _tar(name, stream, limit)
    except BROKEN as error:
        raise fault(SourceUndecodable, "archive-no-archive", path=name, reason=str(error)) from error


def _zip(name: str, stream: io.BufferedIOBase | io.BufferedReader, limit: int) -> Iterator[tuple[str, bytes]]:
    total = 0
    with zipfile.ZipFile(stream) as archive:
        if sum(member.file_size for member in archive.infolist()) > limit:
            raise _too_large(name, limit)
        for member in archive.infolist():
            if not member.is_dir():
                with archive.open(member) as content:
                    data = up_to(content, limit - total + 1)
                total += len(data)
                if total > limit:
                    raise _too_large(name, limit)
                yield member.filename, data


class _Limited(io.RawIOBase):
    """A stream that gives no more than so many bytes, however small what they are packed in is."""

    def __init__(self, name: str, stream: IO[bytes], limit: int) -> None:
        self._name = name
        self._stream = stream
        self._limit = limit
        self._left = limit

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Fills the buffer with the next bytes; raises SourceTooLarge where they are over the limit."""
        data = self._stream.read(min(len(buffer), self._left + 1))
        self._left -= len(data)
        if self._left < 0:
            raise _too_large(self._name, self._limit)
        buffer[: len(data)] = data
        return len(data)


_OVERHEAD = 1.25
"""How much longer than its members a tar may be: for their headers, and for what is no file."""


def unpacked(stream: io.BufferedIOBase | io.BufferedReader) -> IO[bytes]:
    """The tar in a stream, whatever it is packed with."""
    start = stream.read(6)
    stream.seek(0)
    source = cast(IO[bytes], stream)
    if start.startswith(b"\x1f\x8b"):
        return cast(IO[bytes], gzip.GzipFile(fileobj=source))
    if start.startswith(b"BZh"):
        return cast(IO[bytes], bz2.BZ2File(source))
    if start.startswith((b"\xfd7zXZ", b"]\x00\x00")):
        return cast(IO[bytes], lzma.LZMAFile(source))
    return source


def _tar(name: str, stream: io.BufferedIOBase | io.BufferedReader, limit: int) -> Iterator[tuple[str, bytes]]:
    total = 0

    def counted(size: int) -> None:
        nonlocal total
        total += size
        if total > limit:
            raise _too_large(name, limit)

    def refused(member: str) -> SourceUndecodable:
        return fault(SourceUndecodable, "archive-special", path=f"{name}: {member}")

    limited = io.BufferedReader(_Limited(name, unpacked(stream), int(limit * _OVERHEAD) + 1024 * 1024), 1 << 18)
    for path, data in files_of(cast(IO[bytes], limited), counted, refused):
        yield path.removeprefix("./"), data
    while limited.read(1 << 16):
        pass  # to the end, where an archive that was cut shows
