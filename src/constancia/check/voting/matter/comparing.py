"""Whether a claim and a voting on record speak of the same matter: rules in order, the first that decides."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from constancia.check.voting.matter.persons import same_person
from constancia.check.voting.matter.recorded import Recorded, kinds_of, numbers_of, subject_read
from constancia.check.voting.matter.side import weights
from constancia.check.voting.matter.told import Told
from constancia.check.voting.matter.vocabulary import NONE, Vocabulary, given
from constancia.check.voting.matter.weighing import Weighed, weigh
from constancia.language.matters import KindClass, kinds, matter_words
from constancia.model.votes import Question, VoteEvent

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
    """`bill`, `motion`, `law`, `step`, `kind`, `person`, `office`, `place`, `topic`, `words`, `none`."""
    told: tuple[str, ...] = ()
    """The report's words that decided, as written where they stand together."""
    recorded: tuple[str, ...] = ()
    """The record's."""
    firm: bool = True
    """False where "another" rests on topics alone: then nothing is confirmed, and nothing contradicted."""


def compare(told: Told, event: VoteEvent, words: Vocabulary | None = None) -> Compared:
    """Whether a claim is about the matter of a voting.

    `words` are the register's own common words and given names, where they were derived.
    """
    pair = _Pair(told, event, words or NONE)
    for rule in (_by_number, _by_step, _by_kind, _by_person, _by_topic):
        found = rule(pair)
        if found is not None:
            return _unless_step(pair, found) if found.verdict is Verdict.SAME else found
    if told.told:
        return Compared(Verdict.NOT_COMPARABLE, "words", pair.few(told.side.content), (_short(event.subject),))
    return Compared(Verdict.NOT_TOLD, "none")


class _Pair:
    """A claim's matter beside a voting's, each asked of once."""

    def __init__(self, told: Told, event: VoteEvent, words: Vocabulary) -> None:
        self.told = told
        self.event = event
        self.words = words
        self.record: Recorded = subject_read(event.subject, event.language)
        self.opening = kinds_of(event, self.record)
        self.acts = _of_class(self.opening, KindClass.ACT)
        """Kinds of the voting that no law is."""
        self.said = frozenset(told.side.kinds)
        self.acts_said = _of_class(self.said, KindClass.ACT)

    @cached_property
    def numbers(self) -> frozenset[str]:
        return numbers_of(self.event, self.record)

    @cached_property
    def weighed(self) -> Weighed:
        return weigh(self.told, self.record, self.words)

    @cached_property
    def beside_law(self) -> Weighed:
        """The weight of the words that do not tell an act which the voting, a law, is not."""
        side = self.told.side
        acts = _with(self.acts_said, "strong")
        besides = frozenset(i for id in acts for i in range(side.kinds[id].first, side.kinds[id].last))
        return weigh(self.told, self.record, self.words, besides)

    @cached_property
    def person(self) -> tuple[str, ...] | None:
        return same_person(self.told.people, self.record.names, given(self.words))

    @cached_property
    def law_told(self) -> bool:
        """Whether the report speaks of a law."""
        return self.told.side.has("law-words")

    def few(self, where: Iterable[int]) -> tuple[str, ...]:
        """The first of the report's words at those places, as written."""
        side = self.told.side
        return tuple(side.said(i, i + 1) for i in sorted(where)[:_SHOWN])

    def kind_words(self, ids: Iterable[str]) -> tuple[str, ...]:
        """The report's words for kinds of decision."""
        side = self.told.side
        return tuple(side.hit(side.kinds[id]) for id in sorted(ids) if id in side.kinds)


def _of_class(ids: Iterable[str], kind_class: KindClass) -> frozenset[str]:
    return frozenset(id for id in ids if kinds()[id].kind_class is kind_class)


def _with(ids: Iterable[str], *traits: str) -> frozenset[str]:
    return frozenset(id for id in ids if kinds()[id].traits & set(traits))


def _agreeing(ids: frozenset[str]) -> frozenset[str]:
    """The kinds, and those that reports name them by, either way."""
    named = {other for id in ids for other in kinds()[id].agrees}
    return ids | named | {kind.id for kind in kinds().values() if kind.agrees & ids}


def _short(subject: str) -> str:
    return " ".join(subject.split())[:120]


# ---------------------------------------------------------------- numbers


def _by_number(pair: _Pair) -> Compared | None:
    """A bill's or a motion's number settles it, either way; a shared number of a law confirms."""
    side = pair.told.side
    for rule, numbers in (("bill", side.bills), ("motion", side.motions)):
        if numbers and pair.numbers:
            shared = numbers & pair.numbers
            verdict = Verdict.SAME if shared else Verdict.ANOTHER
            return Compared(verdict, rule, tuple(sorted(numbers)), tuple(sorted(shared or pair.numbers)))
    if side.instruments & pair.numbers:
        shared = side.instruments & pair.numbers
        return Compared(Verdict.SAME, "bill", tuple(sorted(shared)), tuple(sorted(shared)))
    if side.bills and pair.acts and not _with(pair.acts, "carried"):
        return Compared(Verdict.ANOTHER, "bill", tuple(sorted(side.bills)), tuple(sorted(pair.acts)))
    shared = side.laws & pair.record.side.laws
    if shared:
        return Compared(Verdict.SAME, "law", tuple(sorted(shared)), tuple(sorted(shared)))
    return None


