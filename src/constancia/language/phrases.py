"""Phrases of a language, and where they stand among the words of a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache

from constancia.compiled import compiled
from constancia.keeping import kept
from constancia.language.text import stamp
from constancia.lean import dataclass

_TOKEN = compiled(r"(?:[a-z]{1,2}\.){2,}|[a-z]+(?:'[a-z]+)*|\d[\d.,]*")
_POSSESSIVE = compiled(r"'s?$")
_GAPS = {"~": 3, "~~": 8, "~~~": 14}
_KEPT = 1 << 16
"""Words that are kept with the phrases that they may open."""
_INDEX = 3
"""Letters of the first word by which phrases are looked up."""
_PLURAL = 4
"""Letters of the shortest word that stands for its plural too, where the rows do not say."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word where it stands: code points, end exclusive; folded, without the English possessive."""

    start: int
    end: int
    text: str


def words_of(folded: str, respell: tuple[tuple[str, str], ...] = ()) -> tuple[Word, ...]:
    """The words of a folded text; hyphens part them.

    >>> [word.text for word in words_of("the u.s. president's no-confidence vote, 70 to 33")]
    ['the', 'u.s', 'president', 'no', 'confidence', 'vote', '70', 'to', '33']
    """
    return tuple(
        Word(match.start(), match.end(), respelled(_POSSESSIVE.sub("", match[0].rstrip(".,")), respell))
        for match in _TOKEN.finditer(folded.replace("’", "'"))
    )


def respelled(word: str, respell: tuple[tuple[str, str], ...]) -> str:
    """A longer word in the one spelling of several that its language has."""
    if len(word) > 5 and respell:
        for one, other in respell:
            if one in word:
                word = word.replace(one, other)
    return word


