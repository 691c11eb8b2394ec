"""From a verb of saying to one statement: its words, its source, its place in the sentence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from constancia.claims.speech import contents, sources
from constancia.claims.speech.contents import Said
from constancia.claims.speech.cues import Verb, find
from constancia.claims.speech.sources import Row, Slice
from constancia.claims.speech.tokens import Token, Unit
from constancia.language.shape.speech import Frame, Speech

_DASHES = frozenset("—–-―")
_FOLLOWS = frozenset({"follows", "siguiente", "siguientes"})
_CITING = frozenset({"citing", "citando", "quoting"})


@dataclass(slots=True)
class Statement:
    """One saying, before its speaker is named: indices are of the sentence's tokens, end exclusive."""

    unit: Unit
    said: list[Slice]
    source: Slice | None
    """None: left out, or nobody."""
    cue: Slice | None
    modality: str | None = None
    impersonal: bool = False
    direct: bool = False
    citing: list[Slice] = field(default_factory=list)
    """Further sources, each that of the one before."""
    runs_on: bool = False
    """The saying ends in a colon: what is said is the next quotation."""
    frames: frozenset[Frame] = frozenset()


def of_unit(unit: Unit, speech: Speech, accents: bool) -> list[Statement]:
    """The statements of one sentence, in text order of their cues."""
    row = unit.tokens
    out: list[Statement] = []
    for verb in find(unit, speech, accents):
        made = _of_verb(unit, verb, speech, out)
        if made is not None:
            out.append(made)
            out.extend(_gapped(made, verb, speech))
    out.extend(_of_phrases(unit, speech, out))
    signed = _signed(row)
    if signed is not None and not out:
        out.append(Statement(unit, [(0, 1)], signed, None, direct=True))
    if not out or not any(_covers_colon(row, made) for made in out):
        out.extend(_of_colon(unit, speech, list(out)))
    return out


def _gapped(made: Statement, verb: Verb, speech: Speech) -> Iterable[Statement]:
    """A second count under the same verb: «Interior reconoce 142 detenidos y la Defensoría, 140»."""
    row = made.unit.tokens
    if len(made.said) != 1 or not {Frame.FIGURE, Frame.NOUN} & made.frames:
        return
    start, end = made.said[0]
    for index in range(start + 1, min(len(row) - 3, end + 1)):
        if row[index].low not in speech.join and row[index].low != ";":
            continue
        comma = next((k for k in range(index + 2, min(len(row) - 1, index + 10)) if row[k].kind == "p"), None)
        if comma is None or row[comma].low != "," or sources.has_finite(row, index + 1, comma, speech):
            continue
        figure = comma + 2 if row[comma + 1].low in verb.cue.rest else comma + 1
        if figure >= len(row) or not (row[figure].low[:1].isdigit() or row[figure].low in speech.figures):
            continue
        source = (index + 1, comma)
        if sources.speaks(row, source, speech):
            made.said[0] = (start, index)
            stop = contents.clause_end(row, figure, speech)
            yield Statement(made.unit, [(figure, stop)], source, made.cue, made.modality, frames=made.frames)
            return


def _signed(row: Row) -> Slice | None:
    """The name under a quotation, after a dash: «“…” — Rosa Ruiz»."""
    if len(row) < 3 or row[0].kind != "q" or row[1].low not in _DASHES:
        return None
    begin = 2
    while begin < len(row) and row[begin].low in _DASHES:
        begin += 1
    end = begin
    while end < len(row) and row[end].kind == "w":
        end += 1
    rest = all(token.kind == "p" or token.upper for token in row[end:])
    return (begin, end) if 0 < end - begin <= 6 and row[begin].upper and row[end - 1].upper and rest else None


def _covers_colon(row: Row, made: Statement) -> bool:
    return made.runs_on or any(row[k].low == ":" for start, end in made.said for k in range(max(0, start - 1), end))


def _quote_before(row: Row, index: int) -> int | None:
    """Index of the quotation that ends before a token, a comma or a dash between them."""
    if index > 0 and row[index - 1].kind == "q":
        return index - 1
    if index > 1 and (row[index - 1].low == "," or row[index - 1].low in _DASHES):
        if row[index - 2].kind == "q":
            return index - 2
        if index > 2 and row[index - 1].low in _DASHES and row[index - 2].low in _DASHES and row[index - 3].kind == "q":
            return index - 3
    return None


