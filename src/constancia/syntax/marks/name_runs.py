"""Rows of words with capital letters: the stretches that may be names."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import TypeAlias

from constancia.compiled import compiled
from constancia.language import language as language_of
from constancia.language.shape import Language
from constancia.lean import dataclass
from constancia.syntax.marks.countries import territories
from constancia.syntax.marks.patterns import UPPER
from constancia.syntax.stretches import Stretch
from constancia.syntax.wrapping import wrapped

# what may follow the capital letter of a word: the stop of an initial, or the rest of the word
_BEHIND = rf"(?:\.(?:\s?[{UPPER}]\.)*|\w*(?:(?:['’\-–&](?!s\b)|\.(?=[{UPPER}]))\w+)*)"
_WORD = rf"[{UPPER}]{_BEHIND}"
_OPENING = frozenset(".!?:\n“\"«(‘'[¿¡—–•*|;")
_CLOSED = compiled(r"[.!?…\"”»)]\s*$")
_WORD_BEFORE = 24
"""Code points before a name in which the word before it is looked for."""
_TITLE_BEFORE = 60
"""Code points before a portfolio in which the post stands that has it."""
_TITLE_WORDS = 5
_WHOLE = compiled(r"\S+")
_Words: TypeAlias = list[tuple[int, int, str]]
"""Where each word of a stretch begins and ends, and the word, folded."""
_LABEL = compiled(r"(?m)^[-–—•*\s]*[^:–—\n]{3,60}?(?::| [-–—]) [^:\n]{3,60}$")
"""A row of a list: two things with a colon or a dash between."""
_ROWS = 3
"""Such rows in a text that make them a list."""
_SHOUT = 0.7
"""Share of words with a capital letter from which a line counts as a title, in which capitals tell nothing."""


@dataclass(frozen=True, slots=True)
class Run(Stretch):
    """A stretch that may be a name."""

    words: tuple[str, ...]
    """Folded."""
    opening: bool
    """Whether it opens a sentence, so that its first capital letter tells nothing."""
    shouted: bool
    """Whether it stands in a line all in capitals."""
    title: str | None
    """The title that was written before it with a capital letter."""
    before: str
    """The word before it, folded; empty where a mark stands."""


@lru_cache(maxsize=4)
def _pattern(inside: frozenset[str], bound: frozenset[str], over_lines: bool) -> re.Pattern[str]:
    small = "|".join(sorted(map(re.escape, sorted(inside)), key=len, reverse=True))
    gap = r"(?:[ \t]|\n(?!\s))+" if over_lines else r"[ \t]+"
    joint = rf"{gap}(?:(?:{small}){gap}){{0,2}}"
    tied = rf"(?:(?:{'|'.join(sorted(bound))})[-’'])?"
    # the capital letter goes first, so that it alone is looked for
    return compiled(rf"[{UPPER}](?<![\w@#].){_BEHIND}(?:{joint}{tied}{_WORD}){{0,11}}")


def runs(text: str, folded: str, language: Language) -> list[Run]:
    """The candidates in order, cut where a small word joins two names, their titles split off."""
    out: list[Run] = []
    titles = _titles(text)
    for match in _pattern(language.names.inside, language.names.bound, wrapped(text)).finditer(text):
        start, end = match.span()
        words = [(start, end, folded[start:end])]
        if not words[0][2].isalnum():
            words = [(m.start(), m.end(), m.group()) for m in _WHOLE.finditer(folded, start, end)]
        titled = _within(titles, start)
        own = len(words) > 1 and not titled and _stands_alone(folded, start, language)
        for piece in _cut(words, language, titled=titled, own=own) if len(words) > 1 else (words,):
            for part in _behind_portfolio(folded, piece, language):
                run = _run(text, folded, part, language, titles)
                if run is not None:
                    out.append(run)
    return out


def _behind_portfolio(folded: str, row: _Words, language: Language) -> tuple[_Words, ...]:
    """The stretch, a portfolio apart from who holds it: «ministro del Interior | Ana Ruiz»."""
    known = _of_portfolios(language.code)
    if row[0][2] not in known:
        return (row,)
    size = next((k for k, (_, _, word) in enumerate(row) if word not in known), len(row))
    if len(row) - size < 2 or row[size][2] in language.names.inside | language.names.organisations:
        return (row,)
    before = folded[max(0, row[0][0] - _TITLE_BEFORE) : row[0][0]].split()
    governed = before[-1:] and before[-1] in language.posts.of | language.names.inside
    if not governed or language.posts.portfolio.isdisjoint(before[-_TITLE_WORDS:]):
        return (row,)
    return row[:size], row[size:]


@lru_cache(maxsize=4)
def _of_portfolios(code: str) -> frozenset[str]:
    posts, names = language_of(code).posts, language_of(code).names
    return posts.portfolios | names.matters | posts.modifiers


def _titles(text: str) -> list[tuple[int, int]]:
    """Lines in which nearly every word has a capital letter."""
    out = []
    position = labels = 0
    for line in text.split("\n"):
        # A headline has no full stop, or is the first line of several; nor is it a row of a list: `Mayor: Ann Lee`.
        stopped = not 15 < len(line) < 250 or (_CLOSED.search(line) and (position or "\n" not in text))
        if not stopped and _LABEL.match(line):
            labels = labels or len(_LABEL.findall(text))
            stopped = labels >= _ROWS
        if not stopped:
            row = [word for word in line.split() if word[0].isalpha()]
            capital = sum(word[0].isupper() for word in row)
            if len(row) >= 4 and capital >= _SHOUT * len(row):
                out.append((position, position + len(line)))
        position += len(line) + 1
    return out


def _cut(words: _Words, language: Language, *, titled: bool, own: bool) -> Iterator[_Words]:
    """The stretch, cut at "and" and at "of" where the words before are no body's name; in a title at "With" too."""
    first = 0
    for index in range(1, len(words)):
        if index <= first:
            continue
        if _begins_another(words, first, index, language, own=own and first == 0):
            yield words[first:index]
            first = index
        elif _joins_another(words, first, index, language, titled=titled):
            yield words[first:index]
            first = index + 1
            while first < len(words) and words[first][2] in language.names.inside:
                first += 1
    if first < len(words):
        yield words[first:]


