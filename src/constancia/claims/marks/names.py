"""Names of people, organisations and places in a text, and what later mentions refer to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class NameKind(StrEnum):
    """What a name names."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Name:
    """A name where it stands: code points, end exclusive."""

    start: int
    end: int
    kind: NameKind
    full: str
    """The fullest form that the document gives this name before or at this mention; the name itself if none."""
    post: str | None = None
    """Title or post beside it, as written."""


def find(text: str, folded: str, language: str) -> tuple[Name, ...]:
    """The names of a text, in order, none overlapping."""
    return ()
