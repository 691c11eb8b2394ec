"""Where a clause begins and ends, and where somebody else begins to speak."""

from __future__ import annotations

from constancia.claims.speech.sources import Row, has_finite, stands, unstopped
from constancia.claims.speech.tokens import Token
from constancia.language.shape.speech import Cue, Form, Frame, Speech

_CLAUSE = 16
"""Words within which a clause without "that" shows its verb."""


def begins(row: Row, index: int, speech: Speech) -> bool:
    """Whether a clause with its own subject begins here."""
    token = row[index]
    if token.kind == "q":
        return True
    if token.kind != "w" or token.low in ("by", "of", "to", "and", "or", "as"):
        return False
    if token.low in speech.prepositions or (token.low in speech.times and token.low not in ("this", "last", "there")):
        return False
    follows = row[index + 1] if index + 1 < len(row) else None
    if follows is not None and token.low.endswith(speech.manner) and follows.low in speech.prepositions:
        return False  # "decided shortly before the vote to"
    pointing = (token.low in speech.determiners or token.low == "last") and follows is not None
    if pointing and follows is not None and _no_subject(follows, speech):
        return False
    if token.low in speech.either:  # "it may", not "found it hard"
        return any(near.finite or _acts(near, speech) for near in row[index + 1 : index + 4])
    if token.low.partition("'")[0] in speech.pronouns or token.low == "there":
        return True
    for probe in range(index + 1, min(len(row), index + _CLAUSE)):
        if row[probe].low in (";", ":") or _parted(row, probe, speech) or _related(row, probe, speech):
            return False
        if row[probe].kind == "q":
            return True
        if row[probe].low in speech.join and _verb_next(row, probe + 1, speech):
            return False  # "found shelter in Leeds and never returned"
        if row[probe].low in speech.auxiliaries - {"to"}:
            return True
        if row[probe].finite and not _adjectival(row, probe, speech):
            return True
    return False


def _verb_next(row: Row, index: int, speech: Speech) -> bool:
    """Whether a verb follows whose subject stands before: "and never returned"."""
    first = index
    while index < len(row) and row[index].low in speech.adverbs | speech.negations:
        index += 1
    return index > first and index < len(row) and row[index].finite


def _no_subject(token: Token, speech: Speech) -> bool:
    """Whether a word behind "this" makes it no subject: "knew this and went", "said this last fall"."""
    return token.low in speech.join or token.low in speech.moments or token.low in ("last", "past")


def _adjectival(row: Row, index: int, speech: Speech) -> bool:
    """Whether what looks like a verb belongs to a noun: "the need to", "a cable provided by"."""
    follows = row[index + 1].low if index + 1 < len(row) else ""
    return row[index - 1].low in speech.determiners - speech.who or follows == "by"


def _parted(row: Row, index: int, speech: Speech) -> bool:
    """Whether a noun phrase ends here because its verb goes on with another: "outlined the plan and assured"."""
    if index + 1 >= len(row) or not (row[index].low == "," or row[index].low in speech.join):
        return False
    cues = speech.cues.get(row[index + 1].low, ())
    forms = {cue.form for cue in cues}
    return Form.GERUND in forms if row[index].low == "," else Form.FINITE in forms


def _acts(token: Token, speech: Speech) -> bool:
    """Whether a word is an auxiliary or the finite form of a verb of saying."""
    helps = token.low in speech.auxiliaries - speech.infinitive_marks
    return helps or any(cue.form is Form.FINITE for cue in speech.cues.get(token.low, ()))


def _related(row: Row, index: int, speech: Speech) -> bool:
    """Whether a comma opens a relative clause that ends the sentence: "the motion a test, which would have"."""
    opens = row[index].low == "," and index + 1 < len(row) and row[index + 1].low in speech.who - speech.that
    return opens and all(token.low != "," for token in row[index + 1 :])


