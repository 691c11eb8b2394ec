"""Whether both sides name a person, an office or a country, and not the same."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from constancia.check.voting.matter import days
from constancia.check.voting.matter.common import given, official
from constancia.check.voting.matter.pair import Compared, Pair, Verdict, short, with_traits
from constancia.check.voting.matter.persons import Person, persons
from constancia.check.voting.matter.side import Side
from constancia.language.cognates import plain, root
from constancia.language.matters import matter_words

DECIDING = frozenset({"vacancy", "removal", "accusation", "disqualification", "censure"})
"""Decisions that a motion must be admitted for before they are taken."""
COMMON_OFFICES = frozenset({"congress-member", "speaker"})
"""Offices that are told beside any decision."""


def apart(pair: Pair) -> Compared | None:
    """Another person, office or country, where both sides name one."""
    if with_traits(pair.acts, "person") and not pair.person:
        return persons_apart(pair) or offices_apart(pair) or _houses_apart(pair)
    if not with_traits(pair.acts, "abroad"):
        return None
    return places_apart(pair) or _travellers_apart(pair) or journeys_apart(pair)


def _travellers_apart(pair: Pair) -> Compared | None:
    """Left open, where only somebody of another office is told than whose journey it is: the vice president's."""
    other = offices_apart(pair, COMMON_OFFICES - {"speaker"}) if "travel" in pair.acts else None
    return None if other is None else replace(other, verdict=Verdict.NOT_COMPARABLE)


OF_GOVERNMENT = frozenset({"confidence", "censure", "interpellation", "investiture"})
"""Decisions about a government: beside them a president is named whom they are not about."""
OF_SOMEBODY = frozenset({"election", "promotion"})
"""Decisions of which every parliament has many: a report of one names the person or the office."""
OF_MANY = frozenset({"judge"})
"""Offices that so many hold that who is meant is not told by them."""
_GENERAL = {"judge": {"constitutional-court", "supreme-court"}, "prosecutor": {"attorney-general", "state-attorney"}}
"""Offices that a word names without saying which of several."""


def persons_apart(pair: Pair) -> Compared | None:
    """Another, where the report names a person whom the subject lacks, and the subject names somebody."""
    people, named = others_named(pair), names_in(pair)
    if people and named:
        return Compared(Verdict.ANOTHER, "person", tuple(" ".join(name) for name in people), tuple(named))
    return None


def others_named(pair: Pair) -> list[Person]:
    """The persons a report names who may be meant: not a president beside a government, nor who bears another post."""
    beside = [name for name in pair.told.people if pair.acts & OF_GOVERNMENT and _presides(pair, name)]
    return [name for name in pair.told.people if name not in beside and not _of_another_post(pair, name)]


def names_in(pair: Pair) -> list[str]:
    """Given names in a subject."""
    known = given(pair.words)
    side = pair.record.side
    before = matter_words(side.language).words["named-before"]
    texts = ["", *(word.text for word in side.words)]
    return [word for last, word in pairwise(texts) if word in known and last not in before]


_TITLE = 3
"""Words before a name in which its title stands."""
_OTHERS = 2
"""Words of a subject that are in no list and may be somebody's name, beside which a name told is another's."""


def names_others(pair: Pair) -> bool:
    """Whether a subject names somebody, or has words for a name that no list of given names knows."""
    side, common = pair.record.side, official(pair.words)
    if not side.text.isupper() and persons(side, given(pair.words)):
        return True
    known = {i for where in side.topics.values() for i in where}
    for hit in (*side.kinds.values(), *side.offices.values()):
        known.update(range(hit.first, hit.last))
    left = [i for i in side.content if i not in known and root(side.words[i].text) not in common]
    return len(left) >= _OTHERS


def _of_another_post(pair: Pair, name: Person) -> bool:
    """Whether somebody bears another office than the subject's, which is told too: whom the prosecutor spared."""
    have = set(pair.record.side.offices) - COMMON_OFFICES
    own = _post(pair, name)
    return bool(own and have & set(pair.told.side.offices)) and not wide(own) & wide(have)


def titled_otherwise(pair: Pair) -> bool:
    """Whether whom a decision is about bears another post in the report than in the subject: a minister of housing."""
    have = set(pair.record.side.offices) - COMMON_OFFICES
    own = set().union(*(_post(pair, name) for name in pair.told.people if name == pair.person))
    return bool(own and have) and not wide(own) & wide(have)


