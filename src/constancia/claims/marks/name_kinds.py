"""What a capitalised stretch names: a person, a body, a place, or nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from constancia.claims.marks.countries import names_of
from constancia.claims.marks.folding import fold_in_place
from constancia.claims.marks.name_runs import Run
from constancia.language.shape import Language

_LOWER = re.compile(r"(?<![\w])[a-záéíóúñü]{3,}")
_ROMAN = re.compile(r"[ivx]+")


@lru_cache(maxsize=4)
def countries(code: str) -> frozenset[str]:
    """Names of countries and territories in a language, folded."""
    return frozenset(name for name in names_of(code).values() if len(name) > 3) | {
        "eeuu", "ee.uu", "usa", "uk", "us", "u.s", "u.k",
    }  # fmt: skip


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


def _settled(
    run: Run,
    kind: str | None,
    known: dict[tuple[str, ...], str],
    surnames: set[str],
    language: Language,
    lower: set[str],
) -> str | None:
    if kind == "person" and run.shouted and run.words not in known and not set(run.words) & surnames:
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
    alone = len(words) == 1
    first = words[0]
    if run.opening and alone and (first in lower or first in names.demonyms):
        return None
    if alone and first in language.posts.heads | names.honorifics:
        return None
    if alone and (len(first) == 1 or _ROMAN.fullmatch(first)):
        return None
    joined = " ".join(words)
    before = run.before.rstrip(".")
    if run.title is not None:
        title = fold_in_place(run.title).split()
        return "person" if title[-1].rstrip(".") in language.posts.heads | names.honorifics else None
    if joined in countries(language.code):
        return "place"
    bodies = names.organisations | names.matters
    if any(word in (names.organisations if alone else bodies) for word in words) and not (
        words[0] in names.given and len(words) <= 3
    ):
        if run.shouted and alone:
            return None
        if run.opening and alone and first in lower and first not in names.organisations_known:
            return None
        return "organisation"
    if any(word in names.organisations_known for word in words):
        return "organisation"
    if before in language.posts.heads or before in names.honorifics:
        return "person"
    if first in names.given and not alone:
        return "person"
    if first in (names.places if alone else names.place_heads):
        return "place"
    if all(word in names.places or word in names.inside or word in names.place_heads for word in words):
        return "place"
    if before in names.place_nouns:
        return "place"
    if alone:
        raw = text[run.start : run.end]
        if raw.isupper() and 2 <= len(raw) <= 10 and not run.shouted:
            return "organisation"
        if first in names.demonyms:
            return None
        if first in names.given:
            return "person"
        if before in names.place_before and first not in lower:
            return "place"
        if first in lower:
            return None
        beside = _beside(run, text, before, language)
        return beside or "other"
    if before in names.place_before and len(words) <= 2:
        return "other" if language.code == "en" else "place"
    if any(word in names.inside for word in words):
        return "organisation"
    if any(word in lower or word in names.demonyms for word in words if word not in names.inside):
        return "other"
    return "guess" if 2 <= len(words) <= 5 and all(len(word) > 1 for word in words) else "other"


def _beside(run: Run, text: str, before: str, language: Language) -> str | None:
    """What the word before a name or the bracket around it shows in Spanish: «la X» a body, «(X)» a place.

    In the training part of the CoNLL-2002 data a person's name bears an article in one of fifty.
    """
    if language.code != "es" or run.title is not None:
        return None
    if before in language.speech.determiners:
        return "organisation"
    if text[run.start - 1 : run.start] == "(" and text[run.end : run.end + 1] == ")":
        return "place" if not text[run.start : run.end].isupper() else None
    return None
