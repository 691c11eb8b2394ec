"""A verb of saying behind what it says: "…," said Odero; «…, informó el ministro»."""

from __future__ import annotations

from constancia.claims.speech import behind, clauses, sources
from constancia.claims.speech.cues import Verb
from constancia.claims.speech.sites import Site, Statement, extended, made_of, quote_before, rest_of_quote
from constancia.claims.speech.sources import Slice, has_finite
from constancia.claims.speech.tokens import Row, Unit
from constancia.language.shape.speech import Frame, Speech


def inverted(site: Site) -> Statement | None:
    """ "…," said Odero; «…», escribió."""
    verb, speech, row, quoted = site.verb, site.speech, site.row, site.quoted or 0
    inside, ended = row[quoted - 1].kind == "w", row[quoted].trails or row[verb.left - 1].kind != "q"
    if inside and not ended:
        return None  # «El abogado de ‘El Ruso’ pide que»: the quotation belongs to the subject
    said = site.said()
    if said is not None and not ended and row[said.start - 1].low in speech.that:
        return None
    if said is not None and inside and speech.bare_clauses and row[said.start].kind == "w":
        return None  # 'Ruiz, who vowed to go "do or die", told the House he would stay'
    source = behind.after(row, verb.right, speech)
    if row[verb.right].low in speech.as_named or (source is None and not speech.subjects_left_out):
        return None  # '"Spotlight" began as a column'
    shown = speech.subjects_left_out and not (ended or row[quoted].stops)
    if source is not None and shown and not sources.heads(row, source, speech):
        return None  # «“El Chapo” revela bodegas con fondos de Lima»
    rest = rest_of_quote(row, source[1] if source is not None else verb.right, speech)
    made = made_of(site, [extended(row, quoted, speech), *rest], source)
    if source is None and site.earlier and site.earlier[-1].source is not None:
        made.source, made.shared = site.earlier[-1].source, True
    return made


def postposed_inverted(site: Site) -> Statement | None:
    """«…, informó el ministro de Gobernación, Marco Villeda»."""
    verb, speech, row = site.verb, site.speech, site.row
    right = row[verb.right]
    denied = verb.cue.modality == "denied"  # "Lee, who left, denied the report"
    if (denied or (verb.left < verb.index and not site.after)) and not speech.subjects_left_out:
        return None  # "studies of it, since 2009, have found little"
    counts = right.low in speech.beside and Frame.FIGURE in verb.cue.frames
    if right.low in speech.that or right.low == ":" or right.kind == "q" or counts:
        return None  # «El plan, que se votó antes, contó con 12 votos»
    start = clauses.clause_start(row, verb.left - 1, speech)
    source = behind.after(row, verb.right, speech) if right.kind == "w" else None
    if not _clausal(site.unit, start, verb.left - 1, speech):
        parted = source is not None and row[source[1]].low == "," and row[source[1] + 1].finite
        if not parted or row[start].low in speech.prepositions | speech.times - speech.determiners:
            return None  # «Los dos, agregó la ministra, siguen presos»
    sure = sources.heads if speech.subjects_left_out else sources.speaks
    if source is not None and not sure(row, source, speech):
        return None  # «…, defendió su nombre como pudo», «…, les pidieron un pago de US$ 17.000»
    if source is not None and row[source[1]].low in speech.join and row[source[1] + 1].finite:
        return None  # «…, cuestionó el pacto y reafirmó su postura»
    told = source is not None and _named_alone(row, source, verb, speech)
    said = site.said()
    apposed = sources.before(row, verb.left, speech)
    if (
        not told
        and said is not None
        and (apposed is not None or said.colon or row[said.start - 1].low in speech.that or row[said.start].kind == "q")
    ):
        return None
    if apposed is not None and quote_before(row, apposed[0]) is not None:
        return None
    if speech.subjects_left_out:
        if source is None and right.kind == "w" and right.low not in speech.prepositions | speech.times:
            return None
    elif source is None or source[0] != verb.right:
        return None
    elif sources.document(row, source, speech):
        source = source[0], next(k for k in range(source[1], len(row) + 1) if row[k].kind == "p")
    elif row[source[1]].kind == "w":
        return None
    return postposed(site, source, verb.left - 1, source[1] if source else verb.right)


def _named_alone(row: Row, source: Slice, verb: Verb, speech: Speech) -> bool:
    """Whether nothing but somebody who speaks stands behind a verb: «…, reportaron los diarios locales.»."""
    plain = all(token.kind == "w" and not token.low[:1].isdigit() for token in row[slice(*source)])
    return row[source[1]].low in (".", "\n") and plain and sources.heads(row, source, speech)


def _clausal(unit: Unit, start: int, end: int, speech: Speech) -> bool:
    """Whether a stretch before «, dijo» says something: it has a verb, or in a headline a number."""
    stretch = unit.tokens[start:end]
    if any(token.finite or token.kind == "q" for token in stretch):
        return True
    figure = any(token.low[:1].isdigit() or token.low in speech.figures for token in stretch)
    return figure and (unit.headline or speech.subjects_left_out)


def _beside(row: Row, start: int, comma: int, speech: Speech) -> bool:
    """Whether a stretch only says how or when somebody spoke: "Weighing in on it, …", "As the host asked, …"."""
    first = row[start].low
    if first.endswith(speech.verbal_endings) and not has_finite(row, start, comma):
        return True
    opens = first in speech.asiding and row[start + 1].low not in speech.scales  # "As many as nine died, Ruiz said"
    return opens and all(token.low != "," for token in row[start:comma])


def postposed(site: Site, source: Slice | None, comma: int, resume: int) -> Statement | None:
    """A clause before its cue, and what goes on after it."""
    row, speech = site.row, site.speech
    start = clauses.clause_start(row, comma, speech)
    while start < comma and row[start].low in speech.contrast | speech.join:
        start += 1
    if start >= comma or _beside(row, start, comma, speech):
        return None
    said: list[Slice] = [(start, comma)]
    while row[resume].kind != "p":
        resume += 1
    said += clauses.resumed(row, said[0], resume, speech)
    if len(said) == 1 and not clauses.claused(row, start, comma, speech):
        return None
    return made_of(site, said, source)
