"""From a verb of saying to its saying: subject and content on either side of it."""

from __future__ import annotations

from collections.abc import Iterable

from constancia.claims.speech import behind, clauses, sources
from constancia.claims.speech.contents import Said
from constancia.claims.speech.cues import Verb
from constancia.claims.speech.sayings import Statement, quote_before, subject_so_far
from constancia.claims.speech.sites import Site
from constancia.claims.speech.sources import Row, Slice
from constancia.claims.speech.tokens import Token, Unit
from constancia.language.shape.speech import Frame, Speech


def gapped(made: Statement, verb: Verb, speech: Speech) -> Iterable[Statement]:
    """A second saying under the same verb: «Interior reconoce 142 detenidos y la Defensoría, 140»."""
    row = made.unit.tokens
    if len(made.said) != 1 or not {Frame.FIGURE, Frame.NOUN} & made.frames:
        return
    start, end = made.said[0]
    for index in range(start + 1, min(len(row) - 3, end + 1)):
        if row[index].low not in speech.join and row[index].low != ";":
            continue
        comma = next((k for k in range(index + 2, min(len(row) - 1, index + 10)) if row[k].kind == "p"), None)
        if comma is None or row[comma].low != "," or sources.has_finite(row, index + 1, comma):
            continue
        begin = comma + 2 if row[comma + 1].low in verb.cue.rest else comma + 1
        if begin >= len(row) or not _second(row[begin], speech):
            continue
        source = (index + 1, comma)
        if sources.speaks(row, source, speech):
            made.said[0] = (start, index)
            said = (begin, clauses.clause_end(row, begin, speech))
            yield Statement(
                made.unit, [said], source, made.cue, made.modality, frames=made.frames, rule="statement.gapped"
            )
            return


def _second(token: Token, speech: Speech) -> bool:
    """Whether a word opens what the second of two sources says: a figure or a quotation."""
    return token.kind == "q" or token.low[:1].isdigit() or token.low in speech.figures


def subject_verb(site: Site) -> Statement | None:
    """ "Ruiz said that", and "…," Ruiz said."""
    unit, verb, speech, row = site.unit, site.verb, site.speech, site.row
    far = _far_from_quote(row, verb.left, speech) if site.near == "," and site.after else None
    source = far or sources.before(row, verb.left, speech)
    if source is not None and source[0] and row[source[0] - 1].low in speech.like | speech.unsure:
        return None  # "as Ruiz said, …", "if Ruiz says"
    if source is None or sources.governed(row, source, speech):
        made = going_on(site) if site.near == "," else None
        return made if made is not None and made.source is not None else None  # whoever spoke last may be another
    said = site.said(source)
    before = quote_before(row, source[0]) if site.after else None
    if before is not None and said is not None and row[said.start - 1].low in speech.that:
        # «En el teatro “Colón”, Ruiz dijo que»: the quotation belongs to a phrase, what is said comes after.
        before = before if _extended(row, before, speech)[0] == before else None
    if before is not None and _ends_open(row, before, source[0]) and not _runs_on(row, before, verb, speech):
        rest = _rest_of_quote(row, verb.right, said, speech)
        return _made(unit, verb, [_extended(row, before, speech), *rest], source, speech)
    if said is not None:
        return _with_right(unit, verb, said, source, speech)
    told = {Frame.THAT, Frame.BARE} & verb.cue.frames and (site.after or sources.document(row, source, speech))
    if told and source[0] > 1 and row[source[0] - 1].low in (",", "—", "–", "-"):
        follows = row[verb.right] if verb.right < len(row) else None
        if follows is not None and follows.kind == "w" and not (_adjunct(follows, speech) or _addressed(site)):
            return None
        if follows is not None and follows.low in speech.infinitive_marks and _deed(row, verb.right + 1, speech):
            return None
        return _postposed(unit, verb, source, speech, source[0] - 1, verb.right)
    return None


def conjoined(site: Site) -> bool:
    """Whether a conjunction stands before the verb, a comma between them or not: «pues aseguró que»."""
    at = site.verb.left - (2 if site.near == "," else 1)
    if at < 0 or not site.speech.verb_first:
        return False
    low = site.row[at].low
    return low in site.speech.breaks and (site.near == "," or low not in site.speech.who | site.speech.that)


