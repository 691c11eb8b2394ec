"""Words in which a language tells who was killed, hurt, taken or held, and how many."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

Phrases: TypeAlias = tuple[str, ...]
ByHarm: TypeAlias = Mapping[str, Phrases]


@dataclass(frozen=True, slots=True, kw_only=True)
class HarmWords:
    """All folded; a phrase holds its words with one space between them."""

    stems: Phrases
    """Beginnings of words without one of which no sentence is looked at."""
    victims: ByHarm
    """Nouns for those harmed: `dead`, `rehenes`."""
    suffered: ByHarm
    """Participles said of those harmed: `killed`, `heridas`."""
    befalls: ByHarm
    """Finite verbs whose subject is harmed: `died`, `murieron`."""
    inflicts: ByHarm
    """Finite verbs and gerunds whose object is harmed: `killing`, `mataron`."""
    loses: Phrases
    """Those of them that harm only where the object is a relative: `perdió a`."""
    kin: frozenset[str]
    since: Phrases
    """Conjunctions that open a clause of time and no other: `since`."""
    events: ByHarm
    """Nouns for the harm itself: `deaths`, `secuestro`."""
    agents: ByHarm
    """Nouns for those who did it, before `of` and those harmed: `killers`."""
    either: Phrases
    """Nouns that mean dead or injured alike, of use only where there are none: `casualties`."""
    singular: Phrases
    """Verbs and auxiliaries that agree with one person."""
    plural: Phrases
    """Verbs and auxiliaries that agree with more than one."""
    auxiliaries: Phrases
    """Words between a subject and its participle."""
    qualifiers: Mapping[str, Phrases]
    """Qualifier of a count to the phrases that give it."""
    active: Phrases
    """Auxiliaries behind which a participle governs an object: `han detenido a`; none in English."""
    intransitive: Phrases
    """Participles that never do: `han muerto`."""
    infinitives: Phrases
    """Forms that tell of a harm only behind some prepositions."""
    told: Phrases
    """Those prepositions: `por matar`."""
    modals: Phrases
    """Verbs that make what follows no more than possible."""
    averts: Phrases
    """Verbs whose object did not happen: `evitar`."""
    each: Phrases
    """Words before a number that make it a rate."""
    rates: Phrases
    """Words after a number that make it a rate: `por millón`."""
    exact: Phrases
    """Phrases before a count that leave it exact: `a total of`."""
    vague: Phrases
    """Quantities without a number: `dozens`."""
    collectives: Mapping[str, tuple[int, str]]
    """Words for a rounded number, with it and its qualifier."""
    one: Phrases
    """The indefinite article and the numeral one."""
    no: Phrases
    """Determiners that leave none."""
    nobody: Phrases
    exists: Phrases
    """Verbs between a negation and what there was none of."""
    others: Phrases
    articles: Phrases
    """Articles, possessives and demonstratives."""
    singular_articles: Phrases
    """Those of a subject whose verb is singular."""
    plural_articles: Phrases
    """Those that stand only before several."""
    of: Phrases
    by: Phrases
    to_object: Phrases
    """Preposition before a personal object; empty where there is none."""
    prepositions: Phrases
    places: Phrases
    """Prepositions before a place."""
    conjunctions: Phrases
    companions: Phrases
    """`along with`."""
    among: Phrases
    """Words before a noun for all those harmed: `among`, `entre`."""
    alternatives: Phrases
    """`or`."""
    between: Phrases
    """First word of a range: `between`, `entre`."""
    until: Phrases
    """Words between the ends of a range: `to`, `a`."""
    relatives: Phrases
    boundaries: Phrases
    """Words where another clause begins, reporting verbs among them."""
    parts: Phrases
    """Words after a total that open a list of its parts: `including`."""
    of_them: Phrases
    """Words after a number that make it a part: `of them`, `de los cuales`."""
    changes: Phrases
    """Verbs behind which "from 41 to 60" is a change and no range: `rose`, `pasó`."""
    changed_from: Phrases
    """Words before the figure from which one changed: `from`, `de`."""
    earlier: Phrases
    """Words before an earlier figure of the same toll: `up from`."""
    grave: Phrases
    """Words after a bare number of injured."""
    tolls: Phrases
    """Nouns for a count: `toll`, `cifra`."""
    reaches: Phrases
    """Verbs and prepositions between a toll and its figure."""
    cases: Phrases
    """Nouns that count harms where `of` and the harm follow: `casos`."""
    corresponds: Phrases
    """Verbs between a part of a total and what it is a part of: `corresponden`."""
    things: frozenset[str]
    """Nouns after a number that are no people: units, animals, objects, happenings."""
    people: frozenset[str]
    """Nouns for a person that stand for a victim even after a bare `the`."""
    person_endings: Phrases
    """Endings by which an unknown noun may be taken for a person."""
    violence: Phrases
    """Beginnings of words beside which somebody's death is no natural one."""
    pronouns: Phrases
    adverbs: Phrases
    """Adverbs that may follow a participle without being its object: `killed overnight`."""
    when: Phrases
    """Conjunctions after a date that what follows happened then: `cuando`."""
    began: Phrases
    """Verbs before a date that only opens a period."""
    as_of: Phrases
    """Words before the date to which a count was made."""
    since_then: Phrases
    covers: Phrases
    """Verbs before the period that a report or a count covers."""
    means: Phrases
    """Nouns between `by` and those who did it: `por disparos de`."""
    doers: Phrases
    """Beginnings of words for those who may have done it."""
    adjective_first: bool = False
    """Whether a participle may stand between number and noun."""
