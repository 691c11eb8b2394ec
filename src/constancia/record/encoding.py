"""How an entry becomes bytes, how its digest is taken, and how one row of the log commits to those before it.

Version 1: a payload is the canonical encoding of the entry's commitment (`model/plain.py`), packed with zlib;
its digest is taken before packing. All digests are SHA-256 in hexadecimal.
"""

from __future__ import annotations

import json
import zlib
from hashlib import sha256
from typing import Any, Final, NamedTuple

from constancia.model.entries import Entry, EntryKind
from constancia.model.plain import canonical
from constancia.model.sources import Locator, Source

GENESIS: Final = sha256(b"constancia/record/1").hexdigest()
"""What the first row of every log follows."""

_LEVEL: Final = 1
"""zlib level: over the register of Peru's Congress 6 packs 7 % smaller and takes 40 % longer."""


class Row(NamedTuple):
    """One row of the log."""

    position: int
    id: str
    kind: str
    digest: str
    """Of the entry's content."""
    retrieved: str | None
    recorded_at: str
    content: str
    """Content digest of the log up to here: over the digests in order, no times."""
    chain: str
    """Chain head of the log up to here: over everything, times included."""


def follow(before: Row | None, *, id: str, kind: str, digest: str, retrieved: str | None, recorded_at: str) -> Row:
    """The row that comes after another in the log."""
    position, content, chain = (before.position, before.content, before.chain) if before else (0, GENESIS, GENESIS)
    covered = canonical([position + 1, id, kind, digest, retrieved, recorded_at, chain])
    return Row(
        position=position + 1,
        id=id,
        kind=kind,
        digest=digest,
        retrieved=retrieved,
        recorded_at=recorded_at,
        content=sha256(f"{content}{digest}".encode()).hexdigest(),
        chain=sha256(covered).hexdigest(),
    )


def pack(encoded: bytes) -> bytes:
    """The payload of a commitment's canonical encoding."""
    return zlib.compress(encoded, _LEVEL)


def unpack(data: bytes) -> bytes:
    """The canonical encoding in a payload; raises `zlib.error` where the payload is broken."""
    return zlib.decompress(data)


def read_entry(encoded: bytes | str, retrieved: str | None = None) -> Entry:
    """The entry that a canonical encoding stands for."""
    data: dict[str, Any] = json.loads(encoded)
    source = data["source"]
    if retrieved:
        source["retrieved"] = retrieved
    return Entry(
        id=data["id"],
        kind=EntryKind(data["kind"]),
        content=data["content"],
        source=Source.from_plain(source),
        locator=Locator(**data.get("locator", {})),
        valid=data.get("valid"),
        published=data.get("published"),
        derived_from=tuple(data.get("derived_from", ())),
        rule=data.get("rule"),
    )