def subordinate(site: Site) -> Statement | None:
    """A clause behind a conjunction: its subject is left out, and the one of the sentence where that names it."""
    said = site.said()
    if said is None:
        return None
    source = subject_so_far(site.unit, site.verb.left - 1, site.speech, site.earlier)[0] if site.near != "," else None
    return _with_right(site.unit, site.verb, said, source, site.speech)


def brought(site: Site) -> Statement | None:
    """ "prompting the minister to admit that": who is brought to say it."""
    source = sources.antecedent(site.row, site.verb.left, site.speech)
    said = site.said()
    if source is None or said is None or not sources.speaks(site.row, source, site.speech):
        return None
    return _with_right(site.unit, site.verb, said, source, site.speech)


def denied_relative(site: Site) -> Statement | None:
    """ "charges of fraud, which he denies": what is denied stands before."""
    row, verb, speech = site.row, site.verb, site.speech
    source = sources.before(row, verb.left, speech)
    if source is None or source[0] < 2 or row[source[0] - 1].low not in speech.who:
        return None
    comma = source[0] - 1
    while comma > 1 and row[comma - 1].low in speech.determiners | {","}:  # «, lo que el alcalde niega»
        comma -= 1
    said = sources.antecedent(row, comma, speech)
    return _made(site.unit, verb, [said], source, speech) if said is not None else None


def closes(site: Site) -> bool:
    """Whether nothing follows a verb that denies."""
    row, right = site.row, site.verb.right
    ends = right >= len(row) or (row[right].kind == "p" and row[right].low != ":")
    return ends and site.verb.cue.modality == "denied"


def _far_from_quote(row: Row, left: int, speech: Speech) -> Slice | None:
    """The subject right after a quotation, with appositions between it and its verb: "…," Ruiz, the mayor, 40, said."""
    commas = 0
    for index in range(left - 2, max(-1, left - 45), -1):
        token = row[index]
        if token.low == ",":
            commas += 1
        elif token.low in (";", ":") or (
            token.kind == "w"
            and any(not cue.rest for cue in speech.cues.get(token.low, ()))
            and token.low not in speech.nounlike
            and not token.upper
        ):
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


def _deed(row: Row, index: int, speech: Speech) -> bool:
    """Whether an infinitive stands behind its mark: "agreed to take it up", not "said to reporters"."""
    if index >= len(row) or row[index].kind != "w" or row[index].upper:
        return False
    return row[index].low not in speech.determiners | speech.audience | speech.speakers


def _addressed(site: Site) -> bool:
    """Whether nothing follows the verb but whom somebody told: "an official told Agence Ardent"."""
    row, verb = site.row, site.verb
    stop = next((k for k in range(verb.right, len(row)) if row[k].kind != "w"), len(row))
    whom = Frame.WHOM in verb.cue.frames and stop - verb.right <= _AUDIENCE and not site.speech.verb_first
    return whom and not any(token.finite or token.low in site.speech.that for token in row[verb.right : stop])


_AUDIENCE = 7
"""Words that the one spoken to may have."""


def _adjunct(token: Token, speech: Speech) -> bool:
    """Whether a word after the verb only says where, when or to whom."""
    if speech.verb_first:
        return False
    return token.low in speech.prepositions | speech.times | speech.adverbs | speech.audience


def _extended(row: Row, quoted: int, speech: Speech) -> Slice:
    """A quotation with the words of its own sentence before it: "It will go “within days,” he said"."""
    if quoted > 0 and row[quoted - 1].kind == "w":
        return clauses.clause_start(row, quoted, speech), quoted + 1
    return quoted, quoted + 1


def _made(unit: Unit, verb: Verb, said: list[Slice], source: Slice | None, speech: Speech) -> Statement:
    row = unit.tokens
    direct = all(end - start == 1 and row[start].kind == "q" for start, end in said)
    return Statement(
        unit,
        said,
        source,
        (verb.left if _auxiliary(row[verb.left], speech) else verb.index, verb.right),
        "hedged" if verb.negated and verb.cue.modality == "denied" else verb.cue.modality,
        verb.impersonal,
        direct,
        frames=verb.cue.frames,
    )


def _auxiliary(token: Token, speech: Speech) -> bool:
    return speech.verb_first and token.low in speech.having


