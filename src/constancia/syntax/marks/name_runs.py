"""Rows of words with capital letters: the stretches that may be names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from constancia.language.shape import Language
from constancia.syntax.marks.countries import territories
from constancia.syntax.marks.quotes import wrapped
from constancia.syntax.stretches import Stretch

_UPPER = "A-Z" + "".join(chr(point) for point in range(0xC0, 0x250) if chr(point).isupper())
_WORD = rf"(?:[{_UPPER}]\.(?:\s?[{_UPPER}]\.)*|[{_UPPER}][\w]*(?:(?:['’\-–&](?!s\b)|\.(?=[{_UPPER}]))\w+)*)"
_OPENING = frozenset(".!?:\n“\"«(‘'[¿¡—–•*|;")
_CLOSED = re.compile(r"[.!?…\"”»)]\s*$")
_WORD_BEFORE = 24
"""Code points before a name in which the word before it is looked for."""
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
    small = "|".join(sorted((re.escape(word) for word in inside), key=len, reverse=True))
    gap = r"(?:[ \t]|\n(?!\s))+" if over_lines else r"[ \t]+"
    joint = rf"{gap}(?:(?:{small}){gap}){{0,2}}"
    tied = rf"(?:(?:{'|'.join(sorted(bound))})[-’'])?"
    return re.compile(rf"(?<![\w@#]){_WORD}(?:{joint}{tied}{_WORD}){{0,11}}")


def runs(text: str, folded: str, language: Language) -> list[Run]:
    """The candidates in order, cut where a small word joins two names, their titles split off."""
    out: list[Run] = []
    titles = _titles(text)
    for match in _pattern(language.names.inside, language.names.bound, wrapped(text)).finditer(text):
        titled = any(a <= match.start() < b for a, b in _near(titles, match.start()))
        for start, end in _cut(folded, match.start(), match.end(), language, titled):
            run = _run(text, folded, start, end, language, titles)
            if run is not None:
                out.append(run)
    return out


def _titles(text: str) -> list[tuple[int, int]]:
    """Lines in which nearly every word has a capital letter."""
    out = []
    position = 0
    for line in text.split("\n"):
        # A headline has no full stop, or is the first line of several.
        stops = _CLOSED.search(line) and (position or "\n" not in text)
        if 15 < len(line) < 250 and not stops:
            row = [word for word in line.split() if word[0].isalpha()]
            capital = sum(word[0].isupper() for word in row)
            if len(row) >= 4 and capital >= _SHOUT * len(row):
                out.append((position, position + len(line)))
        position += len(line) + 1
    return out


def _cut(folded: str, start: int, end: int, language: Language, titled: bool) -> list[tuple[int, int]]:
    """The stretch, cut at "and" and at "of" where the words before are no body's name; in a title at "With" too."""
    words = [(m.start() + start, m.end() + start, m.group()) for m in re.finditer(r"\S+", folded[start:end])]
    names, joins = language.names, language.speech.join
    pieces: list[tuple[int, int]] = []
    own = not titled and _stands_alone(folded, start, language)
    first = 0
    for index, (_, _, word) in enumerate(words):
        if (
            index > first + 1
            and " ".join(w for _, _, w in words[index - 2 : index]) in names.fixed
            and (word not in names.inside and word not in names.organisations)
        ):
            pieces.append((words[first][0], words[index - 1][1]))
            first = index
            continue
        if titled and index > first and word in language.speech.prepositions - names.inside:
            pieces.append((words[first][0], words[index - 1][1]))
            first = index + 1
            continue
        if index > first and _begins_person(words, first, index, language, own=own and first == 0):
            pieces.append((words[first][0], words[index - 1][1]))
            first = index
            continue
        if word not in names.inside or index == 0 or index <= first:
            continue
        body = any(w in names.organisations or w in names.place_heads for _, _, w in words[first:index])
        following = words[index + 1][2] if index + 1 < len(words) else ""
        if following in names.inside and index + 2 < len(words):
            following = words[index + 2][2]
        cut = False
        if word not in language.speech.of and _is_day(following, language):
            cut = True  # `President Ann Lee on Tuesday`
        elif word in joins:
            cut = not body or following in names.given or following in names.organisations
        elif word in ("of", "the", "for"):
            cut = not body and not (words[first][2] in language.posts.heads and index - first == 1)
        elif index - first >= 2 and words[first][2] in names.given and following in names.places:
            cut = True
        if cut:
            pieces.append((words[first][0], words[index - 1][1]))
            first = index + 1
            while first < len(words) and words[first][2] in names.inside:
                first += 1
    if first < len(words):
        pieces.append((words[first][0], words[-1][1]))
    return pieces


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


