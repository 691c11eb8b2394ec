"""Claims as a reporter reads them on a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from constancia.cli.ui import words
from constancia.model.claims import Claim
from constancia.model.documents import Document


def claims_page(document: Document, claims: Sequence[Claim]) -> None:
    """Print the claims of one document."""
    print(document.path or document.id)
    for claim in claims:
        print(f"  {words('words.kind.' + claim.kind)}: {claim.evidence[0].quote}")
