"""Where the thing said begins and ends."""

from __future__ import annotations

from dataclasses import dataclass

from constancia.claims.speech.clauses import begins, clause_end, phrase_end, told_after
from constancia.claims.speech.conjunctions import that_behind
from constancia.claims.speech.cues import Verb
from constancia.claims.speech.sources import Row, aside_end, has_finite, stands
from constancia.claims.speech.tokens import Token
from constancia.language.shape.speech import Frame, Speech

_CLAUSE = 16
"""Words within which a clause shows its verb."""


@dataclass(frozen=True, slots=True)
class Said:
    """What follows a verb: indices of tokens, end exclusive."""

    start: int
    end: int
    whom: int | None = None
    """Where the one spoken to begins."""
    colon: bool = False


def right_of(
    row: Row, verb: Verb, speech: Speech, source: tuple[int, int] | None = None, *, related: bool = False
) -> Said | None:
    """What is said after the verb; None where nothing there is. `related`: the verb stands in a relative clause."""
    start = _start(row, verb, speech)
    if start is None and source is not None and _shown(row, verb, speech, source):
        start = verb.right, False
    if start is None:
        return None
    index, colon = start
    if index >= len(row):
        return Said(index, index, colon=colon) if colon else None
    if _whole(row[index]) and Frame.AFTER in verb.cue.frames and row[index - 1].low not in speech.that:
        return None if colon and told_after(row, index + 1, speech) else Said(index, index + 1)
    if row[index].low == "," and row[index - 1].low in speech.that and index + 1 < len(row):
        index += 1  # «indicó que, según el informe, …»
    if colon:
        if row[index].kind == "q" and told_after(row, index + 1, speech):
            return None
        return Said(index, len(row), colon=True)
    clausal = (
        row[index - 1].low in speech.that
        or (index > 1 and row[index - 2].low in speech.that)
        or (Frame.BARE in verb.cue.frames and not speech.verb_first)
    )
    end = clause_end(row, index, speech, related=related, phrase=not clausal)
    if Frame.CHARGE in verb.cue.frames:
        end = next((k for k in range(index + 2, end) if row[k].low in speech.afterwards), end)
    if source is not None and source[0] and _subordinates(row, source[0] - 1, speech):
        # "When Ruiz said it was over, …": the clause that she speaks in ends with its comma.
        end = next((k for k in range(index + 1, end) if row[k].low == ","), end)
    if Frame.NAMING in verb.cue.frames:
        end = _named_end(row, index, end)
    elif row[index - 1].low not in speech.that and (
        {Frame.FIGURE, Frame.NOUN} & verb.cue.frames
        or _is_infinitive(row[index], speech)
        or row[index].low in speech.infinitive_marks
        or (row[index].kind == "q" and _opens_infinitive(row[index - 1], row[index], speech))
    ):
        end = phrase_end(row, index, end, speech)
    return Said(index, end) if end > index else None


def _subordinates(row: Row, index: int, speech: Speech) -> bool:
    """Whether a conjunction opens a clause of time or reason: "when", «porque», «luego de que»."""
    low = row[index].low
    if low in speech.that and index and row[index - 1].low in speech.prepositions:
        return True
    if index == 0 and low in speech.conceding:
        return True
    return low in speech.breaks - speech.who - speech.that - speech.contrast


def _whole(token: Token) -> bool:
    """Whether a quotation is a sentence of its own, so that what follows is no part of what is said."""
    return token.kind == "q" and token.upper and (token.trails or token.stops)


def _start(row: Row, verb: Verb, speech: Speech) -> tuple[int, bool] | None:
    """Where what is said begins, and whether a colon announces it."""
    frames, begin = verb.cue.frames, verb.right
    if begin >= len(row):
        return None
    token = row[begin]
    if token.low == ":" and {Frame.QUOTE, Frame.BARE, Frame.AFTER} & frames:
        return begin + 1, True
    if token.kind == "q":
        return (begin, False) if {Frame.QUOTE, Frame.NOUN, Frame.NAMING} & frames else None
    if Frame.THAT in frames and (token.low in speech.that or _how(row, begin, speech)):
        return begin + 1, False
    if Frame.THAT in frames and speech.verb_first and token.low in speech.of and _stands(row, begin + 1, speech.that):
        return begin + 2, False  # «dio cuenta de que»
    aside = aside_end(row, begin, speech)
    if Frame.THAT in frames and aside is not None and _stands(row, aside, speech.that):
        return aside + 1, False  # "noted, however, that"
    if Frame.NAMING in frames:
        return _naming(row, verb, speech)
    if Frame.TALLY in frames:
        counted = _figure(row, begin, speech, False)
        return (counted, False) if counted is not None else None
    found = _phrase(row, verb, speech)
    if found is not None:
        return found, False
    return _clause(row, verb, speech)


