"""What a report says a thing is, beside what it says was decided of it: "yonque, a spirit of the north, …"."""

from __future__ import annotations

from collections.abc import Iterable

from constancia.check.voting.matter.side import Side
from constancia.compiled import compiled
from constancia.language.matters import matter_words

_OPENS = compiled(r"\s*(?:,|\(|[-–—]+(?=\s))\s*")
_ENDS = compiled(r"[,;:.)]|\s[-–—]+\s")
_PHRASE = 6
"""Words, at most, from the word that points at a matter to the end of its phrase: "the totora of Huanchaco"."""


def asides(side: Side, pointing: Iterable[int]) -> frozenset[int]:
    """The words of the appositions to phrases with these words; none of one that tells what a body did.

    What is decided stands outside them, so a word of theirs that the subject lacks is the press's own.
    """
    found: set[int] = set()
    for first in pointing:
        opened = _opened(side, first)
        if opened is None:
            continue
        end = _ENDS.search(side.folded, opened)
        aside = range(opened, end.start() if end else len(side.text))
        inside = [i for i, word in enumerate(side.words) if word.start in aside]
        if inside and not _acts(side, inside):
            found.update(inside)
    return frozenset(found)


def _opened(side: Side, first: int) -> int | None:
    """Where the apposition begins to the phrase that a word stands in; None where anything else comes first."""
    linking = matter_words(side.language).words["linking"]
    for i in range(first, min(first + _PHRASE, len(side.words))):
        start = side.words[i].end
        opened = _OPENS.match(side.folded, start)
        if opened:
            return opened.end()
        led = i > first and side.words[i].text not in linking and side.words[i - 1].text not in linking
        if led or (i > first and i not in side.content and i not in side.placed and side.words[i].text not in linking):
            return None
    return None


def _acts(side: Side, inside: list[int]) -> bool:
    """Whether words tell an act of a body: voting, its members, approving."""
    known = matter_words(side.language).words
    return any(side.words[i].text in known["votes"] | known["acts"] | known["bodies"] for i in inside)
