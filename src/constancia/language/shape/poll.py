"""Words in which a language tells what share approves of somebody or something."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PollWords:
    """Regular expressions over folded text, each an alternation without groups of its own."""

    stems: tuple[str, ...]
    """Beginnings of words without one of which no sentence is looked at."""
    polls: str
    """Nouns for a poll."""
    asked: str
    """Words for those who were asked, which tell of a poll by themselves."""
    other_poll: str
    """Words that open another poll than the one before: `a separate study`."""
    pollsters: str
    """Names of pollsters that need no word for a poll beside them."""
    pollster_before: str
    """Words between a poll and the name of who made it: `de la consultora`."""
    pollster_after: str
    """Words between a name and a poll behind it: nothing in `a Gallup poll`."""
    held: str
    """Words before the dates of the interviews."""
    published: str
    """Words before the date on which a poll came out."""
    intention: str
    """Words that make a share one of voters, votes or parties."""
    race: str
    """Words of an election: beside them, support is a voting intention."""
    no_pollsters: str
    """Capitalised words beside a poll that name nobody who makes polls."""
    tenths: str
    """Words between two numbers of which the second is ten: `eight in ten`."""
    titles: str
    """Titles that may stand for a named person."""
    heads: str
    """Those of them that are said of a head of state or government, one for another."""
    previous: str
    """Words for an earlier poll, told of beside the one that a text is about."""
    generic: str
    """Descriptions that may stand for a named subject."""
