"""The figures of a claimed tally, and how they stand to the tallies on record."""

from __future__ import annotations

from constancia.lean import dataclass
from constancia.model.claims import Claim
from constancia.model.plain import Plain
from constancia.model.votes import Basis, Option, OralVote, Spoken, Tally, VoteEvent

SIDES = (Option.YES, Option.NO, Option.ABSTAIN)
"""The order of a tally."""

FAR = 10_000
"""More votes than any tally has."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What a claim gives of a tally; None where it gives no figure."""

    yes: int | None = None
    no: int | None = None
    abstain: int | None = None

    @classmethod
    def of(cls, claim: Claim) -> Figures:
        """The figures of a vote or bloc claim; a unanimous vote has nobody against."""
        yes, no, abstain = (_whole(claim.value.get(name)) for name in ("for", "against", "abstain"))
        if no is None and claim.value.get("unanimous"):
            no = 0
        return cls(yes, no, abstain)

    def __bool__(self) -> bool:
        return any(figure is not None for figure in self.columns)

    @property
    def columns(self) -> tuple[int | None, int | None, int | None]:
        """In the order of a tally."""
        return self.yes, self.no, self.abstain

    @property
    def full(self) -> bool:
        """Whether both sides are given, so that a tally is told from most others."""
        return self.yes is not None and self.no is not None

    def whole(self, event: VoteEvent) -> bool:
        """Whether both sides are given, or all that a tally without a vote against has: "102 and two abstentions"."""
        unopposed = self.yes is not None and self.abstain is not None
        return self.full or (unopposed and not any(tally.no for tally in event.tallies.values()))

    @property
    def sides(self) -> int:
        """How many of the three are given."""
        return sum(figure is not None for figure in self.columns)

    def to_plain(self) -> list[Plain]:
        """JSON shape: `[for, against, abstain]`."""
        return list(self.columns)

    def fit(self, tally: Tally | None) -> bool:
        """Whether every figure given is the tally's."""
        return tally is not None and all(
            said in (None, found) for said, found in zip(self.columns, columns(tally), strict=True)
        )

    def beyond(self, tally: Tally) -> bool:
        """Whether the tally has the figures given for both sides and lacks the abstentions that are given."""
        same = self.full and (self.yes, self.no) == (tally.yes, tally.no)
        return same and self.abstain is not None and tally.abstain is None

    def swapped(self) -> Figures:
        """The same with the two sides changed over."""
        return Figures(self.no, self.yes, self.abstain)

    def difference(self, tally: Tally) -> tuple[int, int, int] | None:
        """Claimed less recorded, by side, 0 where the claim gives none; None where the record lacks a figure."""
        out = []
        for said, found in zip(self.columns, columns(tally), strict=True):
            if said is None:
                out.append(0)
            elif found is None:
                return None
            else:
                out.append(said - found)
        return out[0], out[1], out[2]

    def shared(self, event: VoteEvent) -> int:
        """How many of the figures given a tally of the voting has, at its best."""
        return max(
            (
                sum(
                    said is not None and said == found for said, found in zip(self.columns, columns(tally), strict=True)
                )
                for tally in event.tallies.values()
            ),
            default=0,
        )

    def distance(self, event: VoteEvent) -> int:
        """Votes by which the claim misses the nearest tally of a voting; `FAR` where the record lacks a figure."""
        gaps = [gap for tally in event.tallies.values() if (gap := self.difference(tally)) is not None]
        return min((sum(map(abs, gap)) for gap in gaps), default=FAR)


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) else None


def columns(tally: Tally) -> tuple[int | None, int | None, int | None]:
    """The figures of a tally in their order."""
    return tally.yes, tally.no, tally.abstain


def fitting(figures: Figures, event: VoteEvent) -> tuple[Basis, ...]:
    """The bases on which a voting has this tally, the register's own first."""
    order = (Basis.REGISTER, Basis.ROLL, Basis.PRINTED, Basis.WITH_ORAL, Basis.ANNOUNCED)
    return tuple(basis for basis in order if figures.fit(event.tallies.get(basis)))


def settled(event: VoteEvent) -> Tally | None:
    """The last word of the record on a voting: with the votes by voice where there are any, else the board."""
    return event.tallies.get(Basis.WITH_ORAL) or event.board


def voiced(event: VoteEvent) -> tuple[OralVote, ...]:
    """The spoken votes that changed the tally."""
    return tuple(vote for vote in event.oral if vote.counted)


def unsettled(event: VoteEvent) -> tuple[OralVote, ...]:
    """Spoken votes that a note names and that were not counted, for no direction or another vote on the board."""
    quiet = {"already-on-board"}
    return tuple(vote for vote in event.oral if not vote.counted and vote.effect.value not in quiet)


def by_voice(event: VoteEvent) -> list[Plain]:
    """The votes added by voice, side by side: `{side, count, names}` for each side that gained any."""
    return [
        {"side": side.value, "count": len(names), "names": [*names]} for side, names in added(event).items() if names
    ]


def added(event: VoteEvent) -> dict[Option, list[str]]:
    """The names of those whose votes were added by voice, for each side."""
    votes = [vote for vote in voiced(event) if vote.how is not Spoken.EXCLUSION]
    return {side: [vote.name for vote in votes if vote.option is side] for side in SIDES}


def taken_out(event: VoteEvent) -> list[Plain]:
    """Names whose vote on the board was changed or taken out by voice."""
    return [vote.name for vote in voiced(event) if vote.how is not Spoken.VOTE]
