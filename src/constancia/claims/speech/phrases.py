"""Sayings without a verb of their own: "according to", «para», a colon, a name under a quotation."""

from __future__ import annotations

from collections.abc import Iterable

from constancia.claims.speech import behind, clauses, sources
from constancia.claims.speech.nouns import of_noun, of_view
from constancia.claims.speech.sayings import DASHES, Statement, subject_so_far
from constancia.claims.speech.sources import Row, Slice
from constancia.claims.speech.tokens import Token, Unit
from constancia.language.shape.speech import Form, Frame, Speech

_BETWEEN = 6
"""Words between a verb or a source and the comma behind it."""
_SUBJECT = 3
"""Words of a subject between a sentence's beginning and a quotation that goes on with it."""
_RELATIVE = 14
"""Words that a source may have with its relative clause."""


def signed(row: Row) -> Slice | None:
    """The name under a quotation, after a dash: «“…” — Rosa Ruiz»."""
    if len(row) < 3 or row[0].kind != "q" or row[1].low not in DASHES:
        return None
    begin = 2
    while begin < len(row) and row[begin].low in DASHES:
        begin += 1
    end = begin
    while end < len(row) and row[end].kind == "w":
        end += 1
    rest = all(token.kind == "p" or token.upper for token in row[end:])
    return (begin, end) if 0 < end - begin <= 6 and row[begin].upper and row[end - 1].upper and rest else None


def covers_colon(row: Row, made: Statement) -> bool:
    """Whether a saying has made use of the sentence's colon."""
    return made.runs_on or any(
        row[k].low == ":" for start, end in made.said for k in range(max(0, start - 1), min(end, len(row) - 1))
    )


def of_phrases(unit: Unit, speech: Speech) -> Iterable[Statement]:
    """Statements by "according to", «según», and by "for" or «para» before a quotation."""
    row = unit.tokens
    out: list[Statement] = []
    openers = {phrase[0] for phrase in (*speech.sources, *speech.opinions, *speech.views)} | speech.nouns | speech.like
    for index, token in enumerate(row):
        if token.low not in openers:
            continue
        size = clauses.phrase_at(row, index, speech.sources)
        if not size and (_opens(row, index, speech) or row[index - 1].low == "," or row[index - 1].low in speech.that):
            size = clauses.phrase_at(row, index, speech.opinions)
        if size:
            made = _of_source(unit, index, size, speech)
            if made is not None:
                made.rule = "statement.according-to"
                out.append(made)
        elif token.low in speech.like and (made := _as_told(unit, index, speech)) is not None:
            made.rule = "statement.as-told"
            out.append(made)
        elif token.low in speech.nouns:
            noted = of_noun(unit, index, speech)
            if noted is not None:
                out.append(noted)
        elif _opens(row, index, speech) and clauses.phrase_at(row, index, speech.views):
            made = of_view(unit, index, speech)
            if made is not None:
                out.append(made)
    return out


def _opens(row: Row, index: int, speech: Speech) -> bool:
    """Whether a phrase opens its sentence, after a conjunction or not."""
    return index == 0 or (index < 3 and all(row[k].low in speech.contrast | speech.join | {","} for k in range(index)))