def stems(stem: str, respell: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """A beginning of words as written, and as it is where respelling changes what follows.

    >>> stems("promis", (("ise", "ize"),)), stems("promot", (("ise", "ize"),))
    (('promis', 'promiz'), ('promot',))
    """
    found = [stem]
    for one, other in respell:
        for size in range(_CUT, len(one)):
            if stem.endswith(one[:size]) and other[:size] != one[:size]:
                found.append(stem[:-size] + other[:size])
    return tuple(found)


_CUT = 2
"""Letters at least of a spelling at which a stem ends."""


@dataclass(frozen=True, slots=True)
class Place:
    """One place in a phrase: words, beginnings of words, or a gap."""

    exact: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    gap: int = 0
    optional: bool = False

    def fits(self, word: str) -> bool:
        """Whether a word may stand here."""
        return word in self.exact or word.startswith(self.stems)


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: what it stands for, its first word and the word behind its last."""

    id: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Phrase:
    id: str
    opening: bool
    after: frozenset[str]
    """Words that must not stand before it."""
    first: Place
    rest: tuple[str, ...]
    """What follows, as written."""


class Phrases:
    """Rows of an id and its phrases.

    A phrase is words in order: `word` and its plural, `stem*` any word that begins so, `a/b` one or the other, `?a` may
    be missing, `~` up to three words, `~~` up to eight, `~~~` up to fourteen, `^` first: only where the text begins,
    `!a/b` first: not behind one of these. A phrase is taken apart when a text has a word that it opens with. Rows of a
    `name` ship with the program, and are put in order once for an installation.

    >>> phrases = Phrases([("removal", "remov* ~ president, oust*"), ("confidence", "!no confidence")])
    >>> words = [word.text for word in words_of("they removed the new president: no confidence")]
    >>> phrases.find(words)
    (Hit(id='removal', first=1, last=5),)
    """

    def __init__(
        self,
        rows: Iterable[tuple[str, str]],
        respell: tuple[tuple[str, str], ...] = (),
        name: str = "",
        *,
        plurals: int = _PLURAL,
    ) -> None:
        self._plurals = plurals
        self._respell = respell
        self._rows = rows
        self._name = name
        self._heads: dict[str, tuple[_Phrase, ...]] = {}
        self._opened: dict[str, tuple[tuple[_Phrase, tuple[Place, ...]], ...]] = {}

    @cached_property
    def _raw(self) -> Mapping[str, str]:
        """First letters to ids and phrases not yet taken apart: id, tab, phrase, parted by commas."""
        if self._name:
            return kept(f"phrases/{self._name}", (stamp(), self._respell), self._by_letters)
        return self._by_letters()

    def _by_letters(self) -> dict[str, str]:
        raw: dict[str, list[str]] = defaultdict(list)
        for id, phrases in self._rows:
            for phrase in phrases.replace("-", " ").split(","):
                first = phrase.split(None, 1)[:1]
                if first and first[0][0] in "^!":
                    first = phrase.split(None, 2)[1:2]
                for key in {key for part in first for word in part.split("/") for key in self._keys(word)}:
                    raw[key].append(f"{id}\t{phrase}")
        return {key: ",".join(phrases) for key, phrases in raw.items()}

    def find(self, words: list[str], heads: tuple[int, ...] = (0,)) -> tuple[Hit, ...]:
        """Every phrase found, by its first word; `heads` are the words at which the text counts as beginning."""
        return tuple(self._hits(words, heads))

    def _hits(self, words: list[str], heads: tuple[int, ...]) -> Iterator[Hit]:
        for first, word in enumerate(words):
            opened = self._opened.get(word)
            if opened is None:
                opened = self._opened[word] = tuple(self._opened_by(word))
            for phrase, rest in opened:
                if phrase.opening and first not in heads:
                    continue
                if phrase.after and first and words[first - 1] in phrase.after:
                    continue
                last = _match(rest, 0, words, first + 1)
                if last:
                    yield Hit(phrase.id, first, last)

    def _opened_by(self, word: str) -> Iterator[tuple[_Phrase, tuple[Place, ...]]]:
        """The phrases whose first word a word may be, with their other places."""
        if len(self._opened) >= _KEPT:
            self._opened.clear()
        for size in range(1, min(_INDEX, len(word)) + 1):
            for phrase in self._beginning(word[:size]):
                if phrase.first.fits(word):
                    yield phrase, tuple(_place(part, self._respell, self._plurals) for part in phrase.rest)

    def _beginning(self, key: str) -> tuple[_Phrase, ...]:
        known = self._heads.get(key)
        if known is None:
            raw = self._raw.get(key)
            told = (phrase.split("\t") for phrase in raw.split(",")) if raw else ()
            known = self._heads[key] = tuple(self._phrase(id, phrase, key) for id, phrase in told)
        return known

    def _keys(self, word: str) -> set[str]:
        """By which letters a first word is looked up; a short one's plural may have others: «voz», «voces»."""
        plain = respelled(word.rstrip("*"), self._respell)
        return {form[:_INDEX] for form in ({plain} if word.endswith("*") else _forms(plain, self._plurals))}

    def _phrase(self, id: str, phrase: str, key: str) -> _Phrase:
        """A phrase, of its first words those that begin with the key."""
        parts = phrase.split()
        opening = parts[0] == "^"
        after = frozenset(parts[0][1:].split("/")) if parts[0][0] == "!" else frozenset()
        first, *rest = parts[1:] if opening or after else parts
        mine = "/".join(word for word in first.split("/") if key in self._keys(word)) if "/" in first else first
        return _Phrase(id, opening, after, _place(mine, self._respell, self._plurals), tuple(rest))


@lru_cache(maxsize=1 << 14)
def _place(part: str, respell: tuple[tuple[str, str], ...], plurals: int) -> Place:
    if part in _GAPS:
        return Place(gap=_GAPS[part])
    optional = part.startswith("?")
    exact: set[str] = set()
    begins: list[str] = []
    for word in part.lstrip("?").split("/"):
        plain = respelled(word.rstrip("*"), respell)
        if word.endswith("*"):
            begins.extend(stems(plain, respell))
        else:
            exact |= _forms(plain, plurals)
    return Place(frozenset(exact), tuple(begins), optional=optional)


def _forms(word: str, least: int) -> set[str]:
    """A word and its plurals, where it has so many letters; those in -ies and -ces it always has."""
    forms = {word, word + "s", word + "es"} if len(word) >= least else {word}
    changed = {"y": "ies", "z": "ces"}.get(word[-1:])
    return forms | {word[:-1] + changed} if changed else forms


def _match(places: tuple[Place, ...], index: int, words: list[str], at: int) -> int:
    """The word behind the last of the phrase, from one of its places on; 0 where it does not stand here."""
    if index == len(places):
        return at
    place = places[index]
    if place.gap:
        for skipped in range(place.gap + 1):
            if at + skipped > len(words):
                return 0
            last = _match(places, index + 1, words, at + skipped)
            if last:
                return last
        return 0
    if at < len(words) and place.fits(words[at]):
        last = _match(places, index + 1, words, at + 1)
        if last:
            return last
    return _match(places, index + 1, words, at) if place.optional else 0


def longest(hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """The hits that lie in no longer one of another id: "no confidence" is no confidence."""
    return tuple(
        hit
        for hit in hits
        if not any(
            other.id != hit.id
            and other.first <= hit.first
            and hit.last <= other.last
            and other.last - other.first > hit.last - hit.first
            for other in hits
        )
    )
