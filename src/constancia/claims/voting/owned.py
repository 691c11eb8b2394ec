"""The counts of a sentence that are a group's own, and no tally of the body: it gave them, or split into them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from constancia.claims.voting.lexicon import VoteLexicon
from constancia.claims.voting.masking import COUNT, FILL, GROUP, REST
from constancia.claims.voting.places import Words
from constancia.claims.voting.runs import Finder
from constancia.claims.voting.sides import SideCount
from constancia.compiled import compiled
from constancia.language import language
from constancia.lean import dataclass, replace

_NEXT = 120
"""Characters between a count of a group and the next."""
_LEAD = 160
"""Characters between what names a group and the first of its counts."""
_RIGHT_BEHIND = 8
"""Characters between counts and the body that decided by them: a comma, an article."""
_EDGE = compiled(r"[;•|]|\. ")


@dataclass(frozen=True, slots=True)
class Owned:
    """A group with its counts; offsets are the sentence's own."""

    group: str
    start: int
    end: int
    items: tuple[SideCount, ...]
    stance: str | None
    verb: int = -1
    """Offset of the verb of its stance, -1 for none: what stands behind it is what the vote was on."""

    @property
    def counts(self) -> dict[str, int]:
        """By side."""
        return {item.side: item.value for item in self.items if item.side != "other"}


class OwnedLexicon:
    """Patterns for counts of a group in one language."""

    def __init__(self, code: str) -> None:
        words = language(code).votes.groups
        self.before = {way: over_masks(pattern, end="$") for way, pattern in words.owned_before.items()}
        self.after = {way: over_masks(pattern) for way, pattern in words.owned_after.items()}
        self.ways = tuple(dict.fromkeys((*self.before, *self.after)))
        self.verbs = tuple(
            (stance, compiled(pattern))
            for table in (words.stances, words.objected)
            for stance, pattern in table.items()
        )
        self.whole = compiled(rf"(?<!\w)(?:{words.wholes}) ?$")
        self.all_after = compiled(rf"(?<!\w)(?:{words.all_after})(?!\w)")
        self.of_whom = compiled(rf"(?<!\w)(?:{words.of_whom}|{COUNT}{FILL}*) (?:{words.of})$")
        self.of = compiled(rf"(?<!\w)(?:{words.of})$")

    def stance(self, verb: str) -> str:
        """The stance that a verb of one tells."""
        return next(stance for stance, pattern in self.verbs if pattern.match(verb))


def over_masks(pattern: str, end: str = "") -> re.Pattern[str]:
    """A pattern over a sentence whose counts and groups are masked."""
    masked = pattern.replace(COUNT, f"{COUNT}{FILL}*").replace(GROUP, f"{GROUP}{REST}*")
    return compiled(f"(?:{masked}){end}")


owned_lexicon = lru_cache(maxsize=4)(OwnedLexicon)
"""The compiled words of a language."""


def owned_counts(
    finder: Finder, lex: VoteLexicon, bodies: Sequence[Words], counts: Sequence[SideCount], code: str
) -> tuple[tuple[SideCount, ...], tuple[Owned, ...]]:
    """The counts, a group's own marked with its name, and the groups with theirs."""
    owners = _Owners(finder, lex, bodies, owned_lexicon(code))
    found = tuple(one for run in owners.runs(counts) if (one := owners.owner(run)) is not None)
    names = {item.start: one.group for one in found for item in one.items}
    marked = tuple(replace(item, group=names[item.start]) if item.start in names else item for item in counts)
    return marked, tuple(one for one in found if one.group)


class _Owners:
    def __init__(self, finder: Finder, lex: VoteLexicon, bodies: Sequence[Words], own: OwnedLexicon) -> None:
        self.finder = finder
        self.text = finder.grouped
        self.lex = lex
        self.bodies = bodies
        self.own = own

    def runs(self, counts: Sequence[SideCount]) -> Iterator[tuple[SideCount, ...]]:
        """Counts one after the other that may be one group's."""
        run: list[SideCount] = []
        for item in counts:
            if item.side == "other":
                continue
            if run and not self._goes_on(run, item):
                yield tuple(run)
                run = []
            run.append(item)
        if run:
            yield tuple(run)

    def _goes_on(self, run: Sequence[SideCount], item: SideCount) -> bool:
        gap = self.text[run[-1].end : item.start]
        same = item.pair >= 0 and item.pair == run[-1].pair
        if item.side in {other.side for other in run} or item.group is not None:
            return False
        apart = len(gap) > _NEXT or GROUP in gap or self._broken(run[-1].end, item.start)
        return same or not apart

    def _broken(self, start: int, end: int) -> bool:
        """Whether another act stands in a stretch: a decision, a body, a new sentence."""
        verbs = (self.lex.passed, self.lex.rejected, self.lex.passed_weak, self.lex.failed, _EDGE)
        if any(verb.search(self.text, start, end) for verb in verbs):
            return True
        return COUNT in self.text[start:end] or any(start <= body.start < end for body in self.bodies)

    def owner(self, run: tuple[SideCount, ...]) -> Owned | None:
        """The group that a run of counts is said to be of, in any of the ways of the language."""
        first, end = run[0], run[-1].end
        if first.group is not None:
            return self._owned(first.group, first.start, run) if first.group else None
        for way in self.own.ways:
            before, after = self.own.before.get(way), self.own.after.get(way)
            led = before.search(self.text, max(0, first.start - _LEAD), first.start) if before else None
            behind = after.match(self.text, end) if after else None
            if (before and led is None) or (after and behind is None):
                continue
            told: dict[str, tuple[int, int]] = {}
            for match in (led, behind):
                told |= {name: match.span(name) for name in match.groupdict()} if match is not None else {}
            place = self.text.find(GROUP, led.start() if led is not None else end)
            if way == "fell" and first.how == "bare":
                break  # `most of the votes against came from the Greens, with 12 votes`: of which side is not said
            if led and ":" in led[0] and self._decided_behind(end):
                return None  # `The coalition split: with 95 votes in favour, the Chamber approved`
            if way == "stood" and place in self.finder.listed:
                return None  # `A, B and C adopted it with 50 votes in favour and 20 against`
            found = self._owned(self.finder.at(place).name, place, run, whole=way == "owner")
            if "verb" in told:
                found = replace(found, stance=self.own.stance(self.text[slice(*told["verb"])]), verb=told["verb"][1])
            return replace(found, end=behind.end()) if behind is not None else found
        else:
            return None
        return self._owned("", first.start, run)

    def _decided_behind(self, end: int) -> bool:
        """Whether a body stands right behind counts and their comma, as the one that decided by them."""
        near = (one for one in self.bodies if 0 <= one.start - end <= _RIGHT_BEHIND and not one.members)
        return any(self.lex.inside.search(self.text, end, body.start) is None for body in near)

    def _owned(self, group: str, start: int, run: tuple[SideCount, ...], *, whole: bool = False) -> Owned:
        sides = [item.side for item in run if item.value and item.side != "other"]
        first = run[0].start
        whole = whole or self.own.whole.search(self.text[:first]) is not None
        whole = whole or self.own.all_after.search(self.text, first, run[0].end) is not None
        stance = "split" if len(sides) > 1 else sides[0] if sides and whole else None
        return Owned(group, min(start, first), run[-1].end, run, stance)
