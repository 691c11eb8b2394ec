"""What a member or a group is said to have voted on: the words behind the vote, whole."""

from __future__ import annotations

import re
from functools import lru_cache

from constancia.claims.patterns import Patterns
from constancia.claims.voting.masking import COUNT, DATE
from constancia.claims.voting.parsed import Parsed
from constancia.compiled import compiled
from constancia.language import language
from constancia.syntax.folding import fold_in_place

_LONGEST = 30
"""Words of what was voted on at most; what comes after is rarely part of its name."""
_NEAR = 50
"""Characters of a relative clause in which a body or an outcome makes it one on the vote, and no part of the matter."""
_CAPITAL = r"[A-ZÁÉÍÓÚÑÜİŞÇÖ][\w’'.-]*"


class VotedOnLexicon(Patterns):
    """Patterns for what was voted on in one language."""

    ends_proper = compiled(rf" {_CAPITAL}$")
    proper = compiled(rf" {_CAPITAL}")

    def __init__(self, code: str) -> None:
        words = language(code).member_votes
        super().__init__(words)
        self.lists = compiled(words.lists.replace("#", _CAPITAL))


voted_on_lexicon = lru_cache(maxsize=4)(VotedOnLexicon)
"""The compiled words of a language."""


def voted_on(parsed: Parsed, end: int, *, nominal: bool = False) -> str | None:
    """What was voted on, from the end of the words of a vote; None where it is not said or only pointed at.

    `nominal`: the words of the vote may be followed by it at once, without a word between them.
    """
    place = _place(parsed, end, nominal=nominal)
    if place is None:
        return None
    words = _trimmed(parsed, *place)
    folded = fold_in_place(words)
    unnamed = voted_on_lexicon(parsed.reading.language.code).unnamed.fullmatch(folded)
    if (
        unnamed
        or parsed.lex.bodies.fullmatch(folded)
        or COUNT in parsed.text[place[0] : place[0] + 2]
        or not re.search(r"[a-z]{3}", folded)
    ):
        return None
    return words


def voted_on_end(parsed: Parsed, end: int) -> int:
    """Where the words on what was voted on end; the offset itself where there are none."""
    place = _place(parsed, end, nominal=True)
    return place[1] if place else end


def _place(parsed: Parsed, end: int, *, nominal: bool) -> tuple[int, int] | None:
    """Where what was voted on stands."""
    lex = voted_on_lexicon(parsed.reading.language.code)
    text = parsed.text
    start = end
    link = lex.link.match(text, start)
    if link is None:
        start = _past_adverbs(parsed, end)
        link = lex.link.match(text, start)
    if link:
        start = link.end()
    elif not _opened(parsed, lex, start, nominal=nominal):
        return None
    return start, _end(parsed, lex, start)


def _opened(parsed: Parsed, lex: VotedOnLexicon, start: int, *, nominal: bool) -> bool:
    """Whether what was voted on begins at an offset, though no word of its own leads to it."""
    if lex.leads_on.search(parsed.text[:start].rstrip()) or lex.opens.match(parsed.text, start):
        return True
    return nominal and lex.proper.match(parsed.masked.text, start) is not None


def _past_adverbs(parsed: Parsed, start: int) -> int:
    """The offset behind adverbs and the day of the vote."""
    text = parsed.text
    while True:
        bare = start + 1 if text[start : start + 1] in (" ", ",") else start
        adverbial = parsed.lex.adverbial.match(text, bare)
        if adverbial is None or adverbial.end() == bare:
            return start
        start = adverbial.end() - 1 if text[adverbial.end() - 1] == " " else adverbial.end()


def _end(parsed: Parsed, lex: VotedOnLexicon, start: int) -> int:
    """Where the words end, enumerations of names taken in."""
    text = parsed.text
    place = start
    while True:
        stop = lex.ends.search(text, place)
        end = stop.start() if stop else len(text)
        proper = stop is not None and lex.ends_proper.search(parsed.masked.text, start, end) is not None
        listed = lex.lists.match(parsed.masked.text, end) if proper else None
        if listed is None:
            break
        place = listed.end()
    for relative in lex.relative.finditer(text, start, end):
        after = relative.end(), min(end, relative.end() + _NEAR)
        verbs = (parsed.lex.passed, parsed.lex.rejected, parsed.lex.passed_weak, parsed.lex.bodies)
        if any(verb.search(text, *after) for verb in verbs):
            return relative.start()
    return end


def _trimmed(parsed: Parsed, start: int, end: int) -> str:
    """The words without articles before them and what was cut off behind them."""
    masked = parsed.masked
    while end > start and masked.masked[end - 1] == " ":
        end -= 1
    tail = parsed.lex.tail.search(masked.masked, start, end)
    if tail and tail.start() > start and masked.masked[end - 1] != DATE:
        end = tail.start()
    while start < end and masked.masked[start] == " ":
        start += 1
    while (article := parsed.lex.articles.match(masked.folded, start, end)) is not None:
        start = article.end() + 1
    pieces = masked.text[start:end].split(" ")[:_LONGEST]
    return " ".join(pieces).strip(" ,'’‘").rstrip(".")
