"""From bytes to text: the encoding is found, the text is left as it is.

A byte order mark decides the encoding and stays in the text as its first code point (U+FEFF), so that offsets are
those of the whole file decoded; line ends are not translated.
"""

from __future__ import annotations

import codecs
from contextlib import suppress

from constancia.errors import SourceUndecodable

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LATIN = frozenset({"cp1252", "latin_1", "iso8859_15", "cp1250", "cp1254", "cp1257", "iso8859_1", "cp850", "cp858"})
"""Guesses that stand for Western European text; Windows-1252 holds them all as the web reads them."""
_SAMPLE = 65_536
"""Bytes that the guess is made on; the whole is decoded afterwards."""
_CONTROLS = bytes(set(range(32)) - {9, 10, 12, 13, 27}) + b"\x7f"


def decode(data: bytes, name: str) -> str:
    """The text that the bytes encode, every character in it.

    Raises SourceUndecodable for binary data and for text in no encoding that can be named.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding, name)
    if _looks_binary(data):
        raise SourceUndecodable(
            f"{name}: holds binary data, expected text, HTML or PDF; convert it to one of these first",
            name=name,
            found="binary data",
        )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _guess(data, name)


def decode_as(data: bytes, charset: str | None, name: str) -> str:
    """The text in the encoding that a page or mail names, where it is one of texts and the bytes are in it.

    Bytes that are UTF-8 and more than ASCII are that, whatever is named: no text of an older encoding looks so. Raises
    SourceUndecodable as `decode` does.
    """
    if _multibyte(data):
        with suppress(UnicodeDecodeError):
            return data.decode("utf-8")
    if charset and charset.lower().replace("_", "-") not in _NO_CHARSETS:
        with suppress(LookupError, UnicodeError, ValueError):
            return data.decode(charset)
    return decode(data, name)


_NO_CHARSETS = frozenset(
    {"punycode", "idna", "undefined", "unicode-escape", "raw-unicode-escape", "utf-7", "mbcs", "oem"}
)
"""Python has codecs of these names; nobody writes a text in them."""


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceUndecodable(
            f"{name}: begins as {encoding}, but byte {error.start} is not; save it again as UTF-8",
            name=name,
            found=encoding,
        ) from error


def _looks_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    if b"\x00" in sample:
        return True
    return len(sample) - len(sample.translate(None, _CONTROLS)) > len(sample) // 50


def _guess(data: bytes, name: str) -> str:
    """Text that is not all UTF-8: UTF-8 with some bytes of Windows-1252 among it, or an older encoding as a whole."""
    mended = data.decode("utf-8", _MEND)
    if _multibyte(data) > 0:
        return mended
    from charset_normalizer import from_bytes  # only files in older encodings pay for its import

    best = from_bytes(_around_first_high_byte(data)).best()
    encoding = best.encoding if best else "cp1252"
    if encoding in _LATIN or encoding == "utf_8":
        return mended
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return mended


def _windows(error: UnicodeError) -> tuple[str, int]:
    """The bytes that are no UTF-8 as Windows-1252 has them; those that it lacks as replacement characters."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


_MEND = "constancia-windows-1252"
codecs.register_error(_MEND, _windows)


def _multibyte(data: bytes) -> int:
    """How many letters beyond ASCII the beginning of the data holds in UTF-8."""
    found = data[: 16 * _SAMPLE].decode("utf-8", "ignore")
    return len(found) - len(found.encode("ascii", "ignore"))


def _around_first_high_byte(data: bytes) -> bytes:
    first = next((i for i, byte in enumerate(data) if byte > 127), 0)
    start = max(0, first - _SAMPLE // 2)
    return data[start : start + _SAMPLE]