def _post(pair: Pair, name: Person) -> set[str]:
    """The offices told right before a name."""
    told = pair.told.side
    at = next((i for i, word in enumerate(told.words) if word.text == name[0]), 0)
    return {id for id, hit in told.offices.items() if at - _TITLE <= hit.last - 1 < at} - COMMON_OFFICES


def _presides(pair: Pair, name: tuple[str, ...]) -> bool:
    """Whether a report calls somebody president."""
    heads = matter_words(pair.told.side.language).words["heads"]
    words = [word.text for word in pair.told.side.words]
    before = [*[""] * _TITLE, *words]
    return any(word == name[0] and not heads.isdisjoint(before[i : i + _TITLE]) for i, word in enumerate(words))


def offices_apart(pair: Pair, common: frozenset[str] = COMMON_OFFICES) -> Compared | None:
    """Another, where both name offices and share none; a president is told beside many decisions about others."""
    said, have = set(pair.told.side.offices) - common, set(pair.record.side.offices)
    if not pair.acts & {"vacancy", "removal", "accusation", "resignation"}:
        said -= {"president"}
    if "speaker" in have:
        said -= {"president"}
    said, have = _special(said), _special(have)
    if said and have and not wide(said) & wide(have):
        offices = pair.told.side.offices
        words = tuple(pair.told.side.hit(offices[id]) for id in sorted(said))
        return Compared(Verdict.ANOTHER, "office", words, tuple(sorted(have)))
    return None


def _special(ids: set[str]) -> set[str]:
    """The offices without a general word beside one that says which: a judge of the Supreme Court."""
    return {id for id in ids if not ids & _GENERAL.get(id, set())}


def wide(ids: set[str]) -> set[str]:
    """The offices, and those that a general word may mean."""
    return ids | {special for id in ids for special in _GENERAL.get(id, ())}


_ALIKE = 3
"""Letters that the names of a city share in two languages: Rome, Roma."""
_SEATS = {"un": {"US", "CH"}, "oas": {"US"}, "eu": {"BE", "FR"}, "nato": {"BE"}, "VA": {"VA", "IT"}, "PS": {"PS", "IL"}}
"""Countries that are named for a body or a place in them, and the other way round."""


def countries(side: Side) -> set[str]:
    """The countries that a side names or may mean; a body that meets in any of them says nothing."""
    found: set[str] = set()
    for code in side.places:
        if code.isupper() or code in _SEATS:
            found |= _SEATS.get(code, {code})
    return found


def places_apart(pair: Pair) -> Compared | None:
    """Another, where both name countries and share none."""
    told, have = countries(pair.told.side), countries(pair.record.side) - {pair.told.country}
    if told and have and not told & have:
        side = pair.told.side
        named = tuple(side.said(first, first + 1) for first in side.places.values())
        return Compared(Verdict.ANOTHER, "place", named, tuple(sorted(have)))
    return None


def _houses_apart(pair: Pair) -> Compared | None:
    """Not comparable, where one is about who leads the house and the other names other offices alone."""
    said, have = set(pair.told.side.offices), set(pair.record.side.offices)
    if said and have and not said & have and "speaker" in said | have and not with_traits(pair.acts_said, "wide"):
        return Compared(Verdict.NOT_COMPARABLE, "office", tuple(sorted(said)), tuple(sorted(have)))
    return None


def journeys_apart(pair: Pair) -> Compared | None:
    """Not comparable, where both give days, or cities of one country, and none is the same."""
    if days.apart(pair.told.days, pair.record.days):
        return Compared(Verdict.NOT_COMPARABLE, "day", (), (short(pair.event.subject),))
    return cities_apart(pair)


def cities_apart(pair: Pair) -> Compared | None:
    """Not comparable, where both name cities or regions of one country, and share none: Cusco's centre, and Lima's."""
    side, have = pair.told.side, pair.record.side
    cities = {i: (code, side.words[i].text) for code, i in side.home}
    theirs = {(code, plain(have.words[i].text)[:_ALIKE]) for code, i in have.home}
    for country in {code for code, _ in cities.values()} & {code for code, _ in theirs}:
        named = [i for i, (code, _) in cities.items() if code == country]
        if not any((country, plain(side.words[i].text)[:_ALIKE]) in theirs for i in named):
            return Compared(
                Verdict.NOT_COMPARABLE, "place", tuple(side.said(i, i + 1) for i in named), (short(pair.event.subject),)
            )
    return None
