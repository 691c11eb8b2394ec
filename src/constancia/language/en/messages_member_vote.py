"""What the check of a member's vote says, in English."""

from __future__ import annotations

MESSAGES = {
    "member-vote.not-asserted": "The report does not say that the member voted so: there is no vote to compare.",
    "member-vote.incomplete": "The report names no member or no vote that could be compared.",
    "member-vote.which": "Which voting this is about cannot be told from the report; {count} may be meant:",
    "member-vote.which-none": "Nothing on record tells which voting this is about.",
    "member-vote.there": (
        "{start:date}: {name}{of_group:each member-vote.group}, {board:word}{by_voice:each member-vote.also}"
    ),
    "member-vote.no-roll": "The record has the totals of this voting and no roll.",
    "member-vote.several": "{person} may be any of these: {members:each member-vote.one}",
    "member-vote.one": "{name}{of_group:each member-vote.group}, {board:word}{by_voice:each member-vote.also}",
    "member-vote.group": " ({group})",
    "member-vote.also": " on the board, {voice:word} by voice",
    "member-vote.not-in-roll": (
        "{names:list} {count:is a member|are members} on record, and not in the roll of this voting."
    ),
    "member-vote.nobody": "Nobody in this roll is called {person}.",
    "member-vote.on-board": "{name}{of_group:each member-vote.group}: {board:word} on the board",
    "member-vote.by-voice": (
        "{name}{of_group:each member-vote.group}: {board:word} on the board, {voice:word} by voice after it closed"
    ),
    "member-vote.changed": (
        "{name}{of_group:each member-vote.group}: {board:word} on the board, as the report says; "
        "then by voice: {voice:word}"
    ),
    "member-vote.on-leave": "{name}{of_group:each member-vote.group} was on leave",
    "member-vote.differs": (
        "The report says {claimed:word}; the record has {name}{of_group:each member-vote.group} {board:word} on the "
        "board{by_voice:each member-vote.then}."
    ),
    "member-vote.then": " and, by voice after it closed, {voice:word}",
    "member-vote.notes-missing": (
        "On the board {name}{of_group:each member-vote.group} is {board:word}, the report says "
        "{claimed:word}; notes of "
        "votes by voice are known to be missing in {period:date}."
    ),
}
