"""Reading a record: every question of the ports, answered once, on four lookups that each backend gives.

A backend says which entries stand in its reading; this module never knows how they are stored.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from types import TracebackType
from typing import NamedTuple, Self

from constancia.lean import dataclass
from constancia.model.actors import Member, Membership, Organization
from constancia.model.content import read_roll, read_vote_event
from constancia.model.corrections import Correction
from constancia.model.entries import Coverage, Entry, EntryKind
from constancia.model.events import fold
from constancia.model.ports import Layer, VotingQuery
from constancia.model.time import Interval, edtf
from constancia.model.votes import Ballot, Option, VoteEvent
from constancia.record.keys import folded, words

ALL = ""
"""The key that every entry of a kind has."""

DECIDING = ("chamber", "committee")
"""Classifications of organisations that decide."""


@dataclass(frozen=True, slots=True)
class Cast:
    """One ballot of somebody's history."""

    voting: str
    """Id."""
    start: str
    ballot: Ballot


class GroupTally(NamedTuple):
    """How one group voted in one voting."""

    voting: str
    """Id."""
    group: str
    """As the register gives it in that voting."""
    yes: int
    no: int
    abstain: int
    others: int
    """On the roll with none of the three: absent, on leave, not voting."""


class View(ABC):
    """A reading of a record (implements `RecordView`)."""

    @abstractmethod
    def layers(self) -> tuple[Layer, ...]:
        """The records it reads from, the uppermost first."""

    @abstractmethod
    def lookup(self, kind: EntryKind, keys: Collection[str]) -> Mapping[str, Collection[str]]:
        """For each key (folded, or `ALL`) the ids of the entries of that kind that carry it, the last recorded last."""

    @abstractmethod
    def between(self, kind: EntryKind, first: str, last: str, *, body: str | None = None) -> Collection[str]:
        """The ids of the entries of that kind that carry a key from `first` to `last`, both included.

        `body`: only votings of this body are asked for; a backend may give others too.
        """

    @abstractmethod
    def entries(self, ids: Collection[str], *, whole: bool = True) -> Mapping[str, Entry]:
        """The entries with those ids that stand in this reading; not `whole`: rolls and notes may be left out."""

    @abstractmethod
    def held(self, ids: Collection[str]) -> Collection[str]:
        """Those of the ids that this reading has something under, redacted entries included."""

    def close(self) -> None:
        """Lets go of files and connections, where it has any."""
        return

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, raised: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def entry(self, id: str) -> Entry | None:
        """The entry with that id as it stands in this reading."""
        return self.entries((id,)).get(id)

    def bodies(self) -> tuple[Organization, ...]:
        """Organisations that decide: chambers and committees."""
        return self._organizations(*(f"classification:{what}" for what in DECIDING))

    def groups(self, body: str) -> tuple[Organization, ...]:
        """The groups of a body, renamed ones as one with all its names and codes."""
        inside = self._organizations(f"parent:{fold(body)}")
        return tuple(group for group in inside if group.classification in ("group", "party"))

    def _organizations(self, *keys: str) -> tuple[Organization, ...]:
        found = self.find(EntryKind.ORGANIZATION, keys=keys)
        return tuple(Organization.from_plain(entry.content) for entry in found)

    def coverage(self, body: str) -> tuple[Coverage, ...]:
        """What was imported about a body; empty where nothing was."""
        return tuple(map(Coverage.from_entry, self.find(EntryKind.COVERAGE, keys=(f"body:{body}",))))

    def votings(self, query: VotingQuery) -> tuple[VoteEvent, ...]:
        """Votings by start and id, with the tally including votes by voice where notes were read."""
        events = [event for event in self._read_votings(self._candidates(query)) if matches(event, query)]
        events.sort(key=lambda event: (event.start, event.id))
        return tuple(events[: query.limit])

    def voting(self, id: str) -> VoteEvent | None:
        """One voting."""
        return next(iter(self._read_votings((id,))), None)

    def roll(self, id: str) -> tuple[Ballot, ...]:
        """The ballots of a voting, in the register's order; empty where only totals are known."""
        entry = self.entry(id)
        return read_roll(entry) if entry else ()

    def members(self, name: str, *, body: str | None = None) -> tuple[Member, ...]:
        """Members whose name or a known spelling has all words of this name, folded."""
        asked = words(name)
        ids = self._with_all(EntryKind.MEMBER, [f"word:{word}" for word in asked])
        found = (Member.from_plain(entry.content) for entry in self.entries(ids).values())
        right = (
            member
            for member in found
            if any(asked <= words(spelling) for spelling in (member.name, *member.spellings))
            and body in (None, member.body)
        )
        return tuple(sorted(right, key=lambda member: (member.name, member.id)))

    def memberships(self, member: str) -> tuple[Membership, ...]:
        """The groups that a member sat in, by first day."""
        found = self.find(EntryKind.MEMBERSHIP, keys=(f"member:{member}",))
        return tuple(
            sorted((Membership.from_plain(entry.content) for entry in found), key=lambda one: (one.first, one.group))
        )

    def find(self, kind: EntryKind, *, keys: Iterable[str] = (), days: Interval | None = None) -> tuple[Entry, ...]:
        """Entries of a kind that carry one of the search keys and whose `valid` period touches those days, by id.

        Search keys are given by `constancia.model.events.search_keys`. No keys: every entry of the kind.
        """
        wanted = {folded(key) for key in keys} or {ALL}
        ids = frozenset().union(*self.lookup(kind, wanted).values())
        found = sorted(self.entries(ids).values(), key=lambda entry: entry.id)
        return tuple(entry for entry in found if not days or not entry.valid or edtf(entry.valid).overlaps(days))

    def history(self, names: Collection[str], *, body: str | None = None) -> tuple[Cast, ...]:
        """Every ballot under those names as written, by the start of its voting."""
        return tuple(
            Cast(event.id, event.start, ballot)
            for event in self.votings(VotingQuery(body=body))
            for ballot in self.roll(event.id)
            if ballot.name in names
        )

    def group_tallies(self, *, body: str | None = None) -> tuple[GroupTally, ...]:
        """How each group voted in each voting, as its roll has it, by start, voting and group."""
        tallies = []
        for event in self.votings(VotingQuery(body=body)):
            groups: dict[str, Counter[Option]] = {}
            for ballot in self.roll(event.id):
                if ballot.group is not None:
                    groups.setdefault(ballot.group, Counter())[ballot.option] += 1
            for group, count in sorted(groups.items()):
                yes, no, abstain = (count.pop(side, 0) for side in (Option.YES, Option.NO, Option.ABSTAIN))
                tallies.append(GroupTally(event.id, group, yes, no, abstain, count.total()))
        return tuple(tallies)

    def corrections(self, id: str) -> tuple[Correction, ...]:
        """What was corrected in an entry, those that have fallen away included; the entry stays as published."""
        entry = self.entry(id)
        if entry is None:
            return ()
        return tuple(Correction.of(found, entry) for found in self.find(EntryKind.CORRECTION, keys=(f"entry:{id}",)))

    def resolutions(self, votings: Collection[str]) -> Mapping[str, Entry]:
        """For each voting whose notes were read the derived entry that resolves them."""
        return self._derived(EntryKind.RESOLUTION, votings)

    def outcomes(self, votings: Collection[str]) -> Mapping[str, Entry]:
        """For each voting the derived entry that says what was decided, where one was made."""
        return self._derived(EntryKind.OUTCOME, votings)

    def announced(self, votings: Collection[str]) -> Mapping[str, Entry]:
        """For each voting whose figures were corrected since the entry that cites how they were announced."""
        return self._derived(EntryKind.ANNOUNCED, votings, "voting")

    def _derived(self, kind: EntryKind, votings: Collection[str], prefix: str = "from") -> Mapping[str, Entry]:
        keys = {f"{prefix}:{fold(id)}": id for id in votings}
        found = self.lookup(kind, keys)
        entries = self.entries({id for ids in found.values() for id in ids})
        derived = {}
        for key, ids in found.items():
            standing = [entries[id] for id in ids if id in entries]
            if standing:
                derived[keys[key]] = standing[-1]
        return derived

    def _read_votings(self, ids: Collection[str]) -> list[VoteEvent]:
        entries = self.entries(ids, whole=False)
        resolved, decided, announced = self.resolutions(entries), self.outcomes(entries), self.announced(entries)
        return [
            read_vote_event(entry, resolved.get(id), decided.get(id), announced.get(id))
            for id, entry in entries.items()
            if entry.kind is EntryKind.VOTE_EVENT and "start" in entry.content
        ]

    def _candidates(self, query: VotingQuery) -> Collection[str]:
        kind = EntryKind.VOTE_EVENT
        keys = [f"bill:{fold(query.bill)}"] if query.bill else []
        keys += [f"subject:{word}" for word in words(query.subject or "")]
        found = [self._with_all(kind, keys)] if keys else []
        if query.days:
            first = query.days.first.isoformat() if query.days.first else ""
            last = query.days.last.isoformat() if query.days.last else "9999"
            found.append(frozenset(self.between(kind, f"day:{first}", f"day:{last}", body=query.body)))
        if query.tally:
            found.append(self._with_tally(query))
        if not found:
            found.append(frozenset(self.lookup(kind, (key := f"body:{fold(query.body)}" if query.body else ALL,))[key]))
        return frozenset.intersection(*found)

    def _with_tally(self, query: VotingQuery) -> frozenset[str]:
        assert query.tally is not None
        figures = []
        for figure in (query.tally.yes, query.tally.no, query.tally.abstain):
            if figure is None:
                break
            figures.append(str(figure))
        key = "tally:" + "-".join(figures)
        direct = self.lookup(EntryKind.VOTE_EVENT, (key,))[key]
        voiced = self.entries(self.lookup(EntryKind.RESOLUTION, (key,))[key]).values()
        announced = self.entries(self.lookup(EntryKind.ANNOUNCED, (key,))[key]).values()
        return frozenset(direct).union(
            (id for entry in voiced for id in entry.derived_from),
            (str(entry.content["voting"]) for entry in announced),
        )

    def _with_all(self, kind: EntryKind, keys: Collection[str]) -> frozenset[str]:
        found = self.lookup(kind, keys)
        return frozenset.intersection(*map(frozenset, found.values())) if found else frozenset()


def matches(event: VoteEvent, query: VotingQuery) -> bool:
    """Whether a voting is what a query asks for."""
    days, tally = query.days, query.tally
    return (
        query.body in (None, event.body)
        and (days is None or any(edtf(day).overlaps(days) for day in (event.day, event.sitting)))
        and query.outcome in (None, event.outcome)
        and (query.bill is None or fold(query.bill) in map(fold, event.bills))
        and words(query.subject or "") <= words(event.subject)
        and (
            tally is None
            or any(
                all(
                    asked in (None, figure)
                    for asked, figure in (
                        (tally.yes, one.yes),
                        (tally.no, one.no),
                        (tally.abstain, one.abstain),
                    )
                )
                for one in event.tallies.values()
            )
        )
    )
