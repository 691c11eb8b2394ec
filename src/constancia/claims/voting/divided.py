"""The counts of a group that is said to have split: they are its own, and no tally of the body."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from constancia.claims.voting.lexicon import VoteLexicon
from constancia.claims.voting.masking import COUNT, Masked
from constancia.claims.voting.places import Words
from constancia.claims.voting.sides import SideCount

_LEAD = 30
"""Characters between the verb and the first of the counts, which hold no other."""
_NEXT = 60
"""Characters between one of them and the next."""


def with_divided(
    masked: Masked, lex: VoteLexicon, bodies: Sequence[Words], counts: Sequence[SideCount]
) -> tuple[SideCount, ...]:
    """The counts, those of a group that split marked as its own."""
    found = list(counts)
    for match in lex.split.finditer(masked.masked):
        if _body_itself(masked, lex, bodies, match.start()):
            continue
        place, room = match.end(), _LEAD
        for index, item in enumerate(found):
            if item.start < place:
                continue
            gap = masked.masked[place : item.start]
            if len(gap) > room or ";" in gap or COUNT in gap or lex.passed.search(gap) or lex.rejected.search(gap):
                break
            found[index] = replace(item, group=masked.text[: match.start()].strip(), split=match.start())
            place, room = item.end, _NEXT
        _told_first(masked, lex, match.start(), found)
    return tuple(found)


def _told_first(masked: Masked, lex: VoteLexicon, verb: int, found: list[SideCount]) -> None:
    """Marks counts before a colon behind which a group is said to have split: "Two for, three against: X split"."""
    colon = masked.masked.rfind(":", 0, verb)
    group = masked.text[colon + 1 : verb].strip()
    before = [index for index, item in enumerate(found) if item.end <= colon]
    whose = group[:1].isupper() or lex.groups.search(group)
    if not before or not whose or masked.masked[found[before[-1]].end : colon].strip():
        return
    for index in before:
        if found[index].group is None:
            found[index] = replace(found[index], group=group, split=verb)


def _body_itself(masked: Masked, lex: VoteLexicon, bodies: Sequence[Words], start: int) -> bool:
    """Whether what split is the body, its members as such, or a vote."""
    before = masked.masked[:start].rstrip()
    if any(body.start < len(before) <= body.end for body in bodies):
        return True
    words = before[max(0, len(before) - 40) :]
    last = max((match.end() for match in (*lex.several.finditer(words), *lex.vote_word.finditer(words))), default=-1)
    named = masked.text[:start].split()[-2:-1]
    return last == len(words) and not lex.groups.search(words) and not (named and named[0][:1].isupper())
