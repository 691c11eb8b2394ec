"""What is said first of each thing that a report tells, in English."""

from __future__ import annotations

_WHO = "{name}{of_group:each member-vote.group}"
"""A member, with the group where there is one."""
_MEASURE = "{bills:each story.bill}{subjects:each story.subject}"

MESSAGES = {
    "story.quote": "“{quote:short}”",
    "story.bill": "measure {number}",
    "story.subject": "“{text:short 70}”",
    "story.side": "{count:number} {side:word}",
    "story.figure": "{count} {side:word}",
    "story.names": "{count:number} {side:word} ({names:commas})",
    "story.count": "{qualifier:word}{figure}, {by}",
    "story.vote.denied": f"The vote that the report denies is on record: {{tally:tally}}, {_MEASURE}, {{start:date}}",
    "story.vote.outcome-differs": (
        f"On record it was {{recorded:word}}, not {{claimed_outcome:word}}: {_MEASURE}, {{start:date}}"
    ),
    "story.vote.threshold-differs": (
        f"{{recorded}} votes were needed, not {{claimed_threshold}}: {_MEASURE}, {{start:date}}"
    ),
    "story.vote.other-question": (
        f"{{tally:tally}} is the tally of another question ({{question:word}}): {_MEASURE}, {{start:date}}"
    ),
    "story.vote.swapped": (
        f"{{tally:tally}}, not {{claimed:tally}}; the sides are changed over: {_MEASURE}, {{start:date}}"
    ),
    "story.vote.tally-differs": f"{{tally:tally}}, not {{claimed:tally}}: {_MEASURE}, {{start:date}}",
    "story.vote.figure-differs": f"{{tally:tally}}, not {{said:listed story.figure}}: {_MEASURE}, {{start:date}}",
    "story.vote.other-day": "{claimed:tally} is the tally of another day: {start:date}",
    "story.vote.not-on-record": "No vote of {claimed:tally}: {period:date}",
    "story.vote.figure-not-on-record": "No vote with {said:listed story.figure}: {period:date}",
    "story.vote.notes-missing": (
        f"{{claimed:tally}} in the report, {{board:tally}} on the board: {_MEASURE}, {{start:date}}; "
        "the notes of votes by voice are missing"
    ),
    "story.vote.notes-unsettled": (
        f"{{claimed:tally}} in the report, {{tally:tally}} on record: {_MEASURE}, {{start:date}}; "
        "a note names votes that could not be counted"
    ),
    "story.vote.chair-on-board": (
        f"{{claimed:tally}} in the report, {{tally:tally}} on record with the chair's own vote: "
        f"{_MEASURE}, {{start:date}}"
    ),
    "story.vote.record-lacks": (
        f"{{claimed:tally}} in the report; the record lacks a figure of it: {{tally:tally}}, {_MEASURE}, {{start:date}}"
    ),
    "story.vote.corrected": (
        f"{{published:tally}} was published and {{corrected:tally}} is the correction: {_MEASURE}, {{start:date}}"
    ),
    "story.vote.printed": (
        f"{{claimed:tally}} is the publication's own figure, {{total:tally}} the count: {_MEASURE}, {{start:date}}"
    ),
    "story.vote.printed-by-publication": (
        f"{{claimed:tally}} is printed, {{register:tally}} is in the corrected register: {_MEASURE}, {{start:date}}"
    ),
    "story.vote.counted-otherwise": (
        f"{{tally:tally}} is one report's count; another's ({{by}}) is {{other:tally}}: {_MEASURE}, {{start:date}}"
    ),
    "story.vote.announced": (
        f"{{announced:tally}} was announced, the register has {{register:tally}}: {_MEASURE}, {{start:date}}"
    ),
    "story.vote.with-voices": (
        f"{{total:tally}} counts the votes by voice; the board closed at {{board:tally}}: {_MEASURE}, {{start:date}}"
    ),
    "story.vote.board": (
        f"{{board:tally}} is the electronic board; with votes by voice it is {{total:tally}}: "
        f"{_MEASURE}, {{start:date}}"
    ),
    "story.vote.sitting-date": (
        "{tally:tally}; the sitting was of {sitting:date}, the clock showed {start:date}: both days are right"
    ),
    "story.vote.agrees": f"{{tally:tally}}: {_MEASURE}, {{start:date}}",
    "story.vote.outcome-agrees": f"{{recorded:word}}: {_MEASURE}, {{start:date}}",
    "story.member.differs": f"{_WHO}: {{settled:word}}, not {{claimed:word}}; {_MEASURE}, {{start:date}}",
    "story.member.by-voice": (
        f"{_WHO} voted by voice, {{voice:word}}; on the board: {{board:word}}; {_MEASURE}, {{start:date}}"
    ),
    "story.member.changed": (
        f"{_WHO}: {{board:word}} on the board, then by voice {{voice:word}}; {_MEASURE}, {{start:date}}"
    ),
    "story.member.on-leave": f"{_WHO} was on leave; {_MEASURE}, {{start:date}}",
    "story.member.settled": f"{_WHO}: {{settled:word}}; {_MEASURE}, {{start:date}}",
    "story.bloc.counts-differ": f"{{bloc}}: {{tally:tally}}, not {{claimed:tally}}; {_MEASURE}, {{start:date}}",
    "story.bloc.board-counts": (
        f"{{bloc}}: {{board:tally}} is the board; with votes by voice {{tally:tally}}; {_MEASURE}, {{start:date}}"
    ),
    "story.bloc.united": (
        "{bloc}: {count:the one who voted was|all {count} who voted were} {side:word}; "
        f"{_MEASURE}, {{start:date}}"
    ),
    "story.bloc.dissent": (
        f"{{bloc}}: {{count}} {{side:word}}, {{dissenters:listed story.names}}; {_MEASURE}, {{start:date}}"
    ),
    "story.bloc.position": f"{{bloc}}: {{tally:tally}}; {_MEASURE}, {{start:date}}",
    "story.count.differs": "{by}: {qualifier:word}{figure} {harm:word harm}, not {claimed}",
    "story.count.newer": (
        "{matched:each story.count}, is an earlier count; a later one: {newer:each story.count} ({harm:word harm})"
    ),
    "story.count.part": "{matched:each story.count}, is a part of a count: {part:each story.count} ({harm:word harm})",
    "story.count.agrees": "{qualifier:word}{figure} {harm:word harm}: {by} ({terms:each casualties.detail})",
    "story.count.agrees-alone": "{qualifier:word}{figure} {harm:word harm}: {by}",
    "story.poll.differs": "{sides:each poll.side}, not {claimed}: {pollster}, {days:date}, on {subject}",
    "story.poll.agrees": "{sides:each poll.side}: {pollster}, {days:date}, on {subject}",
    "story.office.still": "{person} held the post when the report appeared: {post} ({days:date})",
    "story.office.ended": "{person} no longer held the post when the report appeared: {post} ({days:date})",
    "story.office.other-mandate": "{person}: {post}, not {claimed}",
    "story.office.post": "{person}, {post} ({days:date})",
    "story.office.sits": "{person} sits in the rolls ({days:date})",
    "story.date.weekday": "{day:date} was a {day:weekday}, not a {said:weekday}",
    "story.date.differs": "{what:word}: {days:each date.day}, not {claimed:date}",
    "story.date.order": (
        "The other way round: {what:word}, {subject:each date.day}; {other:word}, {reference:each date.day}"
    ),
    "story.date.offset-differs": (
        "{gap} {gap:day|days} apart: {what:word}, {subject:each date.day}; {other:word}, {reference:each date.day}"
    ),
    "story.date.agrees": "{what:word}: {days:each date.day}",
    "story.statement.matched": "{by}, {what:word}, {date:date}: {said:list}",
    "story.authorisation.differs": "{term:word}: {recorded:date}, not {claimed:date} (bill {bill})",
    "story.authorisation.term-differs": "{term:word}: {recorded:date}, not {claimed:date}",
    "story.authorisation.agrees": (
        "{measure:each authorisation.bill}{country:country} ({details:each authorisation.detail})"
    ),
    "story.beside.record": "record: {result:tally}",
    "story.beside.tally": "record: {tally:tally}",
    "story.beside.board": "board: {board:tally}",
    "story.beside.voices": "with voices: {total:tally}",
    "story.beside.option": "record: {settled:word}",
    "story.beside.figure": "record: {qualifier:word}{figure}",
    "story.beside.sides": "record: {sides:each poll.side}",
    "story.beside.weekday": "a {day:weekday}",
    "story.beside.days": "record: {days:each date.day}",
    "story.label.conflicts": "To correct",
    "story.label.not-on-record": "Not on record",
    "story.label.explained": "Needs a footnote",
    "story.label.agrees": "Confirmed",
    "story.label.cannot-tell": "Not checkable",
    "story.verdict.conflicts.figure": "{count} {count:figure|figures} to correct",
    "story.verdict.conflicts.date": "{count} {count:date|dates} to correct",
    "story.verdict.conflicts.claim": "{count} {count:claim|claims} to correct",
    "story.verdict.not-on-record": "{count} not on record",
    "story.verdict.explained": "{count} {count:that needs|that need} a footnote",
    "story.verdict.explained-first.figure": "{count} {count:figure that needs|figures that need} a footnote",
    "story.verdict.explained-first.date": "{count} {count:date that needs|dates that need} a footnote",
    "story.verdict.explained-first.claim": "{count} {count:claim that needs|claims that need} a footnote",
    "story.verdict.agrees": "{count} confirmed",
    "story.verdict.cannot-tell": "{count} not checkable",
    "story.verdict.none": "Nothing to check",
    "story.rest": "{count} not checkable",
    "story.rest-more": "{count} more not checkable",
    "story.reason.outside": "{count} outside the record",
    "story.reason.hole": "{count} in a known gap",
    "story.reason.source": "{count} not on record for {count:its source|their sources}",
    "story.reason.not-said": "{count} {count:statement|statements} not on record",
    "story.reason.not-held": "{count} not told as a fact",
    "story.reason.unread": "{count} not read for certain",
    "story.reason.no-figure": "{count} without a figure",
    "story.reason.several": "{count} of several meanings",
    "story.reason.too-little": "{count} too vague",
    "story.reason.pollster": "{count} {count:poll|polls} without pollster",
    "story.reason.poll": "{count} {count:poll|polls} not on record",
    "story.reason.date": "{count} {count:date|dates} not compared",
    "story.reason.post": "{count} {count:post|posts} not on record",
    "story.reason.post-open": "{count} {count:post|posts} on record, not settled",
    "story.reason.count": "{count} {count:count|counts} not on record",
    "story.reason.force": "{count} {count:authorisation|authorisations} not on record",
    "story.reason.other": "{count} for {count:another reason|other reasons}",
    "story.vote.other-matter-known": (
        f"{{own:tally}}, not {{tally:tally}}, for “{{told:short 70}}”: that tally is of {_MEASURE}, {{start:date}}"
    ),
    "story.vote.other-matter": (
        f"{{tally:tally}} is the tally of {_MEASURE}, {{start:date}}, not of “{{told:short 70}}”"
    ),
    "story.vote.day-late": f"{{tally:tally}}: {_MEASURE}, {{start:date}}; told as of the day after",
    "story.vote.not-comparable": (
        f"{{tally:tally}} is the tally of {_MEASURE}, {{start:date}}; whether that is “{{told:short 70}}” "
        "cannot be told"
    ),
    "story.vote.outcome-unknown": (
        f"{{tally:tally}}: {_MEASURE}, {{start:date}}; the record does not tell what that decided"
    ),
    "story.authorisation.refused": (
        "It was refused: {measure:each authorisation.bill}{country:country} ({details:each authorisation.detail})"
    ),
    "story.authorisation.given": (
        "It was authorised: {measure:each authorisation.bill}{country:country} ({details:each authorisation.detail})"
    ),
    "story.reason.voting": "{count} {count:voting|votings} not on record",
    "story.reason.member": "{count} {count:member or group|members or groups} not on record",
}
