"""Whose word a claim is and how it is put, once the whole document has been read."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate

from constancia.claims import modality
from constancia.claims.reading import Draft, Reading
from constancia.claims.statements import heard
from constancia.compiled import compiled
from constancia.language.shape.senses import Sense
from constancia.model.claims import Attribution, Claim, ClaimKind
from constancia.model.documents import Span
from constancia.syntax.folding import fold_in_place
from constancia.syntax.lexicon import lexicon
from constancia.syntax.marks import countries

_DECIDING = frozenset({Sense.LET_IN, Sense.LET_REFUSE, Sense.DECIDE_PASS, Sense.DECIDE_REJECT})
_FIGURE = compiled(r"\d+")
_SIDES = ("for", "against", "abstain")
_LEAD = 12
"""Code points before what is said in which the word that leads to it stands."""
_SHARE = 0.5
"""Share of a claim's place that must lie in a statement for the claim to be said in it."""


def settling(reading: Reading) -> Settling:
    """The statements of a document as other claims lie in them, placed once for all kinds."""
    return reading.once(_placed)


def _placed(reading: Reading) -> Settling:
    return Settling(reading, [one.draft for one in heard(reading)])


class Settling:
    """The statements of a document, for the claims of other kinds that lie in them."""

    def __init__(self, reading: Reading, said: Sequence[Draft]) -> None:
        self.reading = reading
        self.said = said
        self._own = {id(statement) for statement in said}
        spans = sorted(
            (span.start, span.end, index)
            for index, statement in enumerate(said)
            if statement.attribution
            for span in statement.evidence
        )
        self._spans = spans
        self._starts = [start for start, _, _ in spans]
        self._furthest = list(accumulate((end for _, end, _ in spans), max))

    def settle(self, draft: Draft) -> Claim:
        """The claim that a draft becomes: with its source, its modality and its document."""
        around = None if id(draft) in self._own else self._around(draft)
        attribution = draft.attribution
        if attribution is None:
            attribution = (around.attribution if around is not None else None) or ()
        if draft.kind is ClaimKind.AUTHORISATION and around is not None:
            attribution = self._telling(around)
        return Claim.of(
            kind=draft.kind,
            evidence=draft.evidence,
            value=draft.value,
            document=self.reading.document.digest,
            attribution=attribution,
            modality=modality.of_claim(self.reading, draft, around),
            inferred=draft.inferred,
            rule=draft.rule or draft.kind.value,
        )

    def _around(self, draft: Draft) -> Draft | None:
        """The smallest statement in which one of the claim's places lies, a place in the text before one in a headline.

        A headline that repeats an attributed claim takes the body's attribution.
        """
        counts = {str(draft.value[side]) for side in _SIDES if side in draft.value}
        places = sorted(  # whoever gives the figures is asked before whoever tells of the decision
            draft.evidence,
            key=lambda place: (place.end <= self._headline, counts.isdisjoint(_FIGURE.findall(place.quote))),
        )
        for place in places:
            found = self._holding(place)
            if found is not None:
                return None if draft.kind is ClaimKind.CASUALTIES and self._added(place, found) else found
            if place.start >= self._headline:
                break
        return None

    def speaker(self, place: Span) -> frozenset[str] | None:
        """The words for whoever says what stands in a place: none where nobody is named; None in a headline."""
        if place.start < self._headline:
            return None
        around = self._holding(place)
        first = next(iter(self._telling(around)), None) if around is not None else None
        return frozenset(fold_in_place(first.resolved or first.speaker).split()) if first is not None else frozenset()

    def _telling(self, around: Draft) -> tuple[Attribution, ...]:
        """Those who tell what a force is let do, without whoever only does it: `cabinet agreed`, `negó el paso`.

        Who says *that* something is so, or is not, tells it.
        """
        attribution = around.attribution or ()
        first = next(iter(attribution), None)
        if first is None or first.direct or not around.evidence:
            return attribution
        before = self.reading.folded[: around.evidence[0].start].rstrip()
        lead = before[max(len(before) - _LEAD, 0) :].split()
        if lead and lead[-1] in self.reading.language.speech.that:
            return attribution
        if not self._decider(first.resolved or first.speaker):
            return attribution
        words = lexicon(self.reading.language.code)
        decides = any(
            _DECIDING & set(form.senses) for word in first.cue.casefold().split() for form in words.forms(word)
        )
        return attribution[1:] if decides else attribution

    def _decider(self, name: str) -> bool:
        """Whether a name is a country's or a body's, which decides, and no document's, which can only tell."""
        code, folded = self.reading.language.code, fold_in_place(name)
        body = re.search(rf"(?<!\w)(?:{self.reading.language.force.bodies})(?!\w)", folded)
        return body is not None or bool(countries.find(name, folded, 0, len(name), code))

    def _holding(self, place: Span) -> Draft | None:
        best: tuple[int, int] | None = None
        index = bisect_left(self._starts, place.end) - 1
        while index >= 0 and self._furthest[index] > place.start:
            start, end, statement = self._spans[index]
            shared = min(end, place.end) - max(start, place.start)
            if shared > _SHARE * (place.end - place.start):
                size = sum(span.end - span.start for span in self.said[statement].evidence)
                if best is None or size < best[0]:
                    best = size, statement
            index -= 1
        return self.said[best[1]] if best is not None else None

    def _added(self, place: Span, statement: Draft) -> bool:
        """Whether a toll stands in a relative clause that the writer adds to what somebody is said to say.

        "She said that force was used in the protests, which left 49 dead": the toll is the document's own reminder.
        What stands in quotation marks is all the speaker's.
        """
        span = next((span for span in statement.evidence if span.start <= place.start < span.end), None)
        if span is None or (statement.attribution and statement.attribution[0].direct):
            return False
        return re.search(self.reading.language.speech.tolls, self.reading.folded[span.start : place.end]) is not None

    @cached_property
    def _headline(self) -> int:
        """Where the headlines that open the document end."""
        end = 0
        for unit in self.reading.units:
            if not unit.headline:
                break
            end = unit.end
        return end
