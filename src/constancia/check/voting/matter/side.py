"""What a stretch of text says of a matter: kinds of decision, topics, offices, places, numbers, telling words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import field
from functools import lru_cache

from constancia.check.voting.matter.blanks import blanked
from constancia.compiled import compiled
from constancia.language import SUPPORTED
from constancia.language.glossary import glossary
from constancia.language.matters import matter_words, telling_effects, topics
from constancia.language.phrases import Hit, Phrases, Word, longest, words_of
from constancia.language.shape.lexicon import WordClass
from constancia.language.shape.matters import MatterWords
from constancia.language.shape.senses import Sense
from constancia.lean import dataclass
from constancia.syntax.folding import fold_in_place
from constancia.syntax.lexicon import lexicon
from constancia.syntax.marks import countries

TELLING = 5
"""Letters that a word has at least before its root is compared; a name may have one less."""
_TAKEN_OUT = 6
"""Blanks at least where a name was taken out: behind that of a body stands what it did."""
_OPENS = 2
"""Words with which a sentence opens that names a body before anything else: "El ____ vendió"."""
CLOSE = 4
"""Words of a step told in one phrase; in a longer one, those between may be the matter's."""
NO_KIND = "-"
"""Id of phrases that hold a word of some kind of decision, or of some effect, and are none."""
_PARTIES = "parties"
"""Id of words for who belongs to a party, light with a capital too: "Fujimorists", which no Spanish text writes so."""
_NUMBER = r"\d{1,3}[.,]\d{3}(?:[/-]\d{2,4})?|\d{1,6}(?:[/-]\d{4}(?:[-/][a-z]{1,4})?|-\d{2})?(?![\d/])"
_LIST = rf"(?P<numbers>(?:{_NUMBER})\b(?:(?:, ?(?:y |and )?| y | e | and )(?:{_NUMBER})\b)*)"
_UNITED_NATIONS = compiled(r"\b[aes]/(?:[a-z]+/)*[a-z.]*\d+(?:/[a-z.]*\d+)*")


@dataclass(slots=True)
class Side:
    """One side of a comparison, read once."""

    text: str
    folded: str
    language: str
    words: tuple[Word, ...]
    topics: dict[str, frozenset[int]] = field(default_factory=dict)
    """Topic to the words that speak of it."""
    kinds: dict[str, Hit] = field(default_factory=dict)
    """Kinds of decision by their words anywhere."""
    places: dict[str, int] = field(default_factory=dict)
    """Country, by ISO code, or body of several, to the first word that names it."""
    offices: dict[str, Hit] = field(default_factory=dict)
    placed: frozenset[int] = frozenset()
    """Words that name a place or what is its own."""
    content: tuple[int, ...] = ()
    """Words that are neither generic nor places nor numbers nor persons."""
    bills: frozenset[str] = frozenset()
    series: frozenset[tuple[str, str]] = frozenset()
    """Letters and number of bills of one of several series: `("hr", "4350")`."""
    instruments: frozenset[str] = frozenset()
    motions: frozenset[str] = frozenset()
    laws: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    """Numbers of a law's articles."""
    effects: dict[str, Hit] = field(default_factory=dict)
    """What is done to the subject, by its words."""
    light: frozenset[int] = frozenset()
    """Words that change nothing of a matter."""
    home: tuple[tuple[str, int], ...] = ()
    """Cities and regions that are named, with their country."""
    proper: frozenset[int] = frozenset()
    """Words with a capital inside a sentence."""
    _meanings: dict[int, frozenset[int]] | None = None

    @property
    def meanings(self) -> dict[int, frozenset[int]]:
        """What the glossary has of its words: meaning to the words that say it; looked up when first asked for."""
        if self._meanings is None:
            self._meanings = {}
            words = glossary(self.language, _known(self.language).respell)
            for hit in words.find([word.text for word in self.words]):
                id = int(hit.id)
                self._meanings[id] = self._meanings.get(id, frozenset()) | frozenset(range(hit.first, hit.last))
        return self._meanings

    def said(self, first: int, last: int) -> str:
        """The words from one to before another, as written."""
        return self.text[self.words[first].start : self.words[last - 1].end]

    def hit(self, hit: Hit) -> str:
        """What was found, as written."""
        return self.said(hit.first, hit.last)

    def has(self, listed: str) -> bool:
        """Whether any word is in a list of the language."""
        return not _known(self.language).words[listed].isdisjoint(word.text for word in self.words)


def _known(code: str) -> MatterWords:
    return matter_words(code)


def language_of(folded: str, stated: str) -> str:
    """The language that a text is read in: the one stated, where it is known, or the one its small words belong to."""
    if stated in SUPPORTED:
        return stated
    words = folded.split()
    counted = {code: sum(word in matter_words(code).words["functions"] for word in words) for code in SUPPORTED}
    return max(counted, key=lambda code: counted[code])


