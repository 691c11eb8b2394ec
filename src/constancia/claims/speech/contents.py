"""Where the thing said begins and ends."""

from __future__ import annotations

from constancia.claims.speech.clauses import begins, clause_end, phrase_end, told_after
from constancia.claims.speech.conjunctions import that_behind
from constancia.claims.speech.cues import Verb
from constancia.claims.speech.sources import Slice, aside_end, document, has_finite, stands
from constancia.claims.speech.tokens import Row, Token
from constancia.language.shape.speech import Frame, Speech
from constancia.lean import dataclass

_CLAUSE = 16
"""Words within which a clause shows its verb."""
_LONG = 40
"""Words within which the clause shows its verb that "said" has behind it."""
_ASKED = 16
"""Words up to what somebody is asked to do."""
_WHOM = 9
"""Words that the one spoken to may have, or what is given a name."""
_ADJUNCT = 4
"""Words more than those that an adjunct before what is said may have."""
_CHARGED = 16
"""Words from a verb that charges somebody to the deed."""


@dataclass(frozen=True, slots=True)
class Said:
    """What follows a verb: indices of tokens, end exclusive."""

    start: int
    end: int
    colon: bool = False


def right_of(
    row: Row, verb: Verb, speech: Speech, source: Slice | None = None, *, related: bool = False
) -> Said | None:
    """What is said after the verb; None where nothing there is. `related`: the verb stands in a relative clause."""
    start = _start(row, verb, speech)
    if start is None and source is not None and _shown(row, verb, speech, source):
        start = verb.right, False
    if start is None:
        return None
    index, colon = start
    token, led = row[index], row[index - 1].low in speech.that
    if token.kind == "q" and colon and told_after(row, index + 1, speech):
        return None
    if index >= len(row):
        return Said(index, index, colon) if colon else None
    whole = token.kind == "q" and token.upper and (token.trails or token.stops)
    if whole and not led and Frame.AFTER in verb.cue.frames:
        return Said(index, index + 1)  # a sentence of its own, so that what follows is no part of it
    if colon:
        return Said(index, len(row), colon)
    if token.low == "," and led:
        index += 1  # «indicó que, según el informe, …»
    end = _end(row, index, verb, speech, source, related=related, clausal=led)
    return Said(index, end) if end > index else None


def _end(
    row: Row, index: int, verb: Verb, speech: Speech, source: Slice | None, *, related: bool, clausal: bool
) -> int:
    """Where what is said ends that begins at a token."""
    frames = verb.cue.frames
    end = clause_end(row, index, speech, related=related, phrase=not (clausal or Frame.BARE in frames))
    if Frame.CHARGE in frames:
        end = next((k for k in range(index + 2, end) if row[k].low in speech.afterwards), end)
    if source is not None and source[0] and _subordinates(row, source[0] - 1, speech):
        # "When Ruiz said it was over, …": the clause that she speaks in ends with its comma.
        end = next((k for k in range(index + 1, end) if row[k].low == ","), end)
    if Frame.NAMING in frames:
        # It ends after its quotation, if a comma follows.
        quoted = (k for k in range(index, end - 1) if row[k].kind == "q")
        return next((k + 1 for k in quoted if row[k + 1].low == "," or row[k].trails), end)
    nominal = {Frame.FIGURE, Frame.NOUN} & frames or opens_infinitive(row, index, speech)
    return phrase_end(row, index, end, speech) if nominal and not clausal else end


def _subordinates(row: Row, index: int, speech: Speech) -> bool:
    """Whether a conjunction opens a clause of time or reason: "when", «porque», «luego de que»."""
    low = row[index].low
    if low in speech.that and row[index - 1].low in speech.prepositions:
        return True
    opens = index == 0 and low in speech.conceding
    return opens or low in speech.breaks - speech.who - speech.that - speech.contrast


