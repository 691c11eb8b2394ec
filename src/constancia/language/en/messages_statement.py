"""What the check of a statement says, in English."""

from __future__ import annotations

MESSAGES = {
    "statement.no-source": "The report names no source for this.",
    "statement.nobody": (
        "No report, visit or statement by “{speaker}” on what the report speaks of could be found on record."
    ),
    "statement.words-of": "On record these words ({said:list}) are those of {by}, {what:word}, {date:date}",
    "statement.like-of": "Nearest on record ({said:list}): {by}, {what:word}, {date:date}",
    "statement.several-sources": (
        "The report gives this to more than one source on record: {names:listed statement.name}."
    ),
    "statement.name": "{name}",
    "statement.counts": "Counts by the source named, {by}, are on record; figures in this are claims of their own.",
    "statement.later": "On record, published after the report: {by}, {what:word}, {date:date}",
    "statement.matched": "On record ({said:list}): {by}, {what:word}, {date:date}",
    "statement.its-figures": "On record: its figures are those of the source; see the findings of the figures.",
    "statement.negated": (
        "The statement denies what is on record, or puts it differently; the record cannot say whether "
        "it was said so: {by}, {what:word}, {date:date}: {says}"
    ),
    "statement.hedge-dropped": (
        "The source puts this as possible; the report leaves that out: {by}, {what:word}, {date:date}: {says}"
    ),
    "statement.other-figures": "The words are on record, their figures are not: {by}, {what:word}, {date:date}: {says}",
    "statement.not-asserted": "The statement is about something to come; on record: {by}, {what:word}, {date:date}",
    "statement.figures": (
        "The source named, {by}, is on record; its figures are checked as claims of their own, and these words are not "
        "among what is recorded:"
    ),
    "statement.not-this": "The source named, {by}, is on record, and whether it said this is not:",
    "statement.report": "{by}, {what:word}, {date:date}: {says}",
    "statement.inside": (
        "{count} {count:claim|claims} inside it {count:has a finding of its own|have findings of their own}"
    ),
}
