"""How members and groups stand in a voting: on the board, and with what was put on record by voice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from constancia.check.voting.figures import SIDES, voiced
from constancia.lean import dataclass
from constancia.model.events import fold
from constancia.model.ports import RecordView
from constancia.model.votes import Ballot, Option, Spoken, Tally, VoteEvent


@dataclass(frozen=True, slots=True)
class Stand:
    """One member in one voting."""

    ballot: Ballot
    voice: Option | None
    """What was put on record by voice and counted; None where nothing was."""

    @property
    def settled(self) -> Option:
        """The last word: by voice where there is one, else on the board."""
        return self.voice or self.ballot.option


def stands(view: RecordView, event: VoteEvent) -> tuple[Stand, ...]:
    """Every member of the roll, in its order."""
    spoken: dict[str, Option] = {}
    for one in voiced(event):
        if one.member is not None:
            option = Option.EXCLUDED if one.how is Spoken.EXCLUSION else one.option
            if option is not None:
                spoken[one.member] = option
    return tuple(Stand(ballot, spoken.get(ballot.name)) for ballot in view.roll(event.id))


def of_person(name: str, roll: Iterable[Stand], spellings: Iterable[str] = ()) -> tuple[Stand, ...]:
    """Those in a roll whose name has all words of this one, or is one of its known spellings."""
    known = {fold(spelling) for spelling in spellings}
    words = set(_words(name))
    return tuple(
        stand
        for stand in roll
        if fold(stand.ballot.name) in known or (words and words <= set(_words(stand.ballot.name)))
    )


def of_surname(name: str, roll: Iterable[Stand]) -> tuple[Stand, ...]:
    """Those in a roll of surnames alone whose surname ends the name, the longest that does.

    Of "Nora Lund" it is *Lund (OR)*, and not *Lund, Ada*.
    """
    said = fold(name).split()
    found: dict[int, list[Stand]] = {}
    for stand in roll:
        surname = fold(stand.ballot.name).partition(" (")[0].split()
        if "," not in stand.ballot.name and 0 < len(surname) < len(said) and said[-len(surname) :] == surname:
            found.setdefault(len(surname), []).append(stand)
    return tuple(found[max(found)]) if found else ()


def _words(name: str) -> list[str]:
    return [word for word in fold(name).replace(",", " ").split() if len(word) > 2]


def tally_of(group: Iterable[Stand], *, settled: bool) -> Tally:
    """The votes of some members, on the board or with those by voice."""
    counted = Counter(stand.settled if settled else stand.ballot.option for stand in group)
    return Tally(*(counted[side] for side in SIDES))


def voters(group: Iterable[Stand]) -> Mapping[Option, list[str]]:
    """The names on each side, with the votes by voice."""
    out: dict[Option, list[str]] = {side: [] for side in SIDES}
    for stand in group:
        if stand.settled in out:
            out[stand.settled].append(stand.ballot.name)
    return out
