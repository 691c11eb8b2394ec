"""The shape of what is known about a language's dates."""

from __future__ import annotations

from collections.abc import Mapping

from constancia.language.pattern import NO_PATTERN, Pattern
from constancia.lean import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One way to write a date or period.

    In `pattern`, a blank stands for blanks, and these for what the calendar lists, each caught under its own name:
    `{DAY}` `{MONTH}` `{YEAR}` `{WEEKDAY}` `{COUNT}` `{UNIT}` `{SEASON}` `{EDGE}` `{THIS}` `{LAST}` `{NEXT}` `{DEICTIC}`
    `{PART}` `{AFTER}` `{BEFORE}` `{GLUE}`. A group `lastyear`, `thisyear` or `nextyear` gives a month its year,
    `lastweek` and so on a weekday its week.
    """

    meaning: str
    """How it is resolved: a key of `syntax.marks.resolving.MEANINGS`."""
    on: str
    """What must be near for the form to be tried: `month`, `weekday` or `year`; of what is told by its distance from
    something else, `unit`, `deictic` or `season`, or `relative` for any of these or a word that is `called_for`."""
    pattern: Pattern
    """Regular expression over folded text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """How a language writes dates; every word folded."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    """Names and abbreviations to days of the week, Monday 0."""
    short_weekdays: tuple[str, ...] = ()
    """Abbreviations that are weekdays only beside a day of a month."""
    days: Mapping[str, int]
    """Words for days of a month."""
    years: tuple[Pattern, ...]
    """Regular expressions for years in words, that the number words resolve."""
    counts: Mapping[str, int]
    """Words for how many units: `dos`, `a`."""
    units: Mapping[str, str]
    """Words to `hour`, `day`, `week`, `fortnight`, `month`, `quarter`, `year`, `weekend`, `decade`."""
    plurals: tuple[str, ...]
    """Those of the units that are more than one."""
    deictics: Mapping[str, int]
    """Words for a day as seen from the day of publication: `ayer` is -1."""
    seasons: Mapping[str, int]
    """Words to the season numbers of EDTF: spring 21 to winter 24."""
    edges: Mapping[str, str]
    """Words to `start`, `mid`, `end`."""
    this: tuple[str, ...]
    last: tuple[str, ...]
    next: tuple[str, ...]
    in_text: tuple[str, ...]
    """Those of `this`, `last` and `next` that are counted from a date in the text, not from its publication."""
    parts: tuple[str, ...]
    """Words for parts of a day: `noche`, `morning`."""
    after: tuple[str, ...]
    before: tuple[str, ...]
    forms: tuple[Form, ...]
    """Every way to write a date, the more telling first."""
    year_words: tuple[str, ...]
    """How years in words begin."""
    called_for: tuple[str, ...]
    """Further words near which forms on `relative` are tried."""
    day_first: bool
    """Whether 7/12 is the seventh of December."""
    capitals: tuple[str, ...] = ()
    """Words that are a month or weekday only with a capital letter: `May`."""
    small: tuple[str, ...] = ()
    """Words that are a month or weekday only in small letters, for they are names as well: `julio`."""
    named_after: Pattern = NO_PATTERN
    """Regular expression, up to a date, as written, for what a date gave its name: `Avenida`; empty where capitals tell
    nothing."""
    since: tuple[str, ...]
    """Words before a date from which on something holds."""
    until: tuple[str, ...]
    """Words before a date up to which something holds."""
    deadline: tuple[str, ...]
    """Words before a date that is still to come: `by`."""
    range_starts: tuple[str, ...]
    """Words before the first date of a range: `del`, `from`."""
    range_links: tuple[str, ...]
    """What stands between the two dates of a range."""
    between: tuple[str, ...]
    """Words before the first of two dates that `between_links` join to a range."""
    between_links: tuple[str, ...]
    pair_links: tuple[str, ...]
    """What stands between two days that follow each other: `12 y 13 de mayo`."""
    glue: tuple[str, ...]
    """Words that may follow the last day of a range; another word there may be what a number counts."""
    other_year: Pattern
    """Behind a date without a year: words that give it the year of something else in the text."""
    counting: tuple[str, ...]
    """Words behind which four digits before a plural noun are no year but a count: `de 2000 soldados`."""
    clock: tuple[str, ...]
    """Words behind four digits that make them a time of day and no year: `1930 GMT`."""
    apposed: Pattern
    """Pattern of what stands between a day and the weekday that it was: `, a`, `, que fue`."""
    at_hour: tuple[str, ...]
    """The same before them: `a las 1930`."""
    names_before: tuple[str, ...]
    """What is called by a day and month right behind it: `Avenida 9 de Julio`."""
    names_after: tuple[str, ...]
    """What is called by a day and month right before it, where it has a capital: `19 April Movement`."""
    recurring: Pattern
    """Regular expression, up to a weekday, as written, for what makes it every week's: `los`."""
    month_after: tuple[str, ...]
    """Words that must stand before the months in `capitals` that have neither day nor year."""
    future: Pattern
    """Regular expression, as written in lower case, for words that put what they tell into the future."""
    hoped: Pattern
    """The same, as written, for verbs of hope and plan with the verb they govern, behind which no participle is meant
    with them."""
    past: Pattern
    """The same, as written, for the past."""
    complement: Pattern
    """What begins the event that an offset is counted from: `dos semanas después de que`."""
    links: tuple[str, ...]
    """Words that end an offset, or stand right behind it, where that event follows: `de`, `after`."""
    unlinked: tuple[str, ...] = ()
    """Words of an offset that is counted from what was said before, whatever follows: `later`."""
    next_day: Pattern
    """Expressions for the day after something; and so on."""
    day_before: Pattern
    same_day: Pattern
