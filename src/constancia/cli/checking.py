"""Checking reports for whoever called for it, and how findings are printed: the work of `constancia check`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from enum import StrEnum

from constancia.cli.across import show_across
from constancia.cli.output import print_json, with_progress
from constancia.cli.stories import show_checked, show_total
from constancia.cli.terminal import Terminal
from constancia.cli.ui import complain, tell_faults, tell_left_out, ui, words
from constancia.documents import MAX_BYTES
from constancia.model.findings import Outcome
from constancia.model.watching import Telling, part
from constancia.pipelines.checking import CheckedDocument, check_files, side_by_side
from constancia.pipelines.reading import ReadingOptions, Unreadable, read_files
from constancia.record.opening import open_view

_READING = 0.7
"""Share of the time of a check that reading takes."""


class CheckFormat(StrEnum):
    """How findings are printed."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    SARIF = "sarif"


def check_reports(
    files: list[str],
    *,
    format: CheckFormat = CheckFormat.TEXT,
    language: str | None = None,
    published: str | None = None,
    record: str | None = None,
    as_of: str | None = None,
    published_by: str | None = None,
    on: str | None = None,
    everything: bool = False,
    exit_zero: bool = False,
    keep: bool = False,
    no_text: bool = False,
    max_size: int = MAX_BYTES,
) -> int:
    """Prints the finding of each claim; gives 1 where something conflicts, 2 where an input or a rule failed."""
    options = ReadingOptions(language=language, published=published, max_bytes=max_size)
    view = open_view(record, known_at=as_of, published_by=published_by, valid_on=on)
    broken = conflict = False
    checked: list[CheckedDocument] = []
    terminal = Terminal()

    def work(tell: Telling) -> Iterator[CheckedDocument | Unreadable]:
        return check_files(read_files(files, options, part(tell, 0, _READING)), view, part(tell, _READING, 1))

    for result in with_progress(work, len(files)):
        if isinstance(result, Unreadable):
            complain(result.error)
            broken = True
            continue
        tell_left_out(result.document)
        broken = tell_faults(result.document.path, result.faults) or broken
        conflict = conflict or any(finding.outcome is Outcome.CONFLICTS for finding in result.findings)
        if format is CheckFormat.JSON and len(files) == 1:
            print_json(result.to_plain(ui(), text=not no_text))
        elif format is CheckFormat.TEXT:
            show_checked(terminal, result, everything=everything)
        checked.append(result)
        if keep:
            _keep(result)
    if format is CheckFormat.JSON and len(files) > 1:
        _print_several(checked, text=not no_text)
    elif format is CheckFormat.TEXT:
        if len(checked) > 1:
            show_across(checked, side_by_side(checked))
        show_total(terminal, checked)
    elif format is CheckFormat.HTML:
        _print_page(checked)
    elif format is CheckFormat.SARIF:
        _print_sarif(checked)
    return 2 if broken else 1 if conflict and not exit_zero else 0


def _keep(result: CheckedDocument) -> None:
    from constancia.record.private import PrivateLog, private_path

    with PrivateLog() as log:
        log.keep(result.document, result.to_plain(ui()))
    print(words("terminal.kept", path=str(private_path())), file=sys.stderr)


def _print_several(checked: list[CheckedDocument], *, text: bool) -> None:
    """One object for each document, with what the others say of the same things."""
    together = side_by_side(checked)
    documents = [one.document for one in checked]
    for number, one in enumerate(checked):
        things = [thing for thing in together.things if any(said.report == number for said in thing.said)]
        plain = one.to_plain(ui(), text=text)
        plain["across"] = {
            "same_dispatch": [
                documents[other].id
                for other, first in enumerate(together.copies)
                if other != number and first == together.copies[number]
            ],
            "things": [thing.to_plain(documents) for thing in things],
        }
        print_json(plain)


def _print_page(checked: list[CheckedDocument]) -> None:
    from constancia.exports.page import page

    print(page([one.to_plain(ui()) for one in checked], ui()), end="")


def _print_sarif(checked: list[CheckedDocument]) -> None:
    from constancia.exports.sarif import sarif

    print_json(sarif([one.to_plain(ui()) for one in checked], ui()))
