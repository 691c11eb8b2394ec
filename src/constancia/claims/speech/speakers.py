"""Who a source is: named in full where the document names it, left open where it does not."""

from __future__ import annotations

from constancia.claims.reading import Reading
from constancia.claims.speech.tokens import Unit
from constancia.model.claims import Attribution
from constancia.model.documents import Span


class Speakers:
    """The sources met so far in a document, for pronouns and subjects left out."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.last: Attribution | None = None

    def enter(self, unit: Unit) -> None:
        """Notes that reading has come to a sentence."""

    def named(self, span: Span, cue: str, direct: bool) -> Attribution | None:
        """The source that these words name."""
        made = Attribution(span.quote, span, cue, None, None, direct)
        self.last = made
        return made

    def elided(self, unit: Unit, cue: str, direct: bool) -> Attribution | None:
        """The source of a saying whose subject is left out: the last that spoke."""
        last = self.last
        if last is None:
            return None
        return Attribution(last.speaker, last.evidence, cue, last.resolved, last.role, direct)