def _of_source(unit: Unit, index: int, size: int, speech: Speech) -> Statement | None:
    row = unit.tokens
    begin = index + size
    if begin >= len(row):
        return None
    cue = (index, begin)
    measured = any(
        token.low in speech.each for token in row[begin : begin + 1 + (row[begin].low in speech.determiners)]
    )
    if measured or (index and row[index - 1].low in speech.varying):
        return None
    if row[begin].low in speech.determiners and begin + 1 < len(row) and row[begin + 1].low in speech.whichever:
        source = sources.before(row, index, speech)
        end = clauses.clause_end(row, begin + 2, speech)
        return Statement(unit, [(begin + 2, end)], source, cue) if source and end > begin + 2 else None
    verb = begin
    if speech.verb_first:
        while verb < len(row) and row[verb].low in speech.auxiliaries:
            verb += 1
        if (
            verb < len(row)
            and row[verb].low in speech.cues
            and (
                verb > begin
                or row[verb].low not in speech.documents | speech.speakers
                or _determined(row, verb + 1, speech)
            )
        ):
            return _by_verb(unit, index, verb, speech)
    source = behind.after(row, begin, speech)
    if source is None or source[0] != begin:
        source = _simple(row, begin, speech)
    if row[begin].low in speech.oblique and (begin + 1 == len(row) or row[begin + 1].kind == "p"):
        source = (begin, begin + 1)  # "according to her"
    elif source is not None and all(row[k].low in speech.determiners | speech.adverbs for k in range(*source)):
        source = (begin, source[1] + 1) if source[1] < len(row) and row[source[1]].kind == "q" else None
    if source is not None and row[source[1] - 1].low in speech.each:
        return None  # "according to the quota method"
    if source is None or (not sources.speaks(row, source, speech) and _measures(row, index, speech)):
        return None
    citing: list[Slice] = []
    source = _with_relative(row, source, speech)
    end = source[1]
    if end + 1 < len(row) and row[end].low == ",":
        name = behind.apposed_name(row, end, speech)
        if name is not None:
            source, end = name, name[1]
    return _around(unit, cue, source, index, end, speech, citing)


def _determined(row: Row, index: int, speech: Speech) -> bool:
    """Whether a noun phrase begins with its article: «según denuncia la asociación», not «según denuncia de»."""
    return index < len(row) and row[index].low in speech.determiners - speech.prepositions


def _measures(row: Row, index: int, speech: Speech) -> bool:
    """Whether a phrase without a comma tells what something depends on: «varía según la época del año»."""
    return index > 0 and row[index - 1].kind == "w" and speech.verb_first


def _with_relative(row: Row, source: Slice, speech: Speech) -> Slice:
    """A source with the relative clause that tells which it is: «los datos que maneja la entidad»."""
    start, end = source
    if end >= len(row) or row[end].low not in speech.who | speech.that:
        return source
    stop = end + 1
    while stop < len(row) and row[stop].kind == "w":
        stop += 1
    closed = stop >= len(row) or row[stop].low in (",", ".", ";", ")")
    return (start, stop) if closed and stop - end > 1 and stop - start <= _RELATIVE else source


def _simple(row: Row, begin: int, speech: Speech) -> Slice | None:
    end = begin
    while end < len(row) and row[end].kind == "w" and not row[end].finite and row[end].low not in speech.breaks:
        end += 1
    return (begin, end) if end > begin else None


def _around(
    unit: Unit, cue: Slice, source: Slice, index: int, end: int, speech: Speech, citing: list[Slice]
) -> Statement | None:
    row = unit.tokens
    before = row[index - 1] if index else None
    opens = (
        before is None
        or before.low in (";", ":", "(", "—", "–")
        or before.low in speech.contrast | speech.join
        or (before.low == "," and index > 1 and row[index - 2].low in speech.that | speech.contrast | speech.join)
    )
    if opens and not (before is not None and before.low == "("):
        comma = next((k for k in range(end, min(len(row), end + _BETWEEN)) if row[k].kind != "w"), end)
        if end < comma < len(row) and row[end].low in speech.prepositions and row[comma].low == ",":
            named = row[end + 1].upper and not any(token.low in speech.times for token in row[end + 1 : comma])
            source = (source[0], comma) if named else source  # "According to the Commission | on Human Rights, …"
            end = comma
        start = end + 1 if end < len(row) and row[end].low == "," else end
        stop = clauses.clause_end(row, start, speech)
        if stop - start >= 2 or (stop > start and row[start].kind == "q"):
            return Statement(unit, [(start, stop)], source, cue, citing=citing)
        return None
    if before is not None and before.low in speech.who:
        stop = clauses.clause_end(row, end, speech, related=True)
        return Statement(unit, [(end, stop)], source, cue) if stop > end else None
    goes_on = end < len(row) - 1 and row[end].low not in (".", ";", ")", "—", "–")
    floor = _bracket(row, index)
    if before is not None and (before.low == "," or not goes_on):
        stop = index - 1 if before.low in (",", "—", "–") else index
        start = clauses.clause_start(row, stop, speech, floor=floor)
        start = _after_turn(row, start, stop, speech)
        said = [(start, stop)] if stop > start else []
        said.extend(_resumed(row, end, speech, whole=_only_when(row, start, stop, speech)))
        if not said or (len(said) == 1 and not clauses.claused(row, *said[0], speech)):
            return None
        return Statement(unit, said, source, cue)
    start = index
    while start > floor and row[start - 1].low not in (",", ";", ":", "(", "—", "–"):
        start -= 1
    while start < index and row[start].low in speech.who | speech.join | speech.contrast:
        start += 1
    return Statement(unit, [(start, index)], source, cue) if index - start >= 2 else None


