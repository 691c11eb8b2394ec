"""Numbers in a text: digits, words and mixtures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from constancia.lean import dataclass, replace
from constancia.syntax.marks.digits import figures
from constancia.syntax.marks.number_words import Building, Grammar, Token, grammar
from constancia.syntax.stretches import Stretch


@dataclass(frozen=True, slots=True)
class Number(Stretch):
    """A number where it stands."""

    value: int | float
    words: bool = False
    """Whether it is spelled out, at least in part."""
    ordinal: bool = False
    percent: bool = False
    """Whether a per cent sign or word follows; that sign lies inside the mark."""
    article: bool = False
    """Whether it is one word for one, which may be no more than an article: `un`, `una`, `uno`, `one`."""
    collective: bool = False
    """Whether a noun counts roughly: `una veintena`, `two dozen`."""
    label: bool = False
    """Whether it names a thing and counts nothing: `artículo 78`, `bill 9307`."""


def find(text: str, folded: str, language: str) -> tuple[Number, ...]:
    """The numbers of a text, in order, none overlapping.

    Left out are digits in identifiers (`4766/2022-PE`), dates, times of day, telephone numbers and addresses, and
    fractions (`dos tercios`), which count nothing. Plural nouns alone (`docenas`, `thousands`) give no number.
    """
    rules = grammar(language)
    tokens = sorted([*_figures(text, rules), *_words(text, folded, rules)])
    return tuple(_numbers(folded, tokens, rules))


def outside(numbers: tuple[Number, ...], stretches: Sequence[Stretch]) -> tuple[Number, ...]:
    """The numbers that overlap none of the stretches; both are given in order."""
    out, index = [], 0
    for number in numbers:
        while index < len(stretches) and stretches[index].end <= number.start:
            index += 1
        if index == len(stretches) or number.end <= stretches[index].start:
            out.append(number)
    return tuple(out)


def _figures(text: str, rules: Grammar) -> Iterator[Token]:
    for figure in figures(text, rules.digits):
        kind = "ordinal" if figure.ordinal else "scaled" if figure.scaled else "digits"
        yield Token(figure.start, figure.end, kind, figure.value, digits=True)


def _words(text: str, folded: str, rules: Grammar) -> Iterator[Token]:
    names = rules.words.not_numbers
    for match in rules.token.finditer(folded):
        kind, value = rules.kinds[match.group()]
        start, end = match.span()
        if not (names and text[start:end].lower() in names):
            yield Token(start, end, kind, value)


def _numbers(folded: str, tokens: list[Token], rules: Grammar) -> Iterator[Number]:
    index = done = 0
    before: Number | None = None
    while index < len(tokens):
        built = Building(folded, tokens, index, rules) if tokens[index].start >= done else None
        index += 1
        if built is None or not built.count:
            continue
        fraction = rules.fraction.match(folded, built.end)
        number = None if fraction else _finish(folded, built, before, rules)
        done = fraction.end() if fraction else number.end if number else built.end
        if number:
            yield number
            before = number


def _finish(folded: str, built: Building, before: Number | None, rules: Grammar) -> Number | None:
    """The number that was built, with what stands around it; None where that makes it no number."""
    number = Number(built.start, built.end, built.value, built.words, built.ordinal, collective=built.collective)
    percent = None if built.ordinal else rules.percent.match(folded, built.end)
    if percent:
        return replace(number, end=percent.end(), percent=True)
    if built.words:
        if folded[built.start : built.end] not in rules.words.one:
            return number
        pronoun = rules.pronoun.search(folded, max(0, built.start - 12), built.start)
        return None if pronoun else Number(built.start, built.end, built.value, True, article=True)
    if rules.time.match(folded, built.end):
        return None
    label = rules.label.search(folded, max(0, built.start - 28), built.start)
    return replace(number, label=True) if label or _listed(folded, before, number, rules) else number


def _listed(folded: str, before: Number | None, number: Number, rules: Grammar) -> bool:
    """Whether the number goes on with a list of labels: `artículos 78 y 80`."""
    if before is None or not before.label or number.start - before.end > 7:
        return False
    plural = folded[max(0, before.start - 3) : before.start].rstrip(" .")
    between = folded[before.end : number.start].strip(" ,-–")
    return plural.endswith("s") and between in ("", rules.words.joiner, "a", "al", "to")
