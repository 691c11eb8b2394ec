"""Sayings by a noun or a view: "gave the assurance that", «la denuncia de Ruiz de que», «para Ruiz, …»."""

from __future__ import annotations

from constancia.claims.speech import behind, clauses, sources
from constancia.claims.speech.sayings import Statement, subject_so_far
from constancia.claims.speech.sources import Row, Slice
from constancia.claims.speech.tokens import Unit
from constancia.language.shape.speech import Speech

_LIGHT = 5
"""Words between a noun of saying and the verb that makes it: "gave a formal written assurance"."""


def of_noun(unit: Unit, index: int, speech: Speech) -> Statement | None:
    """A noun that holds something said, and whose it is: "Ruiz's claim that", «expresó su temor de que»."""
    row = unit.tokens
    begin = _told_by_noun(row, index + 1, speech)
    owner, after = _owner(unit, index, speech), index + 1
    if owner is None:
        owner, after = _owner_behind(row, index, speech)
        begin = _told_by_noun(row, after, speech) if owner is not None else None
    if owner is None or begin is None or begin >= len(row) or speech.pronouns.get(row[owner[0]].low) == "it":
        return None
    end = clauses.clause_end(row, begin, speech)
    if end <= begin:
        return None
    modality = speech.noun_modality.get(row[index].low)
    return Statement(unit, [(begin, end)], owner, (index, index + 1), modality, rule="statement.noun")


def _told_by_noun(row: Row, at: int, speech: Speech) -> int | None:
    """Where a clause or a quotation begins that a noun holds: after "that", «de que»; "a report on the “…”"."""
    quoted = at + 2 if at + 2 < len(row) and row[at + 1].low in speech.determiners else at + 1
    document = row[at - 1].low in speech.documents
    if document and quoted < len(row) and row[quoted].kind == "q" and row[at].low in speech.prepositions:
        return quoted
    if at < len(row) and row[at].low in speech.prepositions and row[at].low not in speech.purpose:
        at += 1
    elif at < len(row) and speech.verb_first:
        return None
    return at + 1 if at + 1 < len(row) and row[at].low in speech.that else None


def _owner(unit: Unit, index: int, speech: Speech) -> Slice | None:
    """Whose a noun of saying is: a possessive, or the subject of a verb that makes it: "gave the assurance"."""
    row = unit.tokens
    near = row[index - 1].low if index else ""
    if near.endswith(("'s", "s'")):
        start = index - 1
        while start > 0 and row[start].upper and row[start - 1].upper:
            start -= 1
        return start, index
    made = _maker(unit, index, speech)
    if made is None and near in speech.possessives and not speech.verb_first:
        return index - 1, index
    return made


def _maker(unit: Unit, at: int, speech: Speech) -> Slice | None:
    """The subject of the verb that makes, gives or repeats what is said; also before "with" and «con»."""
    row = unit.tokens
    floor = max(0, at - _LIGHT)
    while at > floor and row[at - 1].kind == "w" and row[at - 1].low not in speech.light:
        adjective = at > 1 and row[at - 2].low in speech.determiners  # "a documented report"
        if (row[at - 1].finite and not adjective) or row[at - 1].low in speech.breaks:
            return None
        at -= 1
    if not at or row[at - 1].low not in speech.light:
        return None
    if row[at - 1].low in speech.prepositions and row[at].low in speech.anothers:
        return None  # "at ease with the notion that"
    left = at - 1
    while left and row[left - 1].low in speech.auxiliaries | speech.adverbs:
        left -= 1
    source = sources.before(row, left, speech) if row[at - 1].low not in speech.prepositions else None
    if source is None:
        source, _ = subject_so_far(unit, left, speech, [])
    return source if source is not None and sources.speaks(row, source, speech) else None


def _owner_behind(row: Row, index: int, speech: Speech) -> tuple[Slice | None, int]:
    """Whose a noun is that names him behind: "claims by the opposition that", «la denuncia de Ruiz de que»."""
    if index + 2 >= len(row) or row[index + 1].low not in speech.by:
        return None, index
    stop = next((k for k in range(index + 2, len(row)) if row[k].low in speech.that or row[k].kind != "w"), len(row))
    end = stop
    while end > index + 3 and row[end - 1].low in speech.prepositions:
        end -= 1
    source = (index + 2, end)
    return (source, end) if end > index + 2 and sources.speaks(row, source, speech) else (None, index)


def of_view(unit: Unit, index: int, speech: Speech) -> Statement | None:
    """«Para Ruiz, …»: a quotation, or a clause where somebody who speaks is named."""
    row = unit.tokens
    for comma in range(index + 1, min(len(row) - 1, 30)):
        if row[comma].kind == "q" or row[comma].finite:
            return None
        if row[comma].low != ",":
            continue
        source = (index + 1, comma)
        quoted = row[comma + 1].kind == "q"
        if not quoted:
            name = behind.apposed_name(row, comma, speech)
            if name is not None and name[1] < len(row) and row[name[1]].low == ",":
                source, comma = name, name[1]
                quoted = comma + 1 < len(row) and row[comma + 1].kind == "q"
            if not quoted and not _viewer(row, (index + 1, source[1]), speech):
                return None
        end = clauses.clause_end(row, comma + 1, speech)
        if not quoted and not sources.has_finite(row, comma + 1, end):
            return None
        return Statement(unit, [(comma + 1, end)], source, (index, index + 1), rule="statement.view")
    return None


def _viewer(row: Row, source: Slice, speech: Speech) -> bool:
    """Whether a phrase is somebody with a name and an office: «el analista Juan Paz»; not «el lunes»."""
    named = any(row[k].upper and row[k].low not in speech.times for k in range(*source))
    return named and any(row[k].low in speech.speakers for k in range(*source))