# ---------------------------------------------------------------- steps

_STEPS = {
    "waiver": Question.WAIVER,
    "previous-question": Question.PREVIOUS_QUESTION,
    "reconsideration": Question.RECONSIDERATION,
    "point-of-order": Question.POINT_OF_ORDER,
}
_BESIDE = frozenset(_STEPS.values())
"""Questions put beside a measure, which do not decide it: a report of the measure does not mean them."""
_DECIDING = frozenset({"vacancy", "removal", "accusation", "disqualification", "censure"})
"""Decisions that a motion must be admitted for before they are taken."""


def _by_step(pair: _Pair) -> Compared | None:
    """A report that names a step of the procedure speaks of no other."""
    steps = {id for id in _STEPS if id in pair.said}
    asked = {_STEPS[id] for id in steps}
    if steps and pair.event.question not in asked and not steps & (pair.opening | set(pair.record.side.kinds)):
        return Compared(Verdict.ANOTHER, "step", pair.kind_words(steps), (pair.event.question.value,))
    return None


def _unless_step(pair: _Pair, found: Compared) -> Compared:
    """The same matter, unless the voting is a step of it that the report does not tell, or the other way round."""
    question = pair.event.question
    if question in _BESIDE and question not in {_STEPS[id] for id in _STEPS if id in pair.said}:
        return Compared(Verdict.NOT_COMPARABLE, "step", found.told, (question.value,))
    admission = question is Question.ADMISSION or "admission" in pair.opening
    if admission and "admission" not in pair.said and pair.told.passed and pair.acts_said & _DECIDING:
        return Compared(Verdict.ANOTHER, "step", pair.kind_words(pair.acts_said), (question.value,), firm=False)
    if "admission" in pair.said and not admission and pair.acts & _DECIDING:
        return Compared(Verdict.ANOTHER, "step", pair.kind_words({"admission"}), (question.value,), firm=False)
    return found


# ---------------------------------------------------------------- kinds


def _by_kind(pair: _Pair) -> Compared | None:
    """A decision of its own is no law, and none of another kind; one of the same kind has its person and place."""
    if pair.acts:
        return _beside_act(pair)
    return _beside_law(pair)


def _beside_act(pair: _Pair) -> Compared | None:
    acts = tuple(sorted(pair.acts))
    weighed = pair.weighed
    if pair.acts_said & _agreeing(pair.acts):
        return _same_kind(pair)
    if pair.person and not pair.acts_said and not pair.law_told:
        return None
    if pair.acts_said and _with(pair.acts_said, "wide") != pair.acts_said:
        firm = _with(pair.acts, "wide") != pair.acts
        return Compared(Verdict.ANOTHER, "kind", pair.kind_words(pair.acts_said), acts, firm=firm)
    if weighed.fits >= 2:
        return None
    personal = _with(pair.acts, "person")
    if pair.law_told and (weighed.fits == 0 or personal) and (weighed.contrary or len(pair.told.side.content) > 1):
        return Compared(Verdict.ANOTHER, "kind", pair.few(weighed.against or pair.told.side.content), acts)
    if weighed.contrary >= 1 and (weighed.fits == 0 or _with(pair.acts, "strong")):
        return Compared(Verdict.ANOTHER, "topic", pair.few(weighed.against), acts, firm=False)
    return None


def _same_kind(pair: _Pair) -> Compared | None:
    found = _apart(pair)
    if found is not None:
        return found
    said, acts = pair.kind_words(pair.acts_said), tuple(sorted(pair.acts))
    weighed = pair.weighed
    if _with(pair.acts, "person"):
        if pair.person:
            return Compared(Verdict.SAME, "person", (*said, " ".join(pair.person)), acts)
        office = set(pair.told.side.offices) & set(pair.record.side.offices)
        related = not pair.acts_said & pair.acts
        if related and (pair.law_told or (not office and weighed.fits < 1)):
            return Compared(Verdict.NOT_COMPARABLE, "kind", said, acts)
    wide = _with(pair.acts, "wide")
    if wide == pair.acts:
        if weighed.fits >= 0.5:
            return Compared(Verdict.SAME, "topic", pair.few(weighed.by) or said, acts)
        if weighed.contrary >= 1:
            return Compared(Verdict.ANOTHER, "topic", pair.few(weighed.against), acts, firm=False)
        return None
    return Compared(Verdict.SAME, "kind", said, acts)


