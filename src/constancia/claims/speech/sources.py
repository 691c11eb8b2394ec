"""Noun phrases beside a verb of saying: who speaks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from constancia.claims.speech.tokens import FAR, NEAR, Row
from constancia.language.shape.speech import Speech

Slice = tuple[int, int]
"""Indices of tokens, end exclusive."""

_APPOSITION_REACH = 40
_ASIDE = 5
"""Words that an aside between two commas may have."""
DASHES = frozenset("—–-―")


Phrases: TypeAlias = tuple[tuple[str, ...], ...]
"""Phrases of a language, word by word."""

_INDEXED: dict[tuple[int, int], tuple[Phrases, Mapping[str, Phrases]]] = {}
"""By the identity of a list of phrases, which is held so that it stays that one's, and the place of a word in each."""


def indexed(phrases: Phrases, place: int) -> Mapping[str, Phrases]:
    """The phrases of a language by their first word (0) or their last (-1)."""
    known = _INDEXED.get((id(phrases), place))
    if known is None:
        found: dict[str, Phrases] = {}
        for phrase in phrases:
            found[phrase[place]] = (*found.get(phrase[place], ()), phrase)
        known = _INDEXED[id(phrases), place] = phrases, found
    return known[1]


def stands(row: Row, index: int, phrase: tuple[str, ...]) -> bool:
    """Whether the words of a phrase stand at a token; the mark behind the last one is no word."""
    for word in phrase:  # asked more often than anything else of a sentence: no generator, no slice, no length
        if row[index].low != word:
            return False
        index += 1
    return True


def phrase_at(row: Row, index: int, phrases: Phrases) -> int:
    """How many words of a phrase stand at a token, 0 for none."""
    for phrase in indexed(phrases, 0).get(row[index].low, ()):
        if stands(row, index, phrase):
            return len(phrase)
    return 0


def aside_end(row: Row, index: int, speech: Speech) -> int | None:
    """Where the words between two commas end that begin at a token: ", however,", «, en tanto,»; None for no such."""
    if row[index].low != ",":
        return None
    for end in range(index + 1, min(len(row), index + 2 + _ASIDE)):
        token = row[end]
        if token.low == ",":
            return end + 1
        told = token.cues or (token.finite and not token.low.endswith(speech.participle_endings))
        if token.kind != "w" or told or token.low in speech.that:
            return None
    return None


def verbal(row: Row, index: int, speech: Speech) -> bool:
    """Whether a finite verb stands at a token, and no noun or participle behind its article: "the need to"."""
    return row[index].finite and row[index - 1].low not in speech.determiners - speech.who - speech.pointing


def has_finite(row: Row, start: int, end: int) -> bool:
    """Whether a finite verb stands in a stretch."""
    return any(token.finite for token in row[start:end])


def led(row: Row, verb: int, start: int, speech: Speech) -> int:
    """Where a verb begins with what stands before it: auxiliaries, adverbs."""
    small = speech.auxiliaries | speech.adverbs | speech.negations
    while verb > start and row[verb - 1].low in small:
        verb -= 1
    return verb


