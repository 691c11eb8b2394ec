"""What a language knows about parties and groups in a body, and how they stand on a measure.

Patterns are regular expressions over folded text, but for `name` parts, which are matched against the text as written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class BlocWords:
    """Names of groups and their stances."""

    heads: str
    """Nouns before a group's name: bench, bloc, party."""
    people: str
    """Nouns for members, of whom a group's name may follow: "senators of the"."""
    tails: str
    """Nouns behind a group's name."""
    kinds: str
    """Groups that need no name: the opposition, Republicans."""
    of: str
    """Words between a head and its name."""
    inside: str
    """Small words inside a group's name."""
    double: str
    """Names with a joiner inside; `#` stands for a word with a capital letter."""
    telling: str
    """Words of a name that make it a group's."""
    described: str
    """Adjectives before a group's name: ruling, opposition."""
    leaders: str
    """Nouns of a group's people, beside which its name stands."""
    stances: Mapping[str, str]
    """`for`, `against`, `abstain`, `split` to verbs that say it by themselves."""
    objected: Mapping[str, str]
    """`for`, `against` to verbs that say it only of a measure."""
    opening: str
    """The end of what may stand before such a verb in its sentence."""
    articles: str
    """Articles before a group's name."""
    lone_form: str
    """Names of one word whose form tells a party: «Podemos»."""
    row_joiners: str
    """Words between two groups with their counts."""
    partial: str
    """Words before a group that make it some of its members only."""
    positions: str
    """Words between a group and what its position is."""
    aside: str
    """Articles that open an aside on what a group is."""
    wings: str
    """Heads that make a part of a group, and stay in its name."""
    exceptions: str
    """Words that open an aside on those who stood otherwise."""
    whose: str
    """Words before a group's head that stands for a name."""
    adjectives: str
    """Adjectives behind a head that name the group."""
    infinitive: str
    """The beginning of an infinitive, which is a stance only where it was ordered or is a position."""
    abbreviated: str
    """Titles cut short, with their stop."""
    negated: str
    """Words right before a stance that undo it."""
    joiners: str
    """Words between two groups."""
    between: str
    """Words that may stand between groups and their verb."""
    clause: str
    """Words at which a new clause begins."""
    pronouns: str
    """Objects that stand for the measure."""
    topics: str
    """Words before a group whose counts follow: "de la bancada …, tres"."""
    with_all: str
    """Patterns with the number of a group's members, behind its stance."""
    gave: str
    """Patterns with the number of votes in favour that a group gave."""
    votes_of: str
    """A number of votes said to be a group's, whose name follows: «los # votos de»."""
    votes_behind: str
    """The same behind the group's name: "'s # votes"."""
    votes_went: Mapping[str, str]
    """`for`, `against`, `abstain` to what such votes are then said to have been: «fueron en contra»."""
    others: str
    """Row names of a table that are no group."""
    generic: str
    """Words that begin the names of many groups, and so are no short name of one."""
    parties: frozenset[str]
    """Names of parties that nothing in them tells to be such, folded."""
    helpers: frozenset[str]
    """Nouns for people beside a group who are none of its members: "staff", «asesores»."""
    giving: str
    """Verbs of a group that gives its votes: "cast", «aportó»."""
    to_count: str
    """Words between such a verb and the first count."""
    with_counts: str
    """Words before counts that belong to the stance told: "with", «con»."""
    thus: str
    """Words between counts and the group that they are said to be of: "that is how"."""
    wholes: str
    """Words before a count that make it that of all: "all", «los»."""
    all_after: str
    """The same between the count and its side."""
    of_whom: str
    """Words before "of" and a group that mean the group's people: "most", «los»."""
    bare_sides: Mapping[str, str]
    """`for`, `against` to what tells a side behind a name where the verb is left out."""
    naming: str
    """Heads that a group's name follows at once: "bloque Semilla", "party Vox"."""
    naming_tails: str
    """Heads that stand behind any group's name: "the Fadhila party"."""
    leanings: str
    """Adjectives that tell where a group stands: "left-wing", «dialoguista»."""
    sides: str
    """Groups without a name, by what they are of the house: "opposition members", «bancada liberal»."""
    plurals: str
    """Names of a group's people, written with a capital letter where the language writes it so: "Greens"."""
    those: str
    """Words that stand for a group's people before its name: «los» in «los de Vox»."""
    institutions: str
    """The beginning of names that are those of other bodies, places and things, never a group's."""
    last_joiners: str
    """Words between the last two groups of a list: "and", «así como»."""
    list_modifiers: str
    """Words between such a joiner and a group: "its ally the"."""
    pairs: Mapping[str, str]
    """Words before a group to the word that then joins the next: «tanto» to «como»."""
    quantities: str
    """Words before "groups" and the like that open a list of them: "three other"."""
    bodies_behind: str
    """The end of names that are a body's, whatever stands before: "the Republican Senate"."""
