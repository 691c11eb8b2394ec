"""What a deliberative body decided: motion, ballots, tallies, oral votes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from constancia.lean import dataclass
from constancia.model.plain import Plain, without_none


class Option(StrEnum):
    """How a member stands in a roll. Absent, abstaining and not entitled are kept apart."""

    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"
    NOT_VOTING = "not-voting"
    """Present and pressed no button; in Peru usually the chair."""
    ABSENT = "absent"
    LEAVE = "leave"
    """On leave; the kind of leave stays in the code as published."""
    SUSPENDED = "suspended"
    DECEASED = "deceased"
    PRESENT = "present"
    """In attendance calls."""
    EXCLUDED = "excluded"


class Basis(StrEnum):
    """Where a tally comes from."""

    REGISTER = "register"
    """As the register gives it."""
    ROLL = "roll"
    """Summed from the roll."""
    WITH_ORAL = "with_oral"
    """The roll and the votes put on record by voice."""
    PRINTED = "printed"
    """As the publication prints it, where a register editor's note states that."""
    ANNOUNCED = "announced"
    """As it was announced, where a cited entry has it and the register has other figures."""


class Question(StrEnum):
    """What was put to the vote: one bill, several different questions."""

    MEASURE = "measure"
    SECOND_VOTE = "second-vote"
    WAIVER = "waiver-of-second-vote"
    PREVIOUS_QUESTION = "previous-question"
    RECONSIDERATION = "reconsideration"
    AMENDMENT = "amendment"
    POINT_OF_ORDER = "point-of-order"
    ADMISSION = "admission"
    """Whether a motion is taken up at all."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Tally:
    """Votes for, against and abstaining; None where the source gives no figure."""

    yes: int | None = None
    no: int | None = None
    abstain: int | None = None

    def __post_init__(self) -> None:
        for value in (self.yes, self.no, self.abstain):
            if value is not None and value < 0:
                raise ValueError(f"a tally has no negative figures: {self}")

    def plus(self, yes: int = 0, no: int = 0, abstain: int = 0) -> Tally:
        """The tally with so many votes more on each side; a missing figure stays missing."""
        return Tally(
            None if self.yes is None else self.yes + yes,
            None if self.no is None else self.no + no,
            None if self.abstain is None else self.abstain + abstain,
        )

    def to_plain(self) -> list[Plain]:
        """JSON shape: `[for, against, abstain]`."""
        return [self.yes, self.no, self.abstain]

    def __str__(self) -> str:
        return "–".join("?" if value is None else str(value) for value in (self.yes, self.no, self.abstain))


@dataclass(frozen=True, slots=True)
class Ballot:
    """One line of a roll: a name as written, the group as it was in that voting, the option, the code as published."""

    name: str
    group: str | None
    option: Option
    code: str


class Author(StrEnum):
    """Who wrote a note under a roll."""

    CHAIR = "chair"
    EDITOR = "editor"
    """The register's editors, remarking on the publication."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note under a roll, as written."""

    text: str
    author: Author
    time: str | None = None
    """HH:MM as printed."""


class Spoken(StrEnum):
    """What a vote put on record by voice does to the roll."""

    VOTE = "vote"
    """A vote that the board does not have."""
    CHANGE = "change"
    """In place of the vote on the board."""
    EXCLUSION = "exclusion"
    """The vote on the board is taken out."""


class Effect(StrEnum):
    """What became of a spoken vote when it was counted."""

    COUNTED = "counted"
    ALREADY = "already-on-board"
    """The board already has that vote: not counted twice."""
    CONTRADICTS = "contradicts-board"
    """The board, or an earlier vote by voice, has another, and no change was declared: not counted."""
    NO_DIRECTION = "no-direction"
    UNRESOLVED = "unresolved"
    """The name is nobody's in this roll, or two people's. The vote is counted, for the chair put it on record;
    whose it is stays open. `OralVote.counted` says whether it was."""


@dataclass(frozen=True, slots=True)
class OralVote:
    """A vote put on record by voice after the board closed."""

    name: str
    """As written in the note."""
    option: Option | None
    """None where the note gives no direction."""
    how: Spoken = Spoken.VOTE
    member: str | None = None
    """The name in this roll that it resolves to; None while unresolved."""
    effect: Effect = Effect.COUNTED
    counted: bool = True
    """Whether it is in the tally `with_oral`."""

    def to_plain(self) -> dict[str, Plain]:
        """JSON shape."""
        return without_none(
            {
                "name": self.name,
                "option": self.option and self.option.value,
                "how": self.how.value,
                "member": self.member,
                "effect": self.effect.value,
                "counted": self.counted,
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteEvent:
    """One voting, as a register gives it and as derived entries complete it; its roll is read apart."""

    id: str
    body: str
    """Id of the organisation that voted."""
    start: str
    """Day and hour as printed, `YYYY-MM-DDTHH:MM`, in the body's time zone; a bare day where no hour is known."""
    sitting: str
    """Day of the sitting, `YYYY-MM-DD`; a vote after midnight belongs to the sitting of the day before."""
    subject: str
    """As published."""
    question: Question = Question.MEASURE
    bills: tuple[str, ...] = ()
    """Numbers of the bills or motions, bare: `4766`."""
    tallies: Mapping[Basis, Tally] = field(default_factory=dict)
    oral: tuple[OralVote, ...] = ()
    groups: Mapping[str, Tally] = field(default_factory=dict)
    """Tally of each group on the board."""
    chair: str | None = None
    quorum: int | None = None
    """As printed."""
    threshold: int | None = None
    """Votes in favour that are needed, where the source states it or a rule of the body gives a number."""
    outcome: str | None = None
    """`passed` or `rejected`: as the source states it, or as `outcome_rule` has it; None where it cannot be derived."""
    outcome_rule: str | None = None
    """What the outcome follows from: `register` where the source states it, else the name of a threshold rule:
    `legal-half`; None where there is no outcome."""
    not_derivable: str | None = None
    """Why there is no outcome, as a code: `tied`; None where there is one, or where nothing was derived."""
    counted: str | None = None
    """Where votes by voice may be missing, so that no outcome follows: that of the votes that are known."""
    decision: str | None = None
    """What kind of decision it is by the words that its subject opens with: `censure`, `travel`, `law`; None where the
    register has no rule for it, or the subject opens as none of them."""
    session: str | None = None
    """Title of the sitting."""
    url: str | None = None
    """Address of the official publication."""
    language: str = "es"
    """Of the subject."""

    @property
    def day(self) -> str:
        """Day on the clock, `YYYY-MM-DD`."""
        return self.start[:10]

    @property
    def board(self) -> Tally | None:
        """The tally as the register gives it, or as summed from the roll."""
        return self.tallies.get(Basis.REGISTER) or self.tallies.get(Basis.ROLL)
