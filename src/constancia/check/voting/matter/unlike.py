"""What keeps two decisions apart that share a topic: no insistence, another sort of paper, somebody else, other days.

A law and a motion on one thing, the report of an inquiry and the inquiry, whoever is elected and the rules of an
election have their words in common. What is found here confirms nothing, and accuses nobody.
"""

from __future__ import annotations

from constancia.check.voting.matter import days
from constancia.check.voting.matter.apart import OF_GOVERNMENT, OF_SOMEBODY, names_in
from constancia.check.voting.matter.pair import Compared, Pair, Verdict, agreeing, of_class, short, with_traits
from constancia.language.matters import KindClass

_BY_WORDS = frozenset({"topic", "kind", "office"})
"""Rules that a matter is found by without its number or a person."""
_OF_COMMITTEES = frozenset({"inquiry", "report", "line-up", "agenda"})
"""Decisions about the house's own work, which whoever reports them names."""

_OF_WHOM = OF_SOMEBODY | OF_GOVERNMENT
"""Decisions that a report tells with the name of whom they are about, however short: "the Quiroga cabinet"."""


def unlike(pair: Pair, found: Compared) -> Compared | None:
    """Left open, where something but the topic says that the voting is another; None where nothing does."""
    if found.verdict is not Verdict.SAME or found.rule not in _BY_WORDS:
        return None
    rule = differing(pair)
    return Compared(Verdict.NOT_COMPARABLE, rule, found.told, (short(pair.event.subject),)) if rule else None


def differing(pair: Pair) -> str | None:
    """The rule by which something but the topic says that the voting is another; None where nothing does."""
    return next((rule for rule, differs in _RULES if differs(pair)), None)


def _not_insisted(pair: Pair) -> bool:
    """Whether a house is said to have insisted on a law, where its register says so of such votings and not of this."""
    known = pair.event.decision is not None and "override" not in pair.opening
    return known and "override" in pair.said and "yielding" not in pair.opening


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
    """Whether a report is told beside the inquiry that it came of."""
    return "report" in pair.said and "inquiry" in pair.acts and "report" not in pair.acts


def _decided_otherwise(pair: Pair) -> bool:
    """Whether a decision of its own is told, as a leave to travel, beside a law of another sort, as a treaty."""
    sorts = of_class(pair.opening, KindClass.LAW) - pair.said
    told = with_traits(pair.acts_said, "strong") - set(pair.record.side.kinds)
    return bool(told and sorts) and not pair.acts and not pair.law_told


def _somebody_else(pair: Pair) -> bool:
    """Whether a decision about somebody is told with a name, and the voting is about rules, or names others."""
    about = with_traits(pair.acts_said, "person") and not (pair.person or pair.law_told)
    return bool(about and (_names_another(pair) if pair.acts else pair.told.people))


def _names_another(pair: Pair) -> bool:
    """Whether a decision about somebody has a name that the voting, which has others, lacks."""
    shares = any(i in pair.told.side.proper for i, _ in pair.weighed.fitting)
    return bool(pair.acts & _OF_WHOM and pair.weighed.names and names_in(pair)) and not shares


def _on_other_days(pair: Pair) -> bool:
    """Whether both give a day of the year, and not the same: the day of one thing is not that of another."""
    return days.apart(pair.told.days, pair.record.days)


def _another_holiday(pair: Pair) -> bool:
    """Whether both declare a day of something, and the report tells of what, and it is not what the voting has."""
    told, have = set(pair.told.side.topics) - _OF_DAYS, set(pair.record.side.topics)
    return "holidays" in have and "holidays" in pair.told.side.topics and bool(told) and not told & have


_OF_DAYS = frozenset({"holidays", "national-interest"})
"""Topics that every day which is declared has."""

_RULES = (
    ("topic", _another_holiday),
    ("step", _not_insisted),
    ("kind", _another_paper),
    ("kind", _another_committee),
    ("kind", _only_reported),
    ("kind", _decided_otherwise),
    ("person", _somebody_else),
    ("day", _on_other_days),
)