def _of_verb(unit: Unit, verb: Verb, speech: Speech, earlier: list[Statement]) -> Statement | None:
    row, left, frames = unit.tokens, verb.left, verb.cue.frames
    if verb.negated and verb.cue.modality != "denied" and not (Frame.AFTER in frames and _quote_before(row, left)):
        return None
    near = row[left - 1] if left else None
    if near is not None and near.low in speech.who and left > 1:
        return _relative(unit, verb, speech)
    if verb.gerund:
        return _coordinate(unit, verb, speech, earlier)
    quoted = _quote_before(row, left)
    if quoted is not None and Frame.AFTER in frames:
        made = _inverted(unit, verb, speech, quoted, earlier)
        if made is not None:
            return made
    if near is None or near.low in speech.join or near.low in speech.contrast or near.low in (";", ":", "—", "–"):
        if near is not None and near.low in speech.join | speech.contrast:
            return _coordinate(unit, verb, speech, earlier)
        return _opening(unit, verb, speech, earlier)
    if near.low == "," and left > 1 and row[left - 2].low in speech.breaks:
        said = contents.right_of(row, verb, speech)
        return None if said is None else _with_right(unit, verb, said, None, speech)
    if near.low == "," and Frame.AFTER in frames:
        made = _postposed_inverted(unit, verb, speech)
        if made is not None:
            return made
    source = (
        _far_from_quote(row, left, speech) if near.low == "," and Frame.AFTER in frames else None
    ) or sources.before(row, left, speech)
    if source is None and near.low == ",":
        return _coordinate(unit, verb, speech, earlier)
    if source is None:
        if verb.impersonal:
            return _impersonal(unit, verb, speech)
        return None
    said = contents.right_of(row, verb, speech, source)
    before = _quote_before(row, source[0]) if Frame.AFTER in frames else None
    if before is not None and _ends_open(row, before, source[0]):
        return _made(
            unit, verb, [_extended(row, before, speech), *_rest_of_quote(row, verb.right, said, speech)], source
        )
    if said is not None:
        return _with_right(unit, verb, said, source, speech)
    if Frame.AFTER in frames and source[0] > 1 and row[source[0] - 1].low in (",", "—", "–"):
        follows = row[verb.right] if verb.right < len(row) else None
        if follows is not None and follows.kind == "w" and not _adjunct(follows, speech):
            return None
        return _postposed(unit, verb, source, speech, source[0] - 1, verb.right)
    return None


def _far_from_quote(row: Row, left: int, speech: Speech) -> Slice | None:
    """The subject right after a quotation, with appositions between it and its verb: "…," Ruiz, the mayor, 40, said."""
    commas = 0
    for index in range(left - 2, max(0, left - 45), -1):
        token = row[index]
        if token.low == ",":
            commas += 1
        elif token.low in (";", ":") or (token.kind == "w" and token.low in speech.cues and not token.upper):
            return None
        elif token.kind == "q":
            begin = index + 2 if row[index + 1].low == "," else index + 1
            if row[begin].low in speech.contrast | speech.join | speech.breaks | speech.prepositions:
                return None
            end = begin
            while end < left and row[end].kind == "w":
                end += 1
            return (begin, end) if commas and end > begin and row[end].low in (",", "(") else None
    return None


def _adjunct(token: Token, speech: Speech) -> bool:
    """Whether a word after the verb only says where, when or to whom."""
    if speech.verb_first:
        return False
    return token.low in speech.prepositions | speech.times | speech.adverbs or token.low in ("reporters", "lawmakers")


def _extended(row: Row, quoted: int, speech: Speech) -> Slice:
    """A quotation with the words of its own sentence before it: "It will go “within days,” he said"."""
    if quoted > 0 and row[quoted - 1].kind == "w":
        return contents.clause_start(row, quoted, speech), quoted + 1
    return quoted, quoted + 1


def _made(unit: Unit, verb: Verb, said: list[Slice], source: Slice | None) -> Statement:
    row = unit.tokens
    direct = all(end - start == 1 and row[start].kind == "q" for start, end in said)
    return Statement(
        unit,
        said,
        source,
        (verb.left if _auxiliary(row[verb.left]) else verb.index, verb.right),
        "hedged" if verb.negated and verb.cue.modality == "denied" else verb.cue.modality,
        verb.impersonal,
        direct,
        frames=verb.cue.frames,
    )


def _auxiliary(token: Token) -> bool:
    return token.low in ("ha", "han", "habia", "habian")


