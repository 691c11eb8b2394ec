"""What keeps two decisions apart that share a topic: no insistence, another sort of paper, somebody else, other days.

A law and a motion on one thing, the report of an inquiry and the inquiry, whoever is elected and the rules of an
election have their words in common. What is found here confirms nothing, and accuses nobody.
"""

from __future__ import annotations

from itertools import pairwise

from constancia.check.voting.matter import days
from constancia.check.voting.matter.apart import OF_GOVERNMENT, OF_SOMEBODY, countries, names_in, offices_apart, wide
from constancia.check.voting.matter.pair import Compared, Pair, Verdict, agreeing, of_class, short, with_traits
from constancia.check.voting.matter.side import meant_by
from constancia.check.voting.matter.steps import BY_VETO, told_step
from constancia.language.matters import KindClass, effects, telling_effects
from constancia.language.phrases import words_of
from constancia.model.votes import Question
from constancia.syntax.folding import fold_in_place

_BY_WORDS = frozenset({"topic", "kind", "office", "mover"})
"""Rules that a matter is found by without its number or a person."""
_OF_COMMITTEES = frozenset({"inquiry", "report", "line-up", "agenda"})
"""Decisions about the house's own work, which whoever reports them names."""

_OF_WHOM = OF_SOMEBODY | OF_GOVERNMENT
"""Decisions that a report tells with the name of whom they are about, however short: "the Quiroga cabinet"."""


def unlike(pair: Pair, found: Compared) -> Compared | None:
    """Left open, where something but the topic says that the voting is another; None where nothing does."""
    if found.verdict is not Verdict.SAME:
        return None
    rules = _RULES if found.rule in _BY_WORDS else _OF_DEEDS if found.rule == "person" else ()
    rule = next((rule for rule, differs in rules if differs(pair)), None)
    return Compared(Verdict.NOT_COMPARABLE, rule, found.told, (short(pair.event.subject),)) if rule else None


def differing(pair: Pair) -> str | None:
    """The rule by which something but the topic says that the voting is another; None where nothing does."""
    return next((rule for rule, differs in _RULES if differs(pair)), None)


def _not_insisted(pair: Pair) -> bool:
    """Whether a house is said to have insisted on a law, or to have a vetoed one before it, and this voting is of none.

    Only where its register says so of such votings.
    """
    of_step = set(pair.record.side.kinds) if told_step(pair) else set[str]()  # a step may be one on the insistence
    insisted = "override" in pair.said and not (pair.opening | of_step) & BY_VETO
    returned = "returned" in pair.said and not (pair.opening | set(pair.record.side.kinds)) & {*BY_VETO, "returned"}
    return pair.event.decision is not None and (insisted or returned)


def _another_paper(pair: Pair) -> bool:
    """Whether a law is told beside a decision that is none, or beside a committee's work that nothing names."""
    at_work = bool(pair.acts) and pair.acts <= _OF_COMMITTEES and not pair.told.side.has("committee-words")
    another = not pair.acts_said if pair.acts else pair.record.motion and not (pair.record.law or pair.motion_told)
    return not pair.said & agreeing(pair.opening) and (at_work or (pair.law_told and another))


def _another_committee(pair: Pair) -> bool:
    """Whether who sits on a committee is told, and no word but those of that kind of decision is in common."""
    hits = [pair.told.side.kinds[id] for id in pair.said & pair.acts & {"line-up"}]
    led = [i for i, _ in pair.weighed.fitting]
    return bool(hits and pair.weighed.odd) and all(i in range(hit.first, hit.last) for hit in hits for i in led)


def _only_reported(pair: Pair) -> bool:
    """Whether a report is told beside the inquiry that it came of, and the subject speaks of none."""
    if "report" not in pair.said or "inquiry" not in pair.acts or "report" in pair.acts:
        return False
    hit, side = pair.told.side.kinds["report"], pair.told.side
    words = range(hit.first, hit.last)
    return not any(i in meant_by(side, pair.record.side) or side.words[i].text in pair.record.every for i in words)


