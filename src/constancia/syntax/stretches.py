"""A stretch of a text: what every mark, token and sentence is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where something stands: code points, end exclusive."""

    start: int
    end: int
