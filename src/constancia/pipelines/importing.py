"""A register into a record: read, derive, append, one transaction for each batch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from pathlib import Path

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
    """How many are in the record."""
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
            if entry.kind is EntryKind.VOTE_EVENT:
                roll = entry.content.get("roll")
                self.votes += len(roll["names"]) if roll else 0  # type: ignore[index,call-overload,arg-type]


def import_batches(
    name: str, where: str | Path, report: ImportReport | None = None, options: Options = PLAIN
) -> Iterator[tuple[Entry, ...]]:
    """The batches of a register with what is derived from them, each to be appended in one transaction.

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
    for entries in import_batches(name, where, report, options):
        report.count(entries)
        report.result += writer.append(entries)
        report.done += 1
        yield report


def all_entries(name: str, where: str | Path) -> list[Entry]:
    """Every entry of a register and everything derived from it, in the order of an import."""
    return [entry for entries in import_batches(name, where) for entry in entries]
