"""What both forms are read into: bodies and votings, each with the line it was read from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from constancia.errors import RegisterError, UnknownCode
from constancia.model.actors import Organization
from constancia.model.events import fold
from constancia.model.sources import Locator
from constancia.model.time import edtf
from constancia.model.votes import Ballot, Option, Question, Tally, VoteEvent
from constancia.registers.reading import Notices

OPTIONS: Mapping[str, Option] = {
    **{option.value: option for option in Option},
    "for": Option.YES,
    "aye": Option.YES,
    "yea": Option.YES,
    "si": Option.YES,
    "a favor": Option.YES,
    "against": Option.NO,
    "nay": Option.NO,
    "en contra": Option.NO,
    "abstention": Option.ABSTAIN,
    "abstencion": Option.ABSTAIN,
    "not voting": Option.NOT_VOTING,
    "paired": Option.NOT_VOTING,
    "ausente": Option.ABSENT,
    "licencia": Option.LEAVE,
}
"""How an option may be written, folded. The code as written is kept beside it."""


@dataclass(slots=True)
class Body:
    """An organisation that votes, and the time for which the file holds all its votings."""

    organization: Organization
    locator: Locator
    covers: str | None = None
    """EDTF; None where the file does not say that it is complete."""


@dataclass(slots=True)
class Voting:
    """One voting with its roll."""

    event: VoteEvent
    roll: tuple[Ballot, ...]
    locator: Locator
    totals: Tally | None = None


@dataclass(slots=True)
class Parsed:
    """A whole file."""

    bodies: dict[str, Body] = field(default_factory=dict)
    """By id."""
    votings: list[Voting] = field(default_factory=list)
    spellings: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Member's name to other names that the file gives."""
    notices: Notices = field(default_factory=Notices)


def wrong(file: str, where: str, message: str, row: int | None = None) -> RegisterError:
    """The error that names file, place, what was found and what was expected."""
    return RegisterError(f"{file}, {where}: {message}", path=file, row=row)


def option_of(written: str, file: str, where: str, row: int | None = None) -> Option:
    """The option that a word stands for; raises UnknownCode for any other."""
    try:
        return OPTIONS[fold(written)]
    except KeyError:
        raise UnknownCode(
            f"{file}, {where}: option {written!r} is not known; expected one of {', '.join(OPTIONS)}",
            path=file,
            row=row,
            found=written,
        ) from None


def question_of(written: str, file: str, where: str, row: int | None = None) -> Question:
    """The kind of question that a word stands for; raises UnknownCode for any other."""
    try:
        return Question(written)
    except ValueError:
        raise UnknownCode(
            f"{file}, {where}: question {written!r} is not known; expected one of {', '.join(Question)}",
            path=file,
            row=row,
            found=written,
        ) from None


def date_of(written: str, file: str, where: str, what: str, row: int | None = None) -> str:
    """An EDTF date as written; raises RegisterError for anything else."""
    try:
        edtf(written[:10] if "T" in written else written)
    except ValueError as error:
        raise wrong(file, where, f"{what}: {error}", row) from None
    return written


def slug(name: str) -> str:
    """A name as part of an id.

    >>> slug("Cámara de Diputados (Landia)")
    'camara-de-diputados-landia'
    """
    return "-".join("".join(c if c.isalnum() else " " for c in fold(name)).split())
