"""What the check of a vote says, in English."""

from __future__ import annotations

MESSAGES = {
    "vote.not-held": "The report does not say that this vote was held, so there is nothing to compare.",
    "vote.no-figures": "The report gives no figure of the vote; the record states figures and no outcomes.",
    "vote.other-body": "The record has no votings of this body: {body}.",
    "vote.hedged": "The report itself does not commit to this.",
    "vote.denied": "The report says that this was not so.",
    "vote.ambiguous": "{count} votings on record have this tally; the report does not say which it means:",
    "vote.candidate": "{start:date}: {tally:tally}, {question:word}: {subject:short}",
    "vote.record-lacks": (
        "The report gives {claimed:tally}; the record has both sides of it and lacks a figure, "
        "{start:date}: {tally:tally}"
    ),
    "vote.near": "nearest on record, {start:date}: {tally:tally}, {question:word}: {subject:short}",
    "vote.tally-of-another": "on record with this tally, {start:date}: {tally:tally}, {question:word}: {subject:short}",
    "vote.own-tally": "that measure's own voting, {start:date}: {tally:tally}, {question:word}: {subject:short}",
    "vote.other-measure": (
        "This tally ({tally:tally}) is that of another measure, voted on {start:date}: {subject:short}. "
        "The report speaks of {named:list}."
    ),
    "vote.other-question": (
        "This tally ({tally:tally}) is not that of the question the report speaks of but of another, "
        "{question:word}, on {start:date}: {subject:short}"
    ),
    "vote.after-another": (
        "This tally ({tally:tally}) is that of {start:date} ({subject:short}), but the report has just spoken of "
        "{named:list}: which of the two it means cannot be told."
    ),
    "vote.rivals": (
        "This tally was that of {start:date}; nothing in the report speaks of its subject ({subject:short}), "
        "and others of those days had almost the same:"
    ),
    "vote.too-little": (
        "One figure is too little to tell the voting: {start:date}, {tally:tally}, would fit, but nothing in the "
        "report ties it to its subject: {subject:short}"
    ),
    "vote.matched": "Voting of {start:date}, {question:word}: {subject:short}",
    "vote.tally-agrees": "tally on record {tally:tally}",
    "vote.oral-votes": "board {board:tally}; by voice {sides:each vote.side} → {total:tally}",
    "vote.board-figure": (
        "the report gives the board, {board:tally}; then by voice {sides:each vote.side} → {total:tally}"
    ),
    "vote.printed-and-voice": (
        "the figure is the publication's own; board {board:tally}; by voice {sides:each vote.side} → {total:tally}"
    ),
    "vote.side": "+{count} {side:word}: {names:commas}",
    "vote.printed": "the publication prints {claimed:tally}; the register, corrected, gives {register:tally}",
    "vote.corrected": "published {published:tally}, corrected {corrected:tally} according to {by}: {reason} {url}",
    "vote.changed-by-voice": "vote on the board changed or taken out by voice: {names:commas}",
    "vote.unresolved-names": "put on record by voice under a name that is nobody's in this roll: {names:commas}",
    "vote.undated": "the report gives no date; the voting with this tally was on {day:date}",
    "vote.looked-back": (
        "the report dates the vote no further; in the {days} days before its publication one voting fits, on {day:date}"
    ),
    "vote.by-bill": "found by the number of the bill; voted on {day:date}",
    "vote.date-agrees": "date on record {day:date}",
    "vote.sitting-date": "the sitting was of {sitting:date}, the clock showed {start:date}: both dates are right",
    "vote.weekday": "{day:date} was a {day:weekday}, not a {said:weekday}",
    "vote.unanimous-with-abstentions": (
        "nobody voted against, but {abstain} abstained: whether that is unanimous the record cannot say"
    ),
    "vote.outcome-agrees": "outcome on record: {recorded:word}",
    "vote.outcome-differs": "the report says {claimed:word}, the record says {recorded:word}",
    "vote.threshold-differs": "the report says {claimed} votes were needed, the record says {recorded}",
    "vote.threshold-short": "{yes} for, {threshold} needed: {short} short",
    "vote.threshold-met": "{yes} for, {threshold} needed: reached",
    "vote.no-body": (
        "Nothing in the report names the body that voted, and no voting has this tally in the days in question: "
        "this may be a vote that the record does not cover."
    ),
    "vote.no-date": "The report gives neither a date of the vote nor its own, and no voting on record has this tally.",
    "vote.outside-coverage": "The record does not cover {period:date}; it holds votings of {covered:periods}.",
    "vote.hole": "The record lacks votings in {period:date}: {reason}",
    "vote.not-on-record": (
        "The record covers {period:date} ({count} {count:voting|votings}) and has no tally {claimed:tally} "
        "or one near it."
    ),
    "vote.swapped": (
        "The sides are changed over: the record has {tally:tally}, the report {claimed:tally}. "
        "{start:date}: {subject:short}"
    ),
    "vote.tally-differs": (
        "The report gives {claimed:tally}, the record {tally:tally} ({sides:each vote.off}) "
        "on {start:date}: {subject:short}"
    ),
    "vote.off": "{more:+} {side:word}",
    "vote.found-earlier": (
        "The report gives no day of the vote; {claimed:tally} is not the tally of the last days, but of an earlier one:"
    ),
    "vote.other-day": "No such tally on that day; {claimed:tally} is on record on another:",
    "vote.notes-missing": (
        "On {start:date} the board showed {board:tally}, the report gives {claimed:tally} ({sides:each vote.off}). "
        "Notes of votes by voice are known to be missing in {period:date}, so the record cannot say "
        "whether such votes make up the difference. {subject:short}"
    ),
    "vote.notes-unsettled": (
        "On {start:date} the record counts {tally:tally}, the report gives {claimed:tally} ({sides:each vote.off}). "
        "A note names votes by voice that could not be counted: {names:commas}. {subject:short}"
    ),
    "vote.chair-on-board": (
        "The register counts the chair, {chair}, as {side:word} and gives {tally:tally}; without that vote it is "
        "{claimed:tally}, as in the report. The record cannot say which was announced. {start:date}: {subject:short}"
    ),
}
