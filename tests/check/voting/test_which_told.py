"""Which voting a member's vote is in: by bill, by figures, by its paragraph, by the document, by its matter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from tests.check.conftest import BODY, COVERAGE, entry, voting

from constancia.check.case import Case
from constancia.check.voting.which import voting_meant
from constancia.model.claims import Claim, ClaimKind, Modality
from constancia.model.documents import Document
from constancia.model.entries import EntryKind
from constancia.model.plain import digest
from constancia.model.votes import Question
from constancia.record.memory import MemoryRecord

RECORD = MemoryRecord(
    [
        entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain()),
        entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period),
        *voting(
            "v/ice",
            "2023-10-10T10:00",
            (33, 12, 2),
            "LEY DE GLACIARES, PROYECTO DE LEY 70",
            bills=("70",),
            outcome="passed",
        ),
        *voting(
            "v/waiver",
            "2023-10-10T10:05",
            (36, 9, 1),
            "EXONERACIÓN, LEY DE GLACIARES, PROYECTO DE LEY 70",
            bills=("70",),
            question=Question.WAIVER,
        ),
        *voting(
            "v/censure",
            "2023-10-11T10:00",
            (25, 20, 2),
            "MOCIÓN DE CENSURA A LA MINISTRA DE SALUD, ELENA FARO",
            outcome="passed",
        ),
        *voting(
            "v/rents",
            "2023-10-12T10:00",
            (30, 12, 4),
            "LEY DE ALQUILERES, PROYECTO DE LEY 71",
            bills=("71",),
            total=(31, 14, 4),
            spoken=[
                ("Ana Flor", "yes", "counted", True),
                ("Luz Taipe", "no", "counted", True),
                ("Rosa Ávalos", "no", "counted", True),
            ],
        ),
        *voting("v/mines", "2023-10-12T11:00", (40, 3, 2), "LEY DE MINERÍA, PROYECTO DE LEY 72", bills=("72",)),
    ],
    name="brumania",
)
ICE = {"33 a 12": {"for": 33, "against": 12, "abstain": 2, "date": "2023-10-10"}}
MINES = {"40 a 3": {"for": 40, "against": 3, "abstain": 2, "date": "2023-10-12"}}
NOWHERE = {"50 a 1": {"for": 50, "against": 1, "abstain": 0}}
LOST = "Hubo calma, una semana después de 50 a 1."
LAW, ORE = "La ley de glaciares tuvo 33 a 12.", "La ley de minería tuvo 40 a 3."


@pytest.mark.parametrize(
    ("text", "votes", "measure", "expected"),
    [
        ("Ana Flor votó el proyecto de ley 70.", {}, None, ("v/ice", "bill")),
        ("Ana Flor votó el proyecto.", {}, "proyecto de ley 70", ("v/ice", "bill")),
        ("Ana Flor exoneró de segunda votación el proyecto de ley 70.", {}, None, ("v/waiver", "bill")),
        (f"{LAW} Ana Flor votó el proyecto.", ICE, "ley de minería", ("v/mines", "bill")),
        ("Ana Flor votó la censura a la ministra Elena Faro.", {}, None, ("v/censure", "matter")),
        ("Ana Flor votó la ley de minería.", {}, None, ("v/mines", "matter")),
        ("Ana Flor votó la ley de zarandas.", {}, None, (None, "")),
        (
            "Ana Flor votó la ley de minería el 12 de octubre.",
            {"12 de octubre": {"date": "2023-10-12"}},
            None,
            ("v/mines", "document"),
        ),
        (
            "Ana Flor votó la ley de alquileres, que tuvo 31 a 14.",
            {"31 a 14": {"for": 31, "against": 14}},
            None,
            ("v/rents", "figures"),
        ),
        (
            "Ana Flor votó la ley de alquileres, que tuvo 30 a 12.",
            {"30 a 12": {"for": 30, "against": 12}},
            None,
            ("v/rents", "figures"),
        ),
        (
            "Ana Flor votó la ley de alquileres, que tuvo 30 a 13.",
            {"30 a 13": {"for": 30, "against": 13}},
            None,
            (None, "v/rents"),
        ),
        (
            "Ana Flor votó la ley de glaciares, rechazada el 10 de octubre.",
            {"rechazada": {"date": "2023-10-10", "outcome": "rejected"}},
            None,
            ("v/ice", "document"),
        ),
        ("Ana Flor votó así: 33 a 12.", {"33 a 12": {"for": 33, "against": 12}}, None, (None, "")),
        (f"{LAW} Ana Flor votó a favor.", ICE, None, ("v/ice", "document")),
        (f"{LAW}\n\nAna Flor votó a favor.", ICE, None, ("v/ice", "document")),
        (f"{LAW} Ana Flor votó a favor.\n\n{ORE}", ICE | MINES, None, ("v/ice", "document")),
        (f"{LAW} {ORE} Ana Flor votó por la minería.", ICE | MINES, None, ("v/mines", "document")),
        (f"{LAW} {ORE} Ana Flor votó por los glaciares.", ICE | MINES, None, ("v/ice", "document")),
        (
            f"{LAW}\n\nHubo calma.\n\nAna Flor votó por la minería.\n\n{ORE}",
            ICE | MINES,
            None,
            ("v/mines", "document"),
        ),
        (f"{LAW}\n\nHubo calma.\n\nAna Flor votó por zarandas.", ICE, None, (None, "")),
        (f"{LAW} Ana Flor votó por la eutanasia.", ICE, None, (None, "")),
        (f"{LOST} Ana Flor votó en contra.", NOWHERE, "ley de minería", (None, "v/mines")),
        (f"{LOST} Ana Flor votó el proyecto.", NOWHERE, "proyecto de ley 72", ("v/mines", "bill")),
        (f"{LOST} {ORE} Ana Flor votó en contra.", NOWHERE | MINES, "ley de minería", ("v/mines", "bill")),
    ],
)
def test_the_voting_meant_and_how_it_is_known(
    text: str, votes: Mapping[str, dict[str, Any]], measure: str | None, expected: tuple[str | None, str]
) -> None:
    whole = f"NIEBLA.- {text}"
    document = Document(text=whole, digest=digest(whole.encode()), language="es", published="2023-10-13")

    def claim(kind: ClaimKind, quote: str, value: dict[str, Any]) -> Claim:
        start = whole.index(quote)
        return Claim.of(kind, (document.span(start, start + len(quote)),), value, document.digest)

    own = claim(
        ClaimKind.MEMBER_VOTE,
        "Ana Flor",
        {"person": "Ana Flor", "option": "for", **({"measure": measure} if measure else {})},
    )
    others = [claim(ClaimKind.VOTE, quote, value) for quote, value in votes.items()]
    claims = tuple(sorted((own, *others), key=lambda one: one.evidence[0].start))
    found = voting_meant(own, Case(document=document, claims=claims, as_of="2023-10-13"), RECORD)
    candidates = " ".join(event.id for event in found.candidates)
    id = found.event.id if found.event else None
    assert (id, found.how if id else candidates) == expected
    assert not id or candidates == id


def test_a_vote_that_was_not_held_does_not_say_which_is_meant() -> None:
    text = "NIEBLA.- Ana Flor votará la ley de alquileres, que tendría 31 a 14."
    document = Document(text=text, digest=digest(text.encode()), language="es", published="2023-10-13")
    start = text.index("31 a 14")
    place = document.span(start, start + 7)
    hoped = Claim.of(ClaimKind.VOTE, (place,), {"for": 31, "against": 14}, document.digest, (), Modality.PROPOSED)
    own = Claim.of(ClaimKind.MEMBER_VOTE, (document.span(9, 17),), {"person": "Ana Flor"}, document.digest)
    found = voting_meant(own, Case(document=document, claims=(own, hoped), as_of="2023-10-13"), RECORD)
    assert (found.event, found.candidates) == (None, ())
