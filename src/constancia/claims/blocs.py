"""Claims of kind `bloc`."""

from __future__ import annotations

from collections.abc import Iterable

from constancia.claims.reading import Draft, Reading


def read(reading: Reading) -> Iterable[Draft]:
    """The claims of this kind, in text order."""
    return ()
