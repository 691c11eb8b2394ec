"""The tallies of a sentence: counts that belong together, and the votes that were needed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from constancia.claims.voting.lexicon import Pattern, VoteLexicon
from constancia.claims.voting.masking import COUNT, Masked
from constancia.claims.voting.sides import SideCount
from constancia.lean import dataclass, replace

_FARTHEST = 170
"""Characters between two counts of one tally: room for a parenthesis or a list of names."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of one vote; offsets are the sentence's own."""

    counts: tuple[SideCount, ...]

    @property
    def start(self) -> int:
        """Where its first count begins."""
        return self.counts[0].start

    @property
    def end(self) -> int:
        """Where the words of its last count end."""
        return max(item.end for item in self.counts)

    @property
    def values(self) -> dict[str, int]:
        """Count by side, blank and absent ones left out."""
        return {item.side: item.value for item in self.counts if item.side != "other"}

    @property
    def paired(self) -> bool:
        """Whether it has two counts without the words of their sides."""
        return any(item.how == "pair" for item in self.counts)

    @property
    def said(self) -> int:
        """How many of its counts stand with the words of their sides."""
        return sum(item.how in ("said", "listed") and item.side != "other" for item in self.counts)

    def turned(self, *, alone: bool = False) -> Tally:
        """The tally of a refusal: of a pair without sides the larger count is against.

        `alone`: the one count of votes by which somebody refused it is that of those against, too.
        """
        if alone and len(self.counts) == 1 and self.counts[0].how == "bare":
            return Tally((replace(self.counts[0], side="against"),))
        pair = [item for item in self.counts if item.how == "pair" and item.side in ("for", "against")]
        if len(pair) != 2 or pair[0].value <= pair[1].value:
            return self
        swap = {pair[0]: "against", pair[1]: "for"}
        return Tally(tuple(replace(item, side=swap.get(item, item.side)) for item in self.counts))


def tallies(counts: Iterable[SideCount], text: str, *, refused: bool = False) -> tuple[Tally, ...]:
    """Counts of the whole body in a sentence, grouped: a tally has each side once; `refused`: it tells of a refusal."""
    groups: list[list[SideCount]] = []
    for item in _broken_down([item for item in counts if item.group is None], text, refused):
        last = groups[-1] if groups else None
        near = last is not None and item.start - last[-1].end <= _FARTHEST
        if near and last is not None and item.value == 0 and any(o.side == item.side and o.value == 0 for o in last):
            continue  # "without a dissenting vote: 107 in favour, none against"
        fits = (
            last is not None
            and near
            and (item.side == "other" or item.side not in {other.side for other in last})
            and not (
                item.pair >= 0
                and item.pair != last[-1].pair
                and any(other.side in ("for", "against") for other in last)
            )
        )
        if fits and last is not None:
            last.append(item)
        else:
            groups.append([item])
    return tuple(Tally(tuple(group)) for group in groups if any(item.side != "other" for item in group))


def _broken_down(counts: Sequence[SideCount], text: str, refused: bool) -> Iterator[SideCount]:
    """Counts without the total before what it is made of: "with 115 votes (78 in favour, 29 against)".

    Of a refusal the larger count is that of those against: "thrown out with 70 votes (43 in favour)".
    """
    for place, item in enumerate(counts):
        inside = _inside(counts[place + 1 :], text, item.end) if item.how == "bare" else []
        more = bool(inside) and inside[0].side == "for" and inside[0].value < item.value
        if _adds_up(item, inside) or (more and len(inside) == 1 and not refused):
            continue
        yield replace(item, side="against") if more else item


def _adds_up(total: SideCount, inside: Sequence[SideCount]) -> bool:
    """Whether both sides stand in the parentheses and make the total, where abstentions may be left out of them."""
    sides, told = {one.side for one in inside}, sum(one.value for one in inside)
    return {"for", "against"} <= sides and (told == total.value or ("abstain" not in sides and told < total.value))


def _inside(counts: Sequence[SideCount], text: str, end: int) -> list[SideCount]:
    """The counts, with the words of their sides, in the parentheses that open behind a count."""
    opens = text.find("(", end, end + _FARTHEST)
    closes = text.find(")", opens)
    if opens < 0 or any(item.start < opens for item in counts):
        return []
    return [item for item in counts if item.start < closes and item.how != "bare"]


@dataclass(frozen=True, slots=True)
class Need:
    """Votes needed, or members present; offsets are the sentence's own."""

    name: str
    """`threshold` or `present`."""
    value: int
    start: int
    end: int
    missed: bool = False
    """Whether the words say that it was not reached."""


def needs(masked: Masked, lex: VoteLexicon) -> tuple[Need, ...]:
    """Thresholds and numbers of those present, in order of place."""
    found: dict[int, Need] = {}
    if COUNT not in masked.masked:
        return ()

    def add(patterns: tuple[Pattern, ...], names: tuple[str, ...], missed: bool = False) -> None:
        for pattern in patterns:
            for match in pattern.finditer(masked.masked):
                for group, name in enumerate(names, start=1):
                    offset = match.start(group)
                    if offset >= 0 and offset not in found:
                        start = match.start() if len(names) == 1 else offset
                        end = match.end() if len(names) == 1 else masked.counts[offset].end
                        found[offset] = Need(name, masked.value(offset), start, end, missed)

    add(lex.missed, ("threshold",), missed=True)
    add(lex.both, ("threshold", "present"))
    add(lex.thresholds, ("threshold",))
    add(lex.present, ("present",))
    return tuple(found[offset] for offset in sorted(found))
