"""Errors of registers with their message: in English in themselves, in the user's language on the surface."""

from __future__ import annotations

from typing import TypeVar

from constancia.errors import ConstanciaError
from constancia.language.messages import say

E = TypeVar("E", bound=ConstanciaError)


def fault(kind: type[E], code: str, **params: object) -> E:
    """The error with the message `error.<code>`; `where` is the row of a table, or a place inside the file."""
    error = kind(say(f"error.{code}", "en", params), **params)
    error.code = code
    return error
