"""What the rows of one voting, or of one body, say together: what most of them say is so, the rest is at fault.

A slip in the first row is the first row's, however many follow it. Where rows contradict each other in more than that,
the column that tells votings apart is the wrong one: that is one fault, not one for each row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field

from constancia.errors import RegisterError
from constancia.lean import dataclass
from constancia.registers.faults import fault
from constancia.registers.votes.cells import Row

SLIPS = 2
"""Members that stand twice in a voting, up to which they are slips; rows, above which the odd one is."""

FEW = 10
"""Votings of one ballot each, from which on it shows that ballots are taken for votings."""


@dataclass(slots=True)
class _Said:
    """One value of a field: how many rows have it, and the first of them."""

    value: str
    row: Row
    rows: int = 0


@dataclass(frozen=True, slots=True)
class Odd:
    """A value that fewer rows have than another."""

    field: str
    value: str
    before: str
    """What most of them have."""
    rows: int
    of: int
    """How many rows say anything of the field."""
    row: Row

    @property
    def slip(self) -> bool:
        """Whether it may be one: in one row, where there are several others."""
        return self.rows == 1 and self.of > SLIPS

    def fault(self, file: str) -> RegisterError:
        """That it is not what the others say."""
        found = {"field": self.field, "found": self.value, "before": self.before, "rows": self.rows}
        return fault(RegisterError, "votes-differs", path=file, where=self.row.place, **found)


@dataclass(slots=True)
class Agreement:
    """What rows say of each field, taken in row by row."""

    _said: dict[str, dict[str, _Said]] = field(default_factory=dict)

    def take(self, row: Row, values: Mapping[str, str], names: Sequence[str]) -> None:
        """Takes in what a row says; a field that it leaves empty it says nothing of."""
        for name in names:
            value = values.get(name)
            if value:
                several = self._said.setdefault(name, {})
                one = several.get(value) or several.setdefault(value, _Said(value, row))
                one.rows += 1

    def values(self) -> dict[str, str]:
        """What most rows say of each field; the first of those, where none has most."""
        return {name: _usual(several).value for name, several in self._said.items()}

    def odd(self) -> Iterator[Odd]:
        """What other rows say."""
        for name, several in self._said.items():
            usual = _usual(several)
            for one in several.values():
                if one is not usual:
                    yield Odd(
                        name, one.value, usual.value, one.rows, sum(each.rows for each in several.values()), one.row
                    )


def _usual(several: Mapping[str, _Said]) -> _Said:
    return max(several.values(), key=lambda one: one.rows)


def mixed(file: str, key: str, odd: Sequence[Odd], twice: Sequence[tuple[Row, RegisterError]]) -> RegisterError | None:
    """That the rows which a voting's key puts together are of several votings; None where nothing shows that."""
    several = [one for one in odd if not one.slip]
    if len({one.field for one in several}) > 1:
        row, example = several[0].row, several[0].fault(file)
    elif len(twice) > SLIPS:
        row, example = twice[0]
    else:
        return None
    return fault(RegisterError, "votes-key", path=file, where=row.place, key=key, example=[example])


def ballots_for_votings(groups: Sequence[tuple[Mapping[str, str], int]]) -> bool:
    """Whether ballots are taken for votings: one in each, and as a rule several of one day and subject.

    `groups`: what is said of each voting, and how many ballots it has. The votes of one member, collected over years,
    have one ballot each as well, and not the day and the subject in common.
    """
    matters = {(said.get("body"), said.get("date"), said.get("subject")) for said, _ in groups}
    return len(groups) >= FEW and all(ballots == 1 for _, ballots in groups) and 2 * len(matters) <= len(groups)
