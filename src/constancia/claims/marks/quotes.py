"""Stretches in quotation marks of every kind, and the dashes of dialogue."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quoted stretch: code points, end exclusive, without its marks."""

    start: int
    end: int
    opened: int
    """Offset of the opening mark."""
    closed: int
    """Offset after the closing mark; the end of the paragraph where none closes it."""


def find(text: str) -> tuple[Quotation, ...]:
    """The quotations of a text, in order; nested ones are left inside the outer one."""
    return ()
