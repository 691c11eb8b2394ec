"""A record as a portable file: JSON Lines, compressed, one line per entry of the log, whatever database it came from.

The first line states the form, the heads and how many entries follow; each other line is a row of the log with its
content, or without it where it was redacted. Imported into an empty place, the log is the same to the last byte of its
chain head. Imported over a record that the file continues, it appends the rest.
"""

from __future__ import annotations

import gzip
import json
import lzma
import zlib
from collections.abc import Iterator
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import IO, Any, Final, Literal, cast

from sqlalchemy import select

from constancia.errors import RecordDamaged, RecordError, RecordTooNew, SourceNotFound, UsageError
from constancia.lean import dataclass
from constancia.model.entries import EntryKind
from constancia.model.plain import Plain, canonical
from constancia.record import schema
from constancia.record.databases import Place, snapshot
from constancia.record.encoding import GENESIS, Row, follow, read_entry, unpack
from constancia.record.log import StoredRecord
from constancia.record.models import Models, logged
from constancia.record.saying import failure
from constancia.record.walk import UNREADABLE

FORM: Final = "constancia-record/1"
"""Of the file; a later one is refused."""

_PRESET: Final = 2
"""Of xz: the register of Peru's Congress comes to 0.9 MB in 0.7 s; 1.3 MB as gz."""

_BATCH: Final = 1000
"""Entries that one transaction of an import takes."""


@dataclass(frozen=True, slots=True)
class Backup:
    """What was written to a file or read from it."""

    entries: int
    """In the file."""
    added: int
    """That the record did not have yet; when exporting, all of them."""
    head: str
    """Chain head, `sha256:…`."""
    content: str
    """Content digest, `sha256:…`."""


def export_record(record: str | Path | Place, file: str | Path) -> Backup:
    """Writes a record to a file: `.xz` or `.gz` compressed by its name, plain otherwise.

    Raises UsageError where the file exists: a backup is never written over.
    """
    target = Path(file)
    if target.exists():
        raise failure(UsageError, "backup-exists", file=str(target))
    partial = target.with_name(target.name + ".part")
    log = schema.log
    with snapshot(Place.of(record)) as connection:
        last = connection.execute(select(log).order_by(log.c.position.desc()).limit(1)).first()
        tip = Row(*last) if last else None
        backup = Backup(
            entries=tip.position if tip else 0,
            added=tip.position if tip else 0,
            head=f"sha256:{tip.chain if tip else GENESIS}",
            content=f"sha256:{tip.content if tip else GENESIS}",
        )
        head: dict[str, Plain] = {
            "form": FORM,
            "entries": backup.entries,
            "head": backup.head,
            "content": backup.content,
        }
        with _opened(partial, "wb", target.suffix) as stream:
            stream.write(canonical(head) + b"\n")
            for stored, data in logged(connection):
                stream.write(_line(Row(*stored[:-1]), data))
    partial.replace(target)
    return backup


def import_record(record: StoredRecord, file: str | Path) -> Backup:
    """Brings a record to where a file has it; the whole file is checked before anything is written.

    Raises RecordDamaged where the file is cut or does not verify, RecordError where the record holds other entries.
    """
    source = Path(file)
    chains: list[str] = []
    content = GENESIS
    for row, _ in _read(source, Models({})):
        chains.append(row.chain)
        content = row.content
    have = record.chains()
    for position, (ours, theirs) in enumerate(zip(have, chains, strict=False), start=1):
        if ours != theirs:
            raise failure(RecordError, "backup-other", record=record.place.name, file=str(source), position=position)
    rest = islice(_read(source), len(have), None)
    while batch := list(islice(rest, _BATCH)):
        record.restore(batch)
    return Backup(
        entries=len(chains),
        added=max(0, len(chains) - len(have)),
        head=f"sha256:{chains[-1] if chains else GENESIS}",
        content=f"sha256:{content}",
    )


def _line(row: Row, data: bytes | None) -> bytes:
    about: dict[str, Plain] = {"recorded_at": row.recorded_at}
    if row.retrieved is not None:
        about["retrieved"] = row.retrieved
    if data is None:
        about |= {"id": row.id, "kind": row.kind, "digest": row.digest}
        return canonical({"row": about}) + b"\n"
    return b'{"entry":' + unpack(data) + b',"row":' + canonical(about) + b"}\n"


def _read(file: Path, probe: Models | None = None) -> Iterator[tuple[Row, bytes | None]]:
    """The rows of a backup, computed again from its lines; raises RecordDamaged where they do not come to its heads.

    `probe`: sees whether each content is one that can be read, too.
    """
    number = 1
    before: Row | None = None
    redacted: set[str] = set()
    present: set[str] = set()
    try:
        with _opened(file, "rb", file.suffix) as stream:
            head = json.loads(stream.readline())
            if head["form"] != FORM:
                raise failure(RecordTooNew, "record-too-new", record=str(file), found=head["form"], expected=FORM)
            for line in stream:
                number += 1
                before, encoded = _parsed(before, json.loads(line))
                if encoded is not None:
                    if probe is not None:
                        probe.add(before.position, read_entry(encoded))
                        probe.take()
                    present.add(before.id)
                    if before.kind == EntryKind.REDACTION:
                        redacted.add(json.loads(encoded)["content"]["entry"])
                yield before, encoded
    except FileNotFoundError as raised:
        raise failure(SourceNotFound, "backup-not-found", file=str(file)) from raised
    except (OSError, EOFError, lzma.LZMAError, zlib.error, *UNREADABLE) as raised:
        found = f"{type(raised).__name__}: {raised}"
        raise failure(RecordDamaged, "backup-broken", file=str(file), found=found, line=number) from raised
    if back := sorted(redacted & present):
        found = f"{back[0]}: redacted, and there again"
        raise failure(RecordDamaged, "backup-broken", file=str(file), found=found, line=number)
    reached = (before.position, before.chain, before.content) if before else (0, GENESIS, GENESIS)
    stated = (head["entries"], head["head"].removeprefix("sha256:"), head["content"].removeprefix("sha256:"))
    if reached != stated:
        found = f"{reached[0]} entries, head {reached[1]} ≠ {stated[0]} entries, head {stated[1]}"
        raise failure(RecordDamaged, "backup-broken", file=str(file), found=found, line=number)


def _parsed(before: Row | None, line: dict[str, Any]) -> tuple[Row, bytes | None]:
    about, entry = line["row"], line.get("entry")
    encoded = None if entry is None else canonical(entry)
    named = about if entry is None else entry
    row = follow(
        before,
        id=named["id"],
        kind=named["kind"],
        digest=about["digest"] if encoded is None else sha256(encoded).hexdigest(),
        retrieved=about.get("retrieved"),
        recorded_at=about["recorded_at"],
    )
    return row, encoded


def _opened(file: Path, mode: Literal["rb", "wb"], suffix: str) -> IO[bytes]:
    if suffix == ".xz":
        return cast(IO[bytes], lzma.LZMAFile(file, mode, preset=_PRESET if mode == "wb" else None))
    if suffix == ".gz":
        return cast(IO[bytes], gzip.GzipFile(file, mode))
    return file.open(mode)
