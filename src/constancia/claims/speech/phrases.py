"""Sayings without a verb of their own: "according to", «para», a colon, a name under a quotation."""

from __future__ import annotations

from collections.abc import Iterable

from constancia.claims.speech import behind, clauses, sources
from constancia.claims.speech.contents import opens_infinitive
from constancia.claims.speech.passives import of_passive
from constancia.claims.speech.sites import Statement, lead, subject_so_far
from constancia.claims.speech.sources import DASHES, Slice, has_finite
from constancia.claims.speech.tokens import FAR, NEAR, Row, Unit
from constancia.language.shape.speech import Frame, Speech
from constancia.syntax.words import Word

_SUBJECT = 3
"""Words of a subject between a sentence's beginning and a quotation that goes on with it."""
_TURNS = DASHES - {"-"}


def signed(row: Row) -> Slice | None:
    """The name under a quotation, after a dash: «“…” — Rosa Ruiz»."""
    if row[0].kind != "q" or row[1].low not in DASHES:
        return None
    end = 2
    while row[end].kind == "w":
        end += 1
    return (2, end) if 2 < end <= 2 + NEAR and row[2].upper and row[end - 1].upper else None


def of_phrases(unit: Unit, speech: Speech) -> Iterable[Statement]:
    """Statements by "according to", «según», "as Ruiz said", and by a noun: "the claim that"."""
    row, openers = unit.tokens, speech.openers
    for index, token in enumerate(row):
        if token.low not in openers:
            continue
        made: Statement | None = None
        near, opens = row[index - 1].low, _opens(row, index, speech)
        size = sources.phrase_at(row, index, speech.sources)
        if not size and (opens or near == "," or near in speech.that):
            size = sources.phrase_at(row, index, speech.opinions)
        judged = sources.phrase_at(row, index, speech.judging)
        if judged and (opens or near == "," or near in speech.breaks):
            made = _judged(unit, index, judged, speech)
        elif size:
            made = _of_source(unit, index, size, speech)
        elif token.low in speech.like:
            made = _as_told(unit, index, speech)
        elif token.low in speech.doers:
            made = of_passive(unit, index, speech)
        elif token.low in speech.nouns:
            made = of_noun(unit, index, speech)
        elif opens and sources.phrase_at(row, index, speech.views):
            made = of_view(unit, index, speech)
        if made is not None:
            yield made


def _judged(unit: Unit, index: int, size: int, speech: Speech) -> Statement | None:
    """What somebody told of before holds: «votaron en contra pues, a su juicio, falta agua»."""
    row = unit.tokens
    turns = index - (row[index - 1].low == ",") if index else 0
    if turns and row[turns - 1].low not in speech.breaks - speech.that - speech.who:
        return None  # «dijo que, a su juicio, falta agua»
    source, known = subject_so_far(unit, index, speech, [])
    if not known and speech.possessives & {row[index + 1].low}:
        source = index + 1, index + 2  # "In her view, …"
    return _behind(unit, (index, index + size), source, index + size, speech)


def _opens(row: Row, index: int, speech: Speech) -> bool:
    """Whether a phrase opens its sentence, after a conjunction or not."""
    return index < 3 and all(token.low == "," or token.low in speech.contrast | speech.join for token in row[:index])


def _of_source(unit: Unit, index: int, size: int, speech: Speech) -> Statement | None:
    """What "according to", and the noun phrase or the verb behind it, gives a source."""
    row = unit.tokens
    begin = index + size
    first = row[begin].low
    measured = first in speech.each or (first in speech.determiners and row[begin + 1].low in speech.each)
    done = first in speech.objects and row[begin + 1].cues and not row[begin + 1].tells  # «según lo previsto»
    if measured or done or row[index - 1].low in speech.varying:
        return None
    if first in speech.determiners and row[begin + 1].low in speech.whichever:
        source = sources.before(row, index, speech)
        end = clauses.clause_end(row, begin + 2, speech)
        made = Statement(unit, [(begin + 2, end)], source, (index, begin)) if source is not None else None
    elif verb := _verb(row, begin, speech):
        made = _by_verb(unit, index, verb, speech)
    else:
        source = _named(row, begin, speech)
        depends = row[index - 1].kind == "w" and speech.subjects_left_out  # «varía según la época del año»
        if source is None or (depends and not sources.speaks(row, source, speech)):
            return None
        made = _around(unit, (index, begin), source, index, source[1], speech)
    if made is not None:
        made.rule = "statement.according-to"
    return made


