"""What dossiers hold: events, counts of harm, authorisations, polls, reports, offices — and how they are looked up.

Each value is the content of one entry. Only what the cited source says is there; the rest is None.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import fields
from itertools import filterfalse
from typing import Self

from constancia.lean import dataclass
from constancia.model.entries import Entry, EntryKind
from constancia.model.plain import Plain, without_none

_ACCENTS = re.compile("[\u0300-\u034e\u0350-\u036f]+")
"""Those of Latin, Greek and Cyrillic, all of which combine; what is left is asked one by one."""


def fold(text: str) -> str:
    """Lower case, no accents, single spaces: what names are compared in.

    >>> fold("  Portalatino ÁVALOS ")
    'portalatino avalos'
    """
    if text.isascii():
        return " ".join(text.casefold().split())
    plain = _ACCENTS.sub("", unicodedata.normalize("NFD", text))
    if not plain.isascii():
        plain = "".join(filterfalse(unicodedata.combining, plain))
    return " ".join(plain.casefold().split())


class _Content:
    """Reads and writes the JSON shape of a flat frozen value."""

    __slots__ = ()

    def to_plain(self) -> dict[str, Plain]:
        """JSON shape of an entry's content, without what is not known."""
        plain = {f.name: getattr(self, f.name) for f in fields(self)}  # type: ignore[arg-type]
        plain = {key: list(v) if isinstance(v, tuple) else v for key, v in plain.items() if v not in ((), None)}
        return without_none(plain)

    @classmethod
    def from_entry(cls, entry: Entry) -> Self:
        """The value that an entry states."""
        known = {f.name for f in fields(cls)}  # type: ignore[arg-type]
        data = {k: tuple(v) if isinstance(v, list) else v for k, v in entry.content.items() if k in known}
        return cls(**data)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(_Content):
    """A thing that happened, to which counts, reports and dates refer."""

    name_es: str
    name_en: str
    aliases: tuple[str, ...] = ()
    """Other names for it, in either language: words that mean this event and no other."""
    words: tuple[str, ...] = ()
    """Beginnings of words that speak of such a thing ("protest"): this one only where its place is named."""
    where: tuple[str, ...] = ()
    """Beginnings of words that name its place ("peru"): one of them has to stand in the document."""
    period: str | None = None
    """EDTF."""
    country: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Count(_Content):
    """How many were harmed, according to somebody, on five axes."""

    event: str
    """Id of the event."""
    harm: str
    """dead, injured, missing, detained."""
    by: str
    """Who counts: organisation as it names itself."""
    by_es: str | None = None
    """The same in Spanish, where it names itself in both languages; shown, not compared."""
    by_aliases: tuple[str, ...] = ()
    count: int | None = None
    low: int | None = None
    high: int | None = None
    qualifier: str | None = None
    """exactly, about, almost, at least, more than, up to."""
    scope: str | None = None
    """clashes, clashes+blockades, all, indirect, …: what counts as caused by the event."""
    who: str | None = None
    """protesters, civilians, police, soldiers, children, …"""
    place: str | None = None
    period: str | None = None
    """Deaths between these days, EDTF."""
    as_of: str | None = None
    """Counted up to, EDTF."""
    part_of: str | None = None
    """Id of the count that this is a part of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Authorisation(_Content):
    """A foreign force let in, by which instrument, on which terms."""

    force: str
    force_country: str
    """ISO 3166-1 alpha-2."""
    territory: str
    """ISO 3166-1 alpha-2."""
    start: str | None = None
    """EDTF."""
    until: str | None = None
    """EDTF."""
    personnel: int | None = None
    purpose: str | None = None
    force_es: str | None = None
    """The force in Spanish, where `force` is English; shown, not compared."""
    purpose_es: str | None = None
    bill: str | None = None
    """Bare number of the bill."""
    resolution: str | None = None
    """Number of the legislative resolution, where a source confirms it."""
    printed: tuple[str, ...] = ()
    """Other numbers that publications print for it."""
    names: tuple[str, ...] = ()
    """What the exercise or visit is called, in either language."""
    places: tuple[str, ...] = ()
    voting: str | None = None
    """Id of the voting that decided it."""
    tabled: str | None = None
    """EDTF."""
    decided: str | None = None
    """EDTF."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll(_Content):
    """Approval or disapproval of somebody, by a pollster, in the field on some days."""

    subject: str
    subject_aliases: tuple[str, ...] = ()
    pollster: str
    pollster_aliases: tuple[str, ...] = ()
    approve: float | None = None
    disapprove: float | None = None
    field_dates: str | None = None
    """EDTF."""
    country: str | None = None
    """ISO 3166-1 alpha-2: where it was taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report(_Content):
    """A report, release, visit or statement by a monitor."""

    by: str
    by_es: str | None = None
    """The same in Spanish, where it names itself in both languages; shown, not compared."""
    by_aliases: tuple[str, ...] = ()
    person: str | None = None
    """Who spoke for it."""
    title: str | None = None
    what: str = "report"
    """report, release, visit, press-conference, statement."""
    event: str | None = None
    """Id of the event it is about."""
    date: str | None = None
    """Published or held, EDTF."""
    period: str | None = None
    """Period it covers, EDTF."""
    says: tuple[str, ...] = ()
    """What it concludes, each in a few words of ours."""
    says_es: tuple[str, ...] = ()
    """The same in Spanish, where `says` is in English."""
    keywords: tuple[str, ...] = ()
    """Phrases in either language that stand for its conclusions."""
    hedged: tuple[str, ...] = ()
    """Those of the keywords that it puts as possible, not as found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Office(_Content):
    """Who held which post when."""

    person: str
    person_aliases: tuple[str, ...] = ()
    post_es: str
    post_en: str
    post_aliases: tuple[str, ...] = ()
    body: str | None = None
    start: str | None = None
    until: str | None = None
    """EDTF; None where not known; `..` where it lasts."""
    seen: str | None = None
    """EDTF: when the source shows the post held, where its first or last day is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(_Content):
    """Somebody whom a dossier names, with the spellings that occur."""

    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping_(_Content):
    """Which groups a word like "opposition" means, according to a source."""

    word: str
    words: tuple[str, ...]
    """The expressions in either language that this reads."""
    body: str
    groups: tuple[str, ...]
    """Codes of groups as the register gives them."""
    period: str | None = None


_SOUGHT: Mapping[EntryKind, Mapping[str, tuple[str, ...]]] = {
    EntryKind.EVENT: {"name": ("name_es", "name_en", "aliases"), "country": ("country",)},
    EntryKind.COUNT: {"event": ("event",), "by": ("by", "by_aliases"), "harm": ("harm",)},
    EntryKind.AUTHORISATION: {
        "country": ("force_country",),
        "territory": ("territory",),
        "bill": ("bill",),
        "voting": ("voting",),
    },
    EntryKind.POLL: {"subject": ("subject", "subject_aliases"), "pollster": ("pollster", "pollster_aliases")},
    EntryKind.REPORT: {"by": ("by", "by_aliases"), "event": ("event",), "person": ("person",)},
    EntryKind.OFFICE: {
        "person": ("person", "person_aliases"),
        "post": ("post_es", "post_en", "post_aliases"),
    },
    EntryKind.PERSON: {"name": ("name", "aliases")},
    EntryKind.MAPPING: {"word": ("word", "words"), "body": ("body",)},
    EntryKind.COVERAGE: {"body": ("body",)},
    EntryKind.VOCABULARY: {"body": ("body",)},
}


def search_keys(kind: EntryKind, content: Mapping[str, Plain]) -> frozenset[str]:
    """The keys under which an entry is found, each `what:value`, folded.

    Counts: `event:` and `by:`; authorisations: `country:`, `territory:`, `bill:`, `voting:`; polls: `subject:` and
    `pollster:`; reports: `by:`, `event:`, `person:`; offices: `person:` and `post:`; people: `name:`; mappings:
    `word:` and `body:`; members and memberships: `name:` and `member:`; coverage and
    vocabulary: `body:`.
    """
    keys: set[str] = set()
    for prefix, names in _SOUGHT.get(kind, {}).items():
        for name in names:
            item = content.get(name)
            for value in item if isinstance(item, (list, tuple)) else (item,):
                if value is not None:
                    keys.add(f"{prefix}:{fold(str(value))}")
    return frozenset(keys)
