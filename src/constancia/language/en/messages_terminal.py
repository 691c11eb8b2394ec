"""What the terminal prints around claims and findings, in English."""

from __future__ import annotations

MESSAGES = {
    "terminal.reading": "Reading",
    "terminal.published": "published {day:date}",
    "terminal.no-date": "no publication date",
    "terminal.language.es": "Spanish",
    "terminal.language.en": "English",
    "terminal.according-to": "according to {who}",
    "terminal.no-claims": "No claim was found that Constancia can check.",
    "terminal.summary": "{count} {count:claim|claims} in {documents} {documents:report|reports}: {parts}",
    "terminal.layer": "record: {name} ({head})",
}
