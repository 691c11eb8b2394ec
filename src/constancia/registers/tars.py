"""The files of a tar, read from a stream: a plain header here, whatever is not plain by the library.

A register may be tens of thousands of small files, and most of the time that the library takes goes to fields of their
headers that nobody asks for. From the first header that is not a plain one on, it reads the rest.
"""

from __future__ import annotations

import re
import tarfile
from collections.abc import Callable, Iterator
from typing import IO, Final, cast
from zlib import adler32

_BLOCK: Final = 512
_MAGIC: Final = (b"ustar\x0000", b"ustar  \0")
_FILE, _FOLDER = b"0", b"5"
_OCTAL: Final = re.compile(rb"[0-7]+(?=[ \0]*$)")
"""A number as plain headers write it; a larger one is written in another way."""


def files_of(
    stream: IO[bytes], counted: Callable[[int], None], refused: Callable[[str], Exception]
) -> Iterator[tuple[str, bytes]]:
    """The names and bytes of the files; `counted` is told the size of each before it is read, and may raise.

    Raises what `refused` gives for a link, a pipe or a device, and `tarfile.TarError` for what is no tar.
    """
    header = stream.read(_BLOCK)
    if not header:
        raise tarfile.ReadError("empty file")
    while header.strip(b"\0"):
        plain = _plain(header)
        if plain is None:
            yield from _by_library(_Rest(header, stream), counted, refused)
            return
        name, size = plain
        if size is not None:
            counted(size)
            data = stream.read(-(-size // _BLOCK) * _BLOCK)
            if len(data) < size:
                raise tarfile.ReadError("unexpected end of data")
            yield name, data[:size]
        header = stream.read(_BLOCK)


def _plain(header: bytes) -> tuple[str, int | None] | None:
    """The name and the size of a file, or of a folder, which has none; None where the header is not a plain one."""
    kind = header[156:157]
    if header[257:265] not in _MAGIC or kind not in (_FILE, _FOLDER):
        return None
    size, check = _OCTAL.match(header[124:136]), _OCTAL.match(header[148:156])
    if size is None or check is None or int(check[0], 8) % _MODULUS != _sum(header):
        return None
    name = b"/".join(filter(None, (_text(header[345:500]), _text(header[:100]))))
    return name.decode("utf-8", "surrogateescape"), int(size[0], 8) if kind == _FILE else None


_MODULUS: Final = 65521


def _sum(header: bytes) -> int:
    """The sum of the bytes of a header, spaces for its own checksum: the lower half of Adler-32 is 1 and that."""
    return (adler32(header[156:], adler32(b" " * 8, adler32(header[:148]))) - 1 & 0xFFFF) % _MODULUS


def _text(field: bytes) -> bytes:
    return field.partition(b"\0")[0]


def _by_library(
    stream: _Rest, counted: Callable[[int], None], refused: Callable[[str], Exception]
) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(fileobj=cast(IO[bytes], stream), mode="r|") as archive:
        for member in archive:
            if member.isdir():
                continue
            if not member.isreg():
                raise refused(member.name)
            counted(member.size)
            content = archive.extractfile(member)
            yield member.name, content.read() if content else b""


class _Rest:
    """A stream with what was read of it already put back."""

    def __init__(self, read: bytes, stream: IO[bytes]) -> None:
        self._read = read
        self._stream = stream

    def read(self, size: int) -> bytes:
        """The next bytes, no more than so many."""
        if self._read:
            start, self._read = self._read[:size], self._read[size:]
            return start
        return self._stream.read(size)
