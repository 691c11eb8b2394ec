"""Whether a report leads to a subject in most of what it tells, though it has words that the subject lacks.

Reporters tell a law by what it does: "how to dispose of the bodies of terrorist leaders who die behind bars". Enough
of their words lead to one subject; the others are the press's own, unless any of them speaks of something else. A
tally that hardly another voting has may then say which is meant: see `Compared.beyond`.
"""

from __future__ import annotations

from constancia.check.voting.matter import amounts
from constancia.check.voting.matter.accounted import BRIDGE, FEW_STRANGE, SURE, unmet
from constancia.check.voting.matter.apart import cities_apart, names_in
from constancia.check.voting.matter.pair import Compared, Pair, Verdict, agreeing, of_class
from constancia.check.voting.matter.side import is_deed
from constancia.check.voting.matter.steps import told_step, unless_step
from constancia.check.voting.matter.unlike import differing
from constancia.check.voting.matter.weighing import MEANT, of_kinds
from constancia.language.matters import KindClass
from constancia.model.votes import Question

LED = 1.5
"""Weight of the words that lead to a subject, without those for a kind of decision: what an inquiry is into."""
WELL_LED = 1.8
"""The same, where the measure's own phrase has a word that the subject lacks: "service", "*compulsory* service"."""
STRANGE = 5
"""Words that the subject lacks, at most, beside a phrase of the measure; without one, hardly more than lead there."""
_WORD_AND_MORE = 1.3
"""Weight of a word of the matter's own and an official one, beside which one strange word is the press's."""
_LEADING = 3
"""Words that lead to a subject together, beside which a known word of another topic is the press's own."""
_STEP_LED = 0.4
"""The same, where the very step is told that the voting is, and one word leads there that is no official one: of a
day's votings hardly two are one step on like matters."""
_OFTEN = frozenset({Question.WAIVER, Question.PREVIOUS_QUESTION})
"""Steps of which a sitting may vote several on laws of one topic."""
_LEAST = 0.1
"""By how much what leads to one of those outweighs what the subject lacks, at least."""
_PARTLY = 0.5
"""Weight of a topic that the subject lacks and of whose phrase it has a word: a *gag* law."""
_RULES = frozenset({"words", "topic"})
"""Rules of what cannot be compared for want of words alone."""


def in_part(pair: Pair, found: Compared) -> bool:
    """Whether what cannot be compared leads to the subject in most that is told, and nothing of it elsewhere."""
    for_words = found.rule in _RULES or (found.rule == "kind" and not pair.acts)
    if found.verdict is not Verdict.NOT_COMPARABLE or not for_words or not pair.weighed.words:
        return False
    return _led(pair) and not (_elsewhere(pair) or _lacks_the_deed(pair) or _apart(pair))


def mostly_led(pair: Pair) -> bool:
    """Whether most words lead to the subject, and no name, topic, place, effect or kind of decision elsewhere."""
    weighed, side = pair.weighed, pair.told.side
    known = weighed.contrary or weighed.elsewhere
    elsewhere = (known and (not _well_led(pair) or unmet(pair))) or pair.left or _names_apart(pair)
    steps = of_class(pair.opening, KindClass.STEP) - pair.said - {"returned"}  # whoever insists need not say on what
    others = pair.acts_said - agreeing(pair.acts) or (pair.told.people and not pair.person and names_in(pair))
    sure = weighed.strange <= weighed.fits >= SURE
    if weighed.strange <= FEW_STRANGE and (weighed.pointing or weighed.fits >= _WORD_AND_MORE):
        sure = weighed.fits >= (BRIDGE if side.proper & set(weighed.pointing) else 1)
    apart = elsewhere or steps or pair.abroad or others or _uneven(pair)
    return sure and bool(weighed.words) and not (apart or any(is_deed(side, i) for i in weighed.odd))


def _names_apart(pair: Pair) -> bool:
    """Whether a word that the subject lacks is a name: with a capital, also where it opens and a verb follows."""
    side, weighed = pair.told.side, pair.weighed
    return any(i in side.proper or i + 1 not in side.content for i in weighed.names)


def _well_led(pair: Pair) -> bool:
    """Whether three words or more lead to the subject, each by more than chance, and hardly more elsewhere than one."""
    weighed = pair.weighed
    leading = sum(weight >= MEANT for _, weight in weighed.fitting)
    return leading >= _LEADING and weighed.fits >= SURE and weighed.contrary <= 1


def _led(pair: Pair) -> bool:
    """Whether enough leads there beside the kind of decision, which many votings are of; a day or a number does too."""
    aside = of_kinds(pair.told.side)
    weight = pair.weighed.fits - sum(weight for i, weight in pair.weighed.fitting if i in aside)
    weight += any(day in pair.record.days for day in pair.told.days)
    weight += amounts.shared(pair.told.amounts, pair.record.amounts)
    enough, most = (WELL_LED, STRANGE) if pair.left else (LED, weight + 1)
    if told_step(pair) and any(own >= MEANT for i, own in pair.weighed.fitting if i not in aside):
        enough = _STEP_LED
        most = weight - _LEAST if pair.event.question in _OFTEN else most
    return weight >= enough and pair.weighed.strange <= most


def _lacks_the_deed(pair: Pair) -> bool:
    """Whether the subject lacks the first word of the measure's phrase, or has a topic that nothing told is of.

    "*Removing* the history of terrorism from schools" is not its teaching; a word in exchange for another stands in
    the phrase too, and what it stands for is told by nothing: a *pay rise* for municipal workers, their *holiday*.
    """
    side, phrase = pair.told.side, pair.told.phrase
    first = next((i for i in side.content if i in phrase), None)
    return bool(pair.left) and (first in pair.left or unmet(pair))


def _elsewhere(pair: Pair) -> bool:
    """Whether anything told is known to be something else: a topic, a name, an effect, a place, a person, a deed."""
    weighed = pair.weighed
    in_passing = told_step(pair) and weighed.contrary <= min(weighed.fits, _PARTLY)
    another = weighed.elsewhere or (weighed.contrary and not in_passing)
    somebody = pair.told.people and not pair.person
    deeds = pair.acts_said - agreeing(pair.acts)
    return bool(another or weighed.names or weighed.effects or pair.abroad or somebody or deeds)


def _apart(pair: Pair) -> bool:
    """Whether another step, another city, another number or another sort of decision is told."""
    same = Compared(Verdict.SAME, "topic")
    return _uneven(pair) or unless_step(pair, same).verdict is not Verdict.SAME


def _uneven(pair: Pair) -> bool:
    """Whether another city, another number or another sort of decision is told."""
    amount = amounts.apart(pair.told.amounts, pair.record.amounts)
    return bool(cities_apart(pair) or amount or differing(pair))