def _decided_otherwise(pair: Pair) -> bool:
    """Whether a decision of its own is told, as a leave to travel, beside a law of another sort, as a treaty."""
    sorts = of_class(pair.opening, KindClass.LAW) - pair.said
    told = with_traits(pair.acts_said, "strong") - set(pair.record.side.kinds)
    return bool(told and sorts) and not pair.acts and not pair.law_told


def _somebody_else(pair: Pair) -> bool:
    """Whether a decision about somebody is told with a name, and the voting is about rules, or names others."""
    about = with_traits(pair.acts_said, "person") and not (pair.person or pair.law_told)
    if not about:
        return False
    if pair.told.people and (not pair.acts or ("agenda" in pair.acts and names_in(pair))):
        return True
    return bool(pair.acts) and _names_another(pair)


def _names_another(pair: Pair) -> bool:
    """Whether a decision about somebody has a name that the voting, which has others, lacks."""
    proper, names = pair.told.side.proper, pair.weighed.names
    shares = any(i in proper for i, _ in pair.weighed.fitting)
    decided = min((pair.told.side.kinds[id].first for id in pair.acts_said), default=0)
    behind = sorted(i for i in names & proper if i > decided)  # whoever asked for it is told before it
    whole = any(last == first + 1 for first, last in pairwise(behind))
    return bool((whole or pair.acts & _OF_WHOM) and names and names_in(pair)) and not shares


def _on_other_days(pair: Pair) -> bool:
    """Whether both give a day of the year, and not the same: the day of one thing is not that of another."""
    return days.apart(pair.told.days, pair.record.days)


def _another_holiday(pair: Pair) -> bool:
    """Whether both declare a day of something, and the report tells of what, and it is not what the voting has."""
    told, have = set(pair.told.side.topics) - _OF_DAYS, set(pair.record.side.topics)
    return "holidays" in have and "holidays" in pair.told.side.topics and bool(told) and not told & have


_OF_DAYS = frozenset({"holidays", "national-interest"})
"""Topics that every day which is declared has."""


def _of_another_year(pair: Pair) -> bool:
    """Whether both give years, and none is the same: the budget of 2023 is not that of 2022."""
    told, have = pair.told.years, pair.record.years
    return bool(told and have) and not told & have


def _turned(pair: Pair) -> bool:
    """Whether the contrary of what the voting does is told, or the approval of what it is put not to approve."""
    if "reconsideration" in pair.said & pair.opening:
        return False  # "to reconsider the ban on his trip": what was decided may be the contrary of what was asked
    told, have = set(pair.told.side.effects), set(pair.record.side.effects)
    approved = pair.record.negated and not pair.told.side.has("refusing")
    return approved or any(effects()[id] in have - told for id in told - have)


def _made(pair: Pair) -> bool:
    """Whether a thing is told to be made that the voting brings back, prolongs or does away with."""
    told, have = pair.told.side.effects.keys(), pair.record.side.effects.keys()
    return "create" in told and "create" not in have and bool(have & telling_effects() - told)


def _does_more(pair: Pair) -> bool:
    """Whether a decision of its own is told with what such a decision does not do: a ship that is bought."""
    return bool(pair.acts and pair.weighed.effects & _OTHER_DEEDS)


_OTHER_DEEDS = frozenset({"suspend", "buy", "absolve", "expel", "leave", "privatise", "nationalise"})
"""Effects that are deeds of their own; others tell as well what becomes of a motion: it is scrapped, and spared."""


def _repealed(pair: Pair) -> bool:
    """Whether a law is put to the vote to be repealed, and nothing told says that anything is done away with.

    Whoever reports a step of the procedure on such a bill need not say what the bill does.
    """
    return (
        pair.record.repeals
        and not told_step(pair)
        and not {"abolish", "suspend", "absolve"} & pair.told.side.effects.keys()
    )


