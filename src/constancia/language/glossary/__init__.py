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

from constancia.keeping import kept
from constancia.language.matters import rows as matter_rows
from constancia.language.phrases import respelled
from constancia.language.text import stamp
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
    cells: dict[str, str]
    """Language to its words as written, parted by commas."""

    @property
    def words(self) -> dict[str, tuple[str, ...]]:
        """Language to its words."""
        return {code: tuple(word.strip() for word in cell.split(",")) for code, cell in self.cells.items()}


@lru_cache(maxsize=1)
def rows() -> tuple[Row, ...]:
    """Every meaning; its place is its id."""
    names = sorted(file.name for file in resources.files(__name__).iterdir() if file.name.endswith(".txt"))
    return tuple(
        Row(name.removesuffix(".txt"), name.removesuffix(".txt") in _GENERAL, dict(zip(LANGUAGES, cells, strict=True)))
        for name in names
        for cells in matter_rows(__name__, name)
    )


@lru_cache(maxsize=1)
def general() -> frozenset[int]:
    """The meanings that tell no matter from another: to create, national, a measure."""
    return kept("glossary", stamp(), lambda: frozenset(id for id, row in enumerate(rows()) if row.general))


class Glossary:
    """The words of one language, asked what they mean.

    >>> words = "el sicariato de adultos mayores".split()
    >>> sorted({" ".join(words[first:last]) for first, last, _ in Glossary("es").find(words)})
    ['adultos mayores', 'mayores', 'sicariato']
    """

    def __init__(self, language: str, respell: tuple[tuple[str, str], ...] = ()) -> None:
        self._respell = respell
        self._raw = kept(f"glossary/{language}", (stamp(), respell), lambda: _by_letters(language, respell))
        self._open: dict[str, _Bucket] = {}

    def find(self, words: list[str]) -> Iterator[tuple[int, int, int]]:
        """What is said where: the first word, the one behind the last, and the meaning."""
        for at, word in enumerate(words):
            for id, rest in self._beginning(word):
                last = at + 1 + len(rest)
                if last <= len(words) and all(map(_fits, rest, words[at + 1 : last])):
                    yield at, last, id

    def _beginning(self, word: str) -> Iterable[tuple[int, tuple[str, ...]]]:
        key = word[:_STEM]
        bucket = self._open.get(key)
        if bucket is None:
            bucket = self._open[key] = _Bucket(self._raw.get(key, ""), self._respell)
        yield from bucket.exact.get(word, ())
        for size in range(_STEM, min(len(word), bucket.longest) + 1):
            yield from bucket.stems.get(word[:size], ())


def _by_letters(language: str, respell: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """First letters to the phrases that begin so, each behind the number of its meaning, parted by commas."""
    found: dict[str, list[str]] = defaultdict(list)
    for id, row in enumerate(rows()):
        for phrase in row.cells[language].split(","):
            first = respelled(phrase.replace("'s", "").split(None, 1)[0], respell)
            for key in {first[:_STEM]} if len(first) > _STEM else {form[:_STEM] for form in _forms(first)}:
                found[key].append(f"{id}\t{phrase}")
    return {key: ",".join(phrases) for key, phrases in found.items()}


class _Bucket:
    """The phrases of a few first letters, taken apart: by the forms of their first word, or by its beginning."""

    def __init__(self, phrases: str, respell: tuple[tuple[str, str], ...]) -> None:
        self.exact: dict[str, set[tuple[int, tuple[str, ...]]]] = defaultdict(set)
        self.stems: dict[str, set[tuple[int, tuple[str, ...]]]] = defaultdict(set)
        for phrase in filter(None, phrases.split(",")):
            id, *words = phrase.replace("'s", "").split()
            first, *rest = (respelled(word, respell) for word in words)
            if first.endswith("*"):
                self.stems[first[:-1]].add((int(id), tuple(rest)))
            else:
                for form in _forms(first):
                    self.exact[form].add((int(id), tuple(rest)))
        self.longest = max(map(len, self.stems), default=0)


def _forms(word: str) -> set[str]:
    """A word and its plural."""
    forms = {word, word + "s", word + "es"} if len(word) >= _STEM else {word}
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
