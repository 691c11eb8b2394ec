"""The arithmetic of a vote as a picture: text, board, voices in the gap that they fill, result under a rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from constancia.language.messages import say

UNIT = 3
"""Width of one vote."""

GAP = 9
"""Width between two sides; as wide on every row, so that the bars can be compared."""

PATTERNS = (
    '<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<path class="p-hatch" d="M1 0v5"/></pattern>'
    '<pattern id="dots" width="4" height="4" patternUnits="userSpaceOnUse">'
    '<circle class="p-dot" cx="2" cy="2" r=".9"/></pattern>'
)


def sum_shown(arithmetic: Mapping[str, Any], ui: str) -> str:
    """The picture with its figures; a reader of the figures alone loses nothing."""
    board, total, claimed = arithmetic["board"], arithmetic["total"], arithmetic["claimed"]
    added = [result - before for result, before in zip(total, board, strict=True)]
    widest = [max(_figures(claimed)[side], board[side], total[side]) for side in range(3)]
    room = max(arithmetic["seats"] or 0, sum(widest))
    starts = [0, widest[0] * UNIT + GAP, (widest[0] + widest[1]) * UNIT + 2 * GAP]
    picture = _Picture(starts, room * UNIT + 3 * GAP)
    rows = []
    if claimed:
        rows.append(("text", tally(claimed), picture.ghost(_figures(claimed))))
    rows.append(("board", tally(board), picture.bars(board)))
    if any(added):
        figures = "&ensp;".join(f"{figure:+d}".replace("-", "−") if figure else "0" for figure in added)
        rows.append(("voice", f'<span class="nb">{figures}</span>', picture.carets(board, added)))
    rows.append(("result", tally(total), picture.bars(total)))
    shown = "".join(
        f'<div class="row {name}"><dt>{escape(say(f"page.sum.{name}", ui))}</dt><dd class="fig">{figures}</dd>'
        f'<dd class="bar">{bar}</dd></div>'
        for name, figures, bar in rows
    )
    return f'<figure class="sum"><dl>{shown}</dl>{_caption(arithmetic, ui)}</figure>'


def tally(figures: Sequence[int | None]) -> str:
    """A tally that no line breaks; figures that are not given at its end are left out."""
    given = list(figures)
    while given and given[-1] is None:
        given.pop()
    return '<span class="nb">' + "–".join("?" if one is None else str(one) for one in given) + "</span>"


def _figures(figures: Sequence[int | None] | None) -> list[int]:
    return [one or 0 for one in figures or (0, 0, 0)]


def _caption(arithmetic: Mapping[str, Any], ui: str) -> str:
    voices = " · ".join(
        f"{escape(say('words.' + row['side'], ui))}: {escape(', '.join(row['names']))}" for row in arithmetic["voices"]
    )
    named = f'<p class="cap"><b>{escape(say("page.sum.voice", ui))}</b> · {voices}</p>' if voices else ""
    keys = [
        ('<rect class="p-for" y="1" width="18" height="10"/>', say("words.yes", ui)),
        (_box("hatch", 0, 18, 1, 10), say("words.no", ui)),
        (_box("dots", 0, 18, 1, 10), say("words.abstain", ui)),
    ]
    if voices:
        keys.append(('<path class="p-add" d="M3 1h12l-6 8z"/>', say("page.sum.added", ui)))
    if arithmetic["seats"]:
        silent = say("page.sum.silent", ui, {"seats": arithmetic["seats"]})
        keys.append(('<path class="p-base" d="M0 6h18"/>', silent))
    items = "".join(
        f'<li><svg viewBox="0 0 18 12" aria-hidden="true">{drawn}</svg>{escape(text)}</li>' for drawn, text in keys
    )
    return f'<figcaption>{named}<ul class="keys">{items}</ul></figcaption>'


def _box(pattern: str, x: float, width: float, y: float = 2, height: float = 14) -> str:
    if width <= 0:
        return ""
    edge = f'x="{x + 0.6:g}" y="{y + 0.6:g}" width="{max(width - 1.2, 0.4):g}" height="{height - 1.2:g}"'
    place = f'x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}"'
    return f'<rect {place} fill="url(#{pattern})"/><rect class="p-edge" {edge}/>'


class _Picture:
    """One scale for every row of a sum."""

    def __init__(self, starts: Sequence[int], width: int) -> None:
        self.starts, self.width = starts, width

    def bars(self, figures: Sequence[int]) -> str:
        """The three sides, solid, hatched and dotted; the line that remains is who did not vote."""
        solid = f'<rect class="p-for" x="0" y="2" width="{figures[0] * UNIT}" height="14"/>'
        hatch = _box("hatch", self.starts[1], figures[1] * UNIT)
        dots = _box("dots", self.starts[2], figures[2] * UNIT)
        return self._drawn(solid + hatch + dots + self._remaining(figures))

    def ghost(self, figures: Sequence[int]) -> str:
        """What the text claims, as outlines."""
        boxes = "".join(
            f'<rect class="p-ghost" x="{start + 1}" y="3" width="{figure * UNIT - 2}" height="12"/>'
            for start, figure in zip(self.starts, figures, strict=True)
            if figure
        )
        return self._drawn(boxes + self._remaining(figures))

    def carets(self, board: Sequence[int], added: Sequence[int]) -> str:
        """A caret where each side grew, and what it grew by."""
        return self._drawn("".join(self._caret(side, board[side], added[side]) for side in range(3)))

    def _caret(self, side: int, before: int, more: int) -> str:
        start, x = self.starts[side], self.starts[side] + before * UNIT
        line = f'<path class="p-base" d="M{start} 17H{x + max(more, 0) * UNIT}"/>'
        if not more:
            return line
        left, width = (x, more * UNIT) if more > 0 else (x + more * UNIT, -more * UNIT)
        middle = left + width / 2
        block = f'<rect class="p-add" x="{left}" y="9" width="{width}" height="8"/>'
        return f'{line}{block}<path class="p-add" d="M{middle - 6:g} 0h12l-6 7z"/>'

    def _remaining(self, figures: Sequence[int]) -> str:
        end = self.starts[2] + figures[2] * UNIT + (GAP if figures[2] else 0)
        return f'<path class="p-base" d="M{end} 9H{self.width}"/>' if end < self.width else ""

    def _drawn(self, inside: str) -> str:
        return f'<svg viewBox="0 0 {self.width} 18" preserveAspectRatio="none" aria-hidden="true">{inside}</svg>'
