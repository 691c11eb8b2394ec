"""Days and hours as registers write them: in a form that is declared, and never one that no calendar has."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from constancia.errors import DateNotValid
from constancia.model.time import edtf
from constancia.registers.faults import Place, fault

ISO = "yyyy-mm-dd"
DAY_FIRST = "dd/mm/yyyy"
COMPACT = "yyyymmdd"

_UNITS = ("yyyy", "mm", "dd")
_UNIT = re.compile("|".join(_UNITS))
_DIGITS = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
_CLOCK = (
    r"(?:[T,]?\s*(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::\d{2}(?:[.,]\d+)?)?"
    r"(?:\s*(?P<half>[ap])\.?\s?m\.?)?\s*(?P<zone>Z|[+-]\d{2}:?\d{2})?)?"
)


def is_form(form: str) -> bool:
    """Whether it says where year, month and day stand: each once, with signs between them or none.

    >>> is_form("dd/mm/yyyy"), is_form("dd/mm/yy")
    (True, False)
    """
    rest = _UNIT.sub("", form)
    return sorted(_UNIT.findall(form)) == sorted(_UNITS) and not any(sign.isalnum() for sign in rest)


@lru_cache(maxsize=32)
def _pattern(form: str) -> re.Pattern[str]:
    least = 1 if _UNIT.sub("", form) else 2  # digits of a month, where signs show how far it goes
    digits = {"yyyy": r"(?P<y>\d{4})", "mm": rf"(?P<m>\d{{{least},2}})", "dd": rf"(?P<d>\d{{{least},2}})"}
    parts = re.split(f"({_UNIT.pattern})", form)
    return re.compile("".join(digits.get(part) or re.escape(part) for part in parts) + _CLOCK, re.I)


def moment_of(written: str, form: str, path: str, where: Place, field: str) -> str:
    """The day, `YYYY-MM-DD`, or day and hour, `YYYY-MM-DDTHH:MM`, that is written in a form, as its clock shows it.

    Raises DateNotValid for what is written otherwise, and for a day or an hour that there is not.

    >>> moment_of("4/3/2025 6:20 p.m.", "dd/mm/yyyy", "votes.csv", 1, "date")
    '2025-03-04T18:20'
    """
    found = _pattern(form).fullmatch(written.strip())
    if found is None:
        raise fault(DateNotValid, "date-form", path=path, where=where, field=field, found=written[:40], expected=form)
    try:
        day = date(int(found["y"]), int(found["m"]), int(found["d"])).isoformat()
    except ValueError:
        raise _impossible(written, form, path, where, field) from None
    if found["hour"] is None:
        return day
    hour, minute = int(found["hour"]), int(found["minute"])
    if found["half"]:
        if not 1 <= hour <= 12:
            raise _impossible(written, form, path, where, field)
        hour = hour % 12 + (12 if found["half"].lower() == "p" else 0)
    if hour > 23 or minute > 59:
        raise _impossible(written, form, path, where, field)
    return f"{day}T{hour:02}:{minute:02}"


def day_of(written: str, form: str, path: str, where: Place, field: str) -> str:
    """The day alone, `YYYY-MM-DD`; raises DateNotValid as `moment_of` does."""
    return moment_of(written, form, path, where, field)[:10]


def date_of(written: str, path: str, where: Place, field: str) -> str:
    """A date that may be known in part, or a period, as it is written (EDTF); or a day with its hour.

    Raises DateNotValid for anything else.
    """
    if ":" in written:
        return moment_of(written, ISO, path, where, field)
    try:
        edtf(written)
    except ValueError:
        if _DIGITS.fullmatch(written):
            raise _impossible(written, ISO, path, where, field) from None
        raise fault(DateNotValid, "votes-date", path=path, where=where, field=field, found=written) from None
    return written


def _impossible(written: str, form: str, path: str, where: Place, field: str) -> DateNotValid:
    return fault(DateNotValid, "date-impossible", path=path, where=where, field=field, found=written, expected=form)
