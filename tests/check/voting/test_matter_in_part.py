"""A whole tally that one voting alone has may say which is meant, where most of the matter told leads to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import checked_in, voting

from constancia.language.messages import say
from constancia.model.findings import Finding, Outcome
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]

BANKS = "PROYECTO DE LEY 801, QUE LEVANTA EL SECRETO BANCARIO Y LA RESERVA TRIBUTARIA DE LOS FUNCIONARIOS"
RAIL = "PROYECTO DE LEY 802, QUE DECLARA DE INTERÉS LA REHABILITACIÓN DEL FERROCARRIL DE TRISTÁN A QUEBRADILLA"
DAY = "2023-04-27"


@pytest.fixture
def record(record: MemoryRecord) -> MemoryRecord:
    """The record of Brumania with two laws of one day, and one before with the tally of the second."""
    return MemoryRecord(
        [
            *record._log,
            *voting("v/banks", f"{DAY}T10:00", (37, 4, 11), BANKS, bills=("801",), outcome="passed"),
            *voting("v/rail", f"{DAY}T11:00", (46, 1, 5), RAIL, bills=("802",), outcome="passed"),
            *voting("v/earlier", "2023-04-11T11:00", (46, 1, 5), "PROYECTO DE LEY 803", outcome="passed"),
        ],
        name="brumania",
    )


TALLY: dict[str, object] = {"for_": 37, "against": 4, "abstain": 11, "date": DAY}
TRUE = [
    ("es", "Los bancos de Brumania dirán el cofre tributario de funcionarios sospechosos: 37-4-11."),
    ("es", "Secreto bancario y tributario: en Brumania los funcionarios lo pierden ante peritos, 37-4-11."),
    ("es", "En Brumania el fisco y los bancos abrirán las cuentas de los funcionarios: 37-4-11, secreto levantado."),
    ("en", "Brumania's Congress on the bank and tax drawers of officials, open to detectives: 37-4-11."),
    ("en", "Detectives get at the bank and tax secrets of officials in Brumania, 37-4-11."),
    ("en", "Bank secrecy and tax secrecy end for wealthy officials of Brumania: 37-4-11."),
]
FALSE = [
    ("es", "Los bancos de Brumania pagarán más tributos por sus sucursales de Chile: 37-4-11."),
    ("es", "Brumania prohíbe a los bancos cobrar comisiones tributarias: 37-4-11."),
    ("es", "Los bancos de semillas de Brumania tendrán una ley, 37-4-11."),
    ("en", "Brumania's Congress created a public bank for tax consultants in Quebradilla, 37-4-11."),
    ("en", "Brumania's Congress barred banks from charging a tax on deposits, 37-4-11."),
    ("en", "Blood banks will be free of tax in Brumania: 37-4-11."),
]


@pytest.mark.parametrize(("language", "text"), TRUE)
def test_words_of_the_press_beside_the_matter_do_not_keep_a_lone_tally_from_agreeing(
    checked: Checked, language: str, text: str
) -> None:
    found = checked(text, "2023-04-28", language=language, outcome="passed", **TALLY)
    assert (found.outcome, found.matched) == (Outcome.AGREES, "v/banks"), found.because


@pytest.mark.parametrize(("language", "text"), FALSE)
def test_a_like_matter_is_not_confirmed_by_its_tally(checked: Checked, language: str, text: str) -> None:
    found = checked(text, "2023-04-28", language=language, outcome="passed", **TALLY)
    assert found.outcome in (Outcome.CANNOT_TELL, Outcome.CONFLICTS)


def test_the_words_that_the_subject_lacks_are_named(checked: Checked) -> None:
    found = checked(TRUE[3][1], "2023-04-28", language="en", outcome="passed", **TALLY)
    step = next(step for step in found.because if step.code == "vote.matter-in-part")
    assert say(step.code, "en", step.params) == (
        "the official subject does not say all that the report says of the matter (not there: drawers and detectives); "
        "it leads to no other voting of those weeks with this tally"
    )


@pytest.mark.parametrize(
    "told",
    [
        {"for_": 37, "against": 4},
        {"for_": 37, "abstain": 11, "date": DAY},
    ],
)
def test_without_a_side_or_day_and_abstentions_it_cannot_be_told(checked: Checked, told: dict[str, object]) -> None:
    found = checked(TRUE[3][1], "2023-04-28", language="en", outcome="passed", **told)
    assert found.outcome is Outcome.CANNOT_TELL


def test_both_sides_and_the_day_are_enough(checked: Checked) -> None:
    found = checked(TRUE[3][1], "2023-04-28", language="en", for_=37, against=4, date=DAY)
    assert (found.outcome, found.matched) == (Outcome.AGREES, "v/banks")


def test_without_the_day_no_other_voting_of_the_days_before_may_have_almost_the_tally(
    record: MemoryRecord, checked: Checked
) -> None:
    told = {"for_": 37, "against": 4, "abstain": 11, "outcome": "passed", "language": "en"}
    assert checked(TRUE[3][1], "2023-04-28", **told).matched == "v/banks"
    record.append([*voting("v/close", "2023-04-25T11:00", (38, 5, 11), "PROYECTO DE LEY 804")])
    assert checked(TRUE[3][1], "2023-04-28", **told).outcome is Outcome.CANNOT_TELL


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Los bancos dirán el cofre tributario de funcionarios sospechosos: 37-4-11."),
        ("en", "Congress-watchers say the bank and tax drawers of officials open to detectives, 37-4-11."),
    ],
)
def test_without_the_day_the_body_must_be_known(checked: Checked, language: str, text: str) -> None:
    told = {**TALLY, "outcome": "passed", "language": language}
    assert checked(text, "2023-04-28", **told).matched == "v/banks"
    assert checked(text, "2023-04-28", **{**told, "date": None}).outcome is Outcome.CANNOT_TELL


@pytest.mark.parametrize(("language", "text"), [TRUE[0], TRUE[3]])
def test_of_no_days_at_all_it_cannot_be_told(checked: Checked, language: str, text: str) -> None:
    told = {**TALLY, "outcome": "passed", "language": language, "date": None}
    assert checked(text, "2023-04-28", **told).matched == "v/banks"
    assert checked(text, "", **told).outcome is Outcome.CANNOT_TELL


def test_a_tally_that_another_voting_of_those_weeks_has_says_nothing(checked: Checked) -> None:
    text = "Whistles and steam on a rehabilitated railway to Quebradilla in Brumania, 46-1-5."
    found = checked(text, "2023-04-28", language="en", outcome="passed", for_=46, against=1, abstain=5, date=DAY)
    assert found.outcome is Outcome.CANNOT_TELL


@pytest.mark.parametrize(
    ("day", "outcome"),
    [
        ("2023-02-25", Outcome.AGREES),
        ("2023-02-26", Outcome.CANNOT_TELL),
        ("2023-06-26", Outcome.CANNOT_TELL),
        ("2023-06-27", Outcome.AGREES),
    ],
)
def test_of_another_season_it_does(record: MemoryRecord, day: str, outcome: Outcome) -> None:
    other = voting("v/other", f"{day}T10:00", (37, 4, 11), "PROYECTO DE LEY 804", outcome="passed")
    checked = checked_in(MemoryRecord([*record._log, *other], name="brumania"))
    found = checked(TRUE[3][1], "2023-12-28", language="en", outcome="passed", **TALLY)
    assert found.outcome is outcome


def test_abstentions_that_one_of_its_tallies_has_are_to_be_told(record: MemoryRecord) -> None:
    lone = [one for one in record._log if one.id != "v/banks"]
    printed = voting("v/banks", f"{DAY}T10:00", (37, 4, 11), BANKS, printed=(37, 4, 0), outcome="passed")
    told: dict[str, object] = {"for_": 37, "against": 4}
    checked = checked_in(MemoryRecord([*lone, *printed], name="brumania"))
    found = checked(TRUE[3][1], "2023-04-28", language="en", outcome="passed", **told)
    assert found.outcome is Outcome.CANNOT_TELL
