"""The one place where two matters are granted to be the same: whichever rule led there, all else is asked of here.

A rule has its own evidence: a topic, a kind of decision, two seldom words. What else the claim says was decided is
asked of here for all of them: its deeds, days, places and steps, what it counts, and each word of its measure.
"""

from __future__ import annotations

from constancia.check.voting.matter import amounts
from constancia.check.voting.matter.pair import Compared, Pair, Verdict, short
from constancia.check.voting.matter.steps import unless_step
from constancia.check.voting.matter.unlike import unlike

_BY_WORDS = frozenset({"topic"})
"""Rules that words alone lead by: a number, a title, a person or a kind of decision names a matter."""


def granted(pair: Pair, found: Compared) -> Compared:
    """The same matter, if nothing that is told says otherwise or is left over; else what keeps it from being so."""
    if found.verdict is not Verdict.SAME:
        return found
    kept_apart = unlike(pair, found) or _left_over(pair, found) or unless_step(pair, found)
    if kept_apart.verdict is Verdict.SAME and amounts.apart(pair.told.amounts, pair.record.amounts):
        return Compared(Verdict.NOT_COMPARABLE, "amount", found.told, (short(pair.event.subject),))
    return kept_apart


def _left_over(pair: Pair, found: Compared) -> Compared | None:
    """Left open, where the subject lacks a word of the measure, or what is told to be done to it."""
    names = pair.weighed.names & pair.told.side.proper
    left = pair.left | names if found.rule in _BY_WORDS else frozenset()
    if not left:
        return None
    subject = (short(pair.event.subject),)
    return Compared(Verdict.NOT_COMPARABLE, "words", found.told, subject, left=pair.few(left), strange=True)