def _beside_law(pair: _Pair) -> Compared | None:
    weighed = pair.weighed
    acts = pair.acts_said
    strong = _with(acts, "strong")
    needed = 1 if pair.law_told or strong <= {"election", "removal", "emergency"} else 2
    if strong and pair.beside_law.fits - bool(pair.person) < needed:
        if strong & set(pair.record.side.kinds):
            return (
                None
                if pair.law_told
                else Compared(Verdict.NOT_COMPARABLE, "kind", pair.kind_words(acts), _opened(pair))
            )
        return Compared(Verdict.ANOTHER, "kind", pair.kind_words(acts), _opened(pair))
    special = pair.said & _SPECIAL
    if special - pair.opening - set(pair.record.side.kinds) and pair.beside_law.fits < needed + 1:
        return Compared(Verdict.NOT_COMPARABLE, "kind", pair.kind_words(special), _opened(pair))
    laws = _of_class(pair.opening & pair.said, KindClass.LAW) & {"treaty", "delegation", "repudiation"}
    if laws:
        apart = _places_apart(pair)
        if apart is not None:
            return apart
        shared = set(pair.told.side.places) & set(pair.record.side.places)
        if "delegation" in laws or shared or weighed.fits >= 0.5:
            return Compared(Verdict.SAME, "kind", pair.kind_words(laws), tuple(sorted(laws)))
    return None


_SPECIAL = frozenset({"delegation", "amnesty", "referendum"})
"""Kinds of law that a report names: one on the same topic that is none is another."""


def _opened(pair: _Pair) -> tuple[str, ...]:
    return tuple(sorted(pair.opening)) or (_short(pair.event.subject),)


# ---------------------------------------------------------------- persons, offices, places


def _apart(pair: _Pair) -> Compared | None:
    """Another person, office or country, where both sides name one."""
    if _with(pair.acts, "person") and not pair.person:
        return _persons_apart(pair) or _offices_apart(pair)
    return _places_apart(pair) if _with(pair.acts, "abroad") else None


_OF_GOVERNMENT = frozenset({"confidence", "censure", "interpellation", "investiture"})
"""Decisions about a government: beside them a president is named whom they are not about."""
_COMMON_OFFICES = frozenset({"congress-member", "speaker"})


def _persons_apart(pair: _Pair) -> Compared | None:
    known = given(pair.words)
    side = pair.record.side
    before = matter_words(side.language).words["named-before"]
    texts = ["", *(word.text for word in side.words)]
    named = [word for last, word in pairwise(texts) if word in known and last not in before]
    people = [name for name in pair.told.people if not (pair.acts & _OF_GOVERNMENT and _presides(pair, name))]
    if people and named:
        return Compared(Verdict.ANOTHER, "person", tuple(" ".join(name) for name in people), tuple(named))
    return None


def _presides(pair: _Pair, name: tuple[str, ...]) -> bool:
    """Whether a report calls somebody president."""
    words = [word.text for word in pair.told.side.words]
    at = next((i for i, word in enumerate(words) if word == name[0]), 0)
    return any(word.startswith("president") for word in words[max(0, at - 3) : at])


def _offices_apart(pair: _Pair) -> Compared | None:
    said, have = set(pair.told.side.offices) - _COMMON_OFFICES, set(pair.record.side.offices)
    if not pair.acts & {"vacancy", "removal", "accusation", "resignation"}:
        said -= {"president"}
    if said and have and not said & have:
        offices = pair.told.side.offices
        words = tuple(pair.told.side.hit(offices[id]) for id in sorted(said))
        return Compared(Verdict.ANOTHER, "office", words, tuple(sorted(have)))
    return None


def _places_apart(pair: _Pair) -> Compared | None:
    told, have = pair.told.side.places, pair.record.side.places
    if told and have and not set(told) & set(have):
        words = pair.told.side.words
        named = tuple(pair.told.side.text[words[i].start : words[i].end] for i in told.values())
        return Compared(Verdict.ANOTHER, "place", named, tuple(have))
    return None


def _by_person(pair: _Pair) -> Compared | None:
    """The person whom a decision of its own is about, and no law told."""
    if pair.acts and pair.person and not pair.law_told:
        return Compared(Verdict.SAME, "person", (" ".join(pair.person),), tuple(sorted(pair.acts)))
    return None


# ---------------------------------------------------------------- topics


def _by_topic(pair: _Pair) -> Compared | None:
    """Enough words that lead to the subject, and not more that lead elsewhere."""
    weighed = pair.weighed
    fits, contrary = weighed.fits, weighed.contrary
    if (fits >= 1 and (fits > contrary or not contrary)) or (fits >= 2 and 2 * fits >= contrary):
        return Compared(Verdict.SAME, "topic", pair.few(weighed.by), weighed.shared)
    if 0.5 <= fits < 1 and weighed.by and not contrary and weighed.unknown <= 2:
        return Compared(Verdict.SAME, "topic", pair.few(weighed.by), weighed.shared)
    special = any(weights()[topic] == 2 for topic in pair.record.side.topics)
    if fits == 0 and contrary >= 1 and special:
        return Compared(
            Verdict.ANOTHER, "topic", pair.few(weighed.against), tuple(sorted(pair.record.side.topics)), firm=False
        )
    return None
