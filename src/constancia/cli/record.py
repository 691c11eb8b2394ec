"""What is done with a record itself: `log`, `verify`, `redact`, `rebuild`, `correct`, `export record`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any, TypeAlias

import typer

from constancia.cli.options import Format, FormatOption, Record
from constancia.cli.output import print_json
from constancia.cli.ui import words
from constancia.errors import RecordNotFound, UsageError
from constancia.model.entries import EntryKind
from constancia.model.plain import Plain, without_none
from constancia.model.sources import Source
from constancia.record.correcting import correction_of
from constancia.record.history import Batch, Version, batches, versions
from constancia.record.log import StoredRecord
from constancia.record.opening import open_view, open_writer, own_record
from constancia.record.portable import Backup, export_record, import_record
from constancia.record.private import private_path
from constancia.record.reading import StoredView
from constancia.record.saying import failure
from constancia.record.verify import verify as verify_record

Private: TypeAlias = Annotated[bool, typer.Option("--private", help="help.record.private", show_default=False)]
Entry: TypeAlias = Annotated[str, typer.Argument(metavar="ID", help="help.record.entry", show_default=False)]
Reason: TypeAlias = Annotated[str, typer.Option("--reason", help="help.record.reason", show_default=False)]
From: TypeAlias = Annotated[
    str | None, typer.Option("--source", metavar="URL", help="help.record.source", show_default=False)
]


def chosen(record: str | None, private: bool = False) -> str | Path:
    """The record that a command is about: the private log, the one named, or the user's own.

    Raises RecordNotFound where nothing was kept or imported yet: no command that takes one begins it.
    """
    if private:
        if not private_path().exists():
            raise failure(RecordNotFound, "private-none", record=str(private_path()))
        return private_path()
    if record is None and not own_record().exists():
        raise failure(RecordNotFound, "record-own-none", record=str(own_record()))
    return record or own_record()


def log(
    id: Annotated[str | None, typer.Argument(metavar="[ID]", help="help.log.id", show_default=False)] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, metavar="N", help="help.log.limit")] = 20,
    record: Record = None,
    private: Private = False,
    format: FormatOption = Format.TEXT,
) -> None:
    """List what came into a record when and from where; every version of one entry."""
    place = chosen(record, private)
    if id is not None:
        for version in versions(place, id):
            print_json(_version(version)) if format is Format.JSON else _show_version(version)
        return
    for batch in batches(place, limit=limit):
        print_json(_batch(batch)) if format is Format.JSON else _show_batch(batch)


def verify(
    head: Annotated[str | None, typer.Option("--head", metavar="HASH", help="help.verify.head")] = None,
    record: Record = None,
    private: Private = False,
    format: FormatOption = Format.TEXT,
) -> None:
    """Compute everything in a record again; name the first entry that does not hold."""
    verified = verify_record(chosen(record, private), head=head)
    about: dict[str, Plain] = {name: getattr(verified, name) for name in verified.__slots__}
    if format is Format.JSON:
        print_json({"record": str(chosen(record, private)), **without_none(about)})
        return
    typer.echo(words("record.verified", record=chosen(record, private), **about))
    if verified.extends is not None:
        typer.echo(words("record.extends", head=head, position=verified.extends))


def redact(
    id: Entry,
    reason: Reason,
    source: From = None,
    record: Record = None,
    private: Private = False,
    yes: Annotated[bool, typer.Option("--yes", help="help.redact.yes", show_default=False)] = False,
) -> None:
    """Remove the content of an entry for good; its digest and the reason stay."""
    place = chosen(record, private)
    with StoredView(place) as view:
        related = [entry.id for entry in view.find(EntryKind.RESOLUTION, keys=(f"from:{id}",))]
        related += [entry.id for entry in view.find(EntryKind.ORAL_VOTES, keys=(f"from:{id}",))]
        related += [entry.id for entry in view.find(EntryKind.OUTCOME, keys=(f"from:{id}",))]
        related += [entry.id for entry in view.find(EntryKind.CORRECTION, keys=(f"entry:{id}",))]
    if not yes and not typer.confirm(words("record.redact-sure", id=id, record=place)):
        raise typer.Abort
    with StoredRecord(place) as writer:
        done = writer.redact(id, reason, source=Source(url=source))
    typer.echo(words("record.redacted" if done else "record.redacted-before", id=id, record=place))
    if related:
        typer.echo(words("record.redact-related", ids=sorted(related)))


def rebuild(record: Record = None, private: Private = False) -> None:
    """Throw away what is read of a log, and build it again."""
    place = chosen(record, private)
    with StoredRecord(place, create=False) as writer:
        count = writer.rebuild()
    typer.echo(words("record.rebuilt", record=place, count=count))


def correct(
    id: Entry,
    pointer: Annotated[str, typer.Argument(metavar="POINTER", help="help.correct.pointer", show_default=False)],
    value: Annotated[str, typer.Argument(metavar="VALUE", help="help.correct.value", show_default=False)],
    reason: Reason,
    source: From = None,
    record: Record = None,
) -> None:
    """Put another value beside a published one, with reason and source."""
    with open_view(record) as view:
        entry = correction_of(view, id, pointer, _value(value), reason=reason, source=Source(url=source))
    with open_writer(record) as writer:
        result = writer.append([entry])
    done = "record.correction-unchanged" if result.unchanged else "record.corrected"
    typer.echo(words(done, id=id, pointer=pointer, was=_shown(entry.content["was"]), value=_shown(_value(value))))


export = typer.Typer(help="help.export", no_args_is_help=True, add_completion=False, rich_markup_mode=None)


@export.callback()
def _export() -> None:
    """Take what concerns every export: nothing so far."""


@export.command("record", help="help.export.record")
def export_whole(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="help.export.file", show_default=False)],
    record: Record = None,
    private: Private = False,
) -> None:
    """Write a whole record to one portable file."""
    _show_backup("record.exported", export_record(chosen(record, private), file), file, chosen(record, private))


def import_whole(file: str | None, record: str | None) -> None:
    """Bring a record to where a portable file has it: `import record FILE`."""
    if file is None:
        raise UsageError(words("record.import-file"))
    with open_writer(record) as writer:
        backup = import_record(writer, file)
    _show_backup("record.imported", backup, Path(file), chosen(record))


def _show_backup(code: str, backup: Backup, file: Path, record: str | Path) -> None:
    size = file.stat().st_size / 1e6
    about = {name: getattr(backup, name) for name in backup.__slots__}
    typer.echo(words(code, file=file, record=record, size=size, **about))


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _shown(value: Plain) -> str:
    return json.dumps(value, ensure_ascii=False)


def _batch(batch: Batch) -> dict[str, Plain]:
    return {
        "first": batch.first,
        "last": batch.last,
        "recorded_at": batch.recorded_at,
        "kinds": dict(batch.kinds),
        "source": batch.source.to_plain(),
        "head": batch.head,
    }


def _show_batch(batch: Batch) -> None:
    place = str(batch.first) if batch.first == batch.last else f"{batch.first}–{batch.last}"
    kinds = ", ".join(f"{count} {kind}" for kind, count in batch.kinds.items())
    origin = batch.source.url or batch.source.title or batch.source.publisher or ""
    typer.echo(f"{place}  {batch.recorded_at}  {kinds}")
    for text in (origin, batch.head):
        if text:
            typer.echo(f"    {text}")


def _version(version: Version) -> dict[str, Plain]:
    row, entry = version.row, version.entry
    return {
        "position": row.position,
        "recorded_at": row.recorded_at,
        "digest": f"sha256:{row.digest}",
        "chain": f"sha256:{row.chain}",
        "redacted": entry is None,
        "entry": entry.commitment() if entry else None,
        "changes": [{"pointer": c.pointer, "before": c.before, "after": c.after} for c in version.changes],
    }


def _show_version(version: Version) -> None:
    row, entry = version.row, version.entry
    typer.echo(f"{row.position}  {row.recorded_at}  {row.kind}  sha256:{row.digest}")
    if entry is None:
        typer.echo(f"    {words('record.version-redacted')}")
        return
    facts = {**entry.commitment(), "retrieved": row.retrieved}
    for name in ("source", "retrieved", "locator", "valid", "published", "rule", "derived_from"):
        if facts.get(name):
            typer.echo(f"    {name}: {_shown(facts[name])}")
    for change in version.changes:
        typer.echo(f"    {change.pointer}: {_shown(change.before)} → {_shown(change.after)}")
    if not version.changes:
        for name, item in entry.content.items():
            typer.echo(f"    /{name}: {_shown(item)}")