def _others(row: Row, index: int, speech: Speech) -> bool:
    """Whether somebody else is heard after a semicolon."""
    for probe in range(index, len(row)):
        token = row[probe]
        if token.low in speech.cues:
            return True
        if token.low == ";":
            return False
        if phrase_at(row, probe, speech.sources):
            return True
    return False


def clause_end(row: Row, start: int, speech: Speech, *, related: bool = False, phrase: bool = False) -> int:
    """Where a clause that begins at `start` ends: the sentence, a semicolon, or the next one to speak."""
    count = len(row)
    depth = 0
    seen_verb = phrase and related
    for index in range(start, count):
        token = row[index]
        low = token.low
        if low == "(":
            depth += 1
        elif low == ")":
            if depth == 0:
                return index
            depth -= 1
        if depth:
            continue
        if low == ";" and (phrase or _others(row, index + 1, speech)):
            return index
        if low in ".!?" and low and index == count - 1:
            return index
        if (
            low == ":"
            and index + 1 < count
            and (row[index + 1].kind == "q" or phrase_at(row, index + 1, speech.sources))
        ):
            return index
        if low in ("—", "–") and index > start and told_after(row, index, speech):
            return index
        if index > start and unstopped(row, index, speech) and _sentence(row, index, speech):
            return index
        if low == ",":
            if turns(row, index + 1, speech):
                return index
            if (
                related
                and seen_verb
                and index + 1 < count
                and (row[index + 1].finite or row[index + 1].low in speech.cues)
            ):
                return index
        elif index > start and low in speech.join and _cue_next(row, index + 1, speech):
            return index
        seen_verb = seen_verb or token.finite
    return count


def _sentence(row: Row, index: int, speech: Speech) -> bool:
    """Whether a pronoun or an article with a capital letter has its verb: no part of a name."""
    reach = 4 if row[index].low in speech.pronouns else 0 if speech.verb_first else 12
    return any(
        row[k].kind == "w" and not row[k].upper and (row[k].finite or row[k].low in speech.cues)
        for k in range(index + 1, min(len(row), index + 1 + reach))
    )


def phrase_end(row: Row, start: int, end: int, speech: Speech) -> int:
    """Where a noun phrase ends before a clause that explains it: ", which", «, porque», «, al sumar»."""
    reasons = speech.breaks - speech.who - speech.that - speech.prepositions - speech.times - speech.how
    for index in range(start + 1, end - 1):
        follows = row[index + 1].low
        if row[index].low in reasons and not row[index].upper and row[index - 1].kind == "w":
            return index - 1 if row[index - 1].low in speech.prepositions and index - 1 > start else index
        if row[index].low == "," and (follows in speech.who | speech.breaks | speech.on_doing | speech.owing):
            return index
        if (
            row[index].low == ","
            and follows in speech.prepositions
            and index + 3 < end
            and row[index + 3].low in speech.who
        ):
            return index
    return end


def turns(row: Row, index: int, speech: Speech) -> bool:
    """Whether, after a comma, another saying begins."""
    if index >= len(row):
        return True
    token = row[index]
    if token.kind == "p" and index + 1 >= len(row):
        return True
    if any(phrase_at(row, index, rows) for rows in (speech.sources, speech.opinions, speech.remarks)):
        return True
    if token.low in speech.contrast or token.low in speech.join:
        if _cue_next(row, index + 1, speech):
            return True
        if token.low in speech.contrast:
            return _subject_cue(row, index + 1, speech)
        return False
    if token.low in speech.who:
        return _cue_next(row, index + 1, speech)
    cues = speech.cues.get(token.low)
    if cues and any(cue.form is Form.GERUND for cue in cues):
        return True
    follows = row[index + 1].low if index + 1 < len(row) else ""
    if cues and follows in speech.that and token.low not in speech.nounlike and _is_finite_cue(token, cues):
        return True  # «descartó que haya base, negó que haya tropas»
    return told_after(row, index - 1, speech)


