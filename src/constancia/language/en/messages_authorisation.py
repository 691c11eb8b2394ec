"""What the check of an authorisation says, in English."""

from __future__ import annotations

MESSAGES = {
    "authorisation.not-asserted": "The report does not say that this was decided ({modality:word}).",
    "authorisation.nothing": "No authorisation of these forces for the place that the report speaks of is on record.",
    "authorisation.not-on-record": (
        "The record covers {period:date} and has no authorisation of forces of this country: {country:country}."
    ),
    "authorisation.candidate": (
        "{measure:each authorisation.bill}{country:country} ({details:each authorisation.detail})"
    ),
    "authorisation.nearest": (
        "nearest on record: {measure:each authorisation.bill}{country:country} ({details:each authorisation.detail})"
    ),
    "authorisation.bill": "bill {bill}, ",
    "authorisation.of-bill": " (bill {bill})",
    "authorisation.detail": "{axis:word}{value:date}",
    "authorisation.term": "{term:word}",
    "authorisation.matched": (
        "On record: {measure:each authorisation.bill}{country:country} ({details:each authorisation.detail}); the "
        "same: {terms:each "
        "authorisation.term}"
    ),
    "authorisation.by-date": (
        "The one decision on record just before the report: {measure:each authorisation.bill}{country:country} "
        "({details:each "
        "authorisation.detail})"
    ),
    "authorisation.no-terms": "The report gives nothing by which one authorisation is told from another; on record:",
    "authorisation.ambiguous": "{count} authorisations on record fit what the report says:",
    "authorisation.lacks": (
        "not on record for the day of the report, so it cannot be confirmed: {terms:listed authorisation.term}"
    ),
    "authorisation.number-unknown": "the number of personnel is not on record for that day either",
    "authorisation.bill-as-resolution": ("{number} is the number of the bill; that of the resolution is not on record"),
    "authorisation.bill-not-resolution": "{number} is the number of the bill; that of the resolution is {resolution}",
    "authorisation.later": (
        "On record only from after the report appeared: {measure:each authorisation.bill}{country:country} "
        "({details:each authorisation.detail})"
    ),
    "authorisation.none-like-it": (
        "No authorisation that was on record when the report appeared has any of these terms; others, which may be "
        "none of them:"
    ),
    "authorisation.perhaps-another": "it may be another authorisation, which is not on record",
    "authorisation.mixed": (
        "Two measures are mixed up: {first:listed authorisation.term}{one:each authorisation.of-bill}; "
        "{second:listed authorisation.term}{two:each authorisation.of-bill}."
    ),
    "authorisation.told-apart": "the text tells of both, and each has its own terms: {terms:listed authorisation.term}",
    "authorisation.differs": "{term:word}: the report says {claimed:date}, the record {recorded:date}",
    "authorisation.not-named": "{term:word}: the report says {claimed}; the record has no such name for this one",
    "authorisation.number-known": (
        "the report says that the number of personnel is not known; the record has it: {recorded}"
    ),
    "authorisation.denied": "the report says that it was not authorised",
    "authorisation.denied-unknown": (
        "The report says that this was not authorised; no authorisation of the days just before it was on record."
    ),
    "authorisation.unarmed": "known not to be in the record: {reason}",
    "authorisation.tabled": "tabled {tabled:date}, decided {decided:date}",
    "authorisation.only-tabled": "tabled {tabled:date}; when it was decided is not on record",
    "authorisation.decided-later": (
        "neither tabled nor decided when the report appeared, as far as is on record ({first:date})"
    ),
    "authorisation.not-held": (
        "The report does not say that this was decided ({modality:word}): what was not decided is never confirmed."
    ),
    "authorisation.nothing-yet": "No authorisation of these forces was on record when the report appeared.",
    "authorisation.was-refused": "the record says that it was refused",
    "authorisation.refused-too": "it was refused, as the report says",
    "authorisation.vote-contradicted": (
        "the vote that the report gives for it is not what is on record, so it is not confirmed; see "
        "the finding of the vote"
    ),
    "authorisation.denied-which": (
        "The report says that this was not authorised; which of those on record it means, if any, cannot be told:"
    ),
    "authorisation.decided": "decided {decided:date}",
}
