"""`constancia audit REGISTER [PATH|URL]`: what is wrong in a register, found from its data alone."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Mapping, Sequence
from typing import Annotated

import typer

from constancia.analysis.audit import AuditFinding, Severity
from constancia.cli.clean import cells
from constancia.cli.options import AsOf, Record
from constancia.cli.output import print_json
from constancia.cli.ui import words
from constancia.cli.votes import ListFormat
from constancia.pipelines.auditing import audit_path, audit_record

SHOWN = 3
"""Entries that are named in the text of a finding; JSON and CSV name them all."""


def audit(
    register: Annotated[str, typer.Argument(metavar="REGISTER", help="help.audit.register", show_default=False)],
    where: Annotated[
        str | None, typer.Argument(metavar="PATH|URL", help="help.audit.where", show_default=False)
    ] = None,
    record: Record = None,
    as_of: AsOf = None,
    format: Annotated[ListFormat, typer.Option("--format", help="help.common.format")] = ListFormat.TEXT,
) -> None:
    """Print what an audit finds; 0 whatever it finds."""
    if where is not None:
        found = audit_path(register, where)
    else:
        from constancia.record.opening import open_view

        found = audit_record(register, open_view(record, known_at=as_of))
    match format:
        case ListFormat.JSON:
            for body, findings in found.items():
                print_json({"body": body, "findings": [finding.to_plain() for finding in findings]})
        case ListFormat.CSV:
            _csv(found)
        case ListFormat.TEXT:
            for body, findings in found.items():
                _text(body, findings)


def _csv(found: Mapping[str, Sequence[AuditFinding]]) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(["body", "severity", "code", "count", "message", "params", "url", "paths", "entries"])
    for body, findings in found.items():
        for one in findings:
            params = json.dumps(dict(one.params), ensure_ascii=False)
            row = [body, one.severity.value, one.code, one.count, message(one), params, one.url or ""]
            writer.writerow(cells([*row, " ".join(one.paths), " ".join(one.entries)]))


def _text(body: str, findings: Sequence[AuditFinding]) -> None:
    numbers = {severity: sum(one.severity is severity for one in findings) for severity in Severity}
    typer.echo(words("audit.title", body=body))
    for one in findings:
        typer.echo(f"\n{words(f'audit.severity.{one.severity.value}'):<8} {message(one)}")
        shown = ", ".join(one.entries[:SHOWN])
        more = len(one.entries) - SHOWN
        typer.echo(f"         {shown}{words('audit.more', count=more) if more > 0 else ''}")
        if one.url:
            typer.echo(f"         {one.url}")
    typer.echo("")
    typer.echo(
        words(
            "audit.summary",
            errors=numbers[Severity.ERROR],
            warnings=numbers[Severity.WARNING],
            notes=numbers[Severity.NOTE],
        )
    )


def message(finding: AuditFinding) -> str:
    """What a finding says, in the user's language."""
    nothing = words("audit.nothing")
    params = {
        key: [nothing] if value == [] else nothing if value in (None, "") else value
        for key, value in finding.params.items()
    }
    if "first" in params and "last" in params:
        params["days"] = f"{params['first']}/{params['last']}"  # one day where they are the same
    return words(f"audit.{finding.code}", count=finding.count, entries=len(finding.entries), **params)
