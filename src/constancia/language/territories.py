"""The names of countries and territories in a language, from Unicode CLDR through Babel."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from constancia.keeping import kept


@lru_cache(maxsize=4)
def territories(code: str) -> Mapping[str, str]:
    """ISO 3166-1 codes, and those of CLDR's own, to the names that a language has for them, as written."""
    return kept(f"territories/{code}", _stamp(code), lambda: _loaded(code))


def _loaded(code: str) -> dict[str, str]:
    from babel import Locale  # It loads time zones too, which takes longer than all else that names a country.

    return {str(iso): str(name) for iso, name in Locale.parse(code).territories.items()}


def _stamp(code: str) -> tuple[int, ...]:
    """What tells the data of a language from that of another version of Babel."""
    found = find_spec("babel")
    with suppress(OSError):
        if found and found.origin:
            facts = Path(found.origin).with_name("locale-data").joinpath(f"{code}.dat").stat()
            return facts.st_size, facts.st_mtime_ns, facts.st_ctime_ns
    return ()
