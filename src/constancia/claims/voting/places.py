"""On what a sentence says that a vote was held."""

from __future__ import annotations

import re

from constancia.claims.voting.lexicon import VoteLexicon
from constancia.claims.voting.masking import COUNT, Masked
from constancia.compiled import compiled
from constancia.lean import dataclass
from constancia.syntax.folding import fold_in_place

_LONGEST = 18
"""Words of a measure at most; what comes after is rarely part of its name."""
_SHORTEST = 5
"""Words of a measure that are left of it where it is cut, at least."""

_DATELINE = compiled(r"\.[-–—] ?| [-–—] |\) ?[-–—.:] ?")
"""Where a dateline ends."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a sentence; offsets are its own."""

    start: int
    end: int
    text: str
    members: bool = False
    """Whether they name members as such, and no body."""
    verb: int | None = None
    """Where the one verb stands that this body is read as the subject of; None where it may be any."""


def object_of(masked: Masked, lex: VoteLexicon, start: int, skip: tuple[int, int] | None = None) -> Words | None:
    """The words after a verb up to where the measure's words end; a tally between the two is stepped over."""
    text = masked.masked
    while start < len(text):
        while start < len(text) and text[start] in " ,":
            start += 1
        if skip and start <= skip[0] < skip[1] and lex.to_tally.fullmatch(text, start, skip[0]):
            start = skip[1]
            continue
        adverbial = lex.adverbial.match(text, start)
        if adverbial is None or adverbial.end() == start:
            break
        start = adverbial.end()
    if text[start - 1 : start] == " " and lex.stops.match(text, start - 1):
        return None  # "was defeated by just three votes"
    stop = lex.stops.search(text, start)
    end = stop.start() if stop else len(text)
    if text[end : end + 1] == "," and (more := lex.named_on.match(masked.text, end)) is not None:
        end = more.end()
    if skip and start < skip[0] < end:
        end = skip[0]
    return _words(masked, lex, start, end)


def phrase_before(masked: Masked, lex: VoteLexicon, end: int) -> Words | None:
    """The words before a verb that is said of them, whatever they name."""
    text = masked.masked
    start = max(text.rfind(mark, 0, end) for mark in (";", ":", ",", "—", "•", "|", "*")) + 1
    if text[:end].rstrip().endswith(","):
        aside = text.rfind(",", 0, len(text[:end].rstrip()) - 1)
        start = max(text.rfind(mark, 0, max(aside, 0)) for mark in (";", ":", ",", "—", "•", "|", "*")) + 1
    dateline = max((match.end() for match in _DATELINE.finditer(text, start, end)), default=start)
    return _words(masked, lex, dateline, end) if end - dateline > 3 else None


def subject_of(masked: Masked, lex: VoteLexicon, end: int) -> Words | None:
    """The words before a verb, from the beginning of its clause, where they name a measure."""
    text = masked.masked
    start = max(text.rfind(mark, 0, end) for mark in (";", ":", "—", "•", "|", "*")) + 1
    pieces = []
    for part in re.split(r"(, )", text[start:end]):
        pieces.append((start, part))
        start += len(part)
    for offset, part in reversed(pieces):
        bounds = [match.end() for match in lex.relative.finditer(part)]
        nouns = (found for found in lex.measures.finditer(part) if not lex.bodies.match(part, found.start()))
        measure = next(nouns, None)
        if measure is None:
            continue
        later = next((found for found in lex.measures.finditer(part, bounds[-1]) if bounds), None) if bounds else None
        measure = later or measure
        named = numbered(masked, lex, offset, offset + len(part))
        if named:
            return _words(masked, lex, named.start, named.end)
        first = offset + _start_of_phrase(part, measure.start(), lex)
        gains = lex.gains.search(part, measure.end())
        part = part[: gains.start()] if gains else part
        stop = lex.stops.search(text, offset + measure.end(), offset + len(part))
        return _words(masked, lex, first, stop.start() if stop else offset + len(part))
    return None


def _start_of_phrase(part: str, measure: int, lex: VoteLexicon) -> int:
    """Where the noun phrase begins that a measure's noun stands in: after an article, or up to three words before."""
    words = part[:measure].split(" ")
    start = measure
    for word in reversed(words[-4:-1] if words and not words[-1] else words[-3:]):
        if not word.isalpha() or lex.gains.fullmatch(word):
            break
        start -= len(word) + 1
        if lex.articles.match(word + " "):
            break
    return max(start, 0)


def numbered(masked: Masked, lex: VoteLexicon, start: int, end: int) -> Words | None:
    """The first measure named with its number in a stretch."""
    match = lex.numbered.search(masked.folded, start, end)
    if match is None or COUNT in masked.masked[match.start() : match.end()]:
        return None
    return Words(match.start(), match.end(), masked.text[match.start() : match.end()])


def _words(masked: Masked, lex: VoteLexicon, start: int, end: int) -> Words | None:
    while end > start and masked.masked[end - 1] == " ":
        end -= 1
    tail = lex.tail.search(masked.masked, start, end)
    start = without_article(masked, start, end, lex)
    text = masked.text[start : tail.start() if tail and tail.start() > start else end]
    pieces = text.split(" ")
    if len(pieces) > _LONGEST:
        text = _whole(pieces[:_LONGEST], lex)
    text = text.strip(" ,'’‘").rstrip(".")
    if not any(char.isalpha() for char in text):
        return None
    return Words(start, start + len(text), text)


def shortened(words: Words, length: int, lex: VoteLexicon) -> Words:
    """The first characters of words, without a word at their end that only leads on."""
    text = words.text[:length].rstrip(" ,")
    tail = lex.tail.search(fold_in_place(text))
    text = text[: tail.start()] if tail else text
    return Words(words.start, words.start + len(text), text)


def _whole(pieces: list[str], lex: VoteLexicon) -> str:
    """The words of a long measure up to where its last phrase, which may be cut, begins."""
    for place in range(len(pieces) - 1, _SHORTEST, -1):
        if lex.opens_phrase.fullmatch(fold_in_place(pieces[place])):
            twice = place - 2 > _SHORTEST and lex.opens_phrase.fullmatch(fold_in_place(pieces[place - 2]))
            return " ".join(pieces[: place - 2 if twice else place])
    return " ".join(pieces)


def without_article(masked: Masked, start: int, end: int, lex: VoteLexicon) -> int:
    """Where a stretch begins behind its articles and quotation marks."""
    while start < end:
        if masked.folded[start] in " '’‘\"“«¿¡(":
            start += 1
            continue
        article = lex.articles.match(masked.folded, start, end)
        if article is None:
            return start
        start = article.end()
    return start
