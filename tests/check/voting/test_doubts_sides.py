"""Words and sides that tell a refusal let it be confirmed; what only looks like one does not keep it open."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import voting

from constancia.model.findings import Finding, Outcome
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]


@pytest.fixture
def record(record: MemoryRecord) -> MemoryRecord:
    """The record of Brumania with a law that passed, and a trip and a motion that were refused."""
    return MemoryRecord(
        [
            *record._log,
            *voting("v/mining", "2023-04-18T10:00", (36, 14, 3), "LEY DE CANON MINERO Y REGALÍAS", outcome="passed"),
            *voting(
                "v/censure",
                "2023-04-19T10:00",
                (18, 29, 3),
                "MOCIÓN DE CENSURA CONTRA LA MINISTRA DE SALUD, SEÑORA ELENA FARO",
                outcome="rejected",
            ),
        ],
        name="brumania",
    )


CENSURE = {"for_": 18, "against": 29, "abstain": 3, "date": "2023-04-19"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La ministra Elena Faro no cae: 29 del Congreso dijeron no y 18 dijeron sí a la censura."),
        ("es", "Censura de la ministra Elena Faro en el Congreso: 18 a 29. Ha sido rechazada."),
        ("es", "La censura de la ministra Elena Faro no fue admitida en el Congreso: 18 a 29."),
        ("es", "La censura de la ministra Elena Faro se estrelló en el Congreso: 18 a 29."),
        ("en", "Minister Elena Faro is not out: 29 in Congress said no to the censure and 18 said yes."),
        ("en", "The censure of minister Elena Faro in Congress: 18 to 29. It was rejected."),
        ("en", "The censure of minister Elena Faro hit a wall in Congress, 18 to 29."),
        ("es", "El Congreso evitó la censura de la ministra Elena Faro: 18 a favor y 29 en contra."),
        ("es", "El Congreso blindó a la ministra Elena Faro de la censura: 18 a favor y 29 en contra."),
        ("es", "La censura de la ministra Elena Faro reunió en el Congreso solo 18 votos a favor y 29 en contra."),
        ("es", "Apenas 18 votos a favor sumó en el Congreso la censura de la ministra Elena Faro; 29 en contra."),
        ("en", "The censure of minister Elena Faro got only 18 votes in favour in Congress and 29 against."),
        ("en", "No second chance: the censure of minister Elena Faro drew 18 for and 29 against in Congress."),
        ("en", "Minister Elena Faro kept her post after the censure in Congress: 18 for, 29 against."),
    ],
)
def test_a_refusal_told_by_its_sides_or_in_the_next_words_is_confirmed(
    checked: Checked, language: str, text: str
) -> None:
    assert checked(text, language=language, **CENSURE).outcome is Outcome.AGREES


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Prospera la censura de la ministra Elena Faro en el Congreso: 18 a favor y 29 en contra."),
        ("es", "La ministra Elena Faro deja el cargo: 29 del Congreso dijeron no y 18 dijeron sí a la censura."),
        ("en", "Minister Elena Faro is out: 29 in Congress said no to the censure and 18 said yes."),
        ("en", "The censure of minister Elena Faro in Congress, 18 to 29, and she has left."),
    ],
)
def test_a_refusal_told_as_done_stays_open(checked: Checked, language: str, text: str) -> None:
    assert checked(text, language=language, **CENSURE).outcome is not Outcome.AGREES


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El Congreso aprobó la ley del canon minero con 36 votos, frente a 14 que la rechazaron."),
        ("en", "Congress passed the law on the mining canon with 36 votes, against 14 who rejected it."),
        ("es", "El Congreso aprobó la ley del canon minero, que los alcaldes llaman «ley mordaza», 36 a 14."),
        ("en", "Congress passed a law on the mining canon that critics say guts the courts, 36 to 14."),
        ("en", "Congress passed the mining canon act, which farmers fear will dry out their wells, 36 to 14."),
    ],
)
def test_what_others_did_or_call_it_keeps_nothing_open(checked: Checked, language: str, text: str) -> None:
    told = {"for_": 36, "against": 14, "abstain": 3, "date": "2023-04-18", "outcome": "passed"}
    assert checked(text, language=language, **told).outcome is Outcome.AGREES


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El Congreso aprobó un proyecto que sus autores dicen que salvará a las abejas, 36 a 14."),
        ("en", "Congress passed a bill that supporters say will save the bees, 36 to 14."),
        ("en", "Congress passed a law on bee-keeping that critics call useless, 36 to 14."),
    ],
)
def test_what_others_say_still_counts_where_nothing_else_is_told(checked: Checked, language: str, text: str) -> None:
    told = {"for_": 36, "against": 14, "abstain": 3, "date": "2023-04-18", "outcome": "passed"}
    assert checked(text, language=language, **told).outcome is not Outcome.AGREES
