"""What the check of a vote says, in English."""

from __future__ import annotations

MESSAGES = {
    "vote.not-held": (
        "The report does not say that this vote was held, only that it may, should or will be: nothing is confirmed."
    ),
    "vote.no-figures": "The report gives neither a figure of this vote nor its outcome.",
    "vote.other-body": "The record has no votings of this body: {body}.",
    "vote.denied": "The report says that this was not so.",
    "vote.ambiguous": "{count} votings on record have this tally; the report does not say which it means:",
    "vote.candidate": "{start:date}: {tally:tally}, {question:word}: {subject:short}",
    "vote.record-lacks": (
        "The report gives {claimed:tally}; the record has both sides of it and lacks a figure, {start:date}: "
        "{tally:tally}"
    ),
    "vote.no-tally": "The record has this voting, {start:date}, and no tally of it: {subject:short}",
    "vote.near": "nearest on record, {start:date}: {tally:tally}, {question:word}: {subject:short}",
    "vote.tally-of-another": "on record with this tally, {start:date}: {tally:tally}, {question:word}: {subject:short}",
    "vote.own-tally": "that measure's own voting, {start:date}: {tally:tally}, {question:word}: {subject:short}",
    "vote.other-question": (
        "This tally ({tally:tally}) is not that of the question the report speaks of but of another, "
        "{question:word}, on {start:date}: {subject:short}"
    ),
    "vote.after-another": (
        "This tally ({tally:tally}) is that of {start:date} ({subject:short}), but the report has just spoken"
        " of {named:list}: which of the two it means cannot be told."
    ),
    "vote.rivals": (
        "This tally was that of {start:date} ({subject:short}); the report gives no day, its words may tell other "
        "votings too, and these had almost the same:"
    ),
    "vote.margin": "{margin} is by how many votes one side of it had more",
    "vote.wide-name": (
        "This tally was that of {start:date} ({subject:short}); the report gives neither day nor abstentions, and what "
        "it calls the matter fits other votings on such a step too:"
    ),
    "vote.too-little": (
        "One figure, of a matter that the report does not name, is too little to tell the voting: {start:date}, "
        "{tally:tally}, would fit: {subject:short}"
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
    "vote.announced": "announced as {announced:tally} ({by}); the register gives {register:tally}: {reason} {url}",
    "vote.step-stops": "this vote, on whether to go into the matter, ended it: what the report says was refused",
    "vote.corrected": "published {published:tally}, corrected {corrected:tally} according to {by}: {reason} {url}",
    "vote.counted-otherwise": "{other:tally} is the count of another report, {by}; which is final is not known",
    "vote.changed-by-voice": "vote on the board changed or taken out by voice: {names:commas}",
    "vote.unresolved-names": "put on record by voice under a name that is nobody's in this roll: {names:commas}",
    "vote.undated": "the report gives no date; the voting with this tally was on {day:date}",
    "vote.looked-back": (
        "the report dates the vote no further; in the {days} days before its publication one voting fits, on {day:date}"
    ),
    "vote.by-bill": "found by the number of the bill; voted on {day:date}",
    "vote.date-agrees": "date on record {day:date}",
    "vote.other-day-unsaid": (
        "None of the day told has this tally; one of the days beside has, and its register does not say what it was on:"
    ),
    "vote.day-of-sitting": (
        "the report dates the vote a day later; the register gives {day:date}, the day on which the sitting began, "
        "and no hour"
    ),
    "vote.told-a-day-late": (
        'the report tells it from a day later ("today" in a text dated the day after): the voting was on {day:date}'
    ),
    "vote.sitting-date": "the sitting was of {sitting:date}, the clock showed {start:date}: both dates are right",
    "vote.weekday": "{day:date} was a {day:weekday}, not a {said:weekday}",
    "vote.unanimous-with-abstentions": (
        "nobody voted against, but {abstain} abstained: whether that is unanimous the record cannot say"
    ),
    "vote.outcome-agrees": "outcome on record: {recorded:word} (rule: {rule:word majority})",
    "vote.threshold-differs": "the report says {claimed} votes were needed, the record says {recorded}",
    "vote.threshold-short": "{yes} for, {threshold} needed: {short} short",
    "vote.threshold-met": "{yes} for, {threshold} needed: reached",
    "vote.no-body": "No voting of the days in question has the tally {claimed:tally}.",
    "vote.body-whose": "The report says “{body}” and not of which country, so nothing is held against it.",
    "vote.more-than-seats": (
        "{claimed:tally} are more votes than that house has seats; another house of the country may be meant."
    ),
    "vote.no-date": "The report gives neither a date of the vote nor its own, and no voting on record has this tally.",
    "vote.no-date-one-side": (
        "The report gives neither a date of the vote nor its own; one side alone tells no voting."
    ),
    "vote.outside-coverage": "The record does not cover {period:date}; it holds votings of {covered:periods}.",
    "vote.nothing-covered": (
        "The record has votings of this body and does not say of which days it has all: that none of {period:date} "
        "fits proves nothing."
    ),
    "vote.hole": "The record lacks votings of {period:date}: {reason}",
    "vote.not-on-record": (
        "The record covers {period:date} ({count} {count:voting|votings}) and has none that the report may mean with "
        "the tally {claimed:tally} or one near it."
    ),
    "vote.swapped": (
        "The sides are changed over: the record has {tally:tally}, the report {claimed:tally}. {start:date}: "
        "{subject:short}"
    ),
    "vote.tally-differs": (
        "The report gives {claimed:tally}, the record {tally:tally} ({sides:each vote.off}) on {start:date}: "
        "{subject:short}"
    ),
    "vote.off": "{more:+} {side:word}",
    "vote.found-earlier": (
        "The report gives no day of the vote; {claimed:tally} is not the tally of the last days, but of an earlier one:"
    ),
    "vote.other-day": "No such tally on that day; {claimed:tally} is on record on another:",
    "vote.notes-missing": (
        "On {start:date} the board showed {board:tally}, the report gives {claimed:tally} ({sides:each "
        "vote.off}). Notes of votes by voice are known to be missing in {period:date}, so the record cannot "
        "say whether such votes make up the difference. {subject:short}"
    ),
    "vote.notes-unsettled": (
        "On {start:date} the record counts {tally:tally}, the report gives {claimed:tally} ({sides:each "
        "vote.off}). A note names votes by voice that could not be counted: {names:commas}. {subject:short}"
    ),
    "vote.chair-on-board": (
        "The register counts the chair, {chair}, as {side:word} and gives {tally:tally}; without that vote it"
        " is {claimed:tally}, as in the report. The record cannot say which was announced. {start:date}: "
        "{subject:short}"
    ),
    "vote.no-figures-no-voting": (
        "The report gives no figure of this vote, and which voting on record it means cannot be told."
    ),
    "vote.no-such-tally": "The report denies a tally of {claimed:tally}; no voting of the days in question has it.",
    "vote.look-alike": (
        "a voting with this tally is on record, but of another body, {start:date}: {tally:tally}: {subject:short}"
    ),
    "vote.body-unnamed": (
        "Neither this sentence nor the rest of the report tells which body voted, so nothing is held against it."
    ),
    "vote.not-comparable": (
        "The tally is that of {start:date} ({tally:tally}), but whether that was about the same cannot be "
        "told. The report: “{told:short}”. The record: {subject:short}"
    ),
    "vote.other-matter": (
        "This tally ({tally:tally}) is that of another matter, voted on {start:date}: {subject:short}. The "
        "report speaks of “{told:short}”."
    ),
    "vote.subject-lacks": ("not in that subject, and so compared with nothing: {words:list}"),
    "vote.matter-by-bill": ("what this bill is about stands in another voting on it, of {start:date}: {subject:short}"),
    "vote.matter-in-part": (
        "the official subject does not say all that the report says of the matter (not there: {words:list}); "
        "it leads to no other voting of those weeks with this tally"
    ),
    "vote.matter-not-told": ("the report does not say what was voted on here, so that was not compared"),
    "vote.matter-unsaid": (
        "the register does not say what was voted on, so that was not compared; "
        "no other voting of those weeks has this tally"
    ),
    "vote.neither-day-nor-matter": (
        "The voting of {start:date} has this tally, but the report tells neither its day nor what it was "
        "about: {subject:short}"
    ),
    "vote.outcome-unknown": (
        "the outcome was not compared: the record does not tell how many votes this question needed"
    ),
    "vote.outcome-turned": (
        "The outcome is the other way round: the report says {claimed:word}, but with {tally:tally} it was "
        "{recorded:word} (rule: {rule:word majority})."
    ),
    "vote.threshold-agrees": "votes needed, by the record too: {recorded}",
    "vote.by-matter": "the report gives no day; the voting on this matter was on {day:date}",
    "vote.day-not-told": (
        "The report does not say on which day this vote was, and no voting of the days before its publication"
        " has the tally {claimed:tally}."
    ),
    "vote.tally-far": (
        "The report gives {claimed:tally}; the voting on this matter, on {start:date}, was {tally:tally}: "
        "{subject:short}"
    ),
    "vote.perhaps-denied": (
        "The text beside it also says that something is untrue, or asks it or tells it as hearsay; whether that is "
        "this vote cannot be told, so nothing is confirmed."
    ),
    "vote.perhaps-not-held": (
        "The sentence also speaks of what is expected or may be; whether this vote was held cannot be told from it."
    ),
    "vote.outcome-unread": (
        "The figures are those on record, but what the report says became of it could not be read, so "
        "nothing is confirmed."
    ),
    "vote.other-count": ("The sentence also counts votes that this voting has on no side, so nothing is confirmed."),
    "vote.perhaps-abroad": (
        "The sentence names another country, and nothing names the body whose vote this was, so nothing is confirmed."
    ),
    "vote.perhaps-a-groups": (
        "The sentence names {group}, which has as many members as it counts: these may be its votes and not the "
        "chamber's, so nothing is held against them."
    ),
    "vote.figures-unread": (
        "The sentence has figures of the voting of {start:date}, {tally:tally}, that were not read as its tally, so "
        "nothing is held against it: {subject:short}"
    ),
    "vote.side-open": (
        "The report gives one figure without saying on which side; as votes against it is that of "
        "{start:date}: {tally:tally}"
    ),
    "vote.sides-open": (
        "The report gives two figures without saying which is for and which against; the other way "
        "round they are those of {start:date}: {tally:tally}"
    ),
}
