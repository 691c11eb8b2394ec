"""`constancia recheck`: what changed in kept findings since the record grew, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

import typer

from constancia.cli.options import AsOf, Format, FormatOption, PublishedBy, Record
from constancia.cli.output import print_json, with_progress
from constancia.cli.record import chosen
from constancia.cli.terminal import short
from constancia.cli.ui import ui, words
from constancia.language.messages import say
from constancia.model.documents import Document
from constancia.pipelines.checking import SCHEMA
from constancia.pipelines.rechecking import ChangedFinding, Rechecked
from constancia.pipelines.rechecking import recheck as check_again
from constancia.record.opening import open_view
from constancia.record.private import PrivateLog, kept_documents, kept_findings


def recheck(
    keep: Annotated[bool, typer.Option("--keep", help="help.recheck.keep")] = False,
    format: FormatOption = Format.TEXT,
    record: Record = None,
    as_of: AsOf = None,
    published_by: PublishedBy = None,
) -> None:
    """Check every kept report again and print what is not what it was."""
    chosen(None, private=True)
    view = open_view(record, known_at=as_of, published_by=published_by)
    documents = kept_documents()
    changed = 0
    for one in with_progress(lambda _: check_again(_kept(documents), view, ui()), len(documents)):
        changed += len(one.changed)
        if format is Format.JSON:
            print_json(
                {
                    "schema": SCHEMA,
                    "document": one.checked.document.to_plain(text=False),
                    "changed": [change.to_plain() for change in one.changed],
                    "record": [{"layer": name, "before": before, "now": now} for name, before, now in one.heads],
                }
            )
        elif one.changed:
            _show(one)
        if keep:
            with PrivateLog() as log:
                log.keep(one.checked.document, one.checked.to_plain(ui()))
    if format is Format.TEXT:
        print(words("terminal.recheck.summary", documents=len(documents), count=changed))


def _kept(documents: tuple[Document, ...]) -> Iterator[tuple[Document, Mapping[str, Any]]]:
    for document in documents:
        findings = kept_findings(document.id)
        if findings is not None:
            yield document, findings


def _show(one: Rechecked) -> None:
    document = one.checked.document
    print(document.path or document.id)
    for change in one.changed:
        print(f"\n  «{change.quote}»")
        print(f"     {_outcome(change.before)} → {_outcome(change.now)}")
        _show_why(change)
    for name, before, now in one.heads:
        print(f"     {words('terminal.recheck.head', name=name, before=short(before) or '–', now=short(now))}")
    print()


def _show_why(change: ChangedFinding) -> None:
    for step in (change.now or {}).get("because", ()):
        print(f"     – {say(step['code'], ui(), step['params'])}")
    if change.entries:
        print(f"     {words('terminal.recheck.entries', entries=list(change.entries))}")


def _outcome(finding: Mapping[str, Any] | None) -> str:
    return words("terminal.recheck.no-claim") if finding is None else words(f"words.{finding['outcome']}")
