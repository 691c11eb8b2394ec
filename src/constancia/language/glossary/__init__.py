"""Words of Spanish and English by what they mean: which words of two texts say one thing, whatever the language.

A row is one meaning: English words `|` Spanish words, folded, parted by commas. `word` stands for its plural too,
`stem*` for every word that begins so; a phrase is up to four words in order. Words of one cell are synonyms as well. A
word of two meanings stands in two rows, or, where one of them would mislead, in none. A file is a theme; the meanings
of those in `_GENERAL` tell no matter from another.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from constancia.keeping import kept
from constancia.language.matters import rows as matter_rows
from constancia.language.phrases import Phrases
from constancia.language.text import FOLDER, stamp
from constancia.lean import dataclass

LANGUAGES = ("en", "es")
"""What the cells of a row are written in."""
_GENERAL = frozenset({"deeds", "general"})
_PLURAL = 3
"""Letters of the shortest word that stands for its plural too."""


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
    names = sorted(file.name for file in (FOLDER / "glossary").iterdir() if file.name.endswith(".txt"))
    return tuple(
        Row(name.removesuffix(".txt"), name.removesuffix(".txt") in _GENERAL, dict(zip(LANGUAGES, cells, strict=True)))
        for name in names
        for cells in matter_rows("glossary", name)
    )


@lru_cache(maxsize=1)
def general() -> frozenset[int]:
    """The meanings that tell no matter from another: to create, national, a measure."""
    return kept("glossary", stamp(), lambda: frozenset(id for id, row in enumerate(rows()) if row.general))


@lru_cache(maxsize=8)
def glossary(language: str, respell: tuple[tuple[str, str], ...] = ()) -> Phrases:
    """The words of a language, in the spelling that its texts are read in; asked what they mean, by its number.

    >>> words = "el sicariato de adultos mayores".split()
    >>> sorted({" ".join(words[hit.first : hit.last]) for hit in glossary("es").find(words)})
    ['adultos mayores', 'mayores', 'sicariato']
    """
    return Phrases(_told(language), respell, f"glossary/{language}", plurals=_PLURAL)


def _told(language: str) -> Iterator[tuple[str, str]]:
    """The number of each meaning and its phrases, read when the first is asked for."""
    for id, row in enumerate(rows()):
        yield str(id), row.cells[language].replace("'s", "")
