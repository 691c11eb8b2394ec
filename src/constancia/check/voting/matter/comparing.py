"""Whether a claim and a voting on record speak of the same matter: rules in order, the first that decides."""

from __future__ import annotations

from dataclasses import replace

from constancia.check.voting.matter.accounted import BRIDGE, FEW_STRANGE, SURE, accounted, special
from constancia.check.voting.matter.apart import cities_apart
from constancia.check.voting.matter.common import NONE
from constancia.check.voting.matter.granted import granted
from constancia.check.voting.matter.in_part import in_part, mostly_led
from constancia.check.voting.matter.kinds import by_kind
from constancia.check.voting.matter.pair import Compared, Pair, Verdict, of_class, short, with_traits
from constancia.check.voting.matter.persons import given_names
from constancia.check.voting.matter.phrase import named_whole, pointed_at, points_back
from constancia.check.voting.matter.side import is_deed
from constancia.check.voting.matter.steps import by_step, told_step
from constancia.check.voting.matter.titles import shared_title
from constancia.check.voting.matter.told import Told
from constancia.check.voting.matter.weighing import said_in
from constancia.language.matters import KindClass
from constancia.model.vocabulary import Vocabulary
from constancia.model.votes import VoteEvent


def compare(told: Told, event: VoteEvent, words: Vocabulary | None = None) -> Compared:
    """Whether a claim is about the matter of a voting.

    `words` are the register's own common words and given names, where they were derived.
    """
    pair = Pair(told, event, words or NONE)
    found = _judged(pair)
    if told.wider is not None and pair.weighed.strange <= FEW_STRANGE:
        both = Pair(told.wider, event, words or NONE)
        found, pair = _leaning(pair, found, both), both
    if found.verdict is Verdict.SAME and _articles_apart(pair, found):
        return Compared(Verdict.NOT_COMPARABLE, "article", found.told, (short(event.subject),))
    if found.verdict is Verdict.ANOTHER and found.rule in _SORTS and told_step(pair):
        return replace(found, firm=False)
    if found.beyond or not in_part(pair, found):
        return found
    return replace(found, beyond=pair.few(pair.weighed.odd or pair.told.side.content))


def _articles_apart(pair: Pair, found: Compared) -> bool:
    """Whether articles of a law are told and none is the subject's: two bills of one day may change one law.

    A topic has articles of its own that a subject need not number; a law that both number has not.
    """
    told, have = pair.told.side.articles, pair.record.side.articles
    numbered = found.rule == "law" or (found.rule == "topic" and bool(have))
    return bool(told) and numbered and not told & have


_SORTS = frozenset({"kind", "office"})
"""Rules by which a decision is another: beside the very step told, they may be what that step is about."""
UNSAID = "unsaid"
"""The rule of a voting of which its register does not say what it was on: nothing is compared."""
_MUCH_STRANGE = 2
"""Strange words of the sentence before, beside which one word in common is chance: an amnesty for tinted windows."""


def _judged(pair: Pair) -> Compared:
    # A step is on something: what was done to somebody, or a law on what elsewhere is a decision of its own.
    first = (_by_person, _by_words_of_step, by_kind) if told_step(pair) else (by_kind, _by_person)
    for rule in (_by_number, by_step, _by_title, _by_mover, *first, _by_phrase, _by_topic):
        found = rule(pair)
        silent = pair.record.silent and found is not None and found.verdict is Verdict.NOT_COMPARABLE
        if found is not None and not silent:
            return granted(pair, found)
    if pair.told.told:
        if pair.record.silent:
            return Compared(
                Verdict.NOT_COMPARABLE, UNSAID, pair.few(pair.told.side.content), (short(pair.event.subject),)
            )
        lacking = pair.few(pair.weighed.odd) if mostly_led(pair) else ()
        told = pair.few(pair.told.side.content)
        strange = pair.weighed.strange >= FEW_STRANGE or bool(pair.weighed.contrary or pair.weighed.elsewhere)
        subject = (short(pair.event.subject),)
        step = bool(of_class(pair.said & pair.opening, KindClass.STEP))
        return Compared(
            Verdict.NOT_COMPARABLE,
            "words",
            told,
            subject,
            beyond=lacking,
            left=pair.few(pair.weighed.odd),
            strange=strange,
            step=step,
        )
    return Compared(Verdict.NOT_TOLD, "none")


