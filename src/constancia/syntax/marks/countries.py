"""Countries named in a text, by name or by adjective, as ISO 3166-1 codes."""

from __future__ import annotations

from functools import lru_cache

from constancia.compiled import compiled
from constancia.language import language
from constancia.language.shape.countries import CODES
from constancia.language.territories import territories as named
from constancia.lean import dataclass
from constancia.syntax.folding import fold_in_place
from constancia.syntax.stretches import Stretch

_OWNED = compiled(r"[’']s$")
_WORD = compiled(r"[^\W\d_](?:[\w.’'-]*\w)?")


@dataclass(frozen=True, slots=True)
class Country(Stretch):
    """A country where it stands."""

    code: str
    """ISO 3166-1 alpha-2."""
    adjective: bool
    """Whether it is named by what is its own: `chilena`, `Kenyan`."""


@lru_cache(maxsize=4)
def names_of(code: str) -> dict[str, str]:
    """ISO 3166-1 codes to the names of countries and territories in a language, folded."""
    return {iso: fold_in_place(name) for iso, name in named(code).items() if len(iso) == 2}


@lru_cache(maxsize=4)
def territories(code: str) -> frozenset[str]:
    """The names of countries and territories in a language, folded; none of so few letters that it is a word too."""
    return frozenset(name for name in names_of(code).values() if len(name) > 3)


@lru_cache(maxsize=4)
def _table(code: str) -> tuple[dict[str, tuple[str, bool]], frozenset[str], int]:
    """What names a country, folded, the first words of it all, and how many words it has at most."""
    words = language(code).countries
    table: dict[str, tuple[str, bool]] = {}
    for iso, stems in words.adjectives.items():
        for stem in stems:
            for ending in words.endings:
                table.setdefault(stem + ending, (iso, True))
    known = names_of(code)
    for iso in sorted(CODES):
        for name in (known[iso], *words.names.get(iso, ())):
            if name not in table or table[name][1]:
                table[name] = (iso, False)
    openings = frozenset(match.group() for name in table if (match := _WORD.match(name)))
    return table, openings, max(len(name.split()) for name in table)


def find(text: str, folded: str, start: int, end: int, code: str) -> tuple[Country, ...]:
    """The countries in a stretch of a text, in order; names must be capitalised, `US` in full capitals."""
    table, openings, longest = _table(code)
    words = [match.span() for match in _WORD.finditer(folded, start, end)]
    out: list[Country] = []
    index = 0
    while index < len(words):
        word = folded[slice(*words[index])]
        if word not in openings and (word[-1] != "s" or _OWNED.sub("", word) not in openings):
            index += 1
            continue
        for size in range(min(longest, len(words) - index), 0, -1):
            first, last = words[index][0], words[index + size - 1][1]
            phrase = " ".join(folded[first:last].split())
            if phrase not in table:
                phrase = _OWNED.sub("", phrase)
                last = first + len(phrase)
            if phrase in table and _written(text[first:last], *table[phrase], code):
                iso, adjective = table[phrase]
                out.append(Country(first, last, iso, adjective))
                index += size
                break
        else:
            index += 1
    return tuple(out)


def _written(word: str, iso: str, adjective: bool, code: str) -> bool:
    """Whether a word is written as a country is: `us` and `turkey` are none."""
    if word.casefold() == "us":
        return word == "US"
    return (adjective and language(code).countries.small) or word[:1].isupper()
