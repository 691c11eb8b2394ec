"""Roll calls of both houses of Argentina's National Congress: a list for each year, a file of ballots for each vote."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from constancia.errors import RegisterError
from constancia.model.actors import Organization
from constancia.model.sources import Locator, Source
from constancia.model.votes import Ballot, Option, Question, Tally, VoteEvent
from constancia.registers.archive import read_files, unread_tables
from constancia.registers.codes import meaning_of
from constancia.registers.days import ISO, moment_of
from constancia.registers.faults import fault
from constancia.registers.manifest import Manifest
from constancia.registers.reading import Notices, Reading
from constancia.registers.tables import json_of
from constancia.registers.votes.entries import batches_of
from constancia.registers.votes.parsed import Body, Parsed, Voting, ballot_of

DATASET = Source(
    url="https://votaciones.hcdn.gob.ar",
    publisher="Congreso de la Nación Argentina",
    title="Votaciones nominales de la Cámara de Diputados y del Senado de la Nación Argentina",
    media_type="application/json",
)
_PLACES = ("Argentina", "Argentine", "argentino", "argentinos", "Buenos Aires")
DIPUTADOS = Organization(
    id="ar-diputados",
    names={
        "es": ("Cámara de Diputados", "Cámara de Diputados de la Nación", "Diputados", "Cámara Baja"),
        "en": ("Chamber of Deputies", "Argentina's Chamber of Deputies", "lower house", "lower chamber"),
    },
    classification="chamber",
    country="AR",
    places=_PLACES,
    seats=257,
    timezone="America/Argentina/Buenos_Aires",
)
SENADO = Organization(
    id="ar-senado",
    names={
        "es": ("Senado", "Senado de la Nación", "Cámara de Senadores", "Senado argentino", "Cámara Alta"),
        "en": ("Senate", "Argentina's Senate", "Argentine Senate", "upper house", "upper chamber"),
    },
    classification="chamber",
    country="AR",
    places=_PLACES,
    seats=72,
    timezone="America/Argentina/Buenos_Aires",
)
_HOUSES: Mapping[str, Organization] = MappingProxyType({"diputados": DIPUTADOS, "senadores": SENADO})
_LIST = re.compile(r"(?:^|/)(?P<house>diputados|senadores)/json/(?P<year>\d{4})\.json$")
_ROLL = re.compile(r"(?:^|/)(?P<house>diputados|senadores)/json/vot(?:os|es)/\d{4}/(?P<id>\d+)\.json$")
_OPTIONS: Mapping[str, Option] = {
    "AFIRMATIVO": Option.YES,
    "NEGATIVO": Option.NO,
    "ABSTENCION": Option.ABSTAIN,
    "ABSTENCIÓN": Option.ABSTAIN,
    "AUSENTE": Option.ABSENT,
    "PRESIDENTE": Option.NOT_VOTING,
    "": Option.ABSENT,
}
"""How a legislator stands in a roll; nothing stands beside some senators."""
_OUTCOMES: Mapping[str, str] = {"AFIRMATIVO": "passed", "NEGATIVO": "rejected"}
_FILE_NUMBER = re.compile(r"O\.\s?D\.\s*(\d+)/\d{4}")


def read(where: str | Path) -> Reading:
    """The roll calls in a folder, zip or tar with `diputados/json` and `senadores/json`, wherever in it they lie.

    No coverage is given: the lists are of votes by roll, and nothing says which sittings they leave out. Raises
    RegisterError or UnknownCode, with the file.
    """
    files = read_files(where)
    lists = {path: match for path in sorted(files) if (match := _LIST.search(path))}
    if not lists:
        raise fault(RegisterError, "archive-none-fits", path=str(where), marker="diputados/json/AAAA.json")
    rolls = {(match["house"], match["id"]): path for path in files if (match := _ROLL.search(path))}
    parsed = Parsed(notices=Notices())
    taken = set(lists)
    for path, match in lists.items():
        house = match["house"]
        organization = _HOUSES[house]
        parsed.bodies.setdefault(organization.id, Body(organization, Locator(path=path)))
        for row, vote in enumerate(_objects(files[path], path), 1):
            roll = rolls.get((house, str(vote.get("id"))))
            taken.add(roll or "")
            if roll is None:
                parsed.notices.add(path, row, "no-roll", name=str(vote.get("id")))
            with parsed.leaving_out(organization.id):
                voting = _voting(vote, organization, Locator(path=path, row=row), files.get(roll or ""), roll or "")
                if voting is None:
                    parsed.notices.add(path, row, "no-figures", name=str(vote.get("id")))
                else:
                    parsed.votings.append(voting)
    parsed.notices.unread(unread_tables(files, taken))
    parsed.votings.sort(key=lambda one: (one.event.start, one.event.id))
    return batches_of(parsed, DATASET, "ar-congreso")


def _objects(data: bytes, path: str) -> Iterator[Mapping[str, Any]]:
    found = json_of(data, path)
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise fault(RegisterError, "register-no-field", path=path, missing=["[{…}]"])
    yield from found


def _voting(
    vote: Mapping[str, Any], house: Organization, locator: Locator, roll: bytes | None, path: str
) -> Voting | None:
    missing = [name for name in ("id", "date", "title") if vote.get(name) is None]
    if missing:
        raise fault(RegisterError, "register-no-field", path=str(locator.path), missing=missing)
    start = moment_of(str(vote["date"]), ISO, str(locator.path), locator.row or 0, "date")
    kind = str(vote.get("type") or "")
    event = VoteEvent(
        id=f"{house.id}/vote-event/{vote['id']}",
        body=house.id,
        start=start,
        sitting=start[:10],
        subject=" — ".join(part for part in (str(vote["title"]), kind) if part),
        question=Question.OTHER if kind == "OTRA" else Question.MEASURE,
        bills=tuple(_FILE_NUMBER.findall(str(vote["title"]))),
        outcome=_OUTCOMES.get(str(vote.get("result"))),
        url=vote.get("recordUrl") if str(vote.get("recordUrl")).startswith("http") else None,
        language="es",
    )
    figures = [vote.get(name) for name in ("affirmativeCount", "negativeCount", "abstentionCount")]
    totals = Tally(*figures) if all(isinstance(figure, int) for figure in figures) else None
    ballots = tuple(_ballots(roll, path)) if roll is not None else ()
    return Voting(event, ballots, locator, totals) if ballots or totals else None


def _ballots(data: bytes, path: str) -> Iterator[Ballot]:
    for row, ballot in enumerate(_objects(data, path), 1):
        written = str(ballot.get("vote") or "")
        option = meaning_of(written, _OPTIONS, path, row)
        yield ballot_of(str(ballot["legislator"]), ballot.get("party") or None, option, written)


MANIFEST = Manifest(
    name="ar-congreso",
    title=DATASET.title or "",
    publisher=DATASET.publisher or "",
    licence="MIT (the files); public information of both houses",
    cited=Path(__file__).parent / "cited.toml",
    read=read,
    bodies=(DIPUTADOS.id, SENADO.id),
)
"""How `constancia import ar-congreso` reads the register."""
