"""Which line ends of a text part what stands on either side, and which only wrap a line."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from constancia.compiled import compiled

_LINE_END = compiled(r"\r\n?|\n|[\x0b\x0c\x85\u2028\u2029]")
_TERMINAL = frozenset('.!?…:;"”’»)')
_ITEM = compiled(r"[^\S\n]*+(?:[•‣▪◦●○■□–—*·|>#+-]|\d{1,3}[.)]\s|[a-z]\)\s)")
"""What a bullet, a table row or a numbered item begins with."""
_SAMPLE = 400
"""Lines by which wrapping is told."""
_NARROW, _WIDE = 36, 130
"""Widths between which wrapped lines lie; paragraphs on one line are mostly longer, headlines alone are few."""


def line_ends(text: str) -> list[int]:
    """Offsets behind the line ends that part sentences, in order: those that only wrap a line are left out."""
    starts, stops, width = _lines(text)
    return [starts[index + 1] for index in range(len(starts) - 1) if _parts(text, index, starts, stops, width)]


def wrapped(text: str) -> bool:
    """Whether the lines of a text are wrapped at a width."""
    return _lines(text)[2] > 0


def wraps(text: str) -> list[tuple[int, int]]:
    """The line ends that only wrap a line, of a text that is wrapped at a width; none of any other text.

    >>> wraps("One line.\\nAnother one.\\n")
    []
    """
    starts, stops, width = _lines(text)
    lines = range(len(starts) - 1) if width else range(0)
    return [(stops[one], starts[one + 1]) for one in lines if not _parts(text, one, starts, stops, width)]


@lru_cache(maxsize=4)
def _lines(text: str) -> tuple[list[int], list[int], int]:
    """Where the lines begin, where they stop, and the width that they are wrapped at."""
    ends = [match.span() for match in _LINE_END.finditer(text)]
    starts, stops = [0, *(end for _, end in ends)], [*(start for start, _ in ends), len(text)]
    return starts, stops, _width(text, starts, stops)


def _width(text: str, starts: list[int], stops: list[int]) -> int:
    """The width that the lines are wrapped at; 0 where they are not wrapped."""
    lengths: list[int] = []
    unfinished = 0
    for index in range(min(len(starts) - 1, _SAMPLE)):
        begin, end = starts[index + 1], stops[index + 1]
        following = text[begin : min(end, begin + 8)].strip()
        if stops[index] > starts[index] and following and not _ITEM.match(text, begin, end):
            lengths.append(stops[index] - starts[index])
            unfinished += following[0].islower() or text[stops[index] - 1] not in _TERMINAL
    if len(lengths) < 3:
        return 0
    lengths.sort()
    wide = lengths[int(0.9 * (len(lengths) - 1))]
    if not _NARROW <= wide <= _WIDE:
        return 0
    near = len(lengths) - bisect_left(lengths, int(0.75 * wide))
    return wide if unfinished >= 0.5 * len(lengths) and near >= 0.55 * len(lengths) else 0


def _parts(text: str, index: int, starts: list[int], stops: list[int], width: int) -> bool:
    """Whether the line end behind line `index` parts what stands before it from what follows."""
    start, stop = starts[index], stops[index]
    following, end = starts[index + 1], stops[index + 1]
    length = stop - start
    head = text[following : min(end, following + 12)].strip()
    if not length or not head or text[start:stop].isspace():
        return True
    if _ITEM.match(text, following, end):
        # In wrapped text a dash or a number may have come to stand at the beginning of its line.
        return not width or text[stop - 1] in _TERMINAL or not (head[0] in "–—" or head[0].isdigit())
    last = text[stop - 1]
    if width:
        if text[following].isspace() and not text[start].isspace():
            return True
        return length < 0.6 * width and (last in _TERMINAL or not head[0].islower())
    return not (head[0].islower() and length >= 30 and last not in _TERMINAL and not _ITEM.match(text, start, stop))
