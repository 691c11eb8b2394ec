"""Where a clause begins and ends, and where somebody else begins to speak."""

from __future__ import annotations

from constancia.claims.speech.sources import DASHES, Slice, document, has_finite, phrase_at, stands, verbal
from constancia.claims.speech.tokens import FAR, NEAR, Row
from constancia.language.shape.speech import Form, Frame, Speech
from constancia.syntax.words import Word

_QUOTING = frozenset({Frame.QUOTE, Frame.AFTER})
"""What a verb takes behind which a quotation or a mark must stand: «continúan con la represión» says nothing."""


def begins(row: Row, index: int, speech: Speech) -> bool:
    """Whether a clause with its own subject begins here."""
    size = phrase_at(row, index, speech.quantities) if row[index].low in speech.counting else 0
    if size and (row[index + size].low[:1].isdigit() or row[index + size].low in speech.figures):
        index += size
    token, follows = row[index], row[index + 1]
    whom = token.low in speech.objects and not token.upper  # "them", not "US"
    if whom or token.kind != "w" or token.low in speech.join | speech.unopening:
        return False
    if token.low in speech.prepositions or (token.low in speech.times and token.low not in speech.pointing):
        return False
    if token.low.endswith(speech.manner) and follows.low in speech.prepositions:
        return False  # "decided shortly before the vote to"
    if token.low in speech.determiners - speech.each and follows.low in speech.join | speech.moments:
        return False  # "knew this and went"
    if token.low in speech.either:  # "it may", not "found it hard"
        helps = speech.auxiliaries - speech.infinitive_marks
        following = row[index + 1 : index + 4]
        return any(near.finite or near.tells or near.low in helps or near.kind == "q" for near in following)
    if token.low.partition("'")[0] in speech.pronouns or token.low in speech.pointing - speech.determiners:
        return True
    for probe in range(index + 1, min(len(row), index + FAR)):
        near = row[probe]
        if near.low in (";", ":") or _parted(row, probe, speech) or _related(row, probe, speech):
            return False
        if near.kind == "q" or verbal(row, probe, speech) or near.low in speech.auxiliaries - speech.infinitive_marks:
            return True
    return False


def _parted(row: Row, index: int, speech: Speech) -> bool:
    """Whether a noun phrase ends here because its verb goes on with another: "outlined the plan and assured"."""
    if row[index].low == ",":
        return any(cue.form is Form.GERUND for cue in row[index + 1].cues)
    return row[index].low in speech.join and row[index + 1].tells


def _related(row: Row, index: int, speech: Speech) -> bool:
    """Whether a comma opens a relative clause that ends the sentence: "the motion a test, which would have"."""
    opens = row[index].low == "," and row[index + 1].low in speech.who - speech.that
    return opens and all(token.low != "," for token in row[index + 1 :])


def clause_end(row: Row, start: int, speech: Speech, *, related: bool = False, phrase: bool = False) -> int:
    """Where a clause that begins at `start` ends: the sentence, a semicolon, or the next one to speak."""
    seen_verb = phrase and related
    for index in range(start, len(row)):
        token = row[index]
        if token.low == ")" and all(inside.low != "(" for inside in row[start:index]):
            return index
        if index + 1 == len(row) and token.kind == "p" and token.low in ".!?":
            return index
        if token.kind == "p" and _ends(row, index, speech, phrase=phrase):
            return index
        if related and seen_verb and token.low == "," and (row[index + 1].finite or row[index + 1].cues):
            return index
        parts = index > start and token.low in speech.join and not _doing(row[index + 1])
        if parts and _cue_next(row, index + 1, speech):
            return index
        seen_verb = seen_verb or token.finite
    return len(row)


def _doing(token: Word) -> bool:
    """Whether a gerund goes on with one before it: «siguen negando y ocultando datos»."""
    return any(cue.form is Form.GERUND for cue in token.cues)


def _ends(row: Row, index: int, speech: Speech, *, phrase: bool) -> bool:
    """Whether a clause ends at a mark."""
    low = row[index].low
    if low == ",":
        return turns(row, index + 1, speech)
    if low == ";":
        heard = (stands(row, k + 1, cue.rest) for k in range(index + 1, len(row)) for cue in row[k].cues)
        return phrase or any(heard)  # somebody else
    if low == ":":
        return row[index + 1].kind == "q" or phrase_at(row, index + 1, speech.sources) > 0
    return low in DASHES - {"-"} and told_after(row, index, speech)


