"""The files of a register, from a folder, a zip, a tar or an address, held in memory and never unpacked to disk."""

from __future__ import annotations

import io
import lzma
import os
import tarfile
import urllib.error
import urllib.request
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from constancia.errors import RegisterError, SourceEmpty, SourceNotFound, SourceTooLarge, SourceUndecodable
from constancia.registers.faults import fault

SIZE_LIMIT = 512 * 1024 * 1024
"""Bytes, packed or unpacked: some twenty times the largest register known."""
TIMEOUT = 60.0
"""Seconds without an answer after which an address is given up."""


def is_address(where: str) -> bool:
    """Whether the network is asked for."""
    return where.startswith(("https://", "http://"))


def fetch(address: str, *, timeout: float = TIMEOUT, limit: int = SIZE_LIMIT) -> bytes:
    """The bytes at an address.

    Raises SourceNotFound where it does not answer, SourceTooLarge over the limit.
    """
    request = urllib.request.Request(address, headers={"User-Agent": "constancia"})
    try:
        with urllib.request.urlopen(request, timeout=timeout) as answer:
            data: bytes = answer.read(limit + 1)
    except (urllib.error.URLError, TimeoutError, OSError) as error:
        reason = getattr(error, "reason", None) or error
        raise fault(SourceNotFound, "archive-no-answer", path=address, reason=str(reason)) from error
    if len(data) > limit:
        raise _too_large(address, limit)
    return data


def read_files(where: str | Path, *, timeout: float = TIMEOUT, limit: int = SIZE_LIMIT) -> dict[str, bytes]:
    """Path inside the folder or archive, with forward slashes, to bytes.

    Raises SourceNotFound, SourceEmpty, SourceTooLarge, or SourceUndecodable for what is no archive.
    """
    name = str(where)
    if is_address(name):
        data = fetch(name, timeout=timeout, limit=limit)
        return _checked(name, dict(_unpack(name, io.BytesIO(data), limit)))
    path = Path(where)
    if path.is_dir():
        return _checked(name, dict(_folder(path, limit)))
    try:
        stream = path.open("rb")
    except OSError as error:
        raise fault(SourceNotFound, "archive-unreadable", path=name, reason=error.strerror) from error
    with stream:
        return _checked(name, dict(_unpack(name, stream, limit)))


def without_prefix(files: Mapping[str, bytes], marker: str, name: str) -> tuple[str, dict[str, bytes]]:
    """The folder in which a file of that name lies, and the files below it by their path from there.

    An archive may hold the register in a folder of its own. Hidden files are left aside. Raises RegisterError where no
    folder fits, or several do.
    """
    seen = {path: data for path, data in files.items() if not _hidden(path)}
    found = sorted(path[: -len(marker)] for path in seen if path == marker or path.endswith("/" + marker))
    if len(found) > 1:
        raise fault(RegisterError, "archive-several-fit", path=name, found=found)
    if len(found) != 1:
        raise fault(RegisterError, "archive-none-fits", path=name, marker=marker)
    prefix = found[0]
    return prefix, {path[len(prefix) :]: data for path, data in seen.items() if path.startswith(prefix)}


def _hidden(path: str) -> bool:
    """Whether a file manager or version control left it there: `.DS_Store`, `.git/…`, `__MACOSX/…`."""
    return any(part.startswith((".", "__MACOSX")) for part in path.split("/"))


def _checked(name: str, files: dict[str, bytes]) -> dict[str, bytes]:
    if not files:
        raise fault(SourceEmpty, "archive-empty", path=name)
    return files


def _too_large(name: str, limit: int) -> SourceTooLarge:
    return fault(SourceTooLarge, "archive-too-large", path=name, limit=limit)


def _folder(path: Path, limit: int) -> Iterator[tuple[str, bytes]]:
    total = 0
    for folder, below, names in os.walk(path):
        below.sort()
        for name in sorted(names):
            file = Path(folder, name)
            data = file.read_bytes()
            total += len(data)
            if total > limit:
                raise _too_large(str(path), limit)
            yield file.relative_to(path).as_posix(), data


def _unpack(name: str, stream: io.BufferedIOBase | io.BufferedReader, limit: int) -> Iterator[tuple[str, bytes]]:
    if zipfile.is_zipfile(stream):
        stream.seek(0)
        yield from _zip(name, stream, limit)
        return
    stream.seek(0)
    try:
        yield from _tar(name, stream, limit)
    except (tarfile.TarError, lzma.LZMAError, zlib.error, EOFError, OSError) as error:
        raise fault(SourceUndecodable, "archive-no-archive", path=name, reason=str(error)) from error


def _zip(name: str, stream: io.BufferedIOBase | io.BufferedReader, limit: int) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(stream) as archive:
        if sum(member.file_size for member in archive.infolist()) > limit:
            raise _too_large(name, limit)
        for member in archive.infolist():
            if not member.is_dir():
                yield member.filename, archive.read(member)


def _tar(name: str, stream: io.BufferedIOBase | io.BufferedReader, limit: int) -> Iterator[tuple[str, bytes]]:
    total = 0
    with tarfile.open(fileobj=stream, mode="r:*") as archive:
        for member in archive:
            if not member.isfile():
                continue
            content = archive.extractfile(member)
            data = content.read() if content else b""
            total += len(data)
            if total > limit:
                raise _too_large(name, limit)
            yield member.name.removeprefix("./"), data
