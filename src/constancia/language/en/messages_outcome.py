"""What a voting decided, by which majority, or why that does not follow, in English."""

from __future__ import annotations

MESSAGES = {
    "outcome.shown": "outcome: {outcome:word} ({rule})",
    "outcome.none": "outcome: not derivable ({why})",
    "outcome.kind": "kind of decision: {kind}",
    "outcome.rule.register": "as the register prints it",
    "outcome.rule.stated-threshold": "the source says how many votes were needed",
    "outcome.rule.any-majority": "whichever of the majorities that may apply was needed",
    "outcome.rule.simple-majority": "more votes for than against",
    "outcome.rule.legal-half": "more than half of the legal number of members",
    "outcome.rule.two-thirds-legal": "two thirds of the legal number of members",
    "outcome.rule.three-fifths-legal": "three fifths of the legal number of members",
    "outcome.rule.four-fifths-legal": "four fifths of the legal number of members",
    "outcome.rule.thirty-five-percent-legal": "35 % of the legal number of members, a minority",
    "outcome.rule.forty-percent-able": "40 % of the members who are neither on leave nor suspended",
    "outcome.rule.third-able": "a third of the members who are neither on leave nor suspended",
    "outcome.rule.half-and-one-rest": (
        "half, and one more, of the members who do not sit in the body that brings the charge"
    ),
    "outcome.rule.two-thirds-rest": "two thirds of the members who do not sit in the body that brings the charge",
    "outcome.why.no-figures": "the votes for or against are not on record",
    "outcome.why.tied": "as many voted for as against",
    "outcome.why.abstentions": (
        "more voted for than against, but no more than half of those present, and whether"
        " abstentions count is not known"
    ),
    "outcome.why.rule-unknown": (
        "which majority was needed is not known, and the figures lie between those that it may be"
    ),
    "outcome.why.size-unknown": "how many the required share is of is not known closely enough",
    "outcome.why.referendum": (
        "more than half of the legal number calls for a referendum, two thirds would do without one"
    ),
    "outcome.why.voices-unknown": "votes by voice of those days were hardly transcribed, and could turn it",
    "outcome.why.nothing-derived": "the source does not print it, and nothing was derived at import",
    "outcome.kind.law": "law",
    "outcome.kind.override": "insistence on a bill that was vetoed",
    "outcome.kind.constitutional-reform": "constitutional reform",
    "outcome.kind.delegation": "delegation of powers to legislate",
    "outcome.kind.agenda": "agenda",
    "outcome.kind.confidence": "question of confidence",
    "outcome.kind.interpellation": "interpellation",
    "outcome.kind.censure": "censure",
    "outcome.kind.immunity": "lifting of immunity",
    "outcome.kind.vacancy": "vacancy of office",
    "outcome.kind.removal": "removal from office",
    "outcome.kind.disqualification": "disqualification from office",
    "outcome.kind.accusation": "accusation",
    "outcome.kind.sanction": "sanction of a member",
    "outcome.kind.travel": "leave to go abroad",
    "outcome.kind.foreign-troops": "entry of foreign forces",
    "outcome.kind.treaty": "treaty",
    "outcome.kind.election": "election or appointment",
    "outcome.kind.report": "report of a committee",
    "outcome.kind.line-up": "members of committees",
    "outcome.kind.inquiry": "committee of inquiry",
    "outcome.kind.repudiation": "condemnation or support",
    "outcome.kind.adjournment": "adjournment",
}
