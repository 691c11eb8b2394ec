"""Votings of Chile's Chamber of Deputies, from its open data as tables: a list of votings, a file for each roll."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from html import unescape
from pathlib import Path

from constancia.model.actors import Organization
from constancia.model.sources import Locator, Source
from constancia.model.votes import Ballot, Option, Question, Tally, VoteEvent
from constancia.registers.archive import read_files, unread_tables, without_prefix
from constancia.registers.codes import meaning_of
from constancia.registers.days import ISO, day_of
from constancia.registers.manifest import Manifest
from constancia.registers.reading import Notices, Reading
from constancia.registers.tables import records_of
from constancia.registers.votes.entries import batches_of
from constancia.registers.votes.parsed import Body, Lost, Parsed, Voting, ballot_of

DATASET = Source(
    url="https://opendata.camara.cl",
    publisher="Cámara de Diputadas y Diputados de Chile",
    title="Votaciones de la Cámara de Diputadas y Diputados de Chile",
    media_type="text/csv",
)
CAMARA = Organization(
    id="cl-camara",
    names={
        "es": (
            "Cámara de Diputadas y Diputados",
            "Cámara de Diputados",
            "Cámara de Diputados de Chile",
            "Cámara Baja",
            "Cámara",
            "Sala de la Cámara",
        ),
        "en": (
            "Chamber of Deputies",
            "Chile's Chamber of Deputies",
            "Chilean Chamber of Deputies",
            "Chile's lower house",
            "lower house",
            "lower chamber",
        ),
    },
    classification="chamber",
    country="CL",
    places=("Chile", "Valparaíso", "Valparaiso", "SANTIAGO"),
    seats=155,
    timezone="America/Santiago",
)
CHAMBER = Body(CAMARA, Locator(), source=DATASET)
"""The chamber as every register has it that holds votings of it, so that none changes what another says."""
_LIST = "lista.csv"
_ROLLS = "DetalleVotaciones"
_COLUMNS = (
    "Id",
    "Descripcion",
    "Fecha",
    "TotalSi",
    "TotalNo",
    "TotalAbstencion",
    "TotalDispensado",
    "Quorum",
    "Resultado",
    "Tipo",
)
_OPTIONS: Mapping[str, Option] = {
    "Afirmativo": Option.YES,
    "En Contra": Option.NO,
    "Abstención": Option.ABSTAIN,
    "Dispensado": Option.NOT_VOTING,
}
"""How a deputy stands in a roll; *dispensado* is excused from voting, for an interest in the matter."""
_OUTCOMES: Mapping[str, str] = {"Aprobado": "passed", "Rechazado": "rejected", "Unánime": "rejected"}
"""What the results mean. The publisher's *Unánime* stands on what was **not** approved, where more were for it than
against as well: the quorum that the matter needed was missed."""
_QUESTIONS = (
    (re.compile(r"cuesti[oó]n previa", re.I), Question.PREVIOUS_QUESTION),
    (re.compile(r"reapertura|reconsidera", re.I), Question.RECONSIDERATION),
    (re.compile(r"indicaci[oó]n|enmienda", re.I), Question.AMENDMENT),
)
_BULLETIN = re.compile(r"Bolet[ií]n\s+N[°º]?\s*(\d{3,6})-\d\d")


def read(where: str | Path) -> Reading:
    """The votings in a folder, zip or tar that holds `lista.csv` and the folder `DetalleVotaciones`.

    The list is of all votings of its days: they are covered from the first to the day before the last. Raises
    RegisterError or UnknownCode, with file and row.
    """
    prefix, files = without_prefix(read_files(where), _LIST, str(where))
    parsed = Parsed(notices=Notices())
    seen: set[str] = set()
    for row, values in enumerate(records_of(files[_LIST], prefix + _LIST, _COLUMNS), 1):
        if values["Id"] in seen:
            parsed.notices.add(prefix + _LIST, row, "listed-twice", name=values["Id"])
            continue
        seen.add(values["Id"])
        with parsed.leaving_out(CAMARA.id):
            voting = _voting(values, row, prefix, files, parsed.notices)
            if voting is not None:
                parsed.votings.append(voting)
            else:
                parsed.lost.append(Lost(CAMARA.id, _any_day(values)))
    taken = {_LIST, *(f"{_ROLLS}/{id}.csv" for id in seen)}
    parsed.notices.unread(prefix + path for path in unread_tables(files, taken))
    parsed.votings.sort(key=lambda one: (one.event.start, one.event.id))
    days = sorted({one.event.sitting for one in parsed.votings})
    covers = (f"{days[0]}/{days[-2]}",) if len(days) > 1 else ()
    parsed.bodies[CAMARA.id] = replace(CHAMBER, covers=covers)
    return batches_of(parsed, DATASET, "cl-camara")


def _voting(
    values: Mapping[str, str], row: int, prefix: str, files: Mapping[str, bytes], notices: Notices
) -> Voting | None:
    """One voting of the list with its roll; a line whose columns have slid says nothing of its result."""
    path, id = prefix + _LIST, values["Id"]
    totals = [values[name] for name in ("TotalSi", "TotalNo", "TotalAbstencion")]
    if not all(figure.isdigit() for figure in totals) or not re.fullmatch(r"\d{4}-\d\d-\d\d.*", values["Fecha"]):
        notices.add(path, row, "slid-line", name=id)
        return None
    if values["Resultado"] not in _OUTCOMES:
        notices.add(path, row, "unknown-result", name=id, found=values["Resultado"])
    day = day_of(values["Fecha"], ISO, path, row, "Fecha")
    event = VoteEvent(
        id=f"{CAMARA.id}/vote-event/{id}",
        body=CAMARA.id,
        start=day,
        sitting=day,
        subject=" — ".join(part for part in (_plain(values["Descripcion"]), values["Tipo"]) if part),
        question=_question(values),
        bills=tuple(_BULLETIN.findall(values["Descripcion"])),
        outcome=_OUTCOMES.get(values["Resultado"]),
        session=values["Quorum"] or None,
        language="es",
    )
    roll_path = f"{_ROLLS}/{id}.csv"
    roll: tuple[Ballot, ...] = ()
    if roll_path in files:
        roll = tuple(_ballots(files[roll_path], prefix + roll_path))
    else:
        notices.add(path, row, "no-roll", name=id)
    return Voting(event, roll, Locator(path=path, row=row), Tally(*map(int, totals)))


def _plain(words: str) -> str:
    """A description without the marks of a web page in it, some of which were marked twice: `&amp;quot;`."""
    return unescape(unescape(words))


def _any_day(values: Mapping[str, str]) -> str | None:
    """The one day in a line whose columns have slid; None where it has none, or several."""
    days = {value[:10] for value in values.values() if re.fullmatch(r"\d{4}-\d\d-\d\d.*", value)}
    return days.pop() if len(days) == 1 else None


def _question(values: Mapping[str, str]) -> Question:
    """What kind of question a line puts: most put the bill or resolution itself."""
    for pattern, question in _QUESTIONS:
        if pattern.search(values["Descripcion"]):
            return question
    return Question.MEASURE if values["Tipo"].startswith("Proyecto") else Question.OTHER


def _ballots(data: bytes, path: str) -> Iterator[Ballot]:
    for row, values in enumerate(records_of(data, path, ("NombreCompleto", "Voto")), 1):
        option = meaning_of(values["Voto"], _OPTIONS, path, row)
        yield ballot_of(values["NombreCompleto"], None, option, values["Voto"])


MANIFEST = Manifest(
    name="cl-camara",
    title=DATASET.title or "",
    publisher=DATASET.publisher or "",
    licence="as the Chamber's open data terms say",
    cited=Path(__file__).parent / "cited.toml",
    read=read,
    bodies=(CAMARA.id,),
)
"""How `constancia import cl-camara` reads the register."""