def _with_right(unit: Unit, verb: Verb, said: Said, source: Slice | None, speech: Speech) -> Statement | None:
    row = unit.tokens
    counts = Frame.FIGURE in verb.cue.frames and _counts(row, said.start, speech)
    if source is not None and counts and not sources.speaks(row, source, speech):
        return None
    made = _made(unit, verb, [(said.start, said.end)] if said.end > said.start else [], source)
    if (
        source is not None
        and source[1] + 2 < verb.left
        and row[source[1]].low == ","
        and row[source[1] + 1].low in _CITING
    ):
        made.citing = [(source[1] + 2, verb.left - 1)]
    made.runs_on = said.colon and said.end <= said.start
    return made


def _counts(row: Row, start: int, speech: Speech) -> bool:
    """Whether what is said is a bare figure."""
    return (
        start < len(row)
        and row[start - 1].low not in speech.that
        and row[start - 1].low != ":"
        and (any(token.low[:1].isdigit() or token.low in speech.figures for token in row[start : start + 4]))
    )


def _ends_open(row: Row, quote: int, source: int) -> bool:
    """Whether a quotation before a subject is what is said, not part of the subject or of another sentence."""
    return source - quote <= 3


def _rest_of_quote(row: Row, start: int, said: Said | None, speech: Speech) -> list[Slice]:
    """The second stretch of a quotation that its cue interrupts."""
    if said is not None and said.end > said.start and row[said.start].kind == "q":
        return [(said.start, said.start + 1)]
    for index in range(start, min(len(row), start + 30)):
        token = row[index]
        if token.kind == "q":
            return [(index, index + 1)] if row[index - 1].low in (",", ".", "—", "–", "-", ":") else []
        if token.low == ";" or token.low in speech.cues:
            break
    return []


def _relative(unit: Unit, verb: Verb, speech: Speech) -> Statement | None:
    row = unit.tokens
    who = verb.left - 1
    comma = row[who - 1].low == ","
    source = sources.before(row, who - 1 if comma else who, speech)
    said = contents.right_of(row, verb, speech, related=comma)
    if source is None or said is None:
        return None
    return _with_right(unit, verb, said, source, speech)


def _coordinate(unit: Unit, verb: Verb, speech: Speech, earlier: list[Statement]) -> Statement | None:
    """ "…, adding that", "and said that": the subject is that of the verb before."""
    said = contents.right_of(unit.tokens, verb, speech)
    if said is None:
        return None
    source, known = _subject_so_far(unit, verb.left, speech, earlier)
    if not known and verb.gerund:
        return None
    return _with_right(unit, verb, said, source, speech)


def _subject_so_far(unit: Unit, end: int, speech: Speech, earlier: list[Statement]) -> tuple[Slice | None, bool]:
    row = unit.tokens
    for made in reversed(earlier):
        if made.cue is not None and made.cue[0] < end:
            return made.source, True
    start = contents.clause_start(row, end, speech)
    if row[start].low in speech.prepositions | speech.breaks:
        comma = next((k for k in range(start, end) if row[k].low == ","), None)
        start = comma + 1 if comma is not None and comma + 1 < end else start
    for index in range(start + 1, end):
        if sources.is_finite(row[index], speech):
            left = index
            while left > start and row[left - 1].low in speech.auxiliaries | speech.adverbs:
                left -= 1
            found = sources.before(row, left, speech)
            if found is not None and found[0] >= start:
                return found, True
    return None, False


def _inverted(unit: Unit, verb: Verb, speech: Speech, quoted: int, earlier: list[Statement]) -> Statement | None:
    """ "…," said Odero; «…», escribió."""
    row = unit.tokens
    direct_neighbour = row[verb.left - 1].kind == "q"
    said = contents.right_of(row, verb, speech)
    if (
        direct_neighbour
        and not _comma_inside(unit, quoted)
        and said is not None
        and row[said.start - 1].low in speech.that
    ):
        return None
    source = sources.after(row, verb.right, speech)
    if source is None and not speech.verb_first:
        return None
    rest = _rest_of_quote(row, source[1] if source is not None else verb.right, None, speech)
    made = _made(unit, verb, [_extended(row, quoted, speech), *rest], source)
    if source is None and earlier and earlier[-1].source is not None:
        made.source = earlier[-1].source
    return made


def _comma_inside(unit: Unit, quoted: int) -> bool:
    quote = unit.tokens[quoted].quote
    return quote is not None and quote.closed - quote.end >= 1


