"""How a sentence tells of victims: a table of rules by name, surest first."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from constancia.claims.casualties import harmed, lists, tolls
from constancia.claims.casualties.telling import Found, Telling
from constancia.language.shape.harm import Part
from constancia.lean import dataclass


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
    found = sorted(telling.found, key=lambda one: (one.figure.number_start, one.start))
    found = [one for one in found if not any(_died_of_it(telling, one, other) for other in found)]
    _bounded(telling, found)
    return found


def _died_of_it(telling: Telling, one: Found, other: Found) -> bool:
    """Whether an injury only says which people died: `six men, who were hurt on Friday, died`."""
    apposed = any(telling.can(step, Part.RELATIVE) for step in range(one.item, one.last))
    died = one.figure is other.figure and (one.harm, other.harm) == ("injured", "dead")
    return died and apposed and one.item < one.last < other.last


def _bounded(telling: Telling, found: list[Found]) -> None:
    """Gives a lower bound to a bare number that is linked to one: `al menos 12 muertos y 27 heridos`."""
    for one, other in pairwise(found):
        linked = telling.run("victim|suffered|event{0,2} and", one.item + 1) == other.item and one.item >= 0
        figure = other.figure
        plain = figure.qualifier == "exactly" and not telling.can(other.item, Part.ARTICLED, Part.MORE)
        if linked and plain and figure.count and not (one.part or other.part) and one.figure.qualifier == "at least":
            figure.qualifier = one.figure.qualifier
