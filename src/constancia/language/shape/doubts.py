"""Words that make a vote doubtful where reading took nothing from them: a last look before something is confirmed."""

from __future__ import annotations

from constancia.language.pattern import Pattern
from constancia.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubtWords:
    """Patterns over folded text, whole words only."""

    untrue: Pattern
    """Words of saying that a thing is not so, whoever says it."""
    untrue_matter: Pattern
    """Words of untruths that a law is about: "punishes those who spread false news"."""
    unheld: Pattern
    """Words of expecting, planning and supposing."""
    refused: Pattern
    """Words of refusing and failing, and plain negation."""
    turned: Pattern
    """Finite words of refusing and failing, beside which a decision that is read as taken may be refused."""
    outvoted: Pattern
    """Words beside figures by which those for it are called few, or those against it a refusal: "only 21 in favour"."""
    mustered: Pattern
    """What leads to a count of votes that is given to neither side: "rejected *with only* 46 votes"."""
    siding: Pattern
    """Words by which the votes that are counted beside a refusal are those against it, or those of most."""
    followed: Pattern
    """What has happened and tells its figures, behind what is to come: "will be law after it voted 92–19"."""
    idle: Pattern
    """Negations of a figure, which refuse nothing: "no abstentions"."""
