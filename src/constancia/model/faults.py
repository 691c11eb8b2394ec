"""A fault of ours that nobody foresaw, where one part of the work met it and the rest went on."""

from __future__ import annotations

import traceback
from pathlib import Path

from constancia.lean import dataclass
from constancia.model.plain import Plain

_OURS = "constancia"


@dataclass(frozen=True, slots=True)
class Fault:
    """What was being done when it came, and what to report; no words of the document."""

    doing: str
    """What was being done: `read.poll`, `check.vote`."""
    error: str
    """Type of the error."""
    where: str
    """File and line of ours that was reached last: `waves.py:41`."""

    @classmethod
    def of(cls, doing: str, error: Exception) -> Fault:
        """The fault that an error shows."""
        places = traceback.extract_tb(error.__traceback__)
        ours = [place for place in places if _OURS in place.filename] or places
        where = f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else "?"
        return cls(doing, type(error).__name__, where)

    def to_plain(self) -> dict[str, Plain]:
        """JSON shape."""
        return {"doing": self.doing, "error": self.error, "where": self.where}
