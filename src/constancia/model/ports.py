"""What checking and analysis ask of a record, and what importing asks of it; storage implements these."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from constancia.lean import dataclass
from constancia.model.actors import Member, Membership, Organization
from constancia.model.changes import Change
from constancia.model.corrections import Correction
from constancia.model.entries import Coverage, Entry, EntryKind
from constancia.model.time import Interval
from constancia.model.votes import Ballot, Tally, VoteEvent


@dataclass(frozen=True, slots=True)
class Layer:
    """One record among those that lie over each other."""

    name: str
    head: str
    """The chain head or content digest that a finding rests on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VotingQuery:
    """Which votings are wanted; what is None or empty does not narrow."""

    body: str | None = None
    days: Interval | None = None
    """Matches the clock day or the day of the sitting."""
    tally: Tally | None = None
    """Matches a tally of any basis on each figure that is given; `yes` must be given."""
    bill: str | None = None
    """Bare number."""
    subject: str | None = None
    """Words that must all occur, folded for case and accents."""
    outcome: str | None = None
    """`passed` or `rejected`, as stated or derived."""
    limit: int | None = None


class RecordView(Protocol):
    """A reading of a record, already bound to its three times. Every list is in a stable order."""

    def layers(self) -> tuple[Layer, ...]:
        """The records it reads from, the uppermost first."""

    def entry(self, id: str) -> Entry | None:
        """The entry with that id as it stands in this reading."""

    def bodies(self) -> tuple[Organization, ...]:
        """Organisations that decide: chambers and committees."""

    def coverage(self, body: str) -> tuple[Coverage, ...]:
        """What was imported about a body; empty where nothing was."""

    def votings(self, query: VotingQuery) -> tuple[VoteEvent, ...]:
        """Votings by start and id, with the tally including votes by voice where notes were read, and the outcome."""

    def voting(self, id: str) -> VoteEvent | None:
        """One voting."""

    def roll(self, id: str) -> tuple[Ballot, ...]:
        """The ballots of a voting, in the register's order; empty where only totals are known."""

    def members(self, name: str, *, body: str | None = None) -> tuple[Member, ...]:
        """Members whose name or a known spelling has all words of this name, folded."""

    def memberships(self, member: str) -> tuple[Membership, ...]:
        """The groups that a member sat in, by first day."""

    def groups(self, body: str) -> tuple[Organization, ...]:
        """The groups of a body, renamed ones as one with all its names and codes."""

    def find(self, kind: EntryKind, *, keys: Iterable[str] = (), days: Interval | None = None) -> tuple[Entry, ...]:
        """Entries of a kind that carry one of the search keys and whose `valid` period touches those days.

        Search keys are given by `constancia.model.events.search_keys`. No keys: every entry of the kind.
        """

    def corrections(self, id: str) -> tuple[Correction, ...]:
        """What was corrected in an entry, those that have fallen away included; the entry stays as published."""


class Writer(Protocol):
    """Appends to a record."""

    def append(self, entries: Iterable[Entry]) -> AppendResult:
        """Appends those that are new or changed, in one transaction; the rest are counted as unchanged."""


@dataclass(frozen=True, slots=True)
class AppendResult:
    """What became of the entries given to a writer."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    changes: tuple[Change, ...] = ()
    """What differs in those that changed, value by value; a redacted version shows nothing."""

    def __add__(self, other: AppendResult) -> AppendResult:
        return AppendResult(
            self.added + other.added,
            self.changed + other.changed,
            self.unchanged + other.unchanged,
            self.changes + other.changes,
        )
