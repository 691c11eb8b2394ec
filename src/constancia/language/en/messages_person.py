"""What `constancia person` and `constancia judge` say, in English."""

from __future__ import annotations

MESSAGES = {
    "person.spellings": "Also written",
    "person.spelling": "  {name} ({count} {count:time|times})",
    "person.groups": "Groups",
    "person.membership": "  {group}  {name}: {first:date} to {last:date}",
    "person.membership-open": "  {group}  {name}: from {first:date}; still there in the last roll on record",
    "person.votings": "{count} {count:voting|votings} from {first:date} to {last:date}, on the board",
    "person.by-voice": "  {count:>6}  more, put on record by voice",
    "person.judged.same": "{left} and {right} are one person, says {by} on {when:date}: {why}",
    "person.judged.different": "{left} and {right} are two people, says {by} on {when:date}: {why}",
    "person.judged.unsure": "Whether {left} and {right} are one person is open, says {by} on {when:date}: {why}",
    "person.judge-needs": "A judgement needs --why and --by: the reason, with its source, and who makes it.",
    "person.judge-same": "Both names already mean one and the same: {name}.",
    "person.judge-kept": "On record: {left} — {right}: {verdict} → {record}",
    "person.judge-there": "Already on record, unchanged: {left} — {right}: {verdict}",
}
