"""The keys under which entries are found: one definition for every backend.

A key is `prefix:value`, folded. Backends keep an inverted index of them and nothing else to search by.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import sha256
from types import MappingProxyType
from typing import Any, TypeAlias

from constancia.model.entries import Entry, EntryKind
from constancia.model.events import fold, search_keys

Values: TypeAlias = Callable[[Entry], Iterable[str]]
"""The values that an entry carries under one prefix."""


def _field(*names: str) -> Values:
    def values(entry: Entry) -> Iterator[str]:
        for name in names:
            item = entry.content.get(name)
            for value in item if isinstance(item, (list, tuple)) else (item,):
                if value is not None:
                    yield fold(str(value))

    return values


LONGEST = 2_000
"""Bytes of an id, and of a key as it is stored, at most: no database indexes a row of any length."""

_APART = re.compile(r"[\W_]+")


def words(text: str) -> frozenset[str]:
    """The folded words of a text, without punctuation.

    >>> sorted(words("Taipe Coronado, María"))
    ['coronado', 'maria', 'taipe']
    """
    return frozenset(_APART.split(fold(text))) - {""}


def _words(*names: str) -> Values:
    def values(entry: Entry) -> frozenset[str]:
        texts = (entry.content.get(name) for name in names)
        listed = (text if isinstance(text, (list, tuple)) else (text,) for text in texts)
        return frozenset().union(*(words(str(text)) for some in listed for text in some if text is not None))

    return values


def _days(entry: Entry) -> set[str]:
    return {str(entry.content["start"])[:10], str(entry.content["sitting"])}


def _figures(tally: Iterable[int | None]) -> Iterator[str]:
    shown = ["?" if figure is None else str(figure) for figure in tally]
    for length in range(1, len(shown) + 1):
        if "?" not in shown[:length]:
            yield "-".join(shown[:length])


def _totals(entry: Entry) -> set[str]:
    totals: Mapping[str, Any] = entry.content.get("totals") or {}  # type: ignore[assignment]
    return {key for tally in totals.values() for key in _figures(tally)}


def _tally(entry: Entry) -> Iterable[str]:
    return _figures(entry.content["tally"])  # type: ignore[arg-type]


def _derived(entry: Entry) -> Iterable[str]:
    return map(fold, entry.derived_from)


_OWN: Mapping[EntryKind, Mapping[str, Values]] = MappingProxyType(
    {
        EntryKind.VOTE_EVENT: {
            "body": _field("body"),
            "day": _days,
            "bill": _field("bills"),
            "tally": _totals,
            "subject": _words("subject"),
        },
        EntryKind.RESOLUTION: {"tally": _tally},
        EntryKind.ANNOUNCED: {"voting": _field("voting"), "tally": _tally},
        EntryKind.ATTENDANCE: {"body": _field("body")},
        EntryKind.SITTING: {"body": _field("body")},
        EntryKind.MEMBER: {"word": _words("name", "spellings"), "name": _field("name", "spellings")},
        EntryKind.MEMBERSHIP: {"member": _field("member")},
        EntryKind.ORGANIZATION: {"classification": _field("classification"), "parent": _field("parent")},
        EntryKind.CORRECTION: {"entry": _field("entry")},
        EntryKind.REDACTION: {"entry": _field("entry")},
    }
)


def _published_key(prefix: str) -> Values:
    start = prefix + ":"

    def values(entry: Entry) -> Iterator[str]:
        for key in search_keys(entry.kind, entry.content):
            if key.startswith(start):
                yield key[len(start) :]

    return values


def values_of(kind: EntryKind, prefix: str) -> Values:
    """How entries of a kind are indexed under a prefix."""
    if prefix == "from":
        return _derived
    return _OWN.get(kind, {}).get(prefix) or _published_key(prefix)


def index_keys(entry: Entry) -> frozenset[str]:
    """Every key that an entry is found by."""
    keys = {f"from:{value}" for value in _derived(entry)}
    for prefix, values in _OWN.get(entry.kind, {}).items():
        keys.update(f"{prefix}:{value}" for value in values(entry))
    return search_keys(entry.kind, entry.content) | keys


def stored(key: str) -> str:
    """The key as a database keeps it: one that is too long for an index is known by its digest.

    >>> stored("word:tides"), len(stored("word:" + 9000 * "a"))
    ('word:tides', 76)
    """
    if len(key) <= LONGEST // 4:  # no character takes more than four bytes
        return key
    encoded = key.encode("utf-8", "surrogatepass")
    return key if len(encoded) <= LONGEST else f"{key.partition(':')[0]}:sha256:{sha256(encoded).hexdigest()}"


def folded(key: str) -> str:
    """The key as the index writes it, however its value was spelled."""
    prefix, colon, value = key.partition(":")
    return prefix + colon + fold(value)
