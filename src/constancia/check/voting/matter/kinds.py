"""Whether the kind of decision that a report tells is the voting's: no censure is a law, and no law is a censure."""

from __future__ import annotations

from dataclasses import replace

from constancia.check.voting.matter.accounted import BRIDGE, SURE, if_accounted, special
from constancia.check.voting.matter.apart import (
    COMMON_OFFICES,
    DECIDING,
    OF_GOVERNMENT,
    OF_MANY,
    OF_SOMEBODY,
    apart,
    names_in,
    names_others,
    offices_apart,
    others_named,
    persons_apart,
    places_apart,
    titled_otherwise,
)
from constancia.check.voting.matter.pair import Compared, Pair, Verdict, agreeing, of_class, short, with_traits
from constancia.check.voting.matter.side import Side
from constancia.check.voting.matter.steps import told_step
from constancia.language import SUPPORTED
from constancia.language.matters import KindClass


def by_kind(pair: Pair) -> Compared | None:
    """A decision of its own is no law, and none of another kind; one of the same kind has its person and place."""
    if pair.acts:
        return _beside_act(pair)
    return _beside_law(pair)


def _beside_act(pair: Pair) -> Compared | None:
    acts = tuple(sorted(pair.acts))
    weighed = pair.weighed
    if pair.acts_said & agreeing(pair.acts):
        return _same_kind(pair)
    if pair.person and not pair.acts_said and not pair.law_told:
        return None
    if pair.acts_said and (pair.person or pair.acts_said & set(pair.record.side.kinds)):
        return Compared(Verdict.NOT_COMPARABLE, "kind", pair.kind_words(pair.acts_said), acts)
    if pair.acts_said and with_traits(pair.acts_said, "wide") != pair.acts_said:
        firm = with_traits(pair.acts, "wide") != pair.acts
        return Compared(Verdict.ANOTHER, "kind", pair.kind_words(pair.acts_said), acts, firm=firm)
    if weighed.fits >= SURE:
        return None
    personal = with_traits(pair.acts, "person")
    others = persons_apart(pair) if personal and not pair.acts_said and not pair.person else None
    if others is not None:
        return replace(others, verdict=Verdict.NOT_COMPARABLE)
    if pair.law_told and (weighed.fits == 0 or personal) and (weighed.contrary or len(pair.told.side.content) > 1):
        verdict = Verdict.NOT_COMPARABLE if pair.person else Verdict.ANOTHER
        return Compared(verdict, "kind", pair.few(weighed.against or pair.told.side.content), acts)
    if pair.law_told and not pair.acts_said and weighed.fits < SURE:
        return Compared(Verdict.NOT_COMPARABLE, "kind", pair.few(weighed.by), acts)
    if weighed.contrary >= 1 and (weighed.fits == 0 or with_traits(pair.acts, "strong")):
        return Compared(Verdict.ANOTHER, "topic", pair.few(weighed.against), acts, firm=False)
    return None


_NOT_YET = frozenset(
    {
        ("confidence", "censure"),
        ("censure", "confidence"),
        ("interpellation", "invitation"),
    }
)
"""Kinds that reports tell beside one another, of which one is not done by the other."""


_NOT_DONE = frozenset(
    {
        ("disqualification", "accusation"),
        ("disqualification", "sanction"),
        ("sanction", "accusation"),
        ("sanction", "disqualification"),
    }
)
"""Those, where a register tells the two apart: who is only accused, or suspended for days, is not barred for years."""


def _not_yet(pair: Pair) -> frozenset[tuple[str, str]]:
    """Those pairs that hold of a voting."""
    return _NOT_YET | _NOT_DONE if pair.event.decision is not None else _NOT_YET


_BEFORE = 2
"""Words from a decision about somebody to the name, at most: "suspended *lawmaker* Ann Lee"."""


def _done(pair: Pair) -> frozenset[str]:
    """The decisions that are told as done: those right before the name of whom they are about, else all.

    Whom a house suspends "while the criminal case lasts" it has not accused by that.
    """
    side = pair.told.side
    named = {i for i, word in enumerate(side.words) if word.text in (pair.person or ())}
    hits = {id: side.kinds[id] for id in pair.acts_said}
    near = frozenset(id for id, hit in hits.items() if not named.isdisjoint(range(hit.first, hit.last + _BEFORE)))
    return near or pair.acts_said


def _same_kind(pair: Pair) -> Compared | None:
    found = apart(pair)
    if found is not None:
        return found
    said, acts = pair.kind_words(pair.acts_said), tuple(sorted(pair.acts))
    weighed = pair.weighed
    done = _done(pair)
    if any(told in done - pair.acts and have in pair.acts - done for told, have in _not_yet(pair)):
        return Compared(Verdict.NOT_COMPARABLE, "kind", said, acts)
    if with_traits(pair.acts, "abroad") and not pair.acts_said & pair.acts and weighed.fits < 1:
        return Compared(Verdict.NOT_COMPARABLE, "kind", said, acts)
    if _other_way(pair):
        return Compared(Verdict.NOT_COMPARABLE, "kind", said, acts)
    about = _about_somebody(pair, said, acts) if with_traits(pair.acts, "person") else None
    if about is not None:
        return about
    if with_traits(pair.acts, "wide") == pair.acts:
        if weighed.fits >= (BRIDGE if pair.acts_said & pair.acts else 1) and weighed.fits >= weighed.contrary:
            return Compared(if_accounted(pair), "topic", pair.few(weighed.by) or said, acts)
        if weighed.contrary >= 1:
            return Compared(Verdict.ANOTHER, "topic", pair.few(weighed.against), acts, firm=False)
        if special(pair) or not pair.acts_said & pair.acts:
            return None
        return Compared(if_accounted(pair), "kind", said, acts)
    return Compared(Verdict.SAME, "kind", said, acts)


