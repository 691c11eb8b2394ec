"""What the check of a poll says, in English."""

from __future__ import annotations

MESSAGES = {
    "poll.not-asserted": "The report does not assert this ({modality:word}), so there is nothing to compare.",
    "poll.no-share": "No share stands here.",
    "poll.no-pollster-found": (
        "The report names no pollster, so it cannot be told which poll this is. On record with this "
        "figure, on {subjects:list}:"
    ),
    "poll.no-pollster": "The report names no pollster, and no poll on record that could be meant has this figure.",
    "poll.no-such-pollster": ("No poll by {pollster} of what the report speaks of was on record when it appeared."),
    "poll.no-such-subject": "No poll by {pollster} on {subject} was on record when the report appeared. Its polls:",
    "poll.no-subject": "The report does not say about whom or what {pollster} asked. Its polls:",
    "poll.subset": "The sentence speaks of a part of those asked; the polls on record are of everybody.",
    "poll.other-days": "No such poll of {days:date} is on record. Others by this pollster:",
    "poll.other-share": "The polls on record give the other side of the question alone:",
    "poll.perhaps-other-wave": (
        "No poll of {pollster} on this subject on record has this figure; it may be from another wave, which the "
        "record does not have:"
    ),
    "poll.when": " ({days:date})",
    "poll.poll": "{pollster}{when:each poll.when}, {subject}: {sides:each poll.side}",
    "poll.matched": "On record: {pollster}{when:each poll.when}, {subject}: {sides:each poll.side}",
    "poll.newer": (
        "when the report appeared there was a later one: {pollster}{when:each poll.when}, {subject}: "
        "{sides:each poll.side}"
    ),
    "poll.half": "of the two shares that the report gives, the record has only one",
    "poll.differs": (
        "The report gives {claimed}; on record: {pollster}{when:each poll.when}, {subject}: {sides:each poll.side}"
    ),
    "poll.is-theirs": "the figure is that of {pollster}{when:each poll.when}, {subject}: {sides:each poll.side}",
    "poll.side": "{share} {side:word}",
    "poll.denied": "the report denies what is on record",
    "poll.hedged": "the report puts this with a reservation, and what is hedged is never confirmed",
}