def _opening(unit: Unit, verb: Verb, speech: Speech, earlier: list[Statement]) -> Statement | None:
    """A sentence or clause that opens with its verb: «Precisó que», «Dijo el ministro que»."""
    if not speech.verb_first:
        return None
    said = contents.right_of(unit.tokens, verb, speech)
    if said is None:
        return None
    if verb.impersonal:
        return _impersonal(unit, verb, speech)
    source = None
    if verb.left > 1 and unit.tokens[verb.left - 1].low == ":":
        source, _ = _subject_so_far(unit, verb.left - 1, speech, earlier)
        return _with_right(unit, verb, said, source, speech)
    stop = said.start - 1
    if stop > verb.right and unit.tokens[verb.right].low not in speech.prepositions:
        source = sources.after(unit.tokens, verb.right, speech, stop=stop)
    return _with_right(unit, verb, said, source, speech)


def _impersonal(unit: Unit, verb: Verb, speech: Speech) -> Statement | None:
    said = contents.right_of(unit.tokens, verb, speech)
    if said is None or unit.tokens[said.start - 1].low not in speech.that:
        return None
    return _with_right(unit, verb, said, None, speech)


def _postposed_inverted(unit: Unit, verb: Verb, speech: Speech) -> Statement | None:
    """«…, informó el ministro de Gobernación, Marco Villeda»."""
    row = unit.tokens
    right = row[verb.right] if verb.right < len(row) else None
    if right is not None and (right.low in speech.that or right.low == ":" or right.kind == "q"):
        return None
    start = contents.clause_start(row, verb.left - 1, speech)
    if not _clausal(unit, start, verb.left - 1, speech):
        return None
    said = contents.right_of(row, verb, speech)
    if said is not None:
        told = said.colon or row[said.start - 1].low in speech.that or row[said.start].kind == "q"
        if told or sources.before(row, verb.left, speech) is not None:
            return None
    source = sources.after(row, verb.right, speech) if right is not None and right.kind == "w" else None
    if source is None and not speech.verb_first:
        return None
    apposed = sources.before(row, verb.left, speech)
    if apposed is not None and _quote_before(row, apposed[0]) is not None:
        return None
    if not speech.verb_first and source is not None:
        if source[0] != verb.right or (source[1] < len(row) and row[source[1]].kind == "w"):
            return None
    elif (
        source is None
        and right is not None
        and right.kind == "w"
        and right.low not in speech.prepositions | speech.times
    ):
        return None
    return _postposed(unit, verb, source, speech, verb.left - 1, source[1] if source else verb.right)


def _clausal(unit: Unit, start: int, end: int, speech: Speech) -> bool:
    """Whether a stretch before «, dijo» says something: it has a verb, or in a headline a number."""
    row = unit.tokens
    if sources.has_finite(row, start, end, speech):
        return True
    figure = any(row[k].low[:1].isdigit() or row[k].low in speech.figures for k in range(start, end))
    return figure and (unit.headline or speech.verb_first)


def _postposed(
    unit: Unit, verb: Verb, source: Slice | None, speech: Speech, comma: int, resume: int
) -> Statement | None:
    """A clause before its cue, and what goes on after it."""
    row = unit.tokens
    start = contents.clause_start(row, comma, speech)
    while start < comma and row[start].low in speech.contrast | speech.join:
        start += 1
    if start >= comma:
        return None
    said: list[Slice] = [(start, comma)]
    while resume < len(row) and row[resume].kind != "p":
        resume += 1
    whole = sources.has_finite(row, start, comma, speech)
    if resume + 1 < len(row) and row[resume].low == ",":
        goes = row[resume + 1]
        bare = not any(sources.is_finite(row[k], speech) or row[k].kind == "q" for k in range(resume + 1, len(row)))
        adds = (
            bare and goes.low not in speech.contrast
        ) or goes.low in speech.prepositions | speech.breaks - speech.contrast - speech.who
        if (adds or not whole) and not contents.turns(row, resume + 1, speech):
            end = contents.clause_end(row, resume + 1, speech)
            if end > resume + 2 or (not whole and end > resume + 1):
                said.append((resume + 1, end))
    if len(said) == 1 and not contents.claused(row, start, comma, speech):
        return None
    return _made(unit, verb, said, source)