def _verb(row: Row, begin: int, speech: Speech) -> int:
    """Where the verb stands behind «según», 0 for none: «según explicó», not «según denuncia de»."""
    verb = begin
    while speech.subjects_left_out and row[verb].low in speech.auxiliaries:
        verb += 1
    noun = row[verb].low in speech.documents | speech.speakers
    told = speech.subjects_left_out and row[verb].cues
    plain = row[verb + 1].low in speech.determiners - speech.prepositions
    return verb if told and (verb > begin or not noun or plain) else 0


def _named(row: Row, begin: int, speech: Speech) -> Slice | None:
    """The noun phrase behind "according to", with the relative clause or the name that tells which it is."""
    if row[begin].low in speech.oblique.keys() | speech.pronouns.keys() and row[begin + 1].kind == "p":
        return begin, begin + 1  # "according to her", «según él»
    source = behind.after(row, begin, speech)
    if source is None or source[0] != begin:
        end = begin
        ends = speech.breaks | speech.negations | speech.adverbs
        while row[end].kind == "w" and not row[end].finite and row[end].low not in ends:
            end += 1
        source = (begin, end)
    end = source[1]
    if all(token.low in speech.determiners | speech.adverbs for token in row[begin:end]):
        return (begin, end + 1) if row[end].kind == "q" else None
    if row[end - 1].low in speech.each:
        return None  # "according to the quota method"
    if row[end].low in speech.who | speech.that:
        stop = next(k for k in range(end + 1, len(row) + 1) if row[k].kind != "w")
        return (begin, stop) if row[stop].low in (",", ".", ";", ")", "\n") else source
    return source


def _around(unit: Unit, cue: Slice, source: Slice | None, index: int, end: int, speech: Speech) -> Statement | None:
    """What stands beside a phrase that begins at `index` and ends at `end`: behind it, before it, on both sides."""
    row = unit.tokens
    near = row[index - 1].low
    turns = speech.contrast | speech.join
    inner = near == "," and row[index - 2].low in speech.that | turns
    opens = index == 0 or 0 < index <= lead(row, speech)
    if opens or inner or near in turns or near in {";", ":"} | _TURNS:
        return _behind(unit, cue, source, end, speech)
    if near in speech.who:
        stop = clauses.clause_end(row, end, speech, related=True)
        return Statement(unit, [(end, stop)], source, cue)
    floor = _bracket(row, index)
    last = end >= len(row) - 1 or row[end].low in {".", ";", ")"} | _TURNS
    if near == "," or last:
        stop = index - 1 if near == "," else index
        start = clauses.clause_start(row, stop, speech, floor=floor)
        while row[start].low in turns:
            start += 1
        said = [(start, stop)] if stop > start else []
        follows = row[end + 1]
        only_when = row[start].low in speech.prepositions and not has_finite(row, start, stop)
        if only_when or follows.finite or follows.low in speech.finite | speech.auxiliaries:
            said += clauses.resumed(row, (start, stop), end, speech)
        claused = said and (len(said) > 1 or clauses.claused(row, *said[0], speech))
        return Statement(unit, said, source, cue) if claused else None
    start = index
    while start > floor and row[start - 1].low not in {",", ";", ":", "("} | _TURNS:
        start -= 1
    while row[start].low in speech.who | turns:
        start += 1
    return Statement(unit, [(start, index)], source, cue) if index - start >= 2 else None


