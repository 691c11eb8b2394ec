"""One published unit in the record, and what the record could have shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from constancia.lean import dataclass
from constancia.model.plain import Plain, canonical, digest, without_none
from constancia.model.sources import Locator, Source
from constancia.model.time import Interval, edtf


class EntryKind(StrEnum):
    """What a published unit is."""

    ORGANIZATION = "organization"
    MEMBER = "member"
    MEMBERSHIP = "membership"
    SITTING = "sitting"
    VOTE_EVENT = "vote-event"
    ATTENDANCE = "attendance"
    ORAL_VOTES = "oral-votes"
    """Derived: a chair's notes read into votes by voice, names as written."""
    RESOLUTION = "resolution"
    """Derived: names in notes resolved within a roll."""
    OUTCOME = "outcome"
    """Derived: what kind of decision a voting was, and whether it passed."""
    VOCABULARY = "vocabulary"
    """Derived: the words that a body's subjects have in common, and its members' given names."""
    EVENT = "event"
    COUNT = "count"
    AUTHORISATION = "authorisation"
    POLL = "poll"
    REPORT = "report"
    """A report, release, visit or statement by a monitor."""
    OFFICE = "office"
    PERSON = "person"
    """Somebody whom a dossier names."""
    MAPPING = "mapping"
    """Which groups are meant by "opposition", "government", "left-wing", according to a source."""
    COVERAGE = "coverage"
    CORRECTION = "correction"
    JUDGEMENT = "judgement"
    """Whether two names are one person."""
    ANNOUNCED = "announced"
    """The tally of a voting as somebody published it before its register's was corrected."""
    REDACTION = "redaction"
    DOCUMENT = "document"
    """Private: a report that a user keeps."""
    FINDINGS = "findings"
    """Private: what a check of a kept document found."""
    DRAFT = "draft"
    """Private: a text of the user's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One published unit, or what a named rule read out of such units."""

    id: str
    """The register's own key, opaque: never rebuilt from fields."""
    kind: EntryKind
    content: Mapping[str, Plain]
    source: Source
    locator: Locator = field(default_factory=Locator)
    valid: str | None = None
    """When the thing held or happened, EDTF."""
    published: str | None = None
    """When its source published it, EDTF."""
    derived_from: tuple[str, ...] = ()
    """Ids of the entries that a rule read."""
    rule: str | None = None
    """Name and version of the rule: `pe-congreso/notes@1`."""

    def __post_init__(self) -> None:
        if bool(self.derived_from) != bool(self.rule):
            raise ValueError(f"{self.id}: a derived entry names its rule and what it was derived from, others neither")

    def commitment(self) -> dict[str, Plain]:
        """Everything a content digest covers: all but the recorded and retrieved times."""
        source = self.source.to_plain()
        source.pop("retrieved", None)
        return without_none(
            {
                "id": self.id,
                "kind": self.kind.value,
                "content": self.content,
                "source": source,
                "locator": self.locator.to_plain() or None,
                "valid": self.valid,
                "published": self.published,
                "derived_from": list(self.derived_from) or None,
                "rule": self.rule,
            }
        )

    def digest(self) -> str:
        """Digest of the entry's content in the canonical encoding."""
        return digest(canonical(self.commitment()))


@dataclass(frozen=True, slots=True)
class Hole:
    """A stretch in which a register is known to lack what its coverage would promise."""

    period: str
    """EDTF."""
    what: str
    """`votings`, `notes`, or another kind."""
    reason: str
    """In words, in the source's or the project's language."""
    reason_es: str | None = None
    """The same in Spanish, where it was written in both."""

    @property
    def words(self) -> Plain:
        """The reason, by language where it was written in both."""
        return {"en": self.reason, "es": self.reason_es} if self.reason_es else self.reason

    def to_plain(self) -> dict[str, Plain]:
        """JSON shape, as a coverage states it."""
        plain: dict[str, Plain] = {"period": self.period, "what": self.what, "reason": self.reason}
        return {**plain, "reason_es": self.reason_es} if self.reason_es else plain

    @property
    def days(self) -> Interval:
        """The days it spans."""
        return edtf(self.period)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What a register could have shown. A hole is not covered."""

    id: str
    body: str
    """Id of the organisation, or of an event for dossiers."""
    period: str
    """EDTF."""
    kinds: tuple[str, ...]
    holes: tuple[Hole, ...] = ()
    register: str | None = None
    """Name of the register."""

    def hole_on(self, days: Interval, what: str) -> Hole | None:
        """The first known hole of that kind that touches those days."""
        return next((hole for hole in self.holes if hole.what == what and hole.days.overlaps(days)), None)

    def to_plain(self) -> dict[str, Plain]:
        """JSON shape of an entry's content."""
        return {
            "body": self.body,
            "period": self.period,
            "kinds": list(self.kinds),
            "holes": [hole.to_plain() for hole in self.holes],
            "register": self.register or "",
        }

    @classmethod
    def from_entry(cls, entry: Entry) -> Coverage:
        """The coverage that a `coverage` entry states."""
        content = entry.content
        return cls(
            id=entry.id,
            body=str(content["body"]),
            period=str(content["period"]),
            kinds=tuple(map(str, content["kinds"])),  # type: ignore[arg-type]
            holes=tuple(Hole(h["period"], h["what"], h["reason"], h.get("reason_es")) for h in content["holes"]),  # type: ignore
            register=str(content["register"]) or None,
        )
