"""`constancia check`: reports against the record."""

from __future__ import annotations

from typing import Annotated

import typer

from constancia.cli.checking import CheckFormat, check_reports
from constancia.cli.options import AsOf, Files, Language, MaxBytes, NoText, On, Published, PublishedBy, Record
from constancia.documents import MAX_BYTES


def check(
    files: Files,
    format: Annotated[CheckFormat, typer.Option("--format", help="help.check.format")] = CheckFormat.TEXT,
    language: Language = None,
    published: Published = None,
    record: Record = None,
    as_of: AsOf = None,
    published_by: PublishedBy = None,
    on: On = None,
    everything: Annotated[bool, typer.Option("--all", help="help.check.all")] = False,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="help.check.exit-zero")] = False,
    keep: Annotated[bool, typer.Option("--keep", help="help.check.keep")] = False,
    no_text: NoText = False,
    max_size: MaxBytes = MAX_BYTES,
) -> None:
    """Print the finding of each claim; 1 where something conflicts, 2 where an input or a rule failed."""
    status = check_reports(
        files,
        format=format,
        language=language,
        published=published,
        record=record,
        as_of=as_of,
        published_by=published_by,
        on=on,
        everything=everything,
        exit_zero=exit_zero,
        keep=keep,
        no_text=no_text,
        max_size=max_size,
    )
    raise typer.Exit(status)
