"""From a verb of saying to its saying: subject and content on either side of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from constancia.claims.speech import behind, clauses, sites, sources
from constancia.claims.speech.contents import Said
from constancia.claims.speech.cues import Verb
from constancia.claims.speech.following import postposed
from constancia.claims.speech.sites import Site, Statement, extended, made_of, with_right
from constancia.claims.speech.sources import DASHES, Slice, has_finite
from constancia.claims.speech.tokens import FAR, NEAR, WIDE, Row
from constancia.language.shape.speech import Form, Frame, Speech
from constancia.syntax.words import Word

_SUBJECT = 3
"""Words of a subject before a quotation that goes on with it."""


def gapped(made: Statement, verb: Verb, speech: Speech) -> Iterable[Statement]:
    """A second saying under the same verb: «Interior reconoce 142 detenidos y la Defensoría, 140»."""
    row = made.unit.tokens
    if len(made.said) != 1 or not {Frame.FIGURE, Frame.NOUN} & made.frames:
        return
    start, end = made.said[0]
    for index in range(start + 1, min(len(row) - 3, end + 1)):
        if row[index].low not in speech.join and row[index].low != ";":
            continue
        comma = next((k for k in range(index + 2, index + NEAR) if row[k].kind == "p"), index)
        if row[comma].low != "," or has_finite(row, index + 1, comma):
            continue
        begin = comma + 2 if row[comma + 1].low in verb.cue.rest else comma + 1
        second = row[begin].kind == "q" or row[begin].low[:1].isdigit() or row[begin].low in speech.figures
        source = (index + 1, comma)
        if second and sources.speaks(row, source, speech):
            made.said[0] = (start, index)
            said = [(begin, clauses.clause_end(row, begin, speech))]
            rule = "statement.gapped"
            yield Statement(made.unit, said, source, made.cue, made.modality, frames=made.frames, rule=rule)
            return


def subject_verb(site: Site) -> Statement | None:
    """ "Ruiz said that", and "…," Ruiz said."""
    verb, speech, row = site.verb, site.speech, site.row
    if site.near == "," and _tied(row, verb.left - 1, speech):
        return going_on(site)  # «Ana Mora leyó el plan, por eso, pidió»
    far = _far_from_quote(row, verb.left, speech) if site.near == "," and site.after else None
    source = far or sources.before(row, verb.left, speech)
    if source is None or sources.governed(row, source, speech):
        made = going_on(site) if site.near == "," else None
        same = site.earlier and site.earlier[-1].source is None and not site.earlier[-1].impersonal
        # «Si bien admite que faltan votos, sostiene que»; elsewhere whoever spoke last may be another
        return made if made is not None and (made.source is not None or same) else None
    near = row[source[0] - 1].low
    if near in speech.like | speech.unsure:
        return None  # "as Ruiz said, …", "if Ruiz says"
    said = site.said(source)
    before = sites.quote_before(row, source[0]) if site.after else None
    if before is not None and said is not None and row[said.start - 1].low in speech.that:
        # «En el teatro “Colón”, Ruiz dijo que»: the quotation belongs to a phrase, what is said comes after.
        before = before if extended(row, before, speech)[0] == before else None
    start = extended(row, before, speech)[0] if before is not None else 0
    beside = speech.subjects_left_out or row[start].low in speech.prepositions
    if before is not None and beside and before - start > _SUBJECT and not has_finite(row, start, before - 1):
        before = None  # «En el ciclo “Hoy”, Ruiz habló»
    if before is not None and not _runs_on(row, before, verb, speech):
        rest = sites.rest_of_quote(row, verb.right, speech)
        return made_of(site, [extended(row, before, speech), *rest], source)
    if said is not None:
        return with_right(site, said, source)
    told = {Frame.THAT, Frame.BARE} & verb.cue.frames and (site.after or sources.document(row, source, speech))
    if not told or source[0] < 2 or not (near == "," or near in DASHES):
        return None
    follows = row[verb.right]
    if follows.kind == "w" and not (_adjunct(follows, speech) or _addressed(site)):
        return None
    if follows.low in speech.infinitive_marks:
        return None  # "agreed to take it up"
    return postposed(site, source, source[0] - 1, verb.right)


def _tied(row: Row, comma: int, speech: Speech) -> bool:
    """Whether only a phrase that ties a clause to the one before stands between two commas."""
    first = next((k for k in range(comma - 1, max(-1, comma - NEAR), -1) if row[k].low == ","), None)
    if first is None or not has_finite(row, clauses.clause_start(row, first, speech), first):
        return False  # «la alcaldía, en cambio, pidió»
    return 0 < sources.phrase_at(row, first + 1, speech.leads) == comma - first - 1


def voiced(site: Site) -> Statement | None:
    """«Desde el Gobierno señalaron que»: a house whose people speak."""
    row, speech = site.row, site.speech
    end = site.verb.left - (site.near == ",")
    start = next((k for k in range(end - 1, -1, -1) if row[k].kind != "w" or row[k].low in speech.voicing), 0)
    if not sources.voicing(row, start, speech) or (start and row[start - 1].kind == "w"):
        return None
    return _by(site, (start + 1, end), sources.heads)


def conjoined(site: Site) -> bool:
    """Whether a conjunction stands before the verb, a comma between them or not: «pues aseguró que»."""
    if not site.speech.subjects_left_out or not site.verb.left:
        return False
    if site.near == ",":
        return site.row[site.verb.left - 2].low in site.speech.breaks
    return site.reasoned or site.near in site.speech.breaks - site.speech.who - site.speech.that


def subordinate(site: Site) -> Statement | None:
    """A clause behind a conjunction: its subject is left out, and the one of the sentence where that names it."""
    said = site.said()
    if said is None:
        return None
    if site.near in site.speech.like:
        return None  # «como establece la ley»
    left = site.verb.left - 1
    told, _ = sites.subject_so_far(site.unit, left, site.speech, site.earlier)
    # «los ediles votaron en contra, ya que creen que»
    source = _outside(site, left) if site.reasoned else told if site.near != "," else None
    sure = source is None or sources.speaks(site.row, source, site.speech)
    return with_right(site, said, source) if sure else None


def _far_from_quote(row: Row, left: int, speech: Speech) -> Slice | None:
    """The subject right after a quotation, with appositions between it and its verb: "…," Ruiz, the mayor, 40, said."""
    far = range(left - 2, max(-1, left - WIDE), -1)
    quote = next((k for k in far if row[k].kind == "q" or row[k].low in ";:"), -1)
    if row[quote].kind != "q" or (row[quote - 1].kind == "w" and not row[quote].trails):
        return None  # «la novela “La Candidata”, protagonizada por Ana Mora, …»
    begin = quote + 1 + (row[quote + 1].low == ",")
    end = next(k for k in range(begin, len(row) + 2) if row[k].kind != "w")
    small = speech.contrast | speech.join | speech.breaks | speech.prepositions
    return (begin, end) if begin < end < left and row[begin].low not in small else None


def _addressed(site: Site) -> bool:
    """Whether nothing follows the verb but whom somebody told: "an official told Agence Ardent"."""
    row, right = site.row, site.verb.right
    stop = next(k for k in range(right, len(row) + 1) if row[k].kind != "w")
    whom = Frame.WHOM in site.verb.cue.frames and stop - right <= NEAR and site.speech.bare_clauses
    return whom and not has_finite(row, right, stop)


def _adjunct(token: Word, speech: Speech) -> bool:
    """Whether a word after the verb only says where, when or to whom."""
    small = token.low in speech.prepositions | speech.times | speech.adverbs
    return small and speech.bare_clauses


def _runs_on(row: Row, quote: int, verb: Verb, speech: Speech) -> bool:
    """Whether the verb tells something else than a quotation in its sentence: "As it is “new,” he feels free to"."""
    if row[quote - 1].kind != "w" or Frame.WHOM in verb.cue.frames:
        return False
    follows = row[verb.right]
    return follows.kind == "w" and speech.bare_clauses and not _adjunct(follows, speech)


def relative(site: Site) -> Statement | None:
    """ "Ruiz, who says that", "a bill that calls for"."""
    row, speech, who = site.row, site.speech, site.who or 0
    if row[who - 1].low in speech.determiners and not row[who - 1].upper:
        who -= 1  # «el cual»
    if speech.subjects_left_out and speech.to_whom & {row[who].low, row[who - 1].low}:
        # «se reunió con el alcalde, a quien pidió que»: whoever is the subject outside
        if row[who - 1].low in speech.to_whom and row[who - 2].low != ",":
            return None  # «la pena a quien expone a otros»
        return _by(site, _outside(site, who), sources.heads)
    if who < (site.who or 0) and row[who - 1].low in speech.inside:
        return _by(site, _author(site, who - 1), sources.heads)  # «una carta de Ruiz en la que pide»
    if row[who - 1].low in speech.of_whom:  # "a poll, the results of which showed"
        who = next((k for k in range(who - 1, max(0, who - NEAR), -1) if row[k].low == ","), who)
        return _by(site, sources.antecedent(row, who, speech), sources.heads)
    if Frame.NAMING in site.verb.cue.frames and speech.subjects_left_out and _named_so(site):
        return None  # «la tarea, que calificó de dura»
    comma = row[who - 1].low == ","
    end = who - 1 if comma else who
    apposed = sources.before(row, end, speech) if comma else None
    head = sources.head(row, apposed, speech) if apposed is not None else None
    thing = head is not None and row[who].low in speech.persons and sources.document(row, head, speech)
    if apposed is not None and row[apposed[0] - 1].low == "," and not row[apposed[0]].upper:
        named = sources.before(row, apposed[0] - 1, speech)  # «Ana Mora, jefa de prensa, quien [dijo]»
        apposed = named if named is not None and row[named[1] - 1].upper else apposed
    if apposed is None or thing or not sources.heads(row, apposed, speech):  # "the letter that Rey sent, who says"
        apposed = _nearest(row, sources.antecedent(row, end, speech), speech)
        if apposed is not None and row[apposed[0] - 1].low in speech.inside and not sources.heads(row, apposed, speech):
            apposed = _nearest(row, sources.antecedent(row, apposed[0] - 1, speech), speech)
        if comma and apposed is not None and apposed[0] > 1 and row[apposed[0] - 2].low == ",":
            return None  # «lo que decía la profesora Ana Mora, de Lima, que [estima]»
    if apposed is not None and _rivalled(row, apposed, who, speech):
        return None
    return _by(site, apposed, sources.heads, related=comma)


def _author(site: Site, end: int) -> Slice | None:
    """Whose the document is that ends at a token: whoever is named behind it, else the subject."""
    row, speech = site.row, site.speech
    end -= row[end - 1].low == ","
    document = sources.antecedent(row, end, speech)
    if document is None or not any(token.low in speech.documents | speech.nouns for token in row[slice(*document)]):
        return None
    behind_it = (k + 1 for k in range(*document) if row[k].low in speech.of_whom)
    owner = next((k for k in behind_it if sources.heads(row, (k, end), speech)), None)
    return _outside(site, document[0]) if owner is None else (owner, end)


def _named_so(site: Site) -> bool:
    """Whether only a name stands behind a verb that gives one, and what is named is its relative pronoun."""
    row, said = site.row, site.said()
    name = row[said.start : said.end] if said is not None else ()
    return row[site.verb.right].low in site.speech.naming | site.speech.as_named and len(name) < NEAR


def _rivalled(row: Row, source: Slice, who: int, speech: Speech) -> bool:
    """Whether a document before a body may speak as well: "sent a bill to Congress that"."""
    agent = row[source[0] - 1].low in speech.doers  # "opposed by the Greens, which claim"
    if row[who].low in speech.persons or agent or not sources.governed(row, source, speech):
        return False
    words = row[max(0, source[0] - NEAR) : source[0] - 1]
    return not sources.document(row, source, speech) and any(token.low in speech.documents for token in words)


def _outside(site: Site, end: int, *, related: bool = False) -> Slice | None:
    """The subject of the nearest verb before a token, in its clause; `related`: be it in a relative clause."""
    row, speech = site.row, site.speech
    start = clauses.clause_start(row, end, speech)
    told = (k for k in range(end - 1, start, -1) if row[k].finite or row[k].tells)
    for left in (sources.led(row, verb, start, speech) for verb in told):
        if row[left - 1].low not in speech.who:
            return sources.before(row, left, speech)
        if related and row[left - 2].low == ",":  # «Los verdes, que votaron a favor al considerar que»
            return sources.antecedent(row, left - 2, speech)
    return None


def _by(
    site: Site, source: Slice | None, sure: Callable[[Row, Slice, Speech], bool], *, related: bool = False
) -> Statement | None:
    """What follows a verb, as the words of a source that is sure to be one."""
    said, row = site.said(related=related), site.row
    if said is not None and site.who is not None and not related and row[said.start - 1].low not in site.speech.that:
        # «fuentes que pidieron … [dijeron]»
        noun = Frame.NOUN in site.verb.cue.frames and Frame.BARE not in site.verb.cue.frames
        comma = next((k for k in range(said.start, said.end) if row[k].low == ","), said.end)
        main = range(said.start, comma if noun else said.start)  # «Un aviso que alerta de riesgos [fue] difundido»
        told = (k for k in range(said.start + 1, said.end) if clauses.tells(row, k) or (k in main and row[k].finite))
        verb = next((k for k in told if row[k - 1].low not in site.speech.that), said.end)
        said = Said(said.start, sources.led(row, verb, said.start, site.speech))
    if said is None or source is None or not sure(site.row, source, site.speech):
        return None
    return with_right(site, said, source)


def _nearest(row: Row, phrase: Slice | None, speech: Speech) -> Slice | None:
    """A phrase from the first document in it on, where its head is none that speaks: «lectura del | artículo 82»."""
    if phrase is None or sources.heads(row, phrase, speech):
        return phrase
    return next((k for k in range(*phrase) if row[k].low in speech.documents), phrase[0]), phrase[1]


def participle(site: Site) -> Statement | None:
    """ "…, adding that", "marchers demanding a vote"."""
    row, verb, speech = site.row, site.verb, site.speech
    behind_it = row[next(k for k in range(verb.right, len(row) + 1) if row[k].kind != "w") + 1]
    cites = row[verb.index].low in speech.citing and (behind_it.finite or behind_it.tells)
    if site.near in speech.doing or cites:
        return None  # "the plan includes convincing them that", "the union, citing its lawyers, says"
    near = row[verb.left - 1]
    bare = near.kind == "w" and near.low not in speech.join
    if bare and verb.cue.modality == "required" and near.low not in speech.whilst:
        return _by(site, sources.antecedent(row, verb.left, speech), sources.heads)
    beside = sources.antecedent(row, verb.left, speech) if bare else None
    if beside is not None and row[beside[0] - 1].low in speech.beside:
        return _by(site, beside, sources.heads)  # "with Ruiz saying that"
    if verb.cue.form is Form.BASE:
        return _by(site, _outside(site, verb.left - 1, related=True), sources.speaks, related=True)
    made = going_on(site)
    if made is None or made.source is None or (bare and near.low in speech.documents):
        return made
    # "protests demanding a vote": the participle tells of the noun before it, and who speaks must be sure.
    return made if sources.speaks(row, made.source, speech) else None


def fronted(site: Site) -> Statement | None:
    """ "Warning that it may fail, the mayor said": whoever is the subject behind the comma."""
    row, speech, said = site.row, site.speech, site.said()
    for comma in (k for k in range(said.start + 1, len(row)) if row[k].low == ",") if said is not None else ():
        told = (k for k in range(comma + 2, min(len(row), comma + FAR)) if row[k].finite or row[k].tells)
        verb = next(told, comma)
        source = sources.before(row, sources.led(row, verb, comma, speech), speech) if verb > comma else None
        if said is not None and source is not None and source[0] == comma + 1 and sources.speaks(row, source, speech):
            return with_right(site, Said(said.start, comma), source)
    return None


def going_on(site: Site) -> Statement | None:
    """ "…, adding that", "and said that": the subject is that of the verb before."""
    said = site.said()
    if said is None:
        return None
    source, known = sites.subject_so_far(site.unit, site.verb.left, site.speech, site.earlier)
    if not known and site.verb.gerund and not (site.speech.subjects_left_out and site.row[0].finite):
        return None  # «Criticaron el plan, alertando que»
    if source is not None and not site.earlier and not sources.speaks(site.row, source, site.speech):
        return None  # «porque las agujas no servían, también dijo que»
    return with_right(site, said, source)


def opening(site: Site) -> Statement | None:
    """A sentence or clause that opens with its verb: «Precisó que», «Dijo el ministro que»."""
    verb, speech, row = site.verb, site.speech, site.row
    said = site.said()
    if said is None:
        return None
    source = None
    if site.near == ":":
        source, _ = sites.subject_so_far(site.unit, verb.left - 1, speech, site.earlier)
    elif said.start - 1 > verb.right and row[verb.right].low not in speech.prepositions:
        source = behind.after(row, verb.right, speech, stop=said.start - 1)
        named = source is not None and row[source[1]].tells  # «Alerta Nacional dice que»
        if source is not None and (named or row[source[1]].low in speech.determiners - speech.prepositions):
            return None  # «Ha anunciado la empresa el cierre de tres firmas que»
        if source is not None and not sources.heads(row, source, speech):
            return None  # «Denunciaba la participación de Omar en los “papeles”»
    return with_right(site, said, source)


def impersonal(site: Site) -> Statement | None:
    """ "It was reported that"; «se lee en el informe», «un informe en el que se dice que»: a document's words."""
    verb, speech, row = site.verb, site.speech, site.row
    quoted, source = sites.quote_before(row, verb.left), _document_behind(site)
    if quoted is not None and source is not None:
        return made_of(site, [extended(row, quoted, speech)], source)
    source = _document_before(site)
    read = Frame.QUOTE in verb.cue.frames and Frame.NOBODY in verb.cue.frames
    if source is None and read and row[verb.right].low not in speech.that:
        return None  # «se leía en las pancartas que alzaron»
    said = site.said()
    if said is not None and (source is not None or row[said.start - 1].low in speech.that):
        return with_right(site, said, source)
    return None


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
    source = behind.after(row, right + 1, speech) if row[right].low in speech.prepositions else None
    return source if source is not None and _document(row, source, speech) else None


def _document(row: Row, source: Slice, speech: Speech) -> bool:
    return sources.document(row, (source[0], min(source[1], source[0] + 3)), speech)