def _begins_person(words: list[tuple[int, int, str]], first: int, index: int, language: Language, *, own: bool) -> bool:
    """Whether a person's name begins here, right after that of a body: «Naciones Unidas Clara Ruiz»."""
    names = language.names
    return (
        index + 1 < len(words)
        and words[index][2] in names.given
        and not (own and index - first == 1 and _may_be_given(words[first][2], language))
        and words[index - 1][2] not in names.inside
        and not any(
            w in names.given
            or (bare := w.rstrip(".")) in names.honorifics
            or bare in language.posts.heads
            or bare in language.posts.modifiers
            for _, _, w in words[first:index]
        )
    )


def _run(text: str, folded: str, start: int, end: int, language: Language, titles: list[tuple[int, int]]) -> Run | None:
    names, posts = language.names, language.posts
    row = [(m.start() + start, m.end() + start, m.group()) for m in re.finditer(r"\S+", folded[start:end])]
    before_at = start - 1
    while before_at >= 0 and text[before_at] in " \t":
        before_at -= 1
    opening = before_at < 0 or text[before_at] in _OPENING
    dropped = False
    country = " ".join(word for _, _, word in row) in territories(language.code)  # `New Zealand`
    while (
        row
        and not country
        and (row[0][2].rstrip(".") in names.never or row[0][2] in names.inside)
        and not (len(row) == 2 and not opening and row[0][2] in names.given)  # "host Bill Maher"
        and not (len(row) == 1 and not opening and row[0][2] not in names.never)
    ):
        row, dropped = row[1:], True
    if not row:
        return None
    if len(row) > 2 and row[0][2] in names.tags and row[1][2] in names.given:
        row, dropped = row[1:], True
    title = None
    cut = 0
    for index, (_, _, word) in enumerate(row[:-1]):
        bare = word.rstrip(".")
        if bare in posts.heads or bare in names.honorifics:
            following = row[index + 1][2]
            if index and bare in names.honorifics and row[index - 1][2] in names.organisations:
                continue  # `Estado Mayor Conjunto`
            if not any(
                following in words for words in (names.inside, names.organisations, names.matters, posts.modifiers)
            ):
                cut = index + 1
    if not cut and row[0][2].rstrip(".") in posts.heads:
        given = next((k for k in range(1, len(row)) if row[k][2] in names.given), 0)
        cut = given
    opens = row[0][2].rstrip(".")
    if cut and (row[0][2] not in names.given or opens in posts.heads or opens in names.honorifics):
        title = text[row[0][0] : row[cut - 1][1]]
        row = row[cut:]
    first, last = row[0][0], row[-1][1]
    while last > first and text[last - 1] in "-–&":
        last -= 1
    before = ""
    if not dropped and title is None and not opening:
        left = before_at
        while left >= 0 and (text[left].isalnum() or text[left] in ".-"):
            left -= 1
        before = folded[left + 1 : before_at + 1]
    shouted = any(a <= first < b for a, b in _near(titles, first))
    return Run(
        first,
        last,
        tuple(word.strip(".,") for _, _, word in row),
        opening and not dropped and title is None,
        shouted,
        title,
        before,
    )


def _near(titles: list[tuple[int, int]], place: int) -> list[tuple[int, int]]:
    low, high = 0, len(titles)
    while low < high:
        middle = (low + high) // 2
        if titles[middle][1] <= place:
            low = middle + 1
        else:
            high = middle
    return titles[low : low + 1]
