"""A statement about a vote, and a voting, of an invented use of a real chamber."""

from __future__ import annotations

from constancia.check.case import Case
from constancia.check.voting.matter import Told, told
from constancia.model.actors import Organization
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.plain import digest
from constancia.model.votes import Question, VoteEvent

CHAMBER = Organization(
    id="ar-senado",
    names={"es": ("Senado de la Nación", "Senado"), "en": ("Argentine Senate", "Senate")},
    classification="chamber",
    country="AR",
    places=("Argentina", "Buenos Aires"),
)


def event(
    subject: str,
    *,
    language: str = "es",
    bills: tuple[str, ...] = (),
    question: Question = Question.MEASURE,
    decision: str | None = None,
) -> VoteEvent:
    return VoteEvent(
        id="ar-senado/1",
        body=CHAMBER.id,
        start="2024-05-08",
        sitting="2024-05-08",
        subject=subject,
        language=language,
        bills=bills,
        question=question,
        decision=decision,
    )


def matter(text: str, language: str, *, title: str | None = None, **value: object) -> Told:
    """What a statement says of its matter, where a claim lies in its last words."""
    document = Document(text=text, digest=digest(text.encode()), language=language, title=title)
    claim = Claim.of(
        kind=ClaimKind.VOTE,
        evidence=(document.span(max(0, len(text) - 4), len(text)),),
        value=value,
        document=document.digest,
    )
    return told(claim, Case(document=document, claims=(claim,), as_of=""), CHAMBER)
