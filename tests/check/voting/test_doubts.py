"""Words that reading took nothing from, and that may turn a vote, keep it from being confirmed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import voting

from constancia.model.findings import Finding, Outcome
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]

TALLY = {"for_": 36, "against": 14, "abstain": 3, "date": "2023-04-18"}


@pytest.fixture
def record(record: MemoryRecord) -> MemoryRecord:
    """The record of Brumania with a censure, a trip refused, and an inquiry that a third can order."""
    return MemoryRecord(
        [
            *record._log,
            *voting(
                "v/censure",
                "2023-04-18T10:00",
                (36, 14, 3),
                "MOCIÓN DE CENSURA CONTRA LA MINISTRA DE SALUD, SEÑORA ELENA FARO",
                outcome="passed",
            ),
            *voting(
                "v/trip",
                "2023-04-19T10:00",
                (18, 29, 3),
                "PROYECTO DE RESOLUCIÓN LEGISLATIVA 611, QUE AUTORIZA AL PRESIDENTE PARA SALIR DEL TERRITORIO NACIONAL",
                bills=("611",),
                outcome="rejected",
            ),
        ],
        name="brumania",
    )


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("es", "El Congreso censuró a la ministra Elena Faro 36 a 14, un bulo que corre en redes.", "perhaps-denied"),
        ("es", "Mienten quienes dicen que el Congreso censuró a la ministra Elena Faro 36 a 14.", "perhaps-denied"),
        ("en", "Congress censured minister Elena Faro 36 to 14: that story is a hoax.", "perhaps-denied"),
        ("en", "A rumour has it that Congress censured minister Elena Faro by 36 to 14.", "perhaps-denied"),
        ("es", "La censura de la ministra Elena Faro tendría en el Congreso 36 votos contra 14.", "perhaps-not-held"),
        ("en", "The censure of minister Elena Faro is poised for 36 votes to 14 in Congress.", "perhaps-not-held"),
        ("en", "The censure of minister Elena Faro sank in Congress, 36 to 14.", "outcome-unread"),
        ("es", "La censura de la ministra Elena Faro naufragó en el Congreso: 36 a 14.", "outcome-unread"),
    ],
)
def test_what_may_turn_it_keeps_it_open(checked: Checked, language: str, text: str, code: str) -> None:
    found = checked(f"NIEBLA.- {text}", "2023-04-19", language=language, **TALLY)
    assert (found.outcome, found.matched) == (Outcome.CANNOT_TELL, None)
    assert found.because[-1].code == f"vote.{code}"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La censura de la ministra Elena Faro obtuvo 36 votos contra 14; no hubo abstenciones de última hora."),
        ("en", "The censure of minister Elena Faro drew 36 votes to 14, with no votes cast by proxy."),
        ("en", "On May 18 the censure of minister Elena Faro drew 36 votes to 14."),
        ("en", "The censure of minister Elena Faro, tabled in May, drew 36 votes to 14."),
        ("es", "La censura de la ministra Elena Faro: 36 por el sí y 14 por el otro lado."),
    ],
)
def test_a_negation_of_a_figure_a_month_and_a_yes_turn_nothing(checked: Checked, language: str, text: str) -> None:
    assert checked(f"NIEBLA.- {text}", "2023-04-19", language=language, **TALLY).outcome is Outcome.AGREES


def test_an_outcome_that_was_read_is_trusted(checked: Checked) -> None:
    text = "NIEBLA.- El Congreso censuró a la ministra Elena Faro: 36 a 14. No se salvó."
    assert checked(text, "2023-04-19", outcome="passed", **TALLY).outcome is Outcome.AGREES


def test_figures_without_sides_are_not_the_wrong_way_round(checked: Checked) -> None:
    value = {"for_": 29, "against": 18, "abstain": 3, "date": "2023-04-19"}
    bare = checked("NIEBLA.- El viaje del presidente, proyecto de ley 611: 29 a 18.", "2023-04-20", **value)
    assert (bare.outcome, bare.because[0].code) == (Outcome.CANNOT_TELL, "vote.sides-open")
    text = "NIEBLA.- El viaje del presidente, proyecto de ley 611: 29 votos a favor y 18 en contra."
    named = checked(text, "2023-04-20", **value)
    assert (named.outcome, named.because[0].code) == (Outcome.CONFLICTS, "vote.swapped")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La censura de la ministra Elena Faro se quedó sin respaldo en el Congreso: 36 a 14."),
        ("es", "Revés en el Congreso para quienes pedían la censura de la ministra Elena Faro: 36 a 14."),
        ("en", "The censure of minister Elena Faro foundered in Congress, 36 to 14."),
        ("en", "The censure of minister Elena Faro went nowhere in Congress, 36 to 14."),
        ("es", "Naufragó la censura de la ministra Elena Faro. La moción sumó 36 votos contra 14 en el Congreso."),
        ("en", "The censure of minister Elena Faro foundered. The motion drew 36 votes to 14 in Congress."),
    ],
)
def test_a_refusal_that_was_not_read_confirms_nothing(checked: Checked, language: str, text: str) -> None:
    found = checked(f"NIEBLA.- {text}", "2023-04-19", language=language, **TALLY)
    assert (found.outcome, found.because[-1].code) == (Outcome.CANNOT_TELL, "vote.outcome-unread")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Desaprobada la censura de la ministra Elena Faro por 36 a 14 en el Congreso.", Outcome.CANNOT_TELL),
        ("en", "Minister Elena Faro survived her censure in Congress, 36 to 14.", Outcome.CANNOT_TELL),
        ("es", "Aprobada la censura de la ministra Elena Faro por 36 a 14 en el Congreso.", Outcome.AGREES),
        ("en", "Minister Elena Faro lost her job: Congress censured her, 36 to 14.", Outcome.AGREES),
    ],
)
def test_a_decision_read_as_taken_beside_a_word_of_refusing(
    checked: Checked, language: str, text: str, expected: Outcome
) -> None:
    found = checked(f"NIEBLA.- {text}", "2023-04-19", language=language, outcome="passed", **TALLY)
    assert found.outcome is expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "El Senado de Chile censuró a la ministra Elena Faro por 36 a 14.", Outcome.CANNOT_TELL),
        ("es", "SANTIAGO.- Los diputados chilenos censuraron a la ministra Elena Faro 36 a 14.", Outcome.CANNOT_TELL),
        ("en", "Colombia's lower house censured minister Elena Faro by 36 to 14.", Outcome.CANNOT_TELL),
        ("en", "The Colombian lawmakers censured minister Elena Faro, 36 to 14.", Outcome.CANNOT_TELL),
        ("es", "La ministra Elena Faro fue censurada por 36 a 14.", Outcome.AGREES),
        ("en", "Minister Elena Faro was censured by 36 votes to 14.", Outcome.AGREES),
    ],
)
def test_another_country_in_a_sentence_without_a_body(
    checked: Checked, language: str, text: str, expected: Outcome
) -> None:
    found = checked(text, "2023-04-19", language=language, outcome="passed", **TALLY)
    assert found.outcome is expected
    assert (found.because[-1].code == "vote.perhaps-abroad") is (expected is Outcome.CANNOT_TELL)
