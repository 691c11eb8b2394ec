"""How far a piece of work is, told to whoever waits for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Telling: TypeAlias = Callable[[float], None]
"""Hears the share that is done, 0 to 1; called often, so that it returns at once."""


def no_one(done: float) -> None:
    """Hears nothing."""


def part(tell: Telling, first: float, last: float) -> Telling:
    """Who hears of a part of the work, from one share of the whole to another.

    >>> heard = []
    >>> part(heard.append, 0.5, 1.0)(0.5)
    >>> heard
    [0.75]
    """
    return lambda done: tell(first + (last - first) * done)
