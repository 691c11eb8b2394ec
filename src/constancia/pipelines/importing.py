"""A register into a record: read, derive, append, one transaction for several batches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from pathlib import Path
from typing import Any

from constancia.errors import UsageError
from constancia.lean import dataclass
from constancia.model.entries import Entry, EntryKind
from constancia.model.ports import AppendResult, Writer
from constancia.pipelines.deriving import Deriver
from constancia.registers.dossier.reading import read_dossier
from constancia.registers.faults import fault
from constancia.registers.manifest import Manifest, manifest_of
from constancia.registers.reading import PLAIN, Notices, Options


@dataclass(slots=True)
class ImportReport:
    """What became of an import, so far or in the end."""

    register: str
    batches: int
    """How many there are."""
    done: int = 0
    """How many were read: those that are not in the record yet come to it before an import ends, however it does."""
    result: AppendResult = field(default_factory=AppendResult)
    kinds: dict[EntryKind, int] = field(default_factory=dict)
    """How many entries of each kind were read."""
    votes: int = 0
    """Ballots in the rolls of votings."""
    notices: Notices = field(default_factory=Notices)
    """Everything skipped, repaired or unresolved."""

    def count(self, entries: tuple[Entry, ...]) -> None:
        """Adds the entries of one batch."""
        for entry in entries:
            self.kinds[entry.kind] = self.kinds.get(entry.kind, 0) + 1
            self.votes += _ballots(entry)


def import_batches(
    name: str, where: str | Path, report: ImportReport | None = None, options: Options = PLAIN
) -> Iterator[tuple[Entry, ...]]:
    """The batches of a register with what is derived from them, none of which is to be parted by a transaction.

    Raises what the register's importer raises; what came before stays. UsageError where options are given for a
    register that has a form of its own.
    """
    manifest = manifest_of(name)
    if options != PLAIN and manifest.read_with is None:
        raise fault(UsageError, "map-not-here", register=name)
    reading = manifest.read(where) if manifest.read_with is None else manifest.read_with(where, options)
    if report is not None:
        report.batches = reading.total
        report.notices = reading.notices
    deriver = Deriver(manifest, reading.notices)
    cited = _cited(manifest)
    for number, batch in enumerate(reading.batches, 1):
        entries = deriver.batch(batch)
        told = tuple(one for entry in batch.entries for one in cited.get(entry.id, ()))
        yield told + entries + deriver.rest() if number == reading.total else told + entries


def _cited(manifest: Manifest) -> dict[str, list[Entry]]:
    """By the id of a voting or a body what others are cited with about it."""
    cited: dict[str, list[Entry]] = {}
    for entry in read_dossier(manifest.cited) if manifest.cited is not None else ():
        cited.setdefault(str(entry.content.get("voting") or entry.content["body"]), []).append(entry)
    return cited


def import_register(name: str, where: str | Path, writer: Writer) -> ImportReport:
    """Imports a whole register; a second import of the same data adds nothing."""
    report = ImportReport(name, 0)
    for _ in import_steps(name, where, writer, report):
        pass
    return report


def import_steps(
    name: str, where: str | Path, writer: Writer, report: ImportReport, options: Options = PLAIN
) -> Iterator[ImportReport]:
    """Imports batch by batch, giving the report after each: for a progress bar."""
    gathering = Gathering(writer)
    try:
        for entries in import_batches(name, where, report, options):
            report.count(entries)
            report.result += gathering.append(entries)
            report.done += 1
            yield report
    finally:
        report.result += gathering.rest()


_ENTRIES, _BALLOTS = 1000, 50_000
"""How many entries, or ballots in them, a transaction takes: more saves no time, and takes memory."""


class Gathering:
    """Appends whole batches, several in a transaction: one sitting is too little for what a transaction costs.

    Each writes anew every page of the indexes that it touches: a sitting at a time, Peru's register took a third longer
    to append. What was gathered when reading fails is appended by `rest`.
    """

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._waiting: list[Entry] = []
        self._ballots = 0

    def append(self, batch: Sequence[Entry]) -> AppendResult:
        """Takes a batch, and appends what is waiting where that is enough."""
        self._waiting.extend(batch)
        self._ballots += sum(map(_ballots, batch))
        enough = len(self._waiting) >= _ENTRIES or self._ballots >= _BALLOTS
        return self.rest() if enough else AppendResult()

    def rest(self) -> AppendResult:
        """Appends what is waiting."""
        entries, self._waiting, self._ballots = self._waiting, [], 0
        return self._writer.append(entries)


def _ballots(entry: Entry) -> int:
    """How many ballots the roll of a voting has."""
    roll: Any = entry.content.get("roll") if entry.kind is EntryKind.VOTE_EVENT else None
    return len(roll["names"]) if roll else 0


def all_entries(name: str, where: str | Path) -> list[Entry]:
    """Every entry of a register and everything derived from it, in the order of an import."""
    return [entry for entries in import_batches(name, where) for entry in entries]
