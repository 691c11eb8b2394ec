"""Judgements on whether two names are one person: entries that can be taken back, and destroy nothing.

What must hold: of two judgements on the same pair the later stands, and both stay in the record.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from constancia.lean import dataclass
from constancia.model.entries import Entry, EntryKind
from constancia.model.events import fold
from constancia.model.plain import Plain
from constancia.model.sources import Source


class Verdict(StrEnum):
    """What somebody judged of two names."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"
    """Nothing follows from it: how an earlier judgement is taken back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One judgement: who judged what of whom, when and why."""

    left: str
    """Id of a member, or a name as written."""
    right: str
    verdict: Verdict
    by: str
    why: str
    when: str
    """Day, `YYYY-MM-DD`."""

    @property
    def pair(self) -> frozenset[str]:
        """The two, folded: the order in which they are named does not matter."""
        return frozenset((fold(self.left), fold(self.right)))

    def entry(self) -> Entry:
        """The entry that states it; a later judgement on the same pair has the same id and supersedes it.

        Raises ValueError where both are the same, or nobody or no reason is named.
        """
        if len(self.pair) < 2:
            raise ValueError(f"a judgement needs two different names, not {self.left!r} twice")
        if not self.by.strip() or not self.why.strip():
            raise ValueError("a judgement names who made it and why")
        key = hashlib.sha256("\n".join(sorted(self.pair)).encode()).hexdigest()[:16]
        content: dict[str, Plain] = {
            "left": self.left,
            "right": self.right,
            "judgement": self.verdict.value,
            "by": self.by,
            "why": self.why,
            "when": self.when,
        }
        return Entry(
            id=f"judgement/{key}",
            kind=EntryKind.JUDGEMENT,
            content=content,
            source=Source(publisher=self.by, published=self.when),
        )

    @classmethod
    def from_entry(cls, entry: Entry) -> Judgement:
        """The judgement that an entry states."""
        content: Mapping[str, Any] = entry.content
        return cls(
            left=content["left"],
            right=content["right"],
            verdict=Verdict(content["judgement"]),
            by=content["by"],
            why=content["why"],
            when=content["when"],
        )


def standing(entries: Iterable[Entry]) -> tuple[Judgement, ...]:
    """The judgements that stand among entries: the last given on each pair."""
    found = {judgement.pair: judgement for judgement in map(Judgement.from_entry, entries)}
    return tuple(found.values())
