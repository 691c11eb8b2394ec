"""Who made the poll that a text tells of: a table of the places in which a text names them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from constancia.claims.polls.patterns import PollPatterns, patterns
from constancia.claims.polls.subjects import links
from constancia.claims.reading import Reading
from constancia.compiled import compiled
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks import countries
from constancia.syntax.marks.names import NameKind
from constancia.syntax.sentences import Sentence

_TO_POLL = 48
"""Code points between a maker's verb and the poll that was made at most."""
_GAP = 5
"""Code points between a cue and the name that it leads to: a blank and an article."""
_CAPITAL = r"[A-ZÁÉÍÓÚÑÜ][\w&’'./-]*"
_JOINT = r"(?:(?:of|de|del|la|los|las|the|y|and)\s+){0,2}"
_NAME = compiled(rf"{_CAPITAL}(?:\s+{_JOINT}{_CAPITAL}|\s+\d+(?=\s+(?:poll|survey)))*")
_NAME_END = compiled(rf"(?:{_CAPITAL}\s+)*(?:{_CAPITAL}|(?<=\s)\d+)\s*$")


def tells(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence tells of a poll: it names one, whoever was asked, or one whose work that is."""
    p, place = patterns(reading.language.code), (reading.folded, sentence.start, sentence.end)
    if any(words.search(*place) for words in (p.polls, p.pollsters, p.asked, p.makers)):
        return True
    return any(p.institutes.search(fold_in_place(name)) for name in _sources(reading, sentence, p))


def maker(reading: Reading, sentence: Sentence, *, titles: bool = False) -> str | None:
    """Whoever made the poll that a sentence tells of, as it names them.

    With `titles` a name of the poll itself will do: `the Mood Barometer Survey`.
    """
    p, text = patterns(reading.language.code), reading.text
    found = p.pollsters.finditer(reading.folded, sentence.start, sentence.end)
    known = [match for match in found if text[match.start()].isupper()]
    for name in (_bare(name, p) for name in _named(reading, sentence, p, titles=titles) if name):
        if name and not country_only(reading, name):
            return _known_inside(name, known, text, p)
    if known:
        return _whole(reading, known[0].start(), known[0].end())
    houses = (name for name in _sources(reading, sentence, p) if p.houses.search(fold_in_place(name)))
    return next(houses, None)


def _named(reading: Reading, sentence: Sentence, p: PollPatterns, *, titles: bool) -> Iterator[str | None]:
    """The names where those of makers stand, the surest first."""
    text, folded, start, end = reading.text, reading.folded, sentence.start, sentence.end
    polls = [poll for poll in p.polls.finditer(folded, start, end) if titles or not _in_name(text, poll, start)]
    for poll in polls:
        match = p.pollster_before.match(folded, poll.end(), end)
        name = _name(reading, _with_article(text, poll.end(), match.end()) if match else poll.end(), end)
        led = match is not None and bool(match.group().strip())
        yield name if led or name is None or not _somebody(reading, name) else None  # `the pollster John Roe`
        before = p.pollster_after.search(folded, start, poll.start())
        yield _name_before(reading, start, before.start() if before else poll.start())
    for cue in (*p.poll_that.finditer(folded, start, end), *p.makers.finditer(folded, start, end)):
        name = _marked(reading, cue.end() + (folded[cue.end() : cue.end() + 1] == ":"), end)
        if name is not None and not _somebody(reading, name):
            yield name
    for made in p.made.finditer(folded, start, end):
        if p.polls.search(folded, made.end(), min(end, made.end() + _TO_POLL)):
            yield _marked_before(reading, start, made.start())
    for asked in p.asks.finditer(folded, start, end):
        yield _marked_before(reading, start, asked.start())


def _bare(name: str, p: PollPatterns) -> str:
    """A name without what only stands by it: `Earlier` or `Pollster` before it, `Tuesday` behind it, a genitive."""
    words = re.sub(r"[’']s?$", "", name).split()
    while len(words) > 1 and p.by_name.fullmatch(fold_in_place(words[0])):
        words = words[1:]
    while words and (p.no_pollsters.fullmatch(fold_in_place(words[-1])) or words[-1].isdigit()):
        words = words[:-1]
    return " ".join(words)


def _in_name(text: str, poll: re.Match[str], start: int) -> bool:
    """Whether the word for a poll is one of a name: `Indicators Survey Research`, `the Mood Barometer Survey`."""
    if not text[poll.start()].isupper() or poll.start() == start:
        return False
    return re.search(r"[A-Z][\w-]+\s+$", text[max(start, poll.start() - _TO_POLL) : poll.start()]) is not None


def _sources(reading: Reading, sentence: Sentence, p: PollPatterns) -> Iterator[str]:
    """The organisations that a sentence names as its source: `according to the Centre for Governance`."""
    for cue in p.sources.finditer(reading.folded, sentence.start, sentence.end):
        name = _marked(reading, cue.end(), sentence.end)
        if name is not None:
            yield name


def _marked(reading: Reading, start: int, end: int) -> str | None:
    """The name that begins at a place, or behind an article there."""
    for name in reading.names_in(start, end):
        if name.start - start > _GAP:
            break
        gap = reading.folded[start : name.start].split()
        if name.kind is not NameKind.PLACE and all(links(word, reading.language.code) for word in gap):
            return reading.text[name.start : name.end]
    return None


def _marked_before(reading: Reading, start: int, end: int) -> str | None:
    """The name that ends right before a place, an abbreviation in brackets aside."""
    stop = start + len(re.sub(r"\s*(?:\([^()]*\))?\s*$", "", reading.text[start:end]))
    for name in reading.names_in(start, stop):
        if name.end == stop and name.kind is not NameKind.PLACE:
            return reading.text[name.start : name.end]
    return None


def country_only(reading: Reading, name: str) -> bool:
    """Whether a name is only a country, or those who live there: `a survey of Kenyans`."""
    found = countries.find(name, fold_in_place(name), 0, len(name), reading.language.code)
    return any(country.start == 0 and country.end == len(name) for country in found)


def same(one: str, other: str, text: str) -> bool:
    """Whether two names are of one pollster: the words of one are in the other, or it is the other's short form.

    Short is a name that stands in brackets behind the long one, or has its initials.
    """
    mine, theirs = one.split(), other.split()
    if set(mine) <= set(theirs) or set(theirs) <= set(mine):
        return True
    short, long = (one, theirs) if len(mine) < len(theirs) else (other, mine)
    initials = "".join(word[0] for word in long if word[0].isupper())
    return short == initials or f"{' '.join(long)} ({short})" in text


def _with_article(text: str, start: int, end: int) -> int:
    """Where a name begins whose own article was taken for a word before it: `the newspaper The Herald`."""
    article = re.search(r"\b[A-Z]\w{1,2}\s+$", text[start:end])
    return start + article.start() if article is not None else end


def _known_inside(name: str, known: list[re.Match[str]], text: str, p: PollPatterns) -> str:
    """The name from the pollster on that is known in it: `Nacional Urbana de Ipsos` is `Ipsos`.

    Where another stands in the sentence and it is the only known one, that made the poll.
    """
    inside = p.pollsters.search(fold_in_place(name))
    if inside:
        return name[inside.start() :]
    return " ".join(text[known[0].start() : known[0].end()].split()) if len(known) == 1 else name


def _somebody(reading: Reading, name: str) -> bool:
    """Whether a name is a person's: a given name opens it."""
    first, *others = name.split()
    return bool(others) and fold_in_place(first) in reading.language.names.given


def _whole(reading: Reading, start: int, end: int) -> str:
    """The words of a stretch, with the rest of the organisation's name that they begin or end."""
    for name in reading.names_in(max(0, start - _TO_POLL), min(len(reading.text), end + 2 * _TO_POLL)):
        if name.kind is NameKind.ORGANISATION and name.start <= start and end <= name.end:
            start, end = name.start, name.end
    return " ".join(reading.text[start:end].split())


def _name(reading: Reading, start: int, end: int) -> str | None:
    match = _NAME.match(reading.text, start, end)
    return _whole(reading, start, match.end()).rstrip(".,:'’") if match else None


def _name_before(reading: Reading, start: int, end: int) -> str | None:
    match = _NAME_END.search(reading.text[start:end])
    if match is None:
        return None
    name = re.split(r"[’']s? ", _whole(reading, start + match.start(), start + match.end()))[0]
    words = name.split()
    while words and links(words[0], reading.language.code):
        words = words[1:]
    return " ".join(words) if any(any(char.isalpha() for char in word) for word in words) else None
