"""Where a clause begins that stands further behind its verb: behind adjuncts, the one spoken to and "that"."""

from __future__ import annotations

from constancia.claims.speech.clauses import begins
from constancia.claims.speech.cues import Verb
from constancia.claims.speech.sources import Row, speaks
from constancia.language.shape.speech import Frame, Speech

_ADJUNCT = 32
"""Words that may stand between a verb of saying and its "that"."""


def that_behind(row: Row, verb: Verb, speech: Speech) -> tuple[int, bool] | None:
    """The "that", colon or quotation that follows adjuncts and the one spoken to."""
    frames, begin = verb.cue.frames, verb.right
    whom = Frame.WHOM in frames
    first = row[begin]
    if Frame.AFTER not in frames and not whom and speech.verb_first:
        return None
    if not (
        first.low in speech.prepositions
        or first.low in speech.times
        or first.low in speech.adverbs
        or first.low == ","
        or first.low.isdigit()
        or whom
    ):
        return None
    for index in range(begin, min(len(row), begin + _ADJUNCT)):
        token = row[index]
        if token.low in speech.that and _pointing(row, begin, index, speech):
            return None
        if token.low in speech.that and Frame.THAT in frames:
            if verb.cue.verb in speech.answering and index > begin and not speaks(row, (begin + 1, index), speech):
                return None  # «responde a la capacidad que tiene»
            return _after_that(row, verb, index, speech)
        if token.low == ":":
            return index + 1, True
        if token.kind == "q" and Frame.QUOTE in frames:
            previous = row[index - 1].low
            if previous == "," or (
                (whom or not speech.verb_first)
                and previous not in speech.prepositions | speech.determiners | speech.how
            ):
                return index, False
            return None
        if token.low in (";", "(", ")", "—", "–") or token.low in speech.contrast:
            return None
        if token.low == ",":
            follows = row[index + 1] if index + 1 < len(row) else None
            if follows is None or not (
                follows.kind == "q"
                or follows.low in speech.that
                or follows.low in speech.prepositions
                or follows.low in speech.times
                or follows.low.isdigit()
                or _closing_comma(row, index, speech)
                or (whom and follows.upper and _apposed(row, index + 1))
            ):
                return None
        if index > begin and (token.finite and token.low not in speech.auxiliaries):
            return None
        if (
            not speech.verb_first
            and Frame.BARE in frames
            and index > begin
            and (_passed(row, index, speech) or (first.low in speech.prepositions and _opens(row, index, speech)))
            and begins(row, index, speech)
        ):
            return index, False
    return None


def _pointing(row: Row, begin: int, index: int, speech: Speech) -> bool:
    """Whether "that" points at a noun: "responded to that tweet", "answered with words that hurt"."""
    if speech.verb_first or index <= begin:
        return False
    return row[index - 1].low in speech.prepositions or (
        row[begin].low in speech.anothers_by and not row[index - 1].upper
    )


def _after_that(row: Row, verb: Verb, that: int, speech: Speech) -> tuple[int, bool] | None:
    """Where a clause begins whose "that" stands further on; None where it opens no clause that is said."""
    before = row[that - 1].low
    commas = sum(token.low == "," for token in row[verb.right : that])
    if before == "," and (commas < 2 or (speech.verb_first and commas % 2)):
        return None
    if before in speech.purpose or (speech.verb_first and before in speech.determiners):
        return None
    return None if speech.verb_first and _told_of(row, verb, that, speech) else (that + 1, False)


def _told_of(row: Row, verb: Verb, that: int, speech: Speech) -> bool:
    """Whether «que» tells of a noun before it, as in «sostuvo una carrera que agotó a todos», and nothing is said."""
    first, between = row[verb.right], row[verb.right : that]
    if sum(token.low == "," for token in between) % 2 and row[that - 1].low != ",":
        return True
    small = speech.prepositions | speech.to_whom | speech.adverbs | speech.how | {","}
    last = next((token.low for token in reversed(between) if token.low not in speech.of), "")
    if first.low in small or last in speech.moments or last.isdigit() or not last:
        return False
    near = row[verb.left - 1] if verb.left else None
    led = near is not None and near.kind == "w" and near.low not in speech.breaks | speech.join | speech.contrast
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
    while index < len(row) and row[index].upper:
        index += 1
    return index < len(row) and row[index].low == ","


def _closing_comma(row: Row, index: int, speech: Speech) -> bool:
    follows = row[index + 1].low
    return follows in speech.that or follows == ":"
