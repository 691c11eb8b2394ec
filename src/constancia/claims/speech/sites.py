"""A verb of saying in its sentence, and what a rule is."""

from __future__ import annotations

from collections.abc import Callable

from constancia.claims.speech import contents, sources
from constancia.claims.speech.contents import Said
from constancia.claims.speech.cues import Verb
from constancia.claims.speech.sayings import Statement, lead, quote_before
from constancia.claims.speech.sources import Slice
from constancia.claims.speech.tokens import Row, Unit
from constancia.language.shape.speech import Frame, Speech
from constancia.lean import dataclass

_ADJUNCT = 12
"""Words between a relative pronoun and its verb."""


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
    def who(self) -> int | None:
        """The relative pronoun that is the verb's subject, its adjuncts between them: «quien horas después dijo»."""
        row, speech, left = self.row, self.speech, self.verb.left
        if self.near in speech.who:
            return left - 1 if row[left - 2].low not in speech.objects else None  # «por lo que», «lo que dijo»
        commas = 0
        for index in range(left - 1, max(0, left - _ADJUNCT), -1):
            token = row[index]
            if token.low in speech.persons:
                return index if commas in (0, 2) and index + 1 < left and row[index - 1].kind != "w" else None
            commas += token.low == ","
            if token.low in speech.pronouns and token.low not in speech.determiners:
                return None  # "Rubio, who he dubbed"
            if token.finite or token.cues or token.kind == "q" or (token.kind == "p" and token.low != ","):
                return None
        return None

    @property
    def several(self) -> bool:
        """Whether a verb that may go without its subject is of several."""
        row, verb, endings = self.row, self.verb, self.speech.plural_endings
        return verb.left > 1 and bool(endings) and row[min(verb.left, verb.index)].low.endswith(endings)

    @property
    def opens(self) -> bool:
        """Whether nothing stands before the verb but a mark, or a phrase that ties its sentence to the one before."""
        left = self.verb.left
        return left == 0 or self.near in (";", ":", "—", "–") or lead(self.row, self.speech) >= left

    @property
    def placed(self) -> bool:
        """Whether only a time or a place stands before the verb: «El lunes había dicho que»."""
        row, speech, end = self.row, self.speech, self.verb.left - (self.near == ",")
        first = row[1] if row[0].low in speech.determiners else row[0]
        if first.low not in (speech.prepositions | speech.times | speech.adverbs):
            return False
        if any(token.kind != "w" or token.finite or token.cues for token in row[:end]):
            return False
        subject = sources.before(row, end, speech)
        return subject is None or sources.voiceless(row, subject, speech)

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
