"""A register kept by hand: a TOML file of cited events, counts, terms, polls, reports, offices and votings."""

from __future__ import annotations

from pathlib import Path

from constancia.registers.archive import SIZE_LIMIT, read_file
from constancia.registers.dossier.faults import not_valid
from constancia.registers.dossier.reading import entries_of, read_dossier
from constancia.registers.dossier.template import TEMPLATE
from constancia.registers.dossier.untouched import untouched
from constancia.registers.manifest import Manifest
from constancia.registers.reading import Batch, Notices, Reading


def read(where: str | Path) -> Reading:
    """A dossier as one batch: it enters the record whole or not at all, and not with examples of the template in it."""
    entries = tuple(read_dossier(where))
    if faults := untouched(read_file(where, limit=SIZE_LIMIT).decode()):
        raise not_valid(str(where), faults)
    batch = Batch(Path(where).name, entries)
    return Reading(1, iter((batch,)), Notices())


MANIFEST = Manifest(
    name="dossier",
    title="Dossier",
    publisher="whoever compiled it; each value names its own source",
    licence="as the file says",
    read=read,
)
"""How `constancia import dossier FILE` reads one."""

__all__ = ["MANIFEST", "TEMPLATE", "entries_of", "read", "read_dossier"]
