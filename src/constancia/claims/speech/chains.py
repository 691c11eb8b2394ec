"""Sayings inside sayings: whose word the innermost one is, and through whom it came."""

from __future__ import annotations

from collections.abc import Sequence

from constancia.lean import dataclass
from constancia.model.claims import Attribution
from constancia.model.documents import Span

_WHOLE = 0.8
"""Share of an outer saying that an inner one fills when the outer says nothing of its own."""


@dataclass(frozen=True, slots=True)
class Link:
    """One saying: its own source, where source and cue stand, and its words."""

    own: tuple[Attribution, ...]
    at: tuple[int, int]
    """From the first to the last code point of source and cue."""
    content: tuple[Span, ...]
    inward: bool = False
    """Whether nothing is said but what somebody thinks, who may be the one that speaks around it."""
    hollow: bool = False
    """Whether only "it" speaks, which inside what somebody says is a thing: "she says it shows that"."""
    told: bool = False
    """Whether a verb tells it: no "according to"."""
    paper: bool = False
    """Whether a document says it, so that who tells of the document says something of his own: that it says so."""


def nest(links: Sequence[Link]) -> list[tuple[Attribution, ...] | None]:
    """The attribution of each saying, innermost first; None for one that only passes another on."""
    order = sorted(range(len(links)), key=lambda k: (links[k].at[0], links[k].at[1]))
    parents: list[int | None] = [None] * len(links)
    active: list[int] = []
    places = ((span.start, span.end, k) for k, link in enumerate(links) for span in link.content)
    spans = sorted(places, key=lambda row: row[0])
    next_span = 0
    for k in order:
        at = links[k].at
        while next_span < len(spans) and spans[next_span][0] <= at[0]:
            active.append(next_span)
            next_span += 1
        active = [n for n in active if spans[n][1] > at[0]]
        around = [n for n in active if spans[n][1] >= at[1] and spans[n][2] != k]
        if around:
            parents[k] = spans[min(around, key=lambda n: spans[n][1] - spans[n][0])][2]
    out: list[tuple[Attribution, ...] | None] = []
    for k, link in enumerate(links):
        chain = list(link.own)
        seen = {k}
        parent = parents[k]
        while parent is not None and parent not in seen:
            seen.add(parent)
            chain.extend(links[parent].own)
            parent = parents[parent]
        out.append(tuple(chain))
    for k, parent in enumerate(parents):
        if parent is None or not links[k].own:
            continue
        inner, outer = links[k], links[parent]
        if inner.hollow:
            out[k] = None
            continue
        size = sum(span.end - span.start for span in outer.content)
        low = min([inner.at[0], *(span.start for span in inner.content)])
        high = max([inner.at[1], *(span.end for span in inner.content)])
        if high - low >= _WHOLE * size and not (inner.paper and outer.told):
            out[k if inner.inward else parent] = None
    return out