def _begins_another(words: _Words, first: int, index: int, language: Language, *, own: bool) -> bool:
    """Whether another name begins with a word, with nothing between."""
    names, word = language.names, words[index][2]
    fixed = index > first + 1 and f"{words[index - 2][2]} {words[index - 1][2]}" in names.fixed
    if fixed and word not in names.inside and word not in names.organisations:
        return True
    return _begins_person(words, first, index, language, own=own)


def _joins_another(words: _Words, first: int, index: int, language: Language, *, titled: bool) -> bool:
    """Whether a small word stands between two names, and in none."""
    names, word = language.names, words[index][2]
    if word not in names.inside:
        return titled and word in language.speech.prepositions
    held = [w for _, _, w in words[first:index]]
    office = max((k + 1 for k, w in enumerate(held) if w in language.posts.heads), default=0)  # `Minister Ann Lee and`
    body = any(w in names.organisations or w in names.place_heads for w in held[office:])
    whole = held[-1] in names.organisations and not names.organisations & {w for _, _, w in words[index + 1 :]}
    following = [w for _, _, w in words[index + 1 : index + 3]]
    behind = following[-1] if following and following[0] in names.inside else "".join(following[:1])
    if word not in language.speech.of and _is_day(behind, language):
        return True  # `President Ann Lee on Tuesday`
    if word in language.speech.join:
        apart = not body or (whole and not names.places_alone)  # `the Green Party and Ann Lee`
        return apart or behind in names.given or behind in names.organisations
    if word in ("of", "the", "for"):
        return not body and not (words[first][2] in language.posts.heads and index - first == 1)
    return index - first >= 2 and words[first][2] in names.given and behind in names.places


def _stands_alone(folded: str, start: int, language: Language) -> bool:
    """Whether what begins here is neither of somebody (`la diputada de Morena Ana Ruiz`) nor the head of a sentence."""
    before = re.search(r"(\w+) $|, $", folded[max(0, start - _WORD_BEFORE) : start])
    return before is not None and (before[1] is None or before[1] not in language.names.inside)