def _stands(row: Row, index: int, words: frozenset[str]) -> bool:
    """Whether one of some words stands at a token."""
    return index < len(row) and row[index].low in words


def _how(row: Row, index: int, speech: Speech) -> bool:
    """Whether a clause that tells how a thing was begins here: «documentó cómo la policía disparó»."""
    if row[index].low not in speech.how or index + 1 >= len(row) or (speech.verb_first and not row[index].accented):
        return False
    return row[index + 1].low in speech.determiners and has_finite(row, index + 1, index + _CLAUSE)


def _phrase(row: Row, verb: Verb, speech: Speech) -> int | None:
    """Where a noun phrase or an infinitive begins that is what is said."""
    frames, begin = verb.cue.frames, verb.right
    found = _charge(row, begin, speech) if Frame.CHARGE in frames else None
    if found is None and Frame.FIGURE in frames and not verb.impersonal:
        found = _figure(row, begin, speech, bool(verb.cue.rest))
    if found is None and Frame.INFINITIVE in frames:
        found = _infinitive(row, begin, speech, whom=Frame.WHOM in frames and verb.cue.modality is not None)
    if found is None and Frame.NOUN in frames and that_behind(row, verb, speech) is None:
        found = _noun(row, verb, speech)
        if found is not None and _is_infinitive(row[found], speech) and Frame.INFINITIVE not in frames:
            found = None
    return begin if found is None and Frame.OPINION in frames and _judged(row[begin], speech) else found


def _judged(token: Token, speech: Speech) -> bool:
    """Whether a word may be what something is held to be: «considera nula la sesión»."""
    small = speech.determiners | speech.prepositions | speech.adverbs | speech.that
    return token.kind == "w" and token.low[-1:] in "aos" and not (token.low in small or token.upper)


def _clause(row: Row, verb: Verb, speech: Speech) -> tuple[int, bool] | None:
    """Where a clause begins, with its conjunction or without."""
    frames, begin = verb.cue.frames, verb.right
    bare = Frame.BARE in frames and not speech.verb_first
    if bare and _behind_subordinate(row, begin, speech):
        return begin, False
    if bare and Frame.WHOM in frames:
        found = [one for one in (that_behind(row, verb, speech), _told(row, begin, speech)) if one]
        if found or verb.cue.verb != "warn":
            return min(found, default=None)
    counted = (row[begin].low[:1].isdigit() or row[begin].low in speech.figures | speech.measures) and not _polled(
        row, begin, speech
    )
    goes_on = verb.gerund and row[begin].low in speech.being | speech.having  # "what he is proposing is"
    if bare and not (goes_on or (Frame.AFTER not in frames and counted)) and begins(row, begin, speech):
        return begin, False
    return that_behind(row, verb, speech)


def _polled(row: Row, begin: int, speech: Speech) -> bool:
    """Whether a share of people is the subject of a clause: "[found] 55 per cent of people thought"."""
    share = any(stands(row, begin + 1, phrase) for phrase in speech.shares)
    return share and has_finite(row, begin, begin + _CLAUSE)


def _behind_subordinate(row: Row, begin: int, speech: Speech) -> bool:
    """Whether a clause opens with one of time or reason: "[said] after the men left the house, they shot"."""
    if row[begin].low not in speech.breaks - speech.who - speech.that - speech.contrast - speech.how:
        return False
    comma = next((k for k in range(begin, min(len(row) - 1, begin + _CLAUSE)) if row[k].low == ","), None)
    return comma is not None and has_finite(row, begin, comma) and begins(row, comma + 1, speech)


