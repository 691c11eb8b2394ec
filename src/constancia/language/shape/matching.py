"""What is needed to set a claim's words beside a register's: bills, kinds of question, subjects, bodies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from constancia.language.pattern import Pattern
from constancia.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Matching:
    """Words by which a measure and a body are told apart. Everything is folded."""

    bills: tuple[Pattern, ...]
    """Patterns whose group `numbers` holds the numbers of bills, one or several."""
    numbered: tuple[Pattern, ...]
    """Patterns for other numbered instruments: their number may be the bill's, or not."""
    questions: Mapping[str, tuple[str, ...]]
    """Kind of question (`Question`) to the phrases that say that it was this that was voted on."""
    background: Pattern
    """Pattern for a step told as what came before the vote: "after reconsidering it"."""
    chambers: frozenset[str]
    """Words for a body that decides which do not say which one: `pleno`, `congress`."""
    sole: Pattern
    """Pattern for a chamber that is said to be the only one, and so is the legislature itself."""
    members: frozenset[str]
    """Words for members that tell one sort of house: deputies, senators."""
    other_chambers: frozenset[str]
    """Words for particular chambers and committees: one of them is another body unless it is in the body's name."""
    upper: Pattern
    """Pattern for an upper house and its members."""
    lower: Pattern
    """Pattern for a lower house and its members, where both are told apart."""
    sent: Pattern
    """Pattern for what stands before the house that a measure goes on to, or comes from."""
    stopwords: frozenset[str]
    """Words that say nothing of a subject."""
    terms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Stem of this language to the Spanish or English stems that a subject in the other language would have."""
    debate_on: Pattern
    """Pattern for the words by which a debate is what was decided about, and not the matter debated."""
    parts: Pattern
    """Pattern for the words after which a count is a part of the one before: `de ellos`, `including`."""
