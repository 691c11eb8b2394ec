"""What was in force on a day, in English."""

from __future__ import annotations

MESSAGES = {
    "force.head": (
        "In force in {territory:country} on {on:date}: {count} {count:authorisation|authorisations} of foreign forces"
    ),
    "force.possible": "Decided in the year before, their window not reported, or known too loosely ({count}):",
    "force.force": "{force} ({country:country})  {id}",
    "force.purpose": "for: {purpose}",
    "force.instrument": "bill {bill}",
    "force.no-instrument": "number of the bill: not on record",
    "force.resolution": "resolution {number}",
    "force.no-resolution": "number of the resolution: not confirmed",
    "force.voting": "voted on {day:date}, {tally:tally}  {id}",
    "force.voted": "voted on {day:date}, without a tally on record  {id}",
    "force.decided": "decided {decided:date}; the voting is not on record",
    "force.no-voting": "the voting is not on record",
    "force.window": "window: {window:date}",
    "force.no-window": "window: not reported",
    "force.personnel": "personnel: {count}",
    "force.no-personnel": "personnel: no number on record",
    "force.unknown": "Not known:",
    "force.not-covered": "the record does not say that it holds every authorisation of {on:date}",
    "force.hole": "{reason}",
}
