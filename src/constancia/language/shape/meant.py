"""A list of names that says with each what it means."""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class Meant(StrEnum):
    """Names, each with a sentence that says what it means."""

    meaning: str

    def __new__(cls, value: str, meaning: str = "") -> Self:
        """The member of a name, with its sentence."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.meaning = meaning
        return member