def read(text: str, language: str) -> Side:
    """What a text says of a matter."""
    known = matter_words(language)
    folded = fold_in_place(text)
    words = words_of(folded, known.respell)
    texts = [word.text for word in words]
    side = Side(text, folded, language, words)
    for hit in known.topics.find(texts):
        side.topics[hit.id] = side.topics.get(hit.id, frozenset()) | frozenset(range(hit.first, hit.last))
    for hit in longest(known.kinds.find(texts)):
        if hit.id != NO_KIND:
            side.kinds.setdefault(hit.id, hit)
    for hit in longest(known.offices.find(texts)):
        if hit.id not in side.offices or hit.last - hit.first > _size(side.offices[hit.id]):
            side.offices[hit.id] = hit
    for hit in longest(known.effects.find(texts)):
        if hit.id != NO_KIND:
            side.effects.setdefault(hit.id, hit)
    light = tuple(known.light.find(texts))
    side.light = frozenset(i for hit in light for i in range(hit.first, hit.last))
    written = (text[word.start : word.end] for word in words)
    side.light |= {i for i, word in enumerate(written) if _tells_only(word, language, known.effects)}
    side.placed = frozenset(_places(side, known, texts))
    side.proper = frozenset(i for i in _proper(text, words) if texts[i] not in known.words["no-names"])
    side.light -= side.proper - {hit.first for hit in light if hit.id == _PARTIES}
    side.content = tuple(
        i
        for i, word in enumerate(words)
        if len(word.text) > 2
        and word.text[0].isalpha()
        and i not in side.placed
        and word.text not in known.generic
        and "." not in word.text
    )
    _number(side, known)
    return side


_TOLD_BY = frozenset(
    {
        Sense.VOTE,
        Sense.VOTE_STAND,
        Sense.VOTE_FOR,
        Sense.VOTE_AGAINST,
        Sense.VOTE_ABSTAIN,
        Sense.VOTE_SPLIT,
        Sense.STANCE_FOR,
        Sense.STANCE_AGAINST,
        Sense.DECIDE_PASS,
        Sense.DECIDE_REJECT,
        Sense.DECIDE_CLEAR,
        Sense.DECIDE_SINK,
        Sense.SAY,
        Sense.DENY,
        Sense.INTEND,
        Sense.LET_ASK,
    }
)
"""What verbs mean by which the press tells a decision, and no matter."""


def _tells_only(written: str, code: str, effects: Phrases) -> bool:
    """Whether a word, as written, is nothing but a verb by which the press tells a decision: "archivó", no "archivo".

    What does something to a matter is none.
    """
    forms = lexicon(code).forms(written.lower(), exact=True, guess=False)
    verbs = [form for form in forms if form.word_class is WordClass.VERB and form.senses & _TOLD_BY]
    does = telling_effects()
    return (
        bool(verbs)
        and len(verbs) == len(forms)
        and not any(hit.id in does for hit in effects.find([fold_in_place(written)]))
    )


def is_deed(side: Side, i: int) -> bool:
    """Whether a word tells what is done by what was decided: "to *work*", "that *frees*", "____ *sold*"."""
    first = side.words[i].start
    known = matter_words(side.language).words
    behind = i > 0 and side.words[i - 1].text in known["before-deeds"] and not side.words[i].text.endswith("s")
    return side.text[first].islower() and (
        behind or (i < _OPENS and first - (side.words[i - 1].end if i else 0) >= _TAKEN_OUT)
    )


def telling_step(hit: Hit) -> Iterable[int]:
    """The words by which a step is told: all of a close phrase, the ends of a longer one."""
    close = hit.last - hit.first <= CLOSE
    return range(hit.first, hit.last) if close else (hit.first, hit.last - 1)


def meant_by(side: Side, other: Side) -> set[int]:
    """The words of one side that the other says too, in whatever words or language."""
    return {i for id in side.meanings.keys() & other.meanings.keys() for i in side.meanings[id]}


def without_committees(text: str, language: str) -> str:
    """The text with blanks for what committees deal with and parties are called: "Comisión de Salud", "Labour".

    Where it is decided who sits on a committee, its name is the matter.
    """
    known = matter_words(language)
    if any(hit.id == "line-up" for hit in known.kinds.find([word.text for word in words_of(fold_in_place(text))])):
        return text
    for match in compiled(known.committees).finditer(text):
        start, end = match.span(match.lastgroup or 0)
        text = blanked(text, start, end)
    return text


def committees_named(text: str, language: str) -> str:
    """What the committees deal with that a text names; empty where it names none."""
    found = (match[match.lastgroup or 0] for match in compiled(matter_words(language).committees).finditer(text))
    return " . ".join(found)


def _size(hit: Hit) -> int:
    return hit.last - hit.first


