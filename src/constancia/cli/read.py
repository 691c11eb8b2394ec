"""`constancia read`: the claims in reports, without a record."""

from __future__ import annotations

import typer

from constancia.cli.options import Files, Format, FormatOption, Language, MaxBytes, NoText, Published
from constancia.cli.output import print_json, with_progress
from constancia.cli.terminal import Terminal
from constancia.cli.ui import complain, tell_faults, tell_left_out
from constancia.documents import MAX_BYTES
from constancia.pipelines.checking import SCHEMA
from constancia.pipelines.reading import ReadingOptions, Unreadable, read_files


def read(
    files: Files,
    format: FormatOption = Format.TEXT,
    language: Language = None,
    published: Published = None,
    no_text: NoText = False,
    max_size: MaxBytes = MAX_BYTES,
) -> None:
    """Print the claims in each report; 2 where an input could not be read."""
    options = ReadingOptions(language=language, published=published, max_bytes=max_size)
    status = 0
    terminal = Terminal()
    for result in with_progress(lambda tell: read_files(files, options, tell), len(files)):
        if isinstance(result, Unreadable):
            complain(result.error)
            status = 2
            continue
        tell_left_out(result.document)
        if tell_faults(result.document.path, result.faults):
            status = 2
        if format is Format.JSON:
            print_json(
                {
                    "schema": SCHEMA,
                    "document": result.document.to_plain(text=not no_text),
                    "claims": [claim.to_plain() for claim in result.claims],
                    **({"faults": [fault.to_plain() for fault in result.faults]} if result.faults else {}),
                }
            )
        else:
            terminal.show_read(result.document, result.claims)
            print()
    raise typer.Exit(status)
