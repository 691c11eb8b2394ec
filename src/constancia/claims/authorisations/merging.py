"""One decision told in several sentences is one claim; two periods, countries or instruments stay two."""

from __future__ import annotations

from collections.abc import Iterable

from constancia.lean import dataclass
from constancia.model.claims import Modality
from constancia.model.documents import Span
from constancia.syntax.sentences import Sentence

_NEAR = 2
"""Sentences over which one telling of a decision gives another its purpose."""
_CODE = 2
_HARD = ("force_country", "territory", "from", "until", "personnel", "instrument")


@dataclass(slots=True)
class Found:
    """One authorisation as one sentence tells it."""

    sentence: Sentence
    spans: list[Span]
    value: dict[str, object]
    modality: Modality | None
    inferred: tuple[str, ...]
    apart: bool
    """Whether words set it apart from the decision told before."""
    outward: bool = False
    """Whether the force goes out rather than comes in."""
    detail: bool = False
    """Whether it tells only how a force already let in comes and stays."""
    rule: str = ""
    common: bool = False
    """Whether its force is of no one country, or not of the one that decides: `foreign troops`."""
    united: bool = False
    """Whether a body of several countries decides: the force is not the reporting country's own."""
    inward: bool = False
    """Whether it is told to come, pass or stay."""
    led: bool = False
    """Whether a country leads or backs it whose own it is not."""
    native: bool = False
    """Whether it comes to what the text calls only `the country`."""
    weak: bool = False
    """Whether a country, or where it comes to, must tell that it is a force."""
    definite: bool = False
    """Whether it is one told of before: `the troops`, `esta delegación`."""
    would: bool = False
    """Whether it is only told what an instrument would do, and nothing asks for it."""
    speaker: frozenset[str] | None = frozenset()
    """The words for whoever is said to say so: none where the document itself does; None in a headline."""


def inherit(found: Found, before: list[Found]) -> None:
    """Gives a force its country, or its stay a territory, from a like decision told before.

    Whoever sends a force is whom another comes to, and the other way round.
    """
    if found.detail:
        return
    value, told = found.value, before[::-1]
    theirs, home = ("territory", "force_country") if found.outward else ("force_country", "territory")
    if found.outward and found.definite and not found.common:  # `the sending of the 22 soldiers`: those told of
        _take(value, "force_country", ("force_country" for _ in told), told, value.get("territory"))
    if not (found.outward and found.common):
        _take(value, home, ("force_country" if one.outward else "territory" for one in told), told, value.get(theirs))
    if found.outward and found.led:
        _take(value, "territory", ("territory" if one.outward else "" for one in told), told)
    if not found.common:
        known = ("force_country" if found.definite or one.outward else "" for one in told)
        _take(value, "force_country", known, told, value.get("territory"))


def _take(value: dict[str, object], key: str, keys: Iterable[str], told: list[Found], other: object = None) -> None:
    """Gives a missing country that which the nearest telling has under its own key, where it is not the other one."""
    codes = (code for one, its in zip(told, keys, strict=True) if (code := one.value.get(its)) not in (None, other))
    if key not in value and (code := next(codes, None)) is not None:
        value[key] = code


def placed(found: Found) -> bool:
    """Whether something says whose force it is, where it comes to or how many they are."""
    value = found.value
    if found.detail:
        return True
    if found.weak and "force_country" not in value and len(str(value.get("territory", ""))) != _CODE:
        return False
    return bool({"force_country", "territory", "personnel"} & value.keys())


def same(later: Found, earlier: Found) -> bool:
    """Whether two sentences tell of one instrument: nothing in them differs, and nothing sets them apart."""
    granted = _there(later, earlier) and later.value.get("force_country") == earlier.value.get("force_country")
    granted = granted and later.modality is Modality.PROPOSED  # `the president had asked for it`, once it is granted
    retold = (later.would or granted) and earlier.modality is Modality.ASSERTED  # `the pact would let them`
    if later.apart or (later.modality is not earlier.modality and not later.detail and not retold):
        return False
    if not later.detail and (
        _led(later, earlier) or _led(earlier, later) or _crossing(later, earlier) or _retold(later, earlier)
    ):
        return False
    shared = 0
    for key in _HARD:
        mine, other = later.value.get(key), earlier.value.get(key)
        if mine is None or other is None:
            continue
        if key == "instrument":
            if any(c.isdigit() for c in str(mine)) and any(c.isdigit() for c in str(other)) and mine != other:
                return False
        elif key == "territory":
            if mine != other and len(str(mine)) == len(str(other)) == _CODE:
                return False
            common = later.common and earlier.common  # one force of several countries, in one
            told = later.definite and "force_country" not in later.value
            shared += mine == other and (common or told)
        elif mine != other and not _coarser(key, mine, other):
            return False
        else:
            shared += 1
    return shared > 0 or later.detail or later.sentence.index - earlier.sentence.index <= 2


def _led(one: Found, two: Found) -> bool:
    """Whether one force is only led by a country and the other is a country's own."""
    return one.led and not two.led and "force_country" in two.value


def _crossing(one: Found, two: Found) -> bool:
    """Whether one force comes in and another goes out; both words may stand for one: sent there, it may stay."""
    country, other = one.value.get("force_country"), two.value.get("force_country")
    across = (one.outward and two.inward) or (one.inward and two.outward)
    common = (one.common and two.common) or (None in (country, other) and _there(one, two))
    return across and not common and (country is None or country != other)


def _there(one: Found, two: Found) -> bool:
    """Whether both come to one country."""
    return len(str(one.value.get("territory", ""))) == _CODE and one.value["territory"] == two.value.get("territory")


def _other(one: frozenset[str] | None, two: frozenset[str] | None) -> bool:
    """Whether two sentences have two sources; a headline has that of the body."""
    if one is None or two is None or one == two:
        return False
    return not (one and two and (one <= two or two <= one))


def _retold(one: Found, two: Found) -> bool:
    """Whether another source tells it, and not plainly of the same instrument."""
    return _other(one.speaker, two.speaker) and not _told_again(one, two)


def _told_again(one: Found, two: Found) -> bool:
    """Whether both give the same number or the same day, so that one instrument is told twice."""
    keys = [key for key in ("personnel", "from", "until") if key in one.value and key in two.value]
    return any(one.value[key] == two.value[key] or _coarser(key, one.value[key], two.value[key]) for key in keys)


def _coarser(key: str, one: object, other: object) -> bool:
    """Whether of two dates one says the other less precisely."""
    first, second = str(one).rstrip("~"), str(other).rstrip("~")
    return key in {"from", "until"} and (first.startswith(second) or second.startswith(first))


def merge(earlier: Found, later: Found) -> None:
    """Adds the places and the missing terms of a later sentence to an earlier one."""
    earlier.spans.extend(later.spans)
    for key, item in later.value.items():
        old = earlier.value.get(key)
        if key == "purpose" and old is None and later.sentence.index - earlier.sentence.index > _NEAR:
            continue
        fuller = key in {"force", "instrument", "territory"} and not later.detail and old is not None
        finer = key in {"from", "until"} and len(str(item)) > len(str(old))
        if old is None or finer or (fuller and earlier.sentence.index <= 1 and len(str(old)) != 2):
            earlier.value[key] = item
    earlier.native |= later.native
    earlier.speaker = later.speaker if earlier.speaker is None else earlier.speaker
    earlier.inferred = tuple(dict.fromkeys((*earlier.inferred, *later.inferred)))
