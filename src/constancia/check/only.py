"""The one thing that is meant, where it is the only one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def only(found: Sequence[T]) -> T | None:
    """The one of a sequence; None where there are none, or several.

    >>> only(("a",)), only(()), only(("a", "b"))
    ('a', None, None)
    """
    return next(iter(found)) if len(found) == 1 else None
