"""Constancia checks what is reported about decisions of power against what is on record.

    import constancia

    document = constancia.load_document("report.txt", published="2023-05-19")
    checked = constancia.check_document(document)
    for claim, finding in zip(checked.claims, checked.findings):
        print(claim.kind, claim.evidence[0].quote, finding.outcome)

Importing the package opens nothing and loads nothing heavy: each name below is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from constancia.version import VERSION as __version__

if TYPE_CHECKING:
    from constancia.errors import ConstanciaError as ConstanciaError
    from constancia.model.claims import Claim as Claim
    from constancia.model.claims import ClaimKind as ClaimKind
    from constancia.model.documents import Document as Document
    from constancia.model.documents import Span as Span
    from constancia.model.findings import Finding as Finding
    from constancia.model.findings import Outcome as Outcome
    from constancia.model.findings import Step as Step
    from constancia.pipelines.calls import check_document as check_document
    from constancia.pipelines.calls import check_text as check_text
    from constancia.pipelines.calls import load_document as load_document
    from constancia.pipelines.calls import open_record as open_record
    from constancia.pipelines.calls import read_document as read_document
    from constancia.pipelines.calls import read_text as read_text
    from constancia.pipelines.checking import CheckedDocument as CheckedDocument

_HOMES = {
    "CheckedDocument": "constancia.pipelines.checking",
    "Claim": "constancia.model.claims",
    "ClaimKind": "constancia.model.claims",
    "ConstanciaError": "constancia.errors",
    "Document": "constancia.model.documents",
    "Finding": "constancia.model.findings",
    "Outcome": "constancia.model.findings",
    "Span": "constancia.model.documents",
    "Step": "constancia.model.findings",
    "check_document": "constancia.pipelines.calls",
    "check_text": "constancia.pipelines.calls",
    "load_document": "constancia.pipelines.calls",
    "open_record": "constancia.pipelines.calls",
    "read_document": "constancia.pipelines.calls",
    "read_text": "constancia.pipelines.calls",
}

__all__ = [
    "CheckedDocument",
    "Claim",
    "ClaimKind",
    "ConstanciaError",
    "Document",
    "Finding",
    "Outcome",
    "Span",
    "Step",
    "__version__",
    "check_document",
    "check_text",
    "load_document",
    "open_record",
    "read_document",
    "read_text",
]


def __getattr__(name: str) -> Any:
    """The public name, imported now."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'constancia' has no attribute {name!r}")
    return getattr(import_module(home), name)


def __dir__() -> list[str]:
    return sorted(__all__)
