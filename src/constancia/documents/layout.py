"""Lines of a page in the order in which they are read: columns one after the other, what spans them in its place."""

from __future__ import annotations

from collections import Counter
from statistics import median

from constancia.lean import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text and its box, in points from the lower left corner."""

    words: str
    page: int
    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """Height of the box."""
        return self.top - self.bottom

    @property
    def middle(self) -> float:
        """Height of the middle of the box above the foot of the page."""
        return (self.top + self.bottom) / 2

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, bottom, right, top, to a hundredth of a point."""
        return (round(self.left, 2), round(self.bottom, 2), round(self.right, 2), round(self.top, 2))

    def shares_line(self, other: Line) -> bool:
        """Whether the two stand side by side."""
        overlap = min(self.top, other.top) - max(self.bottom, other.bottom)
        return overlap > 0.5 * min(self.height, other.height)

    def alike(self, other: Line) -> bool:
        """Whether the two are of about the same size."""
        return 0.7 < self.height / other.height < 1.4

    def joined(self, other: Line) -> Line:
        """One line of both, this one first."""
        gap = "" if other.left - self.right < 0.08 * self.height and not self.words.endswith(" ") else " "
        return Line(
            self.words + gap + other.words,
            self.page,
            min(self.left, other.left),
            min(self.bottom, other.bottom),
            max(self.right, other.right),
            max(self.top, other.top),
        )


_FEWEST = 3
"""Lines that a column has at least."""
_MOST_COLUMNS = 5
"""How often a page is parted into columns."""
_CANDIDATES = 40
"""Left edges that are tried as the beginning of a column, those of most lines first."""
_CROSSING = 0.35
"""Share of lines that may span a gutter: headlines, captions."""


def in_reading_order(lines: list[Line], parted: int = 0) -> list[Line]:
    """The lines of one page as they are read.

    A gutter parts the page into columns; lines that span it are read in their place, and what lies between two of
    them column by column.
    """
    gutter = _gutter(lines) if len(lines) >= 2 * _FEWEST and parted < _MOST_COLUMNS else None
    down = sorted(lines, key=lambda line: (-round(line.middle, 1), line.left))
    if gutter is None:
        return down
    out: list[Line] = []
    left: list[Line] = []
    right: list[Line] = []
    for line in [*down, None]:
        if line is not None and line.right <= gutter:
            left.append(line)
        elif line is not None and line.left >= gutter:
            right.append(line)
        else:
            out += in_reading_order(left, parted + 1) + in_reading_order(right, parted + 1)
            out += [line] if line is not None else []
            left, right = [], []
    return out


def _gutter(lines: list[Line]) -> float | None:
    """Where a column begins with others of prose beside it; None where the page has one column or is a table."""
    size = median(line.height for line in lines)
    edges = Counter(round(line.left) for line in lines).most_common(_CANDIDATES)
    best: tuple[int, float] | None = None
    for edge, _ in edges:
        at = edge - 1.0
        left = [line for line in lines if line.right <= at]
        right = [line for line in lines if line.left >= at]
        if min(len(left), len(right)) < _FEWEST or len(lines) - len(left) - len(right) > _CROSSING * len(lines):
            continue
        if not _beside(left, right, at - 0.5 * size):
            continue
        score = (min(len(left), len(right)), -float(edge))
        if best is None or score > best:
            best = score
    return -best[1] - 1.0 if best else None


def _beside(left: list[Line], right: list[Line], limit: float) -> bool:
    """Whether the two run side by side as prose does, the left one up to the limit; the cells of a table do not."""
    low = max(min(line.bottom for line in part) for part in (left, right))
    high = min(max(line.top for line in part) for part in (left, right))
    within = [line for line in [*left, *right] if low <= line.middle <= high]
    if len(within) < 2 * _FEWEST or any(line.right > limit and line.left < limit for line in within):
        return False
    return sum(len(line.words) for line in within) / len(within) > 14
