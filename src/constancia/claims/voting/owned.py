"""The counts of a sentence that are a group's own, and no tally of the body: it gave them, or split into them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from constancia.claims.voting.groups import Group, Groups
from constancia.claims.voting.lexicon import VoteLexicon
from constancia.claims.voting.masking import COUNT, FILL, Masked
from constancia.claims.voting.places import Words
from constancia.claims.voting.sides import SideCount
from constancia.language import language

_NEXT = 120
"""Characters between a count of a group and the next."""
_ASIDE = 7
"""Words of an aside or a relative clause up to the decision told in it."""
_LEAD = 160
"""Characters between what names a group and the first of its counts."""
_EDGE = re.compile(r"[;•|]|\. ")


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
        self.giving = re.compile(rf"(?<!\w)(?:{words.giving})(?P<rest>(?:[ :,]|(?<!\w)(?:{words.to_count})(?!\w))*)$")
        self.with_counts = re.compile(rf"(?<!\w)(?:{words.with_counts}) $")
        self.leading = re.compile(rf"(?:^|[.;:—] ?)(?:{words.with_counts}) $")
        self.thus = re.compile(rf" ?[:,;—–-] ?(?:{words.thus}) ")
        self.topic = re.compile(
            rf"(?:^|[;:,.—] ?|\.- )(?:{words.topics})(?:(?:{COUNT}{FILL}* )?(?:{words.people}) (?:{words.of}))?"
        )
        self.turnout = re.compile(rf",? ?(?:{words.turnout.replace('#', COUNT + FILL + '*')})")
        self.whole = re.compile(rf"(?<!\w)(?:{words.wholes}) ?$")
        self.all_after = re.compile(rf"(?<!\w)(?:{words.all_after})(?!\w)")
        self.possessive = re.compile(r"(?:['’]s?) (?:(?:own|remaining|other) )?$")
        self.of_whom = re.compile(rf"(?<!\w)(?:{words.of_whom}|{COUNT}{FILL}*) (?:{words.of})$")
        self.of = re.compile(rf"(?<!\w)(?:{words.of})$")
        self.verbs = {
            stance: re.compile(rf"(?<![\w-])(?:{pattern})")
            for stance, pattern in (
                *words.stances.items(),
                *((f"{name}-objected", pattern) for name, pattern in words.objected.items()),
            )
        }


@lru_cache(maxsize=4)
def owned_lexicon(code: str) -> OwnedLexicon:
    """The compiled words of a language."""
    return OwnedLexicon(code)


def owned_counts(
    masked: Masked, lex: VoteLexicon, bodies: Sequence[Words], counts: Sequence[SideCount], code: str, groups: Groups
) -> tuple[tuple[SideCount, ...], tuple[Owned, ...]]:
    """The counts, a group's own marked with its name, and the groups with theirs."""
    finder = _Finder(masked, lex, bodies, owned_lexicon(code), groups)
    found = tuple(finder.all(counts))
    names = {item.start: one.group for one in found for item in one.items}
    marked = tuple(replace(item, group=names[item.start]) if item.start in names else item for item in counts)
    return marked, found


