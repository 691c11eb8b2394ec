"""Stretches in quotation marks of every kind, and the dashes of dialogue."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise

from constancia.compiled import compiled
from constancia.lean import dataclass
from constancia.syntax.stretches import Stretch, trimmed
from constancia.syntax.wrapping import line_ends


@dataclass(frozen=True, slots=True)
class Quotation(Stretch):
    """A quoted stretch, without its marks."""

    opened: int
    """Offset of the opening mark."""
    closed: int
    """Offset after the closing mark; the end of the paragraph where none closes it."""


_MARK = compiled(r"[“”„«»\"″‘’‹›]|''|``|'")
_DASH = compiled(r"[—–]|--|(?<=\s)-(?=\w)|(?<=[\w.,!?…])-(?=\s)")
_PAIRS = {"“": "”", "„": "”", "«": "»", "‘": "’", "‹": "›", '"': '"', "''": "''", "``": "''", "'": "'"}
_OPENERS = {"“", "„", "«", "‘", "‹", "``"}
_EVEN = {'"', "''", "'"}
_INNER = {"‘", "'", "‹"}
_GLUED = compiled(r"[^\W\d_][.!?]\"[^\W\d_a-záéíóúñ]")
_PARAGRAPHS = 6
"""Paragraphs over which a quotation may run that only its first paragraph opens and its last one closes."""


@lru_cache(maxsize=2)
def paragraphs(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of every paragraph; lines of a wrapped text run together."""
    found = (trimmed(text, *place) for place in pairwise((0, *line_ends(text), len(text))))
    return tuple((start, end) for start, end in found if start < end)


def find(text: str) -> tuple[Quotation, ...]:
    """The quotations of a text, in order; nested ones are left inside the outer one.

    A mark that nothing closes quotes to the end of its paragraph. Straight marks are paired paragraph by paragraph.
    A paragraph that opens with a dash is dialogue: what stands between dashes in it is told, the rest is said.
    """
    out: list[Quotation] = []
    marks = [(m.start(), m.group().replace("″", '"')) for m in _MARK.finditer(text)]  # of a page that writes primes
    places = [place for place, _ in marks]
    unclosed = 0
    for start, end in paragraphs(text):
        inside = marks[bisect_left(places, start) : bisect_left(places, end)]
        if unclosed and inside and _ends_here(text, out[-1], inside[0]):
            place, mark = inside.pop(0)
            last = out.pop()
            _add(out, text, last.start, place, last.opened, place + len(mark))
        found = _dialogue(text, start, end) or (_pair(text, end, inside) if inside else [])
        if found and out and _taken_up(text, out[-1], found[0], start):
            last = out.pop()
            found[0] = Quotation(last.start, found[0].end, last.opened, found[0].closed)
        out.extend(found)
        if inside:
            unclosed = _PARAGRAPHS if out and out[-1].closed == end and not text[out[-1].end : end].strip() else 0
        else:
            unclosed = max(0, unclosed - 1)
    return tuple(out)


def _taken_up(text: str, quote: Quotation, other: Quotation, start: int) -> bool:
    """Whether a paragraph opens with the mark of a quotation that the paragraph before it left open."""
    unclosed = quote.closed == quote.end or text[quote.end : quote.closed].isspace()
    same = text[quote.opened] == text[other.opened]
    return unclosed and same and text[quote.closed : other.opened].isspace() and other.opened >= start


def _ends_here(text: str, quote: Quotation, mark: tuple[int, str]) -> bool:
    """Whether a mark closes a quotation that an earlier paragraph left open."""
    place, char = mark
    opener = text[quote.opened]
    return _PAIRS.get(opener) == char and _closes(text, place, char) and not _opens(text, place, char)


def _opens(text: str, place: int, mark: str) -> bool:
    before, after = text[place - 1 : place] or " ", text[place + len(mark) : place + len(mark) + 1] or " "
    return not (before.isalnum() or before in ".,!?%)…") and not after.isspace()


def _closes(text: str, place: int, mark: str) -> bool:
    before, after = text[place - 1 : place] or " ", text[place + len(mark) : place + len(mark) + 1]
    return not before.isspace() and not after.isalnum()


