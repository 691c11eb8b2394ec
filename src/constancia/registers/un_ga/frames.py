"""Data frames out of R's data files (.rda): columns of numbers, texts and factors, and nothing else of R.

Only what a table is made of is read, for the package that reads the whole language builds an object for each text: of
the roll calls of the General Assembly a gigabyte. A value of another kind is a fault, never skipped.

Source: R Internals, "Serialization Formats": XDR, versions 2 and 3.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import sys
import zlib
from array import array
from collections.abc import Mapping, Sequence
from itertools import repeat
from typing import IO, Any, NamedTuple, TypeAlias, cast

from constancia.errors import RegisterError, SourceTooLarge
from constancia.registers.archive import SIZE_LIMIT, up_to
from constancia.registers.faults import fault

Column: TypeAlias = Sequence[Any]
"""The values of a column; None where R has NA, but NaN for a missing number."""
Frames: TypeAlias = Mapping[str, Mapping[str, Column]]
"""Name of an object to its columns."""

_SYMBOL, _PAIRS, _CHARS, _TRUTHS, _WHOLE, _REAL, _TEXTS, _LIST = 1, 2, 9, 10, 13, 14, 16, 19
_NOTHING, _BEFORE, _ALTERNATIVE = 254, 255, 238
_HAS_ATTRIBUTES, _HAS_TAG = 0x200, 0x400
_MISSING = -(2**31)
"""How R writes NA among whole numbers."""
_NUMBERS = {_TRUTHS: "i", _WHOLE: "i", _REAL: "d"}


_BROKEN = (
    *(struct.error, OSError, EOFError, lzma.LZMAError, zlib.error, RecursionError, StopIteration),
    *(ValueError, IndexError, KeyError, TypeError, AttributeError, OverflowError),
)
"""What comes of a file that is cut, or says what cannot be."""


class _Value(NamedTuple):
    """A value of R with what it carries beside."""

    data: Any
    attributes: dict[str, Any]


def read_frames(data: bytes, path: str) -> Frames:
    """The data frames in a file, packed or not.

    Raises RegisterError for what is no file of R data, or holds anything but tables; SourceTooLarge over the limit.
    """
    try:
        plain = up_to(_unpacked(data), SIZE_LIMIT + 1)
        if len(plain) > SIZE_LIMIT:
            raise fault(SourceTooLarge, "archive-too-large", path=path, limit=SIZE_LIMIT)
        found = _Reader(plain).objects()
        return {name: _columns(value) for name, value in found.items()}
    except _BROKEN as error:
        raise fault(RegisterError, "sheet-unreadable", path=path, reason=str(error) or "?") from error


def _unpacked(data: bytes) -> IO[bytes]:
    stream = io.BytesIO(data)
    if data.startswith(b"\x1f\x8b"):
        return cast(IO[bytes], gzip.GzipFile(fileobj=stream))
    if data.startswith(b"BZh"):
        return cast(IO[bytes], bz2.BZ2File(stream))
    if data.startswith(b"\xfd7zXZ"):
        return cast(IO[bytes], lzma.LZMAFile(stream))
    return stream


def _columns(value: Any) -> dict[str, Column]:
    """The columns of a frame, with the labels of factors in place of their codes."""
    if not isinstance(value, _Value) or "names" not in value.attributes:
        raise ValueError("no data frame")
    return {
        name: _labelled(column) for name, column in zip(_plain(value.attributes["names"]), _plain(value), strict=True)
    }


def _labelled(column: Any) -> Column:
    levels = column.attributes.get("levels") if isinstance(column, _Value) else None
    data = _plain(column)
    if levels is None:
        return cast(Column, data)
    labels = (None, *_plain(levels))
    return [labels[code] if code > 0 else None for code in data]


def _plain(value: Any) -> Any:
    return value.data if isinstance(value, _Value) else value


class _Reader:
    """A serialization, read once from its start to its end."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0
        self.symbols: list[str] = []
        self.texts: dict[bytes, str] = {}

    def objects(self) -> dict[str, Any]:
        """The objects that were saved, by name."""
        if self.data[:5] not in (b"RDX2\n", b"RDX3\n") or self.data[5:7] != b"X\n":
            raise ValueError("no R data (RDX2, RDX3)")
        self.at = 7
        version = self.number()
        self.at += 8
        if version == 3:
            length = self.number()
            self.at += length
        found = self.item()
        if not isinstance(found, dict):
            raise ValueError("no named objects")
        return found

    def number(self) -> int:
        (value,) = struct.unpack_from(">i", self.data, self.at)
        self.at += 4
        return int(value)

    def item(self) -> Any:
        """The next value, whatever kind it is."""
        flags = self.number()
        kind = flags & 0xFF
        if kind == _NOTHING:
            return None
        if kind == _BEFORE:
            return self.symbols[(flags >> 8 or self.number()) - 1]
        if kind == _SYMBOL:
            self.symbols.append(self.item())
            return self.symbols[-1]
        if kind == _PAIRS:
            return self.pairs(flags)
        if kind == _CHARS:
            return self.text()
        if kind == _ALTERNATIVE:
            return self.alternative()
        if kind in _NUMBERS:
            value = self.numbers(kind)
        elif kind == _TEXTS:
            value = self.texts_()
        elif kind == _LIST:
            value = [self.item() for _ in repeat(None, self.length())]
        else:
            raise ValueError(f"a value of kind {kind}, which no table has")
        return _Value(value, self.item()) if flags & _HAS_ATTRIBUTES else value

    def length(self) -> int:
        length = self.number()
        if not 0 <= length <= len(self.data):
            raise ValueError(f"a length of {length}")
        return length

    def pairs(self, flags: int) -> dict[str, Any]:
        """A list of pairs; R ends it with nothing."""
        found: dict[str, Any] = {}
        while flags & 0xFF == _PAIRS:
            if flags & _HAS_ATTRIBUTES:
                self.item()
            tag = self.item() if flags & _HAS_TAG else str(len(found))
            found[tag] = self.item()
            flags = self.number()
        if flags & 0xFF != _NOTHING:
            raise ValueError("a list of pairs without its end")
        return found

    def numbers(self, kind: int) -> Column:
        values = array(_NUMBERS[kind])
        size = self.length() * values.itemsize
        piece = self.data[self.at : self.at + size]
        if len(piece) < size:
            raise EOFError("cut short")
        values.frombytes(piece)
        if sys.byteorder == "little":
            values.byteswap()
        self.at += size
        return values

    def texts_(self) -> list[str | None]:
        found: list[str | None] = []
        for _ in repeat(None, self.length()):
            if self.number() & 0xFF != _CHARS:
                raise ValueError("a text was expected")
            found.append(self.text())
        return found

    def text(self) -> str | None:
        length = self.number()
        if length == -1:
            return None
        piece = self.data[self.at : self.at + length]
        if length < 0 or len(piece) < length:
            raise EOFError("cut short")
        self.at += length
        known = self.texts.get(piece)
        if known is None:
            try:
                known = piece.decode("utf-8")
            except UnicodeDecodeError:
                known = piece.decode("cp1252", "replace")
            self.texts[piece] = known
        return known

    def alternative(self) -> Any:
        """A value that R keeps in short: a run of whole numbers, or one wrapped with what is known of it."""
        info, state, attributes = self.item(), self.item(), self.item()
        kind = next(iter(info.values()))
        if kind == "compact_intseq":
            count, first, step = map(int, _plain(state))
            value: Any = range(first, first + step * count, step)
        elif str(kind).startswith("wrap_"):
            value = _plain(state[0])
        else:
            raise ValueError(f"a value kept as {kind}")
        return _Value(value, attributes) if attributes else value
