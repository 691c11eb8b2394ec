"""Words in which a language tells what share approves of somebody or something."""

from __future__ import annotations

from constancia.language.pattern import Pattern
from constancia.lean import dataclass


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
    poll_that: Pattern
    """A poll and the word that leads to who made it: `the survey, which the firm`."""
    makers: Pattern
    """Nouns for those who make polls, before their name: `research firm`."""
    made: Pattern
    """Verbs between a name and the poll that it made: `conducted a`."""
    asks: Pattern
    """Verbs between a name and those whom it asked: `spoke to 1,200`."""
    sources: Pattern
    """Words that lead to whoever says what is told: `according to`."""
    institutes: Pattern
    """Words in the names of those whose work is polls: `Opinion`, `Sociology`."""
    houses: Pattern
    """Words in the names of others who make them: `Centre`, `University`."""
    held: Pattern
    """Words before the dates of the interviews."""
    by: Pattern
    """Words behind those that lead to whoever held them, or to those who were asked, before the dates."""
    days: Pattern
    """Words for days of which a poll took some: `for four days through Monday`."""
    published: Pattern
    """Words before the date on which a poll came out."""
    intention: Pattern
    """Words that make a share one of voters, votes or parties."""
    parts: Pattern
    """Words for a part of those asked, besides the regions that facts are told of: `aged 18 to 24`, `supporters`."""
    precision: Pattern
    """Words that make a share one of how exact a poll is: `margin of error`."""
    bounds: Pattern
    """Words before a share that only bound it: `below 30 %`."""
    degrees: Pattern
    """Words that make those who judge only a part of a side: `strongly approve`."""
    others: Pattern
    """Words by which a sentence goes on to others who were judged alike: `her predecessor`."""
    ranks: Pattern
    """Words by which a sentence opens with the next of a ranking: `in third place`."""
    conditions: Pattern
    """Words that open what is only supposed: `if approval is below 30 %`."""
    race: Pattern
    """Words of an election: beside them, support is a voting intention."""
    by_name: Pattern
    """Capitalised words that only stand before the name of who made a poll: `Earlier`, `Pollster`."""
    no_pollsters: Pattern
    """Capitalised words beside a poll that name nobody who makes polls."""
    tenths: Pattern
    """Words between two numbers of which the second is ten: `eight in ten`."""
    stretches: Pattern
    """Words for a point of a term, of which nobody judges: `the start of her mandate`."""
    titles: Pattern
    """Titles that may stand for a named person."""
    heads: frozenset[str]
    """Those of them that are said of a head of state or government, one for another."""
    any_head: frozenset[str]
    """Those that name no post of their own: whoever leads the country is meant."""
    of_state: frozenset[str]
    """Words of a title that tell it from no other: `head of state`, `president of the Republic`."""
    previous: Pattern
    """Words for an earlier poll, told of beside the one that a text is about."""
    generic: Pattern
    """Descriptions that may stand for a named subject."""
