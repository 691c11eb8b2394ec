"""Where a clause begins that stands further behind its verb: behind adjuncts, the one spoken to and "that"."""

from __future__ import annotations

from constancia.claims.speech.clauses import begins
from constancia.claims.speech.cues import Verb
from constancia.claims.speech.sources import DASHES, speaks
from constancia.claims.speech.tokens import Row
from constancia.language.shape.speech import Frame, Speech

_ADJUNCT = 32
"""Words that may stand between a verb of saying and its "that"."""
_BRACKETS = frozenset(";()") | DASHES - {"-"}


def that_behind(row: Row, verb: Verb, speech: Speech) -> tuple[int, bool] | None:
    """The "that", colon or quotation that follows adjuncts and the one spoken to."""
    frames, begin = verb.cue.frames, verb.right
    whom = Frame.WHOM in frames
    first = row[begin]
    passing = speech.prepositions | speech.times | speech.adverbs | {","}
    if not (whom or ((Frame.AFTER in frames or speech.bare_clauses) and _passes(first.low, passing))):
        return None
    bare = Frame.BARE in frames
    for index in range(begin, min(len(row), begin + _ADJUNCT)):
        token = row[index]
        if token.low in speech.that and _pointing(row, begin, index, speech):
            return None
        if token.low in speech.that and Frame.THAT in frames:
            return _after_that(row, verb, index, speech)
        if token.low == ":":
            return index + 1, True
        if token.kind == "q" and Frame.QUOTE in frames:
            return (index, False) if _quotes(row, index, speech, told=whom or speech.bare_clauses) else None
        if token.low in _BRACKETS or token.low in speech.contrast:
            return None
        if token.low == "," and not _goes_on(row, index + 1, speech, whom=whom):
            return None
        if index == begin:
            continue
        if token.finite and token.low not in speech.auxiliaries:
            return None
        opened = first.low in speech.prepositions and _opens(row, index, speech)
        if bare and (opened or _passed(row, index, speech)) and begins(row, index, speech):
            return index, False
    return None


def _passes(low: str, passing: frozenset[str]) -> bool:
    return low in passing or low.isdigit()


def _quotes(row: Row, index: int, speech: Speech, *, told: bool) -> bool:
    """Whether a quotation behind what stands between is what is said, and no part of that."""
    near = row[index - 1].low
    return near == "," or (told and near not in speech.prepositions | speech.determiners | speech.how)


def _goes_on(row: Row, index: int, speech: Speech, *, whom: bool) -> bool:
    """Whether, behind a comma, more stands between a verb and its "that"."""
    follows = row[index]
    small = speech.that | speech.prepositions | speech.times
    return follows.kind == "q" or _passes(follows.low, small) or (whom and follows.upper and _apposed(row, index))


def _pointing(row: Row, begin: int, index: int, speech: Speech) -> bool:
    """Whether "that" points at a noun: "responded to that tweet", "answered with words that hurt"."""
    near = row[index - 1]
    if not speech.bare_clauses or index == begin:
        return False
    return near.low in speech.prepositions or (row[begin].low in speech.anothers_by and not near.upper)


def _after_that(row: Row, verb: Verb, that: int, speech: Speech) -> tuple[int, bool] | None:
    """Where a clause begins whose "that" stands further on; None where it opens no clause that is said."""
    before, begin = row[that - 1].low, verb.right
    if verb.cue.verb in speech.answering and that > begin and not speaks(row, (begin + 1, that), speech):
        return None  # «responde a la capacidad que tiene»
    commas = sum(token.low == "," for token in row[begin:that])
    asked = verb.cue.modality == "required" and Frame.WHOM in verb.cue.frames and before in speech.aims
    if (before == "," and commas < 2) or (before in speech.purpose and not asked):
        return None
    told_of = not speech.bare_clauses and (before in speech.determiners or _told_of(row, verb, that, speech))
    return None if told_of else (that + 1, False)


def _told_of(row: Row, verb: Verb, that: int, speech: Speech) -> bool:
    """Whether «que» tells of a noun before it, as in «sostuvo una carrera que agotó a todos», and nothing is said."""
    first, between = row[verb.right], row[verb.right : that]
    if sum(token.low == "," for token in between) % 2:
        return True
    if first.low in speech.how and row[verb.right + 1].low.endswith(speech.infinitive_endings):
        return True  # «recordarán cómo combatir el virus que»
    small = speech.prepositions | speech.to_whom | speech.adverbs | speech.how | {","}
    last = next((token.low for token in reversed(between) if token.low not in speech.of), "")
    if first.low in small or last in speech.moments or not last:
        return False
    near = row[verb.left - 1]
    led = near.kind == "w" and near.low not in speech.breaks | speech.join | speech.contrast
    return led or not speaks(row, (verb.right, that), speech)


def _passed(row: Row, index: int, speech: Speech) -> bool:
    """Whether a time ends before a token: "said on Monday [the road]"."""
    before = row[index - 1].low
    small = speech.prepositions | speech.determiners | speech.breaks
    return before in speech.times and before not in small and row[index].low not in speech.times


def _opens(row: Row, index: int, speech: Speech) -> bool:
    """Whether a noun phrase of its own opens behind another: "said in a statement [the army]"."""
    small = speech.prepositions | speech.determiners | speech.breaks | speech.join
    own = row[index].low in speech.pronouns or row[index].low in speech.determiners
    return own and row[index - 1].kind == "w" and row[index - 1].low not in small


def _apposed(row: Row, index: int) -> bool:
    """Whether a name between commas stands there: «pidió al presidente, Juan Rey, que»."""
    while row[index].upper:
        index += 1
    return row[index].low == ","