def _start(row: Row, verb: Verb, speech: Speech) -> tuple[int, bool] | None:
    """Where what is said begins, and whether a colon announces it."""
    frames, begin = verb.cue.frames, verb.right
    token = row[begin]
    if begin >= len(row):
        return None
    if token.low == ":" and {Frame.QUOTE, Frame.THAT, Frame.AFTER} & frames:
        return begin + 1, True
    if token.kind == "q":
        return (begin, False) if {Frame.QUOTE, Frame.NOUN, Frame.NAMING} & frames else None
    if Frame.THAT in frames:
        if token.low in speech.that or _how(row, begin, speech):
            return begin + 1, False
        if token.low in speech.of_that and row[begin + 1].low in speech.that:
            return begin + 2, False  # «dio cuenta de que»
        aside = aside_end(row, begin, speech)
        if aside is not None and row[aside].low in speech.that:
            return aside + 1, False  # "noted, however, that"
    if Frame.NAMING in frames:
        named = _naming(row, verb, speech)
        return (named, False) if named is not None else None
    if Frame.TALLY in frames:
        counted = _figure(row, begin, speech, False)
        return (counted, False) if counted is not None else None
    found = _phrase(row, verb, speech)
    return (found, False) if found is not None else _clause(row, verb, speech)


def _how(row: Row, index: int, speech: Speech) -> bool:
    """Whether a clause that tells how a thing was begins here: «documentó cómo la policía disparó»."""
    opens = row[index].low in speech.how and (row[index].accented or not speech.how_accented)
    return opens and row[index + 1].low in speech.determiners and has_finite(row, index + 1, index + _CLAUSE)


def _phrase(row: Row, verb: Verb, speech: Speech) -> int | None:
    """Where a noun phrase or an infinitive begins that is what is said."""
    frames, begin = verb.cue.frames, verb.right
    found = None
    if Frame.CHARGE in frames:
        found = begin if verb.cue.rest and row[begin].kind != "p" else _charge(row, begin, speech)
    if found is None and Frame.FIGURE in frames and not verb.impersonal:
        found = _figure(row, begin, speech, bool(verb.cue.rest))
    if found is None and Frame.INFINITIVE in frames:
        found = _infinitive(row, begin, speech, whom=Frame.WHOM in frames and verb.cue.modality is not None)
    if found is None and Frame.NOUN in frames and that_behind(row, verb, speech) is None:
        found = _noun(row, verb, speech)
        if found is not None and _is_infinitive(row[found], speech):
            found = None
    return begin if found is None and Frame.OPINION in frames and _judged(row[begin], speech) else found


def _judged(token: Token, speech: Speech) -> bool:
    """Whether a word may be what something is held to be: «considera nula la sesión»."""
    small = speech.determiners | speech.prepositions | speech.adverbs | speech.that
    return token.kind == "w" and token.low[-1:] in "aos" and not (token.low in small or token.upper)


def _clause(row: Row, verb: Verb, speech: Speech) -> tuple[int, bool] | None:
    """Where a clause begins, with its conjunction or without."""
    frames, begin = verb.cue.frames, verb.right
    if Frame.BARE in frames:
        if _behind_subordinate(row, begin, speech):
            return begin, False
        if Frame.WHOM in frames:
            found = [one for one in (that_behind(row, verb, speech), _told(row, begin, speech)) if one]
            if found or verb.cue.verb not in speech.unaddressed:
                return min(found, default=None)
        goes_on = verb.gerund and row[begin].low in speech.being | speech.having  # "what he is proposing is"
        counted = row[begin].low[:1].isdigit() or row[begin].low in speech.figures | speech.measures
        counts = counted and Frame.AFTER not in frames and not _polled(row, begin, speech)
        plain = verb.cue.verb in speech.plainly and row[begin].low in speech.determiners - speech.who
        far = plain and row[begin + 1].low not in speech.moments and has_finite(row, begin + _CLAUSE, begin + _LONG)
        if not goes_on and not counts and (far or begins(row, begin, speech)):
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
    comma = next((k for k in range(begin, min(len(row), begin + _CLAUSE)) if row[k].low == ","), None)
    return comma is not None and has_finite(row, begin, comma) and begins(row, comma + 1, speech)


def _told(row: Row, begin: int, speech: Speech) -> tuple[int, bool] | None:
    """The bare clause after the one spoken to."""
    for index in range(begin + 1, min(len(row), begin + _WHOM)):
        token = row[index]
        if token.low == "," and row[index - 1].upper and begins(row, index + 1, speech):
            return index + 1, False
        if token.kind != "w" or token.low in speech.prepositions | speech.that:
            return None
        own = token.low in speech.pronouns or token.low in speech.determiners
        if own and begins(row, index, speech):
            return index, False
    return None