def _bracket(row: Row, index: int) -> int:
    """Where the dashes or brackets open inside which a token stands, else 0."""
    opened = [k for k in range(index) if row[k].low in ("—", "–")]
    return opened[-1] + 1 if len(opened) % 2 else 0


def _after_turn(row: Row, start: int, stop: int, speech: Speech) -> int:
    while start < stop and row[start].low in speech.contrast | speech.join:
        start += 1
    return start


def _by_verb(unit: Unit, index: int, verb: int, speech: Speech) -> Statement | None:
    """«según explicó a la emisora, …»."""
    row = unit.tokens
    end = next((k for k in range(verb + 1, len(row)) if row[k].kind == "p"), len(row))
    source = None
    if verb + 1 < end and row[verb + 1].low not in speech.to_whom | speech.inside | speech.that:
        source = behind.after(row, verb + 1, speech, stop=end)
    cue = (index, verb + 1)
    before = row[index - 1].low if index else None
    inner = before == "," and index > 1 and row[index - 2].low in speech.that  # «ya que, según recordó, …»
    if source is None and inner:
        source, _ = subject_so_far(unit, index, speech, [])
    if before is None or inner or before in (";", ":") or before in speech.join | speech.contrast:
        stop = clauses.clause_end(row, end + 1, speech) if end < len(row) else end
        rumoured = any(Frame.NOBODY in one.frames for one in speech.cues[row[verb].low])  # «según trascendió, …»
        return Statement(unit, [(end + 1, stop)], source, cue, impersonal=rumoured) if stop > end + 1 else None
    stop = index - 1 if row[index - 1].low == "," else index
    start = clauses.clause_start(row, stop, speech, floor=_bracket(row, index))
    if stop - start < 2:
        return None
    return Statement(unit, [(start, stop), *_resumed(row, end, speech)], source, cue)


def _as_told(unit: Unit, index: int, speech: Speech) -> Statement | None:
    """ "As Ruiz said, …"; «…, como recordó la ministra»: what stands beside is what is said."""
    row = unit.tokens
    first = index - 1 if index and row[index - 1].low in speech.just else index
    if first and row[first - 1].kind == "w" and row[first - 1].low not in speech.contrast | speech.that | speech.join:
        return None
    verb, after = _teller(row, index + 1, speech)
    if not verb or (after < len(row) and row[after].low in speech.that):
        return None
    if speech.verb_first:
        own = any(row[k].low in speech.impersonal for k in range(index + 1, verb))  # «como se recuerda, …»
        return None if own else _by_verb(unit, first, verb, speech)
    end = next((k for k in range(after, len(row)) if row[k].kind != "w"), len(row))
    source = sources.before(row, verb, speech)
    adjoined = after == end or row[after].low in speech.prepositions | speech.times | speech.adverbs
    if (
        source is None
        or source[0] != index + 1
        or end - after > _BETWEEN
        or not (adjoined or _tells(row, verb, speech))
    ):
        return None
    if end < len(row) and row[end].kind == "q":
        return None
    named = sources.speaks(row, source, speech)
    return _around(unit, (verb, after), source, first, end, speech, []) if named else None


