"""Tables and lists of how groups voted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from constancia.claims.reading import Reading
from constancia.claims.voting.groups import groups_of
from constancia.claims.voting.lexicon import SIDES, VoteLexicon
from constancia.claims.voting.masking import COUNT, FILL, GROUP, REST
from constancia.claims.voting.parsed import Parsed
from constancia.claims.voting.stances import Stance
from constancia.compiled import compiled
from constancia.syntax.folding import fold_in_place

_CELL = compiled(r"[|\t]")
_NUMBER = compiled(r"\d{1,3}")
_ROW = compiled(
    r"[\s,;•*·–-]*(?:(?:and|y|e) )?(?:(?:the|el|la|los|las) )?"
    r"(?P<row>(?P<name>[A-ZÁÉÍÓÚÑ][^:;,|\d(\n]{1,50}?)(?: ?[:–—(]| -)? ?(?P<count>\d{1,3})"
    r"(?:(?: out)? (?:of|de) (?:\w+ )?(?P<whole>\d{1,3}))?)(?: [^\d:,;()\n]{0,50}?| ?\([^\d()]*\)|\))?"
    r"(?= ?(?:[,;.)\n]|$)| (?:and|y|e) )"
)


def tables(reading: Reading, lex: VoteLexicon) -> Iterator[Stance]:
    """Rows of tables whose header names the sides; offsets are the document's."""
    if _CELL.search(reading.text) is None:
        return
    others = compiled(rf"(?:{reading.language.votes.groups.others})")
    header: list[str | None] | None = None
    offset = 0
    for line in reading.text.splitlines(keepends=True):
        cells = [cell.strip() for cell in _CELL.split(line.strip().strip("|"))]
        start, offset = offset, offset + len(line)
        if len(cells) < 3:
            header = None
            continue
        sides = [_side(cell, lex) for cell in cells[1:]]
        if any(sides):
            header = sides
        elif header and len(cells) == len(header) + 1 and all(_NUMBER.fullmatch(cell) for cell in cells[1:]):
            if others.fullmatch(fold_in_place(cells[0])):
                continue
            counts = {side: int(cell) for side, cell in zip(header, cells[1:], strict=True) if side in SIDES[:3]}
            first = start + line.index(cells[0])
            yield Stance(cells[0], stance_of(counts), first, start + len(line.rstrip(" |\t\r\n")), dict(counts))


def records(reading: Reading, lex: VoteLexicon) -> Iterator[Stance]:
    """Groups with their votes behind the word for a side: "Ayes 61 (National 59, ACT 2)", or below it line by line."""
    offset = 0
    for line in reading.text.splitlines(keepends=True):
        first, offset = offset, offset + len(line)
        folded = reading.folded[first:offset]
        labels = lex.record.finditer(folded)
        heads = [(next(name for name in SIDES if match[name]), match["total"], match.end()) for match in labels]
        if not heads and folded.rstrip().endswith(":") and (side := _headed(folded, lex)) is not None:
            heads = [(side, None, len(line))]
        for side, total, end in heads:
            rows = tuple(_rows(reading.text, first + end))
            counts = [int(row["count"]) for row in rows]
            known = total is not None or any(groups_of(reading).is_group(row["name"]) for row in rows)
            if not known or (len(rows) < 2 and sum(counts) != int(total or 0)) or sum(counts) > int(total or 5000):
                continue
            for row, count in zip(rows, counts, strict=True):
                stance = side if count and row["whole"] in (None, row["count"]) else None
                yield Stance(row["name"], stance, *row.span("row"), {side: count}, rule="bloc.columns")


def _rows(text: str, at: int) -> Iterator[re.Match[str]]:
    while (row := _ROW.match(text, at)) is not None:
        yield row
        at = row.end()


def _headed(line: str, lex: VoteLexicon) -> str | None:
    """The side that a line names, where it speaks of votes and of no other side."""
    named = [side for side in SIDES[:3] if lex.named_sides[side].search(line)]
    return named[0] if len(named) == 1 and lex.vote_word.search(line) and _NUMBER.search(line) is None else None


def _side(cell: str, lex: VoteLexicon) -> str | None:
    folded = fold_in_place(cell).rstrip(".:")
    for side in SIDES:
        if re.fullmatch(rf"(?:{lex.words.sides.labels[side]})s?\.?", folded):
            return side
    return None


def stance_of(counts: dict[str, int]) -> str:
    """The stance that a group's counts show: one side only, or split."""
    voted = [side for side in ("for", "against", "abstain") if counts.get(side)]
    return voted[0] if len(voted) == 1 else "split"


_LISTED = compiled(rf"{GROUP}{REST}* ?\({COUNT}{FILL}*(?P<inside>[^()]*)\)")


def lists(parsed: Parsed) -> Iterator[Stance]:
    """Groups with their votes in brackets, or in a list of such, on the side that is named before or after it.

    "Fuerza Popular (19 votos) y Avanza País (10) votaron a favor"
    """
    text = parsed.text
    if f"({COUNT}" not in text:
        return
    rows = [
        match
        for match in _LISTED.finditer(parsed.finder.grouped)
        if not match["inside"].strip() or parsed.lex.ballot.fullmatch(match["inside"])
    ]
    led = rows and any(lex.match(text, rows[-1].end() + 1) for lex in parsed.lex.named_sides.values())
    if len(rows) < 2 and not led and not any(row["inside"] for row in rows):
        return
    for row in rows:
        side = _nearest_side(parsed, *row.span())
        if side:
            value = parsed.masked.value(text.index(COUNT, row.start()))
            yield Stance(parsed.finder.at(row.start()).name, side, *row.span(), {side: value})


def _nearest_side(parsed: Parsed, start: int, end: int) -> str | None:
    """The side named last before a list's row, else first after it, in its clause."""
    left, right = parsed.clause(start, end)
    named = [
        (match.start(), match.end(), side)
        for side in SIDES[:3]
        for match in parsed.lex.named_sides[side].finditer(parsed.text, left, right)
        if parsed.text.count("(", left, match.start()) == parsed.text.count(")", left, match.start())
    ]
    before = [entry for entry in named if entry[1] <= start]
    after = [entry for entry in named if entry[0] >= end and ". " not in parsed.text[end : entry[0]]]
    if before:
        return max(before)[2]
    return min(after)[2] if after else None
