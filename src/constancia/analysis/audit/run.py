"""Runs every check on one body, the gravest findings first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from constancia.analysis.audit import keys, notes, outcomes, people, rolls
from constancia.analysis.audit.facts import Facts, Resolver
from constancia.analysis.audit.findings import AuditFinding, Severity
from constancia.model.entries import Entry
from constancia.model.votes import Option

CHECKS: tuple[Callable[[Facts], Iterator[AuditFinding]], ...] = (
    people.the_dead,
    rolls.voters_twice,
    rolls.seats,
    keys.holes,
    notes.remarks,
    people.chairs,
    people.spellings,
    people.short_changes,
    keys.times,
    keys.twice,
    notes.names,
    notes.effects,
    notes.repeated,
    notes.turned,
    outcomes.printed,
    outcomes.reconsidered,
    outcomes.waived,
    keys.addresses,
    notes.from_leave,
    notes.lines,
    outcomes.open_,
    keys.subjects,
)
"""In the order in which findings of one severity are shown; totals come first, for they need to know the columns."""


def audit(
    entries: Iterable[Entry], body: str, *, resolve: Resolver, columns: Mapping[str, Option] | None = None
) -> tuple[AuditFinding, ...]:
    """Everything found wrong in the entries of a body, errors first.

    `columns` says which option each of the register's own totals counts; without it only the three sides are compared.
    """
    facts = Facts.of(entries, body, resolve)
    found = [*rolls.totals(facts, columns or {})]
    for check in CHECKS:
        found.extend(check(facts))
    order = list(Severity)
    return tuple(sorted(found, key=lambda finding: order.index(finding.severity)))
