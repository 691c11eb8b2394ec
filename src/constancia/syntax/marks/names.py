"""Names of people, organisations and places in a text, and what later mentions refer to."""

from __future__ import annotations

from enum import StrEnum

from constancia.compiled import compiled
from constancia.language import language as language_of
from constancia.lean import dataclass
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks import name_kinds
from constancia.syntax.marks.name_runs import Run, runs
from constancia.syntax.stretches import Stretch
from constancia.syntax.words import words as words_of


class NameKind(StrEnum):
    """What a name names."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Name(Stretch):
    """A name where it stands."""

    kind: NameKind
    full: str
    """The fullest form that the document gives this name before or at this mention; the name itself if none."""
    post: str | None = None
    """Title or post beside it, as written."""


_DEFINED = compiled(r"\s*\((?:the |la |el |los |las |o )?[\"“«]?([A-ZÁÉÍÓÚÑ][\w\-]{1,14})[\"”»]?\)")


_TITLED = 40
"""Code points before a name in which the last word may be its title."""


_KINDS = {kind.value: kind for kind in NameKind}


def find(text: str, folded: str, language: str) -> tuple[Name, ...]:
    """The names of a text, in order, none overlapping.

    A surname alone and an acronym get the full name that the document gave before; where two people share the
    surname it stays as it is.
    """
    words = language_of(language)
    found = runs(text, folded, words)
    kinds = name_kinds.of(found, text, words_of(text, language).small, words)
    people: dict[str, str | None] = {}
    bodies: dict[str, str] = {}
    out: list[Name] = []
    for run, kind in zip(found, kinds, strict=True):
        if kind is None:
            continue
        name = text[run.start : run.end]
        full = name
        if kind == "person":
            full = _person(name, people)
            if full != name and " " not in name:
                ahead = folded[max(0, run.start - _TITLED) : run.start].split()[-1:]
                told = words.names.called(" ".join((fold_in_place(run.title or ""), *ahead)))
                given = words.names.pronoun(fold_in_place(full).split()[0])
                full = full if given is None or told in (given, None) else name  # "Mr Khan" is not «Ghazala Khan»
        elif kind == "organisation":
            full = bodies.get(name, name)
            defined = _DEFINED.match(text, run.end, run.end + 40)
            begins = defined and any(word[:1].lower() == defined[1][0].lower() for word in name.split())
            if defined and begins and len(name) > len(defined[1]):
                bodies.setdefault(defined[1], name)
        out.append(Name(run.start, run.end, _KINDS[kind], full, run.title))
    return tuple(out)


def _person(name: str, people: dict[str, str | None]) -> str:
    words = name.split()
    if len(words) == 1:
        return people.get(words[0]) or name
    for key in {*words, " ".join(words[1:])}:
        known = people.get(key, name)
        # A longer form of the same name stays; another person with that surname leaves it open.
        if known is not None and known != name:
            inside = set(known.split()) <= set(words) or set(words) <= set(known.split())
            people[key] = max(known, name, key=len) if inside else None
        else:
            people[key] = known
    for key in words:
        held = people.get(key)
        if held and set(words) <= set(held.split()):
            return held
    return name


__all__ = ["Name", "NameKind", "Run", "find"]