def _behind(unit: Unit, cue: Slice, source: Slice | None, end: int, speech: Speech) -> Statement | None:
    """What stands behind a phrase that opens its clause."""
    row = unit.tokens
    comma = next((k for k in range(end, end + FAR) if row[k].kind != "w"), end)
    if row[end].low in speech.prepositions and row[comma].low == ",":
        if source is not None and row[end + 1].upper and row[end + 1].low not in speech.times:
            source = (source[0], comma)  # "According to the Commission | on Human Rights, …"
        end = comma
    start = end + 1 if row[end].low == "," else end
    stop = clauses.clause_end(row, start, speech)
    return Statement(unit, [(start, stop)], source, cue) if stop - start >= 2 or row[start].kind == "q" else None


def _bracket(row: Row, index: int) -> int:
    """Where the dashes open inside which a token stands, else 0."""
    opened = [k for k in range(index) if row[k].low in _TURNS]
    return opened[-1] + 1 if len(opened) % 2 else 0


def _by_verb(unit: Unit, index: int, verb: int, speech: Speech) -> Statement | None:
    """«según explicó a la emisora, …»."""
    row = unit.tokens
    end = next(k for k in range(verb + 1, len(row) + 1) if row[k].kind == "p")
    source = behind.after(row, verb + 1, speech, stop=end) if row[verb + 1].low not in speech.that else None
    if source is not None and row[verb + 1].low in speech.to_whom and row[source[0]].upper:
        source = None  # «según contó a la emisora Exitosa»
    if source is None and row[index - 1].low == "," and row[index - 2].low in speech.that:
        source, _ = subject_so_far(unit, index, speech, [])  # «ya que, según recordó, …»
    made = _around(unit, (index, verb + 1), source, index, end, speech)
    if made is not None:
        made.impersonal = any(Frame.NOBODY in one.frames for one in row[verb].cues)  # «según trascendió, …»
    return made


def _as_told(unit: Unit, index: int, speech: Speech) -> Statement | None:
    """ "As Ruiz said, …"; «…, como recordó la ministra»: what stands beside is what is said."""
    row = unit.tokens
    first = index - 1 if row[index - 1].low in speech.just else index
    turns = speech.contrast | speech.that | speech.join
    if row[first - 1].kind == "w" and row[first - 1].low not in turns:
        return None
    verb, after = _teller(row, index + 1, speech)
    if not verb or row[after].low in speech.that:
        return None
    if speech.subjects_left_out:
        own = any(token.low in speech.impersonal for token in row[index + 1 : verb])  # «como se recuerda, …»
        made = None if own else _by_verb(unit, first, verb, speech)
    else:
        end = next(k for k in range(after, len(row) + 1) if row[k].kind != "w")
        source = sources.before(row, verb, speech)
        adjoined = after == end or row[after].low in speech.prepositions | speech.times | speech.adverbs
        whom = any(Frame.WHOM in cue.frames for cue in row[verb].cues)  # "told reporters"
        told = source is not None and source[0] == index + 1 and sources.speaks(row, source, speech)
        if source is None or not told or row[end].kind == "q" or end - after > NEAR or not (adjoined or whom):
            return None
        made = _around(unit, (verb, after), source, first, end, speech)
    if made is not None:
        made.rule = "statement.as-told"
    return made


def _teller(row: Row, begin: int, speech: Speech) -> tuple[int, int]:
    """Where a verb of saying that may follow what is said stands, and what is behind it; 0 for none."""
    for index in range(begin, min(len(row), begin + FAR)):
        token = row[index]
        if token.kind != "w":
            break
        if end := clauses.closes(row, index):
            return index, end
        if speech.subjects_left_out and token.low not in speech.auxiliaries | speech.adverbs:
            break
    return 0, 0