def before(row: Row, end: int, speech: Speech) -> Slice | None:
    """The noun phrase that ends at a token: subject of the verb that follows.

    Where a comma, a bracket or a dash closes an apposition before the verb, the phrase before it is taken.
    """
    last = row[end - 1]
    if last.low == ")":
        opening = _opening(row, end - 1)
        return before(row, opening, speech) if opening is not None else None
    if last.low == "," or last.low in DASHES:
        return _past_apposition(row, end - 1, speech)
    first = _begin(row, end, speech)
    start = _articled(row, first, end, speech)
    leads = indexed(speech.leads, 0)
    opens = ((at, one) for at in (max(start - 1, 0), start) for one in leads.get(row[at].low, ()))
    tied = (at + len(one) for at, one in opens if stands(row, at, one))
    start = min(end, max((start, *tied)))  # «Sin embargo | algunos vecinos»
    if _alone(row, end - 1, speech):
        start = end - 1  # "a list of countries | he said"
        if speech.subjects_left_out and row[start - 1].low in speech.prepositions:
            return None  # «en ella [asegura] que»
    if any(stands(row, start, one) for one in indexed(speech.sources, 0).get(row[start].low, ())):
        return None  # "according to papers [reported]"
    told = start
    if row[start - 1].low in speech.like and (found := before(row, start - 1, speech)) and row[start].upper:
        return (found[0], end) if heads(row, found, speech) else None  # «legisladores como Rita Mar»
    start = _after_verb(row, start, end, speech)
    if row[told - 1].low in speech.who and _relates(row, told, start, speech):
        found = antecedent(row, told - 1, speech)
        return found if found is not None and heads(row, found, speech) else None
    if speech.articled and start > told and row[told - 1].low in speech.breaks:
        return None  # «cuando | venden sus productos a los bancos les [piden]»
    start = _behind_join(row, first, start, end, speech)
    while start < end and row[start].low in speech.join | speech.adverbs | speech.contrast:
        start += 1
    if row[start].low not in speech.of_whom or row[start - 1].low != ",":
        start = _after_adjunct(row, start, end, speech)
    if start < end and row[start].low in speech.of | speech.of_whom:
        # what the words after "of" belong to stands before a comma ("Ruiz, 59, of Leeds, said"), or is cut off
        return before(row, start - 1, speech) if row[start - 1].low == "," else None
    while end > start + 1 and row[end - 1].low in speech.trailing:
        end -= 1
    if any(row[k].low in speech.join and row[k + 1].low in speech.prepositions for k in range(start + 1, end - 1)):
        return None  # «Sus respuestas son | concisas y por momentos [reconoce]»
    end = _without_day(row, start, end, speech)
    start = _listed(row, start, end, speech)
    return (start, end) if start < end and nominal(row, start, end, speech) else None


def _articled(row: Row, start: int, end: int, speech: Speech) -> int:
    """Where the last phrase with an article of its own begins: «Este viernes | los datos [indican]»."""
    if not speech.articled:
        return start
    small = (speech.prepositions, speech.determiners, speech.join, speech.contrast, speech.breaks, speech.adverbs)
    for index in range(end - 2, start, -1):
        low, near = row[index].low, row[index - 1]
        if low not in speech.determiners or low in speech.prepositions or low in speech.objects or row[index].upper:
            continue
        verb = near.finite or near.low.endswith(speech.infinitive_endings + speech.plural_endings + speech.done_endings)
        if near.kind == "w" and not verb and not any(near.low in words for words in small):
            return index
    return start


def _begin(row: Row, end: int, speech: Speech) -> int:
    """Where the words begin, without marks and conjunctions, that end at a token."""
    start = end
    while start > 0 and end - start < FAR:
        token = row[start - 1]
        if token.low == ")":
            opening = _opening(row, start - 1)
            if opening is None:
                break
            start = opening
            continue
        former = token.low in speech.trailing and row[start - 2].low in speech.of_whom  # «del entonces jefe»
        inside = row[start - 2].kind == "w" and (token.upper or former)
        if token.low != "%" and (token.kind != "w" or (token.low in speech.breaks and not inside)):
            break
        start -= 1
    return start


def _alone(row: Row, index: int, speech: Speech) -> bool:
    """Whether a pronoun is the whole subject, whatever stands before it: no "Amendment i", no "his wife and he"."""
    low = row[index].low
    numeral = len(low) == 1 and not row[index].upper
    if low in speech.either and row[index - 1].finite:
        return False  # "those who opposed it | said"
    beside = row[index - 2].upper or row[index - 2].low in speech.speakers
    joined = row[index - 1].low in speech.join and beside  # "his wife and he", but "the system and | he said"
    alone = low in speech.pronouns and low not in speech.determiners
    return alone and not (numeral or joined)


