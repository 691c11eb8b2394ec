"""Counted people beside a word of harm, or as the subject of its verb: `57 fallecidos`, `two men were killed`."""

from __future__ import annotations

from constancia.claims.casualties.clauses import Clause, Found, age, governs_object, negated, owned, passive
from constancia.claims.casualties.figures import Figure

_HARMED = "hpk"
_PAST = "PFYAWJMEdODT()GN~"
"""What may stand between a subject and its verb."""
_GAP = 16
"""Chunks over which a subject is looked for."""


def beside(s: Clause) -> None:
    """`57 fallecidos`, `31 muertes`, `60 murdered brothers`."""
    for at in s.of_code("cz"):
        figure = s.figure(at)
        word = at + 1
        if figure is None:
            continue
        while s.code(word) == "W" and word - at < 3 and figure.code != "z":
            word += 1
        code = s.code(word)
        if age(s, at):
            continue
        token = s.token(word)
        if not s.adjective_first and token is not None and code in {"h", "p"} and not _inflected(figure, token.folded):
            continue
        if code in {"h", "p"} or (code == "k" and passive(s, word)):
            token = s.token(word)
            if figure.article and figure.noun is None and token is not None and token.folded == "herida":
                continue  # a wound, not a woman
            if s.code(word + 1) == "|" and s.code(word + 2) in _HARMED and s.harm(word + 2) != s.harm(word):
                continue
            if figure.noun is None and s.adjective_first and code in "hpk":
                _take_noun(s, figure, word)
                if figure.article and figure.noun is None:
                    continue  # `a dead heat`
            s.claim(at, word)
            _more_predicates(s, at, word)
        elif code in {"e", "x"}:
            if code == "x" and (s.code(word + 1) in {"c", "A", "D"}):
                continue
            if figure.article and not _numeral(s, at):
                continue
            if figure.noun is not None and not s.adjective_first and figure.code != "z":
                continue
            compound = s.code(word + 1) == "E" or (s.code(word + 1) == "W" and s.code(word + 2) in {"W", "E"})
            if s.adjective_first and compound:
                continue
            if s.adjective_first:
                figure.noun = None  # what stands before `deaths` says of which kind they are
            if s.harm(word) == "dead" or s.code(word) == "e" or figure.noun is None:
                s.claim(at, word)


def _inflected(figure: Figure, word: str) -> bool:
    """Whether a Spanish participle agrees in number with a figure."""
    if figure.code == "z" or (figure.count is None and figure.low is None) or " " in word:
        return True
    return word.endswith("s") == (figure.count != 1)


def _numeral(s: Clause, at: int) -> bool:
    figure = s.figure(at)
    return figure is not None and not figure.article


def _take_noun(s: Clause, figure: Figure, word: int) -> None:
    """In `60 murdered brothers` the noun follows the participle."""
    end = word
    while s.code(end + 1) in {"W", "J"} and end - word < 3:
        end += 1
    token = s.token(end)
    if end - word > 1 and token is not None and token.folded.endswith("ed"):
        end -= 1  # the verb
    if end > word:
        figure.nouns = tuple(t.folded for t in (s.token(i) for i in range(word + 1, end + 1)) if t)
        figure.noun = (s.chunks[word + 1].start, s.chunks[end].end)


def partitive(s: Clause) -> None:
    """`diez de las muertes`, `78 of the wounded`."""
    for at in s.of_code("c"):
        if (s.code(at + 1) == "F" and s.code(at + 2) == "D" and s.code(at + 3) in set("hpke")) or (
            s.code(at + 1) == "F" and s.code(at + 2) == "c" and s.code(at + 3) in set("hp")
        ):
            s.claim(at, at + 3)
        elif s.code(at + 1) == "M":
            word = at + 2  # `20 de estos presuntos homicidios`
            while s.code(word) == "W" and word - at < 4:
                word += 1
            token = s.token(word)
            if s.code(word) == "e" and token is not None and token.folded.endswith("s"):
                s.claim(at, word)


def subject(s: Clause) -> None:
    """`siete personas murieron`, `two men were killed`, `murieron tres personas`."""
    for word in s.of_code("vpkh"):
        code = s.code(word)
        verb = word
        if governs_object(s, word):
            continue
        if code != "v":
            verb = _auxiliary(s, word)
            if verb < 0 or (code == "h" and s.code(word + 1) in {"W"} and not s.adjective_first):
                continue
        if s.code(word - 1) == "|" or s.code(verb - 1) == "Z" or negated(s, verb - 1) or _possible(s, verb):
            continue
        number = _agreement(s, verb, word)
        subjects = _before(s, verb, number)
        for subject in subjects:
            if s.claim(subject, word):
                _more_predicates(s, subject, word)
        if subjects:
            continue
        at = _after(s, word, number, loose=not s.adjective_first)
        if at is not None and not s.adjective_first and s.claim(at, word):
            _more_predicates(s, at, at)
    if s.code(0) == "p" and s.code(1) == "c" and not s.adjective_first:
        s.claim(1, 0)  # `Detenidos seis menores`
    for at in s.of_code("X"):
        verb = at + 1
        while s.code(verb) in {"B", "W"} and verb - at < 4:
            verb += 1
        if s.code(verb) in set("vpk") and passive(s, verb):
            figure = Figure(s.chunks[at].start, s.chunks[at].end, "z", count=0, qualifier="exactly")
            figure.number_start = figure.start
            s.found.append(Found(figure, s.harm(verb), s.chunks[at].start, s.chunks[verb].end, verb))