def _about_somebody(pair: Pair, said: tuple[str, ...], acts: tuple[str, ...]) -> Compared | None:
    """A decision about somebody: the same where the person is, left open where another may be meant."""
    if pair.person and pair.acts <= OF_SOMEBODY and offices_apart(pair) is not None:
        return Compared(Verdict.NOT_COMPARABLE, "office", said, acts)
    if pair.person and pair.acts & OF_GOVERNMENT and titled_otherwise(pair):
        return Compared(Verdict.NOT_COMPARABLE, "office", said, acts)
    if pair.person:
        return Compared(Verdict.SAME, "person", (*said, " ".join(pair.person)), acts)
    named = set(pair.told.side.offices) - OF_MANY
    office = named & set(pair.record.side.offices)
    others = named - COMMON_OFFICES if pair.acts & DECIDING - {"censure"} and not pair.told.people else None
    if others and pair.record.side.offices and not office:
        return Compared(Verdict.NOT_COMPARABLE, "office", said, acts)
    if pair.acts <= OF_SOMEBODY and not office and pair.weighed.fits < BRIDGE and names_in(pair):
        return Compared(Verdict.NOT_COMPARABLE, "kind", said, acts)
    named_there = names_in(pair) if told_step(pair) else names_others(pair)  # a step has words of its own
    if (others_named(pair) or (pair.told.people and not office)) and named_there:
        return Compared(Verdict.NOT_COMPARABLE, "person", said, acts)
    related = not pair.acts_said & pair.acts and not ("removal" in pair.acts_said and "vacancy" in pair.acts)
    if related and (pair.law_told or (not office and pair.weighed.fits < 1)):
        return Compared(Verdict.NOT_COMPARABLE, "kind", said, acts)
    return None


def _other_way(pair: Pair) -> bool:
    """Whether one lets forces in and the other sends forces out: ships that go to a country, and that country's.

    Where a foreign country is told and much leads to the subject, its forces are sent to this one: both ways are told.
    """
    ways = frozenset({"foreign-troops", "troops-abroad"})
    told, have = pair.acts_said & ways, (pair.acts | set(pair.record.side.kinds)) & ways
    return bool(have and told - have) and not (pair.told.side.places and pair.weighed.fits >= SURE)


def _beside_law(pair: Pair) -> Compared | None:
    weighed = pair.weighed
    acts = pair.acts_said if _says(pair.record.side) else frozenset()
    strong = with_traits(acts, "strong")
    needed = 1 if pair.law_told or strong <= {"election", "removal", "emergency"} else 2
    if strong and pair.beside_law.fits - bool(pair.person) < needed:
        return _act_beside_law(pair, acts, strong)
    if with_traits(acts, "wide") - set(pair.record.side.kinds) and not pair.law_told and pair.beside_law.fits < SURE:
        return Compared(Verdict.NOT_COMPARABLE, "kind", pair.kind_words(acts), _opened(pair))
    named = pair.said & _SPECIAL
    if named - pair.opening - set(pair.record.side.kinds) and pair.beside_law.fits < needed + 1:
        return Compared(Verdict.NOT_COMPARABLE, "kind", pair.kind_words(named), _opened(pair))
    laws = of_class(pair.opening & pair.said, KindClass.LAW) & {"treaty", "delegation", "repudiation"}
    if laws:
        found = places_apart(pair) or (persons_apart(pair) if "repudiation" in laws and not pair.person else None)
        if found is not None:
            return found
        shared = set(pair.told.side.places) & set(pair.record.side.places)
        if weighed.contrary >= 1 > weighed.fits:
            return Compared(Verdict.NOT_COMPARABLE, "topic", pair.few(weighed.against), tuple(sorted(laws)))
        if "delegation" in laws or shared or weighed.fits >= BRIDGE:
            return Compared(if_accounted(pair), "kind", pair.kind_words(laws), tuple(sorted(laws)))
    return None


def _act_beside_law(pair: Pair, acts: frozenset[str], strong: frozenset[str]) -> Compared | None:
    """A censure, an election, a journey told beside a subject that opens as none."""
    said = pair.kind_words(acts)
    if agreeing(strong) & set(pair.record.side.kinds):
        return None if pair.law_told else Compared(Verdict.NOT_COMPARABLE, "kind", said, _opened(pair))
    if pair.person and pair.event.language not in SUPPORTED and not pair.law_told:
        return Compared(Verdict.SAME, "person", (" ".join(pair.person),), _opened(pair))
    if pair.person:
        return Compared(Verdict.NOT_COMPARABLE, "kind", said, _opened(pair))
    return Compared(Verdict.ANOTHER, "kind", said, _opened(pair), firm=_told_of_nothing_else(pair))


def _told_of_nothing_else(pair: Pair) -> bool:
    """Whether neither the words beside the kind of decision nor all together lead to the subject."""
    return pair.beside_law.fits < BRIDGE and pair.weighed.fits < 1


_SPECIAL = frozenset({"delegation", "amnesty", "referendum"})
"""Kinds of law that a report names: one on the same topic that is none is another."""


def _says(side: Side) -> bool:
    """Whether a subject says anything: many are a bill's number alone."""
    return bool(side.topics or side.offices or len(side.content) > 1)


def _opened(pair: Pair) -> tuple[str, ...]:
    return tuple(sorted(pair.opening)) or (short(pair.event.subject),)
