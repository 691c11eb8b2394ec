"""A correction of a published value: appended beside it, with reason and source."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256

from constancia.errors import NotFound, UsageError
from constancia.model.corrections import at_pointer
from constancia.model.entries import Entry, EntryKind
from constancia.model.plain import Plain, canonical
from constancia.model.sources import Source
from constancia.record.saying import failure
from constancia.record.view import View


def correction_of(view: View, id: str, pointer: str, value: Plain, *, reason: str, source: Source) -> Entry:
    """The correction entry that gives another value at a JSON pointer into an entry's content.

    The value as published stays where it is; the correction keeps what it was when the correction was made. A second
    correction of the same place is a new version of the first.

    Raises NotFound for an entry that the reading does not have, UsageError for a pointer that leads nowhere near it
    and for an entry that was redacted.
    """
    entry = view.entry(id)
    if entry is None:
        raise failure(NotFound, "entry-not-found", record=view.layers()[0].name, id=id)
    if "redacted" in entry.content:
        raise failure(UsageError, "correction-redacted", entry=id)
    above, _, name = pointer.rpartition("/")
    holder = at_pointer(entry.content, above)
    inside = isinstance(holder, Mapping) or (isinstance(holder, (list, tuple)) and name.isdigit())
    if not pointer.startswith("/") or not inside:
        raise failure(UsageError, "correction-pointer", pointer=pointer, entry=id)
    return Entry(
        id=f"correction/{sha256(canonical([id, pointer])).hexdigest()[:20]}",
        kind=EntryKind.CORRECTION,
        content={
            "entry": id,
            "pointer": pointer,
            "was": at_pointer(entry.content, pointer),
            "value": value,
            "reason": reason,
        },
        source=source,
    )
