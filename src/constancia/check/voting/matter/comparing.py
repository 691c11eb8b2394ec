"""Whether a claim and a voting on record speak of the same matter: rules in order, the first that decides."""

from __future__ import annotations

from dataclasses import replace

from constancia.check.voting.matter import amounts
from constancia.check.voting.matter.apart import (
    COMMON_OFFICES,
    OF_MANY,
    OF_SOMEBODY,
    apart,
    cities_apart,
    names_in,
    names_others,
    others_named,
    persons_apart,
    places_apart,
)
from constancia.check.voting.matter.common import NONE
from constancia.check.voting.matter.pair import Compared, Pair, Verdict, agreeing, of_class, short, with_traits
from constancia.check.voting.matter.phrase import named_whole, pointed_at
from constancia.check.voting.matter.side import Side, weights
from constancia.check.voting.matter.titles import shared_title
from constancia.check.voting.matter.told import Told
from constancia.check.voting.matter.unlike import differing, unlike
from constancia.check.voting.matter.weighing import MEANT
from constancia.language import SUPPORTED
from constancia.language.matters import KindClass, effects
from constancia.model.vocabulary import Vocabulary
from constancia.model.votes import Question, VoteEvent


def compare(told: Told, event: VoteEvent, words: Vocabulary | None = None) -> Compared:
    """Whether a claim is about the matter of a voting.

    `words` are the register's own common words and given names, where they were derived.
    """
    pair = Pair(told, event, words or NONE)
    found = _judged(pair)
    if told.wider is None or pair.weighed.strange > _FEW_STRANGE:
        return found
    return _leaning(pair, found, _judged(Pair(told.wider, event, words or NONE)))


UNSAID = "unsaid"
"""The rule of a voting of which its register does not say what it was on: nothing is compared."""
_FEW_STRANGE = 1
"""Strange words that a sentence may have which leans on the one before it: with more it tells a matter of its own."""


def _judged(pair: Pair) -> Compared:
    for rule in (_by_number, _by_step, _by_title, _by_kind, _by_person, _by_phrase, _by_topic):
        found = rule(pair)
        if found is not None and found.verdict is Verdict.SAME:
            return _unless_counted(pair, _unless_step(pair, unlike(pair, found) or found))
        if found is not None:
            return found
    if pair.told.told:
        if pair.record.silent:
            return Compared(
                Verdict.NOT_COMPARABLE, UNSAID, pair.few(pair.told.side.content), (short(pair.event.subject),)
            )
        lacking = pair.few(pair.weighed.odd) if _mostly(pair) else ()
        told = pair.few(pair.told.side.content)
        strange = pair.weighed.strange >= _FEW_STRANGE or bool(pair.weighed.contrary or pair.weighed.elsewhere)
        subject = (short(pair.event.subject),)
        step = bool(of_class(pair.said & pair.opening, KindClass.STEP))
        return Compared(Verdict.NOT_COMPARABLE, "words", told, subject, beyond=lacking, strange=strange, step=step)
    return Compared(Verdict.NOT_TOLD, "none")


def _mostly(pair: Pair) -> bool:
    """Whether most words lead to the subject, and no name, topic, place, effect or kind of decision elsewhere."""
    weighed, side = pair.weighed, pair.told.side
    known = weighed.contrary or weighed.elsewhere
    elsewhere = (known and not _well_led(pair)) or weighed.effects or _names_apart(pair)
    steps = of_class(pair.opening, KindClass.STEP) - pair.said
    abroad = any(code not in pair.record.side.places for code in side.places)
    others = pair.acts_said - agreeing(pair.acts) or (pair.told.people and not pair.person and names_in(pair))
    uneven = cities_apart(pair) or amounts.apart(pair.told.amounts, pair.record.amounts)
    sure = weighed.strange <= weighed.fits >= _SURE
    if weighed.strange <= _FEW_STRANGE and (weighed.pointing or weighed.fits >= _WORD_AND_MORE):
        sure = weighed.fits >= (_BRIDGE if side.proper & set(weighed.pointing) else 1)
    return sure and bool(weighed.words) and not (elsewhere or steps or abroad or others or uneven or differing(pair))


def _names_apart(pair: Pair) -> bool:
    """Whether a word that the subject lacks is a name: with a capital, also where it opens and a verb follows."""
    side, weighed = pair.told.side, pair.weighed
    return any(i in side.proper or i + 1 not in side.content for i in weighed.names)


