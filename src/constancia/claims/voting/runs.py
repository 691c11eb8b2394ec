"""The groups that a sentence names, one by one and in lists: parties, benches, sides of the house."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise
from types import MappingProxyType

from constancia.claims.patterns import WORD, Patterns, by_letter
from constancia.claims.voting.groups import Groups
from constancia.claims.voting.masking import COUNT, GROUP, REST, Masked
from constancia.claims.voting.places import Words
from constancia.compiled import compiled
from constancia.language import language
from constancia.lean import dataclass, replace
from constancia.syntax.folding import fold_in_place

_CAPITAL = r"[A-Z]\w*(?:[-.&/’'](?!s\b)\w+)*\+?(?:['’]s?(?= [A-Z]))?"
"""A word with a capital letter in a text without accents; the apostrophe of a plural stays in its name."""
_ACRONYM = compiled(r"(?:[A-Z]{2,8}|[A-Z]{1,8}(?:[-/][A-Z]{1,5})+)\+?")
_TITLED = r"[A-Z][a-z]"
"""The beginning of a word that belongs to a name: `the Polish People's Party` owns no party."""
_AT_WORD = r"(?<![\w'’])(?=\w)(?<!\w-)"
_CAPITAL_THERE = compiled(rf"{_AT_WORD}[^\W\d_a-z]")
_NAMED = compiled(r"(?<!\w)[A-Z]\w*")
_DASH = compiled(r" [-–] (?=[A-Z])")
_OPENED, _CLOSED = tuple('“«"‘'), tuple('”»"’')
"""Marks around a name."""
_LEAST = 3
"""Groups in a list that needs no word between the last two."""
_COUNTED = (
    r"(?:(?:(?P<open> ?\((?:con )?)|(?P<apart>, (?=\d{1,3}(?:, (?:[a-z]+ ){0,3}[A-Z]|[.;]?$)))|, (?:#) )"
    r"(?P<count>\d{1,3})(?! (?:~)\b)(?(open)(?: \w+(?: \w+)?)?\)|(?! \w+s de)(?!\w)))?"
)
"""A group's number behind its name, in brackets, a clause or a list: `Vox (52)`, `Vox, que aportó 52`, `Vox, 52,`."""


def _mixed(name: str) -> bool:
    """Whether a word is an acronym with small letters in it, fewer than capitals: `CiU`, `PiS`, `PSdeG`; not `MPs`."""
    capitals = sum(char.isupper() for char in name)
    small = len(name) - capitals
    return name.isalpha() and 1 < capitals < 5 and 0 < small < capitals and name[0].isupper() and name[-1] != "s"


@dataclass(frozen=True, slots=True)
class Mention:
    """A group where it is named: offsets are the sentence's own."""

    start: int
    stop: int
    """Where the words for it end, before its number in brackets."""
    end: int
    name: str
    sure: bool
    """Whether something beside its place tells that it is a group."""
    count: int | None = None
    """How many of it its own words, or those right before it in a list, say."""
    part: bool = False
    """Whether these are some of it only."""
    weak: bool = False
    """Whether it is an acronym that nothing else tells to be a party's: it may be an agency's."""
    person: bool = False
    """Whether it is no group but somebody listed among groups."""


@dataclass(frozen=True, slots=True)
class Run:
    """Groups in a list, or one alone."""

    start: int
    end: int
    mentions: tuple[Mention, ...]
    sure: bool

    def moved(self, by: int) -> Run:
        """The same in a text in which its sentence begins at an offset."""
        inner = (replace(one, start=one.start + by, stop=one.stop + by, end=one.end + by) for one in self.mentions)
        return Run(self.start + by, self.end + by, tuple(inner), self.sure)