def _relates(row: Row, told: int, cut: int, speech: Speech) -> bool:
    """Whether a verb opens what stands behind a relative pronoun, no subject: "executives who run towns [say]"."""
    first = row[told]
    if cut > told and (row[told - 1].low not in speech.determiners or first.low in speech.being):
        return True
    named = first.upper or first.low in speech.pronouns
    own = named or first.low in speech.determiners | speech.speakers | speech.documents
    noun = first.low.endswith("s") and not first.low.endswith(speech.we_endings)
    return not own and (row[told - 1].low in speech.persons or not (noun or speech.bare_clauses))


def governed(row: Row, source: Slice, speech: Speech) -> bool:
    """Whether a preposition makes a phrase something else than a subject: «con el ministro [afirmó]»."""
    return row[source[0] - 1].low in speech.prepositions - speech.breaks - speech.of


def voiceless(row: Row, source: Slice, speech: Speech) -> bool:
    """Whether a phrase is nobody: a time, what somebody does, "no minister"."""
    first, end = source
    nobody = row[first].low in speech.nobody or row[end - 1].low in speech.who
    if nobody or _time(row, source, speech):
        return True
    while first < end - 1 and row[first].low in speech.determiners | speech.adverbs:
        first += 1
    if row[end - 1].upper or (row[first].upper and first) or _speaking(row, first, end, speech):
        return False
    verbal = first == source[0] and row[first].low.endswith(speech.verbal_endings)
    return verbal or any(token.low in speech.moments for token in row[first : min(first + 2, end)])


def share(row: Row, source: Slice, speech: Speech) -> bool:
    """Whether a phrase is a share of those who were asked: "26% of voters", «siete de cada diez peruanos»."""
    first, end = source
    head = next((k for k in range(first, end) if row[k].low[:1].isdigit() or row[k].low in speech.figures), end)
    return head + 1 < end and any(stands(row, head + 1, phrase) for phrase in speech.shares)


def _time(row: Row, source: Slice, speech: Speech) -> bool:
    """Whether a phrase says no more than when: «el pasado 6 de julio [pidió]», "in February [announced]"."""
    words, when = row[slice(*source)], speech.times | speech.moments
    if len(words) == 1 and words[0].low in speech.pronouns and row[source[1]].kind == "p":
        return False  # «según él, …», and not «según el martes»
    small = when | speech.determiners | speech.prepositions | speech.ages
    timed = all(token.low in small or token.low[:1].isdigit() for token in words)
    return timed and any(token.low in when for token in words)


def antecedent(row: Row, end: int, speech: Speech) -> Slice | None:
    """The noun phrase that ends at a token and that a relative clause tells of: "a bill [that proposes]".

    It begins with its article, or after the preposition or the verb before it; "of" and «de» belong to it.
    """
    start = end
    within = speech.of | speech.phrase_prepositions
    while start and end - start < FAR:
        token = row[start - 1]
        joined = token.low in speech.join and row[start].upper and row[start - 2].upper  # "Farmers and Greens Union"
        tells = token.finite or (token.tells and not token.upper and row[start - 2].low not in speech.determiners)
        if token.kind != "w" or tells or token.low in speech.breaks or (token.low in speech.join and not joined):
            break
        if token.low in speech.prepositions | speech.to_whom and token.low not in within:
            break
        start -= 1
        own = token.low in speech.determiners and token.low not in speech.prepositions  # no «del»
        if own and row[start - 1].low not in speech.of:
            break
    while start < end and row[start].low in within | speech.adverbs:
        start += 1
    return (start, end) if start < end and nominal(row, start, end, speech) else None


