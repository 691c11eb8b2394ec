"""The words of a language that tell of victims, looked up by their first word, each with all that it can be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import product

from constancia.claims.gates import Gate
from constancia.language import language
from constancia.language.shape.harm import Part
from constancia.lean import dataclass, replace

Parts = frozenset[Part]


@dataclass(frozen=True, slots=True)
class Entry:
    """What a word or phrase can be."""

    parts: Parts
    harm: str = ""
    qualifier: str = ""
    value: int | None = None


UNKNOWN = Entry(frozenset())


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A language's words, and every set of parts that an item can have."""

    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Entry], ...]]
    """First word to the phrases that it opens, the longest first."""
    combinations: tuple[Parts, ...]
    harms: Gate
    """Lets through what may tell of harm."""

    def longest(self, words: list[str], at: int) -> tuple[int, Entry] | None:
        """The longest phrase that begins at a word: how many words it takes, and what it can be."""
        for row, what in self.phrases[words[at]]:
            if len(row) == 1 or (words[at + 1 : at + 2] == [row[1]] and tuple(words[at : at + len(row)]) == row):
                return len(row), what
        return None


def _rows(code: str) -> Iterator[tuple[str, Part, str, str, int | None]]:
    """Phrase, part, harm, qualifier and value of every row of a language."""
    words = language(code).harm
    for part, by_harm in words.harms.items():
        yield from ((phrase, part, harm, "", None) for harm, phrases in by_harm.items() for phrase in phrases)
    for part, phrases in words.parts.items():
        yield from ((phrase, part, "", "", None) for phrase in phrases)
    for qualifier, phrases in words.qualifiers.items():
        yield from ((phrase, Part.QUALIFIER, "", qualifier, None) for phrase in phrases)
    yield from ((phrase, Part.NUMBER, "", "", value) for phrase, value in words.collectives.items())


_HARMS = frozenset({Part.VICTIM, Part.SUFFERED, Part.BEFALLS, Part.INFLICTS, Part.EVENT, Part.AGENT})
_SOFT = frozenset(
    {
        Part.COSTS, Part.LIVES, Part.LOSES, Part.EACH, Part.BETWEEN, Part.UNTIL, Part.CHANGED, Part.FROM, Part.REACHES,
        Part.CASE, Part.AMOUNTS, Part.ACTIVE, Part.AVERTS, Part.INFINITIVE, Part.DONE, Part.INTRANSITIVE, Part.SINGULAR,
        Part.PLURAL, Part.WHEN, Part.ADVERB, Part.MEANS, Part.PERSON, Part.KIN, Part.NOT, Part.EXISTS,
    }
)  # fmt: skip
"""Parts that leave a word a word like others: it may stand in the noun of those counted."""
_MARKS = (Part.WORD, Part.NAME, Part.DATE, Part.NUMBER, Part.COMMA, Part.DASH, Part.OPEN, Part.CLOSE, Part.COLON)


@lru_cache(maxsize=4)
def vocabulary(code: str) -> Vocabulary:
    """The vocabulary of a language."""
    found: dict[str, Entry] = {}
    for phrase, part, harm, qualifier, value in _rows(code):
        old = found.get(phrase, UNKNOWN)
        parts = old.parts | {part}
        number = old.value if value is None else value
        found[phrase] = Entry(parts, old.harm or harm, old.qualifier or qualifier, number)
    index: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for phrase, entry in found.items():
        if entry.harm and entry.parts & _HARMS:
            entry = found[phrase] = replace(entry, parts=entry.parts - {Part.THING, Part.PERSON})
        if entry.parts <= _SOFT:
            entry = found[phrase] = replace(entry, parts=entry.parts | {Part.WORD})
        split = tuple(phrase.split())
        index.setdefault(split[0], []).append((split, entry))
    known = {entry.parts for entry in found.values()} | {frozenset({part}) for part in (*_MARKS, Part.STOP, Part.MARK)}
    flags = (Part.BARE, Part.ARTICLED, Part.MORE)
    for kind in (Part.COUNT, Part.NIL, Part.THING):
        known |= {frozenset({kind, *chosen}) - {None} for chosen in product(*((flag, None) for flag in flags))}  # type: ignore[misc]
    told = (phrase for phrase, entry in found.items() if entry.harm or Part.EITHER in entry.parts)
    harms = Gate((*told, *language(code).harm.headline))
    rows = {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in index.items()}
    return Vocabulary(rows, tuple(sorted(known, key=sorted)), harms)
