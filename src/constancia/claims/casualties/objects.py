"""Counted people as the object of a deed: `killing 18`, `mataron a 49 peruanos`, `the murder of six priests`."""

from __future__ import annotations

import re

from constancia.claims.casualties.clauses import Clause, governs_object, negated, owned

_DATED = re.compile(r"(?:,?(?:W?d|PD?W{0,2}F?d),?)+")
"""A date between a deed and its victims: `the murder on the evening of 27 February of six`."""


def governed(s: Clause) -> None:
    """`killing 18`, `mataron a 49 peruanos`."""
    for word in s.of_code("tkxp"):
        if s.code(word) == "p" and not governs_object(s, word):
            continue
        if s.infinite(word) or negated(s, word - 1):
            continue
        if s.code(word) == "k" and s.code(word - 1) == "B" and s.harm(word - 1) == "":
            token = s.token(word - 1)
            if token is not None and token.folded not in {"has", "have", "had"}:
                continue
        if s.code(word) == "x" and s.code(word - 1) in {"D", "c"} and s.code(word + 1) != "A":
            continue
        if "|" in (s.code(word - 1), s.code(word + 1)):
            continue
        at = _after_object(s, word)
        if at is not None and not _bereaved(s, word, at):
            s.claim(at, word)


def _bereaved(s: Clause, word: int, at: int) -> bool:
    """Whether a verb of loss has an object other than a relative: `perdió a un aliado`."""
    token, figure = s.token(word), s.figure(at)
    loses = token is not None and token.folded in s.words.loses
    return loses and (figure is None or not set(figure.last.split()) & s.words.kin)


def _after_object(s: Clause, word: int) -> int | None:
    reach = 2 if s.adjective_first else 6
    for at in range(word + 1, word + 1 + reach):
        code = s.code(at)
        if code in {"c", "z"}:
            figure = s.figure(at)
            if figure is None or (at > word + 1 and (s.code(at - 1) in {"P", "F", "Y"} or code == "z")):
                return None
            if owned(s, at):
                return None
            if figure.article and figure.noun is None and s.code(at + 1) not in "M":
                return None
            direct = at == word + 1 or s.code(at - 1) in {"A", "W", "d"} or s.adjective_first
            return at if direct else None
        if code not in "WAPJdFD-":
            return None
    return None


def event(s: Clause) -> None:
    """`the murder of six priests`, `la muerte de al menos cinco soldados`."""
    for word in s.of_code("exa"):
        at = word + 1
        dated = _DATED.match(s.codes, at)
        at = dated.end() if dated else at
        if s.code(at) in {"F", "A"} and s.code(at + 1) == "c":
            figure = s.figure(at + 1)
            if figure is None or (figure.article and figure.noun is None):
                continue
            if s.claim(at + 1, word) and s.code(word - 1) == "C" and s.code(word - 2) in set("ex"):
                s.claim(at + 1, word - 2)