def opening(row: Row, start: int, end: int, speech: Speech) -> Slice | None:
    """The named subject that a clause opens with, its commas included: "the Committee of Trade, Ports and Roads,"."""
    index = start
    small = speech.prepositions | speech.breaks | speech.contrast | speech.times - speech.determiners | speech.adverbs
    verb = row[start].accented and speech.subjects_left_out  # «Arremetió contra Ruiz y dijo»
    if row[start].low in small | speech.finite | speech.pasts or verb:
        return None
    while index < end:
        token, follows = row[index], row[index + 1]
        links = token.low == "," or token.low in speech.prepositions | speech.join
        own = token.upper or token.low in speech.determiners | speech.speakers | speech.documents
        if not (own or (links and (follows.upper or follows.low in speech.determiners))):
            break
        index += 1
    while index > start and row[index - 1].low in speech.determiners | speech.prepositions | speech.join | {","}:
        index -= 1
    found = start, index
    return found if start + 1 < index < end and heads(row, found, speech) else None


def heads(row: Row, phrase: Slice, speech: Speech) -> bool:
    """Whether the head of a phrase is somebody or something that speaks: what stands before its first "of"."""
    timed = row[phrase[0]].low in speech.times - speech.determiners - speech.ages
    return not timed and speaks(row, head(row, phrase, speech), speech)


def head(row: Row, phrase: Slice, speech: Speech) -> Slice:
    """What stands in a phrase before its first preposition."""
    start, end = phrase
    return start, next((k for k in range(start + 1, end) if row[k].low in speech.prepositions), end)


def _without_day(row: Row, start: int, end: int, speech: Speech) -> int:
    """Where a subject ends before its day: "The senate on Monday evening [asked]", «El Senado el lunes [pidió]»."""
    day = end - 2 if row[end - 1].low in speech.moments - speech.days else end - 1
    placed = row[day - 1].low in speech.prepositions | speech.determiners and not row[day - 2].finite
    return day - 1 if placed and day - start > 1 and row[day].low in speech.days else end


def _listed(row: Row, start: int, end: int, speech: Speech) -> int:
    """Where a list of names begins that ends in a subject: «El PNR, el PDM y Unión [creen]»."""
    if not any(row[index].low in speech.join for index in range(start + 1, end)):
        return start
    while start > 1 and row[start - 1].low == ",":
        first = start - 1
        while row[first - 1].kind == "w" and start - first < NEAR:
            first -= 1
        item = row[first : start - 1]
        parted = not item or (row[first - 1].low != "," if first else len(item) == 1)
        small = speech.prepositions | speech.times - speech.determiners
        told = any(token.cues or token.low in speech.breaks | speech.join for token in item)
        if parted or told or not item[-1].upper or item[0].low in small:
            break
        start = first
    return start


def _opening(row: Row, closing: int) -> int | None:
    return next((k for k in range(closing - 1, max(-1, closing - FAR), -1) if row[k].low == "("), None)


def _past_apposition(row: Row, comma: int, speech: Speech) -> Slice | None:
    """The phrase before an apposition or a relative clause that ends at `comma`."""
    marks = DASHES if row[comma].low in DASHES else frozenset(",")
    tried = 0
    for index in range(comma - 1, max(-1, comma - _APPOSITION_REACH), -1):
        if row[index].low in (";", ":") or row[index].kind == "q":
            return None
        if row[index].low in marks and index + 1 < comma:
            tried += 1
            if row[index - 1].kind == "q" and all(token.upper for token in row[index + 1 : comma]):
                return index + 1, comma
            if row[index + 1].low in speech.join | speech.contrast:
                return None
            found = before(row, index, speech) if row[index - 1].kind == "w" or row[index - 1].low == ")" else None
            # «países como Chile, Perú y Cuba, [dice]»
            listed = found is not None and row[found[0] - 1].low == "," == row[comma].low and row[found[0]].upper
            if listed and any(row[k].low in speech.join for k in range(index + 1, comma)):
                continue
            at = found is not None and governed(row, found, speech)  # "Lee, a reader at York who left, [said]"
            if found is not None and not at and _somebody(row, *found, speech):
                return found
            if found is not None and _name(row, index + 1, comma, speech):
                return found[0], comma  # "One of the villagers, Ann Lee, [said]"
    # «Rosa Ruiz, dijo que»: a comma that should not be there, after the subject that opens the sentence.
    found = before(row, comma, speech) if marks is not DASHES and not tried and row[comma - 1].kind == "w" else None
    if found is None or found[0] or not (_somebody(row, *found, speech) and heads(row, found, speech)):
        return None  # "Many things shape a student's ability to pay, said Ruiz, an expert who has"
    told = next((k for k in range(1, found[1]) if row[k].cues and row[k - 1].upper), found[1])
    return 0, told  # "Ruiz demands an inquiry, says it is late"


