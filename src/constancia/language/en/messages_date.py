"""What the check of a date says, in English."""

from __future__ import annotations

MESSAGES = {
    "date.not-asserted": "The report does not assert this ({modality:word}), so there is nothing to compare.",
    "date.nothing-on-record": ("What the text dates so could not be set beside anything on record."),
    "date.weekday": "{day:date} was a {day:weekday}, not a {said:weekday}",
    "date.day": "{day:date}{of:each date.of-sitting}",
    "date.of-sitting": " (sitting of {sitting:date})",
    "date.of-bill": ", bill {bill}",
    "date.agrees": "On record, {what:word}: {days:each date.day}",
    "date.sitting": (
        "The report gives the day of the sitting; on the clock it was another ({what:word}): {days:each date.day}"
    ),
    "date.told-late": "“{expression}” in a text dated the day after ({what:word}): {days:each date.day}",
    "date.in-field": "On record, {pollster} was in the field: {days:date}",
    "date.counted": "On record, {by} counted {count}: {days:date}",
    "date.period": "The period that the report on record covers: {period:date}",
    "date.window": "The window of the authorisation on record{measure:each date.of-bill}: {window:date}",
    "date.window-begins": (
        "The first day of the window of the authorisation on record{measure:each date.of-bill}: {window:date}"
    ),
    "date.window-ends": (
        "The last day of the window of the authorisation on record{measure:each date.of-bill}: {window:date}"
    ),
    "date.differs": "The report says {claimed:date}; on record, {what:word}: {days:each date.day}",
    "date.offset-agrees": (
        "On record: {what:word}, {subject:each date.day}; {other:word}, {reference:each date.day} ({gap} "
        "{gap:day|days})"
    ),
    "date.offset-differs": (
        "The record has another distance: {what:word}, {subject:each date.day}; {other:word}, "
        "{reference:each date.day} ({gap} {gap:day|days})"
    ),
    "date.order": (
        "On record it was the other way round: {what:word}, {subject:each date.day}; {other:word}, "
        "{reference:each date.day} ({gap} {gap:day|days})"
    ),
    "date.perhaps-other": "it may have been said on another day, which is not on record",
}
