"""The rule `identity/roll-names@1`: votes by voice given to members of the same roll, and counted.

What must hold: a name is given to a member only if it is nobody else's in that roll; a vote that the board has is not
counted twice; a change moves a vote, an exclusion takes it out; whatever is not counted says why.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from constancia.identity.names import KnownName, name_words, resolve_name
from constancia.lean import dataclass
from constancia.model.entries import Entry, EntryKind
from constancia.model.votes import Effect, Option, OralVote, Spoken, Tally

RULE = "identity/roll-names@1"
SIDES = (Option.YES, Option.NO, Option.ABSTAIN)

_OPTIONS = {option.value: option for option in Option}


@dataclass(frozen=True, slots=True)
class Said:
    """A vote by voice as a note states it, with the side that a change gives up."""

    vote: OralVote
    before: Option | None = None


def derive_resolution(event: Entry, spoken: Entry) -> Entry | None:
    """The derived entry that says whose each vote by voice is, and the tally with them; None where nothing was read."""
    content: Mapping[str, Any] = spoken.content
    said = tuple(
        Said(
            OralVote(
                name=vote["name"],
                option=Option(vote["option"]) if vote.get("option") else None,
                how=Spoken(vote["how"]),
            ),
            Option(vote["from"]) if vote.get("from") else None,
        )
        for vote in content["votes"]
    )
    if not said:
        return None
    votes, tally = count(said, _board(event))
    return Entry(
        id=f"{event.id}/resolution",
        kind=EntryKind.RESOLUTION,
        content={"votes": [vote.to_plain() for vote in votes], "tally": tally.to_plain()},
        source=event.source,
        locator=spoken.locator,
        valid=event.valid,
        derived_from=(event.id, spoken.id),
        rule=RULE,
    )


def _board(event: Entry) -> dict[str, Option]:
    """Who has which vote on the board."""
    roll: Mapping[str, Any] = event.content.get("roll") or {"names": (), "options": ()}  # type: ignore[assignment]
    return dict(zip(roll["names"], map(_OPTIONS.__getitem__, roll["options"]), strict=True))


def count(said: Sequence[Said], board: Mapping[str, Option]) -> tuple[tuple[OralVote, ...], Tally]:
    """The votes with the member and the effect of each, and the tally that comes of them and the board.

    A vote whose name is nobody's in the roll, or two people's, is counted: the chair put it on record. Where a name
    was broken in two by a comma, the two halves are one vote.
    """
    names = tuple(board)
    known = tuple(map(_known, names))
    standing = {name: option for name, option in board.items() if option in SIDES}
    sides = {option: list(standing.values()).count(option) for option in SIDES}
    votes: list[OralVote] = []
    unnamed: set[tuple[tuple[str, ...], Option | None, Spoken]] = set()
    for one in _mended(said, known):
        member = _member(one.vote.name, names)
        vote = replace(one.vote, member=member)
        if member is not None:
            before = standing.get(member)
            vote = _counted(vote, before)
        else:
            key = (name_words(vote.name), vote.option, vote.how)
            before = one.before
            said_of_a_side = vote.option is not None and vote.how is not Spoken.EXCLUSION
            vote = replace(vote, effect=Effect.UNRESOLVED, counted=said_of_a_side and key not in unnamed)
            unnamed.add(key)
        if vote.counted:
            gained = None if vote.how is Spoken.EXCLUSION else vote.option
            if before is not None and vote.how is not Spoken.VOTE:
                sides[before] -= 1
            if gained is not None:
                sides[gained] += 1
            if member is not None:
                _move(standing, member, gained)
        votes.append(vote)
    return tuple(votes), Tally(*(sides[option] for option in SIDES))


def _counted(vote: OralVote, before: Option | None) -> OralVote:
    """The vote of a known member with its effect, given the side that the member is on so far."""
    if vote.how is Spoken.EXCLUSION:
        return replace(vote, effect=Effect.COUNTED, counted=before is not None)
    if vote.option is None:
        return replace(vote, effect=Effect.NO_DIRECTION, counted=False)
    if before is vote.option:
        return replace(vote, effect=Effect.ALREADY, counted=False)
    if before is not None and vote.how is Spoken.VOTE:
        return replace(vote, effect=Effect.CONTRADICTS, counted=False)
    return replace(vote, effect=Effect.COUNTED, counted=True)


def _move(standing: dict[str, Option], member: str, option: Option | None) -> None:
    if option is None:
        standing.pop(member, None)
    else:
        standing[member] = option


def _mended(said: Sequence[Said], known: Sequence[KnownName]) -> Iterator[Said]:
    """The votes, those joined again whose name a comma broke: each half one word, the whole somebody's surnames."""
    surnames = {one.surnames for one in known}
    waiting: Said | None = None
    for one in said:
        words = name_words(one.vote.name)
        if waiting is not None:
            whole = name_words(waiting.vote.name) + words
            if len(words) == 1 and whole in surnames and _alike(waiting, one):
                yield replace(waiting, vote=replace(waiting.vote, name=f"{waiting.vote.name}, {one.vote.name}"))
                waiting = None
                continue
            yield waiting
            waiting = None
        if len(words) == 1:
            waiting = one
        else:
            yield one
    if waiting is not None:
        yield waiting


def _alike(left: Said, right: Said) -> bool:
    return (left.vote.option, left.vote.how, left.before) == (right.vote.option, right.vote.how, right.before)


@lru_cache(maxsize=4096)
def _member(name: str, among: tuple[str, ...]) -> str | None:
    """Whose the name is among those of a roll: rolls of one house have the same, and their chairs name the same."""
    members = resolve_name(name, tuple(map(_known, among)))
    return members[0] if len(members) == 1 else None


@lru_cache(maxsize=4096)
def _known(name: str) -> KnownName:
    return KnownName.of(name)


def unresolved(votes: Iterable[OralVote]) -> tuple[OralVote, ...]:
    """Those whose member is not known."""
    return tuple(vote for vote in votes if vote.member is None)
