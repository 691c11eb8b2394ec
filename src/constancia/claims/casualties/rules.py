"""How a sentence tells of victims: a table of rules by name, surest first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from constancia.claims.casualties import harmed, lists, tolls
from constancia.claims.casualties.telling import Found, Telling
from constancia.language.shape.harm import Part


@dataclass(frozen=True, slots=True)
class Rule:
    """A construction by name."""

    name: str
    read: Callable[[Telling], None]


RULES = tuple(
    Rule(f"casualties.{read.__name__.replace('_', '-')}", read)
    for read in (
        *(harmed.lives, harmed.beside, harmed.counted_event, harmed.partitive, harmed.subject, harmed.nobody),
        *(harmed.governed, harmed.of_event, tolls.reached, tolls.toll, tolls.none),
        *(lists.among, lists.coordinated, lists.listed_after, lists.parts, lists.of_whom, lists.referred),
        *(lists.specified, lists.earlier, lists.other_source, lists.by_place, lists.elliptic, lists.headline),
    )
)
"""In the order in which they claim figures; each leaves alone what is taken."""


def read_with(telling: Telling) -> list[Found]:
    """Every figure of a sentence that is tied to a harm, by place."""
    none = (Part.NOT, Part.NOBODY, Part.NONE)
    if not any(item.figure is not None or item.can(*none) for item in telling.items):
        return []
    for rule in RULES:
        telling.rule = rule.name
        rule.read(telling)
    return sorted(telling.found, key=lambda found: (found.figure.number_start, found.start))