def _honours_another(pair: Pair) -> bool:
    """Whether a law is told with the name of somebody, and the subject names others: a hero, a saint."""
    laws = of_class(pair.opening, KindClass.LAW) - {"national-interest", "tribute"}
    named = bool(pair.told.people) and not pair.person and bool(names_in(pair))
    return named and not (pair.acts or laws)


def _only_urged(pair: Pair) -> bool:
    """Whether a decision is told as taken which the voting only urges others to take: an emergency, a resignation."""
    urged = "repudiation" in pair.said or pair.told.side.has("urging")
    return "repudiation" in pair.opening and not urged and bool(pair.acts_said - {"invitation"})


def _of_somebody_else(pair: Pair) -> bool:
    """Whether a step or a report is told with a name, and the subject is about others: the ethics report on Ann Lee."""
    about = told_step(pair) or "report" in pair.acts
    named = {word.text for word in words_of(fold_in_place(pair.told.measure))}
    told = any(named.issuperset(person) for person in pair.told.people)
    return bool(about and told) and not pair.person and bool(names_in(pair))


def _moved_by_another(pair: Pair) -> bool:
    """Whether the subject says whose motion it is, and the report names others alone."""
    own = pair.record.owner
    return bool(own and pair.told.people) and not any(own & set(name) for name in pair.told.people)


def _abroad(pair: Pair) -> bool:
    """Whether a law or a treaty is told of a country that the voting does not name."""
    told = {code for code in pair.told.side.places if code.isupper()} - {pair.told.country}
    have = countries(pair.record.side)
    elsewhere = pair.told.country is not None and bool(told) and not told & have
    return elsewhere and not pair.acts and "repudiation" not in pair.opening


def _under_another(pair: Pair) -> bool:
    """Whether a law is told of a ministry, and the voting is of others."""
    told, have = (set(side.offices) - _OF_NOBODY for side in (pair.told.side, pair.record.side))
    return not pair.acts and bool(told and have) and not wide(told) & wide(have)


def _of_another_committee(pair: Pair) -> bool:
    """Whether a committee's own work is decided, and the report names a committee that the subject lacks."""
    named, record = pair.told.committees, pair.record
    at_work = pair.acts & _OF_COMMITTEES or pair.event.question is Question.PREVIOUS_QUESTION
    if named is None or not at_work or not record.side.has("committee-words"):
        return False
    meant = named.meanings.keys() & record.side.meanings.keys()
    said = any(named.words[i].text in record.every for i in named.content)
    return not (meant or said or named.topics.keys() & record.side.topics.keys())


_OF_NOBODY = frozenset({"president", "speaker", "congress-member"})
"""Offices that are told beside any law."""


def _of_another_post(pair: Pair) -> bool:
    """Whether somebody is told to hold, or to be wanted for, another post than the subject says: ombudsman, auditor."""
    return bool(pair.person and with_traits(pair.acts, "person")) and offices_apart(pair, _OF_NOBODY) is not None


_OF_DEEDS = (
    ("effect", _turned),
    ("effect", _does_more),
    ("step", _only_urged),
    ("office", _of_another_post),
)
"""What keeps apart two decisions about one person, too."""

_RULES = (
    *_OF_DEEDS,
    ("day", _of_another_year),
    ("effect", _repealed),
    ("effect", _made),
    ("person", _honours_another),
    ("person", _of_somebody_else),
    ("person", _moved_by_another),
    ("place", _abroad),
    ("office", _under_another),
    ("kind", _of_another_committee),
    ("topic", _another_holiday),
    ("step", _not_insisted),
    ("kind", _another_paper),
    ("kind", _another_committee),
    ("kind", _only_reported),
    ("kind", _decided_otherwise),
    ("person", _somebody_else),
    ("day", _on_other_days),
)
