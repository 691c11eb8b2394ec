"""Votings of any parliament, from a CSV file or from Popolo vote events."""

from __future__ import annotations

import csv
from pathlib import Path

from constancia.errors import RegisterError
from constancia.registers.archive import SIZE_LIMIT, fetch, is_address, read_file
from constancia.registers.faults import fault
from constancia.registers.manifest import Manifest
from constancia.registers.reading import Reading
from constancia.registers.votes.entries import reading_of
from constancia.registers.votes.popolo import read_popolo
from constancia.registers.votes.table import read_table


def read(where: str | Path) -> Reading:
    """The votings in a CSV or JSON file, or at the address of one; every fault is raised before anything is given.

    Raises SourceNotFound, SourceTooLarge; RegisterError and UnknownCode, with the line, for what has not the form that
    `docs/registers/votes.md` describes.
    """
    name = str(where)
    data = fetch(name, limit=SIZE_LIMIT) if is_address(name) else read_file(where)
    file = name.rpartition("/")[2] or name
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise fault(RegisterError, "table-encoding", path=file, byte=error.start) from error
    if not text.strip():
        raise fault(RegisterError, "votes-empty-file", path=file)
    if "\0" in text:
        raise fault(RegisterError, "votes-nul", path=file)
    address = name if is_address(name) else None
    try:
        parsed = read_popolo(text, file) if text.lstrip()[0] in "{[" else read_table(text, file)
    except csv.Error as error:
        raise fault(RegisterError, "votes-csv", path=file, reason=str(error)) from error
    return reading_of(parsed, file, data, address)


MANIFEST = Manifest(
    name="votes",
    title="Votings of any parliament (CSV or Popolo)",
    publisher="whoever compiled the file",
    licence="as its publisher says",
    read=read,
)
"""How `constancia import votes FILE` reads one."""

__all__ = ["MANIFEST", "read"]
