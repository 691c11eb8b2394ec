"""What the check of a post says, in English."""

from __future__ import annotations

MESSAGES = {
    "office.not-asserted": "The report does not assert this ({modality:word}), so there is nothing to compare.",
    "office.nobody": "No post of anybody of the name {person} is on record.",
    "office.seat-only": "The seat of {person} in the chamber is on record; of this post ({claimed}) it says nothing.",
    "office.seen-before": "On record shortly before, and nothing says that it ended: {person}, {post} ({days:date})",
    "office.later": "What is on record of the posts of {person} was published after the report:",
    "office.other-mandate": (
        "The report says {claimed}; the record has another mandate: {person}, {post} ({days:date})"
    ),
    "office.other-post": "The record has other posts of {person}, and says nothing of this one ({claimed}):",
    "office.office": "{person}, {post} ({days:date})",
    "office.qualifier-unknown": (
        "Whether the post was held for the time being the record does not say: {person}, {post} ({days:date})"
    ),
    "office.former": "On record, and ended: {person}, {post} ({days:date})",
    "office.still": (
        "The report says former; the record shows the post held when the report appeared: {person}, "
        "{post} ({days:date})"
    ),
    "office.end-unknown": "When this ended the record does not say: {person}, {post} ({days:date})",
    "office.then": "On record for the days that the sentence speaks of: {person}, {post} ({days:date})",
    "office.until": "Held until then, as the sentence itself implies: {person}, {post} ({days:date})",
    "office.ended": "When the report appeared this had ended: {person}, {post} ({days:date})",
    "office.held": "On record: {person}, {post} ({days:date})",
    "office.seen": "On record for days that the report speaks of: {person}, {post} ({days:date})",
    "office.seen-only": (
        "On record for other days alone; whether it was held when the report appeared cannot be told: "
        "{person}, {post} ({days:date})"
    ),
    "office.no-body": "Nothing says which chamber on record is meant.",
    "office.several-members": "More than one member has the name {person}: {names:list}",
    "office.no-membership": "{person} is a member on record, without dates.",
    "office.sits": "In the rolls: {person} ({days:date})",
    "office.seat-on-record": "The rolls show another time: {person} ({days:date})",
    "office.no-such-member": ("No member of the name {person} is on record, and the record does not cover these days."),
    "office.similar-members": "No member has the whole name {person}; similar ones: {names:list}",
    "office.seat-elsewhere": ("The report gives {person} a seat elsewhere; the rolls on record say nothing of those."),
    "office.before-the-rolls": "The rolls on record, of {period:date}, do not say whether {person} sat before.",
    "office.never-a-member": "The rolls of {period:date} have nobody of the name {person}.",
    "office.denied": "the report denies what is on record",
    "office.hedged": "the report puts this with a reservation, and what is hedged is never confirmed",
}