def _naming(row: Row, verb: Verb, speech: Speech) -> int | None:
    """Where something begins that is given a name, and after which the name stands."""
    begin = verb.right
    token = row[begin]
    if token.low in speech.naming | speech.as_named:
        return begin + 1
    if token.kind == "p" or token.low in speech.prepositions | speech.unnamed | speech.times - speech.determiners:
        return None
    for index in range(begin, min(len(row), begin + _WHOM)):
        if row[index].kind == "q" or row[index].low in speech.as_named:
            return begin
        if index > begin and (row[index].kind == "p" or row[index].finite):
            break
    if verb.cue.verb not in speech.christening or not (
        token.upper or token.low in speech.objects | speech.oblique.keys()
    ):
        return None
    index = begin + 1
    while row[index].upper:
        index += 1
    return begin if row[index].low in speech.determiners else None


def _charge(row: Row, begin: int, speech: Speech) -> int | None:
    """Where the deed begins that somebody is charged with, else whoever is charged."""
    aside, charged = begin, False
    for index in range(begin, min(len(row) - 1, begin + _CHARGED)):
        token, following = row[index], row[index + 1]
        aside = aside_end(row, index, speech) or aside  # "accused Rey, the mayor of Leith, of lying"
        if index < aside:
            continue
        if token.low in speech.that:
            return index + 1
        if token.kind == "p":
            return begin if charged else None
        done = row[index + 2] if following.low in speech.negations else following
        deed = done.low.endswith(speech.deed_endings) and not done.upper
        if token.low in speech.of and index > begin and (following.kind == "q" or deed):
            return index + 1
        bare = following.kind == "w" and not following.upper and following.low not in speech.determiners
        charged = charged or (token.low in speech.of and bare)  # «acusó a sus colegas de fraude, y»
    small = speech.to_whom | speech.determiners | speech.pronouns.keys()
    return begin if row[begin].low in small or row[begin].upper else None


def _figure(row: Row, begin: int, speech: Speech, counted: bool) -> int | None:
    """Where a noun phrase with a number begins; after "raised the toll" it may stand in quotation marks."""
    if row[begin].low in speech.beside:
        return None
    begin = _past_day(row, begin, speech)
    for index in range(begin, min(len(row), begin + 6)):
        token = row[index]
        if token.kind == "q":
            return index if counted else None
        if token.low[0].isdigit() or token.low in speech.figures:
            if row[index + 1].low in speech.moments:
                return None  # "reported ten days ago"
            return begin + 1 if row[begin].low in speech.of_whom else begin
        if token.kind != "w" or token.low in speech.that or (token.upper and index > begin):
            return None
    return None


def _infinitive(row: Row, begin: int, speech: Speech, *, whom: bool) -> int | None:
    """Where an infinitive begins that is what is said; `whom`: behind the one who is to do it."""
    passing = speech.to_whom | speech.adverbs | speech.auxiliaries | speech.negations
    aside = begin
    for index in range(begin, min(len(row), begin + (_ASKED if whom else 4))):
        token, near = row[index], row[index - 1]
        aside = (whom and aside_end(row, index, speech)) or aside  # "urged all sides, the rebels included, to"
        if index < aside:
            continue
        if token.kind == "q":
            return index if index > begin and opens_infinitive(row, index, speech) else None
        if token.kind == "p" or token.low in speech.that | speech.purpose:
            return None
        marks = token.low in speech.infinitive_marks and row[index + 1].kind == "q"
        if not marks and opens_infinitive(row, index, speech):
            return _to_do(row, begin, index, speech, whom=whom)
        owned = token.low in speech.determiners - speech.to_whom and index > begin
        governed = near.low in speech.prepositions | speech.to_whom
        if speech.infinitive_endings and (
            (owned and not governed) or (index == begin and whom and _object(token, speech))
        ):
            return None  # «piden licencia o llegan a contagiarse»
        if token.finite or (not whom and token.low not in passing):
            return None
    return None


def _to_do(row: Row, begin: int, index: int, speech: Speech, *, whom: bool) -> int | None:
    """Where an infinitive or its mark stands, with its negation; None where nobody else is asked, or it is none."""
    if not speech.infinitive_marks:
        return index - 1 if index > begin and row[index - 1].low in speech.negations else index
    following = row[index + 1]
    bare = all(token.low in speech.negations for token in row[begin:index])
    asks = whom and bare and row[begin - 1].low in speech.asking  # "asked not to be named"
    return None if asks or following.upper or following.low in speech.determiners else index