class MentionLexicon(Patterns):
    """Patterns for what names a group in one language."""

    around = MappingProxyType({"bodies_behind": rf"{WORD}$"})

    def __init__(self, code: str) -> None:
        words = language(code)
        groups = words.votes.groups
        super().__init__(groups, words.votes.standing)
        self.names = words.names
        self.parties = groups.parties
        alone = "|".join(sorted(party for party in groups.parties if " " not in party))
        inside, heads, people = groups.inside, groups.heads, groups.people
        double = groups.double.replace("#", rf"(?!(?i:{alone})(?!\w)){_CAPITAL}") + r"(?!\w)"
        name = rf"(?:{double}|{_CAPITAL}(?: (?:(?:{inside}) )?{_CAPITAL})*)"
        short = r"(?: ?\((?=[A-Z])[\w+&/ -]{2,40}\))?"
        letters = r"(?: ?\((?=[A-Z]{2})[\w+&/-]{2,12}\))?"
        of, counted = groups.of, _COUNTED.replace("#", groups.gave).replace("~", groups.seats)
        tail = rf"(?: (?i:{groups.naming_tails})(?!\w))?"
        lean = rf"(?: (?i:{groups.leanings}))?"
        led = rf"(?:(?i:{people}) (?i:{of}))?"
        self.headed = compiled(
            rf"{led}(?P<head>(?i:{heads}){lean} (?i:{of})|(?i:{groups.naming})"
            rf"(?P<leaning>(?: (?i:{groups.leanings})){{1,2}})? )(?P<name>{name}{short}){tail}{counted}"
        )
        described = rf"(?:(?:{groups.described}) )?"  # in small letters: else «de Nueva Ruta» would lose its first word
        self.membered = compiled(rf"(?i:{people}){lean} (?i:{of}){described}(?P<name>{name}{short}){tail}{counted}")
        self.called = compiled(rf", (?:{groups.aside}) (?:[\w-]+ ){{0,4}}(?:{heads})(?!\w)")
        self.those = compiled(rf"(?i:{groups.those}) (?i:{of})(?P<name>{name}{short}){counted}")
        led_by = rf"(?i:{groups.led_by}) {_CAPITAL}(?: {_CAPITAL})*"
        self.led = compiled(rf"{led}(?P<name>(?:(?i:{groups.leanings}) )?(?i:{heads}){lean} {led_by})")
        self.owning = compiled(
            rf"(?P<name>{name})['’]s? (?:own |remaining |entire )?(?:(?P<count>\d{{1,3}}) )?"
            rf"(?!{_TITLED})(?i:{groups.tails})(?!\w)"
        )
        told = rf"(?:{groups.described}|{groups.leanings}|{groups.posed})"
        self.apposed = compiled(
            rf"(?:(?:{told} )+(?:{groups.one_party})|(?:{groups.one_party})(?= {told}))(?: {told})*, "
            rf"(?:(?:{groups.articles}) )?(?P<name>{name}{short})(?:,|(?=[.;)]|$))"
        )
        self.tailed = compiled(rf"(?P<name>{name}{short}) (?P<tail>(?i:{groups.naming_tails})(?!\w){letters}){counted}")
        # not of members by name: `Labour MPs Ann Hill and Carl Odom`
        self.peopled = compiled(rf"(?P<name>{name}{short}) (?i:{groups.tails})(?!\w| {_TITLED}){counted}")
        self.following = compiled(rf"(?P<name>{_CAPITAL}(?: {_CAPITAL})*(?i:{groups.following}))(?!\w|-\w| [A-Z])")
        named_next = rf"(?!\w|-\w| (?:(?i:{groups.naming}|{groups.leanings}) )?[A-Z])"
        self.side = compiled(
            rf"(?:(?i:{people}|{heads}) (?i:{of}))??(?P<name>(?i:{groups.sides}){named_next}{letters}){counted}"
        )
        self.opener = compiled(
            rf"(?<!\w)(?:(?:{groups.quantities}) ){{0,3}}(?:(?:{heads}|{people}) (?:{of}))?(?:{groups.leanings} )?"
            rf"(?:{heads}|{people}|{groups.blocs}|{groups.sides}(?=[^:(]*,? (?:{groups.composed})))"
            rf"(?: (?:{groups.leanings}))?"
            rf"(?:(?: (?:{of})?[\w’']+){{0,4}}(?: (?:{groups.such_as})|,? (?:{groups.composed}))"
            rf"|(?: (?:{of})?\w+){{0,2}} ?(?:\(|--|[—–:]|(?<= )-)) ?"
            rf"(?:(?:{groups.articles}) )?$"
        )
        self.adherent = compiled(rf"(?P<name>{groups.adherents}(?!\w|-\w)){counted}")
        self.parts = compiled(
            rf"(?:(?i:{people}|{heads}) (?i:{of}))??(?P<name>{groups.plurals}(?!\w|['’-]\w){letters}){counted}"
        )
        self.worded = compiled(
            rf"(?:{heads}|{people}|{told}|{groups.one_party}|{groups.naming}|{groups.those}|{groups.sides}"
            rf"|{groups.plurals.lower()}|{groups.adherents.lower()})(?!\w)"
        )
        folded = groups.plurals.lower().replace("(?i:", "(?:")
        there = rf"{heads}|{people}|{groups.naming}|{groups.those}(?= (?:{of}))|{groups.sides}|{folded}"
        there = rf"{there}|{told}|{groups.one_party}"
        self.word_there = compiled(rf"{_AT_WORD}(?=(?:{by_letter(there)})(?!\w))")
        self.adherent_there = compiled(rf"{_AT_WORD}(?=(?:{groups.adherents.lower()})(?!\w))")
        self.tail_there = compiled(rf"(?:{groups.tails}|{groups.naming_tails})(?!\w)|(?:{groups.following})")
        self.doubled = compiled(double)
        self.named = compiled(rf"(?P<name>{name}{short}){counted}")
        self.excursus = compiled(
            rf"(?P<alias> ?\((?:{groups.once}) [^()]{{2,40}}\))"
            rf"|(?P<retinue> (?:{groups.retinue})(?!\w|-\w| (?:{groups.of})))"
            rf"| ?\([^()]{{3,400}}\)|, (?:{groups.exceptions})[^;:.()]{{2,90}}?(?=, (?!(?:{groups.last_joiners}) ))"
            rf"|, (?:{groups.led_by}) [^;:.]{{2,60}}?(?=,)"
            rf"|(?P<camp> (?:{groups.of_camp}))(?: ?\([^()]{{2,40}}\))?(?=,| (?:{groups.last_joiners}) )"
        )
        self.seated = compiled(rf" ?\((?:[A-Z][\w+&/-]{{1,11}}, )?\d{{1,3}} (?:{groups.seats})\)")
        self.short = compiled(short + "$")
        self.of_count = compiled(rf" (?:{groups.of})?")
        self.several_groups = compiled(rf"(?<!\w)(?:{heads})(?: (?:{groups.leanings}))*$")
        self.people = compiled(rf"(?<!\w)(?:{people}) (?:{of})")
        self.pairs = tuple(groups.pairs.items())
        self.articles = rf"(?:{groups.articles})"
        self.inside = frozenset(inside.split("|"))
        self.split_inside = compiled(rf" (?:{inside}) |['’]s ")
        several = compiled(rf" (?:{groups.last_joiners}|on|is) | \d")
        joined = (party for party in groups.parties if several.search(party))
        joint = "|".join(sorted(sorted(joined), key=len, reverse=True)) or "(?!)"
        self.double = compiled(rf"(?=[A-Z])(?P<name>(?i:{joint})\b{short})(?: (?i:{groups.tails})(?!\w))?{counted}")
        self.somebodys = compiled(rf"{_TITLED}\w+(?: {_TITLED}\w+)*-(?:{groups.led_words}) (?=[A-Z])")
        self.owner = compiled(r"[A-Z]\w*(?: [A-Z]\w*)?['’]s ")
        self.owner_end = compiled(r"['’]s (?=[A-Z])")
        self.direct = compiled(rf"(?i:{groups.naming}) [A-Z]")
        self.proper_before = compiled(r"\W[A-Z]\w+ $")
        self.somebody = compiled(rf" (?:{of})(?P<name>{_CAPITAL}(?: {_CAPITAL})+)(?!\w)")
        lone = rf"(?:[,;] (?:{groups.lone_member})(?=[,;]| (?:{groups.last_joiners}) ))?"
        self.joiner = compiled(rf"{lone}(?:(?P<last>[)–—-]?[,;]? ?(?:{groups.last_joiners}) |/| \+ )|[,;] ?)")
        lean = rf"(?:{groups.leanings})"
        last = rf"(?:{groups.last_joiners})"
        self.sharing = compiled(rf"(?<!\w)(?:{heads}) {lean}(?P<rest>(?:, {lean})* {last} {lean})(?!\w)")
        self.sharer = compiled(rf"(?:,| {last}) (?P<one>{lean})(?!\w)")
        self.beside = compiled(rf"[)–—-]?[,;]? ?(?:{groups.beside}) ")
        self.last_joiners = compiled(rf"(?<!\w)(?:{groups.last_joiners})$")
        self.between = compiled(rf"(?:(?:{groups.list_modifiers}) )*")


