"""The counts of a sentence that have a side: in favour, against, abstaining."""

from __future__ import annotations

import re
from collections.abc import Sequence

from constancia.claims.voting.acts import Act
from constancia.claims.voting.lexicon import SIDES, Pattern, VoteLexicon
from constancia.claims.voting.masking import COUNT
from constancia.claims.voting.runs import Finder
from constancia.compiled import compiled
from constancia.lean import dataclass, replace

_CAPITAL = compiled(r"(?<!\S)[^\W\d_a-zà-ÿ]")
"""A capital letter at the beginning of a word."""
_DASHED = compiled(r" [–—-] ?[^–—-]{3,90}[–—-](?= )")
"""What stands between dashes."""
_LED = 70
"""Characters between a group that words lead to and the count of its members at most."""
_LED_BODY = 12
"""Characters between members and the body that they are of: "members of the Senate"."""
_OWN = 6
"""Characters before a count in which the word stands that makes it somebody's own: "its 12 members"."""
_ALONE = compiled(r"\s*(?:$|[,.;:)]|\w+day\b|@|(?:on|in|to|with|after|late|en|con|el|este|tras)\b)")
"""What may follow a pair that no cue announces."""


@dataclass(frozen=True, slots=True)
class SideCount:
    """A count with its side; offsets are the sentence's own."""

    side: str
    """`for`, `against`, `abstain`, or `other`: blank, absent, invalid."""
    value: int
    start: int
    end: int
    how: str
    """`pair`; `said`, with the words of its side; `listed`, after them and a colon or in such a list; `bare`, a count
    of votes that a verb makes votes in favour; while it is looked for, `beside`, by a verb that needs another side."""
    group: str | None = None
    """The group whose count it is; empty where it is that of some members only, of which group is not said."""
    pair: int = -1
    """Offset of the pair it belongs to, -1 for none."""


def side_counts(finder: Finder, lex: VoteLexicon, acts: Sequence[Act], behind: str = "") -> tuple[SideCount, ...]:
    """Every count with a side, in order of place; `behind`: the folded words of the sentence behind.

    `acts` are those that bodies and members are said to have done here.
    """
    return _Finder(finder, lex, acts, behind).run()


def of_group(groups: Finder, lex: VoteLexicon, count: int) -> bool:
    """Whether those counted are the members of a group that is named before them, and of no body.

    They are called its own, or words right before it lead to it: "in the case of the Greens, 12 senators voted".
    """
    text = groups.masked.masked
    before = [one for one in groups.mentions if one.sure and one.start < count]
    bodies = (body.start for body in groups.bodies if body.start < count)
    if not before or before[-1].start < max(bodies, default=-1):
        return False
    part = lex.part_of_them.match(text, count)
    if lex.own.search(text, max(0, count - _OWN), part.end() if part else count) is not None:
        return True
    start, end = before[-1].start, before[-1].end
    decides = any(verb.search(text, end, count) for verb in (lex.passed, lex.rejected, lex.failed))
    return count - end <= _LED and not decides and lex.of_whom_led.search(text, 0, start) is not None


