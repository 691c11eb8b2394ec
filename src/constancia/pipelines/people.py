"""Who somebody is, from everything a record holds: spellings, groups over time, votings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from constancia.errors import NotFound
from constancia.identity.judgements import Judgement, standing
from constancia.identity.names import KnownName, resolve_name
from constancia.identity.people import Person, gather, people_called
from constancia.lean import dataclass
from constancia.model.actors import Member, Membership
from constancia.model.content import read_oral_votes
from constancia.model.entries import EntryKind
from constancia.model.votes import Option
from constancia.record.view import ALL, View
from constancia.registers.faults import fault


@dataclass(frozen=True, slots=True)
class Profile:
    """One person, as the record has them."""

    person: Person
    spellings: dict[str, int]
    """Other spellings in notes and of chairs, and how often each stands there."""
    memberships: tuple[Membership, ...]
    options: dict[Option, int]
    """How often each option stands beside their name in the rolls of votings."""
    by_voice: int
    """Votes put on record by voice, and counted."""
    first: str | None
    """Start of the first voting whose roll lists them."""
    last: str | None
    judgements: tuple[Judgement, ...]
    """Those that name them, whatever they say."""


def people_in(view: View) -> tuple[Person, ...]:
    """The people in a record, by the bodies that they sit in."""
    members = tuple(Member.from_plain(entry.content) for entry in view.find(EntryKind.MEMBER))
    return gather(members, judgements_in(view), lambda left, right: _beside(view, left, right))


def judgements_in(view: View) -> tuple[Judgement, ...]:
    """The judgements that stand in a record."""
    return standing(view.find(EntryKind.JUDGEMENT))


def find_person(view: View, name: str) -> Person:
    """The one person that a name may mean; raises NotFound, naming those that it may mean where there are several."""
    people = people_in(view)
    found = people_called(people, name)
    if len(found) == 1:
        return found[0]
    close = [person.name for person in found]
    raise fault(NotFound, "person-several" if close else "person-unknown", id=name, close=close)


def profile_of(view: View, person: Person) -> Profile:
    """Everything the record says of one person."""
    listed = {member.name for member in person.members}
    history = view.history(listed)
    spellings: Counter[str] = Counter()
    by_voice = 0
    for entry in view.find(EntryKind.RESOLUTION):
        for vote in read_oral_votes(entry.content):
            if vote.member in listed:
                by_voice += vote.counted
                spellings[vote.name] += 1
    spellings.update(_as_chair(view, person))
    for name in listed:
        spellings.pop(name, None)
    ids = {member.id for member in person.members}
    memberships = tuple(membership for id in sorted(ids) for membership in view.memberships(id))
    own = {name.casefold() for name in (*person.names, *ids)}
    return Profile(
        person=person,
        spellings=dict(spellings.most_common()),
        memberships=tuple(sorted(memberships, key=lambda one: (one.first, one.last or "9999"))),
        options=dict(Counter(cast.ballot.option for cast in history).most_common()),
        by_voice=by_voice,
        first=history[0].start if history else None,
        last=history[-1].start if history else None,
        judgements=tuple(
            judgement
            for judgement in judgements_in(view)
            if {judgement.left.casefold(), judgement.right.casefold()} & own
        ),
    )


def _as_chair(view: View, person: Person) -> Iterable[str]:
    """The names under which this person presided, one for each voting."""
    listed = [str(entry.content["name"]) for entry in view.find(EntryKind.MEMBER)]
    known = tuple(map(KnownName.of, listed))
    mine = {member.name for member in person.members}
    owners: dict[str, bool] = {}
    votings = view.lookup(EntryKind.VOTE_EVENT, (ALL,))[ALL]
    for entry in view.entries(votings, whole=False).values():
        chair = entry.content.get("chair")
        if isinstance(chair, str):
            if chair not in owners:
                meant = (chair,) if chair in listed else resolve_name(chair, known)
                owners[chair] = len(meant) == 1 and meant[0] in mine
            if owners[chair]:
                yield chair


def _beside(view: View, left: Member, right: Member) -> bool:
    """Whether the two stood in one roll together."""
    one = {cast.voting for cast in view.history({left.name})}
    other = {cast.voting for cast in view.history({right.name})}
    return bool(one & other)
