"""Words of Spanish and English by what they mean: which words of two texts say one thing, whatever the language.

A row is one meaning: English words `|` Spanish words, folded, parted by commas. `word` stands for its plural too,
`stem*` for every word that begins so; a phrase is up to four words in order. Words of one cell are synonyms as well. A
word of two meanings stands in two rows, or, where one of them would mislead, in none. A file is a theme; the meanings
of those in `_GENERAL` tell no matter from another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib import resources

from constancia.language.matters import rows as matter_rows
from constancia.language.phrases import respelled
from constancia.lean import dataclass

LANGUAGES = ("en", "es")
"""What the cells of a row are written in."""
_GENERAL = frozenset({"deeds", "general"})
_STEM = 3
"""Letters of a stem at least."""


@dataclass(frozen=True, slots=True)
class Row:
    """A meaning: its theme, whether it is one that tells no matter, and its words in each language."""

    theme: str
    general: bool
    words: dict[str, tuple[str, ...]]


@lru_cache(maxsize=1)
def rows() -> tuple[Row, ...]:
    """Every meaning; its place is its id."""
    names = sorted(file.name for file in resources.files(__name__).iterdir() if file.name.endswith(".txt"))
    found = []
    for name in names:
        theme = name.removesuffix(".txt")
        for cells in matter_rows(__name__, name):
            words = (tuple(word.strip() for word in cell.split(",")) for cell in cells)
            found.append(Row(theme, theme in _GENERAL, dict(zip(LANGUAGES, words, strict=True))))
    return tuple(found)


@lru_cache(maxsize=1)
def general() -> frozenset[int]:
    """The meanings that tell no matter from another: to create, national, a measure."""
    return frozenset(id for id, row in enumerate(rows()) if row.general)


class Glossary:
    """The words of one language, asked what they mean.

    >>> words = "el sicariato de adultos mayores".split()
    >>> sorted({" ".join(words[first:last]) for first, last, _ in Glossary("es").find(words)})
    ['adultos mayores', 'mayores', 'sicariato']
    """

    def __init__(self, language: str, respell: tuple[tuple[str, str], ...] = ()) -> None:
        self._exact: dict[str, set[tuple[int, tuple[str, ...]]]] = defaultdict(set)
        self._stems: dict[str, set[tuple[int, tuple[str, ...]]]] = defaultdict(set)
        for id, row in enumerate(rows()):
            for phrase in row.words[language]:
                first, *rest = (respelled(word, respell) for word in phrase.replace("'s", "").split())
                if first.endswith("*"):
                    self._stems[first[:-1]].add((id, tuple(rest)))
                else:
                    for form in _forms(first):
                        self._exact[form].add((id, tuple(rest)))
        self._longest = max(map(len, self._stems), default=0)

    def find(self, words: list[str]) -> Iterator[tuple[int, int, int]]:
        """What is said where: the first word, the one behind the last, and the meaning."""
        for at, word in enumerate(words):
            for id, rest in self._beginning(word):
                last = at + 1 + len(rest)
                if last <= len(words) and all(map(_fits, rest, words[at + 1 : last])):
                    yield at, last, id

    def _beginning(self, word: str) -> Iterable[tuple[int, tuple[str, ...]]]:
        yield from self._exact.get(word, ())
        for size in range(_STEM, min(len(word), self._longest) + 1):
            yield from self._stems.get(word[:size], ())


def _forms(word: str) -> set[str]:
    """A word and its plural."""
    forms = {word, word + "s", word + "es"} if len(word) > _STEM else {word}
    if word[-1] == "y":
        forms.add(word[:-1] + "ies")
    if word[-1] == "z":
        forms.add(word[:-1] + "ces")
    return forms


def _fits(part: str, word: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word in _forms(part)


@lru_cache(maxsize=8)
def glossary(language: str, respell: tuple[tuple[str, str], ...] = ()) -> Glossary:
    """The words of a language, in the spelling that its texts are read in."""
    return Glossary(language, respell)