class _Finder:
    def __init__(
        self, masked: Masked, lex: VoteLexicon, bodies: Sequence[Words], own: OwnedLexicon, groups: Groups
    ) -> None:
        self.masked = masked
        self.text = masked.masked
        self.lex = lex
        self.bodies = bodies
        self.own = own
        self.groups = groups

    def all(self, counts: Sequence[SideCount]) -> Iterator[Owned]:
        """Every run of counts that is a group's."""
        for run in self._runs(counts):
            ways = (self._counted, self._given, self._labelled, self._aside, self._of_stance, self._topic, self._behind)
            for way in ways:
                if (found := way(run)) is not None:
                    yield found
                    break

    def _runs(self, counts: Sequence[SideCount]) -> Iterator[tuple[SideCount, ...]]:
        run: list[SideCount] = []
        for item in counts:
            if item.side == "other" or item.split >= 0:
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
        return same or (len(gap) <= _NEXT and not self._broken(run[-1].end, item.start))

    def _broken(self, start: int, end: int) -> bool:
        """Whether another act stands in a stretch: a decision, a body, a new sentence."""
        verbs = (self.lex.passed, self.lex.rejected, self.lex.passed_weak, self.lex.failed, _EDGE)
        if any(verb.search(self.text, start, end) for verb in verbs):
            return True
        return COUNT in self.text[start:end] or any(start <= body.start < end for body in self.bodies)

    def _counted(self, run: tuple[SideCount, ...]) -> Owned | None:
        """A group whose members are counted: "twelve Greens voted for it, eight against"."""
        words = run[0].group
        group = group_of_count(words, self.groups) if words is not None else None
        if group is None:
            return None
        return self._owned(group.name, run[0].start, run)

    def _given(self, run: tuple[SideCount, ...]) -> Owned | None:
        """A group that gave its votes: "the Greens cast all of their 24 votes against"."""
        verb = self.own.giving.search(self.text, max(0, run[0].start - _LEAD), run[0].start)
        group = self._before(verb.start()) if verb else None
        return self._owned(group.name, group.start, run) if group else None

    def _labelled(self, run: tuple[SideCount, ...]) -> Owned | None:
        """A group right before its counts: "Greens: 12 for, two against", "the Greens' twelve members voted for it"."""
        before = self.text[: run[0].start]
        owner = self.own.possessive.search(before)
        label = re.search(r" ?[:(] ?$", before)
        if owner is not None:
            group = self.groups.only(self.masked.text[: owner.start()])
        elif label is not None:
            left = max((match.end() for match in re.finditer(r"[;:.,(—] ", before[: label.start()])), default=0)
            group = self.groups.only(self.masked.text[left : label.start()])
            if group is not None:
                group = replace(group, start=group.start + left)
                if self.masked.text[left : group.start].strip():
                    return None
        else:
            return None
        if group is None or not group.sure or self._governed(group.start) or self._is_body(group):
            return None
        return self._owned(group.name, group.start, run, whole=owner is not None)

    def _aside(self, run: tuple[SideCount, ...]) -> Owned | None:
        """A group with its counts in an aside before its verb: "the Greens, with eight votes against, rejected it"."""
        led = re.search(r", (?P<with>[^,]+)$", self.text[: run[0].start])
        if led is None or not self.own.with_counts.fullmatch(led["with"]) or self.text[run[-1].end] != ",":
            return None
        group = self._before(led.start())
        place = run[-1].end + 2
        verb = next((match for verb in self.own.verbs.values() if (match := verb.match(self.text, place))), None)
        if group is None or verb is None:
            return None
        return replace(self._owned(group.name, group.start, run), end=verb.end(), verb=verb.end())

    def _of_stance(self, run: tuple[SideCount, ...]) -> Owned | None:
        """A group that stood, or split, and the counts behind: "the Greens backed it with seven votes in favour"."""
        start = run[0].start
        for stance, pattern in self.own.verbs.items():
            for verb in pattern.finditer(self.text, max(0, start - _LEAD), start):
                if not self._led(stance, verb.end(), start):
                    continue
                group = self._before(verb.start())
                if group is None:
                    continue
                said = stance.partition("-")[0]
                return replace(self._owned(group.name, group.start, run), stance=said, verb=verb.end())
        return None

    def _led(self, stance: str, end: int, start: int) -> bool:
        """Whether the words between a verb of stance and a count make it the count of the one who stood so."""
        gap = self.text[end:start]
        if stance == "split":
            colon = gap.rfind(":")
            return colon >= 0 and len(gap) - colon < 12 and not self._decided(end, start)
        led = self.own.with_counts.search(gap)
        if led is None or self._broken(end, start):
            return False
        return "," not in gap[: led.start()].rstrip(" ,")

    def _decided(self, start: int, end: int) -> bool:
        """Whether a decision is told in a stretch other than in an aside on the measure: ", passed by Congress"."""
        verbs = (self.lex.passed, self.lex.rejected, self.lex.passed_weak)
        for verb in verbs:
            for match in verb.finditer(self.text, start, end):
                told = [found.end() for found in self.lex.relative.finditer(self.text, start, match.start())]
                aside = max(self.text.rfind(",", start, match.start()), *told, -1)
                if aside < 0 or len(self.text[aside : match.start()].split()) > _ASIDE:
                    return True
        return _EDGE.search(self.text, start, end) is not None or COUNT in self.text[start:end]

    def _topic(self, run: tuple[SideCount, ...]) -> Owned | None:
        """A group that the clause puts first: "of the 37 members of the Greens, 16 voted against"."""
        for match in reversed(list(self.own.topic.finditer(self.text, max(0, run[0].start - _LEAD), run[0].start))):
            named = self.groups.after(self.masked.text[match.end() : run[0].start])
            if len(named) != 1 or self._is_body(named[0], match.end()):
                continue
            gap = match.end() + named[0].end, run[0].start
            turnout = self.own.turnout.match(self.text, gap[0])
            gap = (turnout.end() if turnout else gap[0]), gap[1]
            if not self._broken(*gap) and not self.own.with_counts.search(self.text[slice(*gap)]):
                return self._owned(named[0].name, match.end() + named[0].start, run)
        return None

    def _behind(self, run: tuple[SideCount, ...]) -> Owned | None:
        """A group behind its counts: "six abstentions: that is how the Greens split"."""
        thus = self.own.thus.match(self.text, run[-1].end)
        if thus:
            named = self.groups.after(self.masked.text[thus.end() :])
            if not named:
                return None
            last = thus.end() + named[0].end
            return replace(self._owned(named[0].name, run[0].start, run), end=last, verb=last)
        if not (
            self.own.leading.search(self.text[: run[0].start]) and self.text[run[-1].end : run[-1].end + 2] == ", "
        ):
            return None
        place = run[-1].end + 2
        named = self.groups.after(self.masked.text[place:])
        if len(named) != 1 or self._is_body(named[0], place):
            return None
        stances = (pattern for stance, pattern in self.own.verbs.items() if "-" not in stance)
        verbs = (pattern.match(self.text, place + named[0].end + 1) for pattern in stances)
        end = next((verb.end() for verb in verbs if verb), None)
        return replace(self._owned(named[0].name, run[0].start, run), end=end, verb=end) if end else None

    def _before(self, end: int) -> Group | None:
        """The one group right before an offset that acts there."""
        left = max((match.end() for match in _EDGE.finditer(self.text, 0, end)), default=0)
        named = self.groups.before(self.masked.text[left:end])
        if len(named) != 1:
            return None
        group = replace(named[0], start=named[0].start + left, end=named[0].end + left)
        return None if self._governed(group.start) or self._is_body(group) else group

    def _governed(self, start: int) -> bool:
        """Whether a group is another noun's complement: "the motion of the Greens"."""
        before = self.masked.folded[:start]
        return self.own.of.search(before) is not None and self.own.of_whom.search(self.text[:start]) is None

    def _is_body(self, group: Group, offset: int = 0) -> bool:
        return any(body.start < group.end + offset and group.start + offset < body.end for body in self.bodies)

    def _owned(self, group: str, start: int, run: tuple[SideCount, ...], *, whole: bool = False) -> Owned:
        sides = [item.side for item in run if item.value and item.side != "other"]
        first = run[0].start
        whole = whole or self.own.whole.search(self.text[:first]) is not None
        whole = whole or self.own.all_after.search(self.text, first, run[0].end) is not None
        stance = "split" if len(sides) > 1 else sides[0] if sides and whole else None
        return Owned(group, min(start, first), run[-1].end, run, stance)


def group_of_count(words: str, groups: Groups) -> Group | None:
    """The group at the beginning of the words behind a count."""
    bare = groups.lex.of_first.sub("", words)
    named = groups.after(bare)
    if named:
        return named[0]
    pieces = bare.split(" ")
    for size in range(min(len(pieces), 7), 0, -1):
        group = groups.only(" ".join(pieces[:size]).rstrip(",;"))
        if group is not None and group.sure:
            return group
    return None
