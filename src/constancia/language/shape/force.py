"""Words in which a language tells that a force is let in, through or out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ForceWords:
    """Regular expressions over folded text, each an alternation without groups of its own."""

    stems: tuple[str, ...]
    """Beginnings of words without one of which no sentence is looked at."""
    of: str
    """What hangs a country or a service on a force: `de las Fuerzas Armadas de`."""
    belongs: str
    """What stands between a body and its country: `de la República del`."""
    grounds: str
    """What a country has that a force comes to: `soil`, `aguas`."""
    led: str
    """Words that make whatever they qualify a force's: `Kenya-led`."""
    led_by: str
    """What stands before the country that leads or backs a force, to which it neither belongs nor goes."""
    definite: str
    """Words before a force that has been told of: `the`, `esta`."""
    heads: str
    """Those among the bodies whom a report may name of any country: `presidente`."""
    pending: str
    """Words that say that another chamber, or the same once more, has yet to decide: `media sancion`."""
    conditions: str
    """Words that put what follows under a condition."""
    measures: str
    """Measures not yet in force, for what they would let in."""
    whole: str
    """Words before a year for all of which a force may stay: `throughout`."""
    things: str
    """Heads of forces that are no people: so many of them are no number of personnel."""
    common: str
    """Words in the name of a force that is of no one country, or not of the one that decides."""
    under: str
    """Words before the agreement under which a force came."""
    expels: str
    """Verbs and phrases that make a force leave: `ordered out of`."""
    stays: str
    """Future and modal verbs that tell how a force already let in comes and stays."""
    others: str
    """Words that set a decision apart from the one before: `separate`."""
    instruments: str
    """Instrument with its number."""
    people: str
    """Nouns for those counted when the number stands apart from the force: `tripulantes`."""
    purposes: str
    """Words that open a purpose."""
    home: str
    """`territorio nacional`, `the country`."""
    into: str
    """Prepositions before the place."""
    starting: str
    ending: str
    """Words before the last day of a stay."""
    leaving: str
    """Words that are so only for a force that has to leave: `out by 15 September`."""
    lasting: str
    """Words before a duration after which the stay ends: `for`, not `for an initial`."""
    units: dict[str, str]
    """`day`, `week`, `month`, `year` to their words."""
    services: str
    """Services that are a country's own: `Ejército`."""
    rules: str
    """Words of a standing rule, which decides on no force: `the constitution bans`, `incumbe al`."""
    bodies: str
    """Bodies that decide, for the country that they belong to."""
    arrived: str
    """Verbs of arriving whose date is the first day."""
    accompanied: tuple[str, ...]
    """Prepositions from an exercise to the so many who come for it: `the exercise, with 40 marines`."""
    objects: tuple[str, ...]
    """Prepositions that lead from what lets a force in to the force; the empty one is none."""
    speaks: str
    """Verbs with which a detail becomes somebody's own saying."""