def _teller(row: Row, begin: int, speech: Speech) -> tuple[int, int]:
    """Where a verb of saying that may follow what is said stands, and what is behind it; 0 for none."""
    reach = 4 if speech.verb_first else _RELATIVE
    for index in range(begin, min(len(row), begin + reach)):
        token = row[index]
        if token.kind != "w":
            break
        for cue in speech.cues.get(token.low, ()):
            told = Frame.AFTER in cue.frames and cue.form is Form.FINITE and (token.accented or not cue.accented)
            if told and sources.stands(row, index + 1, cue.rest):
                return index, index + 1 + len(cue.rest)
        if speech.verb_first and token.low not in speech.auxiliaries | speech.adverbs:
            break
    return 0, 0


def _tells(row: Row, verb: int, speech: Speech) -> bool:
    """Whether a verb has the one spoken to behind it: "told reporters"."""
    return any(Frame.WHOM in cue.frames for cue in speech.cues[row[verb].low])


def _only_when(row: Row, start: int, stop: int, speech: Speech) -> bool:
    """Whether a stretch says no more than when or where: "Weeks ago, as the Herald reported, …"."""
    placed = row[start].low in speech.prepositions or row[stop - 1].low in speech.times | speech.moments
    return stop > start and placed and not sources.has_finite(row, start, stop)


def _resumed(row: Row, end: int, speech: Speech, *, whole: bool = False) -> list[Slice]:
    """What goes on behind a source between commas: "The bridge, according to Ruiz, was closed"; `whole`: its clause."""
    if end + 1 >= len(row) or row[end].low != ",":
        return []
    token = row[end + 1]
    if not whole and not (token.finite or token.low in speech.finite | speech.auxiliaries):
        return []
    return [(end + 1, clauses.clause_end(row, end + 1, speech))]


def of_quote(unit: Unit, speech: Speech) -> Iterable[Statement]:
    """A quotation and, after a comma, a verb that is none of saying with whoever is quoted: «“…”, disparó Ruiz»."""
    row = unit.tokens
    for index in range(len(row) - 2):
        if row[index].kind != "q" or not _opened(row, index, speech):
            continue
        if not (row[index].trails or row[index + 1].low == "," or row[index + 1].low in DASHES):
            continue
        begin = index + 1 if row[index + 1].kind == "w" else index + 2
        if begin >= len(row) or row[begin].kind != "w":
            continue
        source = behind.after(row, begin + 1, speech) if _utters(row[begin], speech) else None
        cue = (begin, begin + 1)
        if source is None and not speech.verb_first:
            verb = next(
                (k for k in range(begin + 1, min(len(row), begin + _RELATIVE)) if _utters(row[k], speech)), None
            )
            source = sources.before(row, verb, speech) if verb is not None else None
            cue = (verb or 0, (verb or 0) + 1)
            if source is not None and source[0] != begin:
                source = None
        if source is not None and sources.speaks(row, source, speech):
            start = index if not index or row[index - 1].kind == "p" else 0
            yield Statement(unit, [(start, index + 1)], source, cue, direct=not start < index, rule="statement.quoted")


def _opened(row: Row, quote: int, speech: Speech) -> bool:
    """Whether a quotation opens what is said: at most the subject of its own first clause stands before it."""
    if quote == 0 or row[quote - 1].kind == "p":
        return True
    small = speech.prepositions | speech.breaks
    return quote <= _SUBJECT and row[0].low not in small and not sources.has_finite(row, 0, quote)


def _utters(token: Token, speech: Speech) -> bool:
    """Whether a word may be the verb of a quotation: a past, or a present that is listed."""
    low = token.low
    if token.kind != "w" or token.upper or low in speech.auxiliaries | speech.being | speech.modals:
        return False
    return low in speech.uttering or (token.finite and low not in speech.finite)