def phrase_end(row: Row, start: int, end: int, speech: Speech) -> int:
    """Where a noun phrase ends before a clause that explains it: ", which", «, porque», «, al sumar»."""
    reasons = speech.breaks - speech.who - speech.that - speech.prepositions - speech.times - speech.how - speech.unsure
    explaining = speech.who | speech.breaks | speech.on_doing | speech.owing
    for index in range(start + 1, end - 1):
        token, before, follows = row[index], row[index - 1], row[index + 1].low
        own = row[index + 2].low in speech.determiners or row[index + 2].upper
        second = token.low == "," and follows in speech.join and own and has_finite(row, index + 2, end)
        if second or token.low == ":":
            return index  # "ordered them to stay, and the MPs did"
        if token.low in reasons and not token.upper and before.kind == "w":
            return index - (before.low in speech.prepositions)
        governed = follows in speech.prepositions and row[index + 3].low in speech.who
        done = follows.endswith(speech.done_endings) and row[index + 2].low in speech.prepositions
        more = follows in speech.adverbs and row[index + 2].low in speech.of  # «130 muertos, además de 20 heridos»
        # «11 muertos, de los cuales 5 eran agentes»
        more = more or any(near.low[:1].isdigit() for near in row[index + 3 : index + 5])
        if token.low == "," and not more and (governed or done or follows in explaining):
            return index
    return end


def turns(row: Row, index: int, speech: Speech) -> bool:
    """Whether, after a comma, another saying begins."""
    token = row[index]
    if index >= len(row) or (token.kind == "p" and index + 1 >= len(row)):
        return True
    if any(phrase_at(row, index, rows) for rows in (speech.sources, speech.opinions, speech.outcomes)):
        return True
    behind = index + 1 + (row[index + 1].low == ",")
    if token.low in speech.breaks and phrase_at(row, behind, speech.judging):
        return True  # «dijo que votará en contra, pues, a su juicio, falta agua»
    if token.low in speech.contrast:
        return _cue_next(row, index + 1, speech) or _subject_cue(row, index + 1, speech)
    if token.low in speech.join or token.low in speech.who:
        return _cue_next(row, index + 1, speech) and not (token.low in speech.who and _inserted(row, index, speech))
    if any(cue.form is Form.GERUND and stands(row, index + 1, cue.rest) for cue in token.cues):
        return True
    like = index + 1 if token.low in speech.just else index
    if row[like].low in speech.like:  # «, tal como lo recordó la ministra»
        passed = next(k for k in range(like, len(row) + 1) if row[k + 1].low not in speech.auxiliaries)
        return told_after(row, passed, speech)
    if tells(row, index) and row[index + 1].low in speech.that and token.low not in speech.nounlike:
        return True  # «descartó que haya base, negó que haya tropas»
    return told_after(row, index - 1, speech)


def _inserted(row: Row, index: int, speech: Speech) -> bool:
    """Whether a relative clause ends at a comma with a finite verb behind it: «la tarea, que calificó de dura, es»."""
    comma = next((k for k in range(index, len(row)) if row[k].low == ","), len(row))
    helps = speech.auxiliaries | speech.being | speech.having | speech.negations
    return row[comma + 1].finite or (row[comma].low == "," and row[comma + 1].low in helps)