def _is_finite_cue(token: Token, cues: tuple[Cue, ...]) -> bool:
    return any(cue.form is Form.FINITE and (not cue.accented or token.accented) for cue in cues)


def _cue_next(row: Row, index: int, speech: Speech) -> bool:
    """Whether a verb of saying follows at once, its subject left out."""
    limit = min(len(row), index + 4)
    if (
        not speech.verb_first
        and index < len(row)
        and speech.pronouns.get(row[index].low) in ("he", "she", "they", "it")
    ):
        index += 1  # "…, and he also called for"
    while index < limit:
        token = row[index]
        cues = speech.cues.get(token.low)
        if cues and any(cue.form is not Form.BASE and (not cue.accented or token.accented) for cue in cues):
            follows = row[index + 1] if index + 1 < len(row) else None
            return follows is not None and (
                follows.kind == "q"
                or follows.low in speech.that
                or follows.low == ":"
                or follows.low in speech.prepositions
                or follows.low in speech.infinitive_marks
                or (not speech.verb_first and begins(row, index + 1, speech))
                or any(_rest(row, index, cue.rest) for cue in cues if cue.rest)
                or (follows.low in speech.determiners and any(Frame.NOUN in cue.frames for cue in cues))
            )
        if token.low not in speech.adverbs and token.low not in speech.auxiliaries:
            return False
        index += 1
    return False


def _rest(row: Row, index: int, rest: tuple[str, ...]) -> bool:
    return all(index + k < len(row) and row[index + k].low == word for k, word in enumerate(rest, 1))


def _subject_cue(row: Row, index: int, speech: Speech) -> bool:
    """Whether a subject and its verb of saying follow."""
    for probe in range(index, min(len(row), index + 24)):
        token = row[probe]
        if token.kind == "p" and token.low != ",":
            return False
        cues = speech.cues.get(token.low)
        if (
            cues
            and probe > index
            and any(cue.form is Form.FINITE and (not cue.accented or token.accented) for cue in cues)
        ):
            return True
    return False


def told_after(row: Row, comma: int, speech: Speech) -> bool:
    """Whether ", she said" or «, dijo el ministro» follows at once, up to the end or the next mark."""
    for probe in range(comma + 1, min(len(row), comma + 9)):
        token = row[probe]
        if token.kind != "w":
            return False
        if token.low in speech.breaks:
            return False
        cues = speech.cues.get(token.low)
        if cues and any(
            Frame.AFTER in cue.frames and cue.form is Form.FINITE and (not cue.accented or token.accented)
            for cue in cues
        ):
            follows = row[probe + 1] if probe + 1 < len(row) else None
            if follows is None or (follows.kind == "p" and follows.low != ":"):
                return True
            if probe == comma + 1:
                return follows.low not in speech.that
            return follows.low in speech.prepositions or follows.low in speech.times
    return False


def phrase_at(row: Row, index: int, phrases: tuple[tuple[str, ...], ...]) -> int:
    """How many words of a phrase stand at a token, 0 for none."""
    for phrase in phrases:
        if row[index].low == phrase[0] and stands(row, index, phrase):
            return len(phrase)
    return 0


def clause_start(row: Row, end: int, speech: Speech, *, floor: int = 0) -> int:
    """Where the clause begins that ends before `end`: after a semicolon, a bracket, or at the sentence's beginning."""
    depth = 0
    for index in range(end - 1, floor - 1, -1):
        low = row[index].low
        if low == ")":
            depth += 1
        elif low == "(":
            if depth == 0:
                return index + 1
            depth -= 1
        elif depth == 0 and low in (";", ":"):
            return index + 1
    return floor


def claused(row: Row, start: int, end: int, speech: Speech) -> bool:
    """Whether a stretch can be a clause: it has a verb or a quotation, or at least three words."""
    kinds = [token.kind for token in row[start:end]]
    return has_finite(row, start, end) or "q" in kinds or kinds.count("w") >= 3
