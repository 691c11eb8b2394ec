"""Errors of a record with their message: in English in themselves, in the user's language on the surface."""

from __future__ import annotations

from typing import TypeVar

from constancia.errors import ConstanciaError
from constancia.language.messages import say

E = TypeVar("E", bound=ConstanciaError)


def failure(kind: type[E], code: str, **params: object) -> E:
    """The error with the message `error.<code>`."""
    error = kind(say(f"error.{code}", "en", params), **params)
    error.code = code
    return error