def _told(row: Row, begin: int, speech: Speech) -> tuple[int, bool] | None:
    """The bare clause after the one spoken to."""
    for index in range(begin + 1, min(len(row), begin + 9)):
        token = row[index]
        if token.low == "," and row[index - 1].upper and begins(row, index + 1, speech):
            return index + 1, False
        if token.kind != "w" or token.low in speech.prepositions | speech.that:
            return None
        if (token.low in speech.pronouns or token.low in speech.determiners or token.low == "there") and begins(
            row, index, speech
        ):
            return index, False
    return None


def _naming(row: Row, verb: Verb, speech: Speech) -> tuple[int, bool] | None:
    begin = verb.right
    token = row[begin]
    if (
        token.kind == "p"
        or token.low in speech.prepositions - {"de", "for"}
        or token.low in speech.times - speech.determiners
    ):
        return None
    if speech.verb_first:
        return (begin + 1, False) if token.low == "de" and begin + 1 < len(row) else None
    if token.low in ("for", "of", "to", "on", "and", "it"):
        return None
    for index in range(begin, min(len(row), begin + 9)):
        if row[index].kind == "q" or row[index].low == "as":
            return begin, False
        if index > begin and (row[index].kind == "p" or row[index].finite):
            break
    if verb.cue.verb != "call" or begin + 1 >= len(row):
        return None
    named = token.upper or token.low in speech.pronouns or token.low in speech.objects or token.low == "her"
    if not named:
        return None
    index = begin + 1
    while index < len(row) and row[index].upper:
        index += 1
    follows = row[index] if index < len(row) else None
    return (begin, False) if follows is not None and follows.low in speech.determiners else None


def _charge(row: Row, begin: int, speech: Speech) -> int | None:
    for index in range(begin, min(len(row) - 1, begin + 12)):
        token = row[index]
        if token.low in speech.that:
            return index + 1
        if token.kind == "p":
            return None
        if token.low in speech.of and index > begin:
            following = row[index + 1]
            if following.kind == "q" or (following.low.endswith("ing") and not speech.verb_first):
                return index + 1
            if speech.infinitive_endings and following.low.endswith(speech.infinitive_endings) and not following.upper:
                return index + 1
    return (
        begin
        if (row[begin].kind == "w" and row[begin].low in speech.to_whom | speech.determiners | speech.pronouns.keys())
        or row[begin].upper
        else None
    )


def _figure(row: Row, begin: int, speech: Speech, counted: bool) -> int | None:
    """Where a noun phrase with a number begins; after "raised the toll" it may stand in quotation marks."""
    if row[begin].low in speech.beside:
        return None
    for index in range(begin, min(len(row), begin + 6)):
        token = row[index]
        if token.kind == "q":
            return index if counted else None
        if token.low[0].isdigit() or token.low in speech.figures:
            if index + 1 < len(row) and row[index + 1].low in speech.moments:
                return None  # "reported ten days ago"
            return begin + 1 if row[begin].low in speech.of_whom else begin
        if token.kind != "w" or token.low in speech.that or (token.upper and index > begin):
            return None
    return None


def _infinitive(row: Row, begin: int, speech: Speech, *, whom: bool) -> int | None:
    reach = min(len(row) - 1, begin + (10 if whom else 3))
    for index in range(begin, reach + 1):
        token = row[index]
        if token.kind == "q" and index > begin and _opens_infinitive(row[index - 1], token, speech):
            return index
        if token.kind == "p" or token.low in speech.that | speech.purpose:
            return None
        if speech.infinitive_marks:
            if token.low in speech.infinitive_marks and index + 1 < len(row):
                following = row[index + 1]
                bare = all(row[k].low in speech.negations | speech.adverbs for k in range(begin, index))
                if whom and bare and row[begin - 1].low in speech.asking:
                    return None
                if following.kind == "w" and not (following.upper or following.low in speech.determiners):
                    return index
        elif (
            token.low in speech.determiners - speech.to_whom
            and index > begin
            and row[index - 1].low not in speech.prepositions | speech.to_whom
        ):
            return None
        elif index == begin and whom and _object(token, speech):
            return None  # «piden licencia o llegan a contagiarse»
        elif _is_infinitive(token, speech):
            return index - 1 if index > begin and row[index - 1].low in speech.negations else index
        passing = speech.to_whom | speech.adverbs | speech.auxiliaries | speech.negations
        if not whom and token.low not in passing:
            return None
        if token.finite:
            return None
    return None


