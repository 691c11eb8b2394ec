"""What does not fit together inside one report, found without any record."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import field

from constancia.check.around.happenings import sentence_of
from constancia.check.case import Case
from constancia.compiled import compiled
from constancia.language import language
from constancia.lean import dataclass
from constancia.model.claims import Claim, ClaimKind, Modality
from constancia.model.documents import Span
from constancia.model.events import fold
from constancia.model.plain import Plain
from constancia.model.time import Interval, edtf

PARTS = ("scope", "who", "place")
"""Fields that make a count of harm one part of another."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that does not fit, as a code and its parameters, and the claims that it is about."""

    code: str
    claims: tuple[str, ...]
    params: Mapping[str, Plain] = field(default_factory=dict)


def within(case: Case, confirmed: Collection[str] = ()) -> tuple[Remark, ...]:
    """Everything that does not fit together, in the order of the text.

    `confirmed` are ids of claims that the record accounts for: two tallies of one measure, board and final count, fit.
    """
    asserted = [claim for claim in case.claims if claim.modality in (Modality.ASSERTED, Modality.HEDGED)]
    found = [
        *_votes(asserted),
        *_two_tallies([claim for claim in asserted if claim.id not in confirmed]),
        *_polls(asserted),
        *_counts(asserted, case),
        *_blocs(asserted, case.document.text),
        *_after_publication(asserted, case.as_of),
    ]
    place = {claim.id: claim.span.start for claim in case.claims}
    return tuple(sorted(found, key=lambda remark: (place[remark.claims[0]], remark.code)))


def _of(claims: Iterable[Claim], kind: ClaimKind) -> list[Claim]:
    return [claim for claim in claims if claim.kind is kind]


def _number(claim: Claim, name: str) -> int | None:
    value = claim.value.get(name)
    return value if isinstance(value, int) else None


def _figure(claim: Claim, name: str) -> int:
    """A figure of a claim; 0 where it gives none."""
    return _number(claim, name) or 0


def _votes(claims: Iterable[Claim]) -> Iterator[Remark]:
    """A tally larger than those present; a passage below the threshold, a rejection above it."""
    for claim in _of(claims, ClaimKind.VOTE):
        figures = [_figure(claim, name) for name in ("for", "against", "abstain")]
        present, threshold, yes = (_number(claim, name) for name in ("present", "threshold", "for"))
        if present is not None and sum(figures) > present:
            yield Remark("within.more-than-present", (claim.id,), {"sum": sum(figures), "present": present})
        if yes is None or threshold is None:
            continue
        outcome = claim.value.get("outcome")
        if outcome == "passed" and yes < threshold:
            yield Remark("within.passed-below-threshold", (claim.id,), {"yes": yes, "threshold": threshold})
        if outcome == "rejected" and yes >= threshold:
            yield Remark("within.rejected-above-threshold", (claim.id,), {"yes": yes, "threshold": threshold})


def _two_tallies(claims: Iterable[Claim]) -> Iterator[Remark]:
    """Two full tallies of one measure on one day, by one source."""
    seen: dict[tuple[str, ...], Claim] = {}
    for claim in _of(claims, ClaimKind.VOTE):
        measure, day = claim.value.get("measure"), claim.value.get("date")
        tally = [_number(claim, name) for name in ("for", "against", "abstain")]
        if not measure or not day or None in tally[:2]:
            continue
        key = (fold(str(measure)), str(day), fold(str(claim.value.get("body", ""))), _source(claim))
        first = seen.setdefault(key, claim)
        earlier = [_number(first, name) for name in ("for", "against", "abstain")]
        if any(a != b for a, b in zip(tally, earlier, strict=True) if a is not None and b is not None):
            params: dict[str, Plain] = {"measure": str(measure), "first": list(earlier), "second": list(tally)}
            yield Remark("within.two-tallies", (first.id, claim.id), params)


def _source(claim: Claim) -> str:
    return fold(claim.speaker.name) if claim.speaker else ""


def _polls(claims: Iterable[Claim]) -> Iterator[Remark]:
    """Shares that make more than the whole."""
    for claim in _of(claims, ClaimKind.POLL):
        shares = [claim.value.get(name) for name in ("approve", "disapprove")]
        given = [share for share in shares if isinstance(share, (int, float))]
        if len(given) == 2 and sum(given) > 100:
            yield Remark("within.more-than-whole", (claim.id,), {"approve": given[0], "disapprove": given[1]})


