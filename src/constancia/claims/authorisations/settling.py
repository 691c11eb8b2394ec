"""Whether what would let a force in was decided: by the vote told around it, or by words that deny or suppose it."""

from __future__ import annotations

from constancia.claims.deciding import senses
from constancia.claims.marks.sentences import Sentence
from constancia.claims.reading import Reading
from constancia.claims.voting.lexicon import lexicon
from constancia.claims.voting.outcomes import Outcome
from constancia.claims.voting.parsed import Parsed, parsed
from constancia.model.claims import Modality

_MODAL = 25
"""Characters before a verb in which the modal verb begins that governs it."""
_PASSIVE = 12
"""Characters before a participle in which the auxiliary stands that makes it passive."""


def settled(reading: Reading, sentence: Sentence, cue: tuple[int, int], modality: Modality) -> Modality:
    """The modality of a verb that lets a force in, by what became of the measure that it is said of.

    "Rejected bill 4766, which would have let troops in" refuses it; "a request to let them in was approved" grants it.
    """
    found = parsed(reading, sentence, lexicon(reading.language.code))
    start, end = cue[0] - sentence.start, cue[1] - sentence.start
    if any(stretch.holds(start) for stretch in found.denied):
        return Modality.DENIED
    if modality is Modality.DENIED:
        return modality
    unreal = _unreal(found, reading.language.code, start)
    before = _before(found, start, end)
    if before is not None:
        granted = Modality.ASSERTED if unreal is not None else modality
        return granted if before.passed else Modality.DENIED
    after = _after(found, end)
    if after is not None:
        return Modality.ASSERTED if after.passed else Modality.DENIED
    return unreal if unreal is not None and modality is Modality.ASSERTED else modality


def _before(found: Parsed, place: int, end: int) -> Outcome | None:
    """What was decided on a measure of which a relative clause says that it would let the force in."""
    before = [outcome for outcome in found.outcomes if outcome.end <= place and (outcome.strong or outcome.plain)]
    if not before or found.lex.deciding.subordinates.search(found.text, before[-1].end, end) is None:
        return None
    return before[-1]


def _after(found: Parsed, place: int) -> Outcome | None:
    """What was decided, in the passive and in the same clause, on what was asked for."""
    _, stop = found.clause(place, place)
    for outcome in found.outcomes:
        if not place <= outcome.start < stop or not outcome.strong:
            continue
        passive = found.lex.finite.search(found.text, max(place, outcome.start - _PASSIVE), outcome.start)
        return outcome if passive is not None else None
    return None


def _unreal(found: Parsed, code: str, place: int) -> Modality | None:
    """How a verb is put that stands under a modal one, or is one itself."""
    words = senses(code)
    for pattern, modality in ((words.supposed, Modality.HEDGED), (words.planned, Modality.PROPOSED)):
        for match in pattern.finditer(found.masked.text, max(0, place - _MODAL)):
            if match.start() > place:
                break
            if match.start() <= place < match.end() and not words.no_verb.fullmatch(
                found.masked.folded, match.start("verb"), match.end("verb")
            ):
                return modality
    return None
