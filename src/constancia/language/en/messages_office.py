"""What the check of a post says, in English."""

from __future__ import annotations

MESSAGES = {
    "office.not-asserted": "The report does not assert this ({modality:word}), so there is nothing to compare.",
    "office.nobody": "No post of anybody of the name {person} is on record.",
    "office.similar-names": "Whom the report means by {person} cannot be told; posts on record of that name:",
    "office.when": " ({days:date})",
    "office.seat-only": (
        "The seat of {person} in the chamber is on record; whether {person} holds this post ({claimed}) is not."
    ),
    "office.seen-before": (
        "On record shortly before, and nothing says that it ended: {person}, {post}{when:each office.when}"
    ),
    "office.later": "What is on record of the posts of {person} was published after the report:",
    "office.other-mandate": (
        "The report says {claimed}; the record has another mandate: {person}, {post}{when:each office.when}"
    ),
    "office.other-post": "The record has other posts of {person}, and says nothing of this one ({claimed}):",
    "office.office": "{person}, {post}{when:each office.when}",
    "office.qualifier-unknown": (
        "Whether the post was held for the time being the record does not say: {person}, {post}{when:each office.when}"
    ),
    "office.former": "On record, and ended: {person}, {post}{when:each office.when}",
    "office.still": (
        "The report says former; the record shows the post held when the report appeared: {person}, "
        "{post}{when:each office.when}"
    ),
    "office.end-unknown": "When this ended the record does not say: {person}, {post}{when:each office.when}",
    "office.no-date": (
        "The report has no date, so it cannot be told whether the post was held then: {person}, "
        "{post}{when:each office.when}"
    ),
    "office.later-days": "On record for later days alone: {person}, {post}{when:each office.when}",
    "office.one-end": (
        "The record does not have both the first day of this and the last: {person}, {post}{when:each office.when}"
    ),
    "office.then": "On record for the days that the sentence speaks of: {person}, {post}{when:each office.when}",
    "office.until": "Held until then, as the sentence itself implies: {person}, {post}{when:each office.when}",
    "office.ended": "When the report appeared this had ended: {person}, {post}{when:each office.when}",
    "office.held": "On record: {person}, {post}{when:each office.when}",
    "office.seen": "On record for days that the report speaks of: {person}, {post}{when:each office.when}",
    "office.seen-only": (
        "On record for other days alone; whether it was held when the report appeared cannot be told: "
        "{person}, {post}{when:each office.when}"
    ),
    "office.no-body": "Which chamber on record is meant, if any, cannot be told.",
    "office.several-members": "More than one member has the name {person}: {names:list}",
    "office.no-membership": "{person} is a member on record, without dates.",
    "office.no-date-of-report": "{person} is in the rolls; the report has no date to compare.",
    "office.still-sits": "The report says former; in the rolls when it appeared: {person} ({days:date})",
    "office.sat": "In the rolls, and no longer when the report appeared: {person} ({days:date})",
    "office.after-the-rolls": (
        "{person} is in the rolls of {period:periods}; who sat when the report appeared they do not show."
    ),
    "office.short-name": "Nobody of the name {person} is in the rolls; the name is too short to rely on that.",
    "office.sits": "In the rolls: {person} ({days:date})",
    "office.of-the-group": "In the rolls for {claimed:list}: {person} ({days:date})",
    "office.of-the-group-before": (
        "In the rolls for {claimed:list} on other days, when the report appeared for {groups:list}: "
        "{person} ({days:date})"
    ),
    "office.of-another-group": (
        "In the rolls for {groups:list}, not for {claimed:list}, when the report appeared: {person} ({days:date})"
    ),
    "office.seat-on-record": "The rolls show another time: {person} ({days:date})",
    "office.no-such-member": ("No member of the name {person} is on record, and the record does not cover these days."),
    "office.similar-members": "No member has the whole name {person}; similar ones: {names:list}",
    "office.seat-elsewhere": ("The report gives {person} a seat elsewhere; the rolls on record say nothing of those."),
    "office.group-not-person": "{person} is a group on record, so this is no seat of a person.",
    "office.before-the-rolls": "The rolls on record, of {period:date}, do not say whether {person} sat before.",
    "office.never-a-member": "The rolls of {period:date} have nobody of the name {person}.",
    "office.denied": "the report denies what is on record",
    "office.hedged": "the report puts this with a reservation, and what is hedged is never confirmed",
}