def of_quote(unit: Unit, speech: Speech) -> Iterable[Statement]:
    """A quotation and, after a comma, a verb that is none of saying with whoever is quoted: «“…”, disparó Ruiz»."""
    row = unit.tokens
    for index in range(len(row) - 2):
        near, follows = row[index - 1], row[index + 1]
        if row[index].kind != "q" or not _opened(row, index, speech):
            continue
        begin = index + 1 if follows.kind == "w" else index + 2
        if not (row[index].trails or follows.low == "," or follows.low in DASHES) or row[begin].kind != "w":
            continue
        verb = begin
        source = behind.after(row, begin + 1, speech) if _utters(row[begin], speech) else None
        if source is None:
            reach = range(begin + 1, min(len(row), begin + FAR))
            verb = next((k for k in reach if _utters(row[k], speech)), begin)
            source = sources.before(row, verb, speech) if verb > begin else None
            source = source if source is not None and source[0] == begin else None
        if source is not None and sources.speaks(row, source, speech):
            start = index if near.kind == "p" else 0
            cue, direct = (verb, verb + 1), start == index
            yield Statement(unit, [(start, index + 1)], source, cue, direct=direct, rule="statement.quoted")


def _opened(row: Row, quote: int, speech: Speech) -> bool:
    """Whether a quotation opens what is said: at most the subject of its own first clause stands before it."""
    return row[quote - 1].kind == "p" or quote <= _SUBJECT


def _utters(token: Word, speech: Speech) -> bool:
    """Whether a word may be the verb of a quotation: a past, or a present that is listed."""
    return token.low in speech.uttering or (token.finite and token.low not in speech.finite)


_LIGHT = 5
"""Words between a noun of saying and the verb that makes it: "gave a formal written assurance"."""


def of_noun(unit: Unit, index: int, speech: Speech) -> Statement | None:
    """A noun that holds something said, and whose it is: "Ruiz's claim that", «expresó su temor de que»."""
    row = unit.tokens
    modality = speech.noun_modality.get(row[index].low)
    owner, behind_it = _owner(unit, index, speech), index + 1
    if owner is None and (named := _owner_behind(row, index, speech)) is not None:
        owner, behind_it = named, named[1]
    begin = _told_by_noun(row, behind_it, speech)
    if begin is None and row[index].low in speech.willing:
        to_do = behind_it + (row[behind_it].low in speech.prepositions - speech.infinitive_marks)
        begin = to_do if opens_infinitive(row, to_do, speech) else None  # "her threat to go", «su amenaza de irse»
    if begin is None and row[index].low in speech.feelings and clauses.begins(row, behind_it, speech):
        begin = behind_it  # "voiced hope the deal would hold"
    if owner is None and row[index].low in speech.documents and row[index - 1].low in speech.prepositions:
        owner = index, index + 1  # "alarmed by reports that"
    if owner is None or begin is None:
        return None
    said = [(begin, _end(row, index, begin, speech))]
    return Statement(unit, said, owner, (index, index + 1), modality, rule="statement.noun")


def _end(row: Row, index: int, begin: int, speech: Speech) -> int:
    """Where what a noun holds ends: before the verb whose subject the noun is, "his claim that it was sold | is"."""
    end = clauses.clause_end(row, begin, speech)
    end = next((k + 1 for k in range(begin, end - 1) if row[k].trails), end)  # 'a message that it “fails,” Lee said'
    if sources.has_finite(row, 0, index):
        return end
    if row[0].low in speech.prepositions:
        return next((k for k in range(begin, end) if row[k].low == ","), end)  # "Amid reports that it failed, …"
    helps = speech.auxiliaries | speech.being
    verbs = [k for k in range(begin, end) if row[k].finite and not (row[k - 1].finite and row[k - 1].low in helps)]
    small = speech.breaks | speech.join | speech.contrast
    last = verbs[-1] if len(verbs) == 2 - opens_infinitive(row, begin, speech) else begin
    if last == begin or any(token.low in small or token.kind != "w" for token in row[begin:last]):
        return end
    return sources.led(row, last, begin, speech)


