"""A finding being made: its steps as they are taken, the entries that were looked at."""

from __future__ import annotations

from collections.abc import Iterable

from constancia.check.case import Case
from constancia.model.findings import Finding, Outcome, Step
from constancia.model.plain import Plain


class Reasons:
    """Collects the steps of one finding, in the order in which they are shown."""

    def __init__(self, case: Case) -> None:
        self.as_of = case.as_of
        self.steps: list[Step] = []
        self.considered: list[str] = []
        self.coverage: dict[str, Plain] | None = None

    def add(self, code: str, /, *entries: str, **params: Plain) -> None:
        """Take one step."""
        self.steps.append(Step(code, params, entries))
        self.consider(entries)

    def consider(self, ids: Iterable[str]) -> None:
        """Note entries that were looked at, each once."""
        self.considered.extend(id for id in ids if id not in self.considered)

    def found(self, outcome: Outcome, matched: str | None = None) -> Finding:
        """The finding that the steps lead to."""
        return Finding(
            outcome=outcome,
            because=tuple(self.steps),
            as_of=self.as_of,
            matched=matched,
            considered=tuple(self.considered),
            coverage=self.coverage,
        )
