"""Roll calls of Germany's Bundestag, from the sheets on bundestag.de: one XLS or XLSX file for each voting."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from constancia.errors import RegisterError, UsageError
from constancia.model.actors import Organization
from constancia.model.sources import Locator, Source
from constancia.model.votes import Ballot, Option, Question, VoteEvent
from constancia.registers.archive import read_files, unread_tables
from constancia.registers.days import COMPACT, day_of
from constancia.registers.faults import fault
from constancia.registers.manifest import Manifest
from constancia.registers.reading import Notices, Reading
from constancia.registers.votes.entries import batches_of
from constancia.registers.votes.parsed import Body, Parsed, Voting, ballot_of

DATASET = Source(
    url="https://www.bundestag.de/parlament/plenum/abstimmung/liste",
    publisher="Deutscher Bundestag",
    title="Namentliche Abstimmungen des Deutschen Bundestages",
    media_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
)
BUNDESTAG = Organization(
    id="de-bundestag",
    names={
        "es": ("Bundestag", "Parlamento alemán", "Parlamento de Alemania", "Cámara Baja alemana", "Cámara Baja"),
        "en": (
            "Bundestag",
            "German Bundestag",
            "German parliament",
            "Germany's parliament",
            "Germany's lower house",
            "lower house",
        ),
        "de": ("Deutscher Bundestag", "Bundestag"),
    },
    classification="chamber",
    country="DE",
    places=("Germany", "German", "Alemania", "alemán", "alemana", "alemanes", "alemanas", "Berlin", "Berlín"),
    timezone="Europe/Berlin",
)
_NAME = re.compile(r"(?P<day>\d{8})_(?P<number>\d+)[_-]xlsx?\.xlsx?$", re.I)
"""As the files are called: day, number of the voting on that day."""
_OPTIONS: Mapping[str, Option] = {
    "ja": Option.YES,
    "nein": Option.NO,
    "Enthaltung": Option.ABSTAIN,
    "ungültig": Option.EXCLUDED,
    "nichtabgegeben": Option.ABSENT,
}
"""The columns of which one has a 1. An invalid card is no vote; one that was not handed in was not there."""
_COLUMNS = ("Wahlperiode", "Sitzungnr", "Abstimmnr", "Fraktion/Gruppe", "Bezeichnung", *_OPTIONS)


def read(where: str | Path) -> Reading:
    """The votings in a folder or archive of sheets, by the day and number in each file's name.

    Nothing is covered: most decisions are taken by show of hands and have no sheet. Raises RegisterError with file and
    row for a sheet of another form, UsageError where the library that reads sheets is missing.
    """
    everything = read_files(where)
    files = {path: data for path, data in everything.items() if _NAME.search(path)}
    if not files:
        raise fault(RegisterError, "archive-none-fits", path=str(where), marker="JJJJMMTT_N_xls.xlsx")
    parsed = Parsed(notices=Notices())
    parsed.notices.unread(unread_tables(everything, files))
    for path in sorted(files):
        with parsed.leaving_out(BUNDESTAG.id):
            parsed.votings.append(_voting(path, files[path]))
    parsed.votings.sort(key=lambda one: (one.event.start, one.event.id))
    parsed.bodies[BUNDESTAG.id] = Body(BUNDESTAG, Locator(path=min(files)))
    return batches_of(parsed, DATASET, "de-bundestag")


def _rows(path: str, data: bytes) -> list[list[Any]]:
    """The first sheet of a file."""
    try:
        from python_calamine import CalamineError, load_workbook
    except ImportError as error:
        raise fault(UsageError, "extra-missing", path=path, extra="sheets") from error
    try:
        return load_workbook(io.BytesIO(data)).get_sheet_by_index(0).to_python()
    except (CalamineError, IndexError, ValueError) as error:
        raise fault(RegisterError, "sheet-unreadable", path=path, reason=str(error)) from error


def _voting(path: str, data: bytes) -> Voting:
    rows = _rows(path, data)
    header = [str(cell) for cell in rows[0]] if rows else []
    missing = [name for name in _COLUMNS if name not in header]
    if missing or len(rows) < 2:
        raise fault(RegisterError, "register-no-field", path=path, missing=missing or ["Bezeichnung"])
    records = [dict(zip(header, row, strict=False)) for row in rows[1:] if any(row)]
    name, first = _NAME.search(path), records[0]
    assert name is not None  # read() took only files so called
    day = day_of(name["day"], COMPACT, path, "file-name", "day")
    term, sitting, number = (int(float(first[column])) for column in _COLUMNS[:3])
    event = VoteEvent(
        id=f"{BUNDESTAG.id}/vote-event/{name['day']}_{name['number']}",
        body=BUNDESTAG.id,
        start=day,
        sitting=day,
        subject=f"{number}. namentliche Abstimmung der {sitting}. Sitzung, {term}. Wahlperiode",
        question=Question.OTHER,
        session=f"{term}/{sitting}",
        language="de",
    )
    roll = tuple(_ballot(record, path, row) for row, record in enumerate(records, 1))
    return Voting(event, roll, Locator(path=path))


def _ballot(record: Mapping[str, Any], path: str, row: int) -> Ballot:
    """One member's: exactly one of the flags is set."""
    chosen = [column for column in _OPTIONS if str(record[column]) in ("1", "1.0")]
    if len(chosen) != 1:
        found = ", ".join(chosen) or "-"
        raise fault(RegisterError, "votes-value", path=path, where=row, field="ja/nein", found=found, expected="1")
    return ballot_of(str(record["Bezeichnung"]), str(record["Fraktion/Gruppe"]) or None, _OPTIONS[chosen[0]], chosen[0])


MANIFEST = Manifest(
    name="de-bundestag",
    title=DATASET.title or "",
    publisher=DATASET.publisher or "",
    licence="as bundestag.de says",
    cited=Path(__file__).parent / "cited.toml",
    read=read,
    bodies=(BUNDESTAG.id,),
)
"""How `constancia import de-bundestag` reads the register."""
