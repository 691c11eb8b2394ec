"""What a rule knows beside the claim: the document it stands in, the other claims, the day of the check.

What several findings need of one document is made once and found by place: a check takes time in proportion to it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable
from dataclasses import field
from functools import cached_property
from itertools import accumulate
from typing import TypeAlias, TypeVar, cast

from constancia.claims.reading import Reading
from constancia.lean import dataclass
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document, Span
from constancia.model.findings import Finding
from constancia.model.ports import RecordView

T = TypeVar("T")


class _Placed:
    """Claims by the places at which they stand."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self.claims = tuple(claims)
        self._spans = sorted((span.start, span.end, at) for at, one in enumerate(self.claims) for span in one.evidence)
        self._starts = [start for start, _, _ in self._spans]
        self._furthest = list(accumulate((end for _, end, _ in self._spans), max))

    def touching(self, stretches: Iterable[tuple[int, int]]) -> tuple[Claim, ...]:
        """Those with a place that shares a code point with a stretch, in the order of the document's claims."""
        found = set()
        for start, end in stretches:
            index = bisect_left(self._starts, end) - 1
            while index >= 0 and self._furthest[index] > start:
                if self._spans[index][1] > start:
                    found.add(self._spans[index][2])
                index -= 1
        return tuple(self.claims[at] for at in sorted(found))


@dataclass(frozen=True, kw_only=True)
class Case:
    """One document under check."""

    document: Document
    claims: tuple[Claim, ...]
    as_of: str
    """Publication date of the report, EDTF; empty where it is not known."""
    found: Reading | None = field(default=None, repr=False, compare=False)
    """The marks that reading found in the document, where the claims come from there."""

    @cached_property
    def marks(self) -> Reading:
        """The marks in the document: sentences, dates, names, each found once."""
        return self.found or Reading(self.document)

    def of_kind(self, kind: ClaimKind) -> tuple[Claim, ...]:
        """The claims of a kind, in the document's order."""
        return self._by_kind[kind].claims

    def touching(self, kind: ClaimKind, *stretches: Span) -> tuple[Claim, ...]:
        """The claims of a kind with a place that shares a code point with a stretch, in the document's order."""
        return self._by_kind[kind].touching((one.start, one.end) for one in stretches)

    def standing(self, kind: ClaimKind, start: int, end: int) -> tuple[Claim, ...]:
        """The claims of a kind with a place that shares a code point with what stands from `start` up to `end`."""
        return self._by_kind[kind].touching(((start, end),))

    def once(self, view: RecordView | None, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gives for this document, and this record where it needs one; made when it is first asked for."""
        kept = self._kept.get((id(view), key))
        if kept is None:  # The view is kept beside the value, so that its identity stays its own.
            kept = self._kept[id(view), key] = (view, make())
        return cast(T, kept[1])

    @cached_property
    def _by_kind(self) -> dict[ClaimKind, _Placed]:
        return {kind: _Placed(one for one in self.claims if one.kind is kind) for kind in ClaimKind}

    @cached_property
    def _kept(self) -> dict[tuple[int, Hashable], tuple[RecordView | None, object]]:
        return {}


Rule: TypeAlias = Callable[[Claim, Case, RecordView], Finding]
"""Compares one claim with the record."""
