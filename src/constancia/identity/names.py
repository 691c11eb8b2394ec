"""Whose a name is among known names: equal but for accents, order, omissions or small typing errors, or nobody's.

Names are known as `SURNAMES, GIVEN NAMES`. A name is never given to the likelier of two people.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from constancia.lean import dataclass
from constancia.model.events import fold

_WORD = re.compile(r"[^\W\d_]+")
_PARTICLES = frozenset({"de", "del", "la", "las", "los", "y"})
"""Words of a surname that a writer may leave out."""

SHORT, LONG = 4, 8
"""Letters of a word from which one and two typing errors are borne. Checked by hand on 100 resolved names and on all
that are resolved by typing error alone: docs/registers/pe-congreso.md."""


@lru_cache(maxsize=65536)
def name_words(name: str) -> tuple[str, ...]:
    """The folded words of a name, in order.

    >>> name_words("Jáuregui-Martínez de AGUAYO")
    ('jauregui', 'martinez', 'de', 'aguayo')
    """
    return tuple(_WORD.findall(fold(name)))


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name as `SURNAMES, GIVEN NAMES`, taken apart."""

    written: str
    surnames: tuple[str, ...]
    given: tuple[str, ...]

    @classmethod
    def of(cls, written: str) -> KnownName:
        """The parts of a name as written; without a comma every word is a surname."""
        surnames, _, given = written.partition(",")
        return cls(written, name_words(surnames), name_words(given))


def resolve_name(name: str, known: Sequence[KnownName]) -> tuple[str, ...]:
    """The known names that a name may mean: one, if it is theirs alone; several, if it is ambiguous; none.

    Tried in turn, and the first way that finds anybody decides: all surnames and nothing else; all surnames and given
    names before, after or between them; the first surname with other words of the name, or one surname alone; all
    surnames with typing errors, where nobody else is as near; the surnames, or the whole name, run together.
    """
    asked = name_words(name)
    if not asked:
        return ()
    for way in (_surnames, _surnames_and_given, _part):
        found = tuple(one.written for one in known if way(asked, one))
        if found:
            return found
    return _misspelled(asked, known) or _run_together(asked, known)


def _surnames(asked: tuple[str, ...], one: KnownName) -> bool:
    return asked == one.surnames


def _surnames_and_given(asked: tuple[str, ...], one: KnownName) -> bool:
    words = [word for word in asked if word not in _PARTICLES]
    surnames = [word for word in one.surnames if word not in _PARTICLES]
    return _in_order(surnames, words) and _contained(words, surnames + list(one.given))


def _part(asked: tuple[str, ...], one: KnownName) -> bool:
    words = [word for word in asked if word not in _PARTICLES]
    surnames = [word for word in one.surnames if word not in _PARTICLES]
    if len(words) == 1:
        return words[0] in surnames
    named = [word for word in words if word not in one.given]
    return surnames[:1] == named[:1] and _in_order(named, surnames) and _contained(words, surnames + list(one.given))


def _in_order(words: Iterable[str], among: Iterable[str]) -> bool:
    """Whether the words stand among the others in the same order."""
    left = iter(among)
    return all(word in left for word in words)


def _contained(words: Iterable[str], among: Sequence[str]) -> bool:
    left = list(among)
    for word in words:
        if word not in left:
            return False
        left.remove(word)
    return True


def _misspelled(asked: tuple[str, ...], known: Sequence[KnownName]) -> tuple[str, ...]:
    """Names whose surnames are the words asked for, each with few enough errors, if nobody comes as near."""
    words = tuple(word for word in asked if word not in _PARTICLES)
    found: dict[str, int] = {}
    for one in known:
        errors = _errors(words, one)
        if errors is not None:
            found[one.written] = errors
    if not found:
        return ()
    least = min(found.values())
    return tuple(written for written, errors in found.items() if errors <= least + 1)


def _errors(words: tuple[str, ...], one: KnownName) -> int | None:
    """Typing errors by which these words are the first two surnames, in order, and given names; None if not."""
    surnames = [word for word in one.surnames if word not in _PARTICLES]
    if len(words) < 2 or len(surnames) < 2:
        return None
    left = surnames + list(one.given)
    matched: list[str] = []
    total = 0
    for word in words:
        best = min(left, key=lambda other: _distance(word, other), default="")
        errors = _distance(word, best)
        if errors > _borne(min(len(word), len(best))):
            return None
        total += errors
        left.remove(best)
        matched.append(best)
    return total if _in_order(surnames[:2], matched) else None


def _borne(length: int) -> int:
    return 2 if length >= LONG else 1 if length >= SHORT else 0


@lru_cache(maxsize=65536)
def _distance(left: str, right: str) -> int:
    return DamerauLevenshtein.distance(left, right, score_cutoff=3)


def _run_together(asked: tuple[str, ...], known: Sequence[KnownName]) -> tuple[str, ...]:
    """Names whose surnames, or surnames and given names, have these letters in this order, however divided."""
    letters = "".join(asked)
    return tuple(one.written for one in known if letters in ("".join(one.surnames), "".join(one.surnames + one.given)))
