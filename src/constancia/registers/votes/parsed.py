"""What both forms are read into: bodies and votings, each with the line it was read from."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import field
from functools import lru_cache

from constancia.errors import DateNotValid, RegisterError, UnknownCode
from constancia.lean import dataclass
from constancia.model.actors import Organization
from constancia.model.events import fold
from constancia.model.sources import Locator, Source
from constancia.model.votes import Ballot, Option, Question, Tally, VoteEvent
from constancia.registers.faults import Place, fault
from constancia.registers.reading import Notices


@lru_cache(maxsize=1 << 18)
def ballot_of(name: str, group: str | None, option: Option, code: str) -> Ballot:
    """A ballot, the same one where a member of a group votes as before: a roll is then a list of those there are."""
    return Ballot(name, group, option, code)


@dataclass(slots=True)
class Body:
    """An organisation that votes, and the time for which the file holds all its votings."""

    organization: Organization
    locator: Locator
    covers: tuple[str, ...] = ()
    """EDTF periods; none where nothing says that the votings are complete."""
    source: Source | None = None
    """Who says what the body is, where it is not the register: one of which several hold votings."""


@dataclass(slots=True)
class Voting:
    """One voting with its roll."""

    event: VoteEvent
    roll: tuple[Ballot, ...]
    locator: Locator
    totals: Tally | None = None


@dataclass(frozen=True, slots=True)
class Lost:
    """A voting that a file has and that was left out: its body is not covered then."""

    body: str | None
    """None where it cannot be told: no body of the file is covered then."""
    day: str | None
    """None where the file does not say; the body is not covered at all then."""


@dataclass(slots=True)
class Parsed:
    """A whole file."""

    bodies: dict[str, Body] = field(default_factory=dict)
    """By id."""
    votings: list[Voting] = field(default_factory=list)
    spellings: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Member's name to other names that the file gives."""
    notices: Notices = field(default_factory=Notices)
    lost: list[Lost] = field(default_factory=list)
    """Votings that were left out."""
    faults: list[RegisterError] = field(default_factory=list)
    """What cannot be read of a file that somebody can mend: each makes a voting be left out."""

    @contextmanager
    def leaving_out(self, body: str) -> Iterator[None]:
        """Around the reading of one voting of a body: where its date is none, it is listed, and the rest goes on."""
        try:
            yield
        except DateNotValid as error:
            self.notices.left_out(error)
            self.lost.append(Lost(body, None))


def question_of(written: str, file: str, where: Place) -> Question:
    """The kind of question that a word stands for; raises UnknownCode for any other."""
    try:
        return Question(written)
    except ValueError:
        expected = [question.value for question in Question]
        raise fault(UnknownCode, "unknown-code", path=file, where=where, found=written, expected=expected) from None


def slug(name: str) -> str:
    """A name as part of an id.

    >>> slug("Cámara de Diputados (Landia)")
    'camara-de-diputados-landia'
    """
    return "-".join("".join(c if c.isalnum() else " " for c in fold(name)).split())
