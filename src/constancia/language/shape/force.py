"""Words in which a language tells that a force is let in, through or out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ForceWords:
    """Regular expressions over folded text, each an alternation without groups of its own."""

    stems: tuple[str, ...]
    """Beginnings of words without one of which no sentence is looked at."""
    forces: str
    """Nouns for a force: `tropas`, `naval unit`."""
    adjectives: str
    """Words that may stand in a force's name beside a country: `militar`, `uniformed`."""
    of: str
    """What hangs a country or a service on a force: `de las Fuerzas Armadas de`."""
    entries: str
    """Nouns and verbs of coming in, passing and staying."""
    exits: str
    """Nouns and verbs of sending and going out."""
    bases: str
    """What a force stays at: `bases`; of use only where it is denied."""
    decided: str
    proposed: str
    refused: str
    """Verbs that refuse or forbid."""
    expels: str
    """Verbs and phrases that make a force leave: `ordered out of`."""
    mandates: str
    """`mandate`, `mission` of a force that is renewed."""
    stays: str
    """Future and modal verbs that tell how a force already let in comes and stays."""
    negations: str
    """Words right before a verb that turn it round."""
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
    apart: str
    """Prepositions that keep a force from being a verb's object."""
    speaks: str
    """Verbs with which a detail becomes somebody's own saying."""
