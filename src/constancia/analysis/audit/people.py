"""What is wrong about people: the dead who vote, names in two spellings, changes of group that last a day, chairs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Any

from constancia.analysis.audit.facts import THERE, VOTED, Facts, Roll
from constancia.analysis.audit.findings import AuditFinding, Severity
from constancia.model.events import fold


def the_dead(facts: Facts) -> Iterator[AuditFinding]:
    """Members recorded dead who later take part, with those who are missing from exactly the rolls in which they do."""
    died: dict[str, Roll] = {}
    risen: dict[str, list[tuple[Roll, str, str | None]]] = defaultdict(list)
    for roll in facts.rolls:
        for name, group, option in zip(roll.names, roll.groups, roll.options, strict=True):
            if option == "deceased":
                died.setdefault(name, roll)
            elif name in died:
                risen[name].append((roll, option, group))
    for name, appearances in risen.items():
        taking_part = [roll for roll, option, _ in appearances if option in THERE]
        votes = [roll for roll, option, _ in appearances if roll.is_voting and option in VOTED]
        if not taking_part:
            continue
        rolls = [roll for roll, _, _ in appearances]
        yield facts.finding(
            "dead-member-votes",
            Severity.ERROR,
            [roll.id for roll in rolls if roll.is_voting],
            count=len(votes),
            name=name,
            died=died[name].start[:10],
            first=rolls[0].start[:10],
            last=rolls[-1].start[:10],
            votings=sum(roll.is_voting for roll in rolls),
            votes=len(votes),
            groups=sorted({group for _, _, group in appearances if group}),
            missing=_missing_from(facts, rolls),
        )


def _missing_from(facts: Facts, rolls: list[Roll]) -> list[str]:
    """Members listed in every other roll of that time, and in none of these."""
    ids = {roll.id for roll in rolls}
    first, last = facts.position[rolls[0].id], facts.position[rolls[-1].id]
    within = facts.rolls[max(first - 1, 0) : last + 2]
    others = [set(roll.names) for roll in within if roll.id not in ids]
    if not others:
        return []
    here = set().union(*(roll.names for roll in rolls))
    return sorted(set.intersection(*others) - here)


def spellings(facts: Facts) -> Iterator[AuditFinding]:
    """Names of one person written two ways: a chair whose name is in no roll as written, and two names in rolls that
    have the same words and never stand in one roll together."""
    names = {name for roll in facts.rolls for name in roll.names}
    chairs: dict[str, list[Roll]] = defaultdict(list)
    for roll in facts.votings:
        chair = roll.content.get("chair")
        if chair and chair not in names:
            chairs[chair].append(roll)
    known = sorted(names)
    for chair, rolls in chairs.items():
        owners = facts.resolve(chair, known)
        ids = [roll.id for roll in rolls]
        if len(owners) == 1:
            yield facts.finding("two-spellings", Severity.WARNING, ids, written=chair, usual=owners[0])
        else:
            yield facts.finding("chair-unknown", Severity.WARNING, ids, written=chair)
    folded: dict[frozenset[str], list[str]] = defaultdict(list)
    for name in known:
        folded[frozenset(fold(name).replace(",", " ").split())].append(name)
    for same in folded.values():
        for usual, other in combinations(same, 2):
            rolls = [roll for roll in facts.rolls if other in roll.names]
            if not any(usual in roll.names for roll in rolls):
                ids = [roll.id for roll in rolls]
                if " " in usual:
                    yield facts.finding("two-spellings", Severity.WARNING, ids, written=other, usual=usual)
                else:  # in a roll of surnames two members may have them, years apart
                    yield facts.finding("surname-twice", Severity.NOTE, ids, written=other, usual=usual)


def short_changes(facts: Facts) -> Iterator[AuditFinding]:
    """Changes of group that are taken back within a day: one finding for each day and pair of groups."""
    runs: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for membership in facts.memberships:
        runs[membership["member"]].append(membership)
    short: dict[tuple[str, str, str], list[Mapping[str, Any]]] = defaultdict(list)
    for several in runs.values():
        several.sort(key=lambda run: (run["first"], run["from"]))
        for before, run, after in zip(several, several[1:], several[2:], strict=False):
            if before["group"] == after["group"] and run["first"] == run.get("last"):
                short[run["first"], before["group"], run["group"]].append(run)
    for (day, _, _), members in sorted(short.items()):
        names = [run["member"].rpartition("/")[2] for run in members]
        first = min(facts.position[run["from"][0]] for run in members)
        last = max(facts.position[run["from"][-1]] for run in members)
        rolls = facts.rolls[first : last + 1]
        yield facts.finding(
            "group-for-a-day",
            Severity.WARNING,
            [roll.id for roll in rolls],
            count=len(members),
            day=day,
            members=names,
            group=_group_in(rolls[0], names[0]),
            usual=_group_in(facts.rolls[first - 1], names[0]),
            votings=sum(roll.is_voting for roll in rolls),
        )


def _group_in(roll: Roll, name: str) -> str | None:
    """The code under which a roll has a member; None where it does not list them."""
    return dict(zip(roll.names, roll.groups, strict=True)).get(name)


def chairs(facts: Facts) -> Iterator[AuditFinding]:
    """Chairs who are coded as having voted with the button, or are not in the roll at all.

    A chair whose name is nobody's in any roll is left to `spellings`.
    """
    everybody = sorted({name for roll in facts.rolls for name in roll.names})
    for roll in facts.votings:
        chair = roll.content.get("chair")
        if not chair:
            continue
        owners = (chair,) if chair in roll.names else facts.resolve(chair, roll.names)
        if len(owners) != 1:
            if not facts.resolve(chair, everybody):
                continue
            yield facts.finding("chair-not-in-roll", Severity.WARNING, [roll.id], chair=chair, id=roll.id)
            continue
        option = roll.options[list(roll.names).index(owners[0])]
        if option in VOTED:
            yield facts.finding(
                "chair-coded-as-voting", Severity.WARNING, [roll.id], chair=owners[0], option=option, id=roll.id
            )
        elif option != "not-voting":
            yield facts.finding(
                "chair-coded-as-away", Severity.ERROR, [roll.id], chair=owners[0], option=option, id=roll.id
            )