def opens_infinitive(row: Row, index: int, speech: Speech) -> bool:
    """Whether an infinitive or its mark stands at a token, or a quotation opens with one: «a “garantizar” la paz»."""
    token = row[index]
    if token.kind != "q":
        return token.low in speech.infinitive_marks or _is_infinitive(token, speech)
    if speech.infinitive_marks:
        return row[index - 1].low in speech.infinitive_marks
    return row[index - 1].low in speech.to_whom and token.opens.endswith(speech.infinitive_endings)


def _object(token: Token, speech: Speech) -> bool:
    """Whether a bare noun right after the verb is what is asked for."""
    small = speech.to_whom | speech.prepositions | speech.times | speech.adverbs | speech.auxiliaries
    return not (token.low in small | speech.negations | speech.determiners or token.upper)


def _is_infinitive(token: Token, speech: Speech) -> bool:
    """Whether a word ends like an infinitive, in a language where an ending marks it."""
    ends = token.low.endswith(speech.infinitive_endings) and token.kind == "w"
    return ends and not token.upper and token.low not in speech.not_infinitives


def _noun(row: Row, verb: Verb, speech: Speech) -> int | None:
    """Where a noun phrase begins that states something."""
    phrase = bool(verb.cue.rest)
    begin = verb.right
    index = _past_day(row, begin, speech)
    index += row[index].low == "," and index > begin
    if not phrase and row[index].low in speech.prepositions - speech.to_whom:
        return _behind_whom(row, index + 1, index + _ADJUNCT, speech)
    if phrase:
        index += row[index].low in speech.of_that
    elif row[index].low in speech.to_whom:
        return _behind_whom(row, index + 1, begin, speech)
    token = row[index]
    if token.kind != "w" or token.low in speech.that | speech.breaks | speech.join:
        return None
    if token.low in speech.unstated or _granted(row, index, verb, speech):
        return None
    if row[index + 1].low in speech.moments and row[index + 2].low not in speech.determiners:
        return None  # "reported ten days ago", but «se atribuyó más tarde la autoría»
    if token.low in speech.prepositions and not (phrase and token.low in speech.to_whom):
        return None
    if token.low in speech.determiners:
        # "announced this last year"
        return None if any(near.low in speech.moments for near in row[index + 1 : index + 3]) else index
    if token.upper and not phrase:
        return None  # "the Senate confirmed Ruiz as minister"
    return None if token.low in speech.times else index


def _behind_whom(row: Row, index: int, begin: int, speech: Speech) -> int | None:
    """Where a noun phrase begins behind the one spoken to: «pidió al Gobierno una respuesta»."""
    small = speech.prepositions | speech.determiners | speech.days
    for at in range(index, min(len(row), begin + _WHOM)):
        token, near = row[at], row[at - 1]
        if (token.kind != "w" and token.low != ",") or token.finite or token.low in speech.that:
            return None
        own = token.low in speech.determiners - speech.prepositions and row[at + 1].low not in speech.moments
        if own and at > index and near.low not in small and (near.kind == "w" or at - 1 > index):
            return at
    return None


def _past_day(row: Row, index: int, speech: Speech) -> int:
    """Where what is said begins behind adverbs and days: «ayer», «este jueves», "on Monday"."""
    small = speech.determiners | speech.prepositions
    while row[index].low in speech.adverbs | speech.days or (
        row[index].low in small and row[index + 1].low in speech.days
    ):
        index += 1
    return index


def _granted(row: Row, index: int, verb: Verb, speech: Speech) -> bool:
    """Whether a phrase names what is asked for, refused or let in: «negó el permiso», «admitió la moción»."""
    head = index + (row[index].low in speech.determiners and index + 1 < len(row))
    low = row[head].low
    if low in speech.vague and row[head + 1].kind == "p":
        return True  # "confirmed the incident"
    unsaid = speech.grants if verb.cue.modality == "denied" else speech.courtesies
    return low in unsaid or low in speech.acts.get(verb.cue.verb, ())


def _shown(row: Row, verb: Verb, speech: Speech, source: Slice) -> bool:
    """Whether a poll or a report shows what stands as a noun phrase: "the survey found Ruiz ahead"."""
    if not {Frame.BARE, Frame.THAT} <= verb.cue.frames or Frame.AFTER in verb.cue.frames:
        return False
    token = row[verb.right]
    opens = token.upper or token.low in speech.determiners or token.low[:1].isdigit()
    return document(row, source, speech) and token.kind == "w" and opens
