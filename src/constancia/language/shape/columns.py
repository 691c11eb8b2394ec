"""How people call the columns and words of their own tables of votings."""

from __future__ import annotations

from collections.abc import Mapping

from constancia.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnWords:
    """Folded, with blanks between words."""

    columns: Mapping[str, tuple[str, ...]]
    """A column of the form for votings, with what others call it."""
    hours: tuple[str, ...]
    """What a column is called that has the hour beside the day."""
    outcomes: Mapping[str, tuple[str, ...]]
    """How it is said that a voting passed, or that it was rejected."""
