"""Words in which a language tells what share approves of somebody or something."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PollWords:
    """Regular expressions over folded text, each an alternation without groups of its own."""

    stems: tuple[str, ...]
    """Beginnings of words without one of which no sentence is looked at."""
    approve: str
    """Verbs and phrases of approval after a share: `aprueba`, `are in favour of`."""
    disapprove: str
    approval: str
    """Nouns for approval: `approval rating`, `imagen positiva`."""
    disapproval: str
    polls: str
    """Nouns for a poll."""
    other_poll: str
    """Words that open another poll than the one before: `a separate study`."""
    pollsters: str
    """Names of pollsters that need no word for a poll beside them."""
    pollster_before: str
    """Words between a poll and the name of who made it: `de la consultora`."""
    pollster_after: str
    """Words between a name and a poll behind it: nothing in `a Gallup poll`."""
    according: str
    held: str
    """Words before the dates of the interviews."""
    published: str
    """Words before the date on which a poll came out."""
    intention: str
    """Words that make a share one of voters, votes or parties."""
    race: str
    """Words of an election: beside them, support is a voting intention."""
    leaning: str
    """Verbs and nouns of support that voters of a candidate have too."""
    possessives: str
    no_pollsters: str
    """Capitalised words beside a poll that name nobody who makes polls."""
    formerly: str
    """Words right before a share that was so before: `from`."""
    works: str
    """Words between verb or noun and the subject proper: `the performance of`."""
    pronouns: str
    """Pronouns for the subject of the share before."""
    of: str
    relative: str
    """Relative words before an inverted verb: `cuya gestión`, `which`."""
    ellipsis: str
    """A bare article for the noun before: `la del`."""
    tenths: str
    """Words between two numbers of which the second is ten: `eight in ten`."""
    joins: str
    """Words before another subject of the same stance: `y el alcalde, 35 %`, `followed by`."""
    between: str
    """Words between a share and its verb."""
    leads: str
    """Words between a verb and a share behind it."""
    holds: str
    """Verbs and prepositions between a subject and its approval: `has`, `registra`."""
    changes: str
    """Words right before a share that make it a change and no level."""
    weak: str
    """Nouns of approval that mean one only where a poll is told of."""
    generic: str
    """Descriptions that may stand for a named subject."""
