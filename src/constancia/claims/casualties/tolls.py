"""Bare figures of a toll, and harms of which there were none: `subió a 57`, `no hubo heridos`."""

from __future__ import annotations

from constancia.claims.casualties.clauses import Clause, Found
from constancia.claims.casualties.figures import Figure


def toll(s: Clause) -> None:
    """`el número de muertos subió a 57`, `put the fatalities at 23`, `eleva a cinco las muertes`."""
    for word in s.of_code("hpkex"):
        if s.code(word) == "x" and s.code(word + 1) in {"c", "A", "F"}:
            continue
        start = word - 1
        while s.code(start) in {"F", "D", "W"} and word - start < 4:
            start -= 1
        token = s.token(word)
        several = s.code(word) not in {"e", "x"} or (token is not None and token.folded.endswith("s"))
        opened = s.code(start) == "T" or (several and s.code(word - 1) == "D") or s.code(word + 1) == "T"
        if s.code(word - 1) == "D" and s.code(start) == "c" and s.code(start + 1) in {"F", "D"}:
            opened = False
        if not opened:
            if s.code(word - 1) == "D" and s.code(word - 2) == "c":
                _inverse_toll(s, word)
            continue
        if s.code(word - 1) == "D" and s.code(word - 2) == "c" and _inverse_toll(s, word):
            continue
        reached = False
        first = start if s.code(start) == "T" else max(word - 1, 0)
        for at in range(word + 1, word + 14):
            code = s.code(at)
            if code == "c":
                figure = s.figure(at)
                bare = figure is not None and (figure.noun is None) and not figure.article
                if reached and figure is not None and bare and not figure.harms and s.code(at + 1) not in set("hpkeE"):
                    figure.harms.add(s.harm(word))
                    s.found.append(Found(figure, s.harm(word), s.chunks[first].start, s.chunks[at].end, at, noun=None))
                break
            token = s.token(at)
            if token is None or code in {"S", ";", "(", "c", "z"} or (code == "," and not reached and at > word + 8):
                break
            if code in set("hpkev") and at > word + 1 and s.harm(at) != s.harm(word):
                break
            reached = reached or token.entry.reaches or code == ":"


def _inverse_toll(s: Clause, word: int) -> bool:
    """`eleva a cinco las muertes`."""
    before = s.token(word - 3)
    figure = s.figure(word - 2)
    if figure is None or figure.noun is not None or before is None:
        return False
    verb = s.token(word - 4)
    if not before.entry.reaches and not (verb and verb.entry.reaches):
        return False
    return s.claim(word - 2, word)


def reached(s: Clause) -> None:
    """`elevó a 322 la cifra de personas muertas`."""
    for at in s.of_code("c"):
        figure = s.figure(at)
        if figure is None or figure.noun is not None or figure.article or figure.harms:
            continue
        if s.codes[at + 1 : at + 4] != "DTF":
            continue
        before = [s.token(step) for step in (at - 1, at - 2)]
        if not any(token is not None and token.entry.reaches for token in before):
            continue
        word = at + 4
        while s.code(word) in {"W", "D"} and word - at < 7:
            word += 1
        if s.code(word) in set("hpke"):
            s.claim(at, word)


def none(s: Clause) -> None:
    """`no hubo heridos`, `there were no casualties`, `sin víctimas`."""
    for at, chunk in enumerate(s.chunks):
        token = chunk.token
        if chunk.code == "z":
            word = at + 1
            figure = chunk.figure
            verb = figure is not None and figure.last.endswith(("ing", "ar", "er", "ir"))
            if s.code(word) == "H" and not (verb and figure is not None and figure.last not in s.words.exists):
                _no_casualties(s, at, word)
            continue
        negates = token is not None and token.folded in {"no", "not", "without", "sin", "ni"}
        if not negates:
            continue
        word = at + 1
        exists = token is not None and token.folded in {"without", "sin", "ni"}
        while word - at < 7:
            inner = s.token(word)
            if inner is None or not (inner.entry.exists or inner.code in {"B", "Z"}):
                break
            exists = exists or inner.entry.exists
            word += 1
        if not exists:
            continue
        if s.code(word) == "H":
            _no_casualties(s, at, word)
        elif s.code(word) in set("hpe") and s.code(word + 1) not in {"F", "D", "c"} and s.code(word - 1) != "D":
            _nil(s, at, word, s.harm(word))


def _nil(s: Clause, at: int, word: int, harm: str, *, start: int | None = None) -> None:
    figure = Figure(s.chunks[at].start, s.chunks[at].end, "z", count=0, qualifier="exactly")
    figure.number_start = s.chunks[at].start
    first = s.chunks[at].start if start is None else start
    s.found.append(Found(figure, harm, first, s.chunks[word].end, word))


def _no_casualties(s: Clause, at: int, word: int) -> None:
    """None dead and none injured; the spans differ by their end so that the two claims do."""
    last = word
    while s.code(last + 1) in set("BWkpE") and last - word < 4:
        last += 1
    _nil(s, at, word, "dead")
    if last > word:
        _nil(s, at, last, "injured")
    else:
        _nil(s, at, word, "injured", start=s.chunks[word].start)
