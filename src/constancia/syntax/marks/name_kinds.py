"""What a capitalised stretch names: a person, a body, a place, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from constancia.compiled import compiled
from constancia.language.shape import Language
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks.countries import territories
from constancia.syntax.marks.name_runs import Run

_TITLED = 3
"""Words of a person's name in a line of capital letters."""
_ROMAN = compiled(r"[ivx]+")


@lru_cache(maxsize=4)
def countries(code: str) -> frozenset[str]:
    """Names of countries and territories in a language, folded."""
    return territories(code) | {"eeuu", "ee.uu", "usa", "uk", "us", "u.s", "u.k"}


def of(found: Sequence[Run], text: str, lower: frozenset[str], language: Language) -> list[str | None]:
    """The kind of each stretch, None where it is no name.

    What a name is in one place it is in all: kinds shown by the words around one mention hold for the others. `lower`:
    every word that the text has in lower case, folded.
    """
    alone = _Alone(text, lower, language)
    kinds = [alone.kind(run) for run in found]
    known: dict[tuple[str, ...], str] = {}
    surnames: set[str] = set()
    for run, kind in zip(found, kinds, strict=True):
        if kind in ("person", "organisation", "place") and not run.shouted:
            known.setdefault(run.words, kind)
            if kind == "person":
                surnames.update(word for word in run.words[1:] if word not in language.names.inside)
    return [_settled(run, kind, known, surnames, lower) for run, kind in zip(found, kinds, strict=True)]


def _settled(
    run: Run, kind: str | None, known: dict[tuple[str, ...], str], surnames: set[str], lower: frozenset[str]
) -> str | None:
    titled = len(run.words) <= _TITLED and run.words[-1] in surnames  # "Rosa Ruiz", not "Rosa Ruiz Wins Vote"
    if kind == "person" and run.shouted and run.words not in known and not titled:
        return None
    if kind not in (None, "other", "guess"):
        return kind
    if run.words in known:
        return known[run.words]
    if len(run.words) == 1 and run.words[0] in surnames and run.words[0] not in lower:
        return "person"
    return ("other" if run.shouted else "person") if kind == "guess" else kind


class _Alone:
    """What stretches name, each for itself."""

    def __init__(self, text: str, lower: frozenset[str], language: Language) -> None:
        self.text, self.lower = text, lower
        self.names, self.heads, self.language = language.names, language.posts.heads, language

    def kind(self, run: Run) -> str | None:
        """What a stretch names; `guess` for a row of words that nothing explains, None where it is no name."""
        words, names = run.words, self.names
        if len(words) == 1 and self._no_name(run):
            return None
        if run.title is not None:
            return "person" if self._title(fold_in_place(run.title).split()[-1]) else None
        if " ".join(words) in countries(self.language.code):
            return "place"
        body = self._body(run)
        if body is not _OPEN:
            return body
        before = run.before.rstrip(".")
        places = all(word in names.places or word in names.inside or word in names.place_heads for word in words)
        if places and len(words) > 1 and (before in self.heads or words[0] not in names.given):
            return "place"  # `deputy South Asia director`
        if self._title(before) or (words[0] in names.given and len(words) > 1):
            return "person"
        if places or before in names.place_nouns or (len(words) > 1 and words[0] in names.place_heads):
            return "place"
        return self._word(run, before) if len(words) == 1 else self._row(words, before)

    def _title(self, word: str) -> bool:
        """Whether a word is the title of a person."""
        bare = word.rstrip(".")
        return bare in self.heads or bare in self.names.honorifics

    def _no_name(self, run: Run) -> bool:
        """Whether one word with a capital names nothing: it opens a sentence, is a title, a letter or a number."""
        word = run.words[0]
        opens = run.opening and (word in self.lower or word in self.names.demonyms)
        return opens or self._title(word) or len(word) == 1 or _ROMAN.fullmatch(word) is not None

    def _body(self, run: Run) -> str | None:
        """`organisation` where the words are those of a body, None where such a word names nothing here, else open."""
        words, names, first = run.words, self.names, run.words[0]
        alone = len(words) == 1
        bodies = any(word in names.organisations or (not alone and word in names.matters) for word in words)
        if bodies and not (first in names.given and len(words) <= 3):
            opening = run.opening and first in self.lower
            return None if alone and (run.shouted or opening) else "organisation"
        return "organisation" if any(word in names.organisations_known for word in words) else _OPEN

    def _row(self, words: tuple[str, ...], before: str) -> str:
        """What several words name."""
        names = self.names
        if before in names.place_before and len(words) <= 2:
            return "place" if names.places_alone else "other"
        if any(word in names.inside for word in words):
            return "organisation"
        if any(word in self.lower or word in names.demonyms for word in words):
            return "other"
        return "guess" if len(words) <= 5 and all(len(word) > 1 for word in words) else "other"

    def _word(self, run: Run, before: str) -> str | None:
        """What one word names.

        In the training part of the CoNLL-2002 data a person's name bears an article in one of fifty.
        """
        word, names, raw = run.words[0], self.names, self.text[run.start : run.end]
        if raw.isupper() and 2 <= len(raw) <= 10 and not run.shouted:
            return "organisation"
        if word in names.demonyms:
            return None
        if word in names.given:
            return "person"
        if word in self.lower:
            return None
        bracketed = self.text[run.start - 1 : run.start] == "(" and self.text[run.end : run.end + 1] == ")"
        if before in names.place_before or (names.places_alone and bracketed and not raw.isupper()):
            return "place"
        return "organisation" if names.places_alone and before in self.language.speech.determiners else "other"


_OPEN = ""
"""What is not settled yet."""
