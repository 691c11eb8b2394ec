"""Votings of several parliaments, from tabular data packages with Popolo names: a folder for each term of a chamber."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from constancia.errors import RegisterError
from constancia.lean import dataclass
from constancia.model.actors import Organization
from constancia.model.sources import Locator, Source
from constancia.model.votes import Ballot, Option, Question, Tally, VoteEvent
from constancia.registers.archive import read_files, unread_tables
from constancia.registers.cl_camara import CAMARA, CHAMBER
from constancia.registers.codes import option_in_words
from constancia.registers.days import ISO, moment_of
from constancia.registers.faults import fault
from constancia.registers.manifest import Manifest
from constancia.registers.reading import Notices, Reading
from constancia.registers.tables import json_of, records_of
from constancia.registers.votes.entries import batches_of
from constancia.registers.votes.parsed import Body, Parsed, Voting, ballot_of

DATASET = Source(
    url="https://github.com/michalskop/datapackages",
    publisher="Michal Škop",
    title="Data Archive: voting records as tabular data packages",
    media_type="text/csv",
)
_MARK = "datapackage.json"
_EVENTS, _BALLOTS, _VOTERS, _GROUPS = (f"data/{name}.csv" for name in ("vote_events", "votes", "voters", "groups"))
_TABLES = (_EVENTS, _BALLOTS, _VOTERS, _GROUPS)
"""What is read of a package."""
_CAST = frozenset({Option.YES, Option.NO, Option.ABSTAIN})
_NAME = re.compile(r"(?P<chamber>[a-z]{2}-[a-z]+)-(?P<term>.+?)(?:-roll-call-votes)?$")
"""As the packages are called: `cz-senat-9-2012-2014-roll-call-votes`."""
_OUTCOMES = {"pass": "passed", "fail": "rejected"}


@dataclass(frozen=True, slots=True)
class _Chamber:
    """A chamber whose packages are known, and the language of its titles."""

    body: Body
    language: str


def _chamber(
    id: str, country: str, language: str, zone: str, places: tuple[str, ...], **names: tuple[str, ...]
) -> tuple[str, _Chamber]:
    made = Organization(id=id, names=names, classification="chamber", country=country, places=places, timezone=zone)
    return id, _Chamber(Body(made, Locator()), language)


_CZECHIA = ("Czech Republic", "Czechia", "Czech", "República Checa", "Chequia", "Prague", "Praga")
_MEXICO = ("México", "Mexico", "Mexican", "mexicano", "mexicana", "mexicanos", "mexicanas")
CHAMBERS: Mapping[str, _Chamber] = dict(
    (
        _chamber(
            "br-camara", "BR", "pt", "America/Sao_Paulo", ("Brazil", "Brasil", "Brasilia", "Brasília"),
            es=("Cámara de Diputados de Brasil", "Cámara de Diputados", "Cámara Baja"),
            en=("Brazilian Chamber of Deputies", "Chamber of Deputies", "lower house"),
            pt=("Câmara dos Deputados",),
        ),
        (CAMARA.id, _Chamber(CHAMBER, "es")),
        _chamber(
            "cz-senat", "CZ", "cs", "Europe/Prague", _CZECHIA,
            es=("Senado checo", "Senado", "Cámara Alta"),
            en=("Czech Senate", "Senate", "upper house"),
            cs=("Senát",),
        ),
        _chamber(
            "cz-psp", "CZ", "cs", "Europe/Prague", _CZECHIA,
            es=("Cámara de Diputados", "Cámara Baja"),
            en=("Chamber of Deputies", "Czech parliament", "lower house"),
            cs=("Poslanecká sněmovna",),
        ),
        _chamber(
            "mx-camara", "MX", "es", "America/Mexico_City", _MEXICO,
            es=("Cámara de Diputados", "Cámara de Diputados de México", "Cámara Baja", "San Lázaro"),
            en=("Chamber of Deputies", "Mexico's Chamber of Deputies", "lower house"),
        ),
    )
)  # fmt: skip


def read(where: str | Path) -> Reading:
    """The votings of every package in a folder, zip or tar.

    Nothing is covered, since no package says that it is whole. Events without figures and ballots are kept and listed:
    nothing can be confirmed or denied by them. Raises RegisterError or UnknownCode, with file and row.
    """
    files = read_files(where)
    folders = sorted(path[: -len(_MARK)] for path in files if path.rpartition("/")[2] == _MARK)
    if not folders:
        raise fault(RegisterError, "archive-none-fits", path=str(where), marker=_MARK)
    parsed = Parsed(notices=Notices())
    taken: set[str] = set()
    for folder in folders:
        taken |= {folder + name for name in (_MARK, *_TABLES)}
        package = {path[len(folder) :]: _utf8(data) for path, data in files.items() if path.startswith(folder)}
        name = str(json_of(package[_MARK], folder + _MARK).get("name", folder))
        called = _NAME.match(name)
        if called is None or called["chamber"] not in CHAMBERS:
            raise fault(RegisterError, "unknown-chamber", path=folder + _MARK, found=name, expected=sorted(CHAMBERS))
        chamber = CHAMBERS[called["chamber"]]
        own = replace(chamber.body, locator=Locator(path=folder + _MARK))
        parsed.bodies.setdefault(called["chamber"], chamber.body if chamber.body.source else own)
        parsed.votings += _votings(package, folder, called["term"], chamber, parsed)
    parsed.notices.unread(unread_tables(files, taken))
    parsed.votings.sort(key=lambda one: (one.event.start, one.event.id))
    return batches_of(parsed, DATASET, "popolo-packages")


def _utf8(data: bytes) -> bytes:
    """A file as UTF-8: some tables of names are in the encoding of Windows."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace").encode("utf-8")
    return data


