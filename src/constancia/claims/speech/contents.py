"""Where the thing said begins and ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from constancia.claims.speech.clauses import begins, clause_end, phrase_end, told_after
from constancia.claims.speech.cues import Verb
from constancia.claims.speech.sources import (
    DASHES,
    Slice,
    aside_end,
    document,
    has_finite,
    past_time,
    speaks,
    stands,
    verbal,
)
from constancia.claims.speech.tokens import FAR, NEAR, Row
from constancia.language.shape.speech import Form, Frame, Speech
from constancia.lean import dataclass

_SAID = 4
"""Words that what "said" has behind it needs, to be a clause without a verb that we know."""
_BRACKETS = frozenset(";()") | DASHES - {"-"}


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
    index = _start(row, verb, speech)
    if index is None and source is not None and _shown(row, verb, speech, source):
        index = verb.right
    if index is None:
        return None
    token, near = row[index], row[index - 1].low
    colon, led = near == ":", near in speech.that
    if index >= len(row):
        return Said(index, index, colon) if colon else None
    if token.kind == "q" and colon and told_after(row, index + 1, speech):
        return None
    if token.kind == "q" and token.trails and row[index + 1].low in speech.contrast | speech.join:
        return Said(index, index + 1)  # "of ‘taking bribes,’ while the other said"
    whole = token.kind == "q" and token.upper and (token.trails or token.stops)
    if whole and not led and Frame.AFTER in verb.cue.frames:
        return Said(index, index + 1)  # a sentence of its own, so that what follows is no part of it
    if colon:
        return Said(index, len(row), colon)
    index += token.low == ","  # «indicó que, según el informe, …»
    clausal = led or (Frame.BARE in verb.cue.frames and begins(row, index, speech))
    end = _end(row, index, verb, speech, source, related=related, clausal=clausal)
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
        end = next((k for k in range(index, end) if row[k].low == "," and verbal(row, k + 1, speech)), end)
        return next((k + 1 for k in quoted if row[k + 1].low == "," or row[k].trails), end)
    thing = {Frame.FIGURE, Frame.NOUN} & frames and not (row[index].kind == "q" and Frame.QUOTE in frames)
    nominal = thing or opens_infinitive(row, index + (row[index].low in speech.negations), speech)
    return phrase_end(row, index, end, speech) if nominal and not clausal else end


def _subordinates(row: Row, index: int, speech: Speech) -> bool:
    """Whether a conjunction opens a clause of time or reason: "when", «porque», «luego de que»."""
    low = row[index].low
    if low in speech.that and row[index - 1].low in speech.prepositions:
        return True
    opens = index == 0 and low in speech.conceding
    return opens or low in speech.breaks - speech.who - speech.that - speech.contrast


def _start(row: Row, verb: Verb, speech: Speech) -> int | None:
    """Where what is said begins; behind a colon that announces it."""
    frames, begin = verb.cue.frames, verb.right
    token = row[begin]
    if begin >= len(row):
        return None
    if token.low == ":" and {Frame.QUOTE, Frame.THAT, Frame.AFTER} & frames:
        return begin + 1
    if token.kind == "q":
        whole = token.upper or Frame.THAT in frames or Frame.AFTER not in frames  # no "offered “a prayer”"
        quoting = Frame.QUOTE in frames and whole
        return begin if quoting or {Frame.NOUN, Frame.NAMING} & frames else None
    if Frame.THAT in frames:
        # "noted, however, that", «dio cuenta de que»
        at = aside_end(row, begin, speech) or begin + (token.low in speech.of_that)
        at = at if row[at].low in speech.that else past_time(row, at, speech)
        if row[at].low in speech.that or _how(row, begin, speech):
            return at + 1
    opened = next((frame for frame in _ALONE if frame in frames), None)
    if opened is not None:
        return OPENERS[opened](row, verb, speech)
    found = (opens(row, verb, speech) for frame, opens in OPENERS.items() if frame in frames)
    first = next((index for index in found if index is not None), None)
    return that_behind(row, verb, speech) if first is None else first


def _how(row: Row, index: int, speech: Speech) -> bool:
    """Whether a clause that tells how a thing was begins here: «documentó cómo la policía disparó»."""
    opens = row[index].low in speech.how and (row[index].accented or not speech.how_accented)
    return opens and row[index + 1].low in speech.determiners and has_finite(row, index + 1, index + FAR)


def _passed(row: Row, begin: int, reach: int, speech: Speech) -> Iterator[int]:
    """The places behind a verb up to a mark or a "that", over asides: "urged all, them too, to"."""
    index = begin
    while index < min(len(row), begin + reach):
        aside = aside_end(row, index, speech)
        if aside is None and row[index].low == "(":
            aside = next((k + 1 for k in range(index, min(len(row), begin + reach)) if row[k].low == ")"), None)
        if aside is not None:
            index = aside
            continue
        yield index
        scare = row[index].kind == "q" and row[index + 1].kind == "w"  # 'called on the "interim" leader to'
        if (row[index].kind != "w" and not scare) or row[index].low in speech.that:
            return
        index += 1


def _judged(row: Row, verb: Verb, speech: Speech) -> int | None:
    """A word that something is held to be: «considera nula la sesión»."""
    token = row[verb.right]
    small = speech.determiners | speech.prepositions | speech.adverbs | speech.that
    return verb.right if token.kind == "w" and token.low[-1:] in "aos" and token.low not in small else None


def _bare(row: Row, verb: Verb, speech: Speech) -> int | None:
    """A clause without its conjunction."""
    frames, begin = verb.cue.frames, verb.right
    first = row[begin].low
    near = row[verb.left - 1].low in speech.join and row[verb.left - 3].low in speech.articles
    opens = first in speech.determiners | speech.pronouns.keys()
    adjective = near and verb.cue.verb not in speech.plainly and not opens
    if (adjective and not row[begin].upper) or first in speech.acts.get(verb.cue.verb, ()):
        # "a rapid and pronounced fall"
        return None  # "claimed responsibility for the raid, but he said"
    if Frame.WHOM in frames:
        found = [one for one in (that_behind(row, verb, speech), _told(row, begin, speech)) if one is not None]
        if found or verb.cue.verb not in speech.unaddressed:
            return min(found, default=None)
    if first in speech.breaks - speech.who - speech.that - speech.contrast - speech.how:
        # "[said] after the men left the house, they shot"
        comma = next((k for k in range(begin, min(len(row), begin + FAR)) if row[k].low == ","), begin)
        if has_finite(row, begin, comma) and begins(row, comma + 1, speech):
            return begin
    counted = first[:1].isdigit() or first in speech.figures | speech.measures
    polled = any(stands(row, begin + 1, phrase) for phrase in speech.shares)
    if counted and not polled and Frame.AFTER not in frames:
        return None  # "[found] 12 bodies", but "[found] 55 per cent of people thought"
    told = verb.cue.verb in speech.plainly and verb.cue.form is not Form.GERUND
    related = told and row[verb.left - 1].kind == "w" and first in speech.helping
    return begin if related or begins(row, begin, speech) or _said(row, verb, speech) else None


def _said(row: Row, verb: Verb, speech: Speech) -> bool:
    """Whether what follows "said" and its subject is a clause, whatever its verb: "said talks of it merit care"."""
    begin, near = verb.right, row[verb.left - 1]
    first, stop = row[begin], clause_end(row, verb.right, speech)
    if verb.cue.verb not in speech.plainly or near.kind != "w" or near.low in speech.breaks | speech.join:
        return False
    small = speech.nobody | speech.times | speech.prepositions | speech.adverbs | speech.that | speech.join
    held = first.low in (small - speech.determiners) | speech.either | speech.objects
    held = held or row[begin + 1].low in speech.moments
    return stop - begin > _SAID and not held and all(token.kind == "w" for token in row[begin : begin + _SAID])


def _told(row: Row, begin: int, speech: Speech) -> int | None:
    """The bare clause after the one spoken to."""
    for index in range(begin + 1, min(len(row), begin + NEAR)):
        token = row[index]
        if token.kind != "w" or token.low in speech.prepositions | speech.that:
            return index + 1 if token.low == "," and row[index - 1].upper else None
        own = token.low in speech.pronouns or token.low in speech.determiners
        if own and begins(row, index, speech):
            return index
    return None


def _naming(row: Row, verb: Verb, speech: Speech) -> int | None:
    """Something that is given a name, and after which the name stands."""
    begin = verb.right
    token = row[begin]
    if token.low in speech.naming | speech.as_named:
        return begin + 1
    if _so_called(row, verb, speech) and token.kind != "p":
        return begin
    for index in range(begin, min(len(row), begin + NEAR)):
        named = row[index].low in speech.as_named and row[index + 1].low not in speech.scales
        named = named and not has_finite(row, index + 2, index + 4)
        if row[index].kind == "q" and row[index - 1].low in speech.naming:
            return index  # «calificó la maniobra de “error”»
        if row[index].kind == "q" or named:  # "condemned the test as reckless", and not "as the army fired"
            return begin
        if index > begin and (row[index].kind == "p" or verbal(row, index, speech)):
            break
    whom = token.upper or token.low in speech.objects | speech.oblique.keys() | speech.either
    behind = next(k for k in range(begin + 1, len(row) + 2) if not row[k].upper)
    end = next(k for k in range(begin, len(row) + 1) if row[k].kind != "w")
    held = end - begin > 1 + (token.low in speech.determiners)
    held = held and row[end - 1].low not in speech.speakers | speech.documents
    dubbed = held and verb.cue.verb in speech.dubbing and row[end - 1].low.endswith(speech.judging_endings)
    return begin if dubbed or (whom and row[behind].low in speech.determiners) else None  # "called it dangerous"


def _so_called(row: Row, verb: Verb, speech: Speech) -> bool:
    """Whether a verb gives its name to what stands before its subject: "what Lee called an act of war"."""
    near = range(verb.left - 1, max(-1, verb.left - NEAR), -1)
    first = next((k for k in near if row[k].kind != "w" or row[k].low in speech.whatever), -1)
    return row[first].low in speech.whatever and row[first - 1].low not in speech.that


def _charge(row: Row, verb: Verb, speech: Speech) -> int | None:
    """The deed that somebody is charged with, else whoever is charged."""
    begin, charged = verb.right, False
    if verb.cue.rest:
        return begin
    for index in _passed(row, begin, FAR, speech):
        token, following = row[index], row[index + 1]
        if token.kind == "p" and index + 1 < len(row):
            return begin if charged else None
        deed = following.low.endswith(speech.deed_endings) or following.low in speech.negations
        if token.low in speech.of and index > begin and (following.kind == "q" or deed):
            return index + 1
        # «acusó a sus colegas de fraude, y»
        charged = charged or (token.low in speech.of and following.low not in speech.determiners)
    small = speech.to_whom | speech.determiners | speech.pronouns.keys()
    return begin if row[begin].low in small or row[begin].upper else None


def _figure(row: Row, verb: Verb, speech: Speech) -> int | None:
    """A noun phrase with a number; after "raised the toll" it may stand in quotation marks."""
    begin = past_time(row, verb.right, speech)
    if row[begin].low in speech.beside or verb.impersonal:
        return None
    for index in range(begin, min(len(row), begin + 6)):
        token = row[index]
        if token.kind == "q":
            return index if verb.cue.rest else None
        if token.low[0].isdigit() or token.low in speech.figures:
            if row[index + 1].low in speech.moments:
                return None  # "reported ten days ago"
            return begin + (row[begin].low in speech.of_whom)
        if token.kind != "w" or token.low in speech.that or (token.upper and index > begin):
            return None
    return None


def _infinitive(row: Row, verb: Verb, speech: Speech) -> int | None:
    """An infinitive, behind the one who is to do it where somebody is asked."""
    begin, whom = verb.right, Frame.WHOM in verb.cue.frames and verb.cue.modality is not None
    passing = speech.to_whom | speech.adverbs | speech.auxiliaries | speech.negations
    related = False
    for index in _passed(row, begin, FAR if whom else 4, speech):
        token, near = row[index], row[index - 1]
        related = related or (whom and token.low in speech.persons)  # "urged those who know more to"
        marks = token.low in speech.infinitive_marks and row[index + 1].kind == "q"
        if not marks and opens_infinitive(row, index, speech) and not (related and near.finite):
            if near.low in speech.on_doing:
                return None  # «anunció al finalizar la sesión que»
            return _to_do(row, verb, index, speech)
        governed = near.low in speech.prepositions | speech.to_whom
        owned = token.low in speech.determiners - speech.to_whom and index > begin
        if speech.infinitive_endings and owned and not governed:
            return None  # «piden licencia o llegan a contagiarse»
        told = verbal(row, index, speech) and not related
        if told or token.low in speech.purpose or not (whom or token.low in passing):
            return None
    return None


def _to_do(row: Row, verb: Verb, index: int, speech: Speech) -> int | None:
    """Where an infinitive or its mark stands, with its negation; None where nobody else is asked, or it is none."""
    if not speech.infinitive_marks:
        return index - (index > verb.right and row[index - 1].low in speech.negations)
    if row[index].kind == "q":
        return index
    bare = all(token.low in speech.negations for token in row[verb.right : index])
    asks = bare and verb.cue.verb in speech.asking  # "asked not to be named"
    asks = asks or row[index + 1].upper or row[index + 1].low in speech.determiners
    return None if asks else index - (row[index - 1].low in speech.negations)


def opens_infinitive(row: Row, index: int, speech: Speech) -> bool:
    """Whether an infinitive or its mark stands at a token, or a quotation opens with one: «a “garantizar” la paz»."""
    token, near = row[index], row[index - 1].low
    if token.kind == "q":
        ends = near in speech.to_whom and token.opens.endswith(speech.infinitive_endings)
        return near in speech.infinitive_marks if speech.infinitive_marks else ends
    ends = token.low.endswith(speech.infinitive_endings) and not token.upper
    return token.low in speech.infinitive_marks or (ends and token.low not in speech.not_infinitives)


def _noun(row: Row, verb: Verb, speech: Speech) -> int | None:
    """A noun phrase that states something."""
    begin, phrase = verb.right, bool(verb.cue.rest)
    index = past_time(row, begin, speech)
    index += row[index].low == "," if index > begin else phrase and row[index].low in speech.of_that
    if row[index].low == "," and row[index + 1].low in speech.prepositions:  # «anunció, por medio de un diario, su»
        index = next((k + 1 for k in range(index + 1, index + NEAR + 1) if row[k].low == ","), index)
    token, following = row[index], row[index + 1]
    if that_behind(row, verb, speech) is not None:
        return None
    if not phrase and token.low in speech.prepositions | speech.to_whom:
        return _behind_whom(row, index + 1, speech)
    if token.kind != "w" or token.low in speech.that | speech.breaks | speech.join:
        return None
    if _granted(row, index, verb, speech) or opens_infinitive(row, index, speech):
        return None
    if following.low in speech.moments and row[index + 2].low not in speech.determiners:
        return None  # "reported ten days ago", but «se atribuyó más tarde la autoría»
    if token.low in speech.determiners:
        return None if row[index + 2].low in speech.moments else index  # "announced this last year"
    named = token.upper and not phrase  # "the Senate confirmed Ruiz as minister"
    return None if named or token.low in speech.times | speech.prepositions - speech.to_whom else index


def _behind_whom(row: Row, index: int, speech: Speech) -> int | None:
    """Where a noun phrase begins behind the one spoken to: «pidió al Gobierno una respuesta»."""
    small = speech.prepositions | speech.determiners | speech.days
    for at in range(index, min(len(row), index + NEAR)):
        token, near = row[at], row[at - 1]
        if (token.kind != "w" and token.low != ",") or token.low in speech.that:
            return None
        if token.low in speech.determiners - speech.prepositions and at > index and near.low not in small:
            return at
    return None


def _granted(row: Row, index: int, verb: Verb, speech: Speech) -> bool:
    """Whether a phrase names what is asked for, refused or let in: «negó el permiso», «admitió la moción»."""
    head = index + (row[index].low in speech.determiners)
    head += row[head].low in speech.owning
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
    opens = token.upper or token.low in speech.determiners | speech.objects or token.low[:1].isdigit()
    doing = any(near.low.endswith(speech.verbal_endings) for near in row[verb.right + 1 : verb.right + 3])
    opens = opens or doing  # "footage shows guards using batons"
    return document(row, source, speech) and token.kind == "w" and opens


def that_behind(row: Row, verb: Verb, speech: Speech) -> int | None:
    """What follows the "that", colon or quotation behind adjuncts and the one spoken to."""
    frames, begin = verb.cue.frames, verb.right
    whom, first = Frame.WHOM in frames, row[begin].low
    passing = first == "," or first in speech.prepositions | speech.times | speech.adverbs
    if not (whom or ((Frame.AFTER in frames or speech.bare_clauses) and passing)):
        return None
    for index in range(begin, min(len(row), begin + FAR)):
        token, near = row[index], row[index - 1].low
        if token.low in speech.that and Frame.THAT in frames:
            return _after_that(row, verb, index, speech)
        if token.low == ":":
            return index + 1
        if token.kind == "q" and Frame.QUOTE in frames:
            small = speech.prepositions | speech.determiners | speech.how
            return index if near == "," or ((whom or speech.bare_clauses) and near not in small) else None
        if token.low in _BRACKETS or token.low in speech.contrast:
            return None
        if token.low == "," and not _goes_on(row, index + 1, speech, whom=whom):
            return None
        if index == begin:
            continue
        done = near in speech.documents and token.low.endswith(speech.participle_endings)  # "a report issued Monday"
        if token.finite and not done and token.low not in speech.auxiliaries:
            return None
        if Frame.BARE in frames and _own(row, index, first, speech) and begins(row, index, speech):
            return index
    return None


def _goes_on(row: Row, index: int, speech: Speech, *, whom: bool) -> bool:
    """Whether, behind a comma, more stands between a verb and its "that"."""
    follows = row[index]
    if follows.kind == "q" or follows.low in speech.that | speech.prepositions | speech.times:
        return True
    named = next(k for k in range(index, len(row) + 2) if not row[k].upper)
    return whom and named > index and row[named].low == ","  # «pidió al presidente, Juan Rey, que»


def _after_that(row: Row, verb: Verb, that: int, speech: Speech) -> int | None:
    """Where a clause begins whose "that" stands further on; None where it opens no clause that is said."""
    before, begin = row[that - 1].low, verb.right
    if verb.cue.verb in speech.answering and not speaks(row, (begin + 1, that), speech):
        return None  # «responde a la capacidad que tiene»
    commas = sum(token.low == "," for token in row[begin:that])
    if (before == "," and commas < 2 and (speech.bare_clauses or row[that + 1].kind != "q")) or (
        before in speech.purpose and verb.cue.modality != "required"
    ):
        return None
    told_of = not speech.bare_clauses and (before in speech.determiners or _told_of(row, verb, that, speech))
    return None if told_of else that + 1


def _told_of(row: Row, verb: Verb, that: int, speech: Speech) -> bool:
    """Whether «que» tells of a noun before it, as in «sostuvo una carrera que agotó a todos», and nothing is said."""
    first, between = row[past_time(row, verb.right, speech)], row[verb.right : that]
    # «recordarán cómo combatir», «informó de un balance que señalaba 11 muertos»
    how = row[verb.right].low in speech.how and opens_infinitive(row, verb.right + 1, speech)
    noun = first.low in speech.of and between[-1] is not first and between[-1].low not in speech.moments
    if how or noun or sum(token.low == "," for token in between) % 2:
        return True
    small = speech.prepositions | speech.to_whom | speech.adverbs | speech.how | {","}
    last = next((token.low for token in reversed(between) if token.low not in speech.of), "")
    if first.low in small or last in speech.moments:
        return False
    near = row[verb.left - 1]
    led = near.kind == "w" and near.low not in speech.breaks | speech.join | speech.contrast
    return led or verb.impersonal or not speaks(row, (verb.right, that), speech)


def _own(row: Row, index: int, first: str, speech: Speech) -> bool:
    """Whether what is said opens behind a time or an adjunct: "said on Monday | the road"."""
    token, near = row[index], row[index - 1]
    small = speech.prepositions | speech.determiners | speech.breaks
    if near.low in small:
        return False
    own = token.low in speech.pronouns or token.low in speech.determiners
    opened = own and first in speech.prepositions - speech.infinitive_marks
    opened = opened and near.kind == "w" and near.low not in speech.join
    return opened or (near.low in speech.times and token.low not in speech.times)


OPENERS: dict[Frame, Callable[[Row, Verb, Speech], int | None]] = {
    Frame.NAMING: _naming,
    Frame.TALLY: _figure,
    Frame.CHARGE: _charge,
    Frame.FIGURE: _figure,
    Frame.INFINITIVE: _infinitive,
    Frame.NOUN: _noun,
    Frame.OPINION: _judged,
    Frame.BARE: _bare,
}
"""What opens the thing said of a verb that takes it, in the order in which they are asked."""
_ALONE = (Frame.NAMING, Frame.TALLY)
"""What a verb takes that takes nothing else there."""
