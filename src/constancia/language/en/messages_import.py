"""What `constancia import` says, in English."""

from __future__ import annotations

MESSAGES = {
    "import.running": "Importing {register}",
    "import.where": "Which file? constancia import {register} PATH|URL: a folder, archive, file or address.",
    "import.into": "{register} → {record}",
    "import.read": "read: {kinds}; {votes} {votes:vote|votes} in rolls",
    "import.result": "{added} {added:entry|entries} added, {changed} changed, {unchanged} unchanged",
    "import.more": "  … and {count} more; --details lists them all, {count:it|them} too",
    "import.nothing-skipped": "Nothing was skipped, repaired or left unresolved.",
    "import.notices": "{count} {count:thing|things} skipped, repaired or unresolved:",
    "import.details": "--details lists each, with file and row.",
    "import.notice.group-total-differs": "a group's total is not the sum of its roll (kept as published)",
    "import.notice.name-unresolved": "a name in a note is nobody's in that roll, or several people's (not attributed)",
    "import.notice.note-repaired": "a note's row is broken (read whole)",
    "import.notice.note-unread": "a part of a note names no vote that could be read",
    "import.notice.sum-line-differs": "the line of sums differs from the totals (kept as published)",
    "import.notice.total-differs": "a total is not the sum of the roll (kept as published)",
    "import.notice.url-differs": "a sitting gives another address than the list of sittings (which is cited)",
    "import.notice.vote-already-on-board": "a vote by voice is already on the board (not counted twice)",
    "import.notice.vote-contradicts-board": "a vote by voice contradicts an earlier one (not counted)",
    "import.notice.vote-no-direction": "a vote by voice has no direction (not counted)",
    "import.notice.field-ignored": "a field that is not kept",
}
