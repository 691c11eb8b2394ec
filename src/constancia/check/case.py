"""What a rule knows beside the claim: the document it stands in, the other claims, the day of the check."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from constancia.model.claims import Claim
from constancia.model.documents import Document
from constancia.model.findings import Finding
from constancia.model.ports import RecordView


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One document under check."""

    document: Document
    claims: tuple[Claim, ...]
    as_of: str
    """Publication date of the report, EDTF; empty where it is not known."""


Rule: TypeAlias = Callable[[Claim, Case, RecordView], Finding]
"""Compares one claim with the record."""
