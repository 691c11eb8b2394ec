"""Divisions of the House of Commons, as the CommonsVotes site gives each: a head in plain text over a table."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from constancia.errors import RegisterError
from constancia.model.actors import Organization
from constancia.model.sources import Locator, Source
from constancia.model.votes import Ballot, Option, Tally, VoteEvent
from constancia.registers.archive import read_files, unread_tables
from constancia.registers.codes import meaning_of
from constancia.registers.days import DAY_FIRST, day_of
from constancia.registers.faults import fault
from constancia.registers.manifest import Manifest
from constancia.registers.reading import Notices, Reading
from constancia.registers.tables import text_of
from constancia.registers.votes.entries import batches_of
from constancia.registers.votes.parsed import Body, Parsed, Voting, ballot_of

DATASET = Source(
    url="https://commonsvotes.digiminster.com",
    publisher="UK Parliament",
    title="Divisions of the House of Commons",
    media_type="text/csv",
)
COMMONS = Organization(
    id="uk-commons",
    names={
        "en": (
            "House of Commons",
            "Commons",
            "British House of Commons",
            "British Parliament",
            "UK Parliament",
            "Westminster",
            "Parliament",
            "lower house",
            "House",
            "British MPs",
        ),
        "es": (
            "Cámara de los Comunes",
            "Diputados británicos",
            "Comunes",
            "Parlamento británico",
            "Parlamento del Reino Unido",
            "Cámara Baja",
            "Parlamento",
        ),
    },
    classification="chamber",
    country="GB",
    places=(
        "United Kingdom",
        "UK",
        "U.K.",
        "Britain",
        "British",
        "Reino Unido",
        "Gran Bretaña",
        "británico",
        "británica",
        "británicos",
        "británicas",
        "London",
        "Londres",
        "Westminster",
    ),
    seats=650,
    timezone="Europe/London",
)
_NAME = re.compile(r"Division(\d+)\.csv")
_HEAD = re.compile(
    r"Division Number:\s*(?P<number>\d+)\s*\n\s*Division Date:\s*(?P<day>\d\d?/\d\d?/\d{4})"
    r"\s*\n\s*(?P<title>\S[^\n]*?)\s*\n\s*Aye Count:\s*(?P<ayes>\d+)\s*\n\s*Noes Count:\s*(?P<noes>\d+)\s*\n"
)
_TABLE = "Member,Party,Constituency,Vote,Proxy Member"
_OPTIONS: Mapping[str, Option] = {
    "Aye": Option.YES,
    "No": Option.NO,
    "Teller - Ayes": Option.NOT_VOTING,
    "Teller - Noes": Option.NOT_VOTING,
    "No Vote Recorded": Option.ABSENT,
}
"""How a member stands in a division; tellers are outside the counts, and one who is recorded in both lobbies has no
option of his own in these files."""


def read(where: str | Path) -> Reading:
    """The divisions in a folder, zip or tar of `Division….csv` files.

    No coverage is given: numbers restart with each session, and the files do not say which divisions there were.
    Raises RegisterError or UnknownCode, with file and row.
    """
    everything = read_files(where)
    files = {path: data for path, data in everything.items() if _NAME.fullmatch(path.rpartition("/")[2])}
    if not files:
        raise fault(RegisterError, "archive-none-fits", path=str(where), marker="Division….csv")
    parsed = Parsed(notices=Notices())
    parsed.notices.unread(unread_tables(everything, files))
    parsed.bodies[COMMONS.id] = Body(COMMONS, Locator(path=min(files)))
    for path, data in sorted(files.items()):
        with parsed.leaving_out(COMMONS.id):
            parsed.votings.append(_division(path, data))
    parsed.votings.sort(key=lambda one: (one.event.start, one.event.id))
    return batches_of(parsed, DATASET, "uk-commons")


def _division(path: str, data: bytes) -> Voting:
    text = text_of(data, path).replace("\r\n", "\n")
    head = _HEAD.match(text)
    place = text.find(_TABLE)
    if head is None or place < 0:
        raise fault(RegisterError, "table-header", path=path, found=text[:60], expected=_TABLE)
    name = _NAME.fullmatch(path.rpartition("/")[2])
    assert name is not None
    day = day_of(head["day"], DAY_FIRST, path, 2, "Division Date")
    event = VoteEvent(
        id=f"{COMMONS.id}/vote-event/{name[1]}",
        body=COMMONS.id,
        start=day,
        sitting=day,
        subject=head["title"],
        outcome="passed" if int(head["ayes"]) > int(head["noes"]) else "rejected",
        session=f"division {head['number']}",
        language="en",
    )
    roll = tuple(_ballots(text[place + len(_TABLE) :], path))
    return Voting(event, roll, Locator(path=path), Tally(int(head["ayes"]), int(head["noes"]), None))


def _ballots(table: str, path: str) -> Iterator[Ballot]:
    for row, cells in enumerate((cells for cells in csv.reader(io.StringIO(table)) if cells), 1):
        if len(cells) != 5:
            raise fault(RegisterError, "table-width", path=path, where=row, found=len(cells), expected=5)
        name, party, _, written, _ = cells
        yield ballot_of(name, party or None, meaning_of(written, _OPTIONS, path, row), written)


MANIFEST = Manifest(
    name="uk-commons",
    title=DATASET.title or "",
    publisher=DATASET.publisher or "",
    licence="Open Parliament Licence v3.0",
    cited=Path(__file__).parent / "cited.toml",
    read=read,
    bodies=(COMMONS.id,),
)
"""How `constancia import uk-commons` reads the register."""
