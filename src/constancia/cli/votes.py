"""`constancia vote ID` and `constancia votes`: votings as the record holds them."""

from __future__ import annotations

import csv
import sys
from enum import StrEnum
from typing import Annotated, Any

import typer

from constancia.cli.clean import cells
from constancia.cli.options import AsOf, Format, FormatOption, PublishedBy, Record
from constancia.cli.output import print_json
from constancia.cli.ui import words
from constancia.cli.voting import show_voting
from constancia.errors import NotFound, UsageError
from constancia.model.plain import Plain, without_none
from constancia.model.ports import RecordView, VotingQuery
from constancia.model.time import Interval, edtf
from constancia.model.votes import Basis, VoteEvent
from constancia.pipelines.checking import SCHEMA
from constancia.pipelines.reading import check_date
from constancia.record.opening import open_view
from constancia.record.saying import failure


class Decided(StrEnum):
    """How a voting came out."""

    PASSED = "passed"
    REJECTED = "rejected"


class ListFormat(StrEnum):
    """How a list is printed."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"


def vote(
    id: Annotated[str, typer.Argument(metavar="ID", help="help.vote.id", show_default=False)],
    format: FormatOption = Format.TEXT,
    record: Record = None,
    as_of: AsOf = None,
    published_by: PublishedBy = None,
) -> None:
    """Print one voting whole."""
    view = open_view(record, known_at=as_of, published_by=published_by)
    event = find_voting(view, id)
    if format is Format.JSON:
        print_json(voting_plain(view, event))
    else:
        show_voting(view, event)


def find_voting(view: RecordView, id: str) -> VoteEvent:
    """The voting with that id, or with the id that ends so where it begins with a day.

    Raises NotFound, naming the votings of that day.
    """
    event = view.voting(id)
    if event is not None:
        return event
    try:
        day = edtf(id[:10])
    except ValueError:
        day = None
    there = view.votings(VotingQuery(days=day)) if day and len(id) >= 10 else ()
    ending = [event for event in there if event.id.endswith(f"/{id}")]
    if len(ending) == 1:
        return ending[0]
    close = [event.id for event in ending or there]
    hint = f"; on that day: {', '.join(close)}" if close else "; `constancia votes` lists what there is"
    raise NotFound(f"there is no voting {id!r} in the record{hint}", id=id, close=close)


def voting_plain(view: RecordView, event: VoteEvent) -> dict[str, Plain]:
    """One voting whole, as JSON."""
    entry = view.entry(event.id)
    plain: dict[str, Plain] = dict(summary_plain(event))
    plain["tallies"] = {basis.value: tally.to_plain() for basis, tally in event.tallies.items()}
    plain["groups"] = {code: tally.to_plain() for code, tally in event.groups.items()}
    plain["oral"] = [vote.to_plain() for vote in event.oral]
    plain["roll"] = [
        {"name": ballot.name, "group": ballot.group, "option": ballot.option.value, "code": ballot.code}
        for ballot in view.roll(event.id)
    ]
    plain["corrections"] = [
        {
            "id": one.id,
            "pointer": one.pointer,
            "published": one.published,
            "value": one.value,
            "reason": one.reason,
            "agreed": one.agreed,
        }
        for one in view.corrections(event.id)
    ]
    if entry is not None:
        plain["source"] = entry.source.to_plain()
        plain["locator"] = entry.locator.to_plain()
    return {
        "schema": SCHEMA,
        "voting": plain,
        "record": [{"layer": layer.name, "head": layer.head} for layer in view.layers()],
    }


def summary_plain(event: VoteEvent) -> dict[str, Plain]:
    """What a list says of a voting."""
    settled = event.tallies.get(Basis.WITH_ORAL) or event.board
    return without_none(
        {
            "id": event.id,
            "body": event.body,
            "start": event.start,
            "sitting": event.sitting,
            "subject": event.subject,
            "question": event.question.value,
            "bills": list(event.bills),
            "board": event.board.to_plain() if event.board else None,
            "tally": settled.to_plain() if settled else None,
            "chair": event.chair,
            "quorum": event.quorum,
            "threshold": event.threshold,
            "outcome": event.outcome,
            "outcome_rule": event.outcome_rule,
            "not_derivable": event.not_derivable,
            "counted": event.counted,
            "decision": event.decision,
            "session": event.session,
            "url": event.url,
        }
    )


def votes(
    first: Annotated[str | None, typer.Option("--from", metavar="DATE", help="help.votes.from")] = None,
    last: Annotated[str | None, typer.Option("--to", metavar="DATE", help="help.votes.to")] = None,
    subject: Annotated[str | None, typer.Option("--subject", metavar="WORDS", help="help.votes.subject")] = None,
    bill: Annotated[str | None, typer.Option("--bill", metavar="N", help="help.votes.bill")] = None,
    body: Annotated[str | None, typer.Option("--body", metavar="ID", help="help.votes.body")] = None,
    outcome: Annotated[Decided | None, typer.Option("--outcome", help="help.votes.outcome")] = None,
    limit: Annotated[int | None, typer.Option("--limit", min=1, metavar="N", help="help.votes.limit")] = None,
    format: Annotated[ListFormat, typer.Option("--format", help="help.common.format")] = ListFormat.TEXT,
    record: Record = None,
    as_of: AsOf = None,
    published_by: PublishedBy = None,
) -> None:
    """Print the votings asked for, by day and hour."""
    view = open_view(record, known_at=as_of, published_by=published_by)
    days = None
    if first or last:
        begin = edtf(check_date(first, "--from")).first if first else None
        end = edtf(check_date(last, "--to")).last if last else None
        if begin and end and end < begin:
            raise failure(UsageError, "interval-reversed", option="--to", found=last, after=first)
        days = Interval(begin, end)
    found = view.votings(
        VotingQuery(body=body, days=days, bill=bill, subject=subject, outcome=outcome and outcome.value, limit=limit)
    )
    if format is ListFormat.JSON:
        for event in found:
            print_json(summary_plain(event))
    elif format is ListFormat.CSV:
        _print_csv(found)
    else:
        for event in found:
            print(words("terminal.voting-line", **_line(event)))
        print(words("terminal.votings" if found else "terminal.no-votings", count=len(found)))


def _line(event: VoteEvent) -> dict[str, Any]:
    plain = summary_plain(event)
    return {
        "id": event.id,
        "start": event.start.replace("T", " "),
        "tally": plain.get("tally", (None, None, None)),
        "outcome": f"  {words(f'words.{event.outcome}')}" if event.outcome else "",
        "question": event.question.value,
        "subject": event.subject,
    }


def _print_csv(found: tuple[VoteEvent, ...]) -> None:
    out = csv.writer(sys.stdout, lineterminator="\n")
    board, tally = ("board_for", "board_against", "board_abstain"), ("for", "against", "abstain")
    out.writerow(
        ["id", "start", "sitting", "question", "bills", *board, *tally, "subject", "url", "decision", "outcome"]
    )
    nothing = [None, None, None]
    for event in found:
        plain: dict[str, Any] = summary_plain(event)
        figures = [*plain.get("board", nothing), *plain.get("tally", nothing)]
        first = [event.id, event.start, event.sitting, event.question.value, " ".join(event.bills)]
        out.writerow(cells([*first, *figures, event.subject, event.url, event.decision, event.outcome]))
