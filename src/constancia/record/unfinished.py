"""What a killed writer left beside a SQLite file, applied in memory: for readers who may not write to its folder.

Whoever may write lets SQLite itself finish it. Here the same is done to a copy: whole transactions of the write-ahead
log are put over the file, or the pages of a rollback journal put back. Nothing is written to disk.
Source: https://www.sqlite.org/fileformat2.html, sections 3 (rollback journal) and 4 (write-ahead log).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_WAL_MAGIC: Final = (0x377F0682, 0x377F0683)
"""The last bit says that checksums are of big-endian numbers."""
_JOURNAL_MAGIC: Final = bytes.fromhex("d9d505f920a163d7")
_TRIES: Final = 5


def finished(path: Path) -> bytes | None:
    """The file as it is when what was left is finished; None while somebody changes it.

    Raises OSError where file, log or journal cannot be read.
    """
    files = (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-journal"))
    for _ in range(_TRIES):
        before = [_state(file) for file in files]
        data, wal, journal = (_content(file) for file in files)
        if before == [_state(file) for file in files]:
            image = bytearray(data)
            _roll_back(image, journal)
            _put_over(image, wal)
            if image:
                image[18:20] = b"\1\1"  # the copy has no log beside it any more
            return bytes(image)
    return None


def _state(file: Path) -> tuple[int, int] | None:
    try:
        about = file.stat()
    except FileNotFoundError:
        return None
    return about.st_size, about.st_mtime_ns


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return b""


def _number(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4])


def _put_over(image: bytearray, wal: bytes) -> None:
    """Puts the pages of every whole transaction in the log over the file."""
    if len(wal) < 32 or _number(wal, 0) not in _WAL_MAGIC:
        return
    size = _number(wal, 8)
    pages: dict[int, bytes] = {}
    for number, page, length in _frames(wal, size):
        pages[number] = page
        if not length:
            continue
        for at, kept in pages.items():
            start = (at - 1) * size
            image.extend(bytes(max(0, start + size - len(image))))
            image[start : start + size] = kept
        pages.clear()
        del image[length * size :]


def _frames(wal: bytes, size: int) -> Iterator[tuple[int, bytes, int]]:
    """Page number, page, and where a transaction ends the file's length in pages; up to the first broken frame."""
    big = bool(_number(wal, 0) & 1)
    sums = _checksum(wal[:24], (0, 0), big=big)
    if sums != (_number(wal, 24), _number(wal, 28)):
        return
    for start in range(32, len(wal) - size - 23, size + 24):
        head, page = wal[start : start + 24], wal[start + 24 : start + 24 + size]
        sums = _checksum(head[:8] + page, sums, big=big)
        if head[8:16] != wal[16:24] or sums != (_number(head, 16), _number(head, 20)):
            return
        yield _number(head, 0), page, _number(head, 4)


def _checksum(data: bytes, sums: tuple[int, int], *, big: bool) -> tuple[int, int]:
    words = array("I", data)
    if big != (array("H", b"\0\1")[0] == 1):
        words.byteswap()
    one, two = sums
    for at in range(0, len(words), 2):
        one = (one + words[at] + two) & 0xFFFFFFFF
        two = (two + words[at + 1] + one) & 0xFFFFFFFF
    return one, two


def _roll_back(image: bytearray, journal: bytes) -> None:
    """Puts back the pages that an unfinished transaction had changed."""
    at, first = 0, True
    while journal[at : at + 8] == _JOURNAL_MAGIC and len(journal) >= at + 28:
        count, nonce, pages, sector, size = (_number(journal, at + 8 + 4 * field) for field in range(5))
        if first:
            del image[pages * size :]
            image.extend(bytes(max(0, pages * size - len(image))))
            first = False
        at += sector
        while count and len(journal) >= at + size + 8:
            number, page = _number(journal, at), journal[at + 4 : at + 4 + size]
            if (nonce + sum(page[size - 200 : 0 : -200])) & 0xFFFFFFFF != _number(journal, at + 4 + size):
                return
            if number <= pages:
                image[(number - 1) * size : number * size] = page
            at += size + 8
            count -= 1
        at = -(-at // sector) * sector
