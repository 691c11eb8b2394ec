"""From a document to its claims: every kind's drafts, given their source, their modality and their id."""

from __future__ import annotations

from constancia.claims import (
    authorisations,
    blocs,
    casualties,
    dates,
    member_votes,
    modality,
    offices,
    polls,
    statements,
    votes,
)
from constancia.claims.reading import Draft, KindReader, Reading
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document

KINDS: dict[ClaimKind, KindReader] = {
    ClaimKind.VOTE: votes.read,
    ClaimKind.MEMBER_VOTE: member_votes.read,
    ClaimKind.BLOC: blocs.read,
    ClaimKind.AUTHORISATION: authorisations.read,
    ClaimKind.CASUALTIES: casualties.read,
    ClaimKind.POLL: polls.read,
    ClaimKind.OFFICE: offices.read,
    ClaimKind.DATE: dates.read,
}
"""Every kind but statements, which are read first: the others take their source from them."""


def read(document: Document) -> tuple[Claim, ...]:
    """Every claim of a document, by place; deterministic."""
    reading = Reading(document)
    said = tuple(statements.read(reading))
    drafts = [*said]
    for kind_reader in KINDS.values():
        drafts.extend(kind_reader(reading))
    claims: dict[str, Claim] = {}
    for draft in drafts:
        if any(draft.evidence[0].inside(span) for span in document.quoted):
            continue  # the words of others, whom the page shows whole
        claim = _settle(reading, draft, said)
        claims.setdefault(claim.id, claim)
    return tuple(sorted(claims.values(), key=lambda c: (c.evidence[0].start, c.evidence[0].end, c.kind)))


def _settle(reading: Reading, draft: Draft, said: tuple[Draft, ...]) -> Claim:
    around = None if draft in said else _around(draft, said)
    attribution = draft.attribution
    if attribution is None:
        attribution = (around.attribution if around is not None else None) or ()
    return Claim(
        kind=draft.kind,
        evidence=draft.evidence,
        value=draft.value,
        document=reading.document.digest,
        attribution=attribution,
        modality=modality.of_claim(reading, draft, around),
        inferred=draft.inferred,
    )


def _around(draft: Draft, said: tuple[Draft, ...]) -> Draft | None:
    """The smallest statement whose content holds one of the claim's places.

    The first place decides; where it stands outside every statement, as in a headline, the next one does.
    """
    for place in draft.evidence:
        around = [
            (sum(span.end - span.start for span in statement.evidence), index)
            for index, statement in enumerate(said)
            if statement.attribution and any(place.inside(span) for span in statement.evidence)
        ]
        if around:
            return said[min(around)[1]]
    return None
