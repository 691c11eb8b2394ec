"""JSON-shaped data and its one canonical encoding.

Digests run over this encoding, so it never changes; a new one gets a new version number.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import TypeAlias

Plain: TypeAlias = "bool | int | float | str | Sequence[Plain] | Mapping[str, Plain] | None"
"""What JSON can hold."""

CANONICAL_VERSION = 1
"""Keys sorted by code point, no spaces, UTF-8 without escapes, no NaN, no floats that are whole numbers."""


def canonical(value: Plain) -> bytes:
    """The one sequence of bytes that stands for this value.

    Raises ValueError for NaN and infinities, TypeError for what JSON cannot hold.

    >>> canonical({"b": 1, "a": "ñ"})
    b'{"a":"\\xc3\\xb1","b":1}'
    """
    return _ENCODER.encode(value).encode()


_ENCODER = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def digest(data: bytes) -> str:
    """SHA-256 of the bytes, as `sha256:` and 64 hexadecimal digits."""
    return "sha256:" + hashlib.sha256(data).hexdigest()


def without_none(value: Mapping[str, Plain]) -> dict[str, Plain]:
    """The same mapping without the fields that say nothing."""
    return {key: item for key, item in value.items() if item is not None}
