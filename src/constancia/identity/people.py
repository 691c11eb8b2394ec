"""Members gathered into people: across spellings and orders of the name, and by judgement; never two of one roll.

What must hold: nobody is one person with somebody who stood in a roll beside them, or whom a judgement calls different.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from constancia.identity.judgements import Judgement, Verdict
from constancia.identity.names import KnownName, name_words, resolve_name
from constancia.lean import dataclass
from constancia.model.actors import Member
from constancia.model.events import fold


@dataclass(frozen=True, slots=True)
class Person:
    """One person: the members that they are, the first being the one they are called by."""

    members: tuple[Member, ...]
    names: tuple[str, ...]
    """Every name of theirs: as listed, as other spellings, and as judged to be the same."""

    @property
    def name(self) -> str:
        """As the register lists it first."""
        return self.members[0].name


def gather(
    members: Sequence[Member], judgements: Iterable[Judgement], beside: Callable[[Member, Member], bool]
) -> tuple[Person, ...]:
    """The people among members, in the order of the members.

    Two members of one body are one person if their names have the same words or one can only mean the other, and they
    never stood beside each other in a roll (`beside`). Judgements overrule: `same` joins, `different` keeps apart.
    """
    verdicts = {judgement.pair: judgement for judgement in judgements}
    groups: list[list[Member]] = [[member] for member in members]
    place = {member.id: number for number, member in enumerate(members)}
    for left, right in (*_judged_same(members, verdicts), *_alike(members)):
        verdict = _verdict(left, right, verdicts)
        if verdict is not Verdict.SAME and (verdict is not None or beside(left, right)):
            continue
        one, other = sorted((place[left.id], place[right.id]))
        if one == other or _kept_apart(groups[one], groups[other], verdicts):
            continue
        groups[one] += groups[other]
        for member in groups[other]:
            place[member.id] = one
        groups[other] = []
    return tuple(_person(group, verdicts) for group in groups if group)


def people_called(people: Iterable[Person], name: str) -> tuple[Person, ...]:
    """The people whose name, or a name judged to be theirs, may be meant: all words first, then small typing errors."""
    several = tuple(people)
    asked = set(name_words(name))
    if not asked:
        return ()
    whole = tuple(person for person in several if any(asked <= set(name_words(one)) for one in person.names))
    if whole:
        return whole
    known = {one: person for person in several for one in person.names}
    meant = resolve_name(name, tuple(map(KnownName.of, known)))
    return tuple({known[one].name: known[one] for one in meant}.values())


def _names(member: Member) -> tuple[str, ...]:
    return (member.name, *member.spellings)


def _verdict(left: Member, right: Member, verdicts: dict[frozenset[str], Judgement]) -> Verdict | None:
    for one in (left.id, *_names(left)):
        for other in (right.id, *_names(right)):
            judgement = verdicts.get(frozenset((fold(one), fold(other))))
            if judgement is not None:
                return judgement.verdict
    return None


def _kept_apart(left: Iterable[Member], right: Sequence[Member], verdicts: dict[frozenset[str], Judgement]) -> bool:
    return any(_verdict(one, other, verdicts) is Verdict.DIFFERENT for one in left for other in right)


def _judged_same(
    members: Sequence[Member], verdicts: dict[frozenset[str], Judgement]
) -> Iterator[tuple[Member, Member]]:
    """Pairs of members that a judgement names and calls the same."""
    called = {fold(name): member for member in members for name in (member.id, *_names(member))}
    for judgement in verdicts.values():
        if judgement.verdict is Verdict.SAME:
            left, right = called.get(fold(judgement.left)), called.get(fold(judgement.right))
            if left is not None and right is not None and left.id != right.id:
                yield left, right


def _alike(members: Sequence[Member]) -> Iterator[tuple[Member, Member]]:
    """Pairs of one body whose names have the same words, or of which one can only mean the other."""
    bodies: dict[str, list[Member]] = {}
    for member in members:
        bodies.setdefault(member.body, []).append(member)
    for several in bodies.values():
        known = [KnownName.of(member.name) for member in several]
        called = {member.name: member for member in several}
        for number, member in enumerate(several):
            words = sorted(name_words(member.name))
            same = [other for other in several[number + 1 :] if sorted(name_words(other.name)) == words]
            meant = resolve_name(member.name, known[:number] + known[number + 1 :])
            one_name = len({tuple(sorted(name_words(one))) for one in meant}) == 1
            for other in same or [called[one] for one in meant if one_name]:
                yield member, other


def _person(members: Sequence[Member], verdicts: dict[frozenset[str], Judgement]) -> Person:
    names = dict.fromkeys(name for member in members for name in _names(member))
    own = {fold(one) for member in members for one in (member.id, *_names(member))}
    for judgement in verdicts.values():
        if judgement.verdict is Verdict.SAME and judgement.pair & own:
            for side in (judgement.left, judgement.right):
                if fold(side) not in own and "/" not in side:
                    names[side] = None
    return Person(tuple(members), tuple(names))
