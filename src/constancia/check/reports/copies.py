"""Which of several reports are one dispatch: republished word for word in good part, or translated."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import combinations

from constancia.compiled import compiled
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.events import fold

WINDOW = 6
"""Words in a row that two reports share by copying and hardly by chance."""
SHARED = 0.5
"""Share of the shorter report's runs of words that lie in the other one too, from which it is a copy."""
FIGURES = 4
"""Figures with their kind, at least, that a translation shares with its original."""
ALIKE = 0.75
"""Share of the figures of both that the two have in common, from which one is the other's translation."""

_WORD = compiled(r"\w+")


def dispatches(reports: Sequence[tuple[Document, Sequence[Claim]]]) -> tuple[int, ...]:
    """For each report the number of the first one that is the same dispatch: its own where it stands alone."""
    parent = list(range(len(reports)))

    def root(place: int) -> int:
        while parent[place] != place:
            place = parent[place]
        return place

    for left, right in sorted(_republished(reports) | _translated(reports)):
        first, second = sorted((root(left), root(right)))
        parent[second] = first
    return tuple(root(place) for place in range(len(reports)))


def _republished(reports: Sequence[tuple[Document, Sequence[Claim]]]) -> set[tuple[int, int]]:
    runs = [_runs(document.text) for document, _ in reports]
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for place, some in enumerate(runs):
        for run in some:
            holders[run].append(place)
    shared: Counter[tuple[int, int]] = Counter()
    for places in holders.values():
        shared.update(combinations(places, 2))
    return {pair for pair, count in shared.items() if count >= SHARED * min(len(runs[pair[0]]), len(runs[pair[1]]))}


def _runs(text: str) -> set[int]:
    words = _WORD.findall(fold(text))
    return {hash(tuple(words[start : start + WINDOW])) for start in range(len(words) - WINDOW + 1)}


def _translated(reports: Sequence[tuple[Document, Sequence[Claim]]]) -> set[tuple[int, int]]:
    figures = [_figures(claims) for _, claims in reports]
    out = set()
    for left, right in combinations(range(len(reports)), 2):
        if reports[left][0].language == reports[right][0].language:
            continue
        common = len(figures[left] & figures[right])
        if common >= FIGURES and common >= ALIKE * len(figures[left] | figures[right]):
            out.add((left, right))
    return out


def _figures(claims: Sequence[Claim]) -> set[tuple[str, str, object]]:
    """The figures and dates of a report's claims, which survive translation."""
    return {
        (claim.kind.value, name, value)
        for claim in claims
        if claim.kind is not ClaimKind.STATEMENT
        for name, value in claim.value.items()
        if (isinstance(value, (int, float)) and not isinstance(value, bool)) or name in ("date", "from", "until")
    }
