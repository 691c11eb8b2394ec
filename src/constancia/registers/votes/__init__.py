"""Votings of any parliament, from a CSV file or from Popolo vote events."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from constancia.errors import RegisterError
from constancia.registers.archive import SIZE_LIMIT, read_file
from constancia.registers.faults import fault
from constancia.registers.fetching import download, is_address
from constancia.registers.manifest import Manifest
from constancia.registers.reading import PLAIN, Options, Reading
from constancia.registers.votes.cells import text_in
from constancia.registers.votes.draft import draft_of
from constancia.registers.votes.entries import reading_of
from constancia.registers.votes.mapping import VotesMap, read_map
from constancia.registers.votes.parsed import Parsed
from constancia.registers.votes.popolo import read_popolo
from constancia.registers.votes.table import read_table


def read(where: str | Path, options: Options = PLAIN) -> Reading:
    """The votings in a CSV or JSON file, or at the address of one; every fault is raised before anything is given.

    Raises SourceNotFound, SourceTooLarge; RegisterError and UnknownCode, with the line, for what has not the form that
    `docs/registers/votes.md` describes, or that the mapping says.
    """
    name = str(where)
    mapping = read_map(options.map) if options.map is not None else VotesMap()
    data = read_file(download(name, limit=SIZE_LIMIT) if is_address(name) else where)
    file = name.rpartition("/")[2] or name
    text = text_in(data, file, mapping.encoding)
    reader = read_popolo if text.lstrip()[0] in "{[" else read_table
    parsed = reader(text, file, mapping)
    _settle(parsed, file, skip=options.skip_bad)
    return reading_of(parsed, file, data, name if is_address(name) else None)


def _settle(parsed: Parsed, file: str, *, skip: bool) -> None:
    """Lists what cannot be read, or stops with all of it: whoever made the file can mend it."""
    shown = _without_repeats(parsed.faults)
    if not skip and len(shown) == 1:
        raise shown[0]
    if not skip and shown:
        raise fault(RegisterError, "votes-faults", path=file, count=len(parsed.faults), faults=shown)
    for error in parsed.faults:
        parsed.notices.left_out(error)


_ALIKE = {"votes-key": (), "votes-option": ("found",), "date-form": ("field",)}
"""Faults of which one says how all are mended, where what is named here is the same in them."""


def _without_repeats(faults: Sequence[RegisterError]) -> list[RegisterError]:
    """The faults; of those that are mended in one place the first, and how many there are."""
    kinds: dict[object, list[RegisterError]] = {}
    for number, error in enumerate(faults):
        same = _ALIKE.get(error.code)
        key = number if same is None else (error.code, *(str(error.params[name]) for name in same))
        kinds.setdefault(key, []).append(error)
    return [
        several[0]
        if len(several) == 1
        else fault(type(several[0]), "votes-alike", first=several[:1], count=len(several) - 1)
        for several in kinds.values()
    ]


MANIFEST = Manifest(
    name="votes",
    title="Votings of any parliament (CSV or Popolo)",
    publisher="whoever compiled the file",
    licence="as its publisher says",
    read=read,
    read_with=read,
)
"""How `constancia import votes FILE` reads one."""

__all__ = ["MANIFEST", "draft_of", "read"]
