"""Words in which a language tells what share approves of somebody or something."""

from __future__ import annotations

from dataclasses import dataclass

from constancia.language.pattern import Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class PollWords:
    """Regular expressions over folded text, each an alternation without groups of its own."""

    stems: tuple[str, ...]
    """Beginnings of words without one of which no sentence is looked at."""
    polls: Pattern
    """Nouns for a poll."""
    asked: Pattern
    """Words for those who were asked, which tell of a poll by themselves."""
    other_poll: Pattern
    """Words that open another poll than the one before: `a separate study`."""
    pollsters: Pattern
    """Names of pollsters that need no word for a poll beside them."""
    pollster_before: Pattern
    """Words between a poll and the name of who made it: `de la consultora`."""
    pollster_after: Pattern
    """Words between a name and a poll behind it: nothing in `a Gallup poll`."""
    held: Pattern
    """Words before the dates of the interviews."""
    published: Pattern
    """Words before the date on which a poll came out."""
    intention: Pattern
    """Words that make a share one of voters, votes or parties."""
    race: Pattern
    """Words of an election: beside them, support is a voting intention."""
    no_pollsters: Pattern
    """Capitalised words beside a poll that name nobody who makes polls."""
    tenths: Pattern
    """Words between two numbers of which the second is ten: `eight in ten`."""
    titles: Pattern
    """Titles that may stand for a named person."""
    heads: frozenset[str]
    """Those of them that are said of a head of state or government, one for another."""
    previous: Pattern
    """Words for an earlier poll, told of beside the one that a text is about."""
    generic: Pattern
    """Descriptions that may stand for a named subject."""
