"""The first hundred bytes of a SQLite file, which SQLite believes: what they cannot say if a record wrote them.

A changed bit there makes SQLite refuse a sound file for a wrong reason (as read-only, as empty), or read it otherwise.
Source: https://www.sqlite.org/fileformat2.html, section 1.3.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from constancia.errors import RecordDamaged
from constancia.record.saying import failure

_MAGIC: Final = b"SQLite format 3\0"
_LENGTH: Final = 100
_TRIES: Final = 5


def verify_header(path: Path, name: str) -> None:
    """Looks at the header of the file of a record. What is no SQLite file at all SQLite says itself.

    Raises RecordDamaged where it is not one that a record has, OSError where the file cannot be read.
    """
    for _ in range(_TRIES):
        header, size = _read(path), path.stat().st_size
        found = _fault(header) or _size_fault(header, size, path)
        if _read(path) == header:
            break
    else:
        return  # somebody writes to it all the time: SQLite will see to it
    if found:
        raise failure(RecordDamaged, "record-header", record=name, found=found)


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_LENGTH)


def _page(header: bytes) -> int:
    page = int.from_bytes(header[16:18])
    return 65536 if page == 1 else page


def _fault(header: bytes) -> str | None:
    """What is wrong in it, named as in SQLite's own description; None where nothing is."""
    if header[:16] != _MAGIC or len(header) < _LENGTH:
        return None
    expected: dict[str, tuple[object, tuple[object, ...]]] = {
        "page size": (_page(header), tuple(1 << bits for bits in range(9, 17))),
        "file format version": (header[18:20].hex(), ("0101", "0202")),
        "reserved space": (header[20], (0,)),
        "payload fractions": (header[21:24].hex(), ("402020",)),
        "schema format": (int.from_bytes(header[44:48]), (0, 4)),
        "text encoding": (int.from_bytes(header[56:60]), (0, 1)),
    }
    for what, (value, possible) in expected.items():
        if value not in possible:
            return f"{what} {value}"
    return None


def _size_fault(header: bytes, size: int, path: Path) -> str | None:
    """Whether the file is as long as it says, where nobody writes and a current version of SQLite wrote last."""
    beside = (path.with_name(path.name + suffix) for suffix in ("-wal", "-journal"))
    if header[:16] != _MAGIC or header[24:28] != header[92:96] or any(map(_has_content, beside)):
        return None
    expected = int.from_bytes(header[28:32]) * _page(header)
    return None if size == expected else f"{size} bytes, {expected} expected"


def _has_content(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except OSError:
        return False