def _well_led(pair: Pair) -> bool:
    """Whether three words or more lead to the subject, each by more than chance, and hardly more elsewhere than one."""
    weighed = pair.weighed
    leading = sum(weight >= MEANT for _, weight in weighed.fitting)
    return leading >= _LEADING and weighed.fits >= _SURE and weighed.contrary <= 1


_WORD_AND_MORE = 1.3
"""Weight of a word of the matter's own and an official one, beside which one strange word is the press's."""
_LEADING = 3
"""Words that lead to a subject together, beside which a known word of another topic is the press's own."""


def _leaning(pair: Pair, own: Compared, wider: Compared) -> Compared:
    """What holds of a sentence that leans on the one before it: what both tell, unless its own words say more.

    What the sentence before tells may keep from confirming; it accuses nobody, for it may tell of something else.
    """
    if own.verdict is Verdict.ANOTHER or wider.verdict is Verdict.NOT_TOLD:
        return own
    if wider.verdict is Verdict.ANOTHER:
        sure = pair.person or (own.rule == "topic" and pair.weighed.fits >= _SURE)
        same = own.verdict is Verdict.SAME and sure
        return own if same else replace(wider, verdict=Verdict.NOT_COMPARABLE, firm=False)
    hardly = own.rule == "topic" and pair.weighed.fits < 1
    return own if own.verdict is Verdict.SAME and not hardly else wider


# ---------------------------------------------------------------- numbers


def _by_number(pair: Pair) -> Compared | None:
    """A bill's or a motion's number settles it, either way; a shared number of a law confirms."""
    side = pair.told.side
    for rule, numbers in (("bill", side.bills), ("motion", side.motions)):
        if numbers and pair.numbers:
            shared = pair.shared_bills(numbers)
            verdict = Verdict.SAME if shared else Verdict.ANOTHER
            return Compared(verdict, rule, tuple(sorted(numbers)), tuple(sorted(shared or pair.numbers)))
    if side.instruments & pair.numbers:
        shared = side.instruments & pair.numbers
        return Compared(Verdict.SAME, "bill", tuple(sorted(shared)), tuple(sorted(shared)))
    if side.bills and with_traits(pair.acts, "person") and not with_traits(pair.acts, "carried"):
        return Compared(Verdict.ANOTHER, "bill", tuple(sorted(side.bills)), tuple(sorted(pair.acts)))
    shared = side.laws & pair.record.side.laws
    if shared:
        return Compared(Verdict.SAME, "law", tuple(sorted(shared)), tuple(sorted(shared)))
    return None


def _by_title(pair: Pair) -> Compared | None:
    """The title of a law confirms, whatever else is told of it."""
    title = shared_title(pair.told.side, pair.record.side)
    return Compared(Verdict.SAME, "law", (title,), (title,)) if title else None


# ---------------------------------------------------------------- steps

_STEPS = {
    "waiver": Question.WAIVER,
    "previous-question": Question.PREVIOUS_QUESTION,
    "reconsideration": Question.RECONSIDERATION,
    "point-of-order": Question.POINT_OF_ORDER,
}
_BESIDE = frozenset(_STEPS.values())
"""Questions put beside a measure, which do not decide it: a report of the measure does not mean them."""
_STEPS_BESIDE = frozenset({*_STEPS, "amendment", "urgency"})
"""Steps by which a subject opens where its register knows no kinds of question."""
_BY_VETO = frozenset({"override", "yielding"})
"""What a house may do about a veto, of which one is the contrary of the other."""
_DECIDING = frozenset({"vacancy", "removal", "accusation", "disqualification", "censure"})
"""Decisions that a motion must be admitted for before they are taken."""


def _by_step(pair: Pair) -> Compared | None:
    """A report that names a step of the procedure speaks of no other."""
    steps = {id for id in _STEPS if id in pair.said}
    asked = {_STEPS[id] for id in steps}
    if steps and pair.event.question not in asked and not steps & (pair.opening | set(pair.record.side.kinds)):
        return Compared(Verdict.ANOTHER, "step", pair.kind_words(steps), (pair.event.question.value,))
    return None


