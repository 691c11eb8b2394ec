"""What words count of a matter: a ban of ten years, a delay of fifteen days, four units of account."""

from __future__ import annotations

from collections import defaultdict

from constancia.language.matters import matter_words
from constancia.language.phrases import words_of
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks.numbers import find

Amounts = tuple[tuple[str, frozenset[float]], ...]
"""Units and the numbers of each that are told."""


def amounts_told(text: str, language: str) -> Amounts:
    """The numbers of days, months, years and so on that a text tells: "quince (15) días", "five calendar days"."""
    known, folded = matter_words(language), fold_in_place(text)
    found: dict[str, set[float]] = defaultdict(set)
    words = words_of(folded)
    units = known.units.find([word.text for word in words])
    for number in find(text, folded, language):
        behind = sum(word.start < number.end for word in words)
        for hit in units:
            if hit.first in (behind, behind + 1):
                found[hit.id].add(number.value)
    return tuple((unit, frozenset(values)) for unit, values in sorted(found.items()))


def apart(told: Amounts, recorded: Amounts) -> bool:
    """Whether both count the same unit, and share no number of it."""
    have = dict(recorded)
    return any(unit in have and not values & have[unit] for unit, values in told)


def shared(told: Amounts, recorded: Amounts) -> bool:
    """Whether both count the same number of some unit: valid for ten years."""
    have = dict(recorded)
    return any(values & have.get(unit, frozenset()) for unit, values in told)
