"""A language's lexicon with every form made, looked up by word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeAlias
from zlib import crc32

from constancia import keeping
from constancia.keeping import Parted, kept
from constancia.language import language
from constancia.language.shape.lexicon import Frame, LexiconWords, Row, Tense, WordClass
from constancia.language.shape.senses import Sense
from constancia.language.text import stamp
from constancia.lean import dataclass
from constancia.syntax.folding import fold_in_place

_INFLECTED = {WordClass.VERB: "verb", WordClass.NOUN: "noun", WordClass.ADJECTIVE: "adjective"}

_KEPT = 1 << 16
"""Words that are kept with what they may be."""
_LETTERS = 3
"""Letters by which the words of a lexicon lie in parts: a short text needs few of them."""
_WHOLE = "whole"
"""The part of what is not in parts."""
_TOLD = frozenset({Tense.PAST, Tense.FUTURE, Tense.CONDITIONAL})


@dataclass(frozen=True, slots=True)
class Form:
    """What a word may be: a lemma in one class and tense, with what it can mean."""

    lemma: str
    word_class: WordClass
    tense: Tense | None
    senses: frozenset[Sense]
    frames: tuple[tuple[Sense, Frame], ...] = ()

    def frame(self, sense: Sense) -> Frame:
        """What the word's rows of that sense allow together."""
        rows = [frame for one, frame in self.frames if one is sense]

        def joined(role: str) -> tuple[str, ...]:
            return tuple(dict.fromkeys(word for row in rows for word in getattr(row, role)))

        return Frame(object=joined("object"), level=joined("level"), before=joined("before"))


Use: TypeAlias = tuple[str, str, str | None, tuple[tuple[str, int], ...]]
"""A form as plain values: lemma, class, tense, and each sense with the number of its frame."""


Uses: TypeAlias = dict[str, tuple[Use, ...]]
"""What words may be."""


class Lexicon:
    """Words and set phrases of a language, in every form."""

    def __init__(self, code: str) -> None:
        self.words: LexiconWords = language(code).lexicon
        self._frames = _frames(self.words)
        self.forms = lru_cache(maxsize=_KEPT)(self._forms)
        """What a word may be: most words of a text have been looked up before."""
        self._name = f"lexicon/{code}"
        self._stamp = stamp(), keeping.stamp(str(Path(__file__).parent))
        self._table = Parted(self._name, self._stamp, lambda: _tables(self.words))
        self._known = frozenset(self._table.parts)
        self._part = lru_cache(maxsize=None)(self._loaded)
        whole = self._table.part(_WHOLE)
        self.phrases: Mapping[tuple[str, str], tuple[tuple[str, ...], ...]] = whole[0]
        """The first two words to the phrases of several words that they open, folded, the longest first."""
        self.finite: frozenset[str] = whole[1]
        """Folded words that are nothing but finite verbs; a present may be a noun that no row has: «parte», "fire"."""

    def words_of(
        self, word_class: WordClass, senses: frozenset[Sense], *, without: frozenset[Sense] = frozenset()
    ) -> frozenset[str]:
        """The folded words and phrases of a class that have one of some senses, and none of others."""
        asked = " ".join((word_class, *sorted(senses), "without", *sorted(without)))
        name = f"{self._name}: {crc32(asked.encode())}"
        return kept(name, (self._stamp, asked), lambda: frozenset(self._those(word_class, senses, without)))

    def _those(self, word_class: WordClass, senses: frozenset[Sense], without: frozenset[Sense]) -> Iterator[str]:
        for letters in (part for part in self._table.parts if part != _WHOLE):
            for word, uses in self._part(letters)[1].items():
                for _, of, _, told in uses:
                    meant = frozenset(sense for sense, _ in told)
                    if of == word_class and meant & senses and not meant & without:
                        yield word

    def _loaded(self, letters: str) -> tuple[Uses, Uses]:
        """The words that begin so, as written and folded."""
        found: tuple[Uses, Uses] = self._table.part(letters) if letters in self._known else ({}, {})
        return found

    def _forms(self, word: str, *, exact: bool = False, guess: bool = True) -> tuple[Form, ...]:
        """What a word may be; one written without its accents is taken for those that have them, unless `exact`.

        A word that no row has may be a verb by its ending, where a `guess` is wanted.
        """
        lower, bare = word.lower(), fold_in_place(word)
        written, folded = self._part(bare[:_LETTERS])
        found = written.get(lower) or (() if exact else folded.get(bare, ()))
        if not found:
            return self._guessed(lower) if guess else ()
        return tuple(map(self._form, found))

    def _form(self, use: Use) -> Form:
        lemma, word_class, tense, told = use
        frames = tuple((Sense(sense), self._frames[frame]) for sense, frame in told)
        senses = frozenset(sense for sense, _ in frames)
        return Form(lemma, WordClass(word_class), None if tense is None else Tense(tense), senses, frames)

    def _guessed(self, word: str) -> tuple[Form, ...]:
        for ending, tense, word_class in self.words.guesses:
            if len(word) > len(ending) + 2 and word.endswith(ending):
                verb = (Form(word, WordClass.VERB, tense, frozenset()),) if tense is not None else ()
                other = (Form(ending, word_class, None, frozenset()),) if word_class is not None else ()
                return verb + other
        return ()


