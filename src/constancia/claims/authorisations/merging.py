"""One decision told in several sentences is one claim; two periods, countries or instruments stay two."""

from __future__ import annotations

from dataclasses import dataclass

from constancia.model.claims import Modality
from constancia.model.documents import Span
from constancia.syntax.sentences import Sentence

_NEAR = 2
"""Sentences over which one telling of a decision gives another its purpose."""
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


def inherit(found: Found, before: list[Found]) -> None:
    """Gives a force its country, or its stay a territory, from a like decision told before."""
    if found.detail:
        return
    value = found.value
    if "force_country" not in value:
        abroad = next((one for one in reversed(before) if one.outward and "force_country" in one.value), None)
        if abroad is not None and value.get("territory") != abroad.value["force_country"]:
            value["force_country"] = abroad.value["force_country"]
    elif "territory" not in value and not found.outward:
        host = next((one for one in reversed(before) if not one.outward and "territory" in one.value), None)
        if host is not None and host.value["territory"] != value["force_country"]:
            value["territory"] = host.value["territory"]


def same(later: Found, earlier: Found) -> bool:
    """Whether two sentences tell of one instrument: nothing in them differs, and nothing sets them apart."""
    if later.apart or (later.modality is not earlier.modality and not later.detail):
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
            if mine != other and len(str(mine)) == len(str(other)) == 2:
                return False
        elif mine != other and not _coarser(key, mine, other):
            return False
        else:
            shared += 1
    return shared > 0 or later.detail or later.sentence.index - earlier.sentence.index <= 2


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
    earlier.inferred = tuple(dict.fromkeys((*earlier.inferred, *later.inferred)))
