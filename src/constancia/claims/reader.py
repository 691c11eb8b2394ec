"""From a document to its claims: every kind's drafts, given their source, their modality and their id."""

from __future__ import annotations

from constancia.claims import (
    authorisations,
    blocs,
    casualties,
    dates,
    member_votes,
    offices,
    polls,
    statements,
    votes,
)
from constancia.claims.reading import KindReader, Reading
from constancia.claims.settling import Settling
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
    return claims_of(Reading(document))


def claims_of(reading: Reading) -> tuple[Claim, ...]:
    """Every claim of a document that is being read; its marks stay there for whoever comes next."""
    document = reading.document
    heard = statements.hear(reading)
    drafts = [one.draft for one in heard if one.stated]
    for kind_reader in KINDS.values():
        drafts.extend(kind_reader(reading))
    settling = Settling(reading, [one.draft for one in heard])
    claims: dict[str, Claim] = {}
    for draft in drafts:
        if any(draft.evidence[0].inside(span) for span in document.quoted):
            continue  # the words of others, whom the page shows whole
        claim = settling.settle(draft)
        claims.setdefault(claim.id, claim)
    return tuple(sorted(claims.values(), key=lambda c: (c.evidence[0].start, c.evidence[0].end, c.kind)))
