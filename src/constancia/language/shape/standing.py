"""What a language knows about taking sides: the words beside a group that tell where it stands.

Patterns are regular expressions over folded text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingWords:
    """Sides taken, and how it is put."""

    said: Mapping[str, str]
    """`for`, `against`, `abstain`, `split` to words behind a verb of voting or standing that tell the side."""
    nouns: Mapping[str, str]
    """`for`, `against`, `abstain` to nouns for support, opposition and votes, with what may stand with them."""
    labels: Mapping[str, str]
    """`for`, `against`, `abstain` to words that open a part of a sentence, the groups then following."""
    bare: Mapping[str, str]
    """The same right behind a group, where the verb is left out."""
    adverbial: str
    """Words that may stand between a verb and the word for its side."""
    some: str
    """The end of what stands before a group when only some of it, how many is not said, are meant."""
    most: str
    """The same when the most part of it is meant."""
    every: str
    """The same when all of it are meant: "all the", «los»."""
    matters: str
    """Nouns for what is put to the vote, besides those for measures."""
    minor: str
    """The same that are other things as well: only where the sentence tells of a body or a vote."""
    talk: str
    """Nouns for what is said, wished or thought: rejecting these is no stance on a measure."""
    resolves: str
    """Verbs by which a group tells what it will do: "announced", «acordó»."""
    unites: str
    """Verbs whose infinitive or gerund tells what was done: "joined forces to", «sumaron fuerzas para»."""
    refuses: str
    """Verbs whose infinitive was not done: "refused to", «se negaron a»."""
    gives: str
    """Verbs of giving or telling one's support, opposition or vote."""
    withholds: str
    """Verbs of not giving it."""
    given: str
    """Words between such a verb and the noun."""
    of_noun: str
    """The end of the words between such a noun and the group whose it is: " of the"."""
    by_noun: str
    """The words between a group and such a noun behind it: "'s"."""
    lacking: str
    """Words before such a noun that say that there was none: "without", «no contó con»."""
    wanting: str
    """Words before such a noun that say that it is sought, or lost: it is told of nobody."""
    supposing: str
    """Words that open a clause in which nothing is told, only supposed: "if", «si»."""
    alike: str
    """Words between a stance and a group that took the same: "as did", «igual que»."""
    alike_after: str
    """Words behind a group that took the stance told before: "did too", «también»."""
    cleft: str
    """The end of words before a verb whose subject is told behind it: "the only party that", «quienes»."""
    being: str
    """The verbs between such a clause and the groups."""
    neutral: str
    """Nouns for votes that behind a group's name tell no side."""
    agents: str
    """Prepositions before whoever something is done by, apart by blanks."""
    led: str
    """Prepositions that open a clause as well, before its subject: "after Labour voted"."""
    floats: str
    """Words behind a group that only stress it: "all", "both"."""
    posture: str
    """Nouns for what a group officially holds: "position", «postura»."""
    besides: str
    """Words before a group that did what the sentence goes on to tell of others: "besides", «además de»."""
    joins: str
    """Verbs of doing the same as the groups that are their object: "joined Labour in backing it"."""
    nor: str
    """Words before a group that deny of it what is told: "neither"."""
    gerunds: str
    """Prepositions before a gerund that tells what its subject did, apart by blanks."""
    rest_of: str
    """Words between "along with" and a group: "the rest of her bench,"."""
    links: str
    """Prepositions at the end of words for a side, before what was voted on: «de» in «en contra de»."""
    only_voted: str
    """Words for a side that tell one only behind a verb of voting: an infinitive, "for"."""
    objective: str
    """The word before a noun for support that makes what it is "of" its object: "in support of"."""
