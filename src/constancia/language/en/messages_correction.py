"""What can be pasted in place of a claim, or under it, in English."""

from __future__ import annotations

MESSAGES = {
    "correction.voting": (
        "{tally:tally}: {bills:each story.bill}{subjects:each story.subject} was put to the vote on {start:date}"
    ),
    "correction.outcome": "{result:tally}: {recorded:word}",
    "correction.threshold": "{recorded} votes were needed",
    "correction.with-voices": (
        "{total:tally}, of which {voices:number} by voice after the board closed at {board:tally}"
    ),
    "correction.with-changes": (
        "{total:tally}, with votes given or changed by voice after the board closed at {board:tally}"
    ),
    "correction.tally": "{result:tally}",
    "correction.footnote-voices": (
        "After the electronic board closed at {board:tally}, {voices:a vote was|votes were} added by voice "
        "({sides:listed story.side}): {total:tally}."
    ),
    "correction.footnote-changes": (
        "After the electronic board closed at {board:tally}, votes were given or changed by voice: {total:tally}."
    ),
    "correction.corrected": "{published:tally} as published; {corrected:tally} as corrected by {by}.",
    "correction.printed": "The publication prints {claimed:tally}; the register, corrected, gives {register:tally}.",
    "correction.announced": "Announced as {announced:tally} ({by}); the register has {register:tally}.",
    "correction.sitting": "The sitting was of {sitting:date}; the vote was taken on {start:date}.",
    "correction.clock": "The sitting and the clock give two days: {days:each date.day}.",
    "correction.member-voice": (
        "{name}{of_group:each member-vote.group}: {board:word} on the board, {by_voice:word} by voice after it closed"
    ),
    "correction.member": "{name}{of_group:each member-vote.group}: {board:word}",
    "correction.footnote-member": (
        "{name}{of_group:each member-vote.group}: {board:word} on the board, {voice:word} by voice after it closed."
    ),
    "correction.on-leave": "{name}{of_group:each member-vote.group} was on leave.",
    "correction.bloc": "{bloc}, {members} {members:member|members}: {tally:tally}",
    "correction.bloc-board": "{bloc}: {board:tally} on the board, {tally:tally} with votes by voice.",
    "correction.bloc-dissent": "{bloc}: {count} {side:word}, {dissenters:listed story.names}",
    "correction.bloc-united": "{bloc}: {count:the one who voted was|all {count} who voted were} {side:word}",
    "correction.count": (
        "{qualifier:word}{figure} {harm:word harm}, according to {by} ({terms:each casualties.detail})"
    ),
    "correction.count-alone": "{qualifier:word}{figure} {harm:word harm}, according to {by}",
    "correction.newer": (
        "{matched:each story.count}, was an earlier count; a later one gave {newer:each story.count}."
    ),
    "correction.part": "{matched:each story.count}, is a part; the whole count is {part:each story.count}.",
    "correction.poll": "{sides:each poll.side}, on {subject}: {pollster}, {days:date}",
    "correction.office": "{person}, {post} ({days:date})",
    "correction.seat": "{person} is in the rolls of {days:date}",
    "correction.weekday": "{day:weekday}, {day:date}",
    "correction.date": "{days:each date.day} ({what:word})",
    "correction.offset": "{what:word}: {subject:each date.day}; {other:word}: {reference:each date.day}",
    "correction.term": "{term:word}: {recorded:date}",
    "correction.from-voting": "{called}, voting of {start:date}",
    "correction.from-dated": "{name}, {day:date}",
    "correction.from-named": "{name}",
    "correction.voted": "Voted on {day:date}.",
    "correction.refused": (
        "refused: {measure:each authorisation.bill}{country:country} ({details:each authorisation.detail})"
    ),
    "correction.given": (
        "authorised: {measure:each authorisation.bill}{country:country} ({details:each authorisation.detail})"
    ),
}