def _of_phrases(unit: Unit, speech: Speech, earlier: list[Statement]) -> Iterable[Statement]:
    """Statements by "according to", «según», and by "for" or «para» before a quotation."""
    row = unit.tokens
    out: list[Statement] = []
    for index, token in enumerate(row):
        if token.kind != "w":
            continue
        size = contents.phrase_at(row, index, speech.sources)
        if size:
            made = _of_source(unit, index, size, speech)
            if made is not None:
                out.append(made)
        elif token.low in speech.nouns:
            noted = _of_noun(unit, index, speech)
            if noted is not None:
                out.append(noted)
        elif index == 0 and contents.phrase_at(row, index, speech.views):
            made = _of_view(unit, index, speech)
            if made is not None:
                out.append(made)
    return out


def _of_source(unit: Unit, index: int, size: int, speech: Speech) -> Statement | None:
    row = unit.tokens
    begin = index + size
    if begin >= len(row):
        return None
    cue = (index, begin)
    if row[begin].low in ("cada", "each", "every", "whether"):
        return None
    if (
        row[begin].low in ("el", "la", "lo", "los", "las")
        and begin + 1 < len(row)
        and row[begin + 1].low
        in (
            "cual",
            "cuales",
            "que",
        )
    ):
        source = sources.before(row, index, speech)
        end = contents.clause_end(row, begin + 2, speech)
        return Statement(unit, [(begin + 2, end)], source, cue) if source and end > begin + 2 else None
    verb = begin
    if speech.verb_first:
        while verb < len(row) and row[verb].low in speech.auxiliaries:
            verb += 1
        if (
            verb < len(row)
            and row[verb].low in speech.cues
            and (verb > begin or row[verb].low not in speech.documents | speech.speakers)
        ):
            return _by_verb(unit, index, verb, speech)
    source = sources.after(row, begin, speech)
    if source is None or source[0] != begin:
        source = _simple(row, begin, speech)
    if source is None:
        return None
    citing: list[Slice] = []
    end = source[1]
    if end + 1 < len(row) and row[end].low == ",":
        name = sources.apposed_name(row, end, speech)
        if name is not None:
            source, end = name, name[1]
    return _around(unit, cue, source, index, end, speech, citing)


def _simple(row: Row, begin: int, speech: Speech) -> Slice | None:
    end = begin
    while (
        end < len(row)
        and row[end].kind == "w"
        and not sources.is_finite(row[end], speech)
        and row[end].low not in speech.breaks
    ):
        end += 1
    return (begin, end) if end > begin else None


def _around(
    unit: Unit, cue: Slice, source: Slice, index: int, end: int, speech: Speech, citing: list[Slice]
) -> Statement | None:
    row = unit.tokens
    before = row[index - 1] if index else None
    opens = before is None or before.low in (";", ":", "(", "—", "–") or before.low in speech.contrast | speech.join
    if opens and not (before is not None and before.low == "("):
        start = end + 1 if end < len(row) and row[end].low == "," else end
        stop = contents.clause_end(row, start, speech)
        if stop - start >= 2:
            return Statement(unit, [(start, stop)], source, cue, citing=citing)
        return None
    if before is not None and before.low in speech.who:
        stop = contents.clause_end(row, end, speech, related=True)
        return Statement(unit, [(end, stop)], source, cue) if stop > end else None
    goes_on = end < len(row) - 1 and row[end].low not in (".", ";", ")", "—", "–")
    floor = _bracket(row, index)
    if before is not None and (before.low == "," or not goes_on):
        stop = index - 1 if before.low in (",", "—", "–") else index
        start = contents.clause_start(row, stop, speech, floor=floor)
        start = _after_turn(row, start, stop, speech)
        said = [(start, stop)] if stop > start else []
        if (
            goes_on
            and row[end].low == ","
            and end + 1 < len(row)
            and (sources.is_finite(row[end + 1], speech) or row[end + 1].low in speech.finite)
        ):
            said.append((end + 1, contents.clause_end(row, end + 1, speech)))
        return Statement(unit, said, source, cue) if said and contents.claused(row, *said[0], speech) else None
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
    if verb + 1 < end and row[verb + 1].low not in ("a", "al", "en", "que"):
        source = sources.after(row, verb + 1, speech, stop=end)
    cue = (index, verb + 1)
    if index == 0 or row[index - 1].low in (";", ":") or row[index - 1].low in speech.join | speech.contrast:
        stop = contents.clause_end(row, end + 1, speech) if end < len(row) else end
        return Statement(unit, [(end + 1, stop)], source, cue) if stop > end + 1 else None
    stop = index - 1 if row[index - 1].low == "," else index
    start = contents.clause_start(row, stop, speech, floor=_bracket(row, index))
    return Statement(unit, [(start, stop)], source, cue) if stop - start >= 2 else None


