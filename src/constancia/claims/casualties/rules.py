"""How a sentence tells of victims: a table of rules by name, surest first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from constancia.claims.casualties import harmed, lists, tolls
from constancia.claims.casualties.telling import Found, Telling


@dataclass(frozen=True, slots=True)
class Rule:
    """A construction by name."""

    name: str
    read: Callable[[Telling], None]


RULES: tuple[Rule, ...] = (
    Rule("casualties.lives", harmed.lives),
    Rule("casualties.beside", harmed.beside),
    Rule("casualties.counted-event", harmed.counted_event),
    Rule("casualties.partitive", harmed.partitive),
    Rule("casualties.subject", harmed.subject),
    Rule("casualties.nobody", harmed.nobody),
    Rule("casualties.governed", harmed.governed),
    Rule("casualties.of-event", harmed.of_event),
    Rule("casualties.reached", tolls.reached),
    Rule("casualties.toll", tolls.toll),
    Rule("casualties.none", tolls.none),
    Rule("casualties.among", lists.among),
    Rule("casualties.coordinated", lists.coordinated),
    Rule("casualties.listed-after", lists.listed_after),
    Rule("casualties.parts", lists.parts),
    Rule("casualties.of-whom", lists.of_whom),
    Rule("casualties.referred", lists.referred),
    Rule("casualties.specified", lists.specified),
    Rule("casualties.earlier", lists.earlier),
    Rule("casualties.other-source", lists.other_source),
    Rule("casualties.by-place", lists.by_place),
    Rule("casualties.elliptic", lists.elliptic),
    Rule("casualties.headline", lists.headline),
)
"""In the order in which they claim figures; each leaves alone what is taken."""


def read_with(telling: Telling) -> list[Found]:
    """Every figure of a sentence that is tied to a harm, by place."""
    if not any(item.figure is not None for item in telling.items) and not telling.may_tell_none():
        return []
    for rule in RULES:
        telling.rule = rule.name
        rule.read(telling)
    return sorted(telling.found, key=lambda found: (found.figure.number_start, found.start))
