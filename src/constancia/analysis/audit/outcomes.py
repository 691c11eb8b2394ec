"""What speaks against an outcome: who asked for another vote, what was voted next, which figures are printed."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from constancia.analysis.audit.facts import Facts, Roll
from constancia.analysis.audit.findings import AuditFinding, Severity
from constancia.model.events import fold
from constancia.model.votes import Question

_WORD = re.compile(r"\w{3,}")

WITHIN = 0.9
"""Share of the words of an earlier subject that a reconsideration of it has, at least."""
APART = 0.5
"""How much more of one side than of the other must ask for another vote before it is told who lost."""
FEWEST = 8
"""Members of a side, at least, who voted both times."""
BACK = 250
"""Votings before a reconsideration among which the one that it is about is sought."""


def reconsidered(facts: Facts) -> Iterator[AuditFinding]:
    """Outcomes whose winners sought the reconsideration: whoever wins does not ask for another vote. One for each."""
    votings = facts.votings
    words = [frozenset(_WORD.findall(fold(str(roll.content["subject"])))) for roll in votings]
    for place, again in enumerate(votings):
        if again.content.get("question") != Question.RECONSIDERATION:
            continue
        before = _about(place, votings, words)
        outcome = before and facts.outcomes.get(before.id, {}).get("outcome")
        side = before and _who_asked(before, again)
        if before and outcome and side and (side == "yes") == (outcome == "passed"):
            yield facts.finding(
                "outcome-winners-ask",
                Severity.WARNING,
                [before.id, again.id],
                id=before.id,
                again=again.id,
                outcome=str(outcome),
                side=side,
            )


def _about(place: int, votings: list[Roll], words: list[frozenset[str]]) -> Roll | None:
    """The voting that a reconsideration is about: of subjects before it whose words it has, the fullest and last."""
    best, found = (WITHIN, 0), None
    for earlier in range(place - 1, max(-1, place - 1 - BACK), -1):
        if votings[earlier].content.get("question") == Question.RECONSIDERATION or not words[earlier]:
            continue
        shared = len(words[place] & words[earlier])
        measured = (shared / len(words[earlier]), shared)
        if measured > best:
            best, found = measured, votings[earlier]
    return found


def _who_asked(before: Roll, again: Roll) -> str | None:
    """The side of the earlier voting whose members voted for the reconsideration; None where both did, or neither."""
    options = dict(zip(again.names, again.options, strict=True))
    moved = Counter((option, options.get(name)) for name, option in zip(before.names, before.options, strict=True))
    shares = {}
    for side in ("yes", "no"):
        voted = moved[side, "yes"] + moved[side, "no"]
        if voted < FEWEST:
            return None
        shares[side] = moved[side, "yes"] / voted
    if abs(shares["yes"] - shares["no"]) < APART:
        return None
    return max(shares, key=lambda side: shares[side])


def waived(facts: Facts) -> Iterator[AuditFinding]:
    """Waivers of a second vote that count as passed, though a second vote of the bill follows: one for each."""
    waivers: dict[str, Roll] = {}
    for roll in facts.votings:
        for bill in roll.content.get("bills") or ():
            question = roll.content.get("question")
            if question == Question.WAIVER and facts.outcomes.get(roll.id, {}).get("outcome") == "passed":
                waivers[bill] = roll
            elif question == Question.SECOND_VOTE and bill in waivers:
                waiver = waivers.pop(bill)
                ids = [waiver.id, roll.id]
                yield facts.finding(
                    "outcome-waived-and-voted", Severity.WARNING, ids, id=waiver.id, again=roll.id, bill=bill
                )


def printed(facts: Facts) -> Iterator[AuditFinding]:
    """Outcomes as the source prints them that the figures do not bear: one for each.

    Passed with fewer votes than the threshold that the source prints or, without one, with fewer for than against;
    rejected with as many as it prints or, without one, with two thirds of the seats.
    """
    for roll in facts.votings:
        stated = roll.content.get("outcome")
        tally = facts.with_oral.get(roll.id) or roll.tally("register") or roll.tally("roll")
        if not stated or tally is None or tally.yes is None or tally.no is None:
            continue
        needed = roll.content.get("threshold")
        if needed is not None:
            passed, rejected = tally.yes >= needed, tally.yes < needed
        else:
            passed = facts.seats is not None and 3 * tally.yes >= 2 * facts.seats
            rejected = tally.yes < tally.no
        if (stated == "passed" and rejected) or (stated == "rejected" and passed):
            yield facts.finding(
                "outcome-against-figures",
                Severity.WARNING,
                [roll.id],
                id=roll.id,
                outcome=str(stated),
                tally=tally.to_plain(),
            )


def open_(facts: Facts) -> Iterator[AuditFinding]:
    """Votings of which no outcome follows: one finding for each reason."""
    reasons: defaultdict[str, list[str]] = defaultdict(list)
    for roll in facts.votings:
        why = facts.outcomes.get(roll.id, {}).get("why")
        if why:
            reasons[str(why)].append(roll.id)
    for why, ids in sorted(reasons.items(), key=lambda reason: -len(reason[1])):
        yield facts.finding("outcome-open", Severity.NOTE, ids, why=why)