def _told_by_noun(row: Row, at: int, speech: Speech) -> int | None:
    """Where a clause or a quotation begins that a noun holds: after "that", «de que»; "a report on the “…”"."""
    governed = row[at].low in speech.prepositions
    quoted = at + 2 if row[at + 1].low in speech.determiners else at + 1
    if governed and row[at - 1].low in speech.documents and row[quoted].kind == "q":
        return quoted
    if governed and row[at].low not in speech.purpose:
        at += 1
    elif speech.noun_governs:
        return None
    related = speech.bare_clauses and row[at + 1].finite  # "a bill that bans it"
    return at + 1 if at + 1 < len(row) and row[at].low in speech.that and not related else None


def _owner(unit: Unit, index: int, speech: Speech) -> Slice | None:
    """Whose a noun of saying is: a possessive, or the subject of a verb that makes it: "gave the assurance"."""
    row = unit.tokens
    near = row[index - 1].low
    if near.endswith(("'s", "s'")):
        start = index - 1
        while row[start].upper and row[start - 1].upper:
            start -= 1
        return start, index
    made = _maker(unit, index, speech)
    return (index - 1, index) if made is None and near in speech.possessives else made


def _maker(unit: Unit, at: int, speech: Speech) -> Slice | None:
    """The subject of the verb that makes, gives or repeats what is said; also before "with" and «con»."""
    row = unit.tokens
    floor = at - _LIGHT
    while at > floor and row[at - 1].kind == "w" and row[at - 1].low not in speech.light:
        adjective = row[at - 2].low in speech.determiners  # "a documented report"
        between = row[at - 1].low in speech.breaks | speech.prepositions - speech.of - speech.light
        if (row[at - 1].finite and not adjective) or between:
            return None  # "raised concern at claims that"
        at -= 1
    light = row[at - 1].low
    governs = light in speech.prepositions
    if light not in speech.light or row[at - 2].low in speech.being:
        return None  # "at ease with the notion that", "there were repeated rumours that"
    left = sources.led(row, at - 1, 0, speech)
    governs = governs or row[left].low in speech.infinitive_marks or row[left - 1].low in speech.join
    source = None if governs else sources.before(row, left, speech)
    if source is None:
        source, _ = subject_so_far(unit, left, speech, [])
    return source if source is not None and sources.speaks(row, source, speech) else None


def _owner_behind(row: Row, index: int, speech: Speech) -> Slice | None:
    """Whose a noun is that names him behind: "claims by the opposition that", «la denuncia de Ruiz de que»."""
    start = end = index + 2
    if row[index + 1].low not in speech.by:
        return None
    while row[end].kind == "w" and row[end].low not in speech.that | speech.aims:
        if row[end].low in speech.of and opens_infinitive(row, end + 1, speech):
            break
        if row[end].finite:
            return None  # «el testimonio del joven no fue oído porque la ley rechaza la posibilidad de que»
        end += 1
    while end > start + 1 and row[end - 1].low in speech.prepositions:
        end -= 1
    return (start, end) if start < end < len(row) and sources.speaks(row, (start, end), speech) else None


def of_view(unit: Unit, index: int, speech: Speech) -> Statement | None:
    """«Para Ruiz, …»: a quotation, or a clause where somebody who speaks is named."""
    row = unit.tokens
    comma = index + 1
    while comma < index + FAR and row[comma].kind == "w" and not row[comma].finite:
        comma += 1
    if row[comma].low != "," or opens_infinitive(row, index + 1, speech):
        return None  # «Para derrocar al Gobierno, el Partido Agrario …»
    source = (index + 1, comma)
    if row[comma + 1].kind != "q":
        name = behind.apposed_name(row, comma, speech)
        if name is not None and row[name[1]].low == ",":
            source, comma = name, name[1]
    quoted = row[comma + 1].kind == "q"
    viewer = row[index + 1 : source[1]]
    named = any(token.upper and token.low not in speech.times for token in viewer)  # not «el lunes»
    if not quoted and not (len(viewer) > 1 and named and any(token.low in speech.speakers for token in viewer)):
        return None
    end = clauses.clause_end(row, comma + 1, speech)
    if not any(token.finite or token.kind == "q" for token in row[comma + 1 : end]):
        return None
    return Statement(unit, [(comma + 1, end)], source, (index, index + 1), rule="statement.view")