mention_lexicon = lru_cache(maxsize=4)(MentionLexicon)
"""The compiled words of a language."""


class _Plain(dict[int, str]):
    def __missing__(self, point: int) -> str:
        shown = chr(point)
        low = fold_in_place(shown)
        self[point] = plain = low.upper() if shown.isupper() else low
        return plain


_PLAIN = _Plain()
"""Letters without their accents, each in its own case."""


class Finder:
    """Finds the groups of a sentence."""

    def __init__(self, masked: Masked, bodies: Sequence[Words], groups: Groups, code: str) -> None:
        self.lex = mention_lexicon(code)
        self.groups = groups
        self.bodies = bodies
        self.masked = masked
        self.folded = masked.folded
        self.text = masked.text
        self.shouted = self.text.isupper()
        # without accents, capital letters kept: patterns for names see them, those for words need not care
        self.plain = self.text.translate(_PLAIN)

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """The groups of the sentence one by one, and whoever may be listed among them, in order."""
        return tuple(self._found()) if self.masked.counts or self._hopeful else ()

    @cached_property
    def grouped(self) -> str:
        """The masked sentence with the names of groups masked, too."""
        chars = list(self.masked.masked)
        sure = {one.stop for run in self.runs if run.sure for one in run.mentions}
        for one in self.mentions:
            if one.stop in sure:
                chars[one.start : one.stop] = GROUP + REST * (one.stop - one.start - 1)
        return "".join(chars)

    def at(self, start: int) -> Mention:
        """The group whose mask begins at an offset."""
        return next(one for one in self.mentions if one.start == start)

    def party_in(self, start: int, end: int) -> str | None:
        """The first group among the capital words of a stretch, be they parts of somebody's name: "SNP MP Ann Hill"."""
        words = [(match.start(), match.end()) for match in _NAMED.finditer(self.plain, start, end)]
        stretches = ((words[i][0], words[k][1]) for i in range(len(words)) for k in range(len(words) - 1, i - 1, -1))
        return next((name for a, b in stretches if self._is(name := self.text[a:b], self.folded[:a])), None)

    @cached_property
    def listed(self) -> frozenset[int]:
        """Where the groups begin that stand in a list with others."""
        return frozenset(one.start for run in self.runs if len(run.mentions) > 1 for one in run.mentions)

    def within(self, start: int, end: int) -> Mention | None:
        """The first group that a stretch names."""
        place = self.grouped.find(GROUP, start, end)
        return self.at(place) if place >= 0 else None

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """The groups of the sentence, those of a list together, in order; those in doubt beside none are left out."""
        out: list[Run] = []
        mentions = self.mentions
        at = 0
        while at < len(mentions):
            listed = [mentions[at]]
            closed, beside = False, 0
            while at + len(listed) < len(mentions):
                joined = self._joined(listed[-1], mentions[at + len(listed)])
                if joined is None or (closed and not joined and not self._resumed(mentions[at:], len(listed))):
                    break
                listed.append(mentions[at + len(listed)])
                if joined and self.lex.beside.fullmatch(joined):
                    closed, beside = False, len(listed)  # `A, along with B, C and D`
                else:
                    closed = closed or bool(joined)
            if not (closed or self._enclosed(listed) or self._goes_on(listed)) and (beside or len(listed) < _LEAST):
                listed = listed[: beside or 1]
            at += len(listed)
            named = [one for one in listed if not one.person and not self._adverb(one) and not self._unnamed(one)]
            real = tuple(self._counted(one) if len(listed) > 1 else one for one in named)
            if len(real) == 2 and not real[0].sure and " " not in real[0].name:
                real = real[1:]  # `Boluarte and the Green Party`: somebody's surname, for all that is known
            if real and not self._summed(real):
                self._add(out, real, listed[-1].end)
        return tuple(out)

    def _resumed(self, mentions: Sequence[Mention], told: int) -> bool:
        """Whether a list that opens a sentence goes on behind "and": «A y B, C, D y los diputados», the subject."""
        opens = re.fullmatch(rf"\W*(?:{self.lex.articles} )?", self.folded[: mentions[0].start]) is not None
        for one, other in pairwise(mentions[told - 1 :]):
            joined = self._joined(one, other)
            if joined is None:
                return opens and self._goes_on([one, one])
            if joined:
                return opens
        return opens and self._goes_on([mentions[-1], mentions[-1]])

    def _counted(self, one: Mention) -> Mention:
        """A group of a list with its number before it: "12 Greens and 3 Liberals"."""
        place = self._number_before(one.start)
        if place == one.start or one.count is not None:
            some = self.lex.some.search(self.folded[:place].rstrip()) is not None
            return replace(one, part=True) if some else one  # «y parte del radicalismo»
        if (outer := self._number_before(place)) != place:
            return replace(one, start=outer, count=self.masked.value(outer), part=True)  # "26 of the 27 Liberals"
        definite = self.lex.every.search(self.folded[:place].rstrip()) is not None
        return replace(one, start=place, count=self.masked.value(place), part=not definite)

    def _adverb(self, one: Mention) -> bool:
        """Whether what may be a name is an adverb that opens the sentence: "Surprisingly, the Greens and …"."""
        return not one.sure and self.lex.adverbial.fullmatch(one.name.lower()) is not None

    def _unnamed(self, one: Mention) -> bool:
        """Whether a number tells only how many groups they are: "two far-right parties"."""
        numbered = self._number_before(one.start) != one.start
        return numbered and self.lex.several_groups.search(self.plain, one.start, one.stop) is not None

    def _number_before(self, start: int) -> int:
        """Where the number begins that stands right before a group; where the group does, where there is none."""
        text, counts = self.masked.masked, self.masked.counts
        ends = (place for place, count in counts.items() if self.lex.of_count.fullmatch(text, count.end, start))
        return next(ends, start)

    def _summed(self, real: tuple[Mention, ...]) -> bool:
        """Whether a number is that of several groups together: "40 deputies of A, B and C"."""
        first, second = (*real, None)[:2]
        if first is None or second is None or first.count is None or second.count is not None:
            return False
        if self.masked.masked.count(COUNT, first.start, first.stop) > 1:
            return False  # `eight of the ten Greens, the Liberals and`
        return self.lex.people.search(self.folded, first.start, first.end) is not None

    def _add(self, out: list[Run], real: tuple[Mention, ...], end: int) -> None:
        """Adds a list, with the words for groups that open it: "the larger blocs (A, B and C)"."""
        start, sure = real[0].start, any(one.sure for one in real)
        opened = self.lex.opener.search(self.folded, 0, start) if len(real) > 1 else None
        if opened is not None:
            start, sure = opened.start(), True
            while out and out[-1].end > start:
                start = min(start, out.pop().start)
        out.append(Run(start, end, real, sure))

    def _enclosed(self, listed: list[Mention]) -> bool:
        """Whether a list stands behind a colon or in brackets, where a comma alone joins two."""
        before = self.text[: listed[0].start].rstrip()
        return before.endswith((":", "(", "—", "–", "-"))

    def _goes_on(self, listed: list[Mention]) -> bool:
        """Whether a list of two ends with somebody or something that is no group: "A, B and two independents"."""
        joiner = self.lex.joiner.match(self.masked.masked, listed[-1].end) if len(listed) > 1 else None
        return joiner is not None and joiner["last"] is not None

    def _joined(self, one: Mention, other: Mention) -> str | None:
        """The word that joins two groups, empty for a comma alone; None where they are in no list."""
        gap = self.masked.masked[one.end : max(one.end, self._number_before(other.start))]
        if self._paired(one, gap):
            return gap
        joiner = self.lex.joiner.match(gap)
        if gap[:1] == ";" and self._number_before(other.start) == other.start:
            return None  # else "twelve of A; six of B"
        if joiner is None or self.lex.between.fullmatch(gap, joiner.end()) is None:
            return None
        return joiner["last"] or ""

    def _paired(self, one: Mention, gap: str) -> bool:
        """Whether two words, one before a group and one behind it, join it with the next: «tanto A como B»."""
        lead = self.folded[: one.start]
        return any(
            re.search(rf"(?<!\w){first}(?: {self.lex.articles})? $", lead) and re.match(rf" {second} ", gap)
            for first, second in self.lex.pairs
        )

    def _found(self, at: int = 0, last: int | None = None) -> Iterator[Mention]:
        """The mentions of a stretch, what is told aside of each taken in; of two whose names a dash joins, one."""
        last = len(self.plain) if last is None else last
        for start in self._beginnings:
            if not at <= start < last:
                continue
            found = max(self._at(start), key=lambda one: one.end, default=None)
            of_country = (body for body in self.bodies if body.members and body.start == start)
            if found is None or any(found.end <= body.end for body in of_country):  # "Peru lawmakers" are no group
                at = self._past(start)
            else:
                found = self._quoted(self._with_aside(self._dashed(found)))
                yield found
                at = found.end

    @cached_property
    def _worded(self) -> frozenset[int]:
        """Where words begin that groups are told by."""
        words = (self.lex.word_there, self.lex.adherent_there) if self.masked.counts else (self.lex.word_there,)
        places = frozenset(match.start() for pattern in words for match in pattern.finditer(self.folded))
        return places.union(self._sharing)

    @cached_property
    def _hopeful(self) -> bool:
        """Whether anything here may tell a group: words for groups, an acronym, a word of the name of a known one."""
        if self._worded or self._tailed or self.groups.lex.telling.search(self.folded) is not None:
            return True
        return any(
            sum(map(str.isupper, name)) > 1 or self.groups.hints(name.lower()) for name in _NAMED.findall(self.plain)
        )

    @cached_property
    def _sharing(self) -> dict[int, int]:
        """Where adjectives that share the head of the group before begin and end: «los grupos popular y socialista»."""
        lists = (match.span("rest") for match in self.lex.sharing.finditer(self.folded))
        return dict(one.span("one") for rest in lists for one in self.lex.sharer.finditer(self.folded, *rest))

    @cached_property
    def _beginnings(self) -> list[int]:
        """Where the words for a group may begin: with those words, or a capital letter."""
        capitals = (match.start() for match in _CAPITAL_THERE.finditer(self.plain) if match.group().isupper())
        return sorted(self._worded.union(capitals))

    @cached_property
    def _tailed(self) -> bool:
        """Whether a word stands here that tells what goes before it to be a group's name."""
        return self.lex.tail_there.search(self.folded) is not None

    def _dashed(self, one: Mention) -> Mention:
        """A group with the other half of its name behind a dash: "Democratic Change - Together for Peru"."""
        dash = _DASH.match(self.plain, one.end)
        if dash is None or not one.sure or one.end != one.stop:
            return one
        half = self.lex.named.match(self.plain, dash.end())
        if half is None or half["count"] is None:
            other = max(self._at(dash.end()), key=lambda half: half.end, default=None)
            if other is None or not other.sure or other.start != dash.end() or _DASH.match(self.plain, other.end):
                return one
            name = slice(
                self.text.index(one.name, one.start), self.text.index(other.name, dash.end()) + len(other.name)
            )
            return replace(other, start=one.start, name=self.text[name])
        name = slice(self.text.index(one.name, one.start), half.end("name"))
        return replace(one, stop=half.end("name"), end=half.end(), name=self.text[name], count=int(half["count"]))

    def _with_aside(self, one: Mention) -> Mention:
        """A mention with what stands in brackets behind it, or who is excepted, where that names no other group."""
        seated = self.lex.seated.match(self.plain, one.end)
        if seated is not None:
            return replace(one, end=seated.end())  # `los liberales (D66, 10 escaños)`
        aside = self.lex.excursus.match(self.folded, one.end)
        if aside is None:
            leader = self.lex.somebody.match(self.plain, one.end)
            led = leader is not None and self.groups.is_person(leader["name"], self.folded[: leader.start("name")])
            return replace(one, end=leader.end()) if leader is not None and led else one
        others = () if aside.lastgroup else self._found(aside.start() + 1, aside.end())
        return one if any(inner.sure for inner in others) else replace(one, end=aside.end())

    def _quoted(self, one: Mention) -> Mention:
        """A mention with the marks around its name: «los partidos "Grandeza" y MECH»."""
        marked = self.text[one.start - 1 : one.start] in _OPENED and self.text[one.end : one.end + 1] in _CLOSED
        return replace(one, start=one.start - 1, end=one.end + 1) if marked and one.start else one

    def _past(self, at: int) -> int:
        """Behind the word that begins at an offset, or the name that it opens."""
        match = self.lex.named.match(self.plain, at)
        word = self._word_end(at)
        if match is None or at in self.masked.counts or self._opens(match["name"].partition(" ")[0]):
            return word
        if self.lex.owner.match(self.plain, at):
            return word  # `Zimbabwe's Zanu-PF`
        body = next((body.end for body in self.bodies if body.start <= at < body.end), None)
        if body is not None:
            return max(word, min(body, match.end("name")))  # `en el Congreso Vox y Sumar`
        return max(word, match.end("name"))

    def _word_end(self, at: int) -> int:
        """Behind the letters that begin at an offset, and in any case behind it: a letter may be none to `isalnum`."""
        end, last, plain = at + 1, len(self.plain), self.plain
        while end < last and plain[end].isalnum():
            end += 1
        return end

    def _opens(self, word: str) -> bool:
        """Whether a word is no part of a name, though a capital letter may stand at its head."""
        if len(word) > 1 and word.isupper() and not self.shouted:
            return False  # an acronym: `el MAS`
        if "-" in word and self.groups.lex.described.fullmatch(word.lower()):
            return True  # `the PKK-linked HDP`
        return word.lower() in self.lex.names.never or word.lower() in self.lex.inside

    def _at(self, at: int) -> Iterator[Mention]:
        """The groups whose words may begin at an offset."""
        if at in self.masked.counts and self.masked.masked[at] == COUNT:
            return
        worded, capital = at in self._worded, self.plain[at].isupper()
        tailed = capital and self._tailed
        for pattern, asked, possible in (
            (self.lex.double, None, capital),
            (self.lex.headed, self._may_be, worded),
            (self.lex.membered, self._party_like, worded),
            (self.lex.those, self._party_like, worded),
            (self.lex.owning, self._party_like, tailed),
            (self.lex.tailed, self._named, tailed),
            (self.lex.peopled, self._party_like, tailed),
            (self.lex.following, None, tailed),
            (self.lex.side, None, worded),
            (self.lex.parts, None, worded),
        ):
            match = pattern.match(self.plain, at) if possible else None
            named = asked is not None or pattern is self.lex.following
            if match is None or (named and self._opens(match.group().partition(" ")[0])):
                continue
            called = self.lex.called.match(self.folded, match.end("name")) is not None
            if pattern is self.lex.following and self._apposed(match):
                continue
            headed = pattern is self.lex.headed and self._proper_head(match)
            if asked is None or called or headed or asked(match["name"], self.folded[: match.start("name")]):
                yield self._mention(match, sure=True)
        if (end := self._sharing.get(at)) is not None:
            yield Mention(at, end, end, self.text[at:end], sure=True)
        if worded and (match := self.lex.apposed.match(self.plain, at)) and self._named(match["name"], ""):
            yield replace(self._mention(match, sure=True), stop=match.end(), weak=False)
        if worded and (match := self.lex.adherent.match(self.plain, at)) and self._number_before(at) != at:
            yield self._mention(match, sure=True)  # `76 peledeístas`
        if (led := self.lex.led.match(self.plain, at)) is not None:
            name = self.text[led.start("name") : led.end()]
            yield Mention(at, led.end(), led.end(), name, sure=True)
        if capital:
            yield from self._bare(at)

    def _proper_head(self, match: re.Match[str]) -> bool:
        """Whether a name is a party's by the capital letter of its head: «Partido del Poder Popular»."""
        start, end = match.span("head")
        if match["leaning"]:
            return not self.groups.is_person(match["name"], "")  # «los partidos de derecha Liga Norte y»
        telling = self.lex.telling.match(self.folded, start, end) is not None
        return telling and self.plain[start].isupper() and " " in match["name"]

    def _apposed(self, match: re.Match[str]) -> bool:
        """Whether words between commas only say what goes before: "Fuerza Popular, Keiko Fujimori's party, …"."""
        return self.text[: match.start()].endswith(", ") and self.text[match.end() : match.end() + 1] == ","

    def _bare(self, at: int) -> Iterator[Mention]:
        """A name alone: a group's, or one that may be, or somebody's."""
        led = self.lex.somebodys.match(self.plain, at)
        if led is not None:
            for one in self._bare(led.end()):
                yield replace(one, start=at)  # `Kamal Thapa-led Green Party`
            return
        match = self.lex.named.match(self.plain, at)
        if match is None:
            return
        name, before = match["name"], self.folded[:at]
        first, _, rest = name.partition(" ")
        key = self.lex.short.sub("", name).lower()
        doubled = self.lex.doubled.match(name) is not None  # `Justice and Development Party`
        opens = not (doubled or self._inner(at, name)) and self._opens(first)
        if opens and (key not in self.lex.parties or not (rest or before.strip())):
            return  # begins with an article or a word that only opens the sentence
        if self._is(name, before) or (
            self.lex.called.match(self.folded, match.end("name")) and self._may_be(name, before)
        ):
            yield self._mention(match, sure=True)
            return
        if before.strip() and self.lex.proper_before.search(self.plain[:at]):
            return  # the rest of another name: `Ley Bases`
        prefix = self.lex.split_inside.split(name)[0]
        if prefix != name and self._is(prefix, before) and not self.lex.worded.fullmatch(prefix.lower()):
            end = at + len(prefix)
            yield Mention(at, end, end, self.text[at:end], True)
        elif self.groups.is_person(name, before) or self._of_group(match):
            end = at + len(self.lex.owner_end.split(name)[0])  # `Ann Hill's Civic Path`: the group is behind
            yield Mention(at, end, end, self.text[at:end], False, person=True)
        elif (
            not self._in_body(at, match.end("name"))
            and (self._number_before(at) != at or not self._located(before))
            and self._may_be(name, before)
        ):
            yield self._mention(match, sure=self.groups.lex.lone_form.fullmatch(key) is not None)

    def _inner(self, at: int, name: str) -> bool:
        """Whether a word that often opens a sentence is part of a name in a list: `Harmony, New Unity and`."""
        first, _, rest = name.partition(" ")
        listed = self.folded[:at].endswith((", ", " and ", " y ")) and not re.fullmatch(
            self.lex.articles, first.lower()
        )
        return listed and rest[:1].isupper() and self.lex.generic.fullmatch(first.lower()) is not None

    def _of_group(self, match: re.Match[str]) -> bool:
        """Whether a full name has that of a group behind "of", and so is a member's: "Ann Hill from the SDLP"."""
        of = self.lex.of_count.match(self.plain, match.end("name")) if " " in match["name"] else None
        return of is not None and _ACRONYM.match(self.plain, of.end()) is not None

    def _located(self, before: str) -> bool:
        """Whether what stands before a name makes it that of a place: "in", «en la»."""
        words = before.split()[-2:]
        while words and words[-1] in self.lex.inside:
            words.pop()
        return bool(words) and words[-1] in self.lex.names.place_before

    def _mention(self, match: re.Match[str], *, sure: bool) -> Mention:
        start, end = match.span("name")
        first, last = match.span()
        leader = self.lex.somebody.search(self.plain, start, end)
        if leader is not None and self.groups.is_person(leader["name"], ""):
            end = leader.start()  # `Frente Renovador de Sergio Gil`
        head = match.start("head") if "head" in match.re.groupindex else start
        proper = self.plain[head].isupper() and (head > 0 or self.lex.direct.match(self.plain) is not None)
        if head < start and proper:
            start = head  # `Partido Verde`, `Coalición Cívica`: the head belongs to the name
        if end < last and "tail" in match.re.groupindex:
            end = match.end("tail")  # `Progressive Party`, `Fadhila party`
        led = self.plain[:start].rstrip().rpartition(" ")[2]
        tendency = match.re is self.lex.parts and self.text[start].islower() and led[:1].isupper()
        if tendency and led.lower() in self.lex.names.demonyms:  # `the Flemish nationalists`
            start -= len(led) + 1
            first = min(first, start)
        if led[:1].isupper() and f"{led} {self.plain[start:end]}".lower() in self.lex.parties:
            start -= len(led) + 1  # `el bloque de La Libertad Avanza`
        theirs = self.lex.somebodys.match(self.plain, start, end)
        start = theirs.end() if theirs is not None else start
        owner = self.lex.owner_end.search(self.plain, start, end)
        if owner is not None and " " in self.plain[start : owner.start()]:
            first_word = self.plain[start:end].partition(" ")[0].lower()
            known = first_word in self.lex.names.demonyms or first_word in self.lex.names.places
            start = start if known else owner.end()  # `Ann Hill's Civic party`, unlike `Polish People's Party`
        words = self.plain[start:end].split(" ")
        inner = self._inner(start, self.plain[start:end])
        while len(words) > 1 and match.re is not self.lex.side and not inner and self._opens(words[0]):
            whole, rest = (self.lex.short.sub("", " ".join(words[k:])).lower() for k in (0, 1))
            article = re.fullmatch(self.lex.articles, words[0].lower()) is not None
            if whole in self.lex.parties and not (article and rest in self.lex.parties):
                break
            start += len(words.pop(0)) + 1
        low = next((k for k, word in enumerate(words) if word[:1].isupper()), 0)
        if low and len(words) > low + 1 and all(word[:1].isupper() for word in words[low:]):
            start += sum(len(word) + 1 for word in words[:low])  # `opposition Democratic Party`
        count = match.groupdict().get("count")
        shown = self.text[start:end]
        number = int(count) if count else None
        part = (
            number is not None and match.groupdict().get("open", "") is None and not match["apart"]
        )  # `Vox, que aportó 12`
        weak = first == start and _ACRONYM.fullmatch(shown) is not None and not self._known(shown.lower())
        return Mention(first, last if count is None else end, last, shown, sure, number, part, weak=weak)

    def _known(self, key: str) -> bool:
        """Whether a name is that of a party that the language or the document knows."""
        return key in self.lex.parties or key in self.groups.known

    def _in_body(self, start: int, end: int) -> bool:
        return any(body.start < end and start < body.end for body in self.bodies)

    def _is(self, name: str, before: str) -> bool:
        """Whether a name is a group's by what it is made of, or by what the document says of it."""
        bare = self.lex.short.sub("", name)
        key = bare.lower()
        if key in self.lex.parties or (before.endswith("la ") and f"la {key}" in self.lex.parties):
            return True
        first, *others = key.split(" ")
        if others and others[0] in self.lex.names.given and (first in self.lex.parties or _ACRONYM.match(bare)):
            return False  # `la senadora del PRO Carmen Gil`
        if _mixed(bare):
            return not self._elsewhere(key)
        if len(bare) > 1 and bare.isupper() and not self.shouted and " " not in bare and "'" not in bare:
            return _ACRONYM.fullmatch(bare) is not None and not self._elsewhere(key)
        return self.groups.is_group(bare) and self._may_be(name, before)

    def _named(self, name: str, before: str) -> bool:
        """Whether words before "party" are its name: not an adjective of place, nor somebody's name."""
        key = name.lower()
        return not (self._opens(name) or key in self.lex.names.demonyms or self.groups.is_person(name, before))

    def _party_like(self, name: str, before: str) -> bool:
        """Whether a name whose people are told of may be a party's: a place's is one word as a rule."""
        return self._is(name, before) or (" " in name and self._may_be(name, before))

    def _elsewhere(self, key: str) -> bool:
        """Whether a name is that of a place or of another kind of body."""
        parts = (key, *self.lex.split_inside.split(key)[1:][-1:])
        if self.lex.bodies_behind.search(key):
            return True
        return key in self.lex.names.places or any(self.lex.institutions.match(part) for part in parts)

    def _may_be(self, name: str, before: str) -> bool:
        """Whether nothing tells that a name is somebody's, a place's or another kind of body's."""
        bare = self.lex.short.sub("", name)
        key = bare.lower()
        if key in self.lex.parties:
            return True
        if self._elsewhere(key) or self._opens(bare):
            return False
        first, _, rest = key.partition(" ")
        if not rest and (first in self.lex.names.demonyms or first in self.groups.surnames):
            return False
        return self.groups.may_be_group(bare, before)
