"""Words in which a language tells that a force is let in, through or out."""

from __future__ import annotations

from constancia.language.pattern import Pattern
from constancia.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ForceWords:
    """Regular expressions over folded text, each an alternation without groups of its own."""

    stems: tuple[str, ...]
    """Beginnings of words without one of which no sentence is looked at."""
    of: Pattern
    """What hangs a country or a service on a force: `de las Fuerzas Armadas de`."""
    belongs: Pattern
    """What stands between a body and its country: `de la República del`."""
    grounds: Pattern
    """What a country has that a force comes to: `soil`, `aguas`."""
    home_soil: Pattern
    """Words before a country's adjective that are said of the country that a text is about: `territorio`."""
    foreign: Pattern
    """Those that say that a force is not of the country that decides: `foreign`, so that it can only come."""
    sent: Pattern
    """Words between a force and the country that it comes from: `que provienen de`."""
    missions: Pattern
    """Forces that another country's adjective before them may only say the place of: `the Afghan mission`."""
    led: Pattern
    """Words that make whatever they qualify a force's: `Kenya-led`."""
    led_by: Pattern
    """What stands before the country that leads or backs a force, to which it neither belongs nor goes."""
    aided: Pattern
    """Verbs and nouns of help before the country that gets it, to which a force need not go: «apoyar a»."""
    definite: Pattern
    """Words before a force that has been told of: `the`, `esta`."""
    heads: Pattern
    """Those among the bodies whom a report may name of any country: `presidente`."""
    pending: Pattern
    """Words that say that another chamber, or the same once more, has yet to decide: `media sancion`."""
    earlier: Pattern
    """Words before a decision that put it before what is told of: `had`, «había»."""
    with_party: Pattern
    """A pact before the country that it is with: `agreement with`."""
    conditions: Pattern
    """Words that put what follows under a condition."""
    measures: Pattern
    """Measures not yet in force, for what they would let in."""
    whole: Pattern
    """Words before a year for all of which a force may stay: `throughout`."""
    things: Pattern
    """Heads of forces that are no people: so many of them are no number of personnel."""
    common: Pattern
    """Words in the name of a force that is of no one country, or not of the one that decides."""
    unions: Pattern
    """Bodies of several countries, whose decision makes no force the reporting country's own: `ECOWAS`."""
    under: Pattern
    """Words before the agreement under which a force came."""
    expels: Pattern
    """Verbs and phrases that make a force leave: `ordered out of`."""
    gear: Pattern
    """What comes with a force and is named before it: "vehicles, weapons and"."""
    held: Pattern
    """Words for the days of what a force comes or goes to do: "to be held from", «se realizará del»."""
    stays: Pattern
    """Future and modal verbs that tell how a force already let in comes and stays."""
    others: Pattern
    """Words that set a decision apart from the one before: `separate`."""
    instruments: Pattern
    """Instrument with its number."""
    beside: Pattern
    """What else a force is said to be, between it and whose it is: `personal militar y civil de`."""
    chambers: Pattern
    """Chambers, before a verb of support that decides: `el Congreso respaldó`."""
    backers: Pattern
    """Words for a body whose support decides: `parliamentary backing`."""
    civil: Pattern
    """Words that make a mission none of a force: `verificación`, `trade`."""
    drills: Pattern
    """Verbs of which another force than the one that comes is the object: `train`."""
    aspects: Pattern
    """Verbs that only say that another goes on: `continue`, `seguir`."""
    founds: Pattern
    """Verbs by which a country makes a force of its own: `establish an army`."""
    formerly: Pattern
    """Words before the number that there was: `from 300`."""
    raised: Pattern
    """What stands between the number that there was and the one that there will be: `from 300 to 450`."""
    partakes: Pattern
    """What a country does with its own in a force of several: `contribution to a mission`."""
    uses: Pattern
    """Verbs that are a coming only of bases and soil: `use`."""
    sites: Pattern
    """What a country may be let use: `bases`."""
    ceilings: Pattern
    """Words before the most there may be: `up to`."""
    increments: Pattern
    """Words before so many more: `in 850 hombres`."""
    people: Pattern
    """Nouns for those counted when the number stands apart from the force: `tripulantes`."""
    purposes: Pattern
    """Words that open a purpose."""
    home: Pattern
    """`territorio nacional`, `the country`."""
    into: Pattern
    """Prepositions before the place."""
    owned: Pattern
    """Those prepositions that say whose something is, and lead to a place only behind its ground."""
    starting: Pattern
    ending: Pattern
    """Words before the last day of a stay."""
    leaving: Pattern
    """Words that are so only for a force that has to leave: `out by 15 September`."""
    lasting: Pattern
    """Words before a duration after which the stay ends: `for`, not `for an initial`."""
    units: dict[str, Pattern]
    """`day`, `week`, `month`, `year` to their words."""
    services: Pattern
    """Services that are a country's own: `Ejército`."""
    rules: Pattern
    """Words of a standing rule, which decides on no force: `the constitution bans`, `incumbe al`."""
    bodies: Pattern
    """Bodies that decide, for the country that they belong to."""
    due: Pattern
    """The end of words before a verb that say that it is what comes: "is set to", «tiene previsto»."""
    lets: Pattern
    """Verbs behind which another stands without the word for an infinitive: "let"."""
    arrived: Pattern
    """Verbs of arriving whose date is the first day."""
    accompanied: tuple[str, ...]
    """Prepositions from an exercise to the so many who come for it: `the exercise, with 40 marines`."""
    objects: tuple[str, ...]
    """Prepositions that lead from what lets a force in to the force; the empty one is none."""
    speaks: Pattern
    """Verbs with which a detail becomes somebody's own saying."""
