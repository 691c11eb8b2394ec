"""The day of the only incident that a text dates, for the figures near by that are told without a time."""

from __future__ import annotations

from collections.abc import Sequence

from constancia.claims.casualties.merging import Tolled
from constancia.claims.reading import Reading

_STORY = 6
"""Sentences around one that dates a figure whose own are of that day."""
_DAY = len("2024-05-03")


def on_one_day(reading: Reading, tolls: Sequence[Tolled]) -> Sequence[Tolled]:
    """The figures in order; where all that are dated are of one day, those near them are of it as well."""
    dated = {_sentence(reading, toll): toll for toll in tolls if "period" in toll.value}
    days = {str(toll.value["period"]) for toll in dated.values()}
    counts = [count for toll in dated.values() if isinstance(count := toll.value.get("count"), int)]
    if len(days) != 1 or len(day := next(iter(days))) != _DAY or not counts:
        return tolls
    if any(isinstance(count := toll.value.get("count"), int) and count > max(counts) for toll in tolls):
        return tolls  # counts of a longer time stand beside it, and which is of which the text does not say
    first = next(iter(dated.values()))
    for toll in tolls:
        index, count = _sentence(reading, toll), toll.value.get("count")
        fits = isinstance(count, int) and count > 0 and "period" not in toll.value
        if fits and any(abs(index - at) <= _STORY for at in dated) and _undated(reading, toll, index, day):
            toll.value["period"], toll.inferred = day, tuple(dict.fromkeys((*toll.inferred, *first.inferred)))
    return tolls


def _sentence(reading: Reading, toll: Tolled) -> int:
    one = reading.sentence_at(toll.spans[0].start)
    return one.index if one is not None else -1


def _undated(reading: Reading, toll: Tolled, index: int, day: str) -> bool:
    """Whether nothing in its sentence gives a figure another time or another incident."""
    one = reading.sentences[index]
    times = {mark.date for mark in reading.dates_in(one.start, one.end)}
    another = any(word in f" {reading.folded[one.start : one.end]} " for word in reading.language.harm.another)
    return times <= {day} and not another and not toll.found.earlier
