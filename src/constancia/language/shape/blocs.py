"""What a language knows about parties and groups in a body, and how they stand on a measure.

Patterns are regular expressions over folded text, but for `name` parts, which are matched against the text as written.
"""

from __future__ import annotations

from collections.abc import Mapping

from constancia.language.pattern import Pattern
from constancia.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class BlocWords:
    """Names of groups and their stances."""

    triggers: tuple[str, ...]
    """Folded words without one of which no sentence tells a stance."""

    heads: Pattern
    """Nouns before a group's name: bench, bloc, party."""
    people: Pattern
    """Nouns for members, of whom a group's name may follow: "senators of the"."""
    one_party: Pattern
    """Nouns for one party or alliance, whose name may stand between commas behind what describes it."""
    seats: Pattern
    """What a group has in a body: so many of them are no votes: `Vox (52 escaños)`."""
    composed: Pattern
    """Words between a group and the list of those that it consists of: "made up of", «integrada por»."""
    such_as: Pattern
    """Words between "parties" and the like and the list of them: "such as"."""
    posed: Pattern
    """Words that describe it: whose it is, how large."""
    tails: Pattern
    """Nouns behind a group's name."""
    kinds: Pattern
    """Groups that need no name: the opposition, Republicans."""
    of: Pattern
    """Words between a head and its name."""
    inside: Pattern
    """Small words inside a group's name."""
    double: Pattern
    """Names with a joiner inside, as written; `#` stands for a word with a capital letter."""
    telling: Pattern
    """Words of a name that make it a group's."""
    led_words: Pattern
    """What a hyphen joins to somebody's name before the name of a group: "-led"."""
    described: Pattern
    """Adjectives before a group's name: ruling, opposition."""
    leaders: Pattern
    """Nouns of a group's people, beside which its name stands."""
    stances: Mapping[str, Pattern]
    """`for`, `against`, `abstain`, `split` to verbs that say it by themselves."""
    objected: Mapping[str, Pattern]
    """`for`, `against` to verbs that say it only of a measure."""
    opening: Pattern
    """The end of what may stand before such a verb in its sentence."""
    articles: Pattern
    """Articles before a group's name."""
    lone_form: Pattern
    """Names of one word whose form tells a party: «Podemos»."""
    partial: Pattern
    """Words before a group that make it some of its members only."""
    aside: Pattern
    """Articles that open an aside on what a group is."""
    exceptions: Pattern
    """Words that open an aside on those who stood otherwise."""
    infinitive: Pattern
    """The beginning of an infinitive, which is a stance only where it was ordered or is a position."""
    abbreviated: Pattern
    """Titles cut short, with their stop."""
    negated: Pattern
    """Words right before a stance that undo it."""
    joiners: Pattern
    """Words between two groups."""
    between: Pattern
    """Words that may stand between groups and their verb."""
    pronouns: Pattern
    """Objects that stand for the measure."""
    topics: Pattern
    """Words before a group whose counts follow: "de la bancada …, tres"."""
    about: Pattern
    """Words at the head of a sentence before whoever it is about: "as for", «en cuanto a»."""
    with_all: Pattern
    """Patterns with the number of a group's members, behind its stance."""
    owned_before: Mapping[str, Pattern]
    """How a group and its counts are told, by the name of each way: what ends at the first count, `◆` for the group."""
    owned_after: Mapping[str, Pattern]
    """The same: what begins behind the last count; a way may have both. `verb` is the verb of the group's stance."""
    votes_given: Mapping[str, Pattern]
    """`for`, `against`, `abstain` to how a group's `#` votes are told to have been given, or to have gone so."""
    others: Pattern
    """Row names of a table that are no group."""
    generic: Pattern
    """Words that begin the names of many groups, and so are no short name of one."""
    parties: frozenset[str]
    """Names of parties that nothing in them tells to be such, folded."""
    helpers: frozenset[str]
    """Nouns for people beside a group who are none of its members: "staff", «asesores»."""
    wholes: Pattern
    """Words before a count that make it that of all: "all", «los»."""
    all_after: Pattern
    """The same between the count and its side."""
    of_whom: Pattern
    """Words before "of" and a group that mean the group's people: "most", «los»."""
    bare_sides: Mapping[str, Pattern]
    """`for`, `against` to what tells a side behind a name where the verb is left out."""
    naming: Pattern
    """Heads that a group's name follows at once: "bloque Semilla", "party Vox"."""
    naming_tails: Pattern
    """Heads that stand behind any group's name: "the Fadhila party"."""
    leanings: Pattern
    """Adjectives that tell where a group stands: "left-wing", «dialoguista»."""
    sides: Pattern
    """Groups without a name, by what they are of the house: "opposition members", «bancada liberal»."""
    plurals: Pattern
    """Names of a group's people, written with a capital letter where the language writes it so: "Greens"."""
    adherents: Pattern
    """Names, as written, of a group's people that need a number before them: «76 peledeístas»."""
    of_camp: Pattern
    """Words behind a group's name for the side it is on, in a list: "of the opposition", «de la oposición»."""
    blocs: Pattern
    """Nouns for several groups: "blocs", «fuerzas políticas»."""
    origins: Pattern
    """Words for where the people of a group are from, or what they are: "Kurdish", «flamencos»."""
    camps: Pattern
    """The nouns for several groups among those at the head of such a phrase."""
    headed: Pattern
    """Whole phrases that are a group without a name; `#` stands for what may describe it, `~` for a tendency's people,
    `@` for whose it is."""
    pointing: Pattern
    """Words that open a sentence for the groups that the one before names: "these parties", «ambas bancadas»."""
    gave: Pattern
    """Words between a group and the number of votes that it gave: "which supplied"."""
    those: Pattern
    """Words that stand for a group's people before its name: «los» in «los de Vox»."""
    institutions: Pattern
    """The beginning of names that are those of other bodies, places and things, never a group's."""
    last_joiners: Pattern
    """Words between the last two groups of a list: "and", «así como»."""
    beside: Pattern
    """Those of them behind which the list may go on: "along with", «junto a»."""
    once: Pattern
    """Words before another name of the same group, or one that it had: "formerly", «antes»."""
    retinue: Pattern
    """Words behind a group for those who go with it, whoever they are: "and its allies"."""
    list_modifiers: Pattern
    """Words between such a joiner and a group: "its ally the"."""
    led_by: Pattern
    """Words between a head and the person by whom a group without a name is known: "led by", «que encabeza»."""
    lone_member: Pattern
    """One who stands in a list among groups without being one: "the independent member", «un diputado sin bancada»."""
    pairs: Mapping[str, Pattern]
    """Words before a group to the word that then joins the next: «tanto» to «como»."""
    following: Pattern
    """Words behind somebody's name that make it the name of whoever goes with him: "'s party", " allies"."""
    quantities: Pattern
    """Words before "groups" and the like that open a list of them: "three other"."""
    cast_by: Pattern
    """Words between the count of a side and the groups that gave it: a bracket, ", all from", «, procedentes de»."""
    cast_of: Pattern
    """The same where the groups would be the object of the words of the side but for the count: «119 en contra del»."""
    bodies_behind: Pattern
    """The end of names that are a body's, whatever stands before: "the Republican Senate"."""
