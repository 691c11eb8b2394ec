"""What words count of a matter: a ban of ten years, a delay of fifteen days, four units of account."""

from __future__ import annotations

from collections import defaultdict

from constancia.language.matters import matter_words
from constancia.language.phrases import words_of
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks.numbers import find

Amounts = tuple[tuple[str, frozenset[float]], ...]
"""Units and the numbers of each that are told."""

_BEHIND = 3
"""Words behind a number in which its unit stands: "quince (15) días", "120-day", "five calendar days"."""


def amounts_told(text: str, language: str) -> Amounts:
    """The numbers of days, months, years and so on that a text tells."""
    known, folded = matter_words(language), fold_in_place(text)
    found: dict[str, set[float]] = defaultdict(set)
    numbers = find(text, folded, language)
    for number in numbers:
        behind = [word.text for word in words_of(folded[number.end : number.end + 40])][:_BEHIND]
        for hit in known.units.find(behind):
            between = any(word[0].isalpha() for word in behind[: hit.first])
            if not between or hit.first == 1:
                found[hit.id].add(number.value)
            break
    return tuple((unit, frozenset(values)) for unit, values in sorted(found.items()))


def apart(told: Amounts, recorded: Amounts) -> bool:
    """Whether both count the same unit, and share no number of it."""
    have = dict(recorded)
    return any(unit in have and not values & have[unit] for unit, values in told)
