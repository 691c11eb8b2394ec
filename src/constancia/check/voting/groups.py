"""Which groups of a body a name means: its own names and codes, or a word that a cited mapping reads."""

from __future__ import annotations

import re
from dataclasses import dataclass

from constancia.model.actors import Organization
from constancia.model.entries import Entry, EntryKind
from constancia.model.events import Mapping_, fold
from constancia.model.ports import RecordView
from constancia.model.time import edtf
from constancia.model.votes import VoteEvent

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Bloc:
    """The groups meant, as codes of the roll."""

    name: str
    codes: frozenset[str]
    mapping: Entry | None = None
    """What says so, where the word is no group's name."""


def blocs(said: str, event: VoteEvent, view: RecordView, codes: frozenset[str]) -> tuple[Bloc, ...]:
    """What a name of a bloc may mean in a voting; `codes` are the group codes of its roll."""
    words = _words(said)
    found: dict[str, tuple[int, Bloc]] = {}
    for group in view.groups(event.body):
        length = max((len(name) for name in _names(group) if _inside(name, words)), default=0)
        if length:
            found[group.id] = (length, Bloc(_shown(group), _codes(group) & codes))
    best = max((length for length, _ in found.values()), default=0)
    named = tuple(bloc for length, bloc in found.values() if length == best and bloc.codes)
    if named:
        return named
    if said.strip() in codes:
        return (Bloc(said.strip(), frozenset({said.strip()})),)
    return tuple(_mapped(said, event, view, codes))


def _mapped(said: str, event: VoteEvent, view: RecordView, codes: frozenset[str]) -> list[Bloc]:
    out = []
    for entry in view.find(EntryKind.MAPPING, keys=(f"word:{fold(said)}",)):
        mapping = Mapping_.from_entry(entry)
        held = mapping.period is None or edtf(mapping.period).overlaps(edtf(event.day))
        if mapping.body == event.body and held:
            out.append(Bloc(mapping.word, frozenset(mapping.groups) & codes, entry))
    return out


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def _inside(name: list[str], words: list[str]) -> bool:
    return any(words[start : start + len(name)] == name for start in range(len(words) - len(name) + 1))


def _names(group: Organization) -> list[list[str]]:
    """The names of a group as words: whole, and each part of a name that joins several."""
    out = []
    for language, names in group.names.items():
        if language == "code":
            continue
        for name in names:
            out += [_words(part) for part in {name, *name.split(" - ")}]
    return [name for name in out if name]


def _codes(group: Organization) -> frozenset[str]:
    return frozenset(group.names.get("code", ())) | {group.id.rpartition("/")[2]}


def _shown(group: Organization) -> str:
    for language in ("es", "en", *group.names):
        if group.names.get(language):
            return group.names[language][0]
    return group.id
