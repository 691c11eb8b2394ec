"""One figure told twice is one claim with two places; where a text dates one incident, its day is that of all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from constancia.claims.casualties.telling import Found
from constancia.claims.reading import Reading
from constancia.lean import dataclass
from constancia.model.documents import Span


@dataclass(slots=True)
class Tolled:
    """A figure with its fields, before it becomes a claim."""

    found: Found
    value: dict[str, object]
    inferred: tuple[str, ...]
    spans: list[Span]
    headline: bool
    named: str | None = None
    """The victim's name, where one person is named."""
    clause: tuple[int, int] | None = None
    """Where its own clause begins and ends, where others are joined to it."""
    source: Span | None = None
    """Whoever is said to say it, where the construction itself says it."""
    feared: bool = False
    """Whether it is said to be no more than likely."""


_STORY, _FAR = 6, 10
"""Sentences around one that dates a figure whose own are of that day; the same for figures of several people."""
_DAY = len("2024-05-03")
_FIGURE = ("harm", "count", "low", "high")
"""What two tellings of one figure have in common."""
_RARE = 10
"""People from which on two incidents that harm as many are no chance."""
_MOST = 50
"""Tellings of the same figure that a new one is compared with: more are no news report."""


def merge(tolls: Iterable[Tolled]) -> list[Tolled]:
    """The figures in order, repetitions folded into the first telling.

    A headline's figure takes the fields of the body's. In the body only a figure that points back is a repetition:
    two bare figures may come from two sources.
    """
    out: list[Tolled] = []
    alike: dict[tuple[object, ...], list[Tolled]] = {}
    single: set[object] = set()
    for toll in tolls:
        told = alike.setdefault(tuple(toll.value.get(key) for key in _FIGURE), [])
        earlier = next((one for one in told[:_MOST] if _repeats(toll, one)), None)
        if earlier is None:
            if toll.found.figure.known and toll.value["harm"] in single:
                continue  # the person who was named or counted before
            out.append(toll)
            told.append(toll)
            if toll.value.get("count") == 1:
                single.add(toll.value["harm"])
            continue
        earlier.spans.extend(toll.spans)
        if earlier.headline:
            earlier.value = toll.value
            earlier.inferred = toll.inferred
            earlier.headline = toll.headline
            earlier.source = toll.source
    return out


def _repeats(later: Tolled, earlier: Tolled) -> bool:
    if later.named or earlier.named:
        return bool(later.named and earlier.named) and _same_name(str(later.named), str(earlier.named))
    mine, other = later.value, earlier.value
    if "count" not in mine and "low" not in mine:
        return False
    qualifiers = {mine.get("qualifier"), other.get("qualifier")}
    agrees = all(mine[key] == other[key] for key in ("place", "period", "as_of") if key in mine and key in other)
    if earlier.headline and not later.headline:
        return agrees and len(qualifiers - {"exactly"}) <= 1
    again = later.found.figure.back and mine.get("count") not in {0, 1}
    return agrees and len(qualifiers) == 1 and (again or _as_before(later, earlier))


def _as_before(later: Tolled, earlier: Tolled) -> bool:
    """Whether a figure that no two incidents share by chance is told again in the same words."""
    count, words = later.value.get("count"), later.spans[0].quote.casefold()
    return isinstance(count, int) and count >= _RARE and any(span.quote.casefold() == words for span in earlier.spans)


def _same_name(one: str, other: str) -> bool:
    mine, theirs = set(one.casefold().split()), set(other.casefold().split())
    return mine <= theirs or theirs <= mine


# ---- the day of the only incident that a text dates, for the figures near by that are told without a time


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
        reach = _FAR if isinstance(count, int) and count > 1 else _STORY
        if fits and any(abs(index - at) <= reach for at in dated) and _undated(reading, toll, index, day):
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