def _takes_over(text: str, kind: str, place: int, mark: str, left: Mapping[str, int]) -> bool:
    """Whether a mark opens a quotation in the place of the one that seemed open."""
    if kind in _INNER and mark not in _INNER:
        # An apostrophe may have passed for an opening mark: a stronger mark takes over.
        return mark in _OPENERS or (mark in _EVEN and _opens(text, place, mark))
    # A straight mark that nothing closes, before marks of another kind, sets a block and quotes nothing.
    return kind == '"' and mark in ("“", "«") and not left['"']


def _may_close(text: str, kind: str, place: int, mark: str, left: Mapping[str, int]) -> bool:
    """Whether a mark is one that closes what another opened."""
    if mark == _PAIRS[kind]:
        return kind not in _INNER or _closes(text, place, mark)
    straight = (kind, mark) == ("“", '"') and left["”"] <= left["“"]
    mixed = (kind, mark) == ('"', "”") or ((kind, mark) == ("«", "”") and left["»"] <= left["«"])
    typed = (kind, mark) == ("``", "'") and text[place - 1] in ",.!?"
    return (mixed or straight or typed) and _closes(text, place, mark)


def _pair(text: str, end: int, marks: list[tuple[int, str]]) -> list[Quotation]:
    """The quotations of one paragraph."""
    out: list[Quotation] = []
    left = dict.fromkeys(("“", "”", "«", "»", '"'), 0)
    for _, mark in marks:
        if mark in left:
            left[mark] += 1
    opened: tuple[int, str] | None = None
    depth = 0
    for place, mark in marks:
        if mark in left:
            left[mark] -= 1
        if opened is None:
            glued = mark == '"' and _GLUED.match(text, max(0, place - 2))  # a page may have lost the blank before it
            if (mark in _OPENERS - _INNER) or (mark in _INNER | _EVEN and (glued or _opens(text, place, mark))):
                opened, depth = (place, mark), 0
            continue
        first, kind = opened
        if _takes_over(text, kind, place, mark, left):
            opened, depth = (place, mark), 0
        elif mark == kind and mark not in _EVEN:
            if left.get(_PAIRS[kind], 0) > left.get(kind, 0) + 1:
                depth += 1
            elif kind not in _INNER:
                # Fewer marks close than open: the one before was never closed.
                _add(out, text, first + len(kind), place, first, place)
                opened = (place, mark)
        elif _may_close(text, kind, place, mark, left):
            if kind == '"' and not _closes(text, place, mark) and _opens(text, place, mark):
                _add(out, text, first + 1, place, first, place)
                opened = (place, mark)
            elif depth:
                depth -= 1
            else:
                closed = place + len(mark)
                closed += mark == "''" and text[closed : closed + 1] == "'"
                _add(out, text, first + len(kind), place, first, closed)
                opened = None
    if opened and opened[1] not in _INNER:
        first, kind = opened
        _add(out, text, first + len(kind), end, first, end)
    return out


def _add(out: list[Quotation], text: str, start: int, end: int, opened: int, closed: int) -> None:
    start, end = trimmed(text, start, end)
    if end > start:
        out.append(Quotation(start, end, opened, closed))


def _dialogue(text: str, start: int, end: int) -> list[Quotation]:
    """What is said in a paragraph that opens with a dash; empty where it is no dialogue."""
    first = end - len(text[start:end].lstrip())
    if first + 1 >= end or text[first] not in "—–" or text[first + 1].isspace():
        return []
    out: list[Quotation] = []
    opened: int | None = first
    for match in _DASH.finditer(text, first + 1, end):
        told = text[match.start() - 1].isspace()
        if opened is not None and told and not text[match.end() : match.end() + 1].isspace():
            _add(out, text, opened + 1, match.start(), opened, match.start())
            opened = None
        elif opened is None and not told:
            opened = end - len(text[match.end() : end].lstrip(" .,;:")) - 1
    if opened is not None and out:
        _add(out, text, opened + 1, end, opened, end)
    return out