def _unless_step(pair: Pair, found: Compared) -> Compared:
    """The same matter, unless the voting is a step of it that the report does not tell, or the other way round."""
    question = pair.event.question
    if found.verdict is not Verdict.SAME:
        return found
    if (elsewhere := _by_step(pair)) is not None:
        return replace(elsewhere, firm=False)  # only a number that both have was asked before
    if found.rule == "bill" and "amendment" in pair.said - pair.opening and question is Question.MEASURE:
        return Compared(Verdict.NOT_COMPARABLE, "step", found.told, (question.value,))
    if pair.said & _BY_VETO and pair.opening & _BY_VETO and not pair.said & pair.opening & _BY_VETO:
        return Compared(Verdict.NOT_COMPARABLE, "step", found.told, tuple(sorted(pair.opening & _BY_VETO)))
    if question is Question.AMENDMENT and "amendment" not in pair.said:
        return Compared(Verdict.NOT_COMPARABLE, "step", found.told, (question.value,))
    if question in _BESIDE and question not in {_STEPS[id] for id in _STEPS if id in pair.said}:
        return Compared(Verdict.NOT_COMPARABLE, "step", found.told, (question.value,))
    untold = (pair.opening & _STEPS_BESIDE) - pair.said
    if question in (Question.MEASURE, Question.OTHER) and untold:
        return Compared(Verdict.NOT_COMPARABLE, "step", found.told, tuple(sorted(untold)))
    admission = question is Question.ADMISSION or "admission" in pair.opening
    if admission and "admission" not in pair.said and pair.told.passed and pair.acts_said & _DECIDING:
        return Compared(Verdict.ANOTHER, "step", pair.kind_words(pair.acts_said), (question.value,), firm=False)
    if "admission" in pair.said and not admission and pair.acts & _DECIDING:
        return Compared(Verdict.ANOTHER, "step", pair.kind_words({"admission"}), (question.value,), firm=False)
    return found


def _unless_counted(pair: Pair, found: Compared) -> Compared:
    """The same matter, unless both count days or years of it, and not the same: a ban of five years is not of ten."""
    if found.verdict is Verdict.SAME and amounts.apart(pair.told.amounts, pair.record.amounts):
        return Compared(Verdict.NOT_COMPARABLE, "amount", found.told, (short(pair.event.subject),))
    return found


# ---------------------------------------------------------------- kinds


def _by_kind(pair: Pair) -> Compared | None:
    """A decision of its own is no law, and none of another kind; one of the same kind has its person and place."""
    if pair.acts:
        return _beside_act(pair)
    return _beside_law(pair)


def _beside_act(pair: Pair) -> Compared | None:
    acts = tuple(sorted(pair.acts))
    weighed = pair.weighed
    if pair.acts_said & agreeing(pair.acts):
        return _same_kind(pair)
    if pair.person and not pair.acts_said and not pair.law_told:
        return None
    if pair.acts_said and (pair.person or pair.acts_said & set(pair.record.side.kinds)):
        return Compared(Verdict.NOT_COMPARABLE, "kind", pair.kind_words(pair.acts_said), acts)
    if pair.acts_said and with_traits(pair.acts_said, "wide") != pair.acts_said:
        firm = with_traits(pair.acts, "wide") != pair.acts
        return Compared(Verdict.ANOTHER, "kind", pair.kind_words(pair.acts_said), acts, firm=firm)
    if weighed.fits >= _SURE:
        return None
    personal = with_traits(pair.acts, "person")
    others = persons_apart(pair) if personal and not pair.acts_said and not pair.person else None
    if others is not None:
        return replace(others, verdict=Verdict.NOT_COMPARABLE)
    if pair.law_told and (weighed.fits == 0 or personal) and (weighed.contrary or len(pair.told.side.content) > 1):
        return Compared(Verdict.ANOTHER, "kind", pair.few(weighed.against or pair.told.side.content), acts)
    if pair.law_told and not pair.acts_said and weighed.fits < _SURE:
        return Compared(Verdict.NOT_COMPARABLE, "kind", pair.few(weighed.by), acts)
    if weighed.contrary >= 1 and (weighed.fits == 0 or with_traits(pair.acts, "strong")):
        return Compared(Verdict.ANOTHER, "topic", pair.few(weighed.against), acts, firm=False)
    return None


