"""A sentence as tokens, each with the one-letter code of the part it may play in a count of victims.

N number   U indefinite one   K vague quantity   Z none of   X nobody   Q qualifier   O other, more
D article   F of   Y by   A personal object   P preposition   C and   | or   R relative   B auxiliary
S another clause begins   L parts follow   M of them   G gravely   I earlier figure   T toll
h victim noun   a one who harmed   p suffered   v befalls   t inflicts   k suffered or inflicts
e event   x event or inflicts   H either harm   E no person   d date   ! pronoun   ~ modal
J capitalised word   W any other word; punctuation stands for itself
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from constancia.claims.marks.numbers import Number
from constancia.claims.marks.sentences import Sentence
from constancia.claims.reading import Reading
from constancia.language import language
from constancia.language.shape.harm import ByHarm, HarmWords

_TOKEN = re.compile(r"\d+(?:[.,:/]\d+)*(?:-[^\W\d]+)*|[^\W\d_]+(?:[’'.-]\w+)*|[-–—―]+|[^\w\s]")
_SKIPPED = frozenset("«»“”\"‘’'`´*_#•¿¡[]")
_DASHES = "-–—―"
_YEARS = range(1800, 2101)


@dataclass(frozen=True, slots=True)
class Entry:
    """What a word or phrase of the lexicon stands for."""

    code: str
    harm: str = ""
    qualifier: str = ""
    value: int | None = None
    number: int = 0
    """1 where it agrees with one person, 2 with several, 0 with either."""
    reaches: bool = False
    exists: bool = False
    place: bool = False
    until: bool = False
    between: bool = False
    singular_article: bool = False
    companion: bool = False
    """Whether those that it brings in share the fate of those before it: `along with`."""
    among: bool = False


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a phrase of the lexicon, a number or a mark: code points, end exclusive."""

    start: int
    end: int
    folded: str
    entry: Entry
    value: int | None = None
    rough: bool = False
    """Whether a collective noun gives the number."""
    fresh: bool = False
    """Whether a quotation mark or a bracket stands before it."""

    @property
    def code(self) -> str:
        """The one letter of the part it plays."""
        return self.entry.code


_WORD = Entry("W")
_NAME = Entry("J")
_THING = Entry("E")
_DATE = Entry("d")
_NUMBER = Entry("N")
_ONE = Entry("U", number=1)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of a language by their first word, phrases longest first."""

    words: HarmWords
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Entry], ...]]


def _roles(words: HarmWords) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every role but those of harms, counts and qualifiers, with the phrases that play it."""
    yield from (("H", words.either), ("K", words.vague), ("Z", words.no), ("X", words.nobody), ("L", words.parts))
    yield from (("M", words.of_them), ("G", words.grave), ("I", words.earlier), ("T", words.tolls), ("U", words.one))
    yield from (("O", words.others), ("D", words.articles), ("F", words.of), ("Y", words.by), ("A", words.to_object))
    yield from (("C", (*words.conjunctions, *words.companions)), ("with", words.companions))
    yield from (("|", words.alternatives), ("R", words.relatives), ("B", words.auxiliaries), ("S", words.boundaries))
    yield from (("P", words.prepositions), ("place", words.places), ("among", words.among), ("!", words.pronouns))
    yield from (("reaches", words.reaches), ("exists", words.exists), ("until", words.until), ("Q", words.exact))
    yield from (("~", words.modals), ("between", words.between), ("one", words.singular), ("many", words.plural))
    yield from (("E", tuple(words.things)), ("singular", words.singular_articles))


@lru_cache(maxsize=4)
def lexicon(code: str) -> Lexicon:
    """The lexicon of a language."""
    words = language(code).harm
    roles: dict[str, dict[str, str]] = {}
    harms: dict[str, str] = {}

    def add(role: str, phrases: tuple[str, ...], detail: str = "") -> None:
        for phrase in phrases:
            roles.setdefault(phrase, {}).setdefault(role, detail)

    def add_harms(role: str, by_harm: ByHarm) -> None:
        for harm, phrases in by_harm.items():
            add(role, phrases, harm)
            for phrase in phrases:
                harms.setdefault(phrase, harm)

    add_harms("h", words.victims)
    add_harms("p", words.suffered)
    add_harms("v", words.befalls)
    add_harms("t", words.inflicts)
    add_harms("e", words.events)
    add_harms("a", words.agents)
    for role, phrases in _roles(words):
        add(role, phrases)
    for qualifier, phrases in words.qualifiers.items():
        add("Q", phrases, qualifier)
    for phrase in words.collectives:
        add("N", (phrase,))
    index: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for phrase, parts_played in roles.items():
        parts = tuple(phrase.split())
        entry = _entry(phrase, parts_played, harms.get(phrase, ""), words)
        index.setdefault(parts[0], []).append((parts, entry))
    return Lexicon(words, {first: tuple(sorted(rows, key=lambda r: -len(r[0]))) for first, rows in index.items()})


_PRIORITY = "LIMGZXKNQHhpvteaSUOADFYCRPB|!~TE"


