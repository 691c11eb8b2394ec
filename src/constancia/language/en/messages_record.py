"""What is said about a record itself, in English."""

from __future__ import annotations

MESSAGES = {
    "record.verified": (
        "{record} verifies.\n  entries: {entries} (redacted: {redacted}), the last recorded {last}\n  content"
        " digest: {content}\n  chain head: {head}"
    ),
    "record.extends": "It extends the head {head}, which it had after entry {position}.",
    "record.redact-sure": "Remove the content of {id} from {record} for good?",
    "record.redacted": (
        "The content of {id} is removed from {record}; its digest and the reason stay in the log. Backups and"
        " other copies still hold it."
    ),
    "record.redacted-before": "{id} was redacted before; nothing was changed in {record}.",
    "record.redact-related": (
        "Entries that rest on it stay and may repeat what it said: {ids:commas}. Redact them too where they do."
    ),
    "record.rebuilt": "What is read of {record} was built again from the {count} entries of its log.",
    "record.corrected": (
        "Correction recorded beside {id} {pointer}: published {was}, corrected {value}. Both are shown from now on."
    ),
    "record.correction-unchanged": (
        "That correction of {id} {pointer} is on record already: published {was}, corrected {value}."
    ),
    "record.exported": (
        "{file}: {entries} entries of {record}, {size:.1f} MB\n  content digest: {content}\n  chain head: {head}"
    ),
    "record.imported": (
        "{record} is where {file} ({size:.1f} MB) has it: {entries} entries, {added} of them new here\n  "
        "content digest: {content}\n  chain head: {head}"
    ),
    "record.import-file": "`constancia import record` needs the FILE that `constancia export record FILE` wrote.",
    "record.version-redacted": "redacted: its content was removed",
}