def _votings(
    package: Mapping[str, bytes], folder: str, term: str, chamber: _Chamber, parsed: Parsed
) -> Iterator[Voting]:
    if _EVENTS not in package:
        raise fault(RegisterError, "archive-none-fits", path=folder, marker=_EVENTS)
    path = folder + _EVENTS
    rolls, broken = _rolls(package, folder, parsed.notices)
    listed: set[str] = set()
    for row, values in enumerate(records_of(package[_EVENTS], path, ("id", "motion:title")), 1):
        listed.add(values["id"])
        if values["id"] in broken:
            parsed.notices.left_out(broken[values["id"]])
            continue
        figures = [values.get(f"count:{side}", "") for side in ("yes", "no", "abstain")]
        totals = Tally(*map(int, figures)) if all(figure.isdigit() for figure in figures) else None
        roll = rolls.get(values["id"], ())
        if totals is None and not roll:
            parsed.notices.add(path, row, "bare-event", name=values["id"])
        with parsed.leaving_out(chamber.body.organization.id):
            locator = Locator(path=path, row=row)
            yield Voting(_event(values, term, chamber, locator), roll, locator, totals)
    for key in sorted(rolls.keys() - listed):
        parsed.notices.add(folder + _BALLOTS, None, "no-voting", name=key)


def _event(values: Mapping[str, str], term: str, chamber: _Chamber, locator: Locator) -> VoteEvent:
    written = values.get("start_date") or values.get("date") or ""
    start = moment_of(written, ISO, str(locator.path), locator.row or 0, "start_date")
    noon = start[10:] == "T12:00"  # stands where no hour is known
    parts = (values["motion:title"], values.get("motion:text", ""))
    body = chamber.body.organization.id
    return VoteEvent(
        id=f"{body}/vote-event/{term.partition('-')[0]}/{values['id']}",
        body=body,
        start=start[:10] if noon else start,
        sitting=start[:10],
        subject=" — ".join(part for part in parts if part) or values["id"],
        question=Question.OTHER,
        outcome=_OUTCOMES.get(values.get("motion:result") or values.get("result") or ""),
        language=chamber.language,
    )


def _rolls(
    package: Mapping[str, bytes], folder: str, notices: Notices
) -> tuple[dict[str, tuple[Ballot, ...]], dict[str, RegisterError]]:
    """The ballots of each event, with the names of voters and groups; and the events whose ballots contradict each
    other: which of a voter's two votes is meant cannot be told, and the sum of the roll would be none.
    """
    if _BALLOTS not in package:
        return {}, {}
    path = folder + _BALLOTS
    voters = {one["id"]: one["name"] for one in _list(package, folder, _VOTERS)}
    groups = {one["id"]: one.get("abbreviation") or one["name"] for one in _list(package, folder, _GROUPS)}
    rolls: dict[str, dict[str, Ballot]] = defaultdict(dict)
    broken: dict[str, RegisterError] = {}
    for row, values in enumerate(records_of(package[_BALLOTS], path, ("vote_event_id", "voter_id", "option")), 1):
        option = option_in_words(values["option"], path, row)
        key, voter = values["vote_event_id"], values["voter_id"]
        group = groups.get(values.get("group_id", ""), values.get("group_id") or None)
        ballot = ballot_of(voters.get(voter, voter), group, option, values["option"])
        before = rolls[key].get(voter)
        if before is not None and len({before.option, option} & _CAST) > 1:
            broken.setdefault(key, fault(RegisterError, "votes-twice", path=path, where=row, found=ballot.name))
        elif before is not None:  # paired, and voting all the same
            notices.add(path, row, "voter-twice", name=f"{key}: {ballot.name}")
        if before is None or option in _CAST:
            rolls[key][voter] = ballot
    return {key: tuple(roll.values()) for key, roll in rolls.items()}, broken


def _list(package: Mapping[str, bytes], folder: str, path: str) -> Iterator[Mapping[str, str]]:
    return records_of(package[path], folder + path, ("id", "name")) if path in package else iter(())


MANIFEST = Manifest(
    name="popolo-packages",
    title=DATASET.title or "",
    publisher=DATASET.publisher or "",
    licence="not stated; citation asked for",
    read=read,
    bodies=tuple(CHAMBERS),
    shared=(CAMARA.id,),
)
"""How `constancia import popolo-packages` reads them."""