_NAMED = frozenset({"bill", "motion", "law", "person"})
"""Rules by which a matter is named, whatever the sentence before tells."""


def _left_open(pair: Pair) -> Compared:
    """Nothing can be compared: what is told by something named before is not the subject's."""
    return Compared(Verdict.NOT_COMPARABLE, "words", pair.few(pair.told.side.content), (short(pair.event.subject),))


def _leaning(pair: Pair, own: Compared, both: Pair) -> Compared:
    """What holds of a sentence that leans on the one before it: what both tell, unless its own words say more.

    What the sentence before tells may keep from confirming; it accuses nobody, for it may tell of something else.
    """
    wider = _judged(both)
    if own.verdict is Verdict.ANOTHER or wider.verdict is Verdict.NOT_TOLD:
        return own
    if wider.verdict is Verdict.ANOTHER:
        sure = pair.person or (own.rule == "topic" and pair.weighed.fits >= SURE)
        same = own.verdict is Verdict.SAME and sure
        return own if same else replace(wider, verdict=Verdict.NOT_COMPARABLE, firm=False)
    if both.weighed.elsewhere and points_back(pair) and own.rule not in _NAMED:
        return wider if wider.verdict is Verdict.NOT_COMPARABLE and not wider.beyond else _left_open(pair)
    chance = pair.weighed.fits <= 1 and both.weighed.fits <= 1 and both.weighed.strange >= _MUCH_STRANGE
    if own.rule == "topic" and chance:
        return _left_open(pair)
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


def _by_mover(pair: Pair) -> Compared | None:
    """Whose motion it is, and every word of its short title: "Ken Clarke's plan for a customs union"."""
    record, told = pair.record, pair.told.side
    named = record.owner & pair.told.named
    if pair.weighed.effects or not named or (named < record.owner and named <= given_names()):
        return None
    title = {i for i in record.side.content if record.side.words[i].text not in record.owner}
    negated = record.side.has("lacking") and not told.has("lacking")
    if negated or not title or not title <= said_in(told, record):
        return None
    return Compared(Verdict.SAME, "mover", pair.few(pair.weighed.by), (short(pair.event.subject),))


# ---------------------------------------------------------------- persons and phrases


def _by_person(pair: Pair) -> Compared | None:
    """The person whom a decision of its own, or a step that is told too, is about, and no law.

    A name alone says nothing of what was decided: a president's journey is no vote on his immunity.
    """
    step = told_step(pair) and not pair.record.law
    if of_class(pair.said - pair.opening - set(pair.record.side.kinds), KindClass.LAW) and not pair.acts_said:
        return None
    motions = pair.motion_told and pair.record.motion
    same = pair.said & (pair.opening | set(pair.record.side.kinds)) - of_class(pair.said, KindClass.STEP)
    done = any(is_deed(pair.told.side, i) for i in pair.weighed.odd)
    more = motions or same or step or (pair.weighed.fitting and not done)
    if (pair.acts or step) and pair.person and more and not pair.law_told:
        return Compared(Verdict.SAME, "person", (" ".join(pair.person),), tuple(sorted(pair.acts)))
    return None


def _by_words_of_step(pair: Pair) -> Compared | None:
    """The step told, on a law whose subject has all that is told: "return the ruling on the confidence question"."""
    weighed = pair.weighed
    led = sum(weight for _, weight in weighed.fitting)
    if pair.acts or led < 1 or weighed.contrary or weighed.strange or weighed.names:
        return None
    return Compared(Verdict.SAME, "topic", pair.few(weighed.by), weighed.shared)


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
    if fits and not accounted(pair):
        return None
    elsewhere = cities_apart(pair) if fits else None
    if elsewhere is not None:
        return elsewhere
    if fits >= 1 and fits > contrary:
        return Compared(Verdict.SAME, "topic", pair.few(weighed.by), weighed.shared)
    if fits >= BRIDGE and weighed.words and not contrary and weighed.unknown <= 2:
        return Compared(Verdict.SAME, "topic", pair.few(weighed.by), weighed.shared)
    if fits == 0 and contrary >= 1 and special(pair):
        return Compared(
            Verdict.ANOTHER, "topic", pair.few(weighed.against), tuple(sorted(pair.record.side.topics)), firm=False
        )
    return None
