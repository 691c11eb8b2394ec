"""Which groups of a body a name means: its own names and codes, or a word that a cited mapping reads."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from constancia.check.case import Case
from constancia.check.voting.figures import Figures
from constancia.compiled import compiled
from constancia.language import SUPPORTED, language
from constancia.lean import dataclass
from constancia.model.actors import Organization
from constancia.model.claims import Claim
from constancia.model.entries import Entry, EntryKind
from constancia.model.events import Mapping_, fold
from constancia.model.ports import RecordView
from constancia.model.time import edtf
from constancia.model.votes import VoteEvent

_WORD = compiled(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Bloc:
    """The groups meant, as codes of the roll."""

    name: str
    codes: frozenset[str]
    mapping: Entry | None = None
    """What says so, where the word is no group's name."""


def blocs(said: str, event: VoteEvent, view: RecordView, codes: frozenset[str]) -> tuple[Bloc, ...]:
    """What a name of a bloc may mean in a voting; `codes` are the group codes of its roll."""
    seated = tuple(group for group in view.groups(event.body) if _codes(group) & codes)
    named = named_in(said, seated)
    if not named and said.strip() in codes:
        return (Bloc(said.strip(), frozenset({said.strip()})),)
    if not named and (mapped := _mapped(said, event, view, codes)):
        return tuple(mapped)
    bare = [_words(one) for one in _bare_words(fold(said))]
    named = named or tuple(group for group in seated if any(_shortened(words, group) for words in bare))
    return tuple(Bloc(shown(group), _codes(group) & codes) for group in named)


def named_in(said: str, groups: tuple[Organization, ...]) -> tuple[Organization, ...]:
    """The groups of which the longest name stands in the words; none where no whole name of any does."""
    words = _words(said)
    lengths = {
        group.id: max((len(name) for name in _names(group) if _inside(name, words)), default=0) for group in groups
    }
    best = max(lengths.values(), default=0)
    return tuple(group for group in groups if best and lengths[group.id] == best)


def group_counted(claim: Claim, case: Case, event: VoteEvent, view: RecordView) -> str | None:
    """The group named in a sentence of a claim that has as many members as its figures count, where one has."""
    counted = sum(figure or 0 for figure in Figures.of(claim).columns)
    seats = Counter(ballot.group for ballot in view.roll(event.id) if ballot.group)
    for span in claim.evidence:
        sentence = case.marks.sentence_at(span.start)
        words = case.document.text[sentence.start : sentence.end] if sentence is not None else ""
        for group in named_in(words, view.groups(event.body)):
            if 0 < counted <= sum(seats[code] for code in _codes(group)):
                return shown(group)
    return None


def _shortened(words: list[str], group: Organization) -> bool:
    """Whether words are the beginning of one of a group's names, and of few others': "Podemos" of "Podemos Perú"."""
    telling = any(not _generic().fullmatch(word) for word in words)
    return telling and any(name[: len(words)] == words for name in _names(group))


@lru_cache(maxsize=1)
def _generic() -> re.Pattern[str]:
    """The words that begin the names of many groups, those of every language."""
    return compiled("|".join(language(code).votes.groups.generic for code in SUPPORTED))


def _mapped(said: str, event: VoteEvent, view: RecordView, codes: frozenset[str]) -> list[Bloc]:
    out = []
    keys = tuple(f"word:{word}" for word in _bare_words(fold(said)))
    for entry in view.find(EntryKind.MAPPING, keys=keys):
        mapping = Mapping_.from_entry(entry)
        held = mapping.period is None or edtf(mapping.period).overlaps(edtf(event.day))
        if mapping.body == event.body and held:
            out.append(Bloc(said.strip(), frozenset(mapping.groups) & codes, entry))
    return out


def _bare_words(said: str) -> tuple[str, ...]:
    """What is said, and the same without the words for a group's people: "left-wing opposition members"."""
    out = [said]
    for pattern in _people():
        bare = pattern.sub("", said).strip()
        if bare and bare not in out:
            out.append(bare)
    return tuple(out)


@lru_cache(maxsize=1)
def _people() -> tuple[re.Pattern[str], ...]:
    """The words for a group's people before and behind its name, in every language."""
    out = []
    for code in SUPPORTED:
        groups = language(code).votes.groups
        out.append(compiled(rf"^(?:{groups.heads}|{groups.people}) (?:{groups.of})?(?=\w)"))
        out.append(compiled(rf"(?<=\w) (?:{groups.tails})$"))
    return tuple(out)


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def _inside(name: list[str], words: list[str]) -> bool:
    return any(words[start : start + len(name)] == name for start in range(len(words)))


def _names(group: Organization) -> list[list[str]]:
    """The names of a group as words: whole, and each part of a name that joins several."""
    out = []
    for tongue, names in group.names.items():
        if tongue == "code":
            continue
        for name in names:
            out += [_words(part) for part in {name, *name.split(" - ")}]
    return [name for name in out if name]


def _codes(group: Organization) -> frozenset[str]:
    return frozenset(group.names.get("code", ())) | {group.id.rpartition("/")[2]}


def shown(group: Organization) -> str:
    """The name by which a group is shown."""
    for tongue in ("es", "en", *group.names):
        if group.names.get(tongue):
            return group.names[tongue][0]
    return group.id
