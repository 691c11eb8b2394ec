"""A verb of saying in its sentence, and what a rule is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from constancia.claims.speech import contents
from constancia.claims.speech.contents import Said
from constancia.claims.speech.cues import Verb
from constancia.claims.speech.sayings import Statement, lead, quote_before
from constancia.claims.speech.sources import Slice
from constancia.claims.speech.tokens import Row, Unit
from constancia.language.shape.speech import Frame, Speech


@dataclass(frozen=True, slots=True)
class Site:
    """A verb of saying in its sentence."""

    unit: Unit
    verb: Verb
    speech: Speech
    earlier: list[Statement]
    """What the verbs before it say."""

    @property
    def row(self) -> Row:
        """The words of the sentence."""
        return self.unit.tokens

    @property
    def near(self) -> str:
        """The word or mark before the verb and its auxiliaries."""
        return self.row[self.verb.left - 1].low

    @property
    def opens(self) -> bool:
        """Whether nothing stands before the verb but a mark, or a phrase that ties its sentence to the one before."""
        left = self.verb.left
        return left == 0 or self.near in (";", ":", "—", "–") or lead(self.row, self.speech) >= left

    @property
    def after(self) -> bool:
        """Whether the verb may follow what is said."""
        return Frame.AFTER in self.verb.cue.frames

    @property
    def quoted(self) -> int | None:
        """The quotation right before the verb."""
        return quote_before(self.row, self.verb.left) if self.after else None

    def said(self, source: Slice | None = None, *, related: bool = False) -> Said | None:
        """What follows the verb."""
        return contents.right_of(self.row, self.verb, self.speech, source, related=related)


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which source, verb and content stand together."""

    name: str
    fits: Callable[[Site], bool]
    read: Callable[[Site], Statement | None]
    settles: bool = True
    """Whether, where it fits and reads nothing, no other rule is asked."""
