"""What a vote can be about: kinds of decision, offices and topics, each listed once for all languages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib import resources


class KindClass(StrEnum):
    """What a kind of decision is to a law."""

    ACT = "act"
    """A decision of its own, which no law is: a censure, an election."""
    LAW = "law"
    """A law or a motion of a special sort: a treaty, a budget."""
    STEP = "step"
    """A step of a procedure, which says nothing of the matter: an admission, a waiver."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of decision."""

    id: str
    kind_class: KindClass
    traits: frozenset[str]
    """`person`, `abroad`, `wide`, `carried`, `strong`: the head of `kinds.txt` says what each means."""
    agrees: frozenset[str]
    """Kinds that reports name it by as well."""
    meaning: str


def rows(package: str, name: str) -> tuple[tuple[str, ...], ...]:
    """The cells of a data file, a row to a line; lines that begin with a blank continue the one before."""
    text = resources.files(package).joinpath(name).read_text(encoding="utf-8")
    lines: list[str] = []
    for line in text.splitlines():
        if line.startswith("#") or not line.strip():
            continue
        if line[0].isspace() and lines:
            lines[-1] += line
        else:
            lines.append(line)
    return tuple(tuple(cell.strip() for cell in line.split("|")) for line in lines)


@lru_cache(maxsize=1)
def kinds() -> dict[str, Kind]:
    """Every kind of decision by its id."""
    return {
        id: Kind(id, KindClass(kind_class), frozenset(traits.split()), frozenset(agrees.split()), meaning)
        for id, kind_class, traits, agrees, meaning in rows(__name__, "kinds.txt")
    }
