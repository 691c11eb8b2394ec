"""Lines of a page in the order in which they are read: columns one after the other, what spans them in its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
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
_PROSE = 14
"""Characters that lines of prose have on average; the cells of a table have fewer."""
_INDENT = 6.0
"""Points within which a line begins where its column does."""


def pages_in_reading_order(pages: list[list[Line]]) -> list[list[Line]]:
    """The lines of each page as they are read.

    A page with too few lines to show its columns has those of the others, where its lines stand in them.
    """
    found = Counter(gutter for page in pages if (gutter := _gutter(page)) is not None)
    usual = found.most_common(1)[0][0] if found else None
    return [_in_reading_order(page, usual) for page in pages]


def _in_reading_order(lines: list[Line], usual: float | None = None, parted: int = 0) -> list[Line]:
    """The lines of one page or column as they are read.

    A gutter parts the page into columns; lines that span it are read in their place, and what lies between two of
    them column by column.
    """
    gutter = _gutter(lines) if parted < _MOST_COLUMNS else None
    if gutter is None and usual is not None and _stands_in(lines, usual):
        gutter = usual
    down = [line for row in _rows(lines) for line in row]
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
            out += _in_reading_order(left, None, parted + 1) + _in_reading_order(right, None, parted + 1)
            out += [line] if line is not None else []
            left, right = [], []
    return out


def _rows(lines: list[Line]) -> Iterator[list[Line]]:
    """The lines from the top down, those side by side from the left: letters that hang make one cell seem lower."""
    row: list[Line] = []
    for line in sorted(lines, key=lambda line: (-round(line.middle, 1), line.left)):
        if row and not all(one.shares_line(line) for one in row):
            yield sorted(row, key=lambda line: line.left)
            row = []
        row.append(line)
    if row:
        yield sorted(row, key=lambda line: line.left)


def _gutter(lines: list[Line]) -> float | None:
    """Where a column begins with others of prose beside it; None where the page has one column or is a table."""
    if len(lines) < 2 * _FEWEST:
        return None
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


def _stands_in(lines: list[Line], gutter: float) -> bool:
    """Whether lines of prose stand at both sides of a gutter, those at the right where the column begins."""
    left = [line for line in lines if line.right <= gutter]
    right = [line for line in lines if line.left >= gutter]
    spanning = len(lines) - len(left) - len(right)
    if not left or not right or spanning > _CROSSING * len(lines):
        return False
    return min(line.left for line in right) - gutter < _INDENT and _prose(left) and _prose(right)


def _prose(lines: list[Line]) -> bool:
    return sum(len(line.words) for line in lines) / len(lines) > _PROSE


def _beside(left: list[Line], right: list[Line], limit: float) -> bool:
    """Whether the two run side by side as prose does, the left one up to the limit; the cells of a table do not."""
    low = max(min(line.bottom for line in part) for part in (left, right))
    high = min(max(line.top for line in part) for part in (left, right))
    within = [line for line in [*left, *right] if low <= line.middle <= high]
    if len(within) < 2 * _FEWEST or any(line.right > limit and line.left < limit for line in within):
        return False
    return _prose(within)