class _Finder:
    def __init__(self, groups: Finder, lex: VoteLexicon, acts: Sequence[Act], behind: str) -> None:
        self.groups = groups
        self.acts = [act for act in acts if act.subject >= 0 and not act.refused]
        self.behind = behind
        self.masked = groups.masked
        self.lex = lex
        self.taken: set[int] = set()
        self.found: list[SideCount] = []

    def run(self) -> tuple[SideCount, ...]:
        if COUNT in self.masked.masked:
            self._counted()
        self._without_numeral()
        self._deciders()
        firm = any(item.how != "beside" and item.side != "other" for item in self.found)
        found = (replace(item, how="said") if item.how == "beside" else item for item in self.found)
        kept = (item for item, was in zip(found, self.found, strict=True) if firm or was.how != "beside")
        return tuple(sorted(kept, key=lambda item: item.start))

    def _counted(self) -> None:
        self._lists()
        self._pairs(self.lex.plain_pairs, cued=False)
        self._pairs(self.lex.hyphened, cued=True)
        self._pairs(self.lex.cued_pairs, cued=True)
        self._ties()
        for side in SIDES:
            for match in self.lex.after[side].finditer(self.masked.masked):
                self._add(side, match.start(1), match.start(1), match.end(), "said")
                self._take_total(match)
        self._leads()
        self._verbs()
        told = {item.side: item.value for item in self.found}
        margin = abs(told.get("for", 0) - told.get("against", 0))
        for pattern in self.lex.bare:
            for match in pattern.finditer(self.masked.masked):
                if len(told) > 1 and self.masked.value(match.start(1)) == margin:
                    continue  # `by three votes, 128 to 125`
                ballots = self.lex.ballot.match(self.masked.masked, match.end(1))
                end = ballots.end() if ballots else match.end()
                end, group = (self._whose(match.start(1), end) if ballots else None) or (end, None)
                self._add("for", match.start(1), match.start(1), end, "bare", group or None)

    def _add(
        self, side: str, count: int, start: int, end: int, how: str, group: str | None = None, pair: int = -1
    ) -> None:
        number = self.masked.counts[count]
        if self.masked.value(count) == 1 and self.lex.one_of.match(self.masked.masked, number.end):
            return  # "one of the members who voted for it"
        if any(one.start < count < one.stop for one in self.groups.mentions):
            return  # `Poland 2050 supported it`
        who = self.lex.relative.search(self.masked.masked, count, end)
        if who and self.lex.some_who.search(self.masked.masked, 0, count):
            group = ""  # `a complaint against 11 lawmakers who backed it`
        if count in self.taken or self.lex.excepted.search(self.masked.masked, max(0, count - 20), count):
            return
        if how == "said" and (
            self.lex.beside_others.search(self.masked.masked, start, end)
            or self.lex.beside_others.match(self.masked.masked, end)
        ):
            how = "beside"
        self.taken.add(count)
        self.found.append(SideCount(side, self.masked.value(count), start, end, how, group, pair))

    def _lists(self) -> None:
        """Lists with the side before the count: "a favor: 46, en contra: 76"."""
        text, done = self.masked.masked, 0
        for match in self.lex.label.finditer(text):
            if match.start() < done or _after_count(text[: match.start()]) or self._of_none(match.start()):
                continue
            rows = [match]
            while (follow := self.lex.label_next.match(text, rows[-1].end())) is not None:
                rows.append(follow)
            sides = [next(name for name, found in row.groupdict().items() if found) for row in rows]
            shown = text[match.start() : match.end() + len("):")]
            if (len(rows) < 2 and ":" not in shown) or len(set(sides)) < len(sides):
                continue
            for side, row in zip(sides, rows, strict=True):
                self._add(side, row.start(row.lastindex or 1), row.start(side), row.end(), "listed")
            done = rows[-1].end()

    def _of_none(self, start: int) -> bool:
        """Whether the words of a side stand where it is said to have no vote: "ningún voto en contra: 9 a favor"."""
        zeros = (zero.finditer(self.masked.masked) for zero in self.lex.zeros.values())
        return any(match.start() < start < match.end() for matches in zeros for match in matches)

    def _pairs(self, patterns: tuple[Pattern, ...], *, cued: bool) -> None:
        text = self.masked.masked
        for pattern in patterns:
            for match in pattern.finditer(text):
                offsets = [
                    match.start(group) for group in range(1, (match.re.groups or 0) + 1) if match.start(group) >= 0
                ]
                if any(offset in self.taken for offset in offsets) or self.lex.units.match(text, match.end()):
                    continue
                if self.lex.seats.match(text, match.end()) and not self._decided_by(match):
                    continue
                if cued and not self._cued(match):
                    continue
                for side, offset in zip(SIDES, offsets, strict=False):
                    self._add(side, offset, offset, self.masked.counts[offset].end, "pair", None, match.start())
                self.found[-1] = replace(self.found[-1], end=max(self.found[-1].end, match.end()))

    def _ties(self) -> None:
        """Counts that both sides have: "ended in a tie, 50 votes each"."""
        for pattern in self.lex.tied:
            for match in pattern.finditer(self.masked.masked):
                place = next(group for group in range(1, match.re.groups + 1) if match.start(group) >= 0)
                count = match.start(place)
                if count in self.taken or self.lex.units.match(self.masked.masked, match.end()):
                    continue
                self._add("for", count, count, match.end(), "pair", None, match.start())
                if count in self.taken and self.found and self.found[-1].pair == match.start():
                    self.found.append(replace(self.found[-1], side="against"))

    def _cued(self, match: re.Match[str]) -> bool:
        text = self.masked.masked
        return bool(
            self.lex.cue_before.search(text, max(0, match.start() - 60), match.start())
            or self.lex.cue_after.match(text, match.end())
            or self._after_outcome(match)
        )

    def _decided_by(self, match: re.Match[str]) -> bool:
        """Whether a pair before the word majority is what something was decided by, and not seats."""
        text, left = self.masked.masked, max(0, match.start() - 160)
        led = self.lex.seats_by.search(text, max(0, match.start() - 20), match.start())
        verbs = (self.lex.passed, self.lex.rejected, self.lex.failed, self.lex.passed_weak, self.lex.vote_word)
        return led is not None and any(verb.search(text, left, led.start()) for verb in verbs)

    def _after_outcome(self, match: re.Match[str]) -> bool:
        """Whether a pair stands alone after a verb of passing or rejecting: "advanced its bill 58-1"."""
        text = self.masked.masked
        spaced = " " in match.group()
        if spaced and self.lex.no_pair_after.search(text, max(0, match.start() - 20), match.start()):
            return False
        if not _ALONE.match(text, match.end()):
            return False
        left = max(0, match.start() - 160, *(text.rfind(mark, 0, match.start()) + 1 for mark in ";#"))
        verbs = [self.lex.passed, self.lex.rejected, self.lex.failed, self.lex.deciding.refuses]
        if not spaced or text[left : match.start()].rstrip().endswith(","):
            verbs += [self.lex.passed_weak, self.lex.rejected_weak]
        if any(verb.search(text, left, match.start()) for verb in verbs):
            return True
        if any(left <= act.start < match.start() for act in self.acts):
            return True
        return next(self.lex.deciding_verbs.find(text[left : match.start()], self.masked.text[left:]), None) is not None

    def _verbs(self) -> None:
        text = self.masked.masked
        for side in SIDES:
            for match in self.lex.verbs[side].finditer(text):
                if self.lex.negation.search(text, match.end(1), match.end("filler")):
                    self.taken.add(match.start(1))
                    continue  # `twelve Liberals did not vote for it`
                group = self._group(match)
                if group and self._of_others(match, group):
                    continue
                self._add(side, match.start(1), match.start(1), match.end(), "said", group)
                self._take_total(match)

    def _deciders(self) -> None:
        """Counted members whom any verb of deciding makes those for, where others are told to have been against.

        "Seventy senators lifted the ban; two opposed it": the two may stand in the sentence behind.
        """
        told = {item.side for item in self.found}
        others = "against" in told or self.lex.named_sides["against"].search(self.behind)
        if "for" in told or not others:
            return
        first = min((item.start for item in self.found), default=len(self.masked.masked))
        for count, number in self.masked.counts.items():
            members = self.lex.members.match(self.masked.masked, number.end + 1)
            if members is None or count >= first or count in self.taken:
                continue
            body = next((one.end for one in self.groups.bodies if 0 < one.start - members.end() < _LED_BODY), None)
            end = body or members.end()
            act = next((one for one in self.acts if one.subject == end), None)
            if act is not None:
                group = self.groups.within(count, act.start)
                self._add("for", count, count, members.end(), "said", group.name if group else None)
                return

    def _of_others(self, match: re.Match[str], group: str) -> bool:
        """Whether a word joins a count to the group that its verb is said of: "gave it 44 votes and A abstained"."""
        place = self.masked.text.find(group, match.start("filler"), match.end())
        return any(
            (found["last"] or "-")[0] in " ,"
            for found in self.groups.lex.joiner.finditer(self.masked.folded, match.start("filler"), max(0, place))
        )

    def _take_total(self, match: re.Match[str]) -> None:
        """Marks the whole that a count is part of as read: "twelve of the 15 members"."""
        self.taken.update(offset for offset in self.masked.counts if match.end(1) < offset < match.end())

    def _group(self, match: re.Match[str]) -> str | None:
        """The words between count and verb that make it the count of some members only, or None."""
        start, end = match.span("filler")
        if start == end:
            return None
        if match["noun"] and self.lex.there.fullmatch(self.masked.folded, start, end):
            return None
        group = self.groups.within(match.start(1), end)
        aside = _DASHED.search(self.masked.folded, match.start(1), end + 1) if group is not None else None
        if aside is not None and group is not None and aside.start() < group.start < aside.end():
            return None  # `176 members – mostly Greens – voted for it`
        if group is not None:
            return "" if self.groups.lex.several_groups.search(group.name) else group.name
        if self.lex.groups.search(self.masked.folded, start, end):
            return ""
        named = _CAPITAL.search(self.masked.text, start, end) and not self.lex.bodies.search(
            self.masked.folded, start, end
        )
        whole = any(match.end(1) < offset < start for offset in self.masked.counts)
        if whole and not named and self.lex.several.search(self.masked.masked, start, end):
            return None
        if named or (not match["noun"] and not self.lex.idle.fullmatch(self.masked.masked, start, end)):
            return ""
        return None

    def _leads(self) -> None:
        for side, (pattern,) in self.lex.those.items():
            for match in pattern.finditer(self.masked.masked):
                count = match.lastindex or 1
                self._add(side, match.start(count), match.start(), match.end(count), "said")
        for side, patterns in self.lex.leads.items():
            for pattern in patterns:
                for match in pattern.finditer(self.masked.masked):
                    noun = self.lex.counted_noun.match(self.masked.masked, match.end(1))
                    end = noun.end() if noun else match.end(1)
                    decides = self.lex.rejected.search(self.masked.masked, *match.span())
                    if decides and not noun and all(one.side != "for" for one in self.found):
                        continue  # "put to the vote and defeated by 21": by how many more
                    start = match.start(1) if side == "for" or decides else match.start()
                    end, group = (self._whose(match.start(1), end) if noun else None) or (end, None)
                    self._add(side, match.start(1), start, max(end, match.end() if decides else 0), "said", group)

    def _whose(self, count: int, end: int) -> tuple[int, str] | None:
        """Where the words for the group end whose counted members are told of, and its name, empty if not known.

        "43 deputies of the National Party".
        """
        led = self.lex.of_group.match(self.masked.masked, end)
        if (group := self.groups.within(count, (led.end() if led else end) + 1)) is not None:
            return max(end, group.end), group.name
        house = led is not None and any(body.start == led.end() for body in self.groups.bodies)
        named = led is not None and self.masked.text[led.end()].isupper() and not house
        return (end, "") if named and led and not self.lex.bodies.match(self.masked.folded, led.end()) else None

    def _without_numeral(self) -> None:
        """Sides that have no vote, or one: "none against", "a lone abstention"."""
        text = self.masked.masked
        for value, table in ((0, self.lex.zeros), (1, self.lex.ones)):
            for side, pattern in table.items():
                for match in pattern.finditer(text):
                    if any((one.how, one.side, one.value) == ("pair", side, value) for one in self.found):
                        continue  # "without dissent, 97 to none"
                    if value == 0:  # `sin un solo voto en contra`: the one that there was not
                        self.found = [one for one in self.found if not match.start() < one.start < match.end()]
                    if not any(item.start < match.end() and match.start() < item.end for item in self.found):
                        self.found.append(SideCount(side, value, match.start(), match.end(), "said"))


_COUNT_BEFORE = compiled(r"#~*(?: \w+)?[ ,:]*$")


def _after_count(before: str) -> bool:
    return bool(_COUNT_BEFORE.search(before))
