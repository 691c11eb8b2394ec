"""What a document says, with the words that say it and whoever is said to say it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from constancia.lean import dataclass
from constancia.model.documents import Span
from constancia.model.plain import Plain, canonical, without_none
from constancia.model.values import ClaimKind, Value, value_of

__all__ = ["Attribution", "Claim", "ClaimKind", "Modality"]


class Modality(StrEnum):
    """How its innermost source puts it."""

    ASSERTED = "asserted"
    DENIED = "denied"
    HEDGED = "hedged"
    PROPOSED = "proposed"
    REQUIRED = "required"


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

    @property
    def name(self) -> str:
        """The full name where the document gives one, else the words nearest to the cue."""
        return self.resolved or self.speaker

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
    value: Value
    """Of the type of its kind (`constancia.model.values`)."""
    document: str
    """Digest of the document."""
    attribution: tuple[Attribution, ...] = ()
    """Innermost first; empty: the document's own voice."""
    modality: Modality = Modality.ASSERTED
    inferred: tuple[str, ...] = ()
    """What the reader supplied and the text does not say: `year`."""
    rule: str = ""
    """The name of the rule that read it; empty for a claim that was not read out of a text."""
    id: str = field(init=False, repr=False, compare=False)
    """Hash of document digest, kind, spans and value: equal across runs."""

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError(f"a {self.kind} claim needs evidence")
        if self.value.kind is not self.kind:
            raise ValueError(f"a {self.kind} claim cannot have the value of a {self.value.kind} claim")
        said = canonical([self.document, self.kind.value, self._spans(), self.value.to_plain()])
        object.__setattr__(self, "id", "claim/" + hashlib.sha256(said).hexdigest()[:20])

    @classmethod
    def of(
        cls,
        kind: ClaimKind,
        evidence: tuple[Span, ...],
        value: Mapping[str, object],
        document: str,
        attribution: tuple[Attribution, ...] = (),
        modality: Modality = Modality.ASSERTED,
        inferred: tuple[str, ...] = (),
        rule: str = "",
    ) -> Claim:
        """A claim whose value is given by the names of the output contract.

        Raises ValueError for a field that its kind does not have, or that holds what it may not.
        """
        return cls(kind, evidence, value_of(kind, value), document, attribution, modality, inferred, rule)

    @property
    def span(self) -> Span:
        """Where it begins: the first of its spans, by which its place in the document is told."""
        return self.evidence[0]

    @property
    def speaker(self) -> Attribution | None:
        """Whoever is said to say it, of several the innermost; None in the document's own voice."""
        return self.attribution[0] if self.attribution else None

    def _spans(self) -> list[Plain]:
        return [[span.start, span.end] for span in self.evidence]

    def to_plain(self) -> dict[str, Plain]:
        """JSON shape of the output contract, without the finding."""
        plain: dict[str, Plain] = {
            "id": self.id,
            "kind": self.kind.value,
            "rule": self.rule,
            "evidence": [span.to_plain() for span in self.evidence],
            "attribution": [source.to_plain() for source in self.attribution],
            "modality": self.modality.value,
            "value": self.value.to_plain(),
        }
        if self.inferred:
            plain["inferred"] = list(self.inferred)
        return plain
