"""The starter record that comes with Constancia: the register of Peru's Congress and the dossier on Peru, as facts.

Rolls, totals, subjects and the notes as read — names as written, side, author — but not the notes' sentences. It is
built by `scripts/build_starter.py` and read from one packed file.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from constancia.errors import RecordDamaged
from constancia.model.entries import Entry, EntryKind
from constancia.record.packed_view import PackedView
from constancia.record.saying import failure

NAME = "starter"
"""What findings call this layer."""

FILE = Path(__file__).parent / "data" / "starter.packed"
DOSSIER = Path(__file__).parent / "data" / "peru-2022-2026.toml"
"""What people compiled by hand and the starter record holds beside the register."""


@lru_cache(maxsize=1)
def open_starter() -> PackedView:
    """The starter record; its parts are unpacked when they are first asked for.

    Raises RecordDamaged where its file is missing or broken.
    """
    try:
        data = FILE.read_bytes()
    except OSError as error:
        raise failure(RecordDamaged, "packed-broken", reason=error.strerror) from error
    return PackedView(data)


def without_sentences(entry: Entry) -> Entry:
    """The entry as the starter record keeps it: what notes say is kept as read, their sentences are left out.

    A note keeps its author and time; a part that was not understood keeps its place in the list.
    """
    content: dict[str, Any] = dict(entry.content)
    if entry.kind is EntryKind.ORAL_VOTES and content.get("unread"):
        content["unread"] = [""] * len(content["unread"])
    elif content.get("notes"):
        content["notes"] = [{key: said for key, said in note.items() if key != "text"} for note in content["notes"]]
    else:
        return entry
    return replace(entry, content=content)