def _cue_next(row: Row, index: int, speech: Speech) -> bool:
    """Whether a verb of saying follows at once, its subject left out."""
    limit = min(len(row), index + 4)
    if row[index].low.endswith(speech.coming_endings):
        return False  # «que pedirán su salida y reclamarán un debate»
    if row[index].low in speech.repeated:
        index += 1  # "…, and he also called for"
    while index < limit and row[index].low in speech.adverbs | speech.auxiliaries and not row[index].cues:
        index += 1
    told = (cue for cue in row[index].cues if cue.form is not Form.BASE)
    cues, follows = [cue for cue in told if stands(row, index + 1, cue.rest)], row[index + 1]
    if index == limit or not cues:
        return False
    plain = follows.kind == "q" or follows.low in speech.that | speech.prepositions | {":"}
    bare = speech.bare_clauses and begins(row, index + 1, speech)
    taken = {Frame.NOUN, Frame.INFINITIVE}  # "and ordered the state to pay"
    noun = follows.low in speech.determiners and any(taken & cue.frames for cue in cues)
    to_do = follows.low.endswith(speech.infinitive_endings) and any(Frame.INFINITIVE in cue.frames for cue in cues)
    return plain or bare or noun or to_do or any(cue.rest for cue in cues)


def _subject_cue(row: Row, index: int, speech: Speech) -> bool:
    """Whether a subject and its verb of saying follow."""
    for probe in range(index, min(len(row), index + FAR)):
        token = row[probe]
        if token.kind == "p" and token.low != ",":
            return False
        said = tells(row, probe) or (row[probe].cues and row[probe - 1].low in speech.having)
        said = said and (row[probe + 1].kind != "w" or any(cue.frames - _QUOTING for cue in token.cues))
        if probe > index and said and row[probe - 1].low not in speech.being:
            return True
    return False


def told_after(row: Row, comma: int, speech: Speech) -> bool:
    """Whether ", she said" or «, dijo el ministro» follows at once, up to the end or the next mark."""
    for probe in range(comma + 1, comma + 1 + NEAR):
        token = row[probe]
        if token.kind != "w" or token.low in speech.breaks:
            return False
        follows = row[probe + 1]
        shown = token.tells and document(row, (comma + 1, probe), speech) and follows.kind == "p"
        if not (closes(row, probe) or shown):
            continue
        if follows.kind == "p" and follows.low != ":":
            return True
        if probe == comma + 1:
            return follows.low not in speech.that
        return follows.low in speech.prepositions or follows.low in speech.times
    return False


def tells(row: Row, index: int) -> bool:
    """Whether a finite verb of saying stands at a token, with the words that belong to it."""
    return any(cue.form is Form.FINITE and stands(row, index + 1, cue.rest) for cue in row[index].cues)


def closes(row: Row, index: int) -> int:
    """Where the words end of a verb that may follow what is said, 0 for none: "said", "went on"."""
    for cue in row[index].cues:
        if cue.form is Form.FINITE and Frame.AFTER in cue.frames and stands(row, index + 1, cue.rest):
            return index + 1 + len(cue.rest)
    return 0


def clause_start(row: Row, end: int, speech: Speech, *, floor: int = 0) -> int:
    """Where the clause begins that ends before `end`: after a semicolon, a bracket, or at the sentence's beginning."""
    for index in range(end - 1, floor - 1, -1):
        low = row[index].low
        if low in (";", ":") or (low == "(" and all(token.low != ")" for token in row[index:end])):
            return index + 1
    return floor


def resumed(row: Row, said: Slice, comma: int, speech: Speech) -> list[Slice]:
    """What goes on of a clause behind what says who says it, and its comma: "The road, she said, is shut"."""
    go = comma + 1
    whole = any(token.finite or token.kind == "q" for token in row[slice(*said)])
    goes_on = whole and row[go].low.endswith(speech.verbal_endings)  # ", she said, pointing to the report"
    if row[comma].low != "," or goes_on or row[go].low in speech.contrast or turns(row, go, speech):
        return []
    end = clause_end(row, go, speech)
    small = speech.prepositions | speech.join | speech.times | speech.adverbs | speech.breaks
    open_still = row[said[1] - 1].low in speech.being or row[go].low.endswith(speech.infinitive_endings)
    apposed = whole and speech.articled and row[go].low not in small and not (open_still or has_finite(row, go, end))
    return [(go, end)] if end > go + whole and not apposed else []  # «…, dijo Ana Mora, vocera del puerto»


def claused(row: Row, start: int, end: int, speech: Speech) -> bool:
    """Whether a stretch can be a clause: it has a verb or a quotation, or at least three words."""
    kinds = [token.kind for token in row[start:end]]
    return has_finite(row, start, end) or "q" in kinds or kinds.count("w") >= 3
