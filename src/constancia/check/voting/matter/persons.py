"""Persons named by a report, and whether an official subject names them too."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from constancia.check.voting.matter.side import Side
from constancia.compiled import compiled
from constancia.language import SUPPORTED
from constancia.language.matters import given_names as names_of
from constancia.language.matters import kinds, matter_words
from constancia.language.phrases import words_of
from constancia.language.shape.matters import MatterWords
from constancia.syntax.folding import fold_in_place

Person = tuple[str, ...]
"""The words of a name, folded."""

_RUN = compiled(r"[^\W\d_a-zà-ÿ][\w'’-]+(?:\s+(?:(?:de|del|la|las|los|y|of)\s+){0,2}[^\W\d_a-zà-ÿ][\w'’-]+)*")
_STOP = compiled(r"(?<=\w{4})[.;:?!]\s")
"""Where words end that stand before a name: behind a stop, and no abbreviated title, the next sentence opens."""
_BEHIND = 2
"""Words behind a decision about somebody in which the name of that person begins."""
_NAME = 4
"""Words that a name without a known given name has at most."""
_LONG = 6
"""Letters from which a name may be mistyped by one and still be the same."""
_MOVED = 3
"""Letters of a name, at most, in another order by which it is mistyped."""
_SAYING = 2
"""Words before a name in which a verb of saying stands: "dijo ayer Ana Vera"."""
_ASKING = 8
"""Words before a name in which it is said that somebody asked for it."""
_DEPARTMENT = 6
"""Words before a name in which its title stands, with a department between: "minister of foreign trade and tourism"."""


@lru_cache(maxsize=1)
def given_names() -> frozenset[str]:
    """Given names of every language: a Spanish name is one in an English text too."""
    return frozenset().union(*map(names_of, SUPPORTED))


def persons(side: Side, given: frozenset[str]) -> tuple[Person, ...]:
    """The persons that a report names: a given name with a family name, or a name behind a title."""
    return tuple(dict.fromkeys(_persons(side, given)))


def _persons(side: Side, given: frozenset[str]) -> Iterator[Person]:
    known = matter_words(side.language)
    titles, said = known.words["titles-before"], known.words["said"]
    behind = _behind_decisions(side)
    placed = {side.words[i].text for i in side.placed}
    of_office = {word.text for hit in side.offices.values() for word in side.words[hit.first : hit.last]}
    texts, starts = [word.text for word in side.words], [word.start for word in side.words]
    for match in _RUN.finditer(side.text):
        words = [word.text for word in words_of(fold_in_place(match[0]))]
        led = max((stop.end() for stop in _STOP.finditer(side.folded, 0, match.start())), default=0)
        at, behind_it = bisect_left(starts, match.start()), bisect_left(starts, match.end())
        before, after = texts[bisect_left(starts, led) : at], texts[behind_it:]
        saying = set(before[-_SAYING:]) & said or set(after[:1]) & said
        if saying or _is_asking(before, known, _since_decision(side, at)) or _is_holy(words, known):
            continue
        titled = _titled(before, titles, known.words["linking"]) or bool(set(words[:-1]) & titles)
        name = tuple(
            word
            for word in words
            if word in given
            or (word not in of_office | placed | titles and _nominal(word, side.language, known.generic))
        )
        has_given = any(word in given for word in name)
        if has_given and words[-2:-1] == [name[-1]] and words[-1] in known.words["month-names"]:
            name = (*name, words[-1])  # "Theresa May"
        about = len(name) > 1 and len(words) <= _NAME and match.start() in behind
        if name and ((has_given and len(name) > 1) or (titled and len(words) <= 5) or about):
            yield name


def _since_decision(side: Side, at: int) -> int:
    """Words before a place, from where a decision about somebody is told: of several it is the last one."""
    hits = (hit for id, hit in side.kinds.items() if "person" in kinds()[id].traits)
    return min([at - hit.first for hit in hits if hit.first < at] + [_ASKING])


def _is_asking(before: list[str], known: MatterWords, within: int) -> bool:
    """Whether a name is that of whoever asked for what was decided: "at the request of prosecutor Ann Lee".

    `within` words before it: "the request to remove Ann Lee" is somebody else's.
    """
    near = before[-within:]
    return any(
        word in known.words["asking"] and first in known.words["asked-by"] and last in known.words["linking"]
        for first, word, last in zip(near, near[1:], near[2:], strict=False)
    )


def _is_holy(words: list[str], known: MatterWords) -> bool:
    """Whether words are what a devotion is called by: "Señor de los Milagros", "Virgen del Carmen"."""
    return any(one in known.words["holy"] and other in known.words["linking"] for one, other in pairwise(words[:3]))


def _behind_decisions(side: Side) -> frozenset[int]:
    """Where the words begin that stand in or right behind a decision about somebody: "impeached", "destituyó a"."""
    found: set[int] = set()
    for id, hit in side.kinds.items():
        if "person" in kinds()[id].traits:
            found.update(word.start for word in side.words[hit.first : hit.last + _BEHIND])
    return frozenset(found)


def _titled(before: list[str], titles: frozenset[str], linking: frozenset[str]) -> bool:
    """Whether a title stands before a name, with words of a department between: "minister of health"."""
    near = before[-_DEPARTMENT:-1]
    department = any(word in titles for word in near) and any(word in linking for word in near)
    return department or not titles.isdisjoint(before[-1:])


def _nominal(word: str, code: str, generic: frozenset[str]) -> bool:
    """Whether a word can be a family name: long enough, and no word of the lists."""
    return len(word) > 3 and word not in generic and not lexical(word, code)


@lru_cache(maxsize=8192)
def lexical(word: str, code: str) -> bool:
    """Whether a word alone speaks of a topic, an office or a place."""
    known = matter_words(code)
    return any(lexicon.find([word]) for lexicon in (known.topics, known.offices, known.places))


def same_person(people: tuple[Person, ...], words: frozenset[str], given: frozenset[str]) -> Person | None:
    """The first person whose family name, or two of whose names, stand among the words of a subject."""
    for name in people:
        here = [word for word in name if word in words or (len(word) >= _LONG and _mistyped(word, words))]
        family = [word for word in here if word not in given]
        if family or len(here) > 1 or (here and len(name) == 1):
            return name
    return None


def _mistyped(word: str, words: frozenset[str]) -> bool:
    return any(one_letter_off(word, other) or letter_moved(word, other) for other in words if other[:1] == word[0])


def one_letter_off(one: str, other: str) -> bool:
    """Whether two words differ by one letter: registers mistype names.

    >>> one_letter_off("tumialan", "tumailan"), one_letter_off("gutierrez", "gutierez")
    (False, True)
    """
    i = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one[i + 1 :] == other[i + 1 :] or one[i:] == other[i + 1 :] or one[i + 1 :] == other[i:]


def letter_moved(one: str, other: str) -> bool:
    """Whether two words differ by the place of one letter, by two at most.

    >>> letter_moved("yldefonso", "ydelfonso"), letter_moved("marina", "marian"), letter_moved("carlos", "carols")
    (True, True, True)
    >>> letter_moved("torres", "terros")
    False
    """
    if len(one) != len(other) or one == other:
        return False
    differing = [i for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    first, last = differing[0], differing[-1] + 1
    mine, theirs = one[first:last], other[first:last]
    return last - first <= _MOVED and theirs in (mine[1:] + mine[0], mine[-1] + mine[:-1])