def _opens_infinitive(before: Token, quote: Token, speech: Speech) -> bool:
    """Whether a quotation opens with an infinitive or stands behind its mark: «instó a “garantizar” la paz»."""
    if speech.infinitive_marks:
        return before.low in speech.infinitive_marks
    return before.low in speech.to_whom and quote.opens.endswith(speech.infinitive_endings)


def _object(token: Token, speech: Speech) -> bool:
    """Whether a bare noun right after the verb is what is asked for."""
    small = speech.to_whom | speech.prepositions | speech.times | speech.adverbs | speech.auxiliaries
    return not (
        token.low in small | speech.negations | speech.determiners or token.upper or _is_infinitive(token, speech)
    )


def _is_infinitive(token: Token, speech: Speech) -> bool:
    """Whether a word ends like an infinitive, in a language where an ending marks it."""
    ends = bool(speech.infinitive_endings) and token.low.endswith(speech.infinitive_endings)
    return ends and len(token.low) > 2 and not token.upper and token.low not in speech.not_infinitives


def _noun(row: Row, verb: Verb, speech: Speech) -> int | None:
    """Where a noun phrase begins that states something."""
    phrase = bool(verb.cue.rest)
    index = begin = verb.right
    while index < len(row) and (row[index].low in speech.adverbs | speech.days or _dated(row, index, speech)):
        index += 1
    if index >= len(row):
        return None
    if phrase:
        if row[index].low in speech.of_whom and speech.verb_first:
            index += 1
    elif row[index].low in speech.to_whom:
        index += 1
        while index < len(row) and index < begin + 9:
            token = row[index]
            if token.kind != "w":
                return None
            if token.low in speech.determiners and index > begin + 1 and row[index - 1].low not in speech.prepositions:
                return index
            index += 1
        return None
    if index >= len(row):
        return None
    token = row[index]
    if (
        token.kind != "w"
        or token.low in speech.that | speech.breaks | speech.join
        or _granted(row, index, verb, speech)
    ):
        return None
    if not speech.verb_first and (token.low in speech.pronouns or token.low in speech.objects):
        return None
    if token.low in speech.determiners and any(near.low in speech.moments for near in row[index + 1 : index + 3]):
        return None  # "announced this last year"
    if token.low in speech.prepositions and not (phrase and token.low in speech.to_whom):
        return None
    if token.upper and not phrase and token.low not in speech.determiners:
        return None  # "the Senate confirmed Ruiz as minister"
    return None if token.low in speech.times and token.low not in speech.determiners else index


def _dated(row: Row, index: int, speech: Speech) -> bool:
    """Whether an article or a preposition opens a day: «este jueves», "on Monday"."""
    opens = row[index].low in speech.determiners | speech.prepositions
    return opens and index + 1 < len(row) and row[index + 1].low in speech.days


def _granted(row: Row, index: int, verb: Verb, speech: Speech) -> bool:
    """Whether a phrase names what is asked for, refused or let in: «negó el permiso», «admitió la moción»."""
    low = row[index].low
    behind = index + 1
    if low in speech.determiners and behind < len(row):
        low, behind = row[behind].low, behind + 1
    if low in speech.vague and (behind >= len(row) or row[behind].kind == "p"):
        return True  # "confirmed the incident"
    unsaid = speech.grants if verb.cue.modality == "denied" else speech.courtesies
    return low in unsaid or low in speech.acts.get(verb.cue.verb, ())


def _shown(row: Row, verb: Verb, speech: Speech, source: tuple[int, int]) -> bool:
    """Whether a poll or a report shows what stands as a noun phrase: "the survey found Ruiz ahead"."""
    if not {Frame.BARE, Frame.THAT} <= verb.cue.frames or Frame.AFTER in verb.cue.frames or verb.right >= len(row):
        return False
    if not any(row[k].low in speech.documents for k in range(*source)):
        return False
    token = row[verb.right]
    return token.kind == "w" and (token.upper or token.low in speech.determiners or token.low[0].isdigit())


def _named_end(row: Row, start: int, end: int) -> int:
    """Where a naming ends: after its quotation, if a comma follows."""
    for index in range(start, end):
        if row[index].kind == "q" and index + 1 < end and (row[index + 1].low == "," or row[index].trails):
            return index + 1
    return end