def _with_right(unit: Unit, verb: Verb, said: Said, source: Slice | None, speech: Speech) -> Statement | None:
    row = unit.tokens
    if source is not None and verb.cue.verb in speech.showing and not sources.heads(row, source, speech):
        return None  # "a browse through the headlines shows that"
    counts = Frame.FIGURE in verb.cue.frames and _counts(row, said.start, speech)
    if source is not None and counts and not sources.speaks(row, source, speech):
        return None
    if counts and Frame.AFTER not in verb.cue.frames and _rated(row, source, said, speech):
        return None
    made = _made(unit, verb, [(said.start, said.end)] if said.end > said.start else [], source, speech)
    if (
        source is not None
        and source[1] + 2 < verb.left
        and row[source[1]].low == ","
        and row[source[1] + 1].low in speech.citing
    ):
        made.citing = [(source[1] + 2, verb.left - 1)]
    made.runs_on = made.listed = said.colon and said.end <= said.start
    return made


def _counts(row: Row, start: int, speech: Speech) -> bool:
    """Whether what is said is a bare figure."""
    return (
        start < len(row)
        and row[start - 1].low not in speech.that
        and row[start - 1].low != ":"
        and (any(token.low[:1].isdigit() or token.low in speech.figures for token in row[start : start + 4]))
    )


def _rated(row: Row, source: Slice | None, said: Said, speech: Speech) -> bool:
    """Whether a share is what others think of the subject: «El ministro registra un 48% de aprobación»."""
    share = any(token.low == "%" for token in row[said.start : said.start + 4])
    polled = any(token.low in speech.polls | speech.documents for token in row[slice(*source)]) if source else False
    return share and not polled and any(row[index].low in speech.ratings for index in range(said.start, said.end))


def _ends_open(row: Row, quote: int, source: int) -> bool:
    """Whether a quotation before a subject is what is said, not part of the subject or of another sentence."""
    return source - quote <= 3


def _runs_on(row: Row, quote: int, verb: Verb, speech: Speech) -> bool:
    """Whether the verb tells something else than a quotation in its sentence: "As it is “new,” he feels free to"."""
    if quote == 0 or row[quote - 1].kind != "w" or verb.right >= len(row) or Frame.WHOM in verb.cue.frames:
        return False
    follows = row[verb.right]
    return follows.kind == "w" and not _adjunct(follows, speech) and not speech.verb_first


def _rest_of_quote(row: Row, start: int, said: Said | None, speech: Speech) -> list[Slice]:
    """The second stretch of a quotation that its cue interrupts."""
    if said is not None and said.end > said.start and row[said.start].kind == "q":
        return [(said.start, said.start + 1)]
    for index in range(start, min(len(row), start + 30)):
        token = row[index]
        if token.kind == "q":
            turned = row[index - 1].low in speech.contrast | speech.join and row[index - 2].low == ","
            return [(index, index + 1)] if turned or row[index - 1].low in (",", ".", "—", "–", "-", ":") else []
        if token.low == ";" or token.low in speech.cues:
            break
    return []


def relative(site: Site) -> Statement | None:
    """ "Ruiz, who says that", "a bill that calls for"."""
    row, speech = site.row, site.speech
    who = site.verb.left - 1
    if row[who - 1].low in speech.determiners and not row[who - 1].upper:
        who -= 1  # «el cual»
    comma = row[who - 1].low == ","
    end = who - 1 if comma else who
    said = site.said(related=comma)
    if said is None:
        return None
    apposed = sources.before(row, end, speech) if comma else None
    if apposed is None or not sources.heads(row, apposed, speech):
        apposed = _nearest(row, sources.antecedent(row, end, speech), speech)
    if apposed is None or not sources.heads(row, apposed, speech):
        return None
    return _with_right(site.unit, site.verb, said, apposed, speech)


def _nearest(row: Row, phrase: Slice | None, speech: Speech) -> Slice | None:
    """A phrase from the first document in it on, where its head is none that speaks: «lectura del | artículo 82»."""
    if phrase is None or sources.heads(row, phrase, speech):
        return phrase
    first = next((k for k in range(*phrase) if row[k].low in speech.documents), None)
    return (first, phrase[1]) if first is not None else phrase