def _possible(s: Clause, verb: int) -> bool:
    """Whether a modal stands before the auxiliaries: `would be killed`; not `may have been`."""
    token = s.token(verb - 1)
    first = s.token(verb)
    return (
        token is not None
        and token.folded in s.words.modals
        and not (first is not None and first.folded in {"have", "haber"})
    )


def _auxiliary(s: Clause, word: int) -> int:
    """The first auxiliary of a participle, or -1."""
    at = word - 1
    while s.code(at) in {"W", "O", "G"} and word - at <= 3:
        at -= 1
    if s.code(at) != "B":
        return -1
    while s.code(at - 1) == "B" or (s.code(at - 1) == "W" and s.code(at - 2) == "B"):
        at -= 1
    return at


def _agreement(s: Clause, verb: int, word: int) -> int:
    for at in range(verb, word + 1):
        token = s.token(at)
        if token and token.entry.number:
            return token.entry.number
    return 0


def _agrees(figure: Figure, number: int) -> bool:
    mine = figure.agreement
    return not mine or not number or mine == number


def _before(s: Clause, verb: int, number: int) -> list[int]:
    """The counted subject that stands before a verb, with a single one that shares it: `two men and a boy were`."""
    shared: list[int] = []
    relative = s.code(verb - 1) == "R"
    at = verb
    while at > max(0, verb - _GAP):
        at -= 1
        code = s.code(at)
        if code == ")" or (code == "-" and at < verb - 1):
            opened = s.codes.rfind("(" if code == ")" else "-", max(0, at - _GAP), at)
            at = opened if opened >= 0 else at
            continue
        if code in {"c", "z"}:
            figure = s.figure(at)
            if figure is None or age(s, at):
                return shared
            attached = relative or s.code(at + 1) == "R" or (s.code(at + 1) == "," and s.code(at + 2) == "R")
            previous = s.code(at - 1)
            if (previous in {"P", "F", "Y", "A"} and not attached) or previous == "L":
                continue
            if s.code(at + 1) == "M" and previous in {",", "("} and "," in s.codes[at + 2 : verb]:
                continue
            if at + 1 < verb and s.code(at + 1) in set("vk") and not passive(s, at + 1):
                return shared
            if figure.code == "z" and ("C" in s.codes[at:verb] or verb - at > 7):
                return shared
            if _agrees(figure, number) or shared:
                bare = figure.article and figure.noun is None and s.code(at + 1) not in set("MvBR")
                return shared if bare else [*shared, at]
            if figure.count == 1 and s.code(at - 1) == "C":
                shared = [at]
                continue
            return shared
        if code == "D" and s.code(at - 1) not in set("PFYACDQktxOL") and not _gerund(s, at - 1):
            token = s.token(at)
            alone = number == 2 and token is not None and token.entry.singular_article and s.code(at - 1) == "C"
            if not alone:
                return shared
        elif (
            (code == "!" and s.code(at - 1) not in {"c", "P", "F", "A", "Y"})
            or (code == "R" and at != verb - 1 and s.code(at - 1) not in {",", "c", "A", "P"})
            or code in {"S", ";", ":", "v", "t"}
            or (code in {"k", "p", "h"} and not _linked(s, at))
            or code not in _PAST + "CRB,|kpheH-ZQdLG!"
        ):
            return shared
    return shared


def _gerund(s: Clause, at: int) -> bool:
    """Whether a chunk ends in a gerund, whose object is not the subject that is looked for."""
    if not 0 <= at < len(s.chunks):
        return False
    chunk = s.chunks[at]
    if chunk.token is not None:
        return chunk.token.folded.endswith("ing")
    return bool(chunk.figure and chunk.figure.last.endswith("ing"))


def _linked(s: Clause, at: int) -> bool:
    """Whether a participle in between says more of the same subject: `kidnapped and later killed`."""
    return s.code(at - 1) in {"B", "c", "C", "W"}


def _after(s: Clause, word: int, number: int, *, loose: bool) -> int | None:
    """The counted subject that follows its verb."""
    limit = 7 if loose else 1
    for at in range(word + 1, word + 1 + limit):
        code = s.code(at)
        if code in {"c", "z"}:
            figure = s.figure(at)
            if figure is None:
                return None
            if s.code(at - 1) in {"P", "F", "Y", "A"}:
                continue
            return at if _agrees(figure, number) and not owned(s, at) else None
        if code == "D" and s.code(at - 1) not in {"P", "F", "Y", "A", "D"}:
            return None
        if code not in "PFYAWJDEd":
            return None
        token = s.token(at)
        if code == "W" and at == word + 1 and token is not None and not token.folded.endswith("mente"):
            return None  # another verb
    return None


def _more_predicates(s: Clause, at: int, word: int) -> None:
    """`were kidnapped and later killed`: the second harm of the same people."""
    step = word + 1
    if s.code(step) == ",":
        step += 1
    if s.code(step) != "C":
        return
    step += 1
    while s.code(step) in {"B", "W"} and step - word < 5:
        step += 1
    if s.code(step) in set("pkv") and s.harm(step) != s.harm(word) and passive(s, step):
        s.claim(at, step)
