"""A dossier's tables to entries, each with the citation that its author gave."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from constancia.errors import SourceUndecodable
from constancia.model.actors import Organization
from constancia.model.content import vote_event_content
from constancia.model.entries import Coverage, Entry, EntryKind, Hole
from constancia.model.plain import Plain
from constancia.model.sources import Locator, Source
from constancia.model.votes import Ballot, Basis, Option, Question, Tally, VoteEvent
from constancia.registers.archive import SIZE_LIMIT, read_file
from constancia.registers.dossier.faults import not_valid
from constancia.registers.dossier.form import TABLES_OF_A_DOSSIER
from constancia.registers.dossier.validation import parse

_NOT_CONTENT = frozenset({"id", "source", "page", "published", "cite"})


def read_dossier(path: str | Path) -> list[Entry]:
    """The entries of a dossier, what it covers last.

    Raises DossierNotValid with every fault, SourceNotFound, SourceUndecodable.
    """
    file = Path(path)
    data = read_file(file, limit=SIZE_LIMIT)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise SourceUndecodable(f"{file} is not UTF-8; save it as UTF-8", path=str(file)) from error
    return entries_of(text, str(file))


def entries_of(text: str, file: str = "dossier") -> list[Entry]:
    """The entries that the text of a dossier states; raises DossierNotValid with every fault."""
    data, faults = parse(text)
    if faults:
        raise not_valid(file, faults)
    sources = {key: Source(**fields) for key, fields in data.get("sources", {}).items()}
    return list(_Dossier(str(data["id"]), sources).entries(data))


class _Dossier:
    def __init__(self, id: str, sources: Mapping[str, Source]) -> None:
        self.id = id
        self.sources = sources

    def entries(self, data: Mapping[str, Any]) -> Iterator[Entry]:
        for table, (kind, _) in TABLES_OF_A_DOSSIER.items():
            for row in data.get(table, ()):
                yield self.entry(table, kind, row)

    def entry(self, table: str, kind: EntryKind, row: Mapping[str, Any]) -> Entry:
        source = self.sources[row["source"]]
        content = self.content(table, row)
        if row.get("cite"):
            content["cites"] = {field: self.sources[key].to_plain() for field, key in row["cite"].items()}
        return Entry(
            # A body is named by other registers too, so its id stays as it is.
            id=row["id"] if kind is EntryKind.ORGANIZATION else self.full(table, row["id"]),
            kind=kind,
            content=content,
            source=source,
            locator=Locator(page=row.get("page")),
            valid=_valid(kind, content),
            published=row.get("published") or source.published,
        )

    def full(self, table: str, id: str) -> str:
        """The id in the record: the dossier's, the kind, and the one in the file; one with a slash is another's."""
        return id if "/" in id else f"{self.id}/{_segment(table)}/{id}"

    def content(self, table: str, row: Mapping[str, Any]) -> dict[str, Plain]:
        match table:
            case "body":
                return _organization(row).to_plain()
            case "voting":
                return _voting(self.full("voting", row["id"]), row)
            case "coverage":
                return self.coverage(row)
        _, form = TABLES_OF_A_DOSSIER[table]
        content = {key: value for key, value in row.items() if key not in _NOT_CONTENT}
        for key in content:
            refers = form[key].kind.refers
            if refers:
                content[key] = self.full(refers, row[key])
        return content

    def coverage(self, row: Mapping[str, Any]) -> dict[str, Plain]:
        holes = tuple(
            Hole(hole["period"], hole["what"], hole["reason"], hole.get("reason_es")) for hole in row.get("hole", ())
        )
        return Coverage(
            id=row["id"],
            body=row["body"],
            period=row["period"],
            kinds=tuple(row["kinds"]),
            holes=holes,
            register=self.id,
        ).to_plain()


def _segment(table: str) -> str:
    return TABLES_OF_A_DOSSIER[table][0].value


def _organization(row: Mapping[str, Any]) -> Organization:
    return Organization(
        id=row["id"],
        names={"es": tuple(row["names_es"]), "en": tuple(row["names_en"])},
        classification=row["classification"],
        country=row.get("country"),
        places=tuple(row.get("places", ())),
        seats=row.get("seats"),
        timezone=row.get("timezone"),
    )


def _voting(id: str, row: Mapping[str, Any]) -> dict[str, Plain]:
    """A voting known from publications: its tally stands as the register's, for the dossier is the register."""
    event = VoteEvent(
        id=id,
        body=row["body"],
        start=row["start"],
        sitting=row.get("sitting") or row["start"][:10],
        subject=row["subject"],
        language=row.get("language", "es"),
        question=Question(row.get("question", "measure")),
        bills=tuple(row.get("bills", ())),
        tallies={Basis.REGISTER: Tally(row["yes"], row.get("no"), row.get("abstain"))},
        threshold=row.get("threshold"),
        outcome=row.get("outcome"),
    )
    roll = [
        Ballot(one["name"], one.get("group"), Option(one["option"]), one.get("code", one["option"]))
        for one in row.get("roll", ())
    ]
    return vote_event_content(event, roll)


def _valid(kind: EntryKind, content: Mapping[str, Any]) -> str | None:
    """When the thing held or happened, as far as the content says."""
    match kind:
        case EntryKind.AUTHORISATION | EntryKind.OFFICE:
            start, until = content.get("start"), content.get("until")
            if start and until:
                return f"{_begin(start)}/{_end(until)}"
            if start or until:
                return f"{_begin(start) if start else '..'}/{_end(until) if until else '..'}"
            return content.get("seen")
        case EntryKind.COUNT:
            return content.get("as_of") or content.get("period")
        case EntryKind.POLL:
            return content.get("field_dates")
        case EntryKind.REPORT:
            return content.get("date")
        case EntryKind.VOTE_EVENT:
            return str(content["start"])[:10]
        case EntryKind.EVENT | EntryKind.MAPPING | EntryKind.COVERAGE:
            return content.get("period")
    return None


def _begin(date: str) -> str:
    return date.partition("/")[0]


def _end(date: str) -> str:
    return date.partition("/")[2] or date
