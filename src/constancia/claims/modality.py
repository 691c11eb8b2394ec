"""How what is said is put: asserted, denied, hedged, proposed, required."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from constancia.claims.reading import Draft, Reading
from constancia.compiled import compiled
from constancia.language import language
from constancia.model.claims import ClaimKind, Modality


class _Patterns(NamedTuple):
    hedged: re.Pattern[str]
    not_hedged: re.Pattern[str]
    accusing: re.Pattern[str]
    required: re.Pattern[str]
    proposed: re.Pattern[str]
    modal: re.Pattern[str]
    governing: re.Pattern[str]
    clause: re.Pattern[str]


@lru_cache(maxsize=4)
def _patterns(code: str) -> _Patterns:
    words = language(code).modality
    texts = words.hedged, words.not_hedged, words.required, words.proposed
    hedged, not_hedged, required, proposed = (compiled(rf"\b(?:{text})\b") for text in texts)
    deciding = language(code).deciding
    governing = compiled(rf"{deciding.counting}|(?: \w+){{0,2}}? {deciding.deciding_stem}")
    modal = compiled(rf"(?:{words.modal})\b")
    accusing, clause = compiled(words.accusing), compiled(words.clause)
    return _Patterns(hedged, not_hedged, accusing, required, proposed, modal, governing, clause)


_CAPITAL = compiled(r"[A-Z][a-z]+\b")
_OPENS = compiled(r"(?:^|[.:;!?\n—\"“«(])\s*$")
_REACH = 240
"""Code points around a claim in which the words of its clause are looked for."""


def of_words(reading: Reading, start: int, end: int) -> Modality:
    """The modality that the words of the first clause of a stretch give it."""
    patterns = _patterns(reading.language.code)
    end = min(end, start + _REACH)
    stop = patterns.clause.search(reading.folded, start + 1, end)
    last = stop.start() if stop else end
    found = (match.start() for match in patterns.required.finditer(reading.folded, start, last))
    required = next((place for place in found if not _depends(reading, start, place)), None)
    hedged = _hedge(reading, patterns, start, last)
    if required is not None and (hedged is None or required <= hedged):
        return Modality.REQUIRED
    if hedged is not None:
        return Modality.HEDGED
    planned = patterns.proposed.finditer(reading.folded, start, last)
    if any(not _depends(reading, start, match.start()) for match in planned):
        return Modality.PROPOSED
    return Modality.ASSERTED


def _depends(reading: Reading, start: int, place: int) -> bool:
    """Whether a verb stands in a clause that hangs on the one that begins at `start`: "changes that must be made".

    In "members who left must pay" the relative clause has a verb of its own before it.
    """
    speech = reading.language.speech
    row = reading.spoken.words.between(start, place).words
    while row and row[-1].low in speech.being:  # "the news that they are | planning to"
        row = row[:-1]
    opens = speech.who | speech.that | speech.unsure
    first = speech.pronouns.keys() - speech.possessives
    for index in range(len(row) - 1, 0, -1):
        word, near = row[index], row[index - 1].low
        if word.low in opens or (word.low in speech.minds and near not in first):
            return True
        if word.finite:
            return False
    return False


def hedged(reading: Reading, start: int, end: int) -> bool:
    """Whether a word of a stretch hedges what is told there."""
    return _hedge(reading, _patterns(reading.language.code), start, end) is not None


def _hedge(reading: Reading, patterns: _Patterns, start: int, end: int, *, decided: bool = False) -> int | None:
    """Where a word hedges a stretch; of a decision (`decided`) a modal verb only where it governs one.

    "Troops may enter after Congress gave its approval": what may be done is what was decided. "Charged her with
    alleged bribery": what she is charged with is alleged, and the charge is not.
    """
    for match in patterns.hedged.finditer(reading.folded, start, end):
        if _CAPITAL.match(reading.text, match.start()) and not _OPENS.search(
            reading.text[max(0, match.start() - 4) : match.start()]
        ):
            continue  # part of a name: "Theresa May"
        if decided and patterns.accusing.match(reading.folded, match.start()):
            continue
        if (
            decided
            and patterns.modal.fullmatch(match.group())
            and not patterns.governing.match(reading.folded, match.end())
        ):
            continue
        not_hedge = patterns.not_hedged.search(reading.folded, max(start, match.start() - 8), end)
        if not_hedge is None or not (not_hedge.start() <= match.start() < not_hedge.end()):
            return match.start()
    return None


_DECIDED = frozenset({ClaimKind.VOTE, ClaimKind.BLOC, ClaimKind.MEMBER_VOTE})
"""Kinds whose own words end where their place does: what is hedged behind it is what was decided on, or its effects."""


def _before_relative(reading: Reading, start: int, end: int) -> int:
    """Where the first relative clause of a stretch begins, or the stretch ends."""
    clause = compiled(reading.language.votes.outcomes.relative).search(reading.folded[start:end])
    return start + clause.start() if clause else end


def _is_refusal(draft: Draft) -> bool:
    """Whether a vote was refused: "the plenary denied the permit" says what it decided, and denies nothing."""
    return draft.kind is ClaimKind.VOTE and draft.value.get("outcome") == "rejected"


def _is_accused(reading: Reading, patterns: _Patterns, said: Draft) -> bool:
    """Whether what hedges a saying is only what somebody is accused of: "accused her of alleged bribery, 72 to 3"."""
    spans = [(span.start, span.end) for span in said.evidence]
    loose = [span for span in spans if _hedge(reading, patterns, *span) is not None]
    return bool(loose) and all(_hedge(reading, patterns, *span, decided=True) is None for span in loose)


def of_claim(reading: Reading, draft: Draft, said: Draft | None) -> Modality:
    """The modality of a typed claim: its own, else that of the saying it lies in, else that of the words beside it.

    What a source denies is denied, what it only alleges is hedged; a demand or a promise does not make the figures
    in it demanded or promised.
    """
    if draft.modality is not None:
        return draft.modality
    if said is not None and said.modality is Modality.DENIED and not _is_refusal(draft):
        return said.modality
    patterns = _patterns(reading.language.code)
    place = draft.evidence[0]
    if said is not None and said.modality is Modality.HEDGED:
        decided = draft.kind in _DECIDED
        if not _is_accused(reading, patterns, said) if decided else draft.clause is None:
            return said.modality
    sentence = reading.sentence_at(place.start)
    low = max(place.start - _REACH, sentence.start if sentence else 0)
    high = min(place.end + _REACH, max(place.end, sentence.end if sentence else place.end))
    if draft.clause is not None:
        low, high = max(low, draft.clause[0]), min(high, draft.clause[1])
    for match in patterns.clause.finditer(reading.folded, low, place.start):
        low = match.end()
    if draft.kind in _DECIDED:
        high = min(high, _before_relative(reading, place.start, place.end))
    stop = patterns.clause.search(reading.folded, min(place.end, high), high)
    hedge = _hedge(reading, patterns, low, stop.start() if stop else high, decided=draft.kind in _DECIDED)
    return Modality.ASSERTED if hedge is None else Modality.HEDGED
