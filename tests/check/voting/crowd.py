"""A record in which votings are easily taken for each other: near tallies, twins, pairs that lack a figure."""

from __future__ import annotations

from typing import Any

from tests.check.conftest import BODY, entry, voting

from constancia.model.entries import Coverage, Entry, EntryKind
from constancia.model.votes import Question
from constancia.record.memory import MemoryRecord

COVERAGE = Coverage(
    id="brumania/coverage", body=BODY.id, period="2023-01-01/2023-12-31", kinds=("vote-event",), holes=()
)


def law(number: int, day: str, tally: tuple[Any, Any, Any], subject: str, **more: Any) -> list[Entry]:
    """A voting on a law, with its bill."""
    id = more.pop("id", f"c/{number}")
    return voting(id, f"{day}T10:00", tally, f"{subject}, PROYECTO DE LEY {number}", bills=(str(number),), **more)


def on(number: int, question: Question, day: str, tally: tuple[Any, Any, Any], subject: str) -> list[Entry]:
    """A voting on something beside a law."""
    return law(number, day, tally, subject, question=question, id=f"c/{number}/{question.value}")


CROWD = MemoryRecord(
    [
        entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain()),
        entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period),
        *law(201, "2023-10-03", (40, 10, 5), "LEY DE LAGUNAS"),
        *law(202, "2023-10-03", (41, 10, 5), "LEY DE PESCA"),
        *law(203, "2023-10-04", (40, 11, 6), "LEY DE PESCA ARTESANAL"),
        *law(204, "2023-10-04", (42, 11, 5), "LEY DE PESCA DE ALTURA"),
        *law(205, "2023-10-05", (43, 11, 5), "LEY DE PUERTOS"),
        *law(210, "2023-10-10", (38, 8, 4), "LEY DE VICUÑAS"),
        *on(210, Question.SECOND_VOTE, "2023-10-10", (38, 8, 4), "SEGUNDA VOTACIÓN, LEY DE VICUÑAS"),
        *on(210, Question.WAIVER, "2023-10-10", (39, 7, 4), "EXONERACIÓN DE SEGUNDA VOTACIÓN, LEY DE VICUÑAS"),
        *on(210, Question.PREVIOUS_QUESTION, "2023-10-09", (14, 33, 2), "CUESTIÓN PREVIA, LEY DE VICUÑAS"),
        *law(211, "2023-10-11", (37, 7, 6), "LEY DE BOSQUES"),
        *law(212, "2023-10-11", (37, 7, 6), "LEY DE BOSQUES ANDINOS"),
        *on(211, Question.RECONSIDERATION, "2023-10-12", (37, 7, 5), "RECONSIDERACIÓN, LEY DE BOSQUES"),
        *law(213, "2023-11-21", (34, 6, 1), "LEY DE HUMEDALES"),
        *on(213, Question.SECOND_VOTE, "2023-11-28", (30, 9, 2), "SEGUNDA VOTACIÓN, LEY DE HUMEDALES"),
        *law(220, "2023-10-17", (36, 12, None), "LEY DE FAROS"),
        *law(221, "2023-10-17", (35, None, None), "LEY DE TECHOS"),
        *law(222, "2023-10-18", (None, None, None), "LEY DE RELOJES"),
        *law(230, "2023-10-24", (20, 30, 2), "LEY DE MINERÍA", outcome="rejected"),
        *law(231, "2023-10-24", (20, 30, 1), "LEY DE AGUAS", outcome="rejected"),
        *law(232, "2023-10-25", (31, 19, 2), "LEY DE CENTROS HISTÓRICOS", outcome="rejected", threshold=40),
        *law(240, "2023-05-02", (50, 3, 2), "LEY DE GLACIARES", outcome="passed"),
        *law(241, "2023-07-01", (51, 3, 2), "LEY DE ALQUILERES", outcome="passed"),
        *law(242, "2023-03-03", (50, 3, 2), "LEY DE CAMINOS RURALES", outcome="passed"),
        *law(243, "2023-07-02", (50, 3, 2), "LEY DE ESCUELAS RURALES", outcome="passed"),
        *law(250, "2023-09-12", (28, 20, 3), "ALLANAMIENTO A LA OBSERVACIÓN DE LA LEY DE RIEGO", outcome="passed"),
        *voting("c/salud", "2023-11-07T10:00", (26, 25, 3), "MOCIÓN DE CENSURA A LA MINISTRA DE SALUD, ANA VERA LUNA"),
        *voting("c/economy", "2023-11-07T11:00", (27, 25, 3), "MOCIÓN DE CENSURA AL MINISTRO DE ECONOMÍA, JUAN SOTO"),
        *voting("c/none", "2023-11-08T11:00", (27, 25, 4), "MOCIÓN 33"),
    ],
    name="brumania",
)
"""The parliament that `conftest.py` invents, in another year."""
