"""What `constancia audit` finds, in English."""

from __future__ import annotations

MESSAGES = {
    "audit.title": "Audit of {body}, from its own data",
    "audit.summary": (
        "{errors} {errors:error|errors}, {warnings} {warnings:warning|warnings}, {notes} {notes:note|notes}. "
        "Look at the official publication before you call any of these a fault of the parliament."
    ),
    "audit.more": " and {count} more",
    "audit.nothing": "nobody",
    "audit.severity.error": "ERROR",
    "audit.severity.warning": "WARNING",
    "audit.severity.note": "NOTE",
    "audit.total-differs": "{id}: the total of {column:word} is {given}, its roll has {counted}.",
    "audit.group-total-differs": (
        "{id}: the totals of {group} are {given:tally}, its members on the roll give {counted:tally}."
    ),
    "audit.dead-member-votes": (
        "{name}, recorded dead on {died:date}, is recorded as taking part in {votings} votings from {first:date} to "
        "{last:date} ({votes} votes), under {groups:list}. Missing from exactly those rolls: {missing:list}."
    ),
    "audit.voter-twice": "{id}: more than once in one roll: {names:list}. Counted twice, or two members of one name.",
    "audit.seats-missing": (
        "{entries} {entries:roll lists|rolls list} {listed} of {seats} members ({votings} of them votings; "
        "{days:date}). Listed before and after, and missing here: {missing:list}."
    ),
    "audit.seats-vacant": (
        "{entries} {entries:roll lists|rolls list} {listed} of {seats} members ({votings} of them votings; "
        "{days:date}). Listed until then: {left:list}; from then on: {came:list}."
    ),
    "audit.missing-votings": (
        "The sitting of {period:date} was published with votings, and none is in the register ({reason})."
    ),
    "audit.missing-some-votings": (
        "Of {period:date} {there} {there:voting is|votings are} in the register, and not all that were published "
        "({reason})."
    ),
    "audit.missing-notes": "{period:date}: {reason}. That there is no note here proves nothing.",
    "audit.printed-total-wrong": "{id}: the editors say that the publication prints wrong totals: {stated}.",
    "audit.printed-total-unsure": "{id}: the editors say that printed totals are wrong, and not what is printed.",
    "audit.member-left-out": "The editors name a member whom the publication leaves out: {stated}.",
    "audit.chair-left-out": "{count} {count:roll|rolls} in the publication without the chair, the editors say.",
    "audit.subject-incomplete": "{count} subjects are incomplete, the editors say.",
    "audit.chair-coded-as-voting": "{id}: the chair, {chair}, is coded as having voted with the button: {option:word}.",
    "audit.chair-coded-as-away": (
        "{id}: the chair, {chair}, is coded as {option:word} from the voting over which they preside."
    ),
    "audit.chair-not-in-roll": "{id}: the chair, {chair}, is not in the roll under that name.",
    "audit.chair-unknown": (
        "The chair of {count} {count:voting|votings} is written {written!r}, which is nobody's name."
    ),
    "audit.two-spellings": "One name in two spellings: {written!r} ({count} {count:voting|votings}) and {usual!r}.",
    "audit.surname-twice": (
        "A surname in two spellings that stand in no roll together: {written!r} ({count} {count:voting|votings}) and "
        "{usual!r}. One member, or two with that surname: the roll does not tell."
    ),
    "audit.group-for-a-day": (
        "{members:list}: under {group} on {day:date} alone ({votings} {votings:voting|votings}), under {usual} before "
        "and after."
    ),
    "audit.time-differs": "{id}: the printed time {printed} is not that of its key, {key}.",
    "audit.time-shared": "{count} votings have the same printed time, {printed}.",
    "audit.voting-twice": (
        "{count} votings of {day:date} have the same subject and the same vote of every member: perhaps one voting, "
        "kept twice. {subject:short}"
    ),
    "audit.subject-twice": "Put to the vote {count} times on {day:date}: {subject:short}",
    "audit.name-of-nobody": "A note names {name!r}, which is nobody's name ({count} {count:time|times}).",
    "audit.name-ambiguous": "A note names {name!r}, which is several members' name ({count} {count:time|times}).",
    "audit.not-in-roll": "{count} {count:note names|notes name} {name}, who is not in the roll.",
    "audit.voice-already-on-board": (
        "{id}: {name} is put on record by voice as {option:word}, and has that vote on the board."
    ),
    "audit.voice-contradicts": "{id}: {name} is put on record by voice as {option:word}, and already has another vote.",
    "audit.voice-without-direction": "{id}: {name} is put on record by voice without saying for which side.",
    "audit.note-twice": "Under {count} votings the same note stands twice.",
    "audit.majority-turns": "{id}: votes by voice turn the board's {board:tally} into {with_oral:tally}.",
    "audit.threshold-turns": (
        "{id}: votes by voice turn the board's {board:tally} into {with_oral:tally}, where {threshold} are needed."
    ),
    "audit.line-reached-by-voice": "{count} votings reach or lose {share} of the seats ({line} votes) only by voice.",
    "audit.outcome-winners-ask": (
        "{id} counts as {outcome:word}, yet those who voted {side:word}, and so won, "
        "sought its reconsideration ({again})."
    ),
    "audit.outcome-waived-and-voted": (
        "{id} counts as passed and waives the second vote of bill {bill}, yet there is one ({again})."
    ),
    "audit.outcome-against-figures": "{id}: the source prints {outcome:word}, its figures are {tally:tally}.",
    "audit.outcome-open": "Of {count} votings no outcome follows: {why:word open}.",
    "audit.leave-votes-by-voice": "{count} votes by voice are of members whom the roll has on leave.",
    "audit.address-differs": (
        "{count} sittings give another address for their publication than the list of sittings does."
    ),
}
