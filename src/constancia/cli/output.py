"""What goes to stdout and stderr: JSON Lines, colour only on a terminal, progress on many files and long ones."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TextIO, TypeVar

from constancia.cli.clean import uncleaned
from constancia.cli.ui import words
from constancia.model.plain import Plain
from constancia.model.watching import Telling, no_one

T = TypeVar("T")

MANY = 5
"""Inputs from which on a progress bar is worth its line."""

PATIENCE = 1.5
"""Seconds that one document may take before a bar shows how far it is."""


def print_json(value: Plain) -> None:
    """One JSON value on a line of its own."""
    print(json.dumps(value, ensure_ascii=False, separators=(", ", ": ")), flush=True)


def coloured(stream: TextIO) -> bool:
    """Whether colour is wanted there: on a terminal, and not against the user's NO_COLOR."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def with_progress(work: Callable[[Telling], Iterable[T]], total: int) -> Iterator[T]:
    """The results of a work as they come, with a bar on stderr where somebody is watching and would have to wait.

    The work tells how far each result is. The bar of many inputs counts them, unless the results themselves show on the
    terminal how far it is; that of few shows how far the present one is, once it has taken a while, and goes before
    its result is printed.
    """
    if not sys.stderr.isatty():
        yield from work(no_one)
    elif total < MANY or sys.stdout.isatty():
        yield from _each(work)
    else:
        from rich.console import Console
        from rich.progress import Progress

        console = Console(file=uncleaned(sys.stderr))
        # Redirecting would send what is printed to stdout to the bar's console, and so to stderr.
        with Progress(console=console, transient=True, redirect_stdout=False, redirect_stderr=False) as progress:
            yield from progress.track(work(no_one), total=total, description=words("terminal.reading"))


def _each(work: Callable[[Telling], Iterable[T]]) -> Iterator[T]:
    bar = _Bar()
    try:
        for result in work(bar.tell):
            bar.end()
            yield result
            bar.begin()
    finally:
        bar.end()


class _Bar:
    """How far one long document is, on stderr; nothing at all where it does not take long."""

    def __init__(self) -> None:
        self._progress: Any = None
        self.begin()

    def begin(self) -> None:
        """The next document begins."""
        self._begun = time.monotonic()

    def tell(self, done: float) -> None:
        """Shows the share that is done."""
        if self._progress is None:
            if time.monotonic() - self._begun < PATIENCE:
                return
            from rich.console import Console
            from rich.progress import Progress

            console = Console(file=uncleaned(sys.stderr))
            self._progress = Progress(console=console, transient=True, redirect_stdout=False, redirect_stderr=False)
            self._progress.add_task(words("terminal.reading"), total=1.0)
            self._progress.start()
        self._progress.update(self._progress.task_ids[0], completed=done)

    def end(self) -> None:
        """Takes the bar away."""
        if self._progress is not None:
            self._progress.stop()
            self._progress = None
