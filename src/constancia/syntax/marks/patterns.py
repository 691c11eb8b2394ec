"""Regular expressions over word lists that stay fast however long the list is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from zlib import crc32

from constancia.keeping import kept


class _Node(dict[str, "_Node"]):
    """What may follow in a word; `""` where it may end."""


UPPER = "A-Z" + "".join(chr(point) for point in range(0xC0, 0x250) if chr(point).isupper())
"""Capital letters, for a class of a pattern."""


def any_of(words: Iterable[str]) -> str:
    """A regular expression for any of the words, the longest first; a space stands for up to three blanks or line ends.

    The words are merged by their beginnings, so that most places in a text are turned down at their first letter.

    >>> any_of(["cien", "ciento", "mil"])
    '(?:cien(?:to)?|mil)'
    """
    listed = tuple(sorted(words))
    name = f"any of {len(listed)}: {crc32(' '.join(listed).encode('utf-8', 'surrogatepass'))}"
    return kept(name, listed, lambda: _merged(listed))


def _merged(words: tuple[str, ...]) -> str:
    root = _Node()
    for word in words:
        node = root
        for char in word:
            node = node.setdefault(char, _Node())
        node[""] = _Node()
    return _expression(root) if root else "(?!)"


def _expression(node: _Node) -> str:
    branches = []
    for char in sorted(node):
        if not char:
            continue
        chain, below = _chain(char, node[char])
        branches.append("".join(r"\s{1,3}" if c == " " else re.escape(c) for c in chain) + _expression(below))
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 and "" not in node else f"(?:{'|'.join(branches)})"
    return joined + "?" if "" in node else joined


def _chain(start: str, node: _Node) -> tuple[str, _Node]:
    """The letters that follow without a choice, and what comes after them."""
    chain = start
    while len(node) == 1 and "" not in node:
        char, node = next(iter(node.items()))
        chain += char
    return chain, node
