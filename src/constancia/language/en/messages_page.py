"""The words of a checked page, in English."""

from __future__ import annotations

MESSAGES = {
    "page.publisher": "Published by",
    "page.published": "Published",
    "page.no-date": "no date known",
    "page.day": "{day:date}",
    "page.provenance": "Comes from",
    "page.file": "File",
    "page.how.source": "source",
    "page.how.translation": "translation",
    "page.how.republication": "republication",
    "page.findings": "Findings",
    "page.no-claims": "No claim was found that Constancia can check.",
    "page.according-to": "According to: {who}",
    "page.modality.denied": "The text denies this.",
    "page.modality.hedged": "The text puts this with a reservation.",
    "page.modality.proposed": "The text puts this as proposed or to come.",
    "page.modality.required": "The text puts this as required or demanded.",
    "page.entry": "Entry:",
    "page.source": "Source:",
    "page.premise": (
        "Nothing here is called true or false. Each finding says how the words of the report compare "
        "with what the record holds, and names the entry."
    ),
    "page.layer": "Record “{layer}”, head",
    "page.digest": "Digest of the report",
    "page.within": "What does not fit within the report",
}
