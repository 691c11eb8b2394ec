"""How members voted, read as a stream of millions of rows and held in four bytes a ballot."""

from __future__ import annotations

import csv
import io
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import IO

from constancia.errors import RegisterError, UnknownCode
from constancia.lean import dataclass
from constancia.model.votes import Ballot, Option
from constancia.registers.faults import fault
from constancia.registers.votes.parsed import ballot_of

OPTIONS: Mapping[str, Option] = {
    "FOR": Option.YES,
    "AGAINST": Option.NO,
    "ABSTENTION": Option.ABSTAIN,
    "DID_NOT_VOTE": Option.ABSENT,
}
"""How a member stands in a vote. *Did not vote* is, as the publisher says, not to have been there."""
COLUMNS = ("vote_id", "member_id", "position", "group_code")
_CODES = tuple(OPTIONS)


@dataclass(slots=True)
class _Roll:
    """The ballots of one vote: places in the lists of members, of positions and of groups."""

    members: array[int] = field(default_factory=lambda: array("H"))
    rest: bytearray = field(default_factory=bytearray)
    """Position and group of each, one behind the other."""


@dataclass(slots=True)
class Rolls:
    """The rolls of every vote."""

    votes: dict[str, _Roll] = field(default_factory=dict)
    members: dict[str, int] = field(default_factory=dict)
    """Ids of members, with their places."""
    groups: dict[str, int] = field(default_factory=lambda: {"": 0})
    """Codes of groups, with their places; the empty one stands for no group."""

    def ballots(self, vote: str, names: Mapping[str, str]) -> Iterator[Ballot]:
        """The roll of a vote, with the names of members by their ids."""
        roll = self.votes.get(vote)
        if roll is None:
            return
        members, groups = list(self.members), list(self.groups)
        for place, member in enumerate(roll.members):
            code = _CODES[roll.rest[2 * place]]
            group = groups[roll.rest[2 * place + 1]] or None
            yield ballot_of(names[members[member]], group, OPTIONS[code], code)

    def groups_in(self) -> list[str]:
        """The codes of groups that stand in any roll."""
        return [code for code in self.groups if code]


def _rows(stream: IO[bytes], path: str) -> Iterator[list[str]]:
    """The rows of a table, the header first; raises RegisterError where it is none."""
    try:
        yield from csv.reader(io.TextIOWrapper(stream, "utf-8-sig", newline=""))
    except UnicodeDecodeError as error:
        raise fault(RegisterError, "table-encoding", path=path, byte=error.start) from error
    except csv.Error as error:
        raise fault(RegisterError, "votes-csv", path=path, reason=str(error)) from error


def read_rolls(stream: IO[bytes], path: str) -> Rolls:
    """The rolls in the table of ballots.

    Raises RegisterError for another header, a row of another width, or more groups or members than can be; UnknownCode
    for a position that is not known, with the row.
    """
    table = _rows(stream, path)
    header = next(table, [])
    missing = [name for name in COLUMNS if name not in header]
    if missing:
        raise fault(RegisterError, "register-no-field", path=path, missing=missing)
    vote_at, member_at, position_at, group_at = map(header.index, COLUMNS)
    rolls, width = Rolls(), len(header)
    positions = {code: place for place, code in enumerate(_CODES)}
    members, groups, votes = rolls.members, rolls.groups, rolls.votes
    last, roll = "", _Roll()
    for row, cells in enumerate(table, 1):
        if len(cells) != width:
            raise fault(RegisterError, "table-width", path=path, where=row, found=len(cells), expected=width)
        if cells[vote_at] != last:
            last = cells[vote_at]
            roll = votes.setdefault(last, _Roll())
        try:
            position = positions[cells[position_at]]
        except KeyError:
            found = {"found": cells[position_at], "expected": list(OPTIONS)}
            raise fault(UnknownCode, "unknown-code", path=path, where=row, **found) from None
        try:
            roll.members.append(members.setdefault(cells[member_at], len(members)))
            roll.rest += bytes((position, groups.setdefault(cells[group_at], len(groups))))
        except (OverflowError, ValueError) as error:
            raise fault(RegisterError, "table-many", path=path, where=row, found=cells[group_at]) from error
    return rolls