def _name(row: Row, start: int, end: int, speech: Speech) -> bool:
    """Whether nothing but a name of two words or more stands in a stretch."""
    named = end - start > 1 and row[start].upper
    return named and all(one.kind == "w" and (one.upper or one.low in speech.name_links) for one in row[start:end])


def _after_verb(row: Row, start: int, end: int, speech: Speech) -> int:
    last = row[end - 1].low in speech.speakers | speech.documents
    for index in range(end - 1, start - 1, -1):
        if row[index].finite and row[index].low not in speech.speakers:
            # "people surveyed": a participle after its noun stays.
            participle = row[index].low.endswith(speech.participle_endings) and row[index].low not in speech.finite
            follows = row[index + 1].low in speech.prepositions | speech.times
            led = row[index - 1].low in speech.determiners | speech.adverbs
            told = row[index - 1].low in speech.pronouns and row[index - 1].low not in speech.determiners
            heads = index == start and last  # "unconfirmed local reports"
            if participle and not told and (follows or index == end - 1 or led or heads):
                continue
            return index + 1
    return start


def _behind_join(row: Row, told: int, start: int, end: int, speech: Speech) -> int:
    """Where the subject begins of a second clause: «[es detectable] en la saliva y la comunidad médica [cree]»."""
    for k in range(end - 2, start, -1):
        clause = row[k].low in speech.join and (start > told or has_finite(row, start, k))
        if clause and (row[k + 1].low in speech.determiners or row[k + 1].upper):
            return k + 1
    return start


def _after_adjunct(row: Row, start: int, end: int, speech: Speech) -> int:
    """Where the subject begins after «Desde La Moneda» or "On Thursday"."""
    if start == end or row[start].low not in speech.prepositions | speech.to_whom:
        return start
    if row[start + 1].low.endswith(speech.infinitive_endings):
        return end  # «al dejar la sala [dijo]»
    for index in range(end - 1, start, -1):
        token, near = row[index], row[index - 1]
        own = token.low in speech.determiners and token.low not in speech.prepositions
        named = token.upper and not near.upper and near.low not in speech.determiners | speech.join
        if (own or named) and near.low not in speech.prepositions:
            return index
    last, near = row[end - 1].low, row[end - 2]
    several = last in speech.speakers and (last.endswith("s") or last in speech.plurals)
    own = near.low not in speech.prepositions | speech.determiners | speech.join and not near.upper
    bare = speech.bare_clauses and several and own  # "in a move | lawmakers [said]"
    return end - 1 if bare or last in speech.pronouns else end


