"""What a reporter is told: the claims on one thing together, what to print instead, what can wait."""

from __future__ import annotations

from collections.abc import Mapping

from constancia.lean import dataclass
from constancia.model.findings import Outcome, Step
from constancia.model.plain import Plain

ORDER = (Outcome.CONFLICTS, Outcome.NOT_ON_RECORD, Outcome.EXPLAINED, Outcome.AGREES, Outcome.CANNOT_TELL)
"""Outcomes by how much they ask of the reporter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """How the board and the votes by voice make the result of a voting, to be drawn."""

    claimed: tuple[int | None, int | None, int | None] | None
    """For, against, abstaining as the report gives them; None where it gives no tally of its own."""
    board: tuple[int, int, int]
    total: tuple[int, int, int]
    voices: tuple[Mapping[str, Plain], ...] = ()
    """`{side, count, names}` for each side that gained votes by voice."""
    seats: int | None = None
    """Legal number of members of the body."""

    def to_plain(self) -> dict[str, Plain]:
        """JSON shape."""
        return {
            "claimed": list(self.claimed) if self.claimed else None,
            "board": list(self.board),
            "total": list(self.total),
            "voices": [dict(row) for row in self.voices],
            "seats": self.seats,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is said of one claim of a story, or of several of which the same is said."""

    claims: tuple[str, ...]
    """Ids, in the order of the text."""
    outcome: Outcome
    headline: Step
    correction: Step | None = None
    """What can be printed instead, or as a footnote."""
    beside: Step | None = None
    """The record's figure in a few words, to stand beside the claim's own."""
    sum: Sum | None = None
    """The arithmetic of the voting, where the claim is about its figures and they need some."""

    @property
    def asks(self) -> bool:
        """Whether it asks the reporter to do something."""
        if self.outcome is Outcome.EXPLAINED:
            return self.correction is not None
        return self.outcome in (Outcome.CONFLICTS, Outcome.NOT_ON_RECORD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The claims of a document on one voting, event, count, poll, authorisation or person."""

    told: tuple[Told, ...]
    """What is said, the weightiest first: it gives the story its headline and its correction."""
    outcome: Outcome
    """The one that asks most of the reporter."""
    entry: str | None = None
    """Id of the entry that the claims are about."""
    source: Step | None = None
    """Where what the story rests on was published."""
    folded: bool = False
    """Whether it waits in one line with others of which nothing can be told."""
    reason: str | None = None
    """Code of the message that says why nothing can be told; None where something can."""

    def __post_init__(self) -> None:
        if not self.told:
            raise ValueError("a story tells of at least one claim")
        if self.folded and self.outcome is not Outcome.CANNOT_TELL:
            raise ValueError(f"a story that {self.outcome} is never folded")

    @property
    def lead(self) -> Told:
        """What the story says first."""
        return self.told[0]

    @property
    def claims(self) -> tuple[str, ...]:
        """Ids of all its claims, those of the headline first."""
        return tuple(id for one in self.told for id in one.claims)
