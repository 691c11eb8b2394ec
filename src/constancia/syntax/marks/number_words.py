"""Numbers built from words and figures, one token after the other, as the grammar of a language allows."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from constancia.compiled import compiled
from constancia.language import language as language_of
from constancia.language.shape.numbers import NumberWords
from constancia.syntax.marks.digits import DigitForms
from constancia.syntax.marks.patterns import any_of

_GAP = r"[^\S\n]{0,3}\n?[^\S\n]{0,3}"
"""Blanks between the words of one number; a single line end may be among them, for lines are wrapped."""
_WIDEST_GAP = 14


class Token(NamedTuple):
    """A word or figure that a number is built from: code points, end exclusive."""

    start: int
    end: int
    kind: str
    """`digits`, `scaled`, `small`, `hundreds`, `hundred`, `multiplier`, `ordinal`, `collective`."""
    value: int | float
    digits: bool = False


class Grammar:
    """The number patterns of one language, compiled once."""

    def __init__(self, words: NumberWords) -> None:
        self.words = words
        self.digits = DigitForms(words)
        self.kinds: dict[str, tuple[str, int]] = {}
        for kind, table in (
            ("ordinal", words.ordinals),
            ("collective", words.collectives),
            ("multiplier", words.multipliers),
            ("small", words.below_hundred),
            ("hundreds", words.hundreds),
        ):
            self.kinds.update({word: (kind, value) for word, value in table.items()})
        self.kinds.update(dict.fromkeys(words.hundred, ("hundred", 100)))
        self.token = compiled(rf"\b{any_of(self.kinds)}\b")
        self.between = compiled(
            (r"(?P<hyphen>\s?[-‑–]\s?)|" if words.hyphen else r"(?P<hyphen>(?!))|")
            + rf"(?:\s{{1,3}}(?P<joiner>{words.joiner})(?!\w))?{_GAP}"
        )
        self.half_after = compiled(rf"\s{{1,3}}{words.joiner}\s{{1,3}}(?:{any_of(words.halves)})(?!\w)")
        self.decimal = compiled(rf"\s(?:{any_of(words.decimal)})\s")
        self.fraction = compiled(rf"[\s-]{{1,3}}(?:{any_of(words.fraction_parts)})(?!\w)")
        self.percent = compiled(rf"[^\S\n]?[%％]|(?:\s{{1,3}}|-)(?:{any_of(words.percent)})(?!\w)(?!\spoints?)")
        times = "|".join(words.times).replace(" ?", r"\s?").replace(" ", r"\s{1,3}")
        self.time = compiled(rf"\s?(?:{times})")
        self.label = compiled(
            rf"(?<!\w)(?P<word>{any_of(words.labels)})(?:\s(?:n[°º.o]\.?|nro\.?|numero|no\.|number))?\s?$"
        )
        self.pronoun = compiled(rf"(?<!\w)(?:{any_of(words.no_count_before_one)})\s$")
        self.article = compiled(rf"(?<!\w)(?:{any_of(words.before_multiplier)})\s{{1,3}}$")
        self.half_before = compiled(rf"(?<!\w)(?:{any_of(words.half_of)})\s{{1,3}}$")


@lru_cache(maxsize=4)
def grammar(code: str) -> Grammar:
    """The grammar of a language."""
    return Grammar(language_of(code).numbers)


class Building:
    """One number while its words are added up: what is complete, the thousands, and what stands below them.

    After construction `count` is how many tokens it took (0: none begins a number), `start` and `end` its place.
    """

    def __init__(self, folded: str, tokens: list[Token], index: int, rules: Grammar) -> None:
        self._folded = folded
        self._rules = rules
        self.start = self.end = tokens[index].start
        self._total: int | float = 0
        self._thousands: int | float = 0
        self._current: int | float = 0
        self._limit: float = float("inf")
        self._largest: float = float("inf")
        self.count = 0
        self.words = False
        self.ordinal = False
        self.collective = False
        self._closed = False
        self._from_digits = tokens[index].digits
        while index < len(tokens) and not self._another(tokens, index) and self._take(tokens[index]):
            index += 1
            if index < len(tokens) and self.count:
                index = self._take_decimals(tokens, index)
        if self.count:
            self._take_half()

    @property
    def value(self) -> int | float:
        """The number so far; whole numbers as int."""
        value = self._total + self._thousands + self._current
        return int(value) if isinstance(value, float) and value.is_integer() else value

    def _another(self, tokens: list[Token], index: int) -> bool:
        """Whether another number begins: `3 hundred and 2 hundred`."""
        hundred = index + 1 < len(tokens) and tokens[index + 1].kind == "hundred"
        return hundred and self._current % 1000 > 0 and tokens[index].digits

    def _take(self, token: Token) -> bool:
        """Whether the token goes on with the number; it is added where it does."""
        joined = hyphened = False
        if self.count:
            if self._closed or token.start - self.end > _WIDEST_GAP:
                return False
            gap = self._rules.between.fullmatch(self._folded, self.end, token.start)
            if gap is None:
                return False
            joined, hyphened = gap["joiner"] is not None, gap["hyphen"] is not None
        match token.kind:
            case "small":
                fits = self._add_small(token.value, joined=joined, hyphened=hyphened)
            case "hundreds":
                fits = not joined and not hyphened and self._add_below(token.value)
            case "hundred":
                fits = not joined and self._add_hundred()
            case "multiplier":
                fits = not joined and self._add_multiplier(token.value, self._folded[token.start : token.end])
            case "digits":
                fits = not hyphened and self._add_digits(token.value, joined=joined)
            case "scaled":
                fits = self.count == 0
                self._current, self._closed = token.value, True
            case "ordinal":
                fits = self._add_ordinal(token, hyphened=hyphened, joined=joined)
            case _:
                fits = not joined and self._add_collective(token.value, self._folded[token.start : token.end])
        if fits:
            self.count += 1
            self.end = token.end
            self.words = self.words or not token.digits
        return fits

    def _add_below(self, value: int | float) -> bool:
        """Adds what may stand at the beginning or after a multiplier."""
        if self._current or (self.count and not (self._thousands or self._total)):
            return False
        self._current = value
        return True

    def _add_small(self, value: int | float, *, joined: bool, hyphened: bool) -> bool:
        rest, words = self._current % 100, self._rules.words
        after_tens = rest in range(20, 100, 10) and 0 < value < 10 and isinstance(self._current, int) and self.words
        after_hundreds = bool(self._current) and rest == 0 and value > 0
        if joined and not (words.joins_tens or after_hundreds):
            return value > 0 and bool(self.count) and self._add_below(value)
        if joined or hyphened:
            fits = after_hundreds if joined and not words.joins_tens else after_tens
        else:
            fits = (after_hundreds and self.words) or (words.hyphen and after_tens)
            if not fits:
                return self._add_below(value)
        self._current += value if fits else 0
        return fits

    def _add_hundred(self) -> bool:
        if not self.count and self._before(self._rules.article):
            self._current = 1
        if not 0 < self._current < 1000:
            return False
        self._current *= 100
        return True

    def _add_multiplier(self, value: int | float, word: str) -> bool:
        if value == 1000:
            factor = self._current or self._factor_before(word)
            if self._thousands or self._largest <= value or not factor:
                return False
            self._thousands, self._current = factor * value, 0
        else:
            factor = self._thousands + self._current or (0 if self.count else self._factor_before(word))
            if self._largest <= value or not factor:
                return False
            self._total, self._largest = self._total + factor * value, value
            self._thousands = self._current = 0
        self._limit = value
        return True

    def _factor_before(self, word: str) -> float:
        """What a multiplier that no number precedes multiplies: an article's one, a half, or one."""
        if self.count:
            return 1 if word in self._rules.words.alone and self._total else 0
        if self._before(self._rules.half_before):
            return 0.5
        return 1 if self._before(self._rules.article) or word in self._rules.words.alone else 0

    def _before(self, pattern: re.Pattern[str]) -> bool:
        """Whether the pattern stands right before the number, which it then belongs to."""
        match = pattern.search(self._folded, max(0, self.start - 16), self.start)
        if match:
            self.start, self.words = match.start(), True
        return match is not None

    def _add_digits(self, value: int | float, *, joined: bool) -> bool:
        if not self.count:
            self._current = value
            return True
        if joined and (self._rules.words.joins_tens or not self._from_digits):
            return False
        if self._current and joined and self._current % 100 == 0 and 0 < value < 100:
            self._current += value
            return True
        return isinstance(value, int) and value > 0 and self._add_below(value)

    def _add_ordinal(self, token: Token, *, hyphened: bool, joined: bool) -> bool:
        if token.digits and self.count:
            return False
        if not self.count:
            self._current = token.value
        elif self.ordinal:
            if hyphened or joined or token.value >= 10 ** _zeros(self._current):
                return False
            self._current += token.value
        elif not self._rules.words.hyphen or self._from_digits:
            return False
        elif token.value in (100, 1000, 10**6, 10**9, 10**12):
            self._current = self.value * token.value
            self._total = self._thousands = 0
        elif not self._add_small(token.value, joined=joined, hyphened=hyphened):
            return False
        self.ordinal = True
        self._closed = token.digits
        return True

    def _add_collective(self, value: int | float, word: str) -> bool:
        factor = self.value if self.count else self._factor_before(word)
        if not factor:
            return False
        self._total, self._thousands, self._current = factor * value, 0, 0
        self.collective = self._closed = True
        return True

    def _take_decimals(self, tokens: list[Token], index: int) -> int:
        """Takes `coma cinco`, `point zero three`; returns the index of the first token not taken."""
        sign = self._rules.decimal.match(self._folded, self.end)
        if not sign or self._total or self.ordinal or self._closed or tokens[index].start != sign.end():
            return index
        if not isinstance(self.value, int):
            return index  # `artículo 5.1 punto 2`: its decimals are written already
        digits, end = "", self.end
        while index < len(tokens) and tokens[index].kind == "small" and tokens[index].value == 0:
            digits, end, index = digits + "0", tokens[index].end, index + 1
            if index == len(tokens) or self._folded[end : tokens[index].start] not in (" ", "-"):
                break
        else:
            part = Building(self._folded, tokens, index, self._rules)
            if part.count and isinstance(part.value, int) and part.value < 10_000:
                digits, end, index = digits + str(part.value), part.end, index + part.count
        if digits:
            self._current = float(f"{self.value}.{digits}")
            self._thousands = 0
            self.end = end
        return index

    def _take_half(self) -> None:
        half = self._rules.half_after.match(self._folded, self.end)
        if half and not self.ordinal and isinstance(self.value, int):
            scale = self._limit if self._total or self._thousands else 1
            self._total += 0.5 * (scale if not self._current or scale == 1 else 1)
            self.end, self.words = half.end(), True


def _zeros(value: int | float) -> int:
    """How many zeros a number ends in: what may be added to an ordinal must have fewer digits than that."""
    digits = str(int(value))
    return len(digits) - len(digits.rstrip("0"))
