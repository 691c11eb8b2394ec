"""The shares of a sentence as percentages, those told in tenths among them."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from constancia.claims.marks.numbers import Number
from constancia.claims.marks.sentences import Sentence
from constancia.claims.polls.patterns import patterns
from constancia.claims.reading import Reading

_TEN = 10
_ASKED = re.compile(r"\s+(?P<who>[^\W\d_]+s)(?=\s)")
"""Those asked, right behind: `peruanos`, `voters`."""


def percentages(reading: Reading, sentence: Sentence) -> list[Number]:
    """Percentages as written, and `eight in ten` as 80."""
    numbers = reading.numbers_in(sentence.start, sentence.end)
    out = [number for number in numbers if number.percent]
    p = patterns(reading.language.code)
    for one, whole in pairwise(numbers):
        if whole.value != _TEN or whole.percent or one.percent or not isinstance(one.value, int) or one.ordinal:
            continue
        if 0 < one.value < _TEN and p.tenths.fullmatch(reading.folded[one.end : whole.start]):
            end = whole.end
            asked = _ASKED.match(reading.folded, end, sentence.end)
            if asked and not any(verb.match(reading.folded, asked.start("who")) for _, verb in p.verbs):
                end = asked.end()
            out.append(replace(one, end=end, value=one.value * _TEN, percent=True, collective=True))
    return sorted(out, key=lambda number: number.start)
