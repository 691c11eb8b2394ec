"""Groups that are counted one after the other before the verb."""

from __future__ import annotations

from collections.abc import Iterator

from constancia.claims.voting.groups import Groups
from constancia.claims.voting.lexicon import SIDES
from constancia.claims.voting.parsed import Parsed
from constancia.claims.voting.stances import Stance

_ROWS = 2
"""Groups with their numbers that make a list."""


def rows(parsed: Parsed, groups: Groups) -> Iterator[Stance]:
    """Groups with the numbers of their members, two or more, before the verb: "12 Greens and 3 Liberals voted yes"."""
    offsets = sorted(parsed.masked.counts)
    if len(offsets) < _ROWS:
        return
    for side in SIDES[:3]:
        for match in parsed.lex.named_sides[side].finditer(parsed.text):
            edge, found = match.start(), list[Stance]()
            for offset in reversed([offset for offset in offsets if offset < match.start()]):
                counted = parsed.masked.counts[offset]
                words = groups.lex.row_end.sub("", parsed.masked.text[counted.end : edge])
                group = groups.whole(words.strip())
                if group is None:
                    break
                found.append(Stance(group, side, offset, counted.end + len(words), {side: counted.value}))
                edge = offset
            if len(found) >= _ROWS:
                yield from reversed(found)