def _of_noun(unit: Unit, index: int, speech: Speech) -> Statement | None:
    """«con la afirmación de que», "Ruiz's claim that": a noun that holds something said, and whose it is."""
    row = unit.tokens
    begin = index + 2 if speech.verb_first and index + 1 < len(row) and row[index + 1].low == "de" else index + 1
    if begin + 1 >= len(row) or row[begin].low not in speech.that or index < 2:
        return None
    owner: Slice | None = None
    if row[index - 1].low.endswith(("'s", "s'")) or row[index - 1].low in ("his", "her", "their"):
        start = index - 1
        while start > 0 and row[start].upper and row[start - 1].upper:
            start -= 1
        owner = (start, index)
    elif row[index - 2].low in ("con", "with"):
        owner, _ = _subject_so_far(unit, index - 2, speech, [])
    end = contents.clause_end(row, begin + 1, speech)
    return Statement(unit, [(begin + 1, end)], owner, (index, index + 1)) if owner and end > begin + 1 else None


def _of_view(unit: Unit, index: int, speech: Speech) -> Statement | None:
    row = unit.tokens
    for comma in range(index + 1, min(len(row) - 1, 30)):
        if row[comma].low == "," and row[comma + 1].kind == "q":
            end = contents.clause_end(row, comma + 1, speech)
            return Statement(unit, [(comma + 1, end)], (index + 1, comma), (index, index + 1))
        if row[comma].kind == "q" or sources.is_finite(row[comma], speech):
            return None
    return None


def _of_colon(unit: Unit, speech: Speech, earlier: list[Statement]) -> Iterable[Statement]:
    """A speaker, a colon, and a quotation; in a headline or a line of a list, any words."""
    row = unit.tokens
    for index, token in enumerate(row):
        if token.low == ":" and index > 0:
            quoted = index + 1 < len(row) and row[index + 1].kind == "q"
            runs_on = index + 1 == len(row)
            if row[index - 1].low in _FOLLOWS and not quoted and not runs_on:
                found = _last_source(index, earlier) or _speaker_of_clause(row, index, speech)
                if found is not None:
                    end = contents.clause_end(row, index + 1, speech)
                    yield Statement(unit, [(index + 1, end)], found[0], found[1], frames=frozenset({Frame.TALLY}))
                return
            if quoted and index + 2 < len(row) and row[index + 2].kind == "w":
                return
            source: Slice | None
            if quoted or runs_on:
                found = _last_source(index, earlier) or _speaker_of_clause(row, index, speech)
                if found is None:
                    return
                source, cue = found
                made = Statement(unit, [(index + 1, index + 2)] if quoted else [], source, cue, direct=quoted)
                made.runs_on = runs_on
                yield made
            elif unit.headline or unit.first:
                head = (0, index)
                if index <= 6 and _heads(row, head, speech) and len(row) - index > 2:
                    yield Statement(unit, [(index + 1, len(row))], head, None)
            return


def _last_source(colon: int, earlier: list[Statement]) -> tuple[Slice, Slice | None] | None:
    for made in reversed(earlier):
        if made.cue is not None and made.source is not None and made.cue[0] < colon:
            return made.source, made.cue
    return None


def _heads(row: Row, head: Slice, speech: Speech) -> bool:
    words = [row[k] for k in range(*head)]
    if any(token.kind != "w" for token in words):
        return False
    return all(token.upper or token.low in speech.prepositions | speech.determiners for token in words) or (
        words[0].low in speech.speakers | speech.documents
    )


def _speaker_of_clause(row: Row, colon: int, speech: Speech) -> tuple[Slice, Slice | None] | None:
    start = contents.clause_start(row, colon, speech)
    for index in range(start, colon):
        if sources.is_finite(row[index], speech) and index > start:
            left = index
            while left > start and row[left - 1].low in speech.auxiliaries | speech.adverbs:
                left -= 1
            found = sources.before(row, left, speech)
            if found is None or found[0] < start or not sources.speaks(row, found, speech):
                return None
            if found[0] > start and row[found[0] - 1].low != "," and row[start].low not in speech.prepositions:
                return None
            return found, (index, index + 1)
    head = (start, colon)
    return (head, None) if colon - start <= 8 and _heads(row, head, speech) else None
