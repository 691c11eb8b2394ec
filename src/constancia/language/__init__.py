"""What is known of each language, as data in one shape; a new language is one folder beside `es` and `en`."""

from __future__ import annotations

from functools import lru_cache

from constancia.language.shape import Language

SUPPORTED = ("en", "es")


@lru_cache(maxsize=8)
def language(code: str) -> Language:
    """The data of one language; raises KeyError for one that is not supported."""
    if code not in SUPPORTED:
        raise KeyError(code)
    return Language(code)
