"""The files of a register opened one at a time: for what is too large to be held whole."""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, cast

from constancia.errors import SourceEmpty, SourceNotFound, SourceTooLarge, SourceUndecodable
from constancia.registers.archive import BROKEN, SIZE_LIMIT, folder_names, opened, unpacked, up_to
from constancia.registers.faults import fault
from constancia.registers.fetching import download, is_address

STREAM_LIMIT = 16 * 1024 * 1024 * 1024
"""Bytes of one file that are read as a stream: only time is spent on them."""


@contextmanager
def _broken(where: str) -> Iterator[None]:
    """Says of what the libraries raise for broken archives that it is one."""
    try:
        yield
    except BROKEN as error:
        raise fault(SourceUndecodable, "archive-no-archive", path=where, reason=str(error)) from error


class Streams:
    """A folder, zip or tar whose files are opened when asked for; a tar is read again from its start for each.

    Raises SourceNotFound, SourceEmpty, SourceUndecodable for what is neither, and for links, pipes and devices in it.
    """

    def __init__(self, where: str | Path, *, limit: int = STREAM_LIMIT) -> None:
        self.where = str(where)
        self._limit = limit
        self._path = download(self.where) if is_address(self.where) else Path(where)
        self._folder = self._path if self._path.is_dir() else None
        with _broken(self.where):
            self.names = tuple(sorted(self._names()))
        if not self.names:
            raise fault(SourceEmpty, "archive-empty", path=self.where)

    def read(self, name: str) -> bytes:
        """A whole file; raises SourceTooLarge where it is more than is held of a register."""
        with self.open(name) as stream:
            data = up_to(stream, SIZE_LIMIT + 1)
        if len(data) > SIZE_LIMIT:
            raise fault(SourceTooLarge, "archive-too-large", path=f"{self.where}: {name}", limit=SIZE_LIMIT)
        return data

    @contextmanager
    def open(self, name: str) -> Iterator[IO[bytes]]:
        """A file as a stream that ends with SourceTooLarge at the limit."""
        with ExitStack() as stack:
            with _broken(self.where):
                stream = self._opened(name, stack)
            yield cast(IO[bytes], io.BufferedReader(_Bounded(f"{self.where}: {name}", stream, self._limit), 1 << 18))

    @contextmanager
    def _source(self) -> Iterator[io.BufferedReader]:
        with opened(self._path) as stream:
            yield stream

    def _names(self) -> Iterator[str]:
        if self._folder is not None:
            yield from folder_names(self._folder)
            return
        with self._source() as stream:
            if zipfile.is_zipfile(stream):
                yield from (one.filename for one in zipfile.ZipFile(stream).infolist() if not one.is_dir())
                return
            stream.seek(0)
            with tarfile.open(fileobj=unpacked(stream), mode="r|") as archive:
                for member in archive:
                    if not member.isdir() and not member.isreg():
                        raise fault(SourceUndecodable, "archive-special", path=f"{self.where}: {member.name}")
                    if member.isreg():
                        yield member.name.removeprefix("./")

    def _opened(self, name: str, stack: ExitStack) -> IO[bytes]:
        if self._folder is not None:
            return cast(IO[bytes], stack.enter_context(opened(self._folder / name)))
        stream = stack.enter_context(self._source())
        if zipfile.is_zipfile(stream):
            return stack.enter_context(stack.enter_context(zipfile.ZipFile(stream)).open(name))
        stream.seek(0)
        archive = stack.enter_context(tarfile.TarFile.open(fileobj=unpacked(stream), mode="r|"))
        for member in archive:
            content = archive.extractfile(member) if member.name.removeprefix("./") == name else None
            if content is not None:
                return content
        raise fault(SourceNotFound, "archive-none-fits", path=self.where, marker=name)


class _Bounded(io.RawIOBase):
    """A stream that ends with an error where it is longer than the limit."""

    def __init__(self, name: str, stream: IO[bytes], limit: int) -> None:
        self._name, self._stream, self._limit, self._left = name, stream, limit, limit

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Fills the buffer with the next bytes; raises SourceTooLarge where they are over the limit."""
        with _broken(self._name):
            data = self._stream.read(len(buffer))
        self._left -= len(data)
        if self._left < 0:
            raise fault(SourceTooLarge, "archive-too-large", path=self._name, limit=self._limit)
        buffer[: len(data)] = data
        return len(data)
