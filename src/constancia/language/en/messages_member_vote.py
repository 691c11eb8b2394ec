"""What the check of a member's vote says, in English."""

from __future__ import annotations

MESSAGES = {
    "member-vote.incomplete": "The report names no member or no vote that could be compared.",
    "member-vote.which-none": "Nothing on record tells which voting this is about.",
    "member-vote.which": "Which voting this is about cannot be told from the report ({count} may be meant).",
    "member-vote.no-roll": "The record has the totals of this voting and no roll.",
    "member-vote.several": "{person} may be any of: {names:commas}",
    "member-vote.nobody": "Nobody in this roll is called {person}.",
    "member-vote.on-board": "{name} ({group}): {board:word} on the board",
    "member-vote.by-voice": "{name} ({group}): {board:word} on the board, {voice:word} by voice after it closed",
    "member-vote.changed": (
        "{name} ({group}): {board:word} on the board, as the report says; then by voice: {voice:word}"
    ),
    "member-vote.on-leave": "{name} ({group}) was on leave",
    "member-vote.differs": "The report says {claimed:word}; the record has {name} ({group}) {board:word} on the board.",
    "member-vote.notes-missing": (
        "On the board {name} ({group}) is {board:word}, the report says {claimed:word}; notes of votes by voice are "
        "known to be missing in {period:date}."
    ),
}
