"""Counted people in a sentence: a number with its qualifier and the words for those counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from constancia.claims.casualties.tokens import Token
from constancia.language.shape.harm import HarmWords

_LONGEST_NOUN = 9
_FEWEST = 1
_MOST = 50_000_000


@dataclass(slots=True)
class Figure:
    """A counted group where it stands: code points, end exclusive."""

    start: int
    end: int
    code: str
    """`c` for a count, `z` for none of, `E` for counted things that are no people."""
    count: int | None = None
    low: int | None = None
    high: int | None = None
    qualifier: str | None = None
    noun: tuple[int, int] | None = None
    """Place of the words for those counted."""
    article: bool = False
    """Whether the number may be no more than an article."""
    other: bool = False
    """Whether it is said to come on top of an earlier figure."""
    number_start: int = 0
    """Where the number begins, after qualifier and article."""
    last: str = ""
    """The last folded word of its noun."""
    nouns: tuple[str, ...] = ()
    """The folded words of its noun."""
    definite: bool = False
    """Whether it is one person spoken of as known: `the driver`."""
    definite_plural: bool = False
    """Whether a definite article stands before its number."""
    harms: set[str] = field(default_factory=set)

    @property
    def agreement(self) -> int:
        """1 where a verb for one person agrees with it, 2 for several, 0 for either."""
        if self.code == "z" or (self.count is None and self.low is None):
            return 0 if self.code == "z" else 2
        if self.count == 1:
            return 1
        return 0 if self.qualifier == "about" else 2


@dataclass(frozen=True, slots=True)
class Chunk:
    """A token, or the tokens of one figure."""

    start: int
    end: int
    code: str
    token: Token | None
    figure: Figure | None


def chunks(tokens: Sequence[Token], words: HarmWords) -> list[Chunk]:
    """The sentence with every counted group as one chunk."""
    out: list[Chunk] = []
    index = 0
    while index < len(tokens):
        found = _figure(tokens, index, words) or _known_person(tokens, index, words)
        if found is None:
            token = tokens[index]
            out.append(Chunk(token.start, token.end, token.code, token, None))
            index += 1
        else:
            figure, index = found
            out.append(Chunk(figure.start, figure.end, figure.code, None, figure))
    return out


_AGED = frozenset({"aged", "age", "edad"})


def _figure(tokens: Sequence[Token], index: int, words: HarmWords) -> tuple[Figure, int] | None:
    if index and tokens[index - 1].folded in (*words.each, *_AGED):
        return None
    at = index
    qualifier: str | None = None
    other = between = False
    while at < len(tokens) and at - index < 5:
        token = tokens[at]
        if token.code == "Q":
            qualifier = token.entry.qualifier or qualifier
        elif token.code == "O":
            other = True
        elif token.entry.between and _code(tokens, at + 1) in {"N", "Q"}:
            between = True
        elif token.code == "U" and _code(tokens, at + 1) == "N" and tokens[at + 1].entry.value is None:
            other = True
        elif token.code != "D":
            break
        at += 1
    if at >= len(tokens) or tokens[at].code not in "NUKZ":
        return None
    token = tokens[at]
    figure = Figure(tokens[index].start, token.end, "z" if token.code == "Z" else "c", number_start=token.start)
    figure.definite_plural = tokens[index].code == "D"
    at += 1
    if token.code == "Z":
        figure.count, figure.qualifier = 0, "exactly"
    elif token.code == "U":
        figure.count, figure.article, figure.qualifier = 1, True, qualifier or "exactly"
    elif token.code == "N":
        latest = _latest(tokens, index, at, words)
        if latest is not None:
            qualifier, at = latest
            token = tokens[at - 1]
            figure.start, figure.end, figure.number_start = token.start, token.end, token.start
        at = _number(tokens, token, at, figure, qualifier, between)
        if figure.count is not None and not _FEWEST <= figure.count <= _MOST:
            if figure.count != 0:
                return None
            figure.code = "z"
    if _code(tokens, at) == "O":
        other = True
        figure.end = tokens[at].end
        at += 1
    figure.other = other
    return _noun(tokens, at, figure, words)


def _latest(tokens: Sequence[Token], index: int, at: int, words: HarmWords) -> tuple[str | None, int] | None:
    """Qualifier and place behind the number to which another changed: "rose from 41 to about 60" is 60, no range."""
    if not index or tokens[index - 1].folded not in words.changed_from:
        return None
    if not any(token.folded in words.changes for token in tokens[max(0, index - 4) : index - 1]):
        return None
    if at >= len(tokens) or not tokens[at].entry.until:
        return None
    qualifier = None
    at += 1
    while _code(tokens, at) in {"Q", "D"}:
        qualifier = tokens[at].entry.qualifier or qualifier
        at += 1
    return (qualifier, at + 1) if _code(tokens, at) == "N" else None


def _known_person(tokens: Sequence[Token], index: int, words: HarmWords) -> tuple[Figure, int] | None:
    """`the driver`, `el soldado`: one person behind a singular article."""
    if tokens[index].code != "D" or tokens[index].folded in words.plural_articles:
        return None
    end = _run(tokens, index + 1, words.adjective_first)
    noun = tokens[index + 1 : end]
    if not noun:
        return None
    heads = noun[-1:] if words.adjective_first else noun[:1]
    if heads[0].folded not in words.people:
        return None
    figure = Figure(tokens[index].start, noun[-1].end, "c", count=1, qualifier="exactly", article=True, definite=True)
    figure.number_start = figure.start
    figure.noun = (noun[0].start, noun[-1].end)
    figure.last = noun[-1].folded
    return figure, end


def _number(
    tokens: Sequence[Token], token: Token, at: int, figure: Figure, qualifier: str | None, between: bool
) -> int:
    second = tokens[at + 1] if at + 1 < len(tokens) else None
    joint = tokens[at] if at < len(tokens) else None
    value = token.value or 0
    if joint and second and second.code == "N" and (joint.entry.until or joint.code == "-"):
        plain = joint.code in "-AP" or between or joint.code == "|"
        if plain and second.value is not None:
            value = _scaled(value, second.value)
        if plain and second.value is not None and value < second.value <= value * 100:
            figure.low, figure.high, figure.end = value, second.value, second.end
            return at + 2
    figure.count = value
    figure.qualifier = qualifier or token.entry.qualifier or ("about" if token.rough else "exactly")
    return at


def _scaled(first: int, second: int) -> int:
    """The first of two numbers at the scale of the second: 20 in `20 y 50 millones`."""
    for scale in (1_000_000, 1_000):
        if second % scale == 0 and first < 1000 and first < second // scale <= first * 100:
            return first * scale
    return first


def _happening(tokens: Sequence[Token], at: int) -> bool:
    """Whether a plural noun for a harm itself stands at a token."""
    return _code(tokens, at) in {"e", "x"} and tokens[at].folded.endswith("s")


def _case(tokens: Sequence[Token], at: int, first: int, words: HarmWords) -> int | None:
    """Where the harm stands that cases are cases of: `58 casos de presuntos fallecimientos`."""
    if at - first != 1 or _code(tokens, at) != "F":
        return None
    step = at + 1
    while step < len(tokens) and tokens[step].code in {"W", "D"} and step - at < 3:
        step += 1
    return step if _code(tokens, step) in {"e", "x"} else None


def _noun(tokens: Sequence[Token], at: int, figure: Figure, words: HarmWords) -> tuple[Figure, int]:
    """Takes in the words for those counted, with what hangs on them by `of`."""
    head_last = words.adjective_first
    first = at
    run = _run(tokens, at, head_last)
    if run == at and _code(tokens, at) == "F" and figure.count is None and figure.low is None:
        # `dozens of people`, `decenas de personas`
        at += 1
        first = at
        run = _run(tokens, at, head_last)
    elif (
        run == at
        and _code(tokens, at) == "F"
        and (
            tokens[at - 1].entry.value is not None
            or (_code(tokens, at + 1) == "D" and _code(tokens, at + 2) in set("WJ"))
        )
    ):
        at += 1 + (_code(tokens, at + 1) == "D")
        first = at
        run = _run(tokens, at, head_last)
    if run > first and not head_last and _happening(tokens, run):
        # `20 presuntos homicidios`: adjectives of what happened, and nobody yet
        figure.end = tokens[run - 1].end
        return figure, run
    if run > first and tokens[first].folded in words.cases and figure.code == "c" and not figure.article:
        what = _case(tokens, run, first, words)
        if what is not None:
            figure.end = tokens[what - 1].end
            return figure, what
    if run > first:
        if _head(tokens[first:run], head_last).code == "E":
            figure.code = "E"
        at = run
        while _code(tokens, at) == "F" and at - first < _LONGEST_NOUN:
            inner = at + 1 + (_code(tokens, at + 1) == "D")
            more = _run(tokens, inner, head_last)
            if more == inner:
                break
            at = more
        if (
            figure.article
            and _code(tokens, at) == "F"
            and _code(tokens, at + 1) == "N"
            and _code(tokens, at + 2) == "E"
        ):
            at += 3  # `un hombre de 60 años`
        figure.noun = (tokens[first].start, tokens[at - 1].end)
        figure.last = tokens[at - 1].folded
        figure.nouns = tuple(token.folded for token in tokens[first:run])
        figure.end = tokens[at - 1].end
    elif _code(tokens, at) == "E":
        figure.code = "E"
        figure.end = tokens[at].end
        at += 1
    elif first > at or figure.end < tokens[at - 1].end:
        figure.end = tokens[at - 1].end
    return figure, at


def _head(noun: Sequence[Token], head_last: bool) -> Token:
    """The word that says what is counted: the last before any participle in English, the first in Spanish."""
    if not head_last:
        return next((token for token in noun[:2] if token.code == "E"), noun[0])
    kept = [token for token in noun if not token.folded.endswith(("ed", "ing"))]
    return kept[-1] if kept else noun[-1]


def _run(tokens: Sequence[Token], at: int, head_last: bool) -> int:
    """End of a run of noun words that begins at a token."""
    allowed = "WJE"
    end = at
    while end < len(tokens) and tokens[end].code in allowed and end - at < 6 and not (end > at and tokens[end].fresh):
        if _verbal(tokens, at, end, head_last):
            break
        end += 1
    return end


def _verbal(tokens: Sequence[Token], first: int, at: int, head_last: bool) -> bool:
    """Whether a word of a run is a verb form and no noun: `personas estarían`, `guards travelling aboard`."""
    token = tokens[at]
    if token.code != "W":
        return False
    if not head_last:
        # Spanish plurals end in s; what ends in n behind one, or behind a number, is a verb of several.
        counted = at == first and at > 0 and tokens[at - 1].code == "N" and tokens[at - 1].value != 1
        return token.folded.endswith("n") and (counted or (at > first and tokens[at - 1].folded.endswith("s")))
    behind = _code(tokens, at + 1) in {"W", "J", "E"} and tokens[at + 1].folded.endswith("s")
    return at > first and token.folded.endswith(("ing", "ed")) and not behind


def _code(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].code if at < len(tokens) else ""
