"""Sayings by a noun or a view: "gave the assurance that", «la denuncia de Ruiz de que», «para Ruiz, …»."""

from __future__ import annotations

from constancia.claims.speech import behind, clauses, sources
from constancia.claims.speech.contents import opens_infinitive
from constancia.claims.speech.sayings import Statement, subject_so_far
from constancia.claims.speech.sources import Slice
from constancia.claims.speech.tokens import Row, Unit
from constancia.language.shape.speech import Speech

_LIGHT = 5
"""Words between a noun of saying and the verb that makes it: "gave a formal written assurance"."""
_WHOM = 12
"""Words of whoever a noun asks for something, up to the infinitive."""
_VIEWER = 30
"""Words of whoever has a view: «Para el analista y profesor Juan Paz, …»."""


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
    if light not in speech.light:
        return None  # "at ease with the notion that"
    left = sources.led(row, at - 1, 0, speech)
    source = sources.before(row, left, speech) if not governs and row[left].low not in speech.infinitive_marks else None
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
    while comma < index + _VIEWER and row[comma].kind == "w" and not row[comma].finite:
        comma += 1
    if row[comma].low != ",":
        return None
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
