"""What goes to stdout and stderr: JSON Lines, colour only on a terminal, progress on many files."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from typing import TextIO, TypeVar

from constancia.cli.clean import uncleaned
from constancia.cli.ui import words
from constancia.model.plain import Plain

T = TypeVar("T")

MANY = 5
"""Inputs from which on a progress bar is worth its line."""


def print_json(value: Plain) -> None:
    """One JSON value on a line of its own."""
    print(json.dumps(value, ensure_ascii=False, separators=(", ", ": ")), flush=True)


def coloured(stream: TextIO) -> bool:
    """Whether colour is wanted there: on a terminal, and not against the user's NO_COLOR."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def with_progress(results: Iterable[T], total: int) -> Iterator[T]:
    """The results as they come; with a bar on stderr where they are many and somebody is watching.

    Where the results themselves go to the terminal they show how far it is, and a bar would break their lines.
    """
    if total < MANY or not sys.stderr.isatty() or sys.stdout.isatty():
        yield from results
        return
    from rich.console import Console
    from rich.progress import Progress

    console = Console(file=uncleaned(sys.stderr))
    # Redirecting would send what is printed to stdout to the bar's console, and so to stderr.
    with Progress(console=console, transient=True, redirect_stdout=False, redirect_stderr=False) as progress:
        yield from progress.track(results, total=total, description=words("terminal.reading"))
