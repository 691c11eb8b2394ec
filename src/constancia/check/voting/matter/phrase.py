"""The phrase that names the measure: where enough of it leads to the subject, the rest of a report may say more.

A report tells a story around what was decided: "Separated parents will share the upbringing: Congress passed the law
on shared custody". Its measure is compared by itself; words outside it keep from confirming only by an effect.
"""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from constancia.check.voting.matter.pair import Pair
from constancia.language.matters import matter_words

_ENOUGH = 1.0
"""Weight of the phrase's words that lead to the subject: two names, or two words of which one is seldom official."""
_CLOSE = 4
"""Words from one of two to the other, at most, that stand in one phrase."""
_SMALL = 3
"""Letters of a word up to which it says nothing beside another."""
_WORDS = 2
"""Words of the phrase that lead there, at least, where none is one that hardly another subject has."""


def named_whole(pair: Pair) -> bool:
    """Whether a report names its measure in a phrase of which the subject has every word, and enough of them."""
    weighed, inside = pair.weighed, pair.told.phrase
    leading = [i for i in weighed.by if i in inside]
    fits = sum(weight for i, weight in weighed.fitting if i in inside)
    enough = fits >= _ENOUGH and (len(leading) >= _WORDS or bool(inside & set(weighed.pointing)) or _run(pair, leading))
    return enough and not pair.abroad & inside


def points_back(pair: Pair) -> bool:
    """Whether a matter is told by something named before: "Coca will grow again. The law on *that* plant …"."""
    side = pair.told.side
    back = matter_words(side.language).words["pointing-back"]
    return any(one.text in back and i in side.content for i, one in enumerate(side.words[:-1], start=1))


def pointed_at(pair: Pair) -> bool:
    """Whether two words that hardly another subject has stand close by each other, and nothing known leads elsewhere.

    "The little bull of Pucará has its day in the calendar": whoever names both means that matter.
    """
    weighed, side = pair.weighed, pair.told.side
    close = any(last - first <= _CLOSE for first, last in pairwise(weighed.pointing))
    named = weighed.odd & side.proper
    return close and not (weighed.contrary or weighed.elsewhere or weighed.effects or pair.abroad or named)


def _run(pair: Pair, leading: Collection[int]) -> bool:
    """Whether a word that leads to the subject stands there with the same neighbour: «centro histórico»."""
    side, record = pair.told.side, pair.record.side
    functions = matter_words(side.language).words["functions"]
    there = set(pairwise(word.text for word in record.words))
    runs = pairwise(enumerate(word.text for word in side.words))
    return any(
        not {first, last}.isdisjoint(leading)
        and (one, other) in there
        and not {one, other} & functions
        and min(len(one), len(other)) > _SMALL
        for (first, one), (last, other) in runs
    )
