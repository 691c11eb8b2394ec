"""The whole finding and story of claims about votes, of members and of groups: each step with its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from tests.check.conftest import BODY, COVERAGE, GROUPS, ballots, entry, voting
from tests.check.whole import plain, read_by_eye, shown

from constancia.check.case import Case
from constancia.check.rules import check
from constancia.check.stories.telling import stories
from constancia.model.claims import Claim, ClaimKind, Modality
from constancia.model.documents import Document
from constancia.model.entries import EntryKind
from constancia.model.plain import digest
from constancia.model.votes import Question
from constancia.record.memory import MemoryRecord

ICE = "LEY DE GLACIARES, PROYECTO DE LEY 70"
ABROAD = "PROYECTO DE RESOLUCIÓN 611, QUE AUTORIZA AL PRESIDENTE PARA SALIR DEL TERRITORIO NACIONAL"
THREE = [
    ("Ana Flor", "yes", "counted", True),
    ("Luz Taipe", "no", "counted", True),
    ("Rosa Ávalos", "no", "counted", True),
]
RECORD = MemoryRecord(
    [
        entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain()),
        entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period),
        *GROUPS,
        *voting("v/ice", "2023-10-10T10:00", (33, 12, 2), ICE, bills=("70",), outcome="passed", threshold=31),
        *voting(
            "v/waiver",
            "2023-10-10T10:05",
            (36, 9, 1),
            f"EXONERACIÓN, {ICE}",
            bills=("70",),
            question=Question.WAIVER,
        ),
        *voting(
            "v/rents",
            "2023-10-17T00:20",
            (30, 12, 4),
            "LEY DE ALQUILERES, PROYECTO DE LEY 71",
            bills=("71",),
            sitting="2023-10-16",
            outcome="passed",
            spoken=THREE,
            total=(31, 14, 4),
        ),
        *voting("v/trip", "2023-11-14T10:00", (18, 29, 3), ABROAD, bills=("611",), outcome="rejected"),
        *voting("v/mines", "2023-12-05T10:00", (40, 9, 1), "LEY DE MINERÍA", printed=(41, 9, 1), outcome="passed"),
        *voting("v/schools", "2023-11-20T10:00", (39, 18, 2), "LEY DE ESCUELAS, PROYECTO DE LEY 777", bills=("777",)),
        entry(
            "correction/schools",
            EntryKind.CORRECTION,
            {
                "entry": "v/schools",
                "pointer": "/totals/register/0",
                "was": 39,
                "value": 36,
                "reason": "three members are counted twice",
            },
        ),
        entry(
            "correction/schools/subject",
            EntryKind.CORRECTION,
            {
                "entry": "v/schools",
                "pointer": "/subject",
                "was": "LEY DE ESCUELAS, PROYECTO DE LEY 777",
                "value": "LEY DE ESCUELAS RURALES, PROYECTO DE LEY 777",
                "reason": "only those in the country",
            },
        ),
        *voting(
            "v/lamps",
            "2023-04-20T10:00",
            (34, 10, 5),
            "LEY DE LÁMPARAS, PROYECTO DE LEY 92",
            bills=("92",),
            printed=(35, 10, 5),
            spoken=[("Gil Mora", "yes", "no-direction", False)],
        ),
        *voting(
            "v/mute",
            "2023-08-10T10:00",
            (29, 18, 0),
            "LEY DE FAROS",
            spoken=[("Gil Mora", "yes", "no-direction", False)],
        ),
        *voting("v/half", "2023-05-11T10:00", (32, 8, None), "LEY DE NIEVES, PROYECTO DE LEY 91", bills=("91",)),  # type: ignore[arg-type]
        *voting("v/turn", "2023-05-10T10:00", (32, 8, 3), "LEY DE RELOJES, PROYECTO DE LEY 90", bills=("90",)),
        entry(
            "v/turn/resolution",
            EntryKind.RESOLUTION,
            {
                "votes": [
                    {
                        "name": "Ana Flor",
                        "option": "no",
                        "how": "change",
                        "member": "Ana Flor",
                        "effect": "counted",
                        "counted": True,
                    }
                ],
                "tally": [31, 9, 3],
            },
            derived_from=("v/turn",),
            rule="names-in-roll@1",
        ),
        *voting("v/quiet", "2023-02-15T10:00", (25, 20, 1), "MOCIÓN DE CENSURA A LA MINISTRA DE SALUD"),
        *voting(
            "v/roads",
            "2023-11-09T10:00",
            (7, 5, 1),
            "LEY DE CAMINOS RURALES, PROYECTO DE LEY 555",
            bills=("555",),
            roll=ballots(NORTE="yyyyy.", SUR="yynnnx", LAGO="nnal"),
            spoken=[("NORTE SEXTA, MAR", "no", "counted", True), ("SUR SEXTA, MAR", "no", "counted", True)],
            total=(7, 7, 1),
        ),
    ],
    name="brumania",
)


def vote(text: str, published: str, **value: Any) -> dict[str, Any]:
    return {"kind": ClaimKind.VOTE, "text": f"NIEBLA.- {text}", "published": published, "value": value}


def of(kind: ClaimKind, **value: Any) -> dict[str, Any]:
    text = "NIEBLA.- El Congreso votó el proyecto de ley 555 sobre caminos rurales."
    said = {"measure": "proyecto de ley 555", **value}
    return {"kind": kind, "text": text, "published": "2023-11-10", "value": said}


def member(person: str, option: str, **more: Any) -> dict[str, Any]:
    return {**of(ClaimKind.MEMBER_VOTE, person=person, option=option), **more}


def bloc(name: str, **value: Any) -> dict[str, Any]:
    return of(ClaimKind.BLOC, bloc=name, **value)


DAY, LATE, NEXT = "2023-10-10", "2023-10-17", "2023-10-11"
GLACIERS = "El Congreso aprobó la ley de glaciares."
BILL = "El Congreso aprobó el proyecto de ley 70."
TRIP = "El viaje del presidente, según el proyecto de ley 611."
FULL: dict[str, Any] = {"for": 33, "against": 12, "abstain": 2, "date": DAY}
DENIED = Modality.DENIED

CASES: Mapping[str, Mapping[str, dict[str, Any]]] = {
    "vote": {
        "the same": vote(GLACIERS, NEXT, **FULL),
        "one figure off": vote(BILL, NEXT, **{**FULL, "for": 35}),
        "one figure alone, off": vote(BILL, NEXT, **{"for": 35, "date": DAY}),
        "far off": vote(BILL, NEXT, **{**FULL, "for": 80, "against": 20}),
        "turned": vote(TRIP, "2023-11-15", **{"for": 29, "against": 18, "date": "2023-11-14", "outcome": "passed"}),
        "outcome turned": vote(BILL, NEXT, **FULL, outcome="rejected"),
        "outcome alone": vote(BILL, NEXT, outcome="passed", date=DAY),
        "outcome alone, turned": vote(BILL, NEXT, outcome="rejected", date=DAY),
        "threshold": vote(BILL, NEXT, **FULL, threshold=40),
        "denied": {**vote(GLACIERS, NEXT, **FULL), "modality": DENIED},
        "of another matter": vote("El Congreso censuró a la ministra de Salud.", NEXT, **FULL),
        "of another bill": vote("El Congreso aprobó el proyecto de ley 71.", "2023-10-18", **FULL),
        "of another question": vote(BILL, NEXT, **{"for": 36, "against": 9, "date": DAY, "outcome": "passed"}),
        "of another day": vote("Fue 33 a 12.", "2023-11-15", **{**FULL, "date": "2023-11-14"}),
        "on no record": vote("Fue 1 a 5.", "2023-11-15", **{"for": 1, "against": 5, "date": "2023-11-14"}),
        "one figure on no record": vote("Hubo 59 votos.", "2023-11-15", **{"for": 59, "date": "2023-11-14"}),
        "with voices": vote("Ley de alquileres.", LATE, **{"for": 31, "against": 14, "date": LATE}),
        "of the board": vote("Ley de alquileres.", LATE, **{"for": 30, "against": 12, "date": LATE}),
        "with voices, off": vote(
            "El proyecto de ley 71.", LATE, **{"for": 35, "against": 12, "abstain": 4, "date": LATE}
        ),
        "of the sitting": vote("Ley de alquileres.", LATE, abstain=4, date="2023-10-16"),
        "a day late": vote("Hoy, ley de alquileres.", "2023-10-18", abstain=4, date="2023-10-18"),
        "as printed": vote("Ley de minería.", "2023-12-05", **{"for": 41, "against": 9, "date": "2023-12-05"}),
        "corrected": vote("Ley de escuelas.", "2023-11-20", **{"for": 36, "against": 18, "date": "2023-11-20"}),
        "to be corrected": vote("Ley de escuelas.", "2023-11-20", **{"for": 39, "against": 18, "date": "2023-11-20"}),
        "notes missing": vote(
            "La censura a la ministra de Salud.", "2023-02-16", **{"for": 27, "against": 20, "date": "2023-02-15"}
        ),
        "notes unsettled": vote("Ley de faros.", "2023-08-11", **{"for": 30, "against": 18, "date": "2023-08-10"}),
        "changed by voice": vote("El proyecto de ley 90.", "2023-05-11", **{"for": 31, "against": 9}),
        "changed by voice, of the board": vote("El proyecto de ley 90.", "2023-05-11", **{"for": 32, "against": 8}),
        "changed by voice, off": vote("El proyecto de ley 90.", "2023-05-11", **{"for": 50, "against": 8}),
        "of a voting without abstentions": vote("El proyecto de ley 91.", "2023-05-12", **{"for": 50, "against": 8}),
        "no body": {**vote("", NEXT, **FULL), "text": "Fue 33 a 12."},
    },
    "member-vote": {
        "on the board": member("NORTE PRIMA", "for"),
        "off": member("NORTE PRIMA", "against"),
        "off, denied": member("NORTE PRIMA", "against", modality=DENIED),
        "denied": member("NORTE PRIMA", "for", modality=DENIED),
        "by voice": member("NORTE SEXTA", "against"),
        "by voice, off": member("NORTE SEXTA", "for"),
        "by voice, denied": member("NORTE SEXTA", "against", modality=DENIED),
        "as on the board": member("NORTE SEXTA", "not-voting"),
        "on leave": member("LAGO QUARTA", "absent"),
        "abstained": member("LAGO TERTIA", "abstain"),
        "several": member("PRIMA", "for"),
        "nobody": member("Zoe Quintana", "for"),
        "hoped for": member("NORTE PRIMA", "for", modality=Modality.PROPOSED),
        "without option": of(ClaimKind.MEMBER_VOTE, person="NORTE PRIMA"),
        "in no voting": {**member("NORTE PRIMA", "for"), "text": "NIEBLA.- Votó.", "value": {
            "person": "NORTE PRIMA", "option": "for"}},
        "in a voting without a roll": {**member("NORTE PRIMA", "for"), "text": f"NIEBLA.- {BILL}", "value": {
            "person": "NORTE PRIMA", "option": "for", "measure": "proyecto de ley 70"}},
    },
    "bloc": {
        "in favour": bloc("Frente del Norte", stance="for"),
        "against": bloc("Frente del Norte", stance="against"),
        "split": bloc("Frente del Norte", stance="split"),
        "counted": bloc("Frente del Norte", **{"for": 5, "against": 1}),
        "miscounted": bloc("Frente del Norte", **{"for": 4, "against": 1}),
        "by one part of its name": bloc("Unidad", stance="against"),
        "by its beginning": bloc("Alianza", stance="split"),
        "by its code": bloc("LAGO", stance="against"),
        "by a word for several": bloc("la oposición", stance="against"),
        "by a word for several, off": bloc("la oposición", stance="for"),
        "by a word of many names": bloc("Partido", stance="for"),
        "unknown": bloc("Verdes", stance="for"),
        "without stance": bloc("Verdes"),
        "hoped for": {**bloc("Frente del Norte", stance="for"), "modality": Modality.HEDGED},
        "in a voting without a roll": {**bloc("Frente del Norte", stance="for"), "text": f"NIEBLA.- {BILL}", "value": {
            "bloc": "Frente del Norte", "stance": "for", "measure": "proyecto de ley 70"}},
    },
}  # fmt: skip


def blocks(kind: str) -> str:
    """Every claim of a kind with its finding and its story."""
    above: set[str] = set()
    out = []
    for name, one in CASES[kind].items():
        text, modality = one["text"], one.get("modality", Modality.ASSERTED)
        document = Document(text=text, digest=digest(text.encode()), language="es", published=one["published"])
        place = document.span(text.index("- ") + 2 if "- " in text else 0, len(text))
        claim = Claim.of(one["kind"], (place,), one["value"], document.digest, (), modality)
        found = check(claim, Case(document=document, claims=(claim,), as_of=one["published"]), RECORD)
        story = stories((claim,), (found,), text, RECORD)[0]
        asked = f"  {text!r} {one['published']} {plain(dict(one['value']))} {modality.value}"
        out.append(f"{name}\n{asked}\n{shown(found, story, above)}")
    return "\n".join(out)


@pytest.mark.parametrize("kind", CASES)
def test_the_whole_finding_is_what_was_read_by_eye(kind: str) -> None:
    assert blocks(kind).splitlines() == read_by_eye(kind, lambda: blocks(kind))
