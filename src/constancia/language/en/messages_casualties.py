"""What the check of a figure of harm says, in English."""

from __future__ import annotations

MESSAGES = {
    "casualties.not-asserted": "The report does not assert this ({modality:word}), so there is nothing to compare.",
    "casualties.no-figure": "No number stands here.",
    "casualties.with-figure": "Counts on record with this figure:",
    "casualties.by-date": "Counts on record, by date:",
    "casualties.no-event": "Neither the claim nor its text says to which event on record this figure belongs.",
    "casualties.no-counts": "No count of this harm is on record.",
    "casualties.event": "Event on record: {name}",
    "casualties.event-far": (
        "The text speaks of this event, but not near this figure: whether the figure belongs to it cannot be told."
    ),
    "casualties.source-not-on-record": (
        "No count by “{speaker}” could be found on record; somebody else's count says nothing about theirs."
    ),
    "casualties.several-sources": (
        "The report gives this to more than one source ({names:listed casualties.name}): which of their counts it "
        "is cannot be told."
    ),
    "casualties.name": "{name}",
    "casualties.no-axis": (
        "{claimed}: without a source, a day, a scope, a place or who was harmed, it cannot be told which count this is."
    ),
    "casualties.nothing-alike": (
        "No count on record that was published by then is of the same scope, people, place and date."
    ),
    "casualties.unsourced-differs": (
        "The counts on record for the same scope, people, place and date have other figures; the report "
        "does not say who counted, so they do not contradict it:"
    ),
    "casualties.without-source": "The report names no source for {claimed}; the record has one:",
    "casualties.matched": "On record, {by}: {qualifier:word}{figure} ({details:each casualties.detail})",
    "casualties.also": "the same figure, {by}: {qualifier:word}{figure} ({details:each casualties.detail})",
    "casualties.count": "{by}: {qualifier:word}{figure} ({details:each casualties.detail})",
    "casualties.later": (
        "published after the report, {by}: {qualifier:word}{figure} ({details:each casualties.detail})"
    ),
    "casualties.part": "this is a part of a count, {by}: {qualifier:word}{figure} ({details:each casualties.detail})",
    "casualties.wider": "the record counts more people than the report names here",
    "casualties.newer": (
        "when the report appeared there was a later one, {by}: {qualifier:word}{figure} ({details:each "
        "casualties.detail})"
    ),
    "casualties.own": "its own count, {by}: {qualifier:word}{figure} ({details:each casualties.detail})",
    "casualties.is-own-other": (
        "the figure is another of its counts, {by}: {qualifier:word}{figure} ({details:each casualties.detail})"
    ),
    "casualties.is-theirs": "the figure is that of {by}: {qualifier:word}{figure} ({details:each casualties.detail})",
    "casualties.detail": "{axis:word}{value:date}",
    "casualties.attribution": (
        "{claimed} is not the count of the source named, {by}: the figure is on record as somebody else's."
    ),
    "casualties.own-differs": (
        "{claimed} is not the count of the source named, {by}: on the same terms the record has another."
    ),
    "casualties.own-none": "The source named, {by}, has no count of this harm in this event on record.",
    "casualties.own-later": "What the source named, {by}, published on this came after the report:",
    "casualties.own-so-later": "{by} had published other figures; one like this came after the report:",
    "casualties.own-not-comparable": (
        "The counts of the source named, {by}, are of another scope, other people, another place or another day, or do "
        "not "
        "say of which:"
    ),
    "casualties.own-allows": "What {by} said does not exclude this figure, and does not give it either:",
    "casualties.maybe-dated": (
        "{by} counted more than once, and the sentence names a date that may be that of a count not on record:"
    ),
    "casualties.between-counts": (
        "{by} counted more than once; the figure is not over its last one and may be of a day not on record:"
    ),
    "casualties.after-counts": "{by} counted more than once, and may have counted again before the report appeared:",
    "casualties.not-covered": "The record does not say that it holds every count of {by}:",
    "casualties.denied": "the report denies what is on record",
    "casualties.hedged": "the report puts this with a reservation, and what is hedged is never confirmed",
}
