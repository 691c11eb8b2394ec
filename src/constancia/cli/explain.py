"""`constancia explain`: every step and every candidate of a finding."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from constancia.cli.options import AsOf, Files, Format, FormatOption, Language, On, Published, PublishedBy, Record
from constancia.cli.output import print_json
from constancia.cli.terminal import Terminal
from constancia.cli.ui import complain, ui, words
from constancia.cli.votes import summary_plain
from constancia.errors import NotFound
from constancia.language.messages import say
from constancia.model.claims import Claim
from constancia.model.findings import Finding
from constancia.model.plain import Plain
from constancia.model.ports import RecordView
from constancia.pipelines.checking import CheckedDocument, check_document
from constancia.pipelines.reading import ReadingOptions, Unreadable, read_files
from constancia.record.opening import open_view


def explain(
    files: Files,
    claim: Annotated[str | None, typer.Option("--claim", metavar="N|ID", help="help.explain.claim")] = None,
    format: FormatOption = Format.TEXT,
    language: Language = None,
    published: Published = None,
    record: Record = None,
    as_of: AsOf = None,
    published_by: PublishedBy = None,
    on: On = None,
) -> None:
    """Print how each finding, or one of them, came about."""
    view = open_view(record, known_at=as_of, published_by=published_by, valid_on=on)
    status, found = 0, False
    for result in read_files(files, ReadingOptions(language=language, published=published)):
        if isinstance(result, Unreadable):
            complain(result.error)
            status = 2
            continue
        checked = check_document(result, view)
        for number, one in enumerate(checked.claims, 1):
            if claim not in (None, str(number), one.id):
                continue
            found = True
            if format is Format.JSON:
                print_json(_plain(checked, number, view))
            else:
                _show(checked, number, view)
    if claim is not None and not found and not status:
        raise NotFound(f"there is no claim {claim!r} in {', '.join(files)}", id=claim, close=[])
    raise typer.Exit(status)


def _candidates(finding: Finding, view: RecordView) -> list[Plain]:
    """Every entry that was looked at, in order: votings with their tallies, the rest with their content."""
    out: list[Plain] = []
    for id in dict.fromkeys([*([finding.matched] if finding.matched else []), *finding.considered]):
        event = view.voting(id)
        if event is not None:
            out.append(summary_plain(event))
            continue
        entry = view.entry(id)
        if entry is not None:
            out.append({"id": id, "kind": entry.kind.value, "content": entry.content})
    return out


def _plain(checked: CheckedDocument, number: int, view: RecordView) -> dict[str, Plain]:
    plain = checked.to_plain(ui(), text=False)
    claims = plain["claims"]
    assert isinstance(claims, list)
    finding = checked.findings[number - 1]
    return {
        "schema": plain["schema"],
        "document": plain["document"],
        "claim": claims[number - 1],
        "candidates": _candidates(finding, view),
        "record": plain["record"],
    }


def _show(checked: CheckedDocument, number: int, view: RecordView) -> None:
    claim, finding = checked.claims[number - 1], checked.findings[number - 1]
    Terminal().show_one(checked, number)
    _show_claim(claim)
    print(f"     {words('terminal.explain.as-of', day=finding.as_of or '?')}")
    if finding.coverage:
        print(f"     {words('terminal.explain.coverage')} {json.dumps(finding.coverage, ensure_ascii=False)}")
    print(f"     {words('terminal.explain.steps')}")
    for place, step in enumerate(finding.because, 1):
        print(f"     {place:>3}. {step.code}: {say(step.code, ui(), step.params)}")
        print(f"          {json.dumps(dict(step.params), ensure_ascii=False)}")
        for id in step.entries:
            print(f"          {id}")
    candidates = _candidates(finding, view)
    print(f"     {words('terminal.explain.candidates', count=len(candidates))}")
    for candidate in candidates:
        print(f"          {json.dumps(candidate, ensure_ascii=False)}")
    print()


def _show_claim(claim: Claim) -> None:
    print(f"     {claim.id}")
    print(f"     {words('terminal.explain.rule', rule=claim.rule)}")
    for name, value in claim.value.items():
        if not isinstance(value, tuple):
            inferred = f" ({words('terminal.explain.inferred')})" if name == "date" and claim.inferred else ""
            print(f"     {name}: {value}{inferred}")
