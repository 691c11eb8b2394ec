"""What the check of a group's vote says, in English."""

from __future__ import annotations

MESSAGES = {
    "bloc.not-asserted": "The report does not say that the group voted so.",
    "bloc.incomplete": "The report names no group, no stance and no counts that could be compared.",
    "bloc.which": "Which voting this is about cannot be told from the report; {count} may be meant:",
    "bloc.which-none": "Nothing on record tells which voting this is about.",
    "bloc.notes-missing": (
        "the report gives {claimed:tally}; notes of votes by voice, which could make up the difference, are "
        "known to be "
        "missing in {period:date}"
    ),
    "bloc.several": "{bloc} may be any of: {names:commas}",
    "bloc.unknown": (
        "No group of this body was called {bloc} that day, and no cited source on record says which groups are meant."
    ),
    "bloc.mapping": "“{word}” is read as the groups {groups:list}, according to {url}",
    "bloc.no-roll": "The record has the totals of this voting, and no roll that tells the groups.",
    "bloc.on-board": (
        "{bloc}, {members} {members:member|members} that day: {board:tally} on the board, no vote by voice"
    ),
    "bloc.position": (
        "{bloc}, {members} {members:member|members} that day: {tally:tally} with votes by voice, "
        "{board:tally} on the board"
    ),
    "bloc.board-counts": "the report gives the board, {board:tally}",
    "bloc.counts-differ": "the report gives {claimed:tally}, the record {tally:tally}",
    "bloc.nobody-voted": "nobody of this group voted",
    "bloc.united": "{count:the only vote|all votes} ({count}): {side:word}",
    "bloc.dissent": "{count} {side:word}; otherwise: {dissenters:each bloc.side}",
    "bloc.side": "{count} {side:word} ({names:commas})",
    "bloc.taken-up": "what {bloc} did is told by what others did, or by what was done to it: it is not compared",
    "bloc.withheld": "the report says only that the group did not back it, and it did not",
    "bloc.tied": "the group was tied; otherwise: {dissenters:each bloc.side}",
}
