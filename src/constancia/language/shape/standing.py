"""What a language knows about taking sides: the words beside a group that tell where it stands.

Patterns are regular expressions over folded text.
"""

from __future__ import annotations

from collections.abc import Mapping

from constancia.language.pattern import Pattern
from constancia.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingWords:
    """Sides taken, and how it is put."""

    said: Mapping[str, Pattern]
    """`for`, `against`, `abstain`, `split` to words behind a verb of voting or standing that tell the side."""
    nouns: Mapping[str, Pattern]
    """`for`, `against`, `abstain` to nouns for support, opposition and votes, with what may stand with them."""
    own: Mapping[str, Pattern]
    """The same to words for the votes of whoever does what the sentence tells: "by abstaining", «con sus votos»."""
    labels: Mapping[str, Pattern]
    """`for`, `against`, `abstain` to words that open a part of a sentence, the groups then following."""
    bare: Mapping[str, Pattern]
    """The same right behind a group, where the verb is left out."""
    adverbial: Pattern
    """Words that may stand between a verb and the word for its side."""
    lone: Pattern
    """A group's name with the word for one of its members: "a Labour MP"."""
    some: Pattern
    """The end of what stands before a group when only some of it, how many is not said, are meant."""
    part_of_it: Pattern
    """Words between the count of a side and a group that gave `#` of it: "included five from the"."""
    one_member: Pattern
    """Words for one member of a group before its name: "one MP of", «uno de los diputados»."""
    total_of: Pattern
    """Words before a number that add nothing to it: "a total of"."""
    several_wholes: Pattern
    """Some of the groups of a kind, each of them whole: "some smaller nationalist parties", «varios partidos»."""
    most: Pattern
    """The same when the most part of it is meant."""
    every: Pattern
    """The same when all of it are meant: "all the", «los»."""
    all_but: Pattern
    """Words before a number of those who did otherwise: "all but"."""
    matters: Pattern
    """Nouns for what is put to the vote, besides those for measures."""
    minor: Pattern
    """The same that are other things as well: only where the sentence tells of a body or a vote."""
    talk: Pattern
    """Nouns for what is said, wished or thought: rejecting these is no stance on a measure."""
    resolves: Pattern
    """Verbs by which a group tells what it will do: "announced", «acordó»."""
    unites: Pattern
    """Verbs whose infinitive or gerund tells what was done: "joined forces to", «sumaron fuerzas para»."""
    refuses: Pattern
    """Verbs whose infinitive was not done: "refused to", «se negaron a»."""
    gives: Pattern
    """Verbs of giving or telling one's support, opposition or vote."""
    withholds: Pattern
    """Verbs of not giving it."""
    given: Pattern
    """Words between such a verb and the noun."""
    votes_so: Mapping[str, Pattern]
    """`for`, `against`, `abstain` to nouns for votes with the word for their side: "votes against", «abstenciones»."""
    casts: Pattern
    """Verbs of casting votes, or carrying something with them: "contributed", «sumaron»."""
    comes: Pattern
    """Verbs between such votes and the groups that they came from: "came", «provinieron»."""
    consists: Pattern
    """The same before groups that they were or consisted of, without a preposition: "included", «fueron»."""
    origins: tuple[str, ...]
    """Prepositions between such votes and the groups whose they are: "from", «de»."""
    joined_in: Pattern
    """Words between those whom a group joins and the noun for what it joins them in: "in their", «en el»."""
    ranks: Pattern
    """Words for a group's place, or for its people, that add nothing to its name: "the ranks of", «las filas de»."""
    holds: Pattern
    """Verbs of holding to one's own support or opposition, or telling of it: "reaffirmed", «hizo público»."""
    whose_own: Pattern
    """Words for a group's own behind such a verb: "its", «su»."""
    whose: tuple[str, ...]
    """Prepositions between a noun for support and whose it is: "from", «por parte de»."""
    lacking: Pattern
    """Words before such a noun that say that there was none: "without", «no contó con»."""
    wanting: Pattern
    """Words before such a noun that say that it is sought, or lost: it is told of nobody."""
    undone: tuple[str, ...]
    """Prepositions before a verb that tells what was not done: "without", «sin»."""
    listing: tuple[str, ...]
    """Prepositions that lead to another of a list of groups: "alongside", «junto a»."""
    supposing: tuple[str, ...]
    """Words that open a clause in which nothing is told, only supposed: "if", «si»."""
    whenever: tuple[str, ...]
    """Words that do so unless what follows is past: "when", «cuando»."""
    together: Pattern
    """Words between a verb and those with whom something is done: "with", «junto a»."""
    alike: Pattern
    """Words between a stance and a group that took the same: "as did", «igual que»."""
    alike_after: Pattern
    """Words behind a group that took the stance told before: "did too", «también»."""
    theirs: Pattern
    """The group of somebody told of before: "his party", «nuestra bancada»."""
    pro_verb: Pattern
    """Words that stand for a stance told of others, `undone` where a group did not take it: "did not", «sí lo hizo»."""
    cleft: Pattern
    """The end of words before a verb whose subject is told behind it: "the only party that", «quienes»."""
    being: Pattern
    """The verbs between such a clause and the groups."""
    neutral: Pattern
    """Nouns for votes that behind a group's name tell no side."""
    agents: tuple[str, ...]
    """Prepositions before whoever something is done by."""
    led: tuple[str, ...]
    """Prepositions that open a clause as well, before its subject: "after Labour voted"."""
    meanwhile: Pattern
    """Phrases between a group and its verb that only say when or how: "in the end"."""
    floats: Pattern
    """Words behind a group that only stress it: "all", "both"."""
    posture: Pattern
    """Nouns for what a group officially holds: "position", «postura»."""
    besides: Pattern
    """Words before a group that did what the sentence goes on to tell of others: "besides", «además de»."""
    joins: Pattern
    """Verbs of doing the same as the groups that are their object: "joined Labour in backing it"."""
    nor: Pattern
    """Words before a group that deny of it what is told: "neither"."""
    gerunds: tuple[str, ...]
    """Prepositions before a gerund that tells what its subject did."""
    accepts: Pattern
    """Verbs by which groups come to back what is put to them: "accepted"."""
    rules: Pattern
    """Verbs that take a side as voting does, with the word for it behind them: "ruled against"."""
    apposed: Pattern
    """Words that open what groups are said to be, between commas: ", members of the coalition,"."""
    rest_of: Pattern
    """Words between "along with" and a group: "the rest of her bench,"."""
    links: Pattern
    """Prepositions at the end of words for a side, before what was voted on: «de» in «en contra de»."""
    only_voted: Pattern
    """Words for a side that tell one only behind a verb of voting: an infinitive, "for"."""
    hanging: Pattern
    """Words anywhere in a sentence that make what it tells depend on something: "if", «siempre que»."""
    changes: Pattern
    """Verbs for what a measure would do, behind one of opposing: «reducir», "raising"."""
    beside_others: tuple[str, ...]
    """Prepositions between "voted" and the groups that somebody voted with."""
    objective: Pattern
    """The word before a noun for support that makes what it is "of" its object: "in support of"."""
