"""How many telling words of a subject a statement leaves unsaid, in whichever language it says the others."""

from __future__ import annotations

import pytest

from constancia.check.case import Case
from constancia.check.voting.matter import Verdict
from constancia.check.voting.matters import Matters
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.entries import Entry, EntryKind
from constancia.model.plain import digest
from constancia.model.sources import Source
from constancia.model.vocabulary import Vocabulary
from constancia.record.memory import MemoryRecord

from .sides import CHAMBER, event


@pytest.mark.parametrize(
    ("language", "text", "subject", "untold"),
    [
        ("es", "El Senado aprobó la ley de pesca.", "LEY DE PESCA", 0),
        ("es", "El Senado aprobó la ley de pesca.", "LEY DE PESCA ARTESANAL", 1),
        ("es", "El Senado aprobó la ley de pesca.", "LEY DE PESCA ARTESANAL EN LAGUNAS", 2),
        ("es", "El Senado aprobó la ley de pesca en lagunas.", "LEY DE PESCA ARTESANAL EN LAGUNAS", 1),
        ("en", "The Senate passed the fishing law.", "LEY DE PESCA", 0),
        ("en", "The Senate passed the fishing law.", "LEY DE PESCA ARTESANAL EN LAGUNAS", 2),
    ],
)
def test_words_of_a_subject_that_are_not_said(language: str, text: str, subject: str, untold: int) -> None:
    document = Document(text=text, digest=digest(text.encode()), language=language)
    claim = Claim.of(ClaimKind.VOTE, (document.span(0, len(text)),), {}, document.digest)
    matters = Matters(claim, Case(document=document, claims=(claim,), as_of=""), CHAMBER, MemoryRecord([]))
    assert matters.untold(event(subject)) == untold


def test_words_that_a_register_has_everywhere_tell_no_matter() -> None:
    text = "El Senado aprobó la ley de faros."
    document = Document(text=text, digest=digest(text.encode()), language="es")
    claim = Claim.of(ClaimKind.VOTE, (document.span(0, len(text)),), {}, document.digest)
    words = Vocabulary(body=CHAMBER.id, official=frozenset({"faros"}))
    kept = Entry(id="words", kind=EntryKind.VOCABULARY, content=words.to_plain(), source=Source(publisher="register"))
    verdicts = [
        Matters(claim, Case(document=document, claims=(claim,), as_of=""), CHAMBER, record).beside(
            event("LEY DE FAROS")
        )
        for record in (MemoryRecord([]), MemoryRecord([kept]))
    ]
    assert [found.verdict for found in verdicts] == [Verdict.SAME, Verdict.NOT_TOLD]