def _counts(claims: Iterable[Claim], case: Case) -> Iterator[Remark]:
    """A part larger than its whole, parts that make more than their whole, two figures for one thing."""
    exact = [
        claim
        for claim in _of(claims, ClaimKind.CASUALTIES)
        if _number(claim, "count") is not None and claim.value.get("qualifier", "exactly") == "exactly"
    ]
    sentences: defaultdict[tuple[Span | str, ...], list[Claim]] = defaultdict(list)
    same: dict[tuple[str, ...], tuple[Claim, Span]] = {}
    for claim in exact:
        harm, sentence = str(claim.value.get("harm", "")), sentence_of(case, claim.span)
        sentences[sentence, harm, _source(claim)].append(claim)
        axes = [fold(str(claim.value.get(name, ""))) for name in (*PARTS, "by", "period", "as_of")]
        if not _source(claim) or not any(claim.value.get(name) for name in ("period", "as_of")):
            continue
        first, where = same.setdefault((harm, *axes, _source(claim)), (claim, sentence))
        counts = _number(first, "count"), _number(claim, "count")
        if counts[0] != counts[1] and where.quote != sentence.quote:
            yield Remark("within.two-counts", (first.id, claim.id), {"first": counts[0], "second": counts[1]})
    words = compiled(rf"\b(?:{language(case.document.language).matching.parts})\b")
    for told in sentences.values():
        yield from _parts(sorted(told, key=lambda claim: claim.span.start), case.marks.folded, words)


def _parts(told: list[Claim], folded: str, words: re.Pattern[str]) -> Iterator[Remark]:
    """Compare the counts that a sentence says are parts of the one before them with that one."""
    for place, whole in enumerate(told[:-1]):
        following = told[place + 1 :]
        if not words.search(folded, whole.span.end, following[0].span.start):
            continue
        most = _figure(whole, "count")
        counts = [_figure(part, "count") for part in following]
        for part, count in zip(following, counts, strict=True):
            if count > most:
                yield Remark("within.part-larger", (whole.id, part.id), {"whole": most, "part": count})
        # Kinds of people overlap (a child may be a bystander); places and causes do not.
        axes = [tuple(str(part.value.get(name, "")) for name in ("scope", "place")) for part in following]
        apart = all(map(any, axes)) and len(set(axes)) == len(following)
        if apart and sum(counts) > most >= max(counts):
            ids = (whole.id, *(part.id for part in following))
            yield Remark("within.parts-exceed", ids, {"whole": most, "parts": [*counts], "sum": sum(counts)})
        return


def _blocs(claims: Iterable[Claim], text: str) -> Iterator[Remark]:
    """Groups whose votes for make more than the votes for of the one tally told in their paragraph."""
    every = list(claims)
    paragraphs: defaultdict[int, list[Claim]] = defaultdict(list)
    for claim in every:
        if claim.kind in (ClaimKind.VOTE, ClaimKind.BLOC):
            paragraphs[text.rfind("\n\n", 0, claim.span.start)].append(claim)
    for told in paragraphs.values():
        votes = [claim for claim in _of(told, ClaimKind.VOTE) if _number(claim, "for") is not None]
        groups = [claim for claim in _of(told, ClaimKind.BLOC) if _number(claim, "for") is not None]
        names = {fold(str(claim.value.get("bloc"))) for claim in groups}
        if len(votes) != 1 or len(groups) < 2 or len(names) != len(groups):
            continue
        vote = votes.pop()
        total, whole = sum(_figure(claim, "for") for claim in groups), _figure(vote, "for")
        if total > whole:
            ids = (vote.id, *(claim.id for claim in groups))
            yield Remark("within.groups-exceed", ids, {"whole": whole, "sum": total})


def _after_publication(claims: Iterable[Claim], published: str) -> Iterator[Remark]:
    """What is told as having happened on a day after the report appeared."""
    before = Interval(None, edtf(published or "../..").last)
    when = {ClaimKind.VOTE: "date", ClaimKind.CASUALTIES: "as_of", ClaimKind.POLL: "field_dates"}
    for claim in claims:
        name = when.get(claim.kind)
        day = claim.value.get(name) if name else None
        if not day or claim.modality is not Modality.ASSERTED:
            continue
        if not before.overlaps(edtf(str(day))):
            yield Remark("within.after-publication", (claim.id,), {"day": str(day), "published": published})
