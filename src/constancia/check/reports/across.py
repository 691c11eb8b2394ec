"""Several reports side by side: what they say of one thing, where they differ, and how many really are witnesses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from constancia.check.reports.copies import dispatches
from constancia.lean import dataclass
from constancia.model.claims import Claim, ClaimKind, Modality
from constancia.model.documents import Document
from constancia.model.events import fold
from constancia.model.findings import Finding
from constancia.model.plain import Plain

COMPARED: Mapping[ClaimKind, tuple[str, ...]] = {
    ClaimKind.VOTE: ("for", "against", "abstain", "outcome"),
    ClaimKind.MEMBER_VOTE: ("option",),
    ClaimKind.BLOC: ("stance", "for", "against", "abstain"),
    ClaimKind.AUTHORISATION: ("from", "until", "personnel"),
    ClaimKind.CASUALTIES: ("count", "low", "high", "qualifier"),
    ClaimKind.POLL: ("approve", "disapprove"),
}
"""What is compared between reports, by kind."""


@dataclass(frozen=True, slots=True)
class Said:
    """What one report says of a thing."""

    report: int
    """Number of the report, from 0."""
    claim: Claim
    finding: Finding


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing that several reports speak of."""

    kind: ClaimKind
    key: tuple[str, ...]
    """What makes it one: an entry of the record, or names and days."""
    said: tuple[Said, ...]
    witnesses: int
    """Dispatches among those reports; copies of one count once."""
    differing: tuple[str, ...]
    """Fields in which the reports differ; empty where all that give a value give the same."""

    def to_plain(self, documents: Sequence[Document]) -> dict[str, Plain]:
        """JSON shape."""
        return {
            "kind": self.kind.value,
            "key": list(self.key),
            "witnesses": self.witnesses,
            "differing": list(self.differing),
            "said": [
                {
                    "document": documents[one.report].id,
                    "path": documents[one.report].path,
                    "claim": one.claim.id,
                    "value": {name: one.claim.value[name] for name in self.compared(one)},  # type: ignore[misc]
                    "outcome": one.finding.outcome.value,
                }
                for one in self.said
            ],
        }

    def compared(self, one: Said) -> tuple[str, ...]:
        """The compared fields that a report gives."""
        return tuple(name for name in COMPARED[self.kind] if name in one.claim.value)


@dataclass(frozen=True, slots=True)
class Across:
    """What several reports have in common."""

    copies: tuple[int, ...]
    """For each report the number of the first one that is the same dispatch."""
    things: tuple[Thing, ...]


def across(reports: Sequence[tuple[Document, Sequence[Claim], Sequence[Finding]]]) -> Across:
    """The things that at least two reports speak of, those on which they differ first."""
    copies = dispatches([(document, claims) for document, claims, _ in reports])
    groups: defaultdict[tuple[ClaimKind, tuple[str, ...]], list[Said]] = defaultdict(list)
    for number, (_, claims, findings) in enumerate(reports):
        for claim, finding in zip(claims, findings, strict=True):
            key = _key(claim, finding) if claim.modality is Modality.ASSERTED else None
            if key:
                groups[claim.kind, key].append(Said(number, claim, finding))
    things = []
    for (kind, key), said in groups.items():
        if len({one.report for one in said}) < 2:
            continue
        witnesses = len({copies[one.report] for one in said})
        things.append(Thing(kind, key, tuple(said), witnesses, _differing(kind, said)))
    things.sort(key=lambda thing: (not thing.differing, thing.kind, thing.key))
    return Across(copies, tuple(things))


def _differing(kind: ClaimKind, said: Sequence[Said]) -> tuple[str, ...]:
    """Fields with values that no report shares with every other one that gives the field."""
    out = []
    for name in COMPARED[kind]:
        values: defaultdict[int, set[object]] = defaultdict(set)
        for one in said:
            if name in one.claim.value:
                values[one.report].add(one.claim.value[name])
        if values and not set.intersection(*values.values()):
            out.append(name)
    return tuple(out)


def _key(claim: Claim, finding: Finding) -> tuple[str, ...] | None:
    """What makes two claims be about one thing; None where that cannot be told."""

    def words(*names: str) -> tuple[str, ...]:
        return tuple(f"{name}={fold(str(claim.value[name]))}" for name in names if claim.value.get(name) is not None)

    speaker = (f"by={fold(claim.speaker.name)}",) if claim.speaker else ()
    match claim.kind:
        case ClaimKind.VOTE:
            entry = finding.matched or _pointed_at(finding)
            return (entry,) if entry else None
        case ClaimKind.MEMBER_VOTE | ClaimKind.BLOC:
            who = words("person", "bloc")
            return (finding.matched, *who) if finding.matched and who else None
        case ClaimKind.AUTHORISATION:
            known = words("force_country", "territory", "instrument")
            return (finding.matched,) if finding.matched else known if len(known) == 3 else None
        case ClaimKind.CASUALTIES:
            return (*words("harm", "who", "scope", "place", "as_of"), *speaker) if speaker else None
        case ClaimKind.POLL:
            known = words("pollster", "subject")
            return (*known, *words("field_dates")) if len(known) == 2 else None
    return None


def _pointed_at(finding: Finding) -> str | None:
    """The entry that a conflicting finding sets against the claim."""
    first = finding.because[0]
    return next(iter(first.entries), None) if first.code in ("vote.tally-differs", "vote.swapped") else None
