"""`constancia dossier new|check`: dossiers written and checked by hand."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from constancia.cli.options import Format, FormatOption
from constancia.cli.output import print_json
from constancia.cli.ui import ui, words
from constancia.errors import DossierNotValid, UsageError
from constancia.registers.dossier import TEMPLATE, read_dossier
from constancia.registers.dossier.faults import Fault

dossier = typer.Typer(help="help.dossier", no_args_is_help=True, add_completion=False, rich_markup_mode=None)

File = Annotated[Path, typer.Argument(metavar="FILE", help="help.dossier.file", show_default=False)]


@dossier.command("new", help="help.dossier.new")
def new(file: File) -> None:
    """Write a commented template; a file that is there stays as it is."""
    try:
        with file.open("x", encoding="utf-8") as stream:
            stream.write(TEMPLATE)
    except FileExistsError:
        raise UsageError(words("dossier.exists", file=str(file)), value=str(file)) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UsageError(words("dossier.not-written", file=str(file), reason=reason), value=str(file)) from error
    typer.echo(words("dossier.written", file=str(file)))


@dossier.command("check", help="help.dossier.check")
def check(file: File, format: FormatOption = Format.TEXT) -> None:
    """List every fault of a dossier with its line; 1 where there is one."""
    try:
        entries = read_dossier(file)
    except DossierNotValid as error:
        faults: list[Fault] = list(error.params["faults"])  # type: ignore[call-overload]
        for fault in faults:
            if format is Format.JSON:
                print_json({"file": str(file), "line": fault.line, "code": fault.code, "text": fault.in_words(ui())})
            else:
                typer.echo(words("dossier.fault", file=str(file), line=fault.line, fault=fault.in_words(ui())))
        if format is Format.TEXT:
            typer.echo(words("dossier.faults", file=str(file), count=len(faults)), err=True)
        raise typer.Exit(1) from None
    kinds = Counter(entry.kind.value for entry in entries)
    if format is Format.JSON:
        print_json({"file": str(file), "entries": len(entries), "kinds": dict(sorted(kinds.items()))})
    else:
        shown = [{"kind": f"entry.{kind}", "count": count} for kind, count in sorted(kinds.items())]
        typer.echo(words("dossier.valid", file=str(file), count=len(entries), kinds=shown))
