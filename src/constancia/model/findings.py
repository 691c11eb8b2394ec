"""A claim compared with the record: one outcome, every step of the arithmetic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from constancia.lean import dataclass
from constancia.model.plain import Plain


class Outcome(StrEnum):
    """What the comparison of a claim with the record gave."""

    AGREES = "agrees"
    EXPLAINED = "explained"
    CONFLICTS = "conflicts"
    NOT_ON_RECORD = "not-on-record"
    CANNOT_TELL = "cannot-tell"


@dataclass(frozen=True, slots=True)
class Step:
    """One reason, as a code and its parameters; `language` renders it."""

    code: str
    """Kind and reason: `vote.oral-votes`."""
    params: Mapping[str, Plain] = field(default_factory=dict)
    entries: tuple[str, ...] = ()
    """Ids of the entries that it rests on."""


@dataclass(frozen=True, slots=True)
class Finding:
    """The outcome for one claim."""

    outcome: Outcome
    because: tuple[Step, ...]
    as_of: str
    """The day that the check was made as of, EDTF; empty where no publication date is known."""
    matched: str | None = None
    considered: tuple[str, ...] = ()
    coverage: Mapping[str, Plain] | None = None
    """Body, period and, where it matters, the hole."""

    def __post_init__(self) -> None:
        if not self.because:
            raise ValueError("a finding names at least one reason")
        if self.outcome in (Outcome.AGREES, Outcome.EXPLAINED) and self.matched is None:
            raise ValueError(f"a finding that {self.outcome} names the entry it matched")
