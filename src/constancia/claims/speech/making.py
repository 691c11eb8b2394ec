"""A saying made of a verb, its source and what it says."""

from __future__ import annotations

from constancia.claims.speech import clauses, sources
from constancia.claims.speech.contents import Said
from constancia.claims.speech.sayings import Statement
from constancia.claims.speech.sites import Site
from constancia.claims.speech.sources import DASHES, Slice, has_finite
from constancia.claims.speech.tokens import Row
from constancia.language.shape.speech import Frame, Speech

_REST = 30
"""Words between the two stretches of a quotation."""


def extended(row: Row, quoted: int, speech: Speech) -> Slice:
    """A quotation with the words of its own sentence before it: "It will go “within days,” he said"."""
    opens = row[quoted - 1].kind == "w"
    return clauses.clause_start(row, quoted, speech) if opens else quoted, quoted + 1


def made_of(site: Site, said: list[Slice], source: Slice | None) -> Statement:
    """What a verb says: its words, its source, its modality, and whether it is quoted."""
    row, verb = site.row, site.verb
    denies = verb.negated and verb.cue.modality == "denied"
    perfect = row[verb.left].low in site.speech.having and site.speech.subjects_left_out  # «ha dicho»
    return Statement(
        site.unit,
        said,
        source,
        (verb.left if perfect else verb.index, verb.right),
        "hedged" if denies else verb.cue.modality,
        verb.impersonal,
        all(end - start == 1 and row[start].kind == "q" for start, end in said),
        frames=verb.cue.frames,
    )


def with_right(site: Site, said: Said, source: Slice | None) -> Statement | None:
    """What follows a verb, as a saying; None where a thing shows it, or a share is only rated."""
    row, verb, speech = site.row, site.verb, site.speech
    if source is not None and verb.cue.verb in speech.showing and not sources.heads(row, source, speech):
        return None  # "a browse through the headlines shows that"
    bare = row[said.start - 1].low not in speech.that | {":"} and row[said.start].kind != "q"
    thing = source is not None and not sources.speaks(row, source, speech)
    if thing and bare and Frame.FIGURE in verb.cue.frames and not has_finite(row, said.start, said.end):
        return None  # «la lechuga reportó un alza»
    counted = Frame.FIGURE in verb.cue.frames and _counts(row, said.start, speech)
    if counted and source is not None and (not sources.speaks(row, source, speech) or _rated(row, said, speech)):
        return None
    made = made_of(site, [(said.start, said.end)] if said.end > said.start else [], source)
    cites = source is not None and row[source[1]].low == "," and row[source[1] + 1].low in speech.citing
    if source is not None and cites and source[1] + 2 < verb.left - 1:
        made.citing = (source[1] + 2, verb.left - 1)
    made.runs_on = made.listed = said.colon and said.end <= said.start
    return made


def _counts(row: Row, start: int, speech: Speech) -> bool:
    """Whether what is said is a bare figure."""
    bare = row[start - 1].low not in speech.that and row[start - 1].low != ":"
    return bare and any(token.low[:1].isdigit() or token.low in speech.figures for token in row[start : start + 4])


def _rated(row: Row, said: Said, speech: Speech) -> bool:
    """Whether a share is what others think of the subject: «El ministro registra un 48% de aprobación»."""
    share = any(token.low == "%" for token in row[said.start : said.start + 4])
    return share and any(token.low in speech.ratings for token in row[said.start : said.end])


def rest_of_quote(row: Row, start: int, said: Said | None, speech: Speech) -> list[Slice]:
    """The second stretch of a quotation that its cue interrupts."""
    if said is not None and row[said.start].kind == "q":
        return [(said.start, said.start + 1)]
    for index in range(start, min(len(row), start + _REST)):
        token, near = row[index], row[index - 1].low
        if token.kind == "q":
            turned = near in speech.contrast | speech.join and row[index - 2].low == ","
            return [(index, index + 1)] if turned or near in (",", ".", ":") or near in DASHES else []
        if token.low == ";" or token.cues:
            break
    return []
