"""Claims put together: by the entry they are about, by what they say, by the sentence that they share."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from constancia.check.around.surroundings import sentences
from constancia.check.only import only
from constancia.check.stories.ties import entry_of, person_of, signature
from constancia.lean import dataclass
from constancia.model.claims import Claim, ClaimKind
from constancia.model.events import fold
from constancia.model.findings import Finding, Outcome
from constancia.model.ports import RecordView

DATED = ("date", "from", "until", "as_of", "period", "field_dates")
"""Fields of other claims that hold a date which the text may give as a claim of its own."""

VOTING = frozenset({ClaimKind.VOTE, ClaimKind.AUTHORISATION})

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim with its finding, its place among the claims, its entry and the number of its sentence."""

    number: int
    claim: Claim
    finding: Finding
    entry: str | None
    sentence: int


@dataclass(frozen=True, slots=True)
class Group:
    """Claims about one thing, in the order of the text."""

    members: tuple[Placed, ...]
    entry: str | None
    """Id of the entry that the first of them names that names one."""


def groups(claims: Sequence[Claim], findings: Sequence[Finding], text: str, view: RecordView) -> list[Group]:
    """The claims of a document by what they are about, each in exactly one group."""
    placed = list(_placed(claims, findings, text, view))
    told: defaultdict[int, list[Placed]] = defaultdict(list)
    for one in placed:
        told[one.sentence].append(one)
    hosts = {one.number: host for one in placed if (host := _host(one, told[one.sentence], view)) is not None}
    together: dict[Key, list[Placed]] = {}
    for one in placed:
        first = hosts.get(one.number, one)
        together.setdefault(_key(hosts.get(first.number, first), view), []).append(one)
    return [
        Group(tuple(members), next((one.entry for one in members if one.entry), None)) for members in together.values()
    ]


def _placed(claims: Sequence[Claim], findings: Sequence[Finding], text: str, view: RecordView) -> Iterator[Placed]:
    starts = [sentence.start for sentence in sentences(text)]
    for number, (claim, finding) in enumerate(zip(claims, findings, strict=True)):
        yield Placed(number, claim, finding, entry_of(finding, view), bisect_right(starts, claim.span.start))


def _key(one: Placed, view: RecordView) -> Key:
    person = person_of(one.claim, one.entry, view)
    if person is not None:
        return "person", person
    return ("entry", one.entry) if one.entry else ("told", *signature(one.claim))


def _host(one: Placed, told: Sequence[Placed], view: RecordView) -> Placed | None:
    """The claim of its sentence in whose story another stands, where its own words give it none."""
    match one.claim.kind:
        case ClaimKind.DATE:
            return _dated(one, told) or _same_source(one, told, view)
        case ClaimKind.STATEMENT if one.finding.outcome in (Outcome.CANNOT_TELL, Outcome.AGREES):
            return _said(one, told)
        case ClaimKind.VOTE | ClaimKind.AUTHORISATION if one.finding.outcome is Outcome.CANNOT_TELL and not one.entry:
            return _decided(one, told)
    return None


def _neighbours(one: Placed, told: Sequence[Placed]) -> tuple[Placed, ...]:
    """The other claims of the same sentence, from the nearest: those that follow, then those that stand before."""
    behind = [other for other in told if other.number > one.number]
    before = [other for other in told if other.number < one.number]
    return *behind, *reversed(before)


def _dated(one: Placed, told: Sequence[Placed]) -> Placed | None:
    """The claim whose own date this is, told in the same sentence; nothing where the date has an entry of its own."""
    said = one.claim.value.get("date")
    if one.entry or not said:
        return None
    ends = set(str(said).split("/"))
    for other in _neighbours(one, told):
        if other.claim.kind is ClaimKind.DATE:
            continue
        held = [str(other.claim.value[name]) for name in DATED if other.claim.value.get(name)]
        if str(said) in held or ends <= set(held):
            return other
    return None


def _same_source(one: Placed, told: Sequence[Placed], view: RecordView) -> Placed | None:
    """For the date of a report, the figure that it gives in the same sentence."""
    if one.finding.outcome is not Outcome.AGREES or not one.entry:
        return None
    by = _by(one.entry, view)
    others = (other for other in _neighbours(one, told) if other.claim.kind is ClaimKind.CASUALTIES)
    return next((other for other in others if by and _by(other.entry, view) == by), None)


def _by(entry: str | None, view: RecordView) -> str:
    known = view.entry(entry) if entry else None
    return fold(str(known.content.get("by", ""))) if known is not None else ""


def _said(one: Placed, told: Sequence[Placed]) -> Placed | None:
    """For a statement that is decided by the claims inside it, or not at all, the first of those."""
    codes = {step.code for step in one.finding.because}
    if one.finding.outcome is Outcome.AGREES and "statement.its-figures" not in codes:
        return None
    spans = one.claim.evidence
    for other in _neighbours(one, told):
        if other.claim.kind in (ClaimKind.STATEMENT, ClaimKind.DATE, ClaimKind.OFFICE):
            continue
        if any(other.claim.span.inside(span) for span in spans):
            return other
    return None


def _decided(one: Placed, told: Sequence[Placed]) -> Placed | None:
    """For a vote without figures the authorisation of its sentence, and the other way round."""
    if one.claim.kind is ClaimKind.VOTE and one.claim.value.get("for") is not None:
        return None
    others = [
        other
        for other in _neighbours(one, told)
        if other.claim.kind in VOTING and other.claim.kind is not one.claim.kind and other.entry
    ]
    return only(others)
