"""A sentence with everything in it that votes are told by."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from itertools import pairwise

from constancia.claims.deciding import Stretch, Unreal
from constancia.claims.reading import Reading
from constancia.claims.voting.acts import Act, deeds, outcomes, supposed, unreal_verbs
from constancia.claims.voting.bodies import bodies
from constancia.claims.voting.doing import Doer, Doing
from constancia.claims.voting.groups import groups_of
from constancia.claims.voting.lexicon import VoteLexicon, lexicon
from constancia.claims.voting.masking import COUNT, mask, with_words_of_one_and_none, without
from constancia.claims.voting.owned import Owned, owned_counts
from constancia.claims.voting.places import Words
from constancia.claims.voting.runs import Finder
from constancia.claims.voting.sides import SideCount, of_group, side_counts
from constancia.claims.voting.tallies import Need, Tally, needs, tallies
from constancia.compiled import compiled
from constancia.lean import replace
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks.countries import Country, find
from constancia.syntax.sentences import Sentence

_CONTEXT = 500
"""Characters before a sentence, and half of them after it, in which a body or a measure may be named."""


_BEHIND = 120
"""Characters behind a sentence in which those who were against may be told."""
_PURPOSE = 5
"""Characters between votes needed and the verb of what they are needed for: "to pass"."""
_TOGETHER = 30
"""Characters before a number of those present in which a word says that all of them agreed: "unanimously by"."""
_REFUSED = 20
"""Characters from a body to what it refused to have done: "rechazó que"."""
_OPENING = compiled(r"(?:^|[:;] )(?=\w+ \w+ ?$)")
"""The beginning of a sentence, or of what stands behind a colon, with two words before what they lead to."""
_COUNTED = compiled(r"#~* $")
"""A count right before the words for members."""
_BESIDE = 3
"""Words beside a tally of which a sentence has nothing else to tell."""
_QUOTES = " \"“«'‘"
_LONGEST = 4000
"""Characters of a sentence at most: what is longer is no prose."""


def readable(sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    """The sentences that are short enough to be prose."""
    return tuple(sentence for sentence in sentences if sentence.end - sentence.start <= _LONGEST)


def told_of_votes(reading: Reading) -> bool:
    """Whether a document speaks of a body or a measure, or of something that passed or failed in a vote."""
    return reading.once(_told_of_votes)


def _told_of_votes(reading: Reading) -> bool:
    folded, lex = reading.folded, lexicon(reading.language.code)
    if lex.legislative.search(folded) or lex.measures.search(folded):
        return True
    decided = lex.passed.search(folded) or lex.rejected.search(folded)
    return decided is not None and lex.vote_word.search(folded) is not None


def parsed(reading: Reading, sentence: Sentence, lex: VoteLexicon) -> Parsed:
    """A sentence with everything in it, found once for all kinds of claims."""
    known = reading.once(_by_place)
    if sentence.start not in known:
        known[sentence.start] = Parsed(reading, sentence, lex)
    return known[sentence.start]


def _by_place(_: Reading) -> dict[int, Parsed]:
    return {}


class Parsed:
    """The counts, tallies, needs, outcomes and bodies of a sentence, each found when it is first asked for."""

    def __init__(self, reading: Reading, sentence: Sentence, lex: VoteLexicon) -> None:
        self.reading = reading
        self.sentence = sentence
        self.lex = lex
        masked = mask(reading, sentence)
        masked = with_words_of_one_and_none(masked, lex.beside_side, lex.before_one, lex.none_behind)
        self.masked = without(masked, lex.comparing)
        self.compared = self.masked is not masked
        self.text = self.masked.masked

    @cached_property
    def needs(self) -> tuple[Need, ...]:
        """Thresholds and numbers of those present."""
        return needs(self.masked, self.lex)

    @cached_property
    def bodies(self) -> tuple[Words, ...]:
        """The bodies that decide here."""
        found = bodies(self.masked, self.lex, lambda: self.countries)
        home = self.lex.namesake_home.search(self.reading.folded) is not None
        return tuple(one for one in found if home or not self.lex.namesake.fullmatch(fold_in_place(one.text)))

    @cached_property
    def countries(self) -> tuple[Country, ...]:
        """The countries named here, at the document's offsets."""
        reading, sentence = self.reading, self.sentence
        return find(reading.text, reading.folded, sentence.start, sentence.end, reading.language.code)

    @cached_property
    def finder(self) -> Finder:
        """The groups that are named here."""
        return Finder(self.masked, self.bodies, groups_of(self.reading), self.reading.language.code)

    @cached_property
    def doing(self) -> Doing:
        """Who does what is told here."""
        return Doing(self.masked, self.lex, self.bodies, self.finder, self.reading.parse(self.sentence).clauses)

    def doer(self, act: Act) -> Doer:
        """Who does what an act tells."""
        return self.doing.of(act.start, act.end)

    @cached_property
    def _owned(self) -> tuple[tuple[SideCount, ...], tuple[Owned, ...]]:
        if COUNT not in self.text and self.lex.uncounted.search(self.text) is None:
            return (), ()
        end = self.sentence.end
        counts = tuple(
            item
            for item in side_counts(self.finder, self.lex, self._deeds, self.reading.folded[end : end + _BEHIND])
            if not any(need.start <= item.start < need.end and not self._both(need, item) for need in self.needs)
        )
        if not counts:
            return counts, ()
        counts, owned = owned_counts(self.finder, self.lex, self.bodies, counts, self.reading.language.code)
        led = {one.start for one in counts if one.group is None and of_group(self.finder, self.lex, one.start)}
        return tuple(replace(one, group="") if one.start in led else one for one in counts), owned

    def _both(self, need: Need, item: SideCount) -> bool:
        """Whether a number says how many were there and how they voted: "all 19 senators present voted for it"."""
        together = self.lex.unanimous.search(self.text, max(0, need.start - _TOGETHER), need.start)
        return need.name == "present" and item.how == "said" and (item.end > need.end or together is not None)

    @property
    def counts(self) -> tuple[SideCount, ...]:
        """The counts with a side, those of groups marked."""
        return self._owned[0]

    @property
    def owned(self) -> tuple[Owned, ...]:
        """The groups that have counts of their own here, whose counts `counts` marks."""
        return self._owned[1]

    @cached_property
    def _figures(self) -> bool:
        """Whether it has counts of the whole body."""
        return any(item.group is None and item.side != "other" for item in self.counts)

    @cached_property
    def tallies(self) -> tuple[Tally, ...]:
        """The counts that are one vote's."""
        return tallies(self.counts, self.text, refused=any(not one.passed for one in (*self.outcomes, *self.acts)))

    @cached_property
    def denied(self) -> tuple[Stretch, ...]:
        """The parts that are said not to be so."""
        return tuple(stretch for stretch in self.lex.deciding.denied(self.text) if not self._refused(stretch))

    @cached_property
    def unreal(self) -> tuple[Unreal, ...]:
        """Its verbs that tell what has not happened."""
        refused = {one.start for one in self.lex.deciding.denied(self.text)} - {one.start for one in self.denied}
        verbs = (verb for verb in unreal_verbs(self.masked, self.lex) if verb.verb not in refused)
        return tuple(verb for verb in verbs if not self._unwilling(verb))

    def _unwilling(self, verb: Unreal) -> bool:
        """Whether a body is told to have been unwilling, since figures or a day gone by tell that it decided."""
        lex = self.lex.deciding
        if not lex.refuses.match(self.text, verb.start) or lex.forecast_after.search(self.text, verb.end):
            return False
        published = self.reading.document.published or ""
        days = self.reading.dates_in(self.sentence.start, self.sentence.end)
        return self._figures or any(day.precise and (day.date or "") < published for day in days)

    def _refused(self, stretch: Stretch) -> bool:
        """Whether a body refused to have something done and denied nothing: "el Congreso rechazó que se investigue"."""
        lex = self.lex.deciding
        ends = [body.end + 1 for body in self.bodies if not body.members]
        opens = _OPENING.search(self.text, 0, stretch.start) if self._figures else None  # "Rechazan que … con 60 votos"
        ends += [opens.end()] if opens else []
        led = any(
            0 < stretch.start - end < _REFUSED and lex.refusing_stem.match(self.text, end) is not None for end in ends
        )
        return led and lex.happened.search(self.text, stretch.start, stretch.end) is None

    @cached_property
    def outcomes(self) -> tuple[Act, ...]:
        """What was decided."""
        return outcomes(self.masked, self.lex, self._said, lambda: self.denied, lambda: self.unreal)

    @cached_property
    def _subjects(self) -> list[int]:
        places = [(body.start, body.end) for body in self.bodies]
        places += [
            match.span() for words in (self.lex.several, self.lex.members) for match in words.finditer(self.text)
        ]
        return [
            end
            for start, end in places
            if not self.lex.deciding.genitive.search(self.text, 0, start)
            or self.lex.plenary.search(self.text, 0, start)
        ]

    @cached_property
    def _deeds(self) -> tuple[Act, ...]:
        """Decisions told by other verbs than those of voting, be they the words of a count's side."""
        return deeds(self.masked, self.lex, self._subjects)

    @cached_property
    def _said(self) -> list[tuple[int, int]]:
        """The words of sides with their counts, which decide nothing by themselves."""
        return [(item.start, item.end) for item in self.counts if item.how in ("said", "listed")]

    @cached_property
    def acts(self) -> tuple[Act, ...]:
        """Decisions told by other verbs than those of voting."""
        sides = self._said
        return tuple(one for one in self._deeds if not any(one.start < last and at < one.end for at, last in sides))

    @property
    def voted(self) -> tuple[Act, ...]:
        """Those by "voted" with what a body voted for behind it, where nothing else there decides."""
        if self.lex.vote_word.search(self.masked.folded) is None:
            return ()
        others = self.outcomes
        return tuple(
            act
            for act in self.acts
            if act.voted and not any(one.start < act.end and act.start < one.end for one in others)
        )

    @cached_property
    def supposed(self) -> tuple[Act, ...]:
        """Decisions that are only supposed or planned."""
        alone = not (self.outcomes or self.acts)
        return tuple(
            verb
            for verb in supposed(self.masked, self.lex, self._subjects, self.unreal, alone=alone)
            if not any(verb.start - _PURPOSE <= need.end and need.start < verb.end for need in self.needs)
        )

    @property
    def goes_on(self) -> bool:
        """Whether it only counts those on another side than those told right before: "Two opposed it".

        It opens with their number, or has few words beside: "There were three abstentions".
        """
        place = self.sentence.index - 1
        if place < 0 or not self.tallies:
            return False
        led = self.text[: self.tallies[0].start]
        if led.strip(_QUOTES) and len((led + self.text[self.tallies[-1].end :]).split()) > _BESIDE:
            return False
        last = self.reading.sentences[place]
        if last.paragraph != self.sentence.paragraph or last.end - last.start > _LONGEST:
            return False
        told = parsed(self.reading, last, self.lex).tallies
        return bool(told) and "for" in told[-1].values and not told[-1].values.keys() & self.tallies[0].values.keys()

    @cached_property
    def _context(self) -> str:
        return self.reading.folded[max(0, self.sentence.start - _CONTEXT) : self.sentence.end + _CONTEXT // 2]

    @cached_property
    def legislative(self) -> bool:
        """Whether a body or a measure is named here or nearby."""
        return bool(self.lex.legislative.search(self._context))

    @cached_property
    def sitting(self) -> bool:
        """Whether a parliament is named here or nearby."""
        return bool(self.lex.legislatures.search(self._context))

    @cached_property
    def decoyed(self) -> bool:
        """Whether it tells of something that only looks like a vote."""
        return bool(self.lex.decoys.search(self.masked.folded))

    @property
    def court(self) -> bool:
        """Whether a court decides here: it is named, or was the last to be, and no body is but as whose law it is."""
        here = self.lex.courts.search(self.masked.folded)
        before = self.reading.folded[max(0, self.sentence.start - _CONTEXT // 2) : self.sentence.start]
        courts = [match.start() for match in self.lex.courts.finditer(before)] if here is None else []
        if here is None and not courts:
            return False
        if self.bodies and not (here and self._only_of(here.start())):
            return False
        appointing = self.lex.deciding.appoints.search(self.masked.folded)
        if here is not None and appointing is not None and appointing.start() < here.start():
            return False
        if here is not None:
            return not self.members_counted
        if self.lex.legislatures.search(before, courts[-1]) or self.members_counted:
            return False
        members = self.lex.several.search(before, 0, courts[-1])
        if members is not None and self.lex.passed_weak.search(before, members.end(), courts[-1]):
            return False  # "Lawmakers signed off on the panel for the Constitutional Court. The vote was 80 to 1."
        # "Congress elected her to the Constitutional Court. She got 91 votes": the court was named, not asked.
        return not (self.sitting and self.lex.deciding.appoints.search(before, 0, courts[-1]))

    def _only_of(self, court: int) -> bool:
        """Whether bodies are named only behind a court, as whose something is: "struck down the act of Congress"."""
        return not any(
            body.start < court
            or body.members
            or not self.lex.deciding.genitive.search(self.text, 0, body.start)
            or self.lex.plenary.search(self.text, 0, body.start)
            for body in self.bodies
        )

    @cached_property
    def members_counted(self) -> bool:
        """Whether members of a parliament are counted here, so that neither a court nor citizens decide."""
        return any(
            self.lex.legislatures.search(match.group()) and _COUNTED.search(self.text, 0, match.start())
            for match in self.lex.members.finditer(self.text)
        )

    def clause(self, start: int, end: int) -> tuple[int, int]:
        """The stretch between semicolons, or turns from one tally to another, in which another one lies."""
        left = max((place for place in self._breaks if place < start), default=-1)
        return left + 1, next((place for place in self._breaks if place >= end), len(self.text))

    @cached_property
    def _breaks(self) -> list[int]:
        """Where a clause ends: "the budget got 70 votes to 20, while the reform got 30 to 60"."""
        turns = (
            self.lex.deciding.denial_ends.search(self.text, one.end, other.start)
            for one, other in pairwise(self.tallies)
        )
        marks = [place for place, char in enumerate(self.text) if char == ";"]
        return sorted({*marks, *(turn.start() for turn in turns if turn is not None)})

    def unanimous(self, start: int, end: int) -> bool:
        """Whether the clause of a stretch says that all agreed."""
        return bool(self.lex.unanimous.search(self.text, *self.clause(start, end)))

    def absolute(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of the sentence as one of the document."""
        return self.masked.start + start, self.masked.start + end