def _places(side: Side, known: MatterWords, texts: list[str]) -> set[int]:
    placed: set[int] = set()
    for hit in known.places.find(texts):
        if any(side.text[side.words[i].start].isupper() for i in range(hit.first, hit.last)):
            side.places.setdefault(hit.id, hit.first)
            placed.update(range(hit.first, hit.last))
            side.home += tuple((hit.id, i) for i in range(hit.first, hit.last))
    adjectives = known.words["also-adjectives"]
    text = side.text
    for word in side.words:
        if word.text in adjectives:
            text = text[: word.start] + text[word.start].upper() + text[word.start + 1 :]
    for country in countries.find(text, side.folded, 0, len(text), side.language):
        inside = [i for i, word in enumerate(side.words) if country.start <= word.start < country.end]
        if inside:
            side.places.setdefault(country.code, inside[0])
            placed.update(inside)
    return placed


def _proper(text: str, words: tuple[Word, ...]) -> Iterable[int]:
    if text.isupper():
        return
    for i, word in enumerate(words):
        before = text[: word.start].rstrip()
        if i and text[word.start].isupper() and before and before[-1] not in '.:!?¿¡"“«':
            yield i


def _number(side: Side, known: MatterWords) -> None:
    wide = frozenset(match[0] for match in _UNITED_NATIONS.finditer(side.folded))
    side.bills = _numbers(known.code, "bills", side.folded) | wide
    side.series = frozenset(
        (_letters(match["letters"]), bare(number))
        for pattern in _patterns(known.code, "bills")
        if "letters" in pattern.groupindex
        for match in pattern.finditer(side.folded)
        if match["letters"]
        for number in compiled(_NUMBER).findall(match["numbers"])
    )
    side.motions = _numbers(known.code, "motions", side.folded)
    side.laws = _numbers(known.code, "laws", side.folded)
    side.instruments = _numbers(known.code, "instruments", side.folded)
    side.articles = _numbers(known.code, "articles", side.folded)


@lru_cache(maxsize=16)
def _patterns(code: str, what: str) -> tuple[re.Pattern[str], ...]:
    known = matter_words(code)
    patterns: tuple[str, ...] = getattr(known, what)
    return tuple(compiled(pattern.replace("#", _LIST) + known.not_numbers) for pattern in patterns)


def _numbers(code: str, what: str, folded: str) -> frozenset[str]:
    return frozenset(
        _of_year(number) if what == "laws" else bare(number)
        for pattern in _patterns(code, what)
        for match in pattern.finditer(folded)
        for number in compiled(_NUMBER).findall(match["numbers"])
    )


def _of_year(number: str) -> str:
    """A law's number; with its year where the number alone is one of many: "009-2022"."""
    short = _SHORT.match(number)
    return f"{int(short['number'])}/{short['year']}" if short else bare(number)


_SHORT = compiled(r"(?P<number>\d{1,3})[/-](?P<year>\d{4})(?!\d)")
_EUROPEAN = compiled(r"[a-z]\d{1,2}-(?P<number>\d{3,4})/\d{4}")
"""The European Parliament numbers by term: A9-0220/2023."""
_DIGITS = compiled(r"\d[\d.,]*")
_SEPARATOR = compiled(r"(?<=\d)[.,](?=\d{3}(?!\d))")


@lru_cache(maxsize=4096)
def bare(number: str) -> str:
    """A bill's number without its letters, its year and the dots inside: what two ways of writing it share.

    >>> bare("4766/2022-PE"), bare("15.140-07"), bare("hr4350-118"), bare("A9-0220/2023"), bare("A/RES/77/1")
    ('4766', '15140', '4350', '220', 'a/res/77/1')
    """
    folded = fold_in_place(number.strip())
    if _UNITED_NATIONS.fullmatch(folded):
        return folded
    european = _EUROPEAN.fullmatch(folded)
    found = _DIGITS.search(european["number"] if european else folded)
    return (_SEPARATOR.sub("", found[0]).rstrip(".,").lstrip("0") or "0") if found else folded


def _letters(text: str) -> str:
    return re.sub(r"[^a-z]", "", text)


def series_of(number: str) -> tuple[str, str] | None:
    """Letters and number of a bill, where its register writes letters before it.

    >>> series_of("hr4350-118"), series_of("C-11"), series_of("4766/2022-PE")
    (('hr', '4350'), ('c', '11'), None)
    """
    found = _SERIES.match(fold_in_place(number.strip()))
    return (_letters(found[1]), found[2]) if found else None


_SERIES = compiled(r"([a-z][a-z. ]{0,8})[- ]?(\d+)(?![\d/])")


@lru_cache(maxsize=1)
def weights() -> dict[str, int]:
    """What each topic weighs."""
    return {id: topic.weight for id, topic in topics().items()}


def telling(side: Side) -> list[str]:
    """The words whose roots are compared with those of reports."""
    return [side.words[i].text for i in side.content if len(side.words[i].text) >= TELLING - 1]