def _entry(phrase: str, role: Mapping[str, str], harm: str, words: HarmWords) -> Entry:
    inflicts = "t" in role
    if inflicts and "p" in role:
        code = "k"
    elif inflicts and "e" in role:
        code = "x"
    elif "p" in role:
        code = "p"
    elif harm and "v" in role:
        code = "v"
    else:
        code = next((letter for letter in _PRIORITY if letter in role), "W")
    value = words.collectives.get(phrase)
    return Entry(
        code,
        harm=harm,
        qualifier=value[1] if value else role.get("Q", ""),
        value=value[0] if value else None,
        number=1 if "one" in role else 2 if "many" in role else 0,
        reaches="reaches" in role,
        exists="exists" in role,
        place="place" in role,
        until="until" in role,
        between="between" in role,
        singular_article="singular" in role,
        companion="with" in role,
        among="among" in role,
    )


def tokens(reading: Reading, sentence: Sentence) -> list[Token]:
    """The tokens of a sentence; quotation marks and inner stops are left out."""
    return list(_phrases(reading, list(_raw(reading, sentence)), lexicon(reading.language.code)))


def _raw(reading: Reading, sentence: Sentence) -> Iterator[tuple[int, int, Number | None, bool]]:
    """Words, numbers and dates with their places."""
    numbers = [n for n in reading.numbers_in(sentence.start, sentence.end) if not n.ordinal]
    dates = reading.dates_in(sentence.start, sentence.end)
    position, ni, di = sentence.start, 0, 0
    text = reading.text
    while position < sentence.end:
        while di < len(dates) and dates[di].end <= position:
            di += 1
        while ni < len(numbers) and numbers[ni].end <= position:
            ni += 1
        if di < len(dates) and dates[di].start <= position:
            yield dates[di].start, dates[di].end, None, True
            position = dates[di].end
            continue
        if ni < len(numbers) and numbers[ni].start <= position:
            number = numbers[ni]
            before = text[max(0, number.start - 2) : number.start]
            if len(before) == 2 and before[1] in "-–" and before[0].isalpha():
                ni += 1  # `covid-19`
                continue
            glued = (
                text[number.end : number.end + 1] in {"-", "’", "'"} and text[number.end + 1 : number.end + 2].isalpha()
            )
            if not glued:
                yield number.start, number.end, number, False
                position = number.end
                continue
            ni += 1
        match = _TOKEN.search(text, position, sentence.end)
        if match is None:
            return
        start, end = match.span()
        if di < len(dates) and start < dates[di].start < end:
            end = dates[di].start
        if ni < len(numbers) and start < numbers[ni].start < end and text[numbers[ni].start - 1] not in "-–":
            end = numbers[ni].start
        if (di < len(dates) and dates[di].start == start) or (ni < len(numbers) and numbers[ni].start == start):
            position = start
            continue
        if (di < len(dates) and dates[di].start < start) or (ni < len(numbers) and numbers[ni].start < start):
            position = min([d.start for d in dates[di : di + 1]] + [n.start for n in numbers[ni : ni + 1]])
            continue
        yield start, end, None, False
        position = end


def _phrases(reading: Reading, raw: list[tuple[int, int, Number | None, bool]], known: Lexicon) -> Iterator[Token]:
    folded, text = reading.folded, reading.text
    shouted = bool(raw) and not any(char.islower() for char in text[raw[0][0] : raw[-1][1]])
    index = 0
    fresh = False
    while index < len(raw):
        start, end, number, date = raw[index]
        word = folded[start:end]
        if word in _SKIPPED:
            fresh = True
            index += 1
            continue
        opened, fresh = fresh, False
        if date:
            yield Token(start, end, word, _DATE)
            index += 1
            continue
        match = _longest(raw, index, folded, known, word)
        if match is not None:
            size, entry = match
            if entry.code in {"E", "T"} and index and text[start].isupper() and not shouted:
                size, entry = 1, _NAME  # `United States`
            last = raw[index + size - 1][1]
            if size > 1 or number is None or entry.code == "N":
                joined = " ".join(folded[start:last].split())
                yield Token(start, last, joined, entry, entry.value, entry.code == "N", opened)
                index += size
                continue
        index += 1
        if number is not None:
            yield _count(text, number, word)
        elif word == ".":
            continue
        elif word[0] in _DASHES:
            yield Token(start, end, "-", Entry("-"))
        elif not word[0].isalnum():
            yield Token(start, end, word, Entry(word if len(word) == 1 else ","))
        elif text[start].isupper() and not shouted:
            yield Token(start, end, word, _NAME, fresh=opened)
        else:
            yield Token(start, end, word, _WORD, fresh=opened)


def _longest(
    raw: list[tuple[int, int, Number | None, bool]], index: int, folded: str, known: Lexicon, word: str
) -> tuple[int, Entry] | None:
    first = word.split(None, 1)[0] if " " in word or "\n" in word else word
    rows = known.phrases.get(first)
    if rows is None:
        return None
    for parts, entry in rows:
        joined: list[str] = []
        size = 0
        while len(joined) < len(parts) and index + size < len(raw):
            joined.extend(folded[raw[index + size][0] : raw[index + size][1]].split())
            size += 1
        if tuple(joined) == parts:
            return size, entry
    return None


def _count(text: str, number: Number, word: str) -> Token:
    value = number.value
    if number.percent or number.label or isinstance(value, float):
        return Token(number.start, number.end, word, _THING)
    if number.article:
        return Token(number.start, number.end, word, _ONE, 1)
    if not number.words and value in _YEARS and number.end - number.start == 4:
        return Token(number.start, number.end, word, _THING)
    if text[max(0, number.start - 1) : number.start] in {"$", "€", "£"}:
        return Token(number.start, number.end, word, _THING)
    return Token(number.start, number.end, word, _NUMBER, value, number.collective)