def _same_kind(pair: Pair) -> Compared | None:
    found = apart(pair)
    if found is not None:
        return found
    said, acts = pair.kind_words(pair.acts_said), tuple(sorted(pair.acts))
    weighed = pair.weighed
    if "confidence" in pair.acts_said and "censure" in pair.acts - pair.acts_said:
        return Compared(Verdict.NOT_COMPARABLE, "kind", said, acts)
    if with_traits(pair.acts, "abroad") and not pair.acts_said & pair.acts and weighed.fits < 1:
        return Compared(Verdict.NOT_COMPARABLE, "kind", said, acts)
    if _other_way(pair) and weighed.fits < _SURE:
        return Compared(Verdict.NOT_COMPARABLE, "kind", said, acts)
    if with_traits(pair.acts, "person"):
        if pair.person:
            return Compared(Verdict.SAME, "person", (*said, " ".join(pair.person)), acts)
        named = set(pair.told.side.offices) - OF_MANY
        office = named & set(pair.record.side.offices)
        others = named - COMMON_OFFICES if pair.acts & _DECIDING - {"censure"} and not pair.told.people else None
        if others and pair.record.side.offices and not office:
            return Compared(Verdict.NOT_COMPARABLE, "office", said, acts)
        if pair.acts <= OF_SOMEBODY and not office and weighed.fits < _BRIDGE and names_in(pair):
            return Compared(Verdict.NOT_COMPARABLE, "kind", said, acts)
        if (others_named(pair) or (pair.told.people and not office)) and names_others(pair):
            return Compared(Verdict.NOT_COMPARABLE, "person", said, acts)
        related = not pair.acts_said & pair.acts and not ("removal" in pair.acts_said and "vacancy" in pair.acts)
        if related and (pair.law_told or (not office and weighed.fits < 1)):
            return Compared(Verdict.NOT_COMPARABLE, "kind", said, acts)
    if with_traits(pair.acts, "wide") == pair.acts:
        if weighed.fits >= (_BRIDGE if pair.acts_said & pair.acts else 1) and weighed.fits >= weighed.contrary:
            return Compared(_if_accounted(pair), "topic", pair.few(weighed.by) or said, acts)
        if weighed.contrary >= 1:
            return Compared(Verdict.ANOTHER, "topic", pair.few(weighed.against), acts, firm=False)
        if _special(pair) or not pair.acts_said & pair.acts:
            return None
        return Compared(_if_accounted(pair), "kind", said, acts)
    return Compared(Verdict.SAME, "kind", said, acts)


def _other_way(pair: Pair) -> bool:
    """Whether one lets forces in and the other sends forces out: ships that go to a country, and that country's."""
    ways = frozenset({"foreign-troops", "troops-abroad"})
    told, have = pair.acts_said & ways, pair.acts & ways
    return bool(told and have) and not told & have


_SURE = 2
"""Weight of words in common that holds against a kind of decision that the voting is not."""
_BRIDGE = 0.5
"""Weight of words in common from which a decision told beside a law may be told in passing."""


def _beside_law(pair: Pair) -> Compared | None:
    weighed = pair.weighed
    acts = pair.acts_said if _says(pair.record.side) else frozenset()
    strong = with_traits(acts, "strong")
    needed = 1 if pair.law_told or strong <= {"election", "removal", "emergency"} else 2
    if strong and pair.beside_law.fits - bool(pair.person) < needed:
        return _act_beside_law(pair, acts, strong)
    if with_traits(acts, "wide") - set(pair.record.side.kinds) and not pair.law_told and pair.beside_law.fits < _SURE:
        return Compared(Verdict.NOT_COMPARABLE, "kind", pair.kind_words(acts), _opened(pair))
    special = pair.said & _SPECIAL
    if special - pair.opening - set(pair.record.side.kinds) and pair.beside_law.fits < needed + 1:
        return Compared(Verdict.NOT_COMPARABLE, "kind", pair.kind_words(special), _opened(pair))
    laws = of_class(pair.opening & pair.said, KindClass.LAW) & {"treaty", "delegation", "repudiation"}
    if laws:
        found = places_apart(pair) or (persons_apart(pair) if "repudiation" in laws and not pair.person else None)
        if found is not None:
            return found
        shared = set(pair.told.side.places) & set(pair.record.side.places)
        if weighed.contrary >= 1 > weighed.fits:
            return Compared(Verdict.NOT_COMPARABLE, "topic", pair.few(weighed.against), tuple(sorted(laws)))
        if "delegation" in laws or shared or weighed.fits >= _BRIDGE:
            return Compared(_if_accounted(pair), "kind", pair.kind_words(laws), tuple(sorted(laws)))
    return None


