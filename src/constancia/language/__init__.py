"""What is known of each language, as data in one shape; a new language is one folder beside `es` and `en`."""

from __future__ import annotations

from constancia.language.shape import Language

SUPPORTED = ("en", "es")


def language(code: str) -> Language:
    """The data of one language; raises KeyError for one that is not supported."""
    if code == "es":
        from constancia.language.es import SPANISH

        return SPANISH
    if code == "en":
        from constancia.language.en import ENGLISH

        return ENGLISH
    raise KeyError(code)
