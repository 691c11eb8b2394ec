"""A claim's matter beside a voting's, each thing asked of once; and what a comparison says."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import cached_property
from itertools import count, pairwise

from constancia.check.voting.matter.common import given, official
from constancia.check.voting.matter.persons import same_person
from constancia.check.voting.matter.recorded import Recorded, kinds_of, numbers_of, subject_read
from constancia.check.voting.matter.side import series_of
from constancia.check.voting.matter.told import Told
from constancia.check.voting.matter.weighing import Weighed, weigh
from constancia.language.cognates import root
from constancia.language.matters import KindClass, kinds, matter_words
from constancia.lean import dataclass
from constancia.model.vocabulary import Vocabulary
from constancia.model.votes import VoteEvent

_VERB = 5
"""Words before the phrase of a measure among which the verb stands that tells what was done to it."""
_BESIDE = 3
"""Words from a decision about somebody to that person's name, at most."""
_SHOWN = 6
"""Words of each side that are named as what decided."""


class Verdict(StrEnum):
    """What a comparison of matters says."""

    SAME = "same"
    ANOTHER = "another"
    """On positive evidence: another bill, person, country, office, kind of decision or known topic."""
    NOT_COMPARABLE = "not-comparable"
    """The claim tells a matter, in words that lead neither to the voting's nor to another that is known."""
    NOT_TOLD = "not-told"


@dataclass(frozen=True, slots=True)
class Compared:
    """A verdict and what decided it."""

    verdict: Verdict
    rule: str
    """`bill`, `motion`, `law`, `article`, `mover`, `step`, `kind`, `person`, `office`, `place`, `topic`, `words`,
    `unsaid`, `none`."""
    told: tuple[str, ...] = ()
    """The report's words that decided, as written where they stand together."""
    recorded: tuple[str, ...] = ()
    """The record's."""
    firm: bool = True
    """False where "another" rests on topics alone: then nothing is confirmed, and nothing contradicted."""
    beyond: tuple[str, ...] = ()
    """Where most of what is told leads to the subject and nothing elsewhere: the report's words that the subject lacks.

    A tally that hardly another voting has may then say which is meant."""
    left: tuple[str, ...] = ()
    """The report's words that the subject lacks, where that is why the two are not comparable."""
    strange: bool = False
    """Where words decide nothing: whether the report says more of its matter than the subject does."""
    step: bool = False
    """Where words decide nothing: whether the report tells a step that the voting is, as an insistence."""
    by: str | None = None
    """The other voting on the same bill whose subject says what this one's does not, where that decided."""


