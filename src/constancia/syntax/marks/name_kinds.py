"""What a capitalised stretch names: a person, a body, a place, or nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from constancia.language.shape import Language
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks.countries import territories
from constancia.syntax.marks.name_runs import Run

_LOWER = re.compile(r"(?<![\w])[a-záéíóúñü]{3,}")
_TITLED = 3
"""Words of a person's name in a line of capital letters."""
_ROMAN = re.compile(r"[ivx]+")


@lru_cache(maxsize=4)
def countries(code: str) -> frozenset[str]:
    """Names of countries and territories in a language, folded."""
    return territories(code) | {"eeuu", "ee.uu", "usa", "uk", "us", "u.s", "u.k"}


def of(found: Sequence[Run], text: str, folded: str, language: Language) -> list[str | None]:
    """The kind of each stretch, None where it is no name.

    What a name is in one place it is in all: kinds shown by the words around one mention hold for the others.
    """
    lower = set(_LOWER.findall(text)) if len(text) < 2_000_000 else set()
    lower = {fold_in_place(word) for word in lower}
    kinds = [_one(run, text, folded, language, lower) for run in found]
    known: dict[tuple[str, ...], str] = {}
    surnames: set[str] = set()
    for run, kind in zip(found, kinds, strict=True):
        if kind in ("person", "organisation", "place") and not run.shouted:
            known.setdefault(run.words, kind)
            if kind == "person" and len(run.words) > 1:
                surnames.update(word for word in run.words[1:] if word not in language.names.inside)
    return [_settled(run, kind, known, surnames, language, lower) for run, kind in zip(found, kinds, strict=True)]


def _titled(words: tuple[str, ...], surnames: set[str]) -> bool:
    """Whether words in a title are a name and no more: "Rosa Ruiz", not "Rosa Ruiz Wins Vote"."""
    return len(words) <= _TITLED and words[-1] in surnames


def _settled(
    run: Run,
    kind: str | None,
    known: dict[tuple[str, ...], str],
    surnames: set[str],
    language: Language,
    lower: set[str],
) -> str | None:
    if kind == "person" and run.shouted and run.words not in known and not _titled(run.words, surnames):
        return None
    if kind not in (None, "other", "guess"):
        return kind
    if run.words in known:
        return known[run.words]
    if len(run.words) == 1 and run.words[0] in surnames and run.words[0] not in lower:
        return "person"
    if kind == "guess":
        return "other" if run.shouted else "person"
    return kind


def _one(run: Run, text: str, folded: str, language: Language, lower: set[str]) -> str | None:
    words, names = run.words, language.names
    if len(words) == 1 and _no_name(run, language, lower):
        return None
    if run.title is not None:
        title = fold_in_place(run.title).split()
        last = title[-1].rstrip(".")
        return "person" if last in language.posts.heads or last in names.honorifics else None
    if " ".join(words) in countries(language.code):
        return "place"
    body = _body(run, language, lower)
    if body is not _OPEN:
        return body
    before = run.before.rstrip(".")
    if before in language.posts.heads and len(words) > 1 and _made_of_places(words, language):
        return "place"  # `deputy South Asia director`
    if before in language.posts.heads or before in names.honorifics or (words[0] in names.given and len(words) > 1):
        return "person"
    if _place(words, before, language):
        return "place"
    if len(words) == 1:
        return _alone(run, text, before, language, lower)
    if before in names.place_before and len(words) <= 2:
        return "place" if names.places_alone else "other"
    if any(word in names.inside for word in words):
        return "organisation"
    if any(word in lower or word in names.demonyms for word in words if word not in names.inside):
        return "other"
    return "guess" if len(words) <= 5 and all(len(word) > 1 for word in words) else "other"


_OPEN = ""
"""What is not settled yet."""


def _no_name(run: Run, language: Language, lower: set[str]) -> bool:
    """Whether one word with a capital names nothing: it opens a sentence, is a title, a letter or a number."""
    word, names = run.words[0], language.names
    if run.opening and (word in lower or word in names.demonyms):
        return True
    titled = word in language.posts.heads or word in names.honorifics
    return titled or len(word) == 1 or _ROMAN.fullmatch(word) is not None


def _body(run: Run, language: Language, lower: set[str]) -> str | None:
    """`organisation` where the words are those of a body, None where such a word names nothing here, else open."""
    words, names = run.words, language.names
    alone, first = len(words) == 1, words[0]
    matters: frozenset[str] = frozenset() if alone else names.matters
    if any(word in names.organisations or word in matters for word in words) and not (
        first in names.given and len(words) <= 3
    ):
        opening = run.opening and first in lower and first not in names.organisations_known
        return None if alone and (run.shouted or opening) else "organisation"
    return "organisation" if any(word in names.organisations_known for word in words) else _OPEN


def _place(words: tuple[str, ...], before: str, language: Language) -> bool:
    names = language.names
    if words[0] in (names.places if len(words) == 1 else names.place_heads) or before in names.place_nouns:
        return True
    return _made_of_places(words, language)


def _made_of_places(words: tuple[str, ...], language: Language) -> bool:
    names = language.names
    return all(word in names.places or word in names.inside or word in names.place_heads for word in words)


def _alone(run: Run, text: str, before: str, language: Language, lower: set[str]) -> str | None:
    """What one word names."""
    word, names, raw = run.words[0], language.names, text[run.start : run.end]
    if raw.isupper() and 2 <= len(raw) <= 10 and not run.shouted:
        return "organisation"
    if word in names.demonyms:
        return None
    if word in names.given:
        return "person"
    if word in lower:
        return None
    if before in names.place_before:
        return "place"
    return _beside(run, text, before, language) or "other"


def _beside(run: Run, text: str, before: str, language: Language) -> str | None:
    """What the word before a name or the bracket around it shows: «la X» a body, «(X)» a place.

    In the training part of the CoNLL-2002 data a person's name bears an article in one of fifty.
    """
    if not language.names.places_alone:
        return None
    if before in language.speech.determiners:
        return "organisation"
    if text[run.start - 1 : run.start] == "(" and text[run.end : run.end + 1] == ")":
        return "place" if not text[run.start : run.end].isupper() else None
    return None
