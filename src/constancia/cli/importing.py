"""`constancia import REGISTER [PATH|URL]`: a register into the user's own record, or the one named."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from constancia.cli.clean import uncleaned
from constancia.cli.options import Format, FormatOption, Record
from constancia.cli.output import print_json
from constancia.cli.record import import_whole
from constancia.cli.ui import ui, words
from constancia.errors import UsageError
from constancia.model.plain import Plain
from constancia.pipelines.importing import ImportReport, import_steps
from constancia.record.opening import open_writer, own_record
from constancia.registers.archive import read_file
from constancia.registers.faults import fault
from constancia.registers.fetching import download, is_address, once
from constancia.registers.manifest import manifest_of
from constancia.registers.reading import Options
from constancia.registers.votes.draft import draft_of, map_name

SHOWN = 10
"""Changed values and notices that are shown of each kind before `--details` is asked for."""
LONGEST = 120
"""Characters of a changed value that are shown."""


def import_command(
    register: Annotated[str, typer.Argument(metavar="REGISTER", help="help.import.register", show_default=False)],
    where: Annotated[
        str | None, typer.Argument(metavar="PATH|URL", help="help.import.where", show_default=False)
    ] = None,
    record: Record = None,
    fetch: Annotated[bool, typer.Option("--fetch", help="help.import.fetch", show_default=False)] = False,
    map: Annotated[
        Path | None, typer.Option("--map", metavar="FILE", help="help.import.map", show_default=False)
    ] = None,
    map_draft: Annotated[bool, typer.Option("--map-draft", help="help.import.map-draft", show_default=False)] = False,
    skip_bad: Annotated[bool, typer.Option("--skip-bad", help="help.import.skip-bad", show_default=False)] = False,
    details: Annotated[bool, typer.Option("--details", help="help.import.details", show_default=False)] = False,
    format: FormatOption = Format.TEXT,
) -> None:
    """Import a register; a second import of the same data adds nothing."""
    if register == "record":
        import_whole(where, record)
        return
    place = _place(register, where, fetch=fetch)
    if map_draft:
        _draft(register, place)
        return
    report = ImportReport(register, 0)
    options = Options(map=map, skip_bad=skip_bad)
    with _fetched(place), open_writer(record) as writer:
        for _ in _watched(import_steps(register, place, writer, report, options), report):
            pass
    if format is Format.JSON:
        print_json(_plain(report, str(record or own_record())))
    else:
        _show(report, str(record or own_record()), details=details)


def _place(register: str, where: str | None, *, fetch: bool) -> str:
    """Where the register is read from: as the user says, or the known address where they ask for it."""
    known = manifest_of(register).default
    if where is not None and not fetch:
        return where
    if where is not None:
        raise UsageError(words("import.fetch-or-place", place=where), value=where)
    if fetch and known is not None:
        return known
    code = "import.no-address" if fetch else "import.where" if known is None else "import.where-or-fetch"
    raise UsageError(words(code, register=register, address=known), value=register)


@contextmanager
def _fetched(place: str) -> Iterator[None]:
    """Inside it, what lies at an address is there: announced on stderr, and shown while it comes."""
    if not is_address(place):
        yield
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TransferSpeedColumn

    typer.echo(words("import.download", address=place), err=True)
    console, watched = Console(file=uncleaned(sys.stderr)), sys.stderr.isatty()
    columns = (BarColumn(), DownloadColumn(), TransferSpeedColumn())
    bar = Progress(*columns, console=console, transient=True, redirect_stdout=False, disable=not watched)
    task = bar.add_task("", total=None)
    with once(lambda done, total: bar.update(task, completed=done, total=total)):
        with bar:
            download(place)
        yield


def _draft(register: str, place: str) -> None:
    """Write a mapping beside a file, from what stands in it; one that is there stays as it is."""
    if manifest_of(register).read_with is None:
        raise fault(UsageError, "map-not-here", register=register)
    if is_address(place):
        raise UsageError(words("import.draft.address"), value=place)
    file = Path(place)
    text = draft_of(read_file(file), file.name, ui())
    target = file.with_name(map_name(file.name))
    try:
        with target.open("x", encoding="utf-8") as stream:
            stream.write(text)
    except FileExistsError:
        raise UsageError(words("import.draft.there", map=str(target)), value=str(target)) from None
    left = sum(' = ""' in line and not line.startswith("#") for line in text.splitlines())
    typer.echo(words("import.draft.done", map=str(target), file=place, open=left))


def _watched(steps: Iterator[ImportReport], report: ImportReport) -> Iterator[ImportReport]:
    """The steps, with a bar on stderr where somebody is watching."""
    if not sys.stderr.isatty():
        yield from steps
        return
    from rich.console import Console
    from rich.progress import Progress

    # Redirecting would send what is printed to stdout to the bar's console, and so to stderr.
    console = Console(file=uncleaned(sys.stderr))
    with Progress(console=console, transient=True, redirect_stdout=False, redirect_stderr=False) as progress:
        task = progress.add_task(words("import.running", register=report.register), total=None)
        for step in steps:
            progress.update(task, total=step.batches, completed=step.done)
            yield step


def _plain(report: ImportReport, record: str) -> dict[str, Plain]:
    return {
        "register": report.register,
        "record": record,
        "kinds": {kind.value: number for kind, number in report.kinds.items()},
        "votes": report.votes,
        "added": report.result.added,
        "changed": report.result.changed,
        "unchanged": report.result.unchanged,
        "changes": [
            {"entry": change.entry, "pointer": change.pointer, "before": change.before, "after": change.after}
            for change in report.result.changes
        ],
        "notices": [
            {"path": notice.path, "row": notice.row, "code": notice.code, "reason": notice.in_words(ui())}
            for notice in report.notices.items
        ],
    }


def _cut(value: object) -> str:
    """A value as it is shown: a register's list of words has thousands."""
    shown = repr(value)
    return shown if len(shown) <= LONGEST else f"{shown[:LONGEST]}…"


def _show(report: ImportReport, record: str, *, details: bool) -> None:
    typer.echo(words("import.into", register=report.register, record=record))
    kinds = ", ".join(f"{number} {kind.value}" for kind, number in report.kinds.items())
    typer.echo(words("import.read", kinds=kinds, votes=report.votes))
    result = report.result
    typer.echo(words("import.result", added=result.added, changed=result.changed, unchanged=result.unchanged))
    some = result.changes if details else result.changes[:SHOWN]
    for change in some:
        typer.echo(f"  {change.entry} {change.pointer}: {_cut(change.before)} → {_cut(change.after)}")
    if len(some) < len(result.changes):
        typer.echo(words("import.more", count=len(result.changes) - len(some)))
    items = report.notices.items
    if not items:
        typer.echo(words("import.nothing-skipped"))
        return
    typer.echo(words("import.notices", count=len(items)))
    for code, count in report.notices.counts().items():
        typer.echo(f"  {count:>5}  {words(f'import.notice.{code}')}")
        if details:
            for notice in items:
                if notice.code == code:
                    typer.echo(f"         {notice.in_words(ui())}")
    if not details:
        typer.echo(words("import.details"))