class Pair:
    """A claim's matter beside a voting's, each asked of once."""

    def __init__(self, told: Told, event: VoteEvent, words: Vocabulary) -> None:
        self.told = told
        self.event = event
        self.words = words
        self.record: Recorded = subject_read(event.subject, event.language)
        self.opening = kinds_of(event, self.record)
        self.acts = of_class(self.opening, KindClass.ACT)
        """Kinds of the voting that no law is."""
        self.said = frozenset(told.side.kinds)
        self.acts_said = of_class(self.said, KindClass.ACT)

    @cached_property
    def numbers(self) -> frozenset[str]:
        """Numbers of the voting's bills and motions."""
        return numbers_of(self.event, self.record)

    def shared_bills(self, numbers: frozenset[str]) -> frozenset[str]:
        """Those of the report's numbers that are the voting's; in another series the same number is another bill."""
        own = {found for number in self.event.bills if (found := series_of(number))} | self.record.side.series
        told = self.told.side.series
        return frozenset(
            number
            for number in numbers & self.numbers
            if not (_of(told, number) and _of(own, number)) or _of(told, number) & _of(own, number)
        )

    @cached_property
    def weighed(self) -> Weighed:
        """How far the report's words lead to the subject."""
        return weigh(self.told, self.record, self.words, self._whose)

    @cached_property
    def _whose(self) -> frozenset[int]:
        """The names beside a decision about somebody, where the subject names nobody; and who vetoed a law.

        "The debate on *Castillo's* removal": there is one to be removed, and the subject has "the vacancy" alone.
        """
        side = self.told.side
        shared = self.said & (self.opening | set(self.record.side.kinds))
        vetoed = self._vetoed if shared & {"override", "returned"} else frozenset()
        if not (with_traits(shared, "person") or "agenda" in shared) or self.record.names & given(self.words):
            return vetoed
        hits = [side.kinds[id] for id in with_traits(self.said, "person") | shared]
        near = {i for hit in hits for i in range(hit.first - _BESIDE, hit.last + _BESIDE)}
        return vetoed | frozenset(near & side.proper - side.placed)

    @property
    def _vetoed(self) -> frozenset[int]:
        """The names beside a word for objecting: "despite *Castillo's* objections"."""
        side, known = self.told.side, matter_words(self.told.side.language).words["objecting"]
        near = (range(i - _BESIDE, i + _BESIDE + 1) for i, word in enumerate(side.words) if word.text in known)
        return frozenset(i for beside in near for i in beside if i in side.proper - side.placed)

    @cached_property
    def left(self) -> frozenset[int]:
        """The report's words of its measure, and of what is done to it, that the subject lacks."""
        side, phrase = self.told.side, self.told.phrase
        first = min(phrase, default=_VERB) - _VERB
        hits = (side.effects[id] for id in self.weighed.effects)
        done = {i for hit in hits if hit.last > first for i in range(hit.first, hit.last)}
        done -= set(range(max(phrase, default=len(side.words)) + 1, len(side.words)))
        return (frozenset(done) | self.weighed.odd | self._others) & (phrase | done) - self._whose

    @property
    def _others(self) -> frozenset[int]:
        """The words of names of which the subject has none: of a hero; not who holds an office that it has."""
        side, office = self.told.side, set(self.record.side.offices)
        held = {
            side.words[hit.last].text for id, hit in side.offices.items() if id in office and side.words[hit.last :]
        }
        people = [name for name in self.told.people if held.isdisjoint(name) and self.record.names.isdisjoint(name)]
        names = {word for name in people for word in name}
        return frozenset(i for i, word in enumerate(self.told.side.words) if word.text in names)

    @cached_property
    def beside_law(self) -> Weighed:
        """The weight of the words that do not tell an act which the voting, a law, is not."""
        side = self.told.side
        acts = with_traits(self.acts_said, "strong")
        besides = frozenset(i for id in acts for i in range(side.kinds[id].first, side.kinds[id].last))
        return weigh(self.told, self.record, self.words, besides)

    @cached_property
    def abroad(self) -> frozenset[int]:
        """Where the report names places that the subject lacks."""
        places = self.told.side.places
        return frozenset(places[code] for code in places.keys() - self.record.side.places.keys())

    @cached_property
    def person(self) -> tuple[str, ...] | None:
        """A person of the report's whom the subject names; two seldom words side by side are a name as well."""
        return same_person(self.told.people, self.record.names, given(self.words)) or self._side_by_side

    @property
    def _side_by_side(self) -> tuple[str, ...] | None:
        """Two words with capitals that a subject about somebody has as well, and that no list knows: Odran Veloso."""
        side = self.told.side
        if not with_traits(self.acts, "person"):
            return None
        known = {i for where in side.topics.values() for i in where} | side.placed
        known.update(i for hit in side.offices.values() for i in range(hit.first, hit.last))
        names = [
            i for i in side.content if i in side.proper - known and root(side.words[i].text) not in official(self.words)
        ]
        for first, last in pairwise(names):
            words = side.words[first].text, side.words[last].text
            if last == first + 1 and self.record.names.issuperset(words):
                return words
        return None

    @cached_property
    def law_told(self) -> bool:
        """Whether the report speaks of a law."""
        return self.told.side.has("law-words")

    @cached_property
    def motion_told(self) -> bool:
        """Whether the report speaks of a motion or a resolution."""
        return self.told.side.has("motion-words") or self.told.side.has("instruments")

    def few(self, where: Iterable[int]) -> tuple[str, ...]:
        """The first of the report's words at those places, as written; a topic with all its words."""
        side = self.told.side
        shown: dict[int, int] = {}
        for i in sorted(where)[:_SHOWN]:
            if all(last <= i for last in shown.values()):
                run = next((there for there in side.topics.values() if i in there), frozenset())
                shown[i] = next(last for last in count(i + 1) if last not in run)
        return tuple(side.said(first, last) for first, last in shown.items())

    def kind_words(self, ids: Iterable[str]) -> tuple[str, ...]:
        """The report's words for kinds of decision."""
        side = self.told.side
        return tuple(side.hit(side.kinds[id]) for id in sorted(ids) if id in side.kinds)


def _of(series: Iterable[tuple[str, str]], number: str) -> set[str]:
    return {letters for letters, one in series if one == number}


def of_class(ids: Iterable[str], kind_class: KindClass) -> frozenset[str]:
    """The kinds of a class."""
    return frozenset(id for id in ids if kinds()[id].kind_class is kind_class)


def with_traits(ids: Iterable[str], *traits: str) -> frozenset[str]:
    """The kinds that have any of the traits."""
    return frozenset(id for id in ids if kinds()[id].traits & set(traits))


def agreeing(ids: frozenset[str]) -> frozenset[str]:
    """The kinds, and those that reports name them by, either way."""
    named = {other for id in ids for other in kinds()[id].agrees}
    return ids | named | {kind.id for kind in kinds().values() if kind.agrees & ids}


def short(subject: str) -> str:
    """How a subject begins, for showing."""
    return " ".join(subject.split())[:120]