def _is_day(word: str, language: Language) -> bool:
    """Whether a word is a weekday or a month, which a name may hold only behind `of` (`Plaza de Mayo`)."""
    return word in language.calendar.weekdays or word in language.calendar.months


def _may_be_given(word: str, language: Language) -> bool:
    """Whether a word that no list has may be the first of several given names: «Kamilo José Rivera»."""
    names = language.names
    known = (names.organisations, names.places, names.matters, names.never, names.demonyms, names.tags)
    return word.isalpha() and not any(word in words for words in known) and word not in territories(language.code)


def _begins_person(words: _Words, first: int, index: int, language: Language, *, own: bool) -> bool:
    """Whether a person's name begins here, right after that of a body: «Naciones Unidas Clara Ruiz»."""
    names, posts = language.names, language.posts
    if index + 1 >= len(words) or words[index][2] not in names.given or words[index - 1][2] in names.inside:
        return False
    if own and index - first == 1 and _may_be_given(words[first][2], language):
        return False
    known = (names.honorifics, posts.heads, posts.modifiers)
    before = [word for _, _, word in words[first:index]]
    return not any(word in names.given or any(word.rstrip(".") in each for each in known) for word in before)


def _run(text: str, folded: str, row: _Words, language: Language, titles: list[tuple[int, int]]) -> Run | None:
    names, posts = language.names, language.posts
    before_at = row[0][0] - 1
    while before_at >= 0 and text[before_at] in " \t":
        before_at -= 1
    opening = before_at < 0 or text[before_at] in _OPENING
    size = len(row)
    if _drops(row, language, opening=opening) and " ".join(word for _, _, word in row) not in territories(
        language.code
    ):
        row = row[1:]  # but `New Zealand` whole
        while row and _drops(row, language, opening=opening):
            row = row[1:]
    if not row:
        return None
    cut = _titled(row, language)
    opens = row[0][2].rstrip(".")
    title = None
    if cut and (row[0][2] not in names.given or opens in posts.heads or opens in names.honorifics):
        title = text[row[0][0] : row[cut - 1][1]]
        row = row[cut:]
    whole = len(row) == size
    before = ""
    if whole and not opening:
        left = before_at
        while left >= 0 and (text[left].isalnum() or text[left] in ".-"):
            left -= 1
        before = folded[left + 1 : before_at + 1]
    words = tuple(word.strip(".,") for _, _, word in row)
    return Run(row[0][0], row[-1][1], words, opening and whole, _within(titles, row[0][0]), title, before)


def _drops(row: _Words, language: Language, *, opening: bool) -> bool:
    """Whether the first word of a stretch is none of its name."""
    names, word = language.names, row[0][2]
    never = word.rstrip(".") in names.never
    if len(row) == 1 and not opening:
        return word in names.never
    host = len(row) == 2 and not opening and word in names.given  # "host Bill Maher"
    return (never or word in names.inside) and not host


def _titled(row: _Words, language: Language) -> int:
    """Where the name begins behind a title; 0 where none opens the stretch."""
    names, posts = language.names, language.posts
    cut = 0
    for index, (_, _, word) in enumerate(row[:-1]):
        bare, following = word.rstrip("."), row[index + 1][2]
        if index and bare in names.honorifics and row[index - 1][2] in names.organisations:
            continue  # `Estado Mayor Conjunto`
        kinds = (names.inside, names.organisations, names.matters, posts.modifiers)
        if (bare in posts.heads or bare in names.honorifics) and not any(following in words for words in kinds):
            cut = index + 1
    if not cut and row[0][2].rstrip(".") in posts.heads:
        cut = next((k for k in range(1, len(row)) if row[k][2] in names.given), 0)
    return cut


def _within(titles: list[tuple[int, int]], place: int) -> bool:
    """Whether a place lies in one of the lines."""
    index = bisect_right(titles, place, key=lambda line: line[0]) - 1 if titles else -1
    return index >= 0 and titles[index][0] <= place < titles[index][1]