def participle(site: Site) -> Statement | None:
    """ "…, adding that", "marchers demanding a vote"."""
    row, verb, speech = site.row, site.verb, site.speech
    near = row[verb.left - 1] if verb.left else None
    if site.near in speech.doing:
        return None  # "the plan includes convincing them that"
    bare = near is not None and near.kind == "w" and near.low not in speech.join
    if bare and verb.cue.modality == "required" and site.near not in speech.whilst:
        source = sources.antecedent(row, verb.left, speech)
        said = site.said()
        if source is None or said is None or not sources.heads(row, source, speech):
            return None
        return _with_right(site.unit, verb, said, source, speech)
    made = going_on(site)
    if made is None or made.source is None or (bare and near is not None and near.low in speech.documents):
        return made
    # "protests demanding a vote": the participle tells of the noun before it, and who speaks must be sure.
    return made if sources.speaks(row, made.source, speech) else None


def going_on(site: Site) -> Statement | None:
    """ "…, adding that", "and said that": the subject is that of the verb before."""
    said = site.said()
    if said is None:
        return None
    source, known = subject_so_far(site.unit, site.verb.left, site.speech, site.earlier)
    if not known and site.verb.gerund:
        return None
    return _with_right(site.unit, site.verb, said, source, site.speech)


def inverted(site: Site) -> Statement | None:
    """ "…," said Odero; «…», escribió."""
    unit, verb, speech, row = site.unit, site.verb, site.speech, site.row
    quoted = site.quoted
    if quoted is None:
        return None
    direct_neighbour = row[verb.left - 1].kind == "q"
    if direct_neighbour and quoted and row[quoted - 1].kind == "w" and not row[quoted].trails:
        return None  # «El abogado de ‘El Ruso’ pide que»: the quotation belongs to the subject
    said = site.said()
    if direct_neighbour and not row[quoted].trails and said is not None and row[said.start - 1].low in speech.that:
        return None
    if (
        said is not None
        and quoted
        and row[quoted - 1].kind == "w"
        and not speech.verb_first
        and row[said.start].kind == "w"
    ):
        return None  # 'Ruiz, who vowed to go "do or die", told the House he would stay'
    source = behind.after(row, verb.right, speech)
    if source is None and not speech.verb_first:
        return None
    ended = row[quoted].trails or row[quoted].stops or not direct_neighbour
    if source is not None and not ended and speech.verb_first and not sources.heads(row, source, speech):
        return None  # «“El Chapo” revela bodegas con fondos de Lima»
    rest = _rest_of_quote(row, source[1] if source is not None else verb.right, None, speech)
    made = _made(unit, verb, [_extended(row, quoted, speech), *rest], source, speech)
    if source is None and site.earlier and site.earlier[-1].source is not None:
        made.source = site.earlier[-1].source
    return made


def opening(site: Site) -> Statement | None:
    """A sentence or clause that opens with its verb: «Precisó que», «Dijo el ministro que»."""
    unit, verb, speech, row = site.unit, site.verb, site.speech, site.row
    said = site.said() if speech.verb_first else None
    if said is None:
        return None
    source = None
    if verb.left > 1 and row[verb.left - 1].low == ":":
        source, _ = subject_so_far(unit, verb.left - 1, speech, site.earlier)
        return _with_right(unit, verb, said, source, speech)
    stop = said.start - 1
    if stop > verb.right and row[verb.right].low not in speech.prepositions:
        source = behind.after(row, verb.right, speech, stop=stop)
        if source is not None and row[said.start].kind == "q" and not sources.heads(row, source, speech):
            return None  # «Denunciaba la participación de Omar en los “papeles”»
    return _with_right(unit, verb, said, source, speech)


def impersonal(site: Site) -> Statement | None:
    """ "It was reported that"; «se lee en el informe», «un informe en el que se dice que»: a document's words."""
    unit, verb, speech, row = site.unit, site.verb, site.speech, site.row
    source = _document_before(site)
    said = site.said()
    if said is not None and (source is not None or row[said.start - 1].low in speech.that):
        return _with_right(unit, verb, said, source, speech)
    quoted = quote_before(row, verb.left)
    source = _document_behind(site)
    if quoted is None or source is None:
        return None
    return _made(unit, verb, [_extended(row, quoted, speech)], source, speech)


