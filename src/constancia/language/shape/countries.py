"""Names of countries in a language, and the words for what is theirs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryWords:
    """All folded."""

    names: Mapping[str, tuple[str, ...]]
    """ISO 3166-1 alpha-2 (and XK) to the names by which a country goes."""
    adjectives: Mapping[str, tuple[str, ...]]
    """ISO 3166-1 alpha-2 to adjectives, or their stems."""
    endings: tuple[str, ...]
    """Endings that an adjective's stem takes."""
