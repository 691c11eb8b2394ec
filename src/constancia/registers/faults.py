"""Errors of registers with their message: in English in themselves, in the user's language on the surface."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias, TypeVar

from constancia.errors import ConstanciaError
from constancia.language.messages import say

E = TypeVar("E", bound=ConstanciaError)

Place: TypeAlias = int | str | Mapping[str, str]
"""The row of a table, a place inside a file, or words for one in each language."""


def fault(kind: type[E], code: str, **params: object) -> E:
    """The error with the message `error.<code>`; `where` is a `Place`."""
    error = kind(say(f"error.{code}", "en", params), **params)
    error.code = code
    return error