def _document_before(site: Site) -> Slice | None:
    """The document in which it is said: «un informe en el que se afirma»."""
    row, speech, left = site.row, site.speech, site.verb.left
    if left < 4 or row[left - 1].low not in speech.who or row[left - 2].low not in speech.determiners:
        return None
    source = sources.antecedent(row, left - 3, speech) if row[left - 3].low in speech.prepositions else None
    return source if source is not None and _document(row, source, speech) else None


def _document_behind(site: Site) -> Slice | None:
    """The document in which it is said: «se lee en el comunicado»."""
    row, speech, right = site.row, site.speech, site.verb.right
    if right + 1 >= len(row) or row[right].low not in speech.prepositions:
        return None
    source = behind.after(row, right + 1, speech)
    return source if source is not None and _document(row, source, speech) else None


def _document(row: Row, source: Slice, speech: Speech) -> bool:
    return sources.document(row, (source[0], min(source[1], source[0] + 3)), speech)


def postposed_inverted(site: Site) -> Statement | None:
    """«…, informó el ministro de Gobernación, Marco Villeda»."""
    unit, verb, speech, row = site.unit, site.verb, site.speech, site.row
    right = row[verb.right] if verb.right < len(row) else None
    if right is not None and (right.low in speech.that or right.low == ":" or right.kind == "q"):
        return None
    start = clauses.clause_start(row, verb.left - 1, speech)
    if not _clausal(unit, start, verb.left - 1, speech):
        return None
    said = site.said()
    if said is not None:
        told = said.colon or row[said.start - 1].low in speech.that or row[said.start].kind == "q"
        if told or sources.before(row, verb.left, speech) is not None:
            return None
    source = behind.after(row, verb.right, speech) if right is not None and right.kind == "w" else None
    if source is not None and not speech.verb_first and sources.document(row, source, speech):
        source = source[0], next((k for k in range(source[1], len(row)) if row[k].kind == "p"), len(row))
    elif not site.after or (source is None and not speech.verb_first):
        return None
    apposed = sources.before(row, verb.left, speech)
    if apposed is not None and quote_before(row, apposed[0]) is not None:
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
    if sources.has_finite(row, start, end) or any(token.kind == "q" for token in row[start:end]):
        return True
    figure = any(row[k].low[:1].isdigit() or row[k].low in speech.figures for k in range(start, end))
    return figure and (unit.headline or speech.verb_first)


def _beside(row: Row, start: int, comma: int, speech: Speech) -> bool:
    """Whether a stretch only says how or when somebody spoke: "Weighing in on it, …", "As the host asked, …"."""
    first = row[start].low
    if first.endswith(speech.verbal_endings) and not sources.has_finite(row, start, comma):
        return True
    opens = first in speech.like | speech.conceding and not speech.verb_first
    scaled = start + 1 < comma and row[start + 1].low in speech.scales  # "As many as nine died, Ruiz said"
    return opens and not scaled and all(token.low != "," for token in row[start:comma])


def _postposed(
    unit: Unit, verb: Verb, source: Slice | None, speech: Speech, comma: int, resume: int
) -> Statement | None:
    """A clause before its cue, and what goes on after it."""
    row = unit.tokens
    start = clauses.clause_start(row, comma, speech)
    while start < comma and row[start].low in speech.contrast | speech.join:
        start += 1
    if start >= comma or _beside(row, start, comma, speech):
        return None
    said: list[Slice] = [(start, comma)]
    while resume < len(row) and row[resume].kind != "p":
        resume += 1
    whole = sources.has_finite(row, start, comma) or any(token.kind == "q" for token in row[start:comma])
    if resume + 1 < len(row) and row[resume].low == ",":
        goes = row[resume + 1]
        bare = not any(row[k].finite or row[k].kind == "q" for k in range(resume + 1, len(row)))
        adds = (
            bare and goes.low not in speech.contrast | speech.determiners
        ) or goes.low in speech.prepositions | speech.breaks - speech.contrast - speech.who
        if (adds or not whole) and not clauses.turns(row, resume + 1, speech):
            end = clauses.clause_end(row, resume + 1, speech)
            if end > resume + 2 or (not whole and end > resume + 1):
                said.append((resume + 1, end))
    if len(said) == 1 and not clauses.claused(row, start, comma, speech):
        return None
    return _made(unit, verb, said, source, speech)
