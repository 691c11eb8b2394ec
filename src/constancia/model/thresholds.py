"""Threshold rules: how many votes a decision needs, and what follows from a tally where that is known.

What must hold: where the figures and the rule leave two outcomes open, none is given, and the reason is named.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from fractions import Fraction

from constancia.lean import dataclass
from constancia.model.votes import Tally

REGISTER = "register"
"""Name of the rule where the source itself prints the outcome."""
STATED = "stated-threshold"
"""Name of the rule where the source prints how many votes were needed."""
ANY = "any-majority"
"""Name of the rule where several may hold and all of them give the same outcome."""


class Base(StrEnum):
    """Of whom a share is needed."""

    VOTES = "votes"
    """Of those for and against."""
    LEGAL = "legal"
    """Of all seats that the law gives the body."""
    ABLE = "able"
    """Of the members who are neither on leave nor suspended."""
    REST = "rest"
    """Of the members who do not sit in the body that brings the charge."""


class Why(StrEnum):
    """Why no outcome follows."""

    NO_FIGURES = "no-figures"
    """The tally lacks the votes for or against."""
    TIED = "tied"
    """As many for as against; a casting vote would not be in the tally."""
    ABSTENTIONS = "abstentions"
    """More for than against, and no more than half of those present: whether abstentions count is not known."""
    RULE_UNKNOWN = "rule-unknown"
    """Which majority was needed is not known, and the figures lie between those that it may be."""
    SIZE_UNKNOWN = "size-unknown"
    """Of how many a share was needed is not known closely enough."""
    REFERENDUM = "referendum"
    """Enough for a referendum, and too few to do without one."""
    VOICES_UNKNOWN = "voices-unknown"
    """Votes by voice are not transcribed for that time, and could turn it."""


@dataclass(frozen=True, slots=True)
class Range:
    """A number known only in part: at least `low`, at most `high`."""

    low: int
    high: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """How many there were in a voting, as far as the register tells."""

    seats: int | None = None
    """Legal number of members."""
    present: int | None = None
    """Members who were there, at most."""
    able: Range | None = None
    rest: Range | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What follows from a tally: an outcome and the rule that it follows from, or why none does."""

    outcome: str | None = None
    """`passed` or `rejected`."""
    by: str | None = None
    needed: int | None = None
    """Votes in favour that the rule asks for, where that is one number."""
    why: Why | None = None
    counted: str | None = None
    """Where votes by voice may be missing: the outcome of those that are known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """A majority rule: the share of some base that must vote in favour."""

    name: str
    of: Base
    share: Fraction = Fraction(1, 2)
    above: bool = False
    """Whether the votes must exceed the share; else they must reach it."""
    extra: int = 0
    """Votes needed on top of the share: 1 for "half plus one"."""

    def needed(self, size: int) -> int:
        """Votes in favour that it asks of so many.

        >>> Threshold(name="legal-half", of=Base.LEGAL, above=True).needed(130)
        66
        >>> Threshold(name="two-thirds-legal", of=Base.LEGAL, share=Fraction(2, 3)).needed(130)
        87
        """
        whole, rest = divmod(self.share.numerator * size, self.share.denominator)
        return whole + self.extra + (1 if self.above or rest else 0)

    def verdict(self, tally: Tally, sizes: Sizes) -> Verdict:
        """What follows from the tally by this rule alone."""
        if tally.yes is None or (self.of is Base.VOTES and tally.no is None):
            return Verdict(why=Why.NO_FIGURES)
        if self.of is Base.VOTES:
            return self._of_votes(tally, sizes)
        size = self._size(sizes)
        if size is None:
            # Whatever the size is, as many sit there as voted.
            cast = sum(figure or 0 for figure in (tally.yes, tally.no, tally.abstain))
            lost = self.of is Base.LEGAL and tally.yes < self.needed(cast)
            return Verdict("rejected", self.name) if lost else Verdict(why=Why.SIZE_UNKNOWN)
        low, high = self.needed(size.low), self.needed(size.high)
        needed = low if low == high else None
        if tally.yes >= high:
            return Verdict("passed", self.name, needed)
        if tally.yes < low:
            return Verdict("rejected", self.name, needed)
        return Verdict(why=Why.SIZE_UNKNOWN)

    def _of_votes(self, tally: Tally, sizes: Sizes) -> Verdict:
        """Whether more voted for than against; passed only where they are more than half of those present as well."""
        assert tally.yes is not None
        assert tally.no is not None
        if tally.yes == tally.no:
            return Verdict(why=Why.TIED)
        if tally.yes < tally.no:
            return Verdict("rejected", self.name)
        cast = None if tally.abstain is None else tally.yes + tally.no + tally.abstain
        there = max((size for size in (cast, sizes.present) if size is not None), default=None)
        if there is None or 2 * tally.yes <= there:
            return Verdict(why=Why.ABSTENTIONS)
        return Verdict("passed", self.name)

    def _size(self, sizes: Sizes) -> Range | None:
        match self.of:
            case Base.ABLE:
                return sizes.able
            case Base.REST:
                return sizes.rest
            case _:
                return None if sizes.seats is None else Range(sizes.seats, sizes.seats)


def verdict_of(
    thresholds: Iterable[Threshold], tally: Tally, sizes: Sizes, *, unheard: int = 0, else_why: Why | None = None
) -> Verdict:
    """What follows from the tally where one of these rules holds.

    With several rules an outcome follows only where each of them gives it. `unheard` votes may be missing from the
    tally on either side: an outcome follows only where it stands with all of them on the one side and on the other.
    `else_why` is the reason to give where the rules differ.
    """
    found = [_heard(threshold, tally, sizes, unheard) for threshold in thresholds]
    if len(found) == 1:
        return found[0]
    if len({one.outcome for one in found}) == 1 and found and found[0].outcome:
        return Verdict(found[0].outcome, ANY)
    counted = {one.outcome or one.counted for one in found}
    reasons = {one.why for one in found}
    if len(counted) > 1 and None not in counted:
        return Verdict(why=else_why or Why.RULE_UNKNOWN)
    shared = next(iter(reasons)) if len(reasons) == 1 else None
    return Verdict(
        why=shared or (Why.VOICES_UNKNOWN if Why.VOICES_UNKNOWN in reasons else else_why or Why.RULE_UNKNOWN),
        counted=next(iter(counted)) if len(counted) == 1 else None,
    )


def _heard(threshold: Threshold, tally: Tally, sizes: Sizes, unheard: int) -> Verdict:
    as_given = threshold.verdict(tally, sizes)
    if not unheard or as_given.outcome is None:
        return as_given
    more = replace(sizes, present=None if sizes.present is None else sizes.present + unheard)
    ends = (tally.plus(yes=unheard), tally.plus(no=unheard))
    if all(threshold.verdict(end, more).outcome == as_given.outcome for end in ends):
        return as_given
    return Verdict(why=Why.VOICES_UNKNOWN, counted=as_given.outcome)