def _act_beside_law(pair: Pair, acts: frozenset[str], strong: frozenset[str]) -> Compared | None:
    """A censure, an election, a journey told beside a subject that opens as none."""
    said = pair.kind_words(acts)
    if strong & set(pair.record.side.kinds):
        return None if pair.law_told else Compared(Verdict.NOT_COMPARABLE, "kind", said, _opened(pair))
    if pair.person and pair.event.language not in SUPPORTED and not pair.law_told:
        return Compared(Verdict.SAME, "person", (" ".join(pair.person),), _opened(pair))
    if pair.person:
        return Compared(Verdict.NOT_COMPARABLE, "kind", said, _opened(pair))
    return Compared(Verdict.ANOTHER, "kind", said, _opened(pair), firm=pair.beside_law.fits < _BRIDGE)


_SPECIAL = frozenset({"delegation", "amnesty", "referendum"})
"""Kinds of law that a report names: one on the same topic that is none is another."""


def _says(side: Side) -> bool:
    """Whether a subject says anything: many are a bill's number alone."""
    return bool(side.topics or side.offices or len(side.content) > 1)


def _opened(pair: Pair) -> tuple[str, ...]:
    return tuple(sorted(pair.opening)) or (short(pair.event.subject),)


def _by_person(pair: Pair) -> Compared | None:
    """The person whom a decision of its own, or a step that is told too, is about, and no law.

    A name alone says nothing of what was decided: a president's journey is no vote on his immunity.
    """
    step = pair.event.question in {_STEPS[id] for id in _STEPS if id in pair.said} and not pair.record.law
    if of_class(pair.said - pair.opening - set(pair.record.side.kinds), KindClass.LAW) and not pair.acts_said:
        return None
    motions = pair.motion_told and pair.record.motion
    more = pair.weighed.fitting or motions or pair.said & (pair.opening | set(pair.record.side.kinds))
    if (pair.acts or step) and pair.person and more and not pair.law_told:
        return Compared(Verdict.SAME, "person", (" ".join(pair.person),), tuple(sorted(pair.acts)))
    return None


def _by_phrase(pair: Pair) -> Compared | None:
    """The measure's own phrase, of which the subject has every word, or two seldom words of one, whatever is around."""
    if not (named_whole(pair) or pointed_at(pair)):
        return None
    return cities_apart(pair) or Compared(Verdict.SAME, "topic", pair.few(pair.weighed.by), pair.weighed.shared)


# ---------------------------------------------------------------- topics

_PLACES = 2
"""Places that tell a matter where no word does; a person alone is named beside many laws."""
_STRAY = 4
"""Words that lead nowhere, beside which one word in common is chance."""


def _by_topic(pair: Pair) -> Compared | None:
    """Enough words that lead to the subject, and not more that lead elsewhere."""
    weighed = pair.weighed
    fits, contrary = weighed.fits, weighed.contrary
    if fits and not weighed.words and len(weighed.by) < _PLACES:
        return None
    if not weighed.shared and not pair.person and fits < 2 and weighed.unknown > _STRAY:
        return None
    if fits and not _accounted(pair):
        return None
    elsewhere = cities_apart(pair) if fits else None
    if elsewhere is not None:
        return elsewhere
    if fits >= 1 and fits > contrary:
        return Compared(Verdict.SAME, "topic", pair.few(weighed.by), weighed.shared)
    if fits >= _BRIDGE and weighed.words and not contrary and weighed.unknown <= 2:
        return Compared(Verdict.SAME, "topic", pair.few(weighed.by), weighed.shared)
    if fits == 0 and contrary >= 1 and _special(pair):
        return Compared(
            Verdict.ANOTHER, "topic", pair.few(weighed.against), tuple(sorted(pair.record.side.topics)), firm=False
        )
    return None


def _accounted(pair: Pair) -> bool:
    """Whether the subject has what the report says of its matter: a like law has the topic, and lacks the rest.

    Of words that lead well beyond one topic a few may be the press's own.
    """
    weighed = pair.weighed
    told, have = set(pair.told.side.effects), set(pair.record.side.effects)
    turned = any(effects()[id] in have - told for id in told - have)
    return not turned and weighed.strange <= (weighed.fits / 2 if weighed.fits >= _SURE and not weighed.names else 0)


def _if_accounted(pair: Pair) -> Verdict:
    return Verdict.SAME if _accounted(pair) else Verdict.NOT_COMPARABLE


def _special(pair: Pair) -> bool:
    """Whether the subject has a topic of its own that is known."""
    return any(weights()[topic] == 2 for topic in pair.record.side.topics)
