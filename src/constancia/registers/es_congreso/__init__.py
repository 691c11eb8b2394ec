"""Votings of Spain's Congress of Deputies, from its open data: one JSON file for each voting, with its roll."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from constancia.errors import RegisterError
from constancia.model.actors import Organization
from constancia.model.sources import Locator, Source
from constancia.model.votes import Option, Question, Tally, VoteEvent
from constancia.registers.archive import read_files, unread_tables
from constancia.registers.codes import meaning_of
from constancia.registers.days import COMPACT, DAY_FIRST, day_of
from constancia.registers.faults import fault
from constancia.registers.manifest import Manifest
from constancia.registers.outcomes import LEGAL_HALF, SIMPLE, MajorityRule, Outcomes
from constancia.registers.reading import Notices, Reading
from constancia.registers.tables import json_of
from constancia.registers.votes.entries import batches_of
from constancia.registers.votes.parsed import Body, Parsed, Voting, ballot_of

DATASET = Source(
    url="https://www.congreso.es/es/opendata/votaciones",
    publisher="Congreso de los Diputados",
    title="Votaciones del Pleno del Congreso de los Diputados",
    media_type="application/json",
)
CONGRESO = Organization(
    id="es-congreso",
    names={
        "es": (
            "Congreso de los Diputados",
            "Congreso español",
            "Congreso de España",
            "Congreso",
            "Pleno del Congreso",
            "Pleno de la Cámara",
            "Cámara Baja",
            "Cámara",
            "Parlamento español",
        ),
        "en": (
            "Congress of Deputies",
            "Spain's Congress of Deputies",
            "Spanish Congress",
            "Spain's Congress",
            "Spain's lower house",
            "lower house",
            "Spanish parliament",
        ),
    },
    classification="chamber",
    country="ES",
    places=("España", "español", "española", "españoles", "españolas", "Spain", "Spanish", "Madrid"),
    seats=350,
    timezone="Europe/Madrid",
)
_OPTIONS: Mapping[str, Option] = {
    "Sí": Option.YES,
    "No": Option.NO,
    "Abstención": Option.ABSTAIN,
    "No vota": Option.NOT_VOTING,
}
_OFFICIAL, _EXPORTED = ("informacion", "totales", "votaciones"), ("events",)
"""What a file has: as the Congress publishes it, and as the project vota-con-la-chola writes many at once."""
_ADDRESS = re.compile(r"Sesion(?P<session>\d+)/(?P<day>\d{8})/Votacion(?P<number>\d+)/VOT_\d{8}(?P<clock>\d{4})")
_PARTIAL = re.compile(r"\benmiendas?\b|correcci[oó]n|separada", re.I)
"""In the title of a part: not the whole is put."""
_WHOLE = re.compile(r"\bconjunto\b|dictamen\b", re.I)


def read(where: str | Path) -> Reading:
    """The votings in a folder or archive of JSON files, wherever in it they lie.

    Days are covered from the first to the day before the last where sessions and votings are numbered without a gap.
    Raises RegisterError or UnknownCode, with the file, for what has not the form of the register.
    """
    parsed = Parsed(notices=Notices())
    files, taken = read_files(where), set()
    for path, data in sorted(files.items()):
        if not path.endswith(".json"):
            continue
        content = json_of(data, path)
        if isinstance(content, dict) and all(name in content for name in _OFFICIAL):
            with parsed.leaving_out(CONGRESO.id):
                parsed.votings.append(_official(content, path))
        elif isinstance(content, dict) and isinstance(content.get("events"), list):
            for row, event in enumerate(content["events"], 1):
                with parsed.leaving_out(CONGRESO.id):
                    parsed.votings += _exported(event, row, path, parsed.notices)
        else:
            continue
        taken.add(path)
    if not taken:
        raise fault(RegisterError, "register-no-field", path=str(where), missing=[*_OFFICIAL])
    parsed.notices.unread(unread_tables(files, taken))
    parsed.votings = _once(parsed.votings)
    first = parsed.votings[0].locator if parsed.votings else Locator(path=str(where))
    parsed.bodies[CONGRESO.id] = Body(CONGRESO, first, tuple(_covered(parsed.votings)))
    return batches_of(parsed, DATASET, "es-congreso")


def _once(votings: list[Voting]) -> list[Voting]:
    """Each voting once, in the order of time; of two forms the one with a roll."""
    by_id: dict[str, Voting] = {}
    for voting in sorted(votings, key=lambda one: bool(one.roll)):
        by_id[voting.event.id] = voting
    return sorted(by_id.values(), key=lambda one: (one.event.start, one.event.id))


def _official(content: Mapping[str, Any], path: str) -> Voting:
    """A file as published; its name or folder may give the hour."""
    about, totals = content["informacion"], content["totales"]
    day = day_of(str(about["fecha"]), DAY_FIRST, path, "informacion", "fecha")
    place = _ADDRESS.search(path)
    roll = tuple(
        ballot_of(
            str(one["diputado"]), one.get("grupo") or None, meaning_of(one["voto"], _OPTIONS, path, row), one["voto"]
        )
        for row, one in enumerate(content["votaciones"], 1)
    )
    parts = [str(about.get(name) or "") for name in ("titulo", "textoExpediente", "tituloSubGrupo", "textoSubGrupo")]
    event = _event(f"{day}/{int(about['numeroVotacion']):03}", day, place, parts, str(about["sesion"]), None)
    figures = [totals.get(name) for name in ("afavor", "enContra", "abstenciones")]
    given = str(totals.get("asentimiento")) != "Sí" and all(isinstance(figure, int) for figure in figures)
    return Voting(event, roll, Locator(path=path), Tally(*figures) if given else None)


def _exported(one: Mapping[str, Any], row: int, path: str, notices: Notices) -> Iterator[Voting]:
    """One of the votings that the project writes at once; one without figures is listed."""
    url = str(one.get("source_url") or "")
    place = _ADDRESS.search(url)
    totals = one.get("totals") or {}
    figures = [totals.get(name) for name in ("yes", "no", "abstain")]
    if place is None or not all(isinstance(figure, int) for figure in figures):
        notices.add(path, row, "no-figures", name=str(one.get("vote_event_id")))
        return
    day = day_of(place["day"], COMPACT, path, row, "source_url")
    parts = [str(one.get(name) or "") for name in ("title", "expediente_text", "subgroup_title", "subgroup_text")]
    event = _event(f"{day}/{int(place['number']):03}", day, place, parts, place["session"], url)
    yield Voting(event, (), Locator(path=path, row=row), Tally(*figures))


def _event(
    key: str, day: str, place: re.Match[str] | None, parts: list[str], session: str, url: str | None
) -> VoteEvent:
    title, about, group, part = (" ".join(one.split()).rstrip(". ") for one in parts)
    clock = f"T{place['clock'][:2]}:{place['clock'][2:]}" if place else ""
    said = dict.fromkeys(one for one in (title, about, group, part) if one)
    return VoteEvent(
        id=f"{CONGRESO.id}/vote-event/{key.replace('-', '')}",
        body=CONGRESO.id,
        start=day + clock,
        sitting=day,
        subject=" — ".join(said),
        question=_question(title, group, part),
        session=session,
        url=url,
        language="es",
    )


def _question(title: str, group: str, part: str) -> Question:
    """Most files put a motion or bill whole; those of a debate on many points put a part of it."""
    if _WHOLE.search(group) and not _PARTIAL.search(group):
        return Question.MEASURE
    if group.startswith("Enmienda") or part.startswith("Enmienda"):
        return Question.AMENDMENT
    return Question.OTHER if group or part or title.startswith("Debates") else Question.MEASURE


def _covered(votings: list[Voting]) -> Iterator[str]:
    """Stretches of sessions that follow each other, each with its votings from 1 on: every voting of them is there."""
    numbers: dict[int, set[int]] = defaultdict(set)
    days: dict[int, set[str]] = defaultdict(set)
    for voting in votings:
        session = int(voting.event.session or 0)
        numbers[session].add(int(voting.event.id.rpartition("/")[2]))
        days[session].add(voting.event.sitting)
    whole = [one for one in sorted(numbers) if numbers[one] and len(days[one]) == 1 and _unbroken(numbers[one])]
    while whole:
        run = [whole.pop(0)]
        while whole and whole[0] == run[-1] + 1:
            run.append(whole.pop(0))
        first, last = min(days[run[0]]), date.fromisoformat(max(days[run[-1]])) - timedelta(1)
        if first <= last.isoformat():
            yield f"{first}/{last.isoformat()}"


def _unbroken(numbers: set[int]) -> bool:
    return numbers == set(range(1, len(numbers) + 1))


MAJORITIES = (
    MajorityRule(
        thresholds=(LEGAL_HALF,),
        questions=frozenset({Question.MEASURE}),
        wording=re.compile(r"ley organica.* — .*\bconjunto\b"),
        source="Constitution art. 81: organic laws need more than half of the seats in the final vote on the whole",
    ),
    MajorityRule(
        thresholds=(SIMPLE,),
        source="Constitution art. 79: decisions are taken by the majority of the members present",
    ),
)
MANIFEST = Manifest(
    name="es-congreso",
    title=DATASET.title or "",
    publisher=DATASET.publisher or "",
    licence="reuse with source and date cited, as congreso.es says",
    cited=Path(__file__).parent / "cited.toml",
    read=read,
    bodies=(CONGRESO.id,),
    outcomes=Outcomes(rule="es-congreso/outcome@1", majorities=MAJORITIES),
)
"""How `constancia import es-congreso` reads the register."""
