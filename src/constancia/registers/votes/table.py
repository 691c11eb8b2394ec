"""The CSV form: one row for each ballot, or one for a voting of which only totals are known."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from constancia.errors import RegisterError
from constancia.model.actors import Organization
from constancia.model.sources import Locator
from constancia.model.votes import Ballot, Question, Tally, VoteEvent
from constancia.registers.codes import option_in_words
from constancia.registers.days import date_of
from constancia.registers.faults import fault
from constancia.registers.votes.parsed import Body, Parsed, Voting, question_of, slug

REQUIRED = ("voting", "body", "date", "subject")
"""Columns without which a row means nothing."""
OF_THE_BODY = ("body_es", "body_en", "country", "places", "seats", "timezone", "covers")
OF_THE_VOTING = (
    "body",
    "date",
    "subject",
    "sitting",
    "language",
    "question",
    "bills",
    "for",
    "against",
    "abstain",
    "threshold",
    "quorum",
    "outcome",
    "chair",
    "session",
    "url",
)
OF_THE_BALLOT = ("member", "group", "option")
COLUMNS = ("voting", *OF_THE_VOTING, *OF_THE_BODY, *OF_THE_BALLOT)
"""Every column, in the order of `docs/registers/votes.md`. Any others stop the import."""

OUTCOMES = ("passed", "rejected")


@dataclass(slots=True)
class _Group:
    """The rows of one voting: what they say together, and their ballots."""

    row: int
    values: dict[str, str]
    roll: list[Ballot] = field(default_factory=list)


def read_table(text: str, file: str) -> Parsed:
    """The bodies and votings in a CSV table.

    Rows of one voting have the same `voting` and `body`; what they say of the voting must be the same, or be left
    empty after the first. Raises RegisterError and UnknownCode with the row.
    """
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    header = [name.strip().lower() for name in next(reader)]
    missing = [name for name in REQUIRED if name not in header]
    strange = [name for name in header if name not in COLUMNS]
    if missing or strange or len(set(header)) != len(header):
        twice = sorted({name for name in header if header.count(name) > 1})
        raise fault(
            RegisterError, "votes-columns", path=file, missing=missing, found=strange or twice, expected=list(COLUMNS)
        )
    parsed = Parsed()
    groups: dict[tuple[str, str], _Group] = {}
    said_of_bodies: dict[str, dict[str, str]] = {}
    for row, cells in enumerate((cells for cells in reader if any(cells)), 1):
        if len(cells) != len(header):
            raise fault(RegisterError, "table-width", path=file, where=row, found=len(cells), expected=len(header))
        values = {name: cell.strip() for name, cell in zip(header, cells, strict=True)}
        for name in ("voting", "body"):
            if not values[name]:
                raise fault(RegisterError, "votes-empty", path=file, where=row, field=name)
        group = groups.setdefault((values["body"], values["voting"]), _Group(row, {}))
        _agree(group.values, values, OF_THE_VOTING, file, row)
        _agree(said_of_bodies.setdefault(values["body"], {}), values, OF_THE_BODY, file, row)
        if values.get("member"):
            group.roll.append(_ballot(values, group.roll, file, row))
        elif values.get("option"):
            raise fault(RegisterError, "votes-no-member", path=file, where=row)
    first_rows = {body: min(g.row for (b, _), g in groups.items() if b == body) for body in said_of_bodies}
    for name, values in said_of_bodies.items():
        body = _body(name, values, file, first_rows[name])
        parsed.bodies[body.organization.id] = body
    for (body_name, key), group in groups.items():
        parsed.votings.append(_voting(key, slug(body_name), group, file))
    parsed.votings.sort(key=lambda voting: (voting.event.start, voting.event.id))
    return parsed


def _separator(text: str) -> str:
    """Comma or semicolon: whichever the header has more of."""
    header = text.partition("\n")[0]
    return ";" if header.count(";") > header.count(",") else ","


def _agree(known: dict[str, str], values: Mapping[str, str], names: Sequence[str], file: str, row: int) -> None:
    for name in names:
        value = values.get(name)
        if value and known.setdefault(name, value) != value:
            before = known[name]
            raise fault(RegisterError, "votes-differs", path=file, where=row, field=name, found=value, before=before)


def _ballot(values: Mapping[str, str], roll: Sequence[Ballot], file: str, row: int) -> Ballot:
    name, code = values["member"], values.get("option", "")
    if any(ballot.name == name for ballot in roll):
        raise fault(RegisterError, "votes-twice", path=file, where=row, found=name)
    return Ballot(name, values.get("group") or None, option_in_words(code, file, row), code)


def _body(name: str, values: Mapping[str, str], file: str, row: int) -> Body:
    names = {"es": _list(values.get("body_es")), "en": _list(values.get("body_en"))}
    covers = values.get("covers")
    organization = Organization(
        id=slug(name),
        names={language: tuple(dict.fromkeys((*several, name))) for language, several in names.items()},
        classification="chamber",
        country=values.get("country"),
        places=_list(values.get("places")),
        seats=_number(values.get("seats"), file, row, "seats"),
        timezone=values.get("timezone"),
    )
    return Body(organization, Locator(path=file, row=row), (date_of(covers, file, row, "covers"),) if covers else ())


def _voting(key: str, body: str, group: _Group, file: str) -> Voting:
    row, values = group.row, group.values
    for name in REQUIRED[1:]:
        if name not in values:
            raise fault(RegisterError, "votes-empty", path=file, where=row, field=name)
    start = date_of(values["date"], file, row, "date")
    outcome = values.get("outcome")
    if outcome and outcome not in OUTCOMES:
        expected = list(OUTCOMES)
        raise fault(
            RegisterError, "votes-value", path=file, where=row, field="outcome", found=outcome, expected=expected
        )
    figures = [_number(values.get(side), file, row, side) for side in ("for", "against", "abstain")]
    totals = Tally(*figures) if any(figure is not None for figure in figures) else None
    if totals is None and not group.roll:
        raise fault(RegisterError, "votes-no-figures", path=file, where=row)
    sitting = values.get("sitting")
    event = VoteEvent(
        id=f"{body}/vote-event/{key}",
        body=body,
        start=start,
        sitting=date_of(sitting, file, row, "sitting") if sitting else start[:10],
        subject=values["subject"],
        question=question_of(values.get("question") or Question.MEASURE.value, file, row),
        bills=_list(values.get("bills")),
        chair=values.get("chair"),
        quorum=_number(values.get("quorum"), file, row, "quorum"),
        threshold=_number(values.get("threshold"), file, row, "threshold"),
        outcome=outcome,
        session=values.get("session"),
        url=values.get("url"),
        language=values.get("language") or "en",
    )
    return Voting(event, tuple(group.roll), Locator(path=file, row=row), totals)


def _list(value: str | None) -> tuple[str, ...]:
    return tuple(part.strip() for part in (value or "").split("|") if part.strip())


def _number(value: str | None, file: str, row: int, what: str) -> int | None:
    if not value:
        return None
    if not (value.isascii() and value.isdigit() and len(value) < 10):  # nobody counts a billion votes
        raise fault(RegisterError, "table-number", path=file, where=row, what=what, found=value[:40])
    return int(value)
