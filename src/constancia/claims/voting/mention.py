"""One mention of a vote, as it is put together."""

from __future__ import annotations

from dataclasses import field

from constancia.lean import dataclass
from constancia.model.claims import Modality
from constancia.syntax.marks.dates import DateMark
from constancia.syntax.sentences import Sentence


@dataclass(slots=True)
class Mention:
    """One mention of a vote; spans are the document's."""

    sentence: Sentence
    spans: list[tuple[int, int]] = field(default_factory=list)
    """Empty where the sentence only speaks of a vote."""
    rule: str = "vote.spoken-of"
    """What read it, as far as it stands by itself."""
    values: dict[str, int] = field(default_factory=dict)
    """Counts by side, `present`, `threshold`."""
    sided: bool = False
    """Whether words say whose a count of it is."""
    whole: tuple[int, int, int] | None = None
    """The number that its sides are a part of, which may be all who were there, and where it stands."""
    outcome: str | None = None
    unanimous: bool = False
    body: str | None = None
    measure: str | None = None
    called: str | None = None
    """What its measure is called, "the motion", where no word tells it from another."""
    act: bool = False
    """Whether the measure's words are those of the act itself: "censured the minister"."""
    noun: str | None = None
    """The noun phrase within such words that was found for the measure, if any."""
    date: DateMark | None = None
    latest: int = -1
    """Index of the last sentence that told of it without new figures, -1 for none."""
    refers: bool = False
    """Whether its subject is a vote or measure spoken of before."""
    another: bool = False
    """Whether its measure is said to be another one."""
    fresh: bool = False
    """Whether its measure is new to the text: "a bill"."""
    additive: bool = False
    """Whether its sentence tells of one vote more: "also"."""
    before: bool = False
    """Whether it is told as earlier than the vote spoken of: another vote, perhaps on the same measure."""
    related: bool = False
    """Whether that is told in a relative clause: "The text, *which had passed the Senate*, got 95 votes"."""
    earlier: bool = False
    """Whether it is put on the day of the vote spoken of before."""
    mixed: bool = False
    """Whether its sentence tells opposite outcomes."""
    trust: bool = False
    """Whether it tells that somebody won or lost a vote of confidence or of censure."""
    pending: bool = False
    """Whether it is a vote only together with another mention."""
    deed: bool = False
    """Whether it tells what a body did by a verb that no vote is told by, which only figures right behind make one."""
    sitting: bool = False
    """Whether it only tells the day on which a body met or voted, which sentences beside it may leave out."""
    apart: bool = False
    """Whether its sentence tells a day gone by that is not its own, so that no other sentence's is."""
    beside: Mention | None = None
    """What a sentence beside it tells of the day on which a body met or voted."""
    future: bool = False
    """Whether it tells what is needed for a vote to come."""
    clause: tuple[int, int] | None = None
    """Where the document's words begin and end that may hedge it, if not with its sentence."""
    modality: Modality | None = None
    """How it is put, where its own words say that it was not held or that it is not so."""

    @property
    def compared(self) -> str | None:
        """The words by which its measure is told from another's."""
        return self.noun if self.act else self.measure

    @property
    def tally(self) -> bool:
        """Whether it has counts of votes."""
        return any(side in self.values for side in ("for", "against", "abstain"))
