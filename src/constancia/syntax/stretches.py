"""A stretch of a text: what every mark, token and sentence is."""

from __future__ import annotations

from constancia.lean import dataclass


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where something stands: code points, end exclusive."""

    start: int
    end: int


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without the blanks at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