def _tied(phrase: str, words: LexiconWords) -> Iterator[str]:
    """A phrase, and with an article joined to the "of" at its end: «a favor del»."""
    yield phrase
    for joined, plain in words.tied.items():
        if phrase.endswith(f" {plain}"):
            yield phrase[: -len(plain)] + joined


def row_forms(row: Row, words: LexiconWords) -> Iterable[tuple[str, str, Tense | None]]:
    """Each form of each lemma of a row, with its lemma and its tense."""
    method = _INFLECTED.get(row.word_class)
    for lemma in row.each():
        first, *rest = lemma.split("_")
        if method is None:
            yield from ((form, lemma, None) for form in _tied(lemma.replace("_", " "), words))
            continue
        last = words.head_last and row.word_class is WordClass.NOUN
        head, around = (rest.pop(), [first, *rest]) if last and rest else (first, rest)
        for form, tense in getattr(words, method)(head):
            yield " ".join([*around, form] if last else [form, *around]), lemma, tense


def _frames(words: LexiconWords) -> list[Frame]:
    """The frames of a language's rows, each once."""
    return list(dict.fromkeys(row.frame for row in words.rows))


def _tables(words: LexiconWords) -> dict[str, tuple[Any, Any]]:
    """What words may be, as written and folded, by their letters; phrases and words that are finite verbs alone."""
    parts: dict[str, tuple[Uses, Uses]] = defaultdict(lambda: ({}, {}))
    folded: Uses = {}
    for form, found in _uses(words).items():
        bare = fold_in_place(form)
        written, plain = parts[bare[:_LETTERS]]
        written[form] = found
        plain[bare] = folded[bare] = folded.get(bare, ()) + found
    told = {tense.value for tense in _TOLD}
    finite = frozenset(
        word for word, found in folded.items() if all(tense in told and lemma != word for lemma, _, tense, _ in found)
    )
    return {**parts, _WHOLE: (_phrases(folded), finite)}


def _uses(words: LexiconWords) -> Uses:
    places = {frame: place for place, frame in enumerate(_frames(words))}
    forms: dict[str, dict[tuple[str, str, str | None], list[tuple[str, int]]]] = {}
    for row in words.rows:
        use = row.sense.value, places[row.frame]
        for form, lemma, tense in row_forms(row, words):
            if row.finite and tense is Tense.PARTICIPLE:
                continue
            key = lemma, row.word_class.value, None if tense is None else tense.value
            forms.setdefault(form, {}).setdefault(key, []).append(use)
    for word_class, listed in words.closed.items():
        for word in listed.split():
            spaced = word.replace("_", " ")
            made = [form for form, _ in words.noun(spaced)] if word_class is WordClass.NOUN else []
            for form in (*made, *_tied(spaced, words)):
                forms.setdefault(form, {}).setdefault((word, word_class.value, None), [])
    return {form: tuple((*key, tuple(uses)) for key, uses in found.items()) for form, found in forms.items()}


def _phrases(forms: Iterable[str]) -> dict[tuple[str, str], tuple[tuple[str, ...], ...]]:
    """The first two words to the phrases of several words that they open, folded, the longest first."""
    found: dict[tuple[str, str], list[tuple[str, ...]]] = {}
    for form in forms:
        words = tuple(form.split())
        if len(words) > 1:
            found.setdefault((words[0], words[1]), []).append(words)
    return {first: tuple(sorted(rows, key=len, reverse=True)) for first, rows in found.items()}


@lru_cache(maxsize=4)
def lexicon(code: str) -> Lexicon:
    """The lexicon of a language."""
    return Lexicon(code)