def nominal(row: Row, start: int, end: int, speech: Speech) -> bool:
    """Whether words can be a noun phrase: no article or preposition alone."""
    first = row[start]
    if first.low in speech.auxiliaries - speech.determiners and not first.upper:
        return False  # «cuando | le pregunto»
    opens = start == 0 and (first.low in speech.finite | speech.pasts or (end == 1 and first.tells))
    done = start == 0 and first.low.endswith(speech.done_endings)
    done = done and first.low not in speech.speakers | speech.documents
    if done and row[1].low in speech.prepositions - speech.of_whom:
        return False  # «Nacido en Lima, [afirma]»
    to_do = first.low.endswith(speech.infinitive_endings) and not first.upper
    if to_do and row[start - 1].low in speech.prepositions and first.low not in speech.not_infinitives:
        return False  # «Tras | revisar los datos, [encontró]»
    # "The rest, with the Greens, | voted for the town joining it"
    voted = (
        row[start - 1].low == "," and first.low.endswith(speech.participle_endings) and row[start + 1].low in speech.of
    )
    if first.low in speech.being or voted or (opens and speech.subjects_left_out):
        return False  # «Además de | ser su esposa, …», «Hizo otro informe, …»
    if end - start == 1:
        if first.low in speech.pronouns:
            return True
        if first.low in speech.determiners or (first.low in speech.auxiliaries and speech.articled):
            return False
        if first.upper:
            return not first.low.endswith(speech.finite_endings) or not speech.articled  # «Observaron»
        if speech.articled and not first.low.endswith("s"):
            return first.low in speech.speakers or first.low in speech.documents
        return first.low not in speech.prepositions | speech.times
    if row[end - 1].low in speech.preposed and end - start == 2:
        return False
    bare = first.low not in speech.speakers | speech.documents | speech.determiners and not first.upper
    if bare and speech.plural_endings and first.low.endswith(speech.plural_endings) and first.low[-2:] != "on":
        return False  # «cuando | ofrecen sus productos, les piden»
    # «ella se dirige al pueblo»
    return not any(token.low in speech.impersonal for token in row[start:end])


def _somebody(row: Row, start: int, end: int, speech: Speech) -> bool:
    """Whether a phrase has a name in it, or is of who speaks."""
    named = any(token.upper for token in row[start + 1 : end]) or (row[start].upper and end - start <= 2)
    return named or _speaking(row, start, end, speech)


def _speaking(row: Row, start: int, end: int, speech: Speech) -> bool:
    return any(token.low in speech.speakers or token.low in speech.documents for token in row[start:end])


def _adverb(low: str, speech: Speech) -> bool:
    """Whether a word behind a verb is an adverb."""
    return low in speech.adverbs or (speech.articled and low.endswith(speech.manner))


def past_time(row: Row, index: int, speech: Speech) -> int:
    """Where what follows begins behind adverbs and times: «ayer», «este jueves 8», «una y otra vez», "on Monday"."""
    small = speech.determiners | speech.prepositions | speech.ages
    while True:
        end = index
        while row[end].low in small:
            end += 1
        day = row[end].low in speech.days
        aged = row[end].low in speech.moments and (row[end - 1].low in speech.ages or row[end + 1].low in speech.ages)
        if day or (aged and end > index):
            index = end + 1
            while row[index].low in speech.ages or (day and row[index].low.isdigit()):
                index += 1
        elif size := phrase_at(row, index, speech.passing) or _adverb(row[index].low, speech):
            index += size
        else:
            return index


def voicing(row: Row, index: int, speech: Speech) -> bool:
    """Whether a place stands for those in it who speak: «desde el Gobierno», «en la empresa [creen]»."""
    stop = next((k for k in range(index + 2, len(row)) if row[k].kind != "w" or row[k].low in speech.prepositions), 0)
    words = row[index + 1 : stop]
    named = row[index].low not in speech.inside and any(token.upper for token in words)
    return row[index].low in speech.voicing and (named or any(token.low in speech.speakers for token in words))


def document(row: Row, phrase: Slice, speech: Speech) -> bool:
    """Whether a document is named in a phrase."""
    return any(token.low in speech.documents for token in row[slice(*phrase)])


def speaks(row: Row, phrase: Slice, speech: Speech) -> bool:
    """Whether a phrase names somebody or something that speaks: a pronoun, a name, an office, a document."""
    start, end = phrase
    alone = end - start == 1 and (row[start].upper or row[start].low in speech.pronouns)
    return alone or any(token.upper for token in row[start + 1 : end]) or _speaking(row, start, end, speech)
