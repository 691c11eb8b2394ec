"""What a rule reads of a share, and what rules ask of clauses and phrases in common."""

from __future__ import annotations

from constancia.language.shape.senses import Sense
from constancia.lean import dataclass
from constancia.syntax.clauses import Clause
from constancia.syntax.phrases import Phrase
from constancia.syntax.tokens import Kind

_UNREAL = frozenset({Sense.FUTURE, Sense.POSSIBLE, Sense.INTEND})


@dataclass(frozen=True, slots=True)
class Told:
    """What a rule read: on which side the share is, of what, and from where to where the text says so."""

    side: str
    subject: tuple[Phrase, ...]
    """Phrases for what is judged, the likeliest first; none where the text leaves it to what was told before."""
    start: int
    end: int
    senses: frozenset[Sense] = frozenset()
    """Of the words that tell the side."""
    elided: bool = False
    """Whether the subject is told before, and whatever stands near is none."""
    also: tuple[Phrase, ...] = ()
    """Others of whom the same is told: each of `Ana Paz y Luis Mar alcanzaron un 56 %`."""
    when: int | None = None
    """Where the date stands at which it was so, if that is another than the poll's."""
    former: bool = False
    """Whether it is only where a level came from: `went from 54 % to 60 %`."""

    @property
    def leans(self) -> bool:
        """Whether voters of a candidate are said to do the same: `support`, `respaldo`."""
        return Sense.SIDE_WEAK in self.senses

    @property
    def weak(self) -> bool:
        """Whether its words speak of people asked only where a poll is told of."""
        return self.leans or Sense.SIDE in self.senses


def is_real(clause: Clause) -> bool:
    """Whether a clause tells what is: neither negated, asked, denied, planned nor only possible."""
    group = clause.group
    if clause.asked or clause.denied:
        return False
    if group is None or (group.negated and Sense.LEVEL_EXCEED in clause.senses):  # `no supera el 6 %` is a level
        return True
    return not (group.negated or group.modal in _UNREAL)


def has_name(phrase: Phrase) -> bool:
    """Whether a name stands in a phrase, or behind it in apposition."""
    apposed = (one for one in phrase.aside if one.share is None)
    return any(token.kind is Kind.NAME for inner in (*phrase.within(), *apposed) for token in inner.tokens)
