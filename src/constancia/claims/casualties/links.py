"""Which counted people of a sentence suffered which harm: every construction that says so, surest first."""

from __future__ import annotations

from constancia.claims.casualties import lists, objects, subjects, tolls
from constancia.claims.casualties.clauses import Clause, Found

RULES = (
    subjects.beside,
    subjects.partitive,
    subjects.subject,
    objects.governed,
    objects.event,
    tolls.toll,
    tolls.reached,
    tolls.none,
    lists.among,
    lists.coordinated,
    lists.listed_after,
    lists.parts,
    lists.referred,
    lists.specified,
    lists.earlier,
    lists.other_source,
    lists.elliptic,
    lists.most,
)
"""In the order in which they claim figures; each leaves alone what is taken."""


def link(clause: Clause) -> list[Found]:
    """Every figure of the clause that is tied to a harm, by place."""
    for rule in RULES:
        rule(clause)
    return sorted(clause.found, key=lambda f: (f.figure.number_start, f.start))
