"""What an audit finds: one defect, or one kind of defect that many entries share for one reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from constancia.lean import dataclass
from constancia.model.plain import Plain


class Severity(StrEnum):
    """How much a finding matters to somebody who cites the register."""

    ERROR = "error"
    """What the register says cannot be so."""
    WARNING = "warning"
    """Somebody should look at the official publication before citing this."""
    NOTE = "note"
    """No defect of the register, and good to know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditFinding:
    """One finding, with its evidence."""

    code: str
    """What it is; the message is `audit.<code>`."""
    severity: Severity
    entries: tuple[str, ...]
    """Ids of the entries that show it, in the order of time."""
    params: Mapping[str, Plain] = field(default_factory=dict)
    """What the message names."""
    count: int = 1
    """How many times: votes, rolls, notes or names, as the message says."""
    url: str | None = None
    """The official publication to look at, where there is one."""
    paths: tuple[str, ...] = ()
    """Files of the register to look at, the first few."""

    def to_plain(self) -> dict[str, Plain]:
        """JSON shape."""
        return {
            "code": self.code,
            "severity": self.severity.value,
            "count": self.count,
            "entries": list(self.entries),
            "params": dict(self.params),
            "url": self.url,
            "paths": list(self.paths),
        }
