"""Text of a report as it may be shown: what would steer a terminal, a page or the direction of reading as a symbol."""

from __future__ import annotations

_KEPT = "\n\t"

_STEERING = {
    **{code: 0x2400 + code for code in range(0x20) if chr(code) not in _KEPT},
    0x7F: 0x2421,
    **dict.fromkeys(
        [*range(0x80, 0xA0), 0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)], 0xFFFD
    ),
    **dict.fromkeys(range(0xD800, 0xE000), 0xFFFD),
}


def visible(text: str) -> str:
    """The text with each control character as its picture, and marks of direction as a replacement character.

    One code point stays one code point, so that places in the text stay what they are.

    >>> visible("a\\x1b[31mb")
    'a␛[31mb'
    """
    return text.translate(_STEERING)
