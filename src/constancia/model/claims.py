"""What a document says, with the words that say it and whoever is said to say it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from constancia.model.documents import Span
from constancia.model.plain import Plain, without_none


class ClaimKind(StrEnum):
    """What a claim is about."""

    VOTE = "vote"
    MEMBER_VOTE = "member-vote"
    BLOC = "bloc"
    AUTHORISATION = "authorisation"
    CASUALTIES = "casualties"
    POLL = "poll"
    OFFICE = "office"
    STATEMENT = "statement"
    DATE = "date"


class Modality(StrEnum):
    """How its innermost source puts it."""

    ASSERTED = "asserted"
    DENIED = "denied"
    HEDGED = "hedged"
    PROPOSED = "proposed"
    REQUIRED = "required"


FIELDS: Mapping[ClaimKind, Mapping[str, type | tuple[type, ...]]] = MappingProxyType(
    {
        ClaimKind.VOTE: {
            "for": int,
            "against": int,
            "abstain": int,
            "present": int,
            "threshold": int,
            "outcome": str,
            "unanimous": bool,
            "body": str,
            "measure": str,
            "date": str,
        },
        ClaimKind.MEMBER_VOTE: {"person": str, "option": str, "measure": str},
        ClaimKind.BLOC: {"bloc": str, "stance": str, "for": int, "against": int, "abstain": int, "measure": str},
        ClaimKind.AUTHORISATION: {
            "force": str,
            "force_country": str,
            "territory": str,
            "from": str,
            "until": str,
            "personnel": int,
            "purpose": str,
            "instrument": str,
        },
        ClaimKind.CASUALTIES: {
            "harm": str,
            "count": int,
            "low": int,
            "high": int,
            "qualifier": str,
            "scope": str,
            "who": str,
            "by": str,
            "place": str,
            "period": str,
            "as_of": str,
        },
        ClaimKind.POLL: {
            "subject": str,
            "approve": (int, float),
            "disapprove": (int, float),
            "pollster": str,
            "field_dates": str,
        },
        ClaimKind.OFFICE: {"person": str, "post": str, "body": str, "qualifier": str},
        ClaimKind.STATEMENT: {"content": tuple},
        ClaimKind.DATE: {"expression": str, "date": str, "anchor": str},
    }
)
"""The fields of each kind's value and their types; a field that the text does not say is absent."""

CLOSED: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "outcome": frozenset({"passed", "rejected"}),
        "option": frozenset({"for", "against", "abstain", "absent", "leave", "not-voting"}),
        "stance": frozenset({"for", "against", "abstain", "split"}),
        "harm": frozenset({"dead", "injured", "missing", "detained"}),
        "qualifier": frozenset(
            {"exactly", "about", "almost", "at least", "more than", "up to", "former", "interim", "acting"}
        ),
        "anchor": frozenset({"absolute", "published", "text"}),
    }
)
"""Fields whose values are a closed vocabulary."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is said to say it."""

    speaker: str
    """The words nearest to the cue, pronouns included."""
    evidence: Span
    """Span of the source's words."""
    cue: str = ""
    """The words that make it a saying; empty where a colon or a dash alone does."""
    resolved: str | None = None
    """Full name as the document gives it, where `speaker` is a pronoun, a short name or a description."""
    role: str | None = None
    """Post or description that the document gives the speaker."""
    direct: bool = False
    """Whether the content stands in quotation marks."""

    def to_plain(self) -> dict[str, Plain]:
        """JSON shape of the output contract."""
        return without_none(
            {
                "speaker": self.speaker,
                "resolved": self.resolved,
                "role": self.role,
                "cue": self.cue,
                "direct": self.direct,
                "evidence": self.evidence.to_plain(),
            }
        )


@dataclass(frozen=True, slots=True)
class Claim:
    """A typed statement in a document."""

    kind: ClaimKind
    evidence: tuple[Span, ...]
    value: Mapping[str, object]
    """By field of the kind; statements hold `content`, a tuple of spans."""
    document: str
    """Digest of the document."""
    attribution: tuple[Attribution, ...] = ()
    """Innermost first; empty: the document's own voice."""
    modality: Modality = Modality.ASSERTED
    inferred: tuple[str, ...] = ()
    """What the reader supplied and the text does not say: `year`."""
    rule: str = ""
    """The name of the rule that read it; empty for a claim that was not read out of a text."""

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError(f"a {self.kind} claim needs evidence")
        allowed = FIELDS[self.kind]
        for name, item in self.value.items():
            if name not in allowed:
                raise ValueError(f"a {self.kind} claim has no field {name!r}")
            if not isinstance(item, allowed[name]) or (isinstance(item, bool) and allowed[name] is not bool):
                raise ValueError(f"{self.kind}.{name}: {item!r} is not {allowed[name]}")
            if name in CLOSED and item not in CLOSED[name]:
                raise ValueError(f"{self.kind}.{name}: {item!r} is not one of {sorted(CLOSED[name])}")
        object.__setattr__(self, "value", MappingProxyType(dict(self.value)))

    @property
    def id(self) -> str:
        """Hash of document digest, kind and spans: equal across runs."""
        spans = ";".join(f"{span.start}-{span.end}" for span in self.evidence)
        return "claim/" + hashlib.sha256(f"{self.document}|{self.kind}|{spans}".encode()).hexdigest()[:20]

    def to_plain(self) -> dict[str, Plain]:
        """JSON shape of the output contract, without the finding."""
        value: dict[str, Plain] = {}
        for name, item in self.value.items():
            value[name] = [span.to_plain() for span in item] if isinstance(item, tuple) else item  # type: ignore[assignment]
        plain: dict[str, Plain] = {
            "id": self.id,
            "kind": self.kind.value,
            "evidence": [span.to_plain() for span in self.evidence],
            "attribution": [source.to_plain() for source in self.attribution],
            "modality": self.modality.value,
            "value": value,
        }
        if self.inferred:
            plain["inferred"] = list(self.inferred)
        return plain
