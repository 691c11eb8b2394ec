"""Patterns over the items of a sentence: what each word can be, in the order of the words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

from constancia.claims.casualties.items import Item
from constancia.claims.casualties.words import vocabulary
from constancia.compiled import compiled
from constancia.language import language
from constancia.language.shape.harm import Part

_PARTS = {part.value: part for part in Part}
_NEVER = "~"
"""A letter that no item has."""
_FIRST = 0xC0
"""Code point of the first set of parts: each set is one letter for `re`, which nobody ever sees."""


@lru_cache(maxsize=4)
def _letters(code: str) -> dict[frozenset[Part], str]:
    return {parts: chr(_FIRST + at) for at, parts in enumerate(vocabulary(code).combinations)}


@lru_cache(maxsize=256)
def _compiled(code: str, pattern: str) -> re.Pattern[str]:
    """A pattern of parts by name: `n:count&!bare word{0,2} h:victim|suffered`.

    Elements are apart by blanks: alternatives with `|`, each a part, or several that hold at once with `&`, or do not
    with `!`; a group's name before `:`, a quantifier behind; brackets, `^` and `$` are those of `re`.
    """
    letters = _letters(code)
    out = []
    for element in pattern.split():
        match = re.fullmatch(r"(?:(\w):)?([a-z-]+(?:[|&]!?[a-z-]+)*)([*+?]?|\{\d*,?\d*\}\??)", element)
        if match is None:
            out.append(element)
            continue
        name, parts, quantifier = match.groups()
        wanted = [_wanted(alternative) for alternative in parts.split("|")]
        chars = (c for have, c in letters.items() if any(a <= have and have.isdisjoint(b) for a, b in wanted))
        one = f"[{''.join(map(re.escape, chars)) or _NEVER}]{quantifier}"
        out.append(f"(?P<{name}>{one})" if name else one)
    return compiled("".join(out))


def _wanted(alternative: str) -> tuple[frozenset[Part], frozenset[Part]]:
    """The parts that an item must have and those that it must not."""
    names = alternative.split("&")
    have, lack = ([n for n in names if n[0] != "!"], [n[1:] for n in names if n[0] == "!"])
    return frozenset(_PARTS[name] for name in have), frozenset(_PARTS[name] for name in lack)


class Row:
    """The items of a sentence, and the patterns in them."""

    def __init__(self, items: Sequence[Item], code: str) -> None:
        self.items = items
        self.code = code
        self.words = language(code).harm

    @cached_property
    def letters(self) -> str:
        """The items as letters, one for each set of parts."""
        letters = _letters(self.code)
        plain = letters[frozenset({Part.WORD})]
        return "".join(letters.get(item.parts, plain) for item in self.items)

    def can(self, at: int, *parts: Part) -> bool:
        """Whether there is an item that can be one of some parts."""
        return 0 <= at < len(self.items) and not self.items[at].parts.isdisjoint(parts)

    def folded(self, at: int) -> str:
        """The folded words of an item; empty beyond the ends."""
        return self.items[at].folded if 0 <= at < len(self.items) else ""

    def find(self, pattern: str) -> Iterator[dict[str, int]]:
        """Where each group of a pattern stands, at every place where the pattern begins."""
        compiled = _compiled(self.code, pattern)
        at = 0
        while (match := compiled.search(self.letters, at)) is not None:
            yield {name: match.start(name) for name in compiled.groupindex if match.start(name) >= 0}
            at = match.start() + 1

    def run(self, pattern: str, at: int) -> int:
        """Where a pattern ends that begins at an item; the item itself where it does not."""
        match = _compiled(self.code, pattern).match(self.letters, max(at, 0))
        return match.end() if match is not None else at

    def fits(self, pattern: str, at: int) -> bool:
        """Whether a pattern begins at an item."""
        return at >= 0 and _compiled(self.code, pattern).match(self.letters, at) is not None
